import type { Style } from 'exceljs';
import type { DocumentLanguage } from '../model/document.js';
import type { Cell, Column } from '../model/table.js';
import { figure, LIGHT_SYMBOLS } from '../words.js';
import { excelText } from './cell-text.js';
import type { ColumnStyles } from './styles.js';

export interface ExcelCell {
  readonly value: string | number | null;
  readonly style: Partial<Style>;
}

/** Excel counts a day too many before this one. */
const FIRST_DAY = '1900-03-01';
const DAY_ZERO = Date.UTC(1899, 11, 30);
const MILLISECONDS_OF_A_DAY = 86_400_000;

/** The number by which Excel knows a day: no instant, so no time zone can move it. */
function serialOf(day: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || day < FIRST_DAY) return undefined;
  const instant = Date.parse(`${day}T00:00:00Z`);
  const isDay = !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(day);
  return isDay ? (instant - DAY_ZERO) / MILLISECONDS_OF_A_DAY : undefined;
}

/** A value as a typed cell: numbers and days are ones, all else is text. */
export function excelCell(
  cell: Cell,
  column: Column,
  styles: ColumnStyles,
  language: DocumentLanguage,
): ExcelCell {
  if (typeof cell === 'number' && Number.isFinite(cell)) {
    return { value: numberOf(cell, column), style: styles.value };
  }
  if (typeof cell === 'string') {
    const serial = column.type === 'day' ? serialOf(cell) : undefined;
    if (serial !== undefined) return { value: serial, style: styles.value };
    return { value: excelText(cell, language), style: styles.words };
  }
  if (cell === null || typeof cell === 'number') return { value: null, style: styles.words };
  if ('words' in cell) return { value: excelText(cell.words, language), style: styles.words };
  const word = `${LIGHT_SYMBOLS[cell.light]} ${cell.word}`;
  return { value: excelText(word, language), style: styles.light[cell.light] };
}

function numberOf(value: number, column: Column): number {
  if (column.type === 'text') return value;
  const shown = figure(value, column);
  // Excel keeps percents as parts of one; moving the decimal sign in text keeps the digits exact.
  return column.type === 'percent' ? Number(`${shown}e-2`) : shown;
}
