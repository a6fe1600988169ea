import { ImportService, type ImportKind, type ImportOptions } from '../../features/exchange/index.js';
import { MeasureStatus, SelfAssessment } from '../../features/measures/index.js';
import { OfficeLevel, OfficeService } from '../../features/offices/index.js';
import { ProblemAreaService } from '../../features/problem-areas/index.js';
import { StrategyService } from '../../features/strategies/index.js';
import { Visibility } from '../../kernel/visibility.js';
import { muenster } from '../content/muenster.js';
import type { County } from './county.js';
import { readRows, writeRows } from './demo-data.js';

/** Takes the catalogue of Münster over as a county would: with the importer, file by file, under a strategy of its own. */
export async function loadMuenster(county: County): Promise<void> {
  const { area, ...organisation } = muenster.organisation;
  const leadOfficeId = await county.asSystem(async () => {
    const offices = county.service(OfficeService);
    const given = { ...organisation, areaId: county.areas.of(area) };
    const organisationId = await offices.createOrganisation(given);
    return offices.createOffice({ organisationId, ...muenster.office, level: OfficeLevel.OFFICE });
  });
  await beginStrategy(county, leadOfficeId);
  await importFile(county, 'measures', 'muenster_massnahmen.csv', {
    organisation: organisation.name,
    leadOffice: muenster.office.name,
    createFields: true,
    shorten: true,
    priorities: muenster.priorities,
    // A catalogue of another town, long finished: nobody owes reports on it.
    status: MeasureStatus.COMPLETED,
    visibility: Visibility.PUBLIC,
  });
  await importFile(county, 'status-reports', 'muenster_sachstandsberichte.csv', {
    // One report came without a light; its text tells of a measure that runs.
    assessment: SelfAssessment.ON_TRACK,
  });
}

async function beginStrategy(county: County, leadOfficeId: string): Promise<void> {
  await county.as('koordination', async (actor) => {
    const problems = county.service(ProblemAreaService);
    const { field, ...problem } = muenster.problem;
    const fieldOfActionId = await problems.createFieldOfAction(actor, field);
    const problemAreaId = await problems.create(actor, {
      ...problem,
      fieldOfActionId,
      ownerOfficeId: leadOfficeId,
      mainAreaId: county.areas.of(muenster.organisation.area),
      visibility: Visibility.PUBLIC,
    });
    await county.service(StrategyService).create(actor, {
      ...muenster.strategy,
      leadOfficeId,
      fieldOfActionId,
      problemAreaIds: [problemAreaId],
      visibility: Visibility.PUBLIC,
    });
  });
}

/** The catalogue knows no strategies, so each row is told its own; everything else stays as it was published. */
async function importFile(
  county: County,
  kind: ImportKind,
  name: string,
  options: ImportOptions,
): Promise<void> {
  const rows = readRows(name).map((row) =>
    kind === 'measures' ? { ...row, Strategie: muenster.strategy.title } : row,
  );
  const { written, faults } = await county
    .service(ImportService)
    .run(kind, { name, content: writeRows(rows) }, { source: muenster.source, ...options });
  if (!written) throw new Error(`${name} was not taken over: ${JSON.stringify(faults.slice(0, 3))}`);
}
