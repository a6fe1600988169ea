import {
  readTable,
  type ReadTableOptions,
  type Table,
  type TableSource,
} from '../../platform/documents/index.js';

/** Reads a file once, however often it is looked through. */
export class TableReading {
  private read: Promise<Table> | undefined;

  constructor(private readonly limits: ReadTableOptions['limits'] = {}) {}

  table(source: TableSource, sheet: string | undefined): Promise<Table> {
    this.read ??= readTable(source, { limits: this.limits, ...(sheet ? { sheet } : {}) });
    return this.read;
  }
}
