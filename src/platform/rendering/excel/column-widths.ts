import type { DocumentLanguage } from '../model/document.js';
import type { Table } from '../model/table.js';
import { cellText } from '../words.js';

const NARROWEST = 9;
const WIDEST = 60;

/** Rows that are enough to know how wide a column is. */
const SAMPLE = 200;

/** Widths in characters, from what stands in the columns. */
export function columnWidths({ columns, rows }: Table, language: DocumentLanguage): number[] {
  const sample = rows.slice(0, SAMPLE);
  return columns.map((column, at) => {
    const longestWord = Math.max(...column.title.split(/\s/).map((word) => word.length));
    const contents = sample.map((row) =>
      Math.max(
        ...cellText(row[at] ?? null, column, language)
          .split('\n')
          .map(({ length }) => length),
      ),
    );
    // The arrow of the filter takes room beside the title; a light has a sign before its word.
    const widest = Math.max(longestWord + 4, column.type === 'light' ? 14 : 0, ...contents);
    return Math.min(WIDEST, Math.max(NARROWEST, widest + 2));
  });
}
