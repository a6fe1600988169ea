import { basename } from 'node:path';
import {
  Faults,
  locateHeader,
  requireNoPersonColumns,
  shownText,
  type SkippedRow,
  type Table,
  TableRecords,
  type TableSource,
  type WantedColumn,
} from '../../platform/documents/index.js';
import { type Actor, systemActor } from '../../kernel/actor.js';
import type { ImportOptions } from './import-options.js';
import type { Tally } from './import-result.js';
import { RowLedger, type ToldTable } from './row-ledger.js';
import { TableReading } from './table-reading.js';
import type { Words } from './words.js';

/** Besides the file: who imports it, and which of its rows are not to be read. */
export interface TaskSurroundings {
  readonly actor?: Actor;
  readonly reading?: TableReading;
  readonly leftOut?: ReadonlySet<number>;
}

const MOST_FAULTS = 1_000;
const LONGEST_EXCERPT = 160;

/** Writes what was read and found sound; called only where nothing is wrong with the file. */
export type Write = () => Promise<readonly Tally[]>;

/** Reads and checks one kind of file. */
export interface Importer {
  /** Checks the whole file; what is wrong is noted in the task. */
  prepare(task: ImportTask): Promise<Write>;
}

/** One import under way: the file, what was asked for, and what was found so far. */
export class ImportTask {
  readonly faults: Faults;
  readonly ledger = new RowLedger();
  readonly actor: Actor;
  readonly notices: Words[] = [];
  readonly skippedRows: SkippedRow[] = [];
  rowsRead = 0;
  private readonly reading: TableReading;
  private readonly leftOut: ReadonlySet<number>;

  constructor(
    readonly source: TableSource,
    readonly options: ImportOptions,
    { actor = systemActor, reading, leftOut = new Set() }: TaskSurroundings = {},
    mostFaults = MOST_FAULTS,
  ) {
    this.actor = actor;
    this.faults = new Faults(mostFaults);
    this.reading = reading ?? new TableReading();
    this.leftOut = leftOut;
  }

  /** The name of the file as people know it. */
  get fileName(): string {
    return typeof this.source === 'string' ? basename(this.source) : this.source.name;
  }

  /** Notes something wrong with the file or the call as a whole. */
  reject(words: Words): void {
    this.faults.add({ expected: { code: 'in_words', ...words } });
  }

  /** The sheet or file as people see it. */
  table(): Promise<Table> {
    return this.reading.table(this.source, this.options.sheet);
  }

  /** The rows of a table under the head that answers best what is wanted; lists of persons are refused. */
  records<K extends string>(table: Table, wanted: readonly WantedColumn<K>[]): TableRecords<K> {
    const header = locateHeader(table, wanted);
    requireNoPersonColumns(table, header);
    const records = new TableRecords(table, header, this.faults, this.leftOut);
    this.skippedRows.push(...records.skipped);
    this.rowsRead = records.length;
    for (const { number, values } of records.all) {
      const filled = values.map((value) => shownText(value).trim()).filter(Boolean);
      this.ledger.rows.set(number, filled.slice(0, 4).join(' · ').slice(0, LONGEST_EXCERPT));
    }
    return records;
  }

  /** Notes which record a row is about, for the preview. */
  about(row: number, table: ToldTable, key: string): void {
    this.ledger.note(row, { table, key });
  }

  /** The rows of the file. */
  async open<K extends string>(wanted: readonly WantedColumn<K>[]): Promise<TableRecords<K>> {
    return this.records(await this.table(), wanted);
  }
}
