import { basename } from 'node:path';
import {
  Faults,
  locateHeader,
  readTable,
  requireNoPersonColumns,
  type SkippedRow,
  type Table,
  TableRecords,
  type TableSource,
  type WantedColumn,
} from '../../platform/documents/index.js';
import type { ImportOptions } from './import-options.js';
import type { Tally } from './import-result.js';
import type { Words } from './words.js';

/** Writes what was read and found sound; called only where nothing is wrong with the file. */
export type Write = () => Promise<readonly Tally[]>;

/** Reads and checks one kind of file. */
export interface Importer {
  /** Checks the whole file; what is wrong is noted in the task. */
  prepare(task: ImportTask): Promise<Write>;
}

/** One import under way: the file, what was asked for, and what was found so far. */
export class ImportTask {
  readonly faults = new Faults();
  readonly notices: Words[] = [];
  readonly skippedRows: SkippedRow[] = [];
  rowsRead = 0;

  constructor(
    readonly source: TableSource,
    readonly options: ImportOptions,
  ) {}

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
    return readTable(this.source, this.options.sheet ? { sheet: this.options.sheet } : {});
  }

  /** The rows of a table under the head that answers best what is wanted; lists of persons are refused. */
  records<K extends string>(table: Table, wanted: readonly WantedColumn<K>[]): TableRecords<K> {
    const header = locateHeader(table, wanted);
    requireNoPersonColumns(table, header);
    const records = new TableRecords(table, header, this.faults);
    this.skippedRows.push(...records.skipped);
    this.rowsRead = records.length;
    return records;
  }

  /** The rows of the file. */
  async open<K extends string>(wanted: readonly WantedColumn<K>[]): Promise<TableRecords<K>> {
    return this.records(await this.table(), wanted);
  }
}
