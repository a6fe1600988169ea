import {
  choice,
  date,
  key,
  locateHeader,
  optional,
  regionalKey,
  type TableRecord,
  text,
  wholeNumber,
} from '../../platform/documents/index.js';
import { AreaLevel, type AreaRow, mayContain } from '../areas/index.js';
import { type AreaColumn, areaColumns, registerColumns } from './area-columns.js';
import { type AreaIndex, officialKeys } from './area-keys.js';
import { type ListedLevel, listedLevels, recordKinds } from './area-levels.js';
import { keyFromParts, regionalKeyFromParts } from './area-key-parts.js';
import type { ImportTask } from './import-task.js';

type Row = TableRecord<AreaColumn>;

interface Listed extends AreaRow {
  readonly record: Row;
  readonly parentName: string | null;
}

/** "Unna, Stadt" and "Schwerte, Hansestadt an der Ruhr" without what follows the comma. */
const shortName = (name: string): string => name.replace(/,\s.*(stadt|gemeinde).*$/iu, '');

/** Reads a list of areas, each under its parent, whatever levels the list has besides. */
export class AreaList {
  private readonly listed = new Map<string, Listed>();
  /** Rows that are no areas here, by their key, with the key of their own parent. */
  private readonly passedOver = new Map<string, string | null>();

  constructor(
    private readonly task: ImportTask,
    private readonly known: AreaIndex,
  ) {}

  /** The areas of the file; what is wrong is noted in the task. */
  async read(): Promise<AreaRow[]> {
    const table = await this.task.table();
    const { columns } = locateHeader(table, registerColumns);
    const isRegister = columns.has('recordKind') && columns.has('statePart');
    const records = this.task.records(table, isRegister ? registerColumns : areaColumns);
    for (const record of records) this.add(record);
    if (this.passedOver.size > 0) {
      const count = this.passedOver.size;
      this.task.notices.push({
        de: `${count === 1 ? '1 Zeile' : `${count} Zeilen`} zu Regierungsbezirken und Gemeindeverbänden ausgelassen; was darin liegt, hängt an Land oder Kreis.`,
        en: `${count === 1 ? '1 row' : `${count} rows`} about administrative regions and associations left out; what lies in them hangs on state or county.`,
      });
    }
    return [...this.listed.values()].map(({ record, parentName, ...row }) => ({
      ...row,
      parentKey: this.parentKeyOf(record, row, parentName),
    }));
  }

  private add(record: Row): void {
    const level = this.levelOf(record);
    if (level === undefined) return;
    const parentName = record.read('parent', optional(text())) ?? null;
    if (level === 'PASSED_OVER') {
      const name = record.read('key', optional(text())) ?? record.read('ags', optional(text())) ?? null;
      this.passedOver.set(name ?? `row ${record.row}`, parentName);
      return;
    }
    const name = record.read('name', text({ maximum: 200 }));
    const ags = this.agsOf(record, level);
    const givenKey = record.read('key', optional(text({ maximum: 60 })));
    const ars = regionalKeyFromParts(record, level) ?? this.arsOf(record, level);
    const population = record.read('population', optional(wholeNumber({ minimum: 0 })));
    const populationOn = record.read('populationOn', optional(date()));
    const localKey = record.read('localKey', optional(text({ maximum: 60 })));
    if (name === undefined || ags === undefined || givenKey === undefined) return;
    const key = this.identityOf(record, givenKey, ags);
    if (key === undefined) return;
    const twin = this.listed.get(key);
    if (twin) {
      record.reject(givenKey === null ? 'ags' : 'key', {
        de: `Der Schlüssel ${key} steht schon in Zeile ${twin.record.row}.`,
        en: `The key ${key} stands in row ${twin.record.row} already.`,
      });
      return;
    }
    this.task.about(record.row, 'area', key);
    this.listed.set(key, {
      record,
      parentName,
      key,
      level,
      ags,
      ars: ars ?? null,
      name: this.task.options.shortNames ? shortName(name) : name,
      localKey: localKey ?? null,
      parentKey: null,
      population: population ?? null,
      populationOn:
        typeof population === 'number' ? (populationOn ?? this.task.options.populationOn ?? null) : null,
    });
  }

  private levelOf(record: Row): ListedLevel | undefined {
    const kind = record.read('recordKind', optional(choice(recordKinds)));
    if (kind === undefined) return undefined;
    const level = kind ?? record.read('level', optional(choice(listedLevels)));
    if (level) return level;
    if (level === undefined) return undefined;
    if (this.task.options.level) return this.task.options.level;
    const digits = record.read('ags', optional(text()))?.length ?? 0;
    const byKey = Object.values(AreaLevel).find((one) => {
      const length = officialKeys[one]?.lengths[0] ?? 0;
      return length > 0 && (digits === length || digits === length - 1);
    });
    if (byKey) return byKey;
    record.reject('level', {
      de: 'Die Ebene fehlt, erwartet wird zum Beispiel Gemeinde, Sozialraum oder Wohnplatz.',
      en: 'The level is missing, expected is for example municipality, social space or residential place.',
    });
    return undefined;
  }

  /** The official key, from one column or from its parts; null where the level has none. */
  private agsOf(record: Row, level: AreaLevel): string | null | undefined {
    const shape = officialKeys[level];
    const fromParts = keyFromParts(record, level);
    if (fromParts) return fromParts;
    if (shape) return record.read('ags', optional(key(shape)));
    const given = record.read('ags', optional(text()));
    if (!given) return given;
    record.reject('ags', {
      de: 'Auf dieser Ebene gibt es keinen amtlichen Schlüssel; erwartet wird eine leere Zelle. Eigene Schlüssel gehören in die Spalte „Schlüssel“.',
      en: 'This level has no official key; the cell is expected to be empty. Keys of your own belong in the column “Schlüssel”.',
    });
    return undefined;
  }

  private arsOf(record: Row, level: AreaLevel): string | null | undefined {
    return level === AreaLevel.MUNICIPALITY
      ? record.read('ars', optional(key(regionalKey)))
      : record.read('ars', optional(text({ maximum: 12 })));
  }

  /** The key by which the area is found again. */
  private identityOf(record: Row, givenKey: string | null, ags: string | null): string | undefined {
    const sameAgs = ags === null ? undefined : this.known.findByAgs(ags);
    if (givenKey !== null && sameAgs && sameAgs.key !== givenKey) {
      record.reject('key', {
        de: `Der AGS ${ags} gehört schon dem Raum „${sameAgs.name}“ mit dem Schlüssel ${sameAgs.key}.`,
        en: `The AGS ${ags} belongs to the area “${sameAgs.name}” with the key ${sameAgs.key} already.`,
      });
      return undefined;
    }
    const found = givenKey ?? sameAgs?.key ?? ags ?? undefined;
    if (found === undefined) {
      record.reject('key', {
        de: 'Schlüssel und AGS fehlen; erwartet wird einer von beiden.',
        en: 'Key and AGS are missing; one of them is expected.',
      });
    }
    return found;
  }

  /** Counties hang on their state and municipalities on their county, by the digits of their keys; others as the row says. */
  private parentKeyOf(record: Row, row: Omit<AreaRow, 'parentKey'>, named: string | null): string | null {
    const digits = { [AreaLevel.COUNTY]: 2, [AreaLevel.MUNICIPALITY]: 5 }[row.level as string];
    const official = digits && row.ags ? this.find(row.ags.slice(0, digits)) : undefined;
    if (official) return official.key;
    let name = named ?? (digits === undefined ? (this.task.options.parent ?? null) : null);
    while (name !== null && this.passedOver.has(name)) name = this.passedOver.get(name) ?? null;
    const parent = name === null ? undefined : (this.find(name) ?? this.find(`0${name}`));
    if (parent && mayContain(parent.level, row.level)) return parent.key;
    if (parent) {
      record.reject('parent', {
        de: `Ein Raum dieser Ebene kann nicht in „${parent.name}“ liegen; erwartet wird ein Raum einer höheren Ebene.`,
        en: `An area of this level cannot lie in “${parent.name}”; an area of a wider level is expected.`,
      });
    } else if (name !== null && !(digits === 2)) {
      record.reject('parent', {
        de: `Den Raum „${name}“ gibt es weder in der Datei noch im Programm; erwartet wird der Schlüssel des übergeordneten Raums.`,
        en: `There is no area “${name}” in the file or in the program; the key of the area it lies in is expected.`,
      });
    } else if (row.level === AreaLevel.MUNICIPALITY && row.ags && !this.known.find(row.key)) {
      record.reject('ags', {
        de: `Der Kreis ${row.ags.slice(0, 5)} fehlt; bitte zuerst den Kreis laden oder in die Datei aufnehmen.`,
        en: `The county ${row.ags.slice(0, 5)} is missing; please load it first or add it to the file.`,
      });
    }
    return null;
  }

  private find(name: string): { key: string; level: AreaLevel; name: string } | undefined {
    const listed = this.listed.get(name);
    if (listed) return listed;
    const known = this.known.find(name);
    return known ? (this.listed.get(known.key) ?? known) : undefined;
  }
}
