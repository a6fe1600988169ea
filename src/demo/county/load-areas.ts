import { AreaBoundary, AreaLevel, AreaService, type BoundaryGeometry } from '../../features/areas/index.js';
import { smallAreas } from '../content/areas.js';
import type { County } from './county.js';
import { readBoundaries, readRows } from './demo-data.js';

const STATE = '05';
export const COUNTY = '05978';
const POPULATION_ON = '2023-12-31';
const BOUNDARY_SOURCE = '© GeoBasis-DE / BKG (2016), Daten verändert (vereinfacht)';
const BOUNDARY_FROM = '2016-01-01';

/** The tree of areas: the Land, all its counties, the ten municipalities of Kreis Unna, and the small areas below three of them. */
export async function loadAreas(county: County): Promise<void> {
  const population = readPopulation();
  const areas = county.service(AreaService);
  const create = async (key: string, level: AreaLevel, name: string, parent?: string, localKey?: string) => {
    const inhabitants = population.get(key);
    const id = await areas.create({
      key,
      level,
      name,
      parentId: parent && county.areas.of(parent),
      ags: /^\d+$/.test(key) ? key : undefined,
      localKey,
      population: inhabitants,
      populationOn: inhabitants === undefined ? undefined : POPULATION_ON,
    });
    county.areas.set(key, id);
  };
  await county.asSystem(async () => {
    await create(STATE, AreaLevel.STATE, 'Nordrhein-Westfalen');
    for (const { ags, name, kind, geometry } of readBoundaries('vg250_nrw_kreise_grob.geojson')) {
      await create(ags, AreaLevel.COUNTY, kind === 'Kreis' ? `Kreis ${name}` : name, STATE);
      await drawBoundary(county, ags, geometry);
    }
    for (const { ags, name, geometry } of readBoundaries('vg250_kreis_unna_gemeinden.geojson')) {
      await create(ags, AreaLevel.MUNICIPALITY, name, COUNTY);
      await drawBoundary(county, ags, geometry);
    }
    for (const { key, level, name, parent, localKey } of smallAreas) {
      await create(key, level, name, parent, localKey);
    }
  });
}

async function drawBoundary(county: County, key: string, geometry: BoundaryGeometry): Promise<void> {
  const boundaries = county.database.repository(AreaBoundary);
  const areaId = county.areas.of(key);
  await boundaries.save(
    boundaries.create({ areaId, validFrom: BOUNDARY_FROM, geometry, source: BOUNDARY_SOURCE }),
  );
}

/** Inhabitants by official key; the register has them for municipalities, so the levels above are their sums. */
function readPopulation(): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { ebene, ags, bevoelkerung } of readRows<'ebene' | 'ags' | 'bevoelkerung'>(
    'gv_isys_nrw_2024_hierarchie.csv',
  )) {
    if (ebene !== 'Gemeinde') continue;
    for (const key of [ags, ags.slice(0, 5), ags.slice(0, 2)]) {
      sums.set(key, (sums.get(key) ?? 0) + Number(bevoelkerung));
    }
  }
  return sums;
}
