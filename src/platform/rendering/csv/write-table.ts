import type { Cell, Column, Table } from '../model/table.js';
import { oneLine, printable } from '../printable.js';
import { figure } from '../words.js';
import { defused } from './defused.js';

export type Separator = ';' | ',';

/**
 * A table as RFC 4180 has it. Numbers are bare, without unit and grouping. Their decimal sign goes with the separator: a
 * comma beside semicolons, since a German spreadsheet makes the first of May of "1.5", and a point beside commas.
 */
export function writeTable(table: Table, separator: Separator): string {
  const line = (values: readonly string[]) => `${values.map(quoted(separator)).join(separator)}\r\n`;
  const head = line(table.columns.map(({ title }) => defused(oneLine(title))));
  const rows = table.rows.map((row) =>
    line(table.columns.map((column, at) => csvText(row[at] ?? null, column, separator))),
  );
  return head + rows.join('');
}

function csvText(cell: Cell, column: Column, separator: Separator): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return numberOf(cell, column, separator);
  if (typeof cell === 'string') return defused(printable(cell));
  return defused(printable('words' in cell ? cell.words : cell.word));
}

function numberOf(value: number, column: Column, separator: Separator): string {
  if (!Number.isFinite(value)) return '';
  const number = `${column.type === 'text' ? value : figure(value, column)}`;
  return separator === ';' ? number.replace('.', ',') : number;
}

const quoted = (separator: Separator) => (text: string) =>
  text.includes(separator) || /["\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
