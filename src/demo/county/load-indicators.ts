import { AreaLevel } from '../../features/areas/index.js';
import { IndicatorService, type ObservationRow, Periodicity } from '../../features/indicators/index.js';
import { indicators, INKAR_SOURCE } from '../content/indicators.js';
import { targets } from '../content/targets.js';
import type { County } from './county.js';
import { readRows } from './demo-data.js';

/** Definitions, the figures of all counties since 1995, and what Kreis Unna wants to reach. */
export async function loadIndicators(county: County): Promise<void> {
  const service = county.service(IndicatorService);
  await county.as('koordination', async (actor) => {
    for (const { key, column: _, ...words } of indicators) {
      const definition = {
        key,
        ...words,
        source: INKAR_SOURCE,
        periodicity: Periodicity.YEARLY,
      };
      const id = await service.create(actor, { ...definition, lowestLevel: AreaLevel.COUNTY });
      county.indicators.set(key, id);
    }
  });
  // The figures are the word of those who deliver them.
  await county.as('daten', (actor) => service.recordObservations(actor, readObservations(county)));
  await county.as('koordination', async (actor) => {
    for (const { indicator, area, ...target } of targets) {
      const indicatorId = county.indicators.of(indicator);
      await service.createTarget(actor, { indicatorId, areaId: county.areas.of(area), ...target });
    }
  });
}

/** An empty cell was not published: it is no figure, and certainly no zero. */
function readObservations(county: County): ObservationRow[] {
  return readRows<string>('inkar_kreise_nrw_1995_2022.csv').flatMap((row) =>
    indicators.flatMap(({ key, column }) =>
      row[column] === ''
        ? []
        : {
            indicatorKey: key,
            areaId: county.areas.of(row.county_code),
            referenceDate: `${row.year}-12-31`,
            value: Number(row[column]),
          },
    ),
  );
}
