import { DomainError } from '../../kernel/errors.js';
import { message } from '../../kernel/messages.js';
import {
  choice,
  decimal,
  optional,
  type TableRecord,
  text,
  wholeNumber,
  yesNo,
} from '../../platform/documents/index.js';
import {
  Direction,
  type IndicatorRow,
  type KnownIndicator,
  Periodicity,
  requireProtectionKept,
  requireWordsOfRate,
} from '../indicators/index.js';
import { areaLevels } from './area-levels.js';
import { keyOf } from './import-keys.js';
import type { ImportTask } from './import-task.js';
import { type IndicatorColumn, indicatorColumns } from './indicator-columns.js';
import { areaOrPeriod } from './observation-columns.js';
import { directions, periodicities } from './value-lists.js';

/** A definition as the file has it, with the columns by which deliveries name it. */
export interface ListedIndicator extends IndicatorRow {
  readonly importColumns: readonly string[];
}

type Row = TableRecord<IndicatorColumn>;

/** Under which kind the columns of deliveries are remembered. */
export const COLUMN_KEYS = 'indicator-columns';

/** Units that are no counts of persons: a small figure of theirs tells of nobody. */
const noCount =
  /prozent|percent|%|euro|€|jahr|year|m²|qm|km|index|\bje\b|\bper\b|\bpro\b|anteil|share|tage|days/i;
const percent = /^(prozent|percent|%|v\. ?h\.)$/i;

/** Reads a list of definitions. What a row leaves open keeps what is known, or takes the option, or the plain default. */
export class IndicatorList {
  private readonly known: ReadonlyMap<string, KnownIndicator>;
  private readonly listed = new Map<string, { row: number; indicator: ListedIndicator }>();

  constructor(
    private readonly task: ImportTask,
    known: readonly KnownIndicator[],
  ) {
    this.known = new Map(known.map((one) => [one.key, one]));
  }

  async read(): Promise<ListedIndicator[]> {
    const records = await this.task.open(indicatorColumns);
    for (const record of records) this.add(record);
    return [...this.listed.values()].map(({ indicator }) => indicator);
  }

  private add(record: Row): void {
    const written = record.read('key', text({ maximum: 60 }));
    if (written === undefined) return;
    if (areaOrPeriod(written)) {
      this.task.notices.push({
        de: `Zeile ${record.row}: „${written}“ benennt Raum oder Zeit und keine Kennzahl; die Zeile wurde ausgelassen.`,
        en: `Row ${record.row}: “${written}” names area or time and no indicator; the row was left out.`,
      });
      return;
    }
    const key = written.toUpperCase();
    if (!/^[A-Z][A-Z0-9_]{1,59}$/.test(key)) {
      record.reject('key', {
        de: `„${written}“ gefunden, erwartet werden Buchstaben ohne Umlaute, Ziffern und Unterstriche, zum Beispiel SGB2_QUOTE.`,
        en: `Found “${written}”, expected are plain letters, digits and underscores, for example SGB2_QUOTE.`,
      });
      return;
    }
    const twin = this.listed.get(key);
    if (twin) {
      record.reject('key', {
        de: `Die Kennzahl ${key} steht schon in Zeile ${twin.row}.`,
        en: `The indicator ${key} stands in row ${twin.row} already.`,
      });
      return;
    }
    const indicator = this.indicatorOf(record, key);
    if (!indicator) return;
    this.listed.set(key, { row: record.row, indicator });
    this.task.about(record.row, 'indicator', key);
    for (const column of indicator.importColumns) {
      this.task.about(record.row, 'import_key', keyOf(COLUMN_KEYS, '', column));
    }
  }

  private indicatorOf(record: Row, key: string): ListedIndicator | undefined {
    const { options } = this.task;
    const before = this.known.get(key);
    const words = (column: IndicatorColumn, maximum: number) =>
      record.read(column, optional(text({ maximum })));
    const nameDe = record.read('nameDe', text({ maximum: 200 }));
    const unit = record.read('unit', text({ maximum: 60 }));
    const numerator = words('numerator', 500) ?? before?.numerator ?? null;
    const denominator = words('denominator', 500) ?? before?.denominator ?? null;
    const isRate = numerator !== null && denominator !== null;
    const perUnit =
      record.read('perUnit', optional(decimal({ minimum: 0 }))) ??
      (before ? before.perUnit : isRate && percent.test(unit ?? '') ? 100 : null);
    const lowestLevel =
      record.read('lowestLevel', optional(choice(areaLevels))) ?? before?.lowestLevel ?? options.lowestLevel;
    const source = words('source', 300) ?? before?.source ?? options.source;
    if (!lowestLevel)
      this.missing(record, 'lowestLevel', 'Die kleinste Ebene', 'The lowest level', 'lowest-level');
    if (!source) this.missing(record, 'source', 'Die Quelle', 'The source', 'source');
    const rest = {
      nameEn: words('nameEn', 200) ?? before?.nameEn ?? null,
      topic: words('topic', 100) ?? before?.topic ?? options.topic ?? 'Ohne Thema',
      direction:
        record.read('direction', optional(choice(directions))) ?? before?.direction ?? Direction.NEUTRAL,
      formula: words('formula', 1000) ?? before?.formula ?? 'Wie von der Quelle veröffentlicht.',
      periodicity:
        record.read('periodicity', optional(choice(periodicities))) ??
        before?.periodicity ??
        options.periodicity ??
        Periodicity.YEARLY,
      isHeadline: record.read('isHeadline', optional(yesNo)) ?? before?.isHeadline ?? false,
      isSensitive: record.read('isSensitive', optional(yesNo)) ?? before?.isSensitive ?? false,
      countsPersons:
        record.read('countsPersons', optional(yesNo)) ??
        before?.countsPersons ??
        (isRate || !noCount.test(unit ?? '')),
      minimumCount:
        record.read('minimumCount', optional(wholeNumber({ minimum: 3 }))) ?? before?.minimumCount ?? 3,
      denominatorMinimum:
        record.read('denominatorMinimum', optional(wholeNumber({ minimum: 0 }))) ??
        before?.denominatorMinimum ??
        20,
      breakNote: words('breakNote', 500) ?? before?.breakNote ?? null,
    };
    const importColumns = (words('importColumn', 500) ?? '').split(';').map((one) => one.trim());
    if (nameDe === undefined || unit === undefined || !lowestLevel || !source) return undefined;
    const indicator = { key, nameDe, unit, numerator, denominator, perUnit, source, lowestLevel, ...rest };
    this.requireRules(record, indicator, before);
    return { ...indicator, importColumns: importColumns.filter(Boolean) };
  }

  private missing(record: Row, column: IndicatorColumn, de: string, en: string, option: string): void {
    record.reject(column, {
      de: `${de} fehlt; sie kann für alle Zeilen mit --${option} angegeben werden.`,
      en: `${en} is missing; it can be given for all rows with --${option}.`,
    });
  }

  /** The same rules that bind people who change a definition by hand. */
  private requireRules(record: Row, indicator: IndicatorRow, before: KnownIndicator | undefined): void {
    try {
      requireWordsOfRate(indicator);
      if (before?.hasFigures) requireProtectionKept(before, indicator);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const { code, details, field } = error;
      const column = indicatorColumns.find((one) => one.key === field)?.key ?? 'key';
      record.reject(column, { de: message(code, 'de', details), en: message(code, 'en', details) });
    }
  }
}
