import {
  Evidence,
  EvidenceKind,
  FieldOfAction,
  ProblemArea,
  ProblemAreaArea,
  ProblemAreaStatus,
} from '../../features/problem-areas/index.js';
import { sql } from '../../platform/database/sql.js';
import { fieldsOfAction } from '../content/fields-of-action.js';
import { type DemoEvidence, type DemoProblemArea, problemAreas } from '../content/problem-areas.js';
import type { County } from './county.js';

/** Fields of action, and what was found in them with its evidence. */
export async function loadProblemAreas(county: County): Promise<void> {
  await county.asSystem(async () => {
    const fields = county.database.repository(FieldOfAction);
    for (const [index, field] of fieldsOfAction.entries()) {
      const { id } = await fields.save(fields.create({ ...field, sortOrder: index + 1 }));
      county.fields.set(field.code, id);
    }
  });
  for (const problem of problemAreas) {
    await county.as('koordination', () => report(county, problem));
  }
}

async function report(county: County, problem: DemoProblemArea): Promise<void> {
  const { key, field, areas, owner, evidence, isOnlyReported, ...words } = problem;
  const rows = county.database.repository(ProblemArea);
  const { id } = await rows.save(
    rows.create({
      ...words,
      fieldOfActionId: county.fields.of(field),
      ownerOfficeId: county.offices.of(owner),
      status: isOnlyReported ? ProblemAreaStatus.REPORTED : ProblemAreaStatus.CONFIRMED,
      statusReason: isOnlyReported ? null : 'Von der Fachplanerkonferenz bestätigt.',
      reviewOn: county.day(180),
    }),
  );
  county.problemAreas.set(key, id);
  for (const [index, area] of areas.entries()) {
    await county.database
      .repository(ProblemAreaArea)
      .insert({ problemAreaId: id, areaId: county.areas.of(area), isMain: index === 0 });
  }
  for (const one of evidence) await support(county, id, one);
}

/** A figure is kept as it stands on the day it is named. */
async function support(county: County, problemAreaId: string, evidence: DemoEvidence): Promise<void> {
  const rows = county.database.repository(Evidence);
  if ('kind' in evidence) {
    const { kind, text, source } = evidence;
    await rows.insert({ problemAreaId, kind, text, sourceNote: source });
    return;
  }
  const indicatorId = county.indicators.of(evidence.indicator);
  const areaId = county.areas.of(evidence.area);
  const figure = await county.database.firstRow<{ value: string; isSuppressed: boolean }>(sql`
    select value, is_suppressed as "isSuppressed" from shown_observation
     where indicator_id = ${indicatorId}::uuid and area_id = ${areaId}::uuid and reference_date = ${evidence.on}::date`);
  if (!figure) throw new Error(`There is no figure ${evidence.indicator} of ${evidence.on}`);
  await rows.insert({
    problemAreaId,
    kind: EvidenceKind.INDICATOR_VALUE,
    indicatorId,
    areaId,
    referenceDate: evidence.on,
    observedValue: Number(figure.value),
    observedSuppressed: figure.isSuppressed,
  });
}
