import { MergedRanges } from './merged-ranges.js';

/** A number that the sheet shows as a percentage: 0.123 formatted as "12,3 %" is 12.3 points, as people see it. */
export class PercentValue {
  constructor(readonly points: number) {}
}

/** A cell that holds no value to import: an Excel error (#DIV/0!) or a formula that was never calculated. */
export class BrokenValue {
  constructor(
    readonly reason: 'error' | 'formula',
    readonly text: string,
  ) {}
}

/** What a cell can hold. CSV cells are always text or nothing; dates are UTC midnight of the day shown. */
export type TableValue = string | number | boolean | Date | PercentValue | BrokenValue | null;

/** One filled row; the number is the one Excel shows at its left edge. */
export interface TableRow {
  readonly number: number;
  readonly values: readonly TableValue[];
}

/** How decimals are written: `comma` is German, `point` is plain, `mixed` means the cells contradict each other. */
export type NumberStyle = 'comma' | 'point' | 'mixed' | 'unknown';

/** What a reader hands over to make a table. */
export interface TableParts {
  readonly name: string;
  readonly kind: 'csv' | 'xlsx';
  readonly rows: readonly TableRow[];
  readonly sheet?: string;
  readonly sheets?: readonly string[];
  readonly merged?: MergedRanges;
  readonly numberHint?: NumberStyle;
}

/** A sheet or CSV file as people see it: rows with their numbers, columns with their letters. Blank rows are left out. */
export class Table {
  readonly name: string;
  readonly kind: 'csv' | 'xlsx';
  readonly rows: readonly TableRow[];
  readonly sheet: string | undefined;
  readonly sheets: readonly string[];
  readonly merged: MergedRanges;
  /** What the file format suggests about decimals, used where the cells themselves prove nothing. */
  readonly numberHint: NumberStyle;
  private readonly byNumber: ReadonlyMap<number, TableRow>;

  constructor(parts: TableParts) {
    this.name = parts.name;
    this.kind = parts.kind;
    this.rows = parts.rows;
    this.sheet = parts.sheet;
    this.sheets = parts.sheets ?? [];
    this.merged = parts.merged ?? new MergedRanges([], 0);
    this.numberHint = parts.numberHint ?? 'unknown';
    this.byNumber = new Map(parts.rows.map((row) => [row.number, row]));
  }

  /** The row with this number, unless it is blank. */
  findRow(number: number): TableRow | undefined {
    return this.byNumber.get(number);
  }

  /** What stands in one cell (1-based row and column). */
  valueAt(row: number, column: number): TableValue {
    return this.byNumber.get(row)?.values[column - 1] ?? null;
  }

  /** Like `valueAt`, but a cell covered by a merged block answers with the value of the block. */
  mergedValueAt(row: number, column: number): TableValue {
    const own = this.valueAt(row, column);
    if (own !== null) return own;
    const range = this.merged.find(row, column);
    return range ? this.valueAt(range.top, range.left) : null;
  }
}

/** A cell as it is named to people. */
export interface Cell {
  readonly row: number;
  readonly letter: string;
  readonly header: string;
  readonly value: TableValue;
}

/** What a value looks like to people, for headers and for "found …" in messages. */
export function shownText(value: TableValue): string {
  if (value === null) return '';
  if (value instanceof Date) return germanDay(value);
  if (value instanceof PercentValue) return `${String(value.points).replace('.', ',')} %`;
  if (value instanceof BrokenValue) return value.text;
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'boolean') return value ? 'WAHR' : 'FALSCH';
  return value;
}

function germanDay(date: Date): string {
  const [year, month, day] = date.toISOString().slice(0, 10).split('-');
  return `${day}.${month}.${year}`;
}

/** True where nothing stands, also where only white space stands. */
export function isBlank(value: TableValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
