import type { Cell as ExcelCell, CellValue } from 'exceljs';
import { BrokenValue, PercentValue, type TableValue } from './table.js';

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** The number format without quoted words, colours and escaped characters: what is left decides what it shows. */
function bareFormat(format: string): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '');
}

/** Shows a number as its format does where the format carries meaning: fixed zeros (a key) and percent. */
function shownNumber(number: number, format: string): TableValue {
  const bare = bareFormat(format);
  if (/^0{2,}$/.test(bare) && Number.isInteger(number) && number >= 0) {
    return String(number).padStart(bare.length, '0');
  }
  // Fifteen digits are what Excel itself keeps; more would show the noise of the multiplication.
  if (bare.includes('%')) return new PercentValue(Number((number * 100).toPrecision(15)));
  return number;
}

/**
 * A date cell. The reader takes "0.0 m" (metres) for a month format: where a digit stands before the first letter of a
 * date the format shows a number, and the number comes back.
 */
function shownDate(date: Date, format: string, date1904: boolean): TableValue {
  if (Number.isNaN(date.getTime())) return new BrokenValue('formula', '?');
  if (/^[^0#?]*[ymdhs]/i.test(bareFormat(format))) return date;
  return shownNumber(date.getTime() / dayMilliseconds + 25569 - (date1904 ? 1462 : 0), format);
}

function cleanText(text: string): string | null {
  const clean = text
    .replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
  return clean === '' ? null : clean;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The words of a rich text or hyperlink, whatever is nested in it. */
function nestedText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!isObject(value)) return '';
  if (Array.isArray(value.richText)) return value.richText.map((run: unknown) => nestedText(run)).join('');
  return nestedText(value.text);
}

/** Tells how the cells of one sheet are to be understood. */
export interface SheetReading {
  readonly date1904: boolean;
  /** Formulas carry results; where not one does, the file was never calculated and a missing result is no "". */
  readonly calculated: boolean;
}

/** Turns what the Excel reader says about a cell into a table value: results, not formulas; dates as UTC days. */
export function xlsxValue(cell: ExcelCell, reading: SheetReading): TableValue {
  const value: CellValue = cell.value;
  const format = cell.numFmt ?? 'General';
  if (isObject(value) && ('formula' in value || 'sharedFormula' in value)) {
    const result = (value as { result?: unknown }).result;
    if (result === undefined || result === null) {
      return reading.calculated ? null : new BrokenValue('formula', `=${cell.formula}`);
    }
    return plainValue(result, format, reading);
  }
  return plainValue(value, format, reading);
}

function plainValue(value: unknown, format: string, reading: SheetReading): TableValue {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return shownDate(value, format, reading.date1904);
  if (typeof value === 'number') {
    return Number.isFinite(value) ? shownNumber(value, format) : new BrokenValue('error', '?');
  }
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return cleanText(value);
  if (isObject(value) && typeof value.error === 'string') return new BrokenValue('error', value.error);
  return cleanText(nestedText(value));
}
