import type { DocumentLanguage } from '../model/document.js';
import type { Cell, Column, Table } from '../model/table.js';
import { cellText, LIGHT_SYMBOLS, NO_VALUE } from '../words.js';
import { set } from './breakable.js';
import { columnWidths } from './column-widths.js';
import { BODY, BOLD, PADDING, SMALL, SYMBOL } from './measures.js';

/** A table as the template sets it. */
export interface TableData {
  readonly kind: 'table';
  readonly caption: string;
  readonly note?: string;
  readonly size: number;
  readonly widths: readonly number[];
  readonly rowHeader: number;
  /** Whether the column is set to the right. */
  readonly right: readonly boolean[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly CellData[])[];
}

/** A sentence in place of a table. */
export interface EmptyTableData {
  readonly kind: 'empty';
  readonly caption: string;
  readonly note?: string;
  readonly text: string;
}

type CellData = string | { readonly text: string; readonly light: string; readonly symbol: string };

const isNumber = ({ type }: Column) => type === 'number' || type === 'money' || type === 'percent';

/** Many columns are set smaller. */
const sizeOf = ({ columns }: Table) => (columns.length > 12 ? 7 : columns.length > 8 ? 8 : 9);

export function tableData(
  table: Table,
  language: DocumentLanguage,
  available: number,
): TableData | EmptyTableData {
  const named = {
    caption: set(table.caption, BODY, available),
    note: table.note && set(table.note, SMALL, available),
  };
  if (table.rows.length === 0 || table.columns.length === 0) {
    return { kind: 'empty', ...named, text: set(table.empty, BODY, available) || NO_VALUE };
  }

  const size = sizeOf(table);
  const widths = columnWidths(table, language, { size, available, padding: PADDING });
  const cell = (value: Cell, at: number): CellData => {
    const light = value !== null && typeof value === 'object' && 'light' in value ? value.light : undefined;
    const width = widths[at] - PADDING - (light ? SYMBOL : 0);
    const text = set(cellText(value, table.columns[at], language), light ? size * BOLD : size, width);
    return light ? { text, light, symbol: LIGHT_SYMBOLS[light] } : text;
  };
  return {
    kind: 'table',
    ...named,
    size,
    widths,
    rowHeader: table.rowHeader ?? 0,
    right: table.columns.map(isNumber),
    head: table.columns.map(({ title }, at) => set(title, size * BOLD, widths[at] - PADDING) || NO_VALUE),
    rows: table.rows.map((row) => table.columns.map((_, at) => cell(row[at] ?? null, at))),
  };
}
