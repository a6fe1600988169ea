import { columnLetter } from './column-letter.js';
import { fold } from './fold.js';
import { shownText, type Table, type TableValue } from './table.js';

/** A column of a head that may take several rows. */
export interface HeadColumn {
  readonly column: number;
  readonly letter: string;
  /** The head as people read it, from top to bottom: "Bevölkerung / insgesamt". */
  readonly header: string;
  /** The folded names by which the column may be meant, with the number of head rows each one uses. */
  readonly names: ReadonlyMap<string, number>;
}

/** One head cell; a group spans several columns, so its text alone names none of them. */
interface HeadText {
  readonly text: string;
  readonly group: boolean;
}

const tidy = (value: TableValue) => shownText(value).replace(/\s+/g, ' ').trim();

/** A heading with and without its footnote mark and its unit: "Fläche (km²) 1)" is also "Fläche (km²)" and "Fläche". */
export function foldedForms(text: string): string[] {
  const unmarked = text
    .trim()
    .replace(/[¹²³⁴⁵⁶⁷⁸⁹]+\)?$/u, (mark) => (/m[²³]$/u.test(text.trim()) ? mark : ''))
    .replace(/(?:\s+\(?\d{1,2}\)|\d\)|\*+\)?)$/, (mark, at: number) =>
      text.lastIndexOf('(', at) > text.lastIndexOf(')', at - 1) ? mark : '',
    );
  const forms = [
    text,
    unmarked,
    text.replace(/[([][^)\]]*[)\]]\s*$/, ''),
    unmarked.replace(/[([][^)\]]*[)\]]\s*$/, ''),
  ];
  return [...new Set(forms.map(fold))].filter((form) => form !== '');
}

/** True for a row that can belong to a head: words and years, but no measured numbers, dates or keys. */
export function isHeadRow(values: readonly TableValue[]): boolean {
  const filled = values.filter((value) => value !== null);
  return (
    filled.length > 0 &&
    filled.every((value) => {
      if (typeof value === 'number') return Number.isInteger(value) && value >= 1900 && value <= 2100;
      return typeof value === 'string' && !/^[\d\s.,/%+-]+$/.test(value.replace(/^(19|20)\d\d$/, ''));
    })
  );
}

/** The head cells of a column: merged blocks reach all their columns, and so does a group written only once. */
function textsOf(table: Table, rows: readonly number[], column: number): HeadText[] {
  const texts: HeadText[] = [];
  rows.forEach((row, index) => {
    const range = table.merged.find(row, column);
    const own = tidy(table.mergedValueAt(row, column));
    const hasLower = (at: number) =>
      rows.slice(index + 1).some((below) => tidy(table.valueAt(below, at)) !== '');
    if (own !== '') {
      const spans = range ? range.right > range.left : false;
      const written = hasLower(column) && hasLower(column + 1) && tidy(table.valueAt(row, column + 1)) === '';
      const upright = range !== undefined && range.bottom > range.top && row > range.top;
      if (!upright || !texts.some((text) => text.text === own))
        texts.push({ text: own, group: spans || written });
      return;
    }
    if (!hasLower(column)) return;
    for (let left = column - 1; left > 0 && hasLower(left); left--) {
      const text = tidy(table.valueAt(row, left));
      if (text !== '') return void texts.push({ text, group: true });
    }
  });
  return texts;
}

/** Every name a column can be called by: its own words, with or without the groups above it and the remarks below. */
function namesOf(texts: readonly HeadText[]): Map<string, number> {
  const names = new Map<string, number>();
  const first = texts.findIndex((text) => !text.group);
  for (let mask = 1; mask < 1 << texts.length; mask++) {
    const chosen = texts.filter((_, index) => (mask & (1 << index)) !== 0);
    // The column's own topmost words must be part of its name: neither a group nor a remark below names it alone.
    if (first >= 0 && (mask & (1 << first)) === 0) continue;
    if (first < 0 && chosen.length < texts.length) continue;
    let joined = [''];
    for (const { text } of chosen)
      joined = joined.flatMap((head) => foldedForms(text).map((form) => head + form));
    for (const name of joined) names.set(name, Math.max(names.get(name) ?? 0, chosen.length));
  }
  return names;
}

/** Reads the columns of a head that stands in the given rows. */
export function headColumns(table: Table, rows: readonly number[]): HeadColumn[] {
  const width = Math.max(0, ...rows.map((row) => table.findRow(row)?.values.length ?? 0));
  const columns: HeadColumn[] = [];
  for (let column = 1; column <= width; column++) {
    const texts = textsOf(table, rows, column);
    if (texts.length === 0) continue;
    columns.push({
      column,
      letter: columnLetter(column),
      header: texts.map((text) => text.text).join(' / '),
      names: namesOf(texts),
    });
  }
  return columns;
}
