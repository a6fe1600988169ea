import type { Locale } from '../../kernel/actor.js';
import { inWords } from '../../kernel/messages.js';
import { Visibility } from '../../kernel/visibility.js';
import { choice, date, optional, period, shownText, text } from '../../platform/documents/index.js';
import { type MeasureRow, MeasureStatus, type Priority } from '../measures/index.js';
import { type ImportKey, keyOf } from './import-keys.js';
import type { ImportTask } from './import-task.js';
import { type MeasureColumn, measureColumns, type MeasureRecord } from './measure-columns.js';
import { MEASURE_KEYS, type MeasureIdentity } from './measure-identity.js';
import { MeasureReferenceCells, type MeasureSurroundings } from './measure-reference-cells.js';
import { lengthOf, shortened } from './shorten.js';
import { priorities, statuses, visibilities } from './value-lists.js';

type Row = MeasureRecord;

/** Longest texts of a measure, as the program keeps them. */
const LONGEST = { title: 120, summary: 1000 } as const;

/** Reads a catalogue of measures. */
export class MeasureList {
  readonly rows: MeasureRow[] = [];
  readonly keys: ImportKey[] = [];
  private readonly seen = new Map<string, number>();
  private readonly references: MeasureReferenceCells;
  private readonly shortenedTexts = new Map<string, Record<string, string>>();

  constructor(
    private readonly task: ImportTask,
    private readonly around: MeasureSurroundings,
  ) {
    this.references = new MeasureReferenceCells(task, around);
  }

  async read(): Promise<void> {
    const records = await this.task.open(measureColumns);
    for (const record of records) this.add(record);
  }

  private add(record: Row): void {
    const identity = this.identityOf(record);
    const id = identity?.id ?? '';
    const { known } = identity ?? {};
    const title = this.limited(record, 'title', id);
    const summary = this.limited(record, 'summary', id);
    const field = this.references.field(record, identity);
    const leadOfficeId = this.references.office(record, identity);
    const strategyIds = this.references.strategies(record);
    const [plannedStart, plannedEnd] = this.periodOf(record);
    const { options } = this.task;
    const status = record.read('status', optional(choice(statuses)));
    const visibility = record.read('visibility', optional(choice(visibilities)));
    const priority = this.priorityOf(record);
    const words = (column: MeasureColumn) => record.read(column, optional(text())) ?? null;
    const [targetGroup, goal, funding] = [words('targetGroup'), words('goal'), words('funding')];
    if (!identity || !title || !field || !leadOfficeId) return;
    if (known) this.sayWhatStays(record, identity, { status, plannedStart, plannedEnd });
    this.rows.push({
      id,
      number: identity.number,
      fieldCode: field.code,
      fieldOfActionId: known?.fieldOfActionId ?? field.id,
      leadOfficeId,
      strategyIds,
      status: known?.status ?? status ?? options.status ?? MeasureStatus.DRAFT,
      visibility: known?.visibility ?? visibility ?? options.visibility ?? Visibility.INTERNAL,
      plannedStart: known ? known.plannedStart : (plannedStart ?? null),
      plannedEnd: known ? known.plannedEnd : (plannedEnd ?? null),
      title,
      summary: summary ?? known?.summary ?? '',
      targetGroup,
      goal,
      priority: priority ?? null,
      funding,
    });
    this.task.about(record.row, 'measure', id);
    this.task.about(record.row, 'measure_strategy', id);
    if (this.around.fields.added.includes(field)) this.task.about(record.row, 'field_of_action', field.id);
    if (identity.external) {
      const { source, externalKey } = identity.external;
      this.task.about(record.row, 'import_key', keyOf(MEASURE_KEYS, source, externalKey));
      this.keys.push({ ...identity.external, recordId: id, original: this.shortenedTexts.get(id) ?? {} });
    }
  }

  private identityOf(record: Row): MeasureIdentity | undefined {
    const source = record.read('externalSource', optional(text())) ?? this.task.options.source;
    const external = record.read('externalNumber', optional(text({ maximum: 60 })));
    const number = record.read('number', optional(text({ maximum: 60 })));
    if (external === undefined || number === undefined) return undefined;
    const column = external === null ? 'number' : 'externalNumber';
    const name = external ?? number;
    if (name === null) {
      record.reject('number', {
        de: 'Die Nummer fehlt; ohne sie lässt sich die Maßnahme nicht wiederfinden.',
        en: 'The number is missing; without it the measure cannot be found again.',
      });
      return undefined;
    }
    if (external !== null && source === undefined) {
      record.reject(column, {
        de: 'Es fehlt, woher die Nummer stammt; bitte mit --source oder in der Spalte „Herkunft“ angeben.',
        en: 'It is missing where the number comes from; please give it with --source or in the column “Herkunft”.',
      });
      return undefined;
    }
    const { names } = this.around;
    const identity = source === undefined ? names.own(name) : names.foreign(name, source);
    if ('fault' in identity) {
      record.reject(column, identity.fault);
      return undefined;
    }
    const place = `${source ?? ''}\n${name}`;
    const before = this.seen.get(place);
    if (before !== undefined) {
      record.reject(column, {
        de: `Die Nummer ${name} steht schon in Zeile ${before}.`,
        en: `The number ${name} stands in row ${before} already.`,
      });
      return undefined;
    }
    this.seen.set(place, record.row);
    return identity;
  }

  /** A text of limited length; with the option the whole of it is kept beside the shortened one. */
  private limited(record: Row, column: 'title' | 'summary', id: string): string | null | undefined {
    const written = record.read(column, column === 'title' ? text() : optional(text()));
    const maximum = LONGEST[column];
    if (!written || lengthOf(written) <= maximum) return written;
    if (!this.task.options.shorten) {
      record.reject(column, {
        de: `${lengthOf(written)} Zeichen gefunden, erwartet werden höchstens ${maximum}; --shorten kürzt und bewahrt den ganzen Text auf.`,
        en: `Found ${lengthOf(written)} characters, at most ${maximum} are expected; --shorten cuts them and keeps the whole text.`,
      });
      return undefined;
    }
    this.shortenedTexts.set(id, { ...this.shortenedTexts.get(id), [column]: written });
    const name = record.findCell(column)?.header ?? column;
    this.task.notices.push({
      de: `Zeile ${record.row}: „${name}“ wurde von ${lengthOf(written)} auf höchstens ${maximum} Zeichen gekürzt; der ganze Text ist beim Import aufbewahrt.`,
      en: `Row ${record.row}: “${name}” was shortened from ${lengthOf(written)} to at most ${maximum} characters; the whole text is kept with the import.`,
    });
    return shortened(written, maximum);
  }

  private periodOf(record: Row): [string | null | undefined, string | null | undefined] {
    const span = record.read('period', optional(period()));
    const start = record.read('plannedStart', optional(date())) ?? span?.from;
    const end = record.read('plannedEnd', optional(date())) ?? span?.to;
    if (start && end && end < start) {
      const said = (day: string, locale: Locale) => inWords('exchange', day, locale);
      record.reject('plannedEnd', {
        de: `Das Ende (${said(end, 'de')}) liegt vor dem Beginn (${said(start, 'de')}).`,
        en: `The end (${said(end, 'en')}) lies before the beginning (${said(start, 'en')}).`,
      });
    }
    return [start, end];
  }

  private priorityOf(record: Row): Priority | null | undefined {
    const scale = this.task.options.priorities;
    const written = shownText(record.findCell('priority')?.value ?? null).trim();
    return scale?.[written] ?? record.read('priority', optional(choice(priorities)));
  }

  /** Life cycle and promised dates have rules of their own; a list does not pass them by. */
  private sayWhatStays(
    record: Row,
    { known }: MeasureIdentity,
    file: Partial<Record<'status' | 'plannedStart' | 'plannedEnd', string | null>>,
  ): void {
    if (!known) return;
    const said = (value: string | null, locale: Locale) => value && inWords('measures', value, locale);
    const titles = { status: 'Stand', plannedStart: 'Beginn', plannedEnd: 'Ende' } as const;
    for (const [column, title] of Object.entries(titles)) {
      const entry = column as keyof typeof titles;
      const given = file[entry];
      if (!given || given === known[entry]) continue;
      this.task.notices.push({
        de: `Zeile ${record.row}: ${title} von ${known.number} bleibt ${said(known[entry], 'de') ?? 'leer'} (Datei: ${said(given, 'de')}); das ändert man im Programm, mit Begründung.`,
        en: `Row ${record.row}: ${entry} of ${known.number} stays ${said(known[entry], 'en') ?? 'empty'} (file: ${said(given, 'en')}); it is changed in the program, with a reason.`,
      });
    }
  }
}
