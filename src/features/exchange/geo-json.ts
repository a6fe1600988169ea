import type { BoundaryGeometry } from '../areas/index.js';
import type { ImportTask } from './import-task.js';
import { textOf } from './text-file.js';

/** One object of a map with its number in the file, beginning with 1. */
export interface MapFeature {
  readonly number: number;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: BoundaryGeometry;
}

/** Whether a file is a map, told by its name. */
export const isGeoJson = (fileName: string): boolean => /\.(geojson|json)$/i.test(fileName);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a GeoJSON file; what is wrong is noted in the task. */
export async function readGeoJson(task: ImportTask): Promise<MapFeature[]> {
  const features = featuresOf(await textOf(task));
  if (!features) {
    task.reject({
      de: 'Die Datei ist keine Karte im Format GeoJSON; erwartet wird eine „FeatureCollection“.',
      en: 'The file is no map in GeoJSON; a “FeatureCollection” is expected.',
    });
    return [];
  }
  task.rowsRead = features.length;
  return features.flatMap((feature, index) => {
    const number = index + 1;
    const properties = isObject(feature) && isObject(feature.properties) ? feature.properties : {};
    const geometry = isObject(feature) ? feature.geometry : undefined;
    task.ledger.rows.set(number, Object.values(properties).slice(0, 4).map(String).join(' · ').slice(0, 160));
    if (!isArea(geometry)) {
      task.reject({
        de: `Objekt ${number}: erwartet wird eine Fläche (Polygon oder MultiPolygon) aus geschlossenen Ringen.`,
        en: `Object ${number}: a polygon or multipolygon of closed rings is expected.`,
      });
      return [];
    }
    if (!isGeographic(geometry.coordinates)) {
      task.reject({
        de: `Objekt ${number}: erwartet werden Längen- und Breitengrade (EPSG:4326); die Zahlen sind größer.`,
        en: `Object ${number}: longitudes and latitudes (EPSG:4326) are expected; the numbers are larger.`,
      });
      return [];
    }
    return [{ number, properties, geometry }];
  });
}

function featuresOf(content: string): unknown[] | undefined {
  try {
    const parsed: unknown = JSON.parse(content.replace(/^\ufeff/, ''));
    return isObject(parsed) && Array.isArray(parsed.features) ? parsed.features : undefined;
  } catch {
    return undefined;
  }
}

type Polygon = readonly (readonly (readonly number[])[])[];

/** The polygons of a geometry, be it one or several. */
export function polygonsOf(geometry: BoundaryGeometry): readonly Polygon[] {
  const { coordinates } = geometry;
  return (geometry.type === 'Polygon' ? [coordinates] : coordinates) as readonly Polygon[];
}

const isRing = (ring: unknown): boolean =>
  Array.isArray(ring) &&
  ring.length >= 4 &&
  ring.every((point) => Array.isArray(point) && point.length >= 2 && point.every(Number.isFinite)) &&
  JSON.stringify(ring[0]) === JSON.stringify(ring.at(-1));

function isArea(geometry: unknown): geometry is BoundaryGeometry {
  if (!isObject(geometry) || !Array.isArray(geometry.coordinates)) return false;
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return false;
  const polygons: unknown[] = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return (
    polygons.length > 0 &&
    polygons.every((polygon) => Array.isArray(polygon) && polygon.length > 0 && polygon.every(isRing))
  );
}

const isGeographic = (coordinates: unknown): boolean =>
  Array.isArray(coordinates) &&
  (typeof coordinates[0] === 'number'
    ? Math.abs(coordinates[0]) <= 180 && Math.abs(Number(coordinates[1])) <= 90
    : coordinates.every(isGeographic));
