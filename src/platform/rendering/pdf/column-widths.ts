import { textWidth } from '../fonts/glyphs.js';
import type { Column, Table } from '../model/table.js';
import type { DocumentLanguage } from '../model/document.js';
import { cellText } from '../words.js';
import { BOLD, SYMBOL } from './measures.js';

/** Rows that are looked at: a table of thousands has its longest words among these or breaks them. */
const LOOKED_AT = 400;
const LONGEST_TOKEN = 110;
const LONGEST_WORD = 62;

const isWhole = ({ type }: Column) =>
  type === 'number' || type === 'money' || type === 'percent' || type === 'day';

/** The longest stretch that cannot be parted: a whole number or day, of text its longest word as far as hyphenation leaves it. */
function longest(text: string, whole: boolean, size: number): number {
  if (whole) return Math.min(textWidth(text.slice(0, 60), size), LONGEST_TOKEN);
  let width = 0;
  for (const word of text.slice(0, 600).split(/[\s-]+/u))
    width = Math.max(width, textWidth(word.slice(0, 40), size));
  return Math.min(width, LONGEST_WORD);
}

const natural = (text: string, size: number) => textWidth(text.slice(0, 200), size);

/**
 * Widths of the columns that together fill the page: first what cannot be parted, the rest by the widths that were asked for, or
 * where none were, by how much there is to read.
 */
export function columnWidths(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  language: DocumentLanguage,
  {
    size,
    available,
    padding,
  }: { readonly size: number; readonly available: number; readonly padding: number },
): number[] {
  const asked = columns.some(({ width }) => width !== undefined);
  const least: number[] = [];
  const wished: number[] = [];
  columns.forEach((column, at) => {
    const symbol = column.type === 'light' ? SYMBOL : 0;
    let need = longest(column.title, false, size * BOLD);
    let want = Math.min(natural(column.title, size), 90);
    for (const row of rows.slice(0, LOOKED_AT)) {
      const cell = row[at] ?? null;
      const text = cellText(cell, column, language);
      const whole = isWhole(column) && (typeof cell !== 'object' || cell === null);
      need = Math.max(need, longest(text, whole, size) + symbol);
      want = Math.max(want, natural(text, size) + symbol);
    }
    least.push(need + padding);
    wished.push(asked ? Math.max(column.width ?? 1, 0.1) : Math.sqrt(want + padding));
  });

  const needed = least.reduce((sum, width) => sum + width, 0);
  if (needed >= available) return least.map((width) => (width / needed) * available);
  return filled(least, wished, available);
}

/** Shares the page by the wishes; who would get less than needed gets just that, and the others share what is left. */
function filled(least: readonly number[], wished: readonly number[], available: number): number[] {
  const fixed = new Set<number>();
  for (;;) {
    const left = available - [...fixed].reduce((sum, at) => sum + least[at], 0);
    const wishes = wished.reduce((sum, wish, at) => (fixed.has(at) ? sum : sum + wish), 0);
    const share = (at: number) => (wished[at] / wishes) * left;
    const short = wished.findIndex((_, at) => !fixed.has(at) && share(at) < least[at]);
    if (short < 0) return wished.map((_, at) => (fixed.has(at) ? least[at] : share(at)));
    fixed.add(short);
  }
}
