import { numberStyle } from './cells/number-style.js';
import type { CellContext, CellParser } from './cells/parsed.js';
import { signGeneration } from './cells/sign-generation.js';
import { columnLetter } from './column-letter.js';
import type { Faults } from './faults.js';
import type { LocatedColumn, LocatedHeader } from './locate-header.js';
import { tableBody, type SkippedRow } from './table-body.js';
import { isBlank, type Cell, type Table, type TableRow, type TableValue } from './table.js';

/** A data row whose cells are asked for by the keys of the wanted columns. */
export class TableRecord<K extends string = string> {
  constructor(
    /** The number Excel shows at the left edge. */
    readonly row: number,
    private readonly records: TableRecords<K>,
  ) {}

  /** The cell of a column, where the table has the column. */
  findCell(key: K): Cell | undefined {
    const column = this.records.header.columns.get(key);
    if (!column) return undefined;
    const { letter, header } = column;
    return { row: this.row, letter, header, value: this.records.valueOf(key, this.row) };
  }

  /**
   * Reads a cell. What cannot be read is noted as a fault and answers undefined. A column the table does not have
   * reads as empty; that a required one is missing has been noted once, with the head.
   */
  read<T>(key: K, parser: CellParser<T>): T | undefined {
    const cell = this.findCell(key);
    const parsed = parser(cell?.value ?? null, this.records.contextOf(key));
    if (!parsed.ok) {
      if (cell) this.records.faults.addCell(cell, parsed.expected);
      return undefined;
    }
    if (cell && parsed.repaired !== undefined) this.records.faults.addRepair(cell, parsed.repaired);
    return parsed.value;
  }

  /** Notes that a readable cell is wrong for a reason only the import knows, in its own words. */
  reject(key: K, words: { readonly de: string; readonly en: string }): void {
    const cell = this.findCell(key) ?? { row: this.row, letter: '', header: '', value: null };
    this.records.faults.addCell(cell, { code: 'in_words', ...words });
  }
}

/** The data rows of a table under a located head, with what was left out and what is wrong. */
export class TableRecords<K extends string = string> implements Iterable<TableRecord<K>> {
  readonly skipped: readonly SkippedRow[];
  /** Every data row, those that are left out included. */
  readonly all: readonly TableRow[];
  private readonly rows: readonly TableRow[];
  private readonly contexts = new Map<K, CellContext>();

  constructor(
    private readonly table: Table,
    readonly header: LocatedHeader<K>,
    readonly faults: Faults,
    leftOut: ReadonlySet<number> = new Set(),
  ) {
    const body = tableBody(table, header);
    this.all = body.rows;
    this.rows = leftOut.size === 0 ? body.rows : body.rows.filter(({ number }) => !leftOut.has(number));
    this.skipped = body.skipped;
    faults.addHeader(header);
    if (header.columns.size > 0 && table.kind === 'csv') this.checkWidths();
  }

  /** How many data rows there are. */
  get length(): number {
    return this.all.length;
  }

  *[Symbol.iterator](): Iterator<TableRecord<K>> {
    for (const row of this.rows) yield new TableRecord(row.number, this);
  }

  /** What stands in a column of a row; merged blocks reach all their rows where the column is wanted so. */
  valueOf(key: K, row: number): TableValue {
    const column = this.header.columns.get(key);
    if (!column) return null;
    const fill = this.header.wanted.find((one) => one.key === key)?.fillMerged ?? false;
    return fill ? this.table.mergedValueAt(row, column.column) : this.table.valueAt(row, column.column);
  }

  /** What the other cells of a column tell about each one of them. */
  contextOf(key: K): CellContext {
    const known = this.contexts.get(key);
    if (known) return known;
    const values = this.valuesOf(this.header.columns.get(key));
    const context = {
      numberStyle: numberStyle(values, this.table.numberHint),
      signs: signGeneration(values),
    };
    this.contexts.set(key, context);
    return context;
  }

  private valuesOf(column: LocatedColumn | undefined): TableValue[] {
    return column ? this.rows.map((row) => row.values[column.column - 1] ?? null) : [];
  }

  /** A CSV row with more cells than the head was torn apart by a separator inside a cell; its values have moved. */
  private checkWidths(): void {
    const last = Math.max(...this.header.all.map((column) => column.column));
    for (const row of this.rows) {
      const value = row.values[last] ?? null;
      if (row.values.length <= last) continue;
      const cell = { row: row.number, letter: columnLetter(last + 1), header: '', value };
      if (!isBlank(row.values.at(-1) ?? null)) {
        this.faults.addCell(cell, { code: 'fitting_row', lastLetter: columnLetter(last) });
      }
    }
  }
}
