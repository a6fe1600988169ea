import { type AreaRow, AreaLevel, type BoundaryRow, mayContain } from '../areas/index.js';
import { type AreaIndex, officialKeys } from './area-keys.js';
import { type MapFeature, polygonsOf } from './geo-json.js';
import type { ImportTask } from './import-task.js';

const KEYS = ['AGS', 'ags', 'key', 'schluessel', 'raum_id', 'id'];
const NAMES = ['GEN', 'name', 'Name', 'STT_NAME', 'STB_NAME'];
const PARENTS = ['parent', 'uebergeordnet', 'stadtbezirk_raum_id'];
const SOURCES = ['source', 'quelle', 'Quelle'];
const DAYS = ['valid_from', 'gueltig_ab'];

/** Reads the objects of a map as boundaries of known areas, and as new areas where their place in the tree is clear. */
export class BoundaryList {
  private readonly areas = new Map<string, AreaRow>();
  private readonly boundaries = new Map<string, BoundaryRow>();

  constructor(
    private readonly task: ImportTask,
    private readonly known: AreaIndex,
  ) {}

  read(features: readonly MapFeature[]): { areas: AreaRow[]; boundaries: BoundaryRow[] } {
    for (const feature of features) this.add(feature);
    return { areas: [...this.areas.values()], boundaries: [...this.boundaries.values()] };
  }

  private add(feature: MapFeature): void {
    const { options } = this.task;
    const name = valueOf(feature, options.keyProperty, KEYS);
    const validFrom = options.validFrom ?? valueOf(feature, undefined, DAYS);
    const source = options.source ?? valueOf(feature, undefined, SOURCES);
    if (!name) return this.missing(feature, options.keyProperty ?? 'AGS', 'key-property');
    if (!validFrom || !/^\d{4}-\d{2}-\d{2}$/.test(validFrom)) {
      return this.missing(feature, 'valid_from', 'valid-from');
    }
    if (!source) return this.missing(feature, 'source', 'source');
    const key = this.keyOf(name) ?? this.newArea(feature, name);
    if (key === undefined) return;
    // A municipality with islands or exclaves may stand in several objects: together they are its boundary.
    const before = this.boundaries.get(key);
    const polygons = [...(before ? polygonsOf(before.geometry) : []), ...polygonsOf(feature.geometry)];
    const geometry = before
      ? ({ type: 'MultiPolygon', coordinates: polygons } as const)
      : { type: feature.geometry.type, coordinates: feature.geometry.coordinates };
    this.task.about(feature.number, 'area_boundary', `${key} ${validFrom}`);
    this.boundaries.set(key, { areaKey: key, validFrom, source, geometry });
  }

  private keyOf(name: string): string | undefined {
    return this.known.find(name)?.key ?? this.known.findByAgs(`0${name}`)?.key ?? this.areas.get(name)?.key;
  }

  private newArea(feature: MapFeature, key: string): string | undefined {
    const { options } = this.task;
    const byDigits = Object.values(AreaLevel).find((one) => officialKeys[one]?.lengths[0] === key.length);
    const level = options.level ?? (/^\d+$/.test(key) ? byDigits : undefined);
    const name = valueOf(feature, options.nameProperty, NAMES);
    if (!level || !name) {
      this.task.reject({
        de: `Objekt ${feature.number}: den Raum „${key}“ gibt es noch nicht; bitte zuerst laden, oder die Ebene mit --level und den Namen angeben.`,
        en: `Object ${feature.number}: there is no area “${key}” yet; please load it first, or give the level with --level and the name.`,
      });
      return undefined;
    }
    const ags = officialKeys[level]?.lengths.includes(key.length) && /^\d+$/.test(key) ? key : null;
    const parent = this.parentOf(feature, level, ags);
    if (parent === undefined) return undefined;
    this.task.about(feature.number, 'area', key);
    this.areas.set(key, {
      key,
      level,
      name,
      ags,
      ars: null,
      localKey: null,
      parentKey: parent,
      population: null,
      populationOn: null,
    });
    return key;
  }

  /** The key of the parent; null for a county or state that stands at the top; undefined where it is missing. */
  private parentOf(feature: MapFeature, level: AreaLevel, ags: string | null): string | null | undefined {
    const digits = { [AreaLevel.COUNTY]: 2, [AreaLevel.MUNICIPALITY]: 5 }[level as string];
    const given = valueOf(feature, this.task.options.parentProperty, PARENTS);
    const name = given ?? (digits && ags ? ags.slice(0, digits) : this.task.options.parent);
    const parent = name === undefined ? undefined : (this.known.find(name) ?? this.areas.get(name));
    if (parent && mayContain(parent.level, level)) return parent.key;
    if (level === AreaLevel.STATE || (level === AreaLevel.COUNTY && given === undefined)) return null;
    this.task.reject({
      de: `Objekt ${feature.number}: der übergeordnete Raum${name ? ` „${name}“` : ''} fehlt oder ist nicht weiter gefasst; bitte zuerst laden.`,
      en: `Object ${feature.number}: the area it lies in${name ? ` (“${name}”)` : ''} is missing or no wider; please load it first.`,
    });
    return undefined;
  }

  private missing(feature: MapFeature, property: string, option: string): void {
    this.task.reject({
      de: `Objekt ${feature.number}: die Eigenschaft „${property}“ fehlt; sie kann für alle Objekte mit --${option} angegeben werden.`,
      en: `Object ${feature.number}: the property “${property}” is missing; it can be given for all objects with --${option}.`,
    });
  }
}

/** The value of the named property, or of the first of the usual ones that is filled. */
function valueOf({ properties }: MapFeature, named: string | undefined, usual: readonly string[]) {
  for (const name of named ? [named] : usual) {
    const value = properties[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number') return String(value);
  }
  return undefined;
}
