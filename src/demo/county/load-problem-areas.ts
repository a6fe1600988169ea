import {
  EvidenceKind,
  EvidenceService,
  ProblemArea,
  ProblemAreaService,
  ProblemAreaStatus,
} from '../../features/problem-areas/index.js';
import { fieldsOfAction } from '../content/fields-of-action.js';
import { type DemoProblemArea, problemAreas } from '../content/problem-areas.js';
import type { County } from './county.js';

/** Fields of action, and what was found in them with its evidence. */
export async function loadProblemAreas(county: County): Promise<void> {
  await county.as('koordination', async (actor) => {
    for (const [index, field] of fieldsOfAction.entries()) {
      const input = { ...field, sortOrder: index + 1 };
      county.fields.set(
        field.code,
        await county.service(ProblemAreaService).createFieldOfAction(actor, input),
      );
    }
  });
  for (const problem of problemAreas) {
    await report(county, problem);
    if (!problem.isOnlyReported) await confirm(county, problem.key);
  }
}

async function report(county: County, problem: DemoProblemArea): Promise<void> {
  const { key, field, areas, owner, evidence, title, description, targetGroup, urgency, visibility } =
    problem;
  const [mainAreaId, ...otherAreaIds] = areas.map((area) => county.areas.of(area));
  await county.as('koordination', async (actor) => {
    const id = await county.service(ProblemAreaService).create(actor, {
      title,
      description,
      targetGroup,
      urgency,
      visibility,
      mainAreaId,
      otherAreaIds,
      fieldOfActionId: county.fields.of(field),
      ownerOfficeId: county.offices.of(owner),
      reviewOn: county.day(180),
    });
    county.problemAreas.set(key, id);
    for (const one of evidence) {
      const input =
        'kind' in one
          ? { kind: one.kind, text: one.text, sourceNote: one.source }
          : {
              kind: EvidenceKind.INDICATOR_VALUE,
              indicatorId: county.indicators.of(one.indicator),
              areaId: county.areas.of(one.area),
              referenceDate: one.on,
            };
      await county.service(EvidenceService).add(actor, { problemAreaId: id, ...input });
    }
  });
}

async function confirm(county: County, key: string): Promise<void> {
  await county.as('koordination', async (actor) => {
    const id = county.problemAreas.of(key);
    const { version } = await county.database.repository(ProblemArea).findOneByOrFail({ id });
    const reason = 'Von der Fachplanerkonferenz bestätigt.';
    await county.service(ProblemAreaService).changeStatus(actor, {
      id,
      version,
      status: ProblemAreaStatus.CONFIRMED,
      reason,
    });
  });
}
