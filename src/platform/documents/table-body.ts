import { fold } from './fold.js';
import type { LocatedHeader } from './locate-header.js';
import { isBlank, shownText, type Table, type TableRow } from './table.js';

/** A row below the head that holds no data, named so that nothing is left out silently. */
export interface SkippedRow {
  readonly row: number;
  readonly reason: 'head' | 'numbering' | 'repeated_head' | 'footnote';
  readonly text: string;
}

/** The data rows of a table and what was left out around them. */
export interface TableBody {
  readonly rows: readonly TableRow[];
  readonly skipped: readonly SkippedRow[];
}

const footnoteStart =
  /^\s*([©*¹²³_—–-]|\(?\d{1,2}\)|quelle|datenquelle|hinweis|anmerkung|stand\b|erläuterung|zeichenerklärung|legende|source|note)/iu;

const filled = (row: TableRow) => row.values.filter((value) => !isBlank(value));
const firstText = (row: TableRow) => shownText(filled(row)[0] ?? null).slice(0, 80);

/** "1 2 3 4 5" under the headings, as official tables number their columns. */
function isNumbering(row: TableRow): boolean {
  const cells = filled(row).map((value) => Number(shownText(value)));
  return cells.length >= 3 && cells.every((number, index) => number === index + 1);
}

function repeatsHead(row: TableRow, header: LocatedHeader): boolean {
  const columns = [...header.columns.values()];
  return (
    columns.length > 1 &&
    columns.every(({ column, header: text }) => {
      const here = fold(shownText(row.values[column - 1] ?? null));
      return here !== '' && (here === fold(text) || text.split(' / ').some((part) => fold(part) === here));
    })
  );
}

/**
 * How many rows below the head still belong to it: at most two rows of remarks ("am 31.12.2023") that a blank row
 * sets off from the data and that leave the leftmost wanted column empty.
 */
function remarkRows(below: readonly TableRow[], header: LocatedHeader): number {
  const first = Math.min(...[...header.columns.values()].map((column) => column.column));
  let count = 0;
  for (const row of below) {
    if (row.number !== header.lastRow + count + 1) return count;
    if (count === 2 || !isBlank(row.values[first - 1] ?? null)) return 0;
    count++;
  }
  return 0;
}

/**
 * How many rows at the end are footnotes: rows with a single cell, from the first that a blank row sets off or that
 * begins like a footnote ("Quelle:", "1)", "©"). A table of one column keeps its rows unless they begin so.
 */
function footnoteRows(rows: readonly TableRow[], header: LocatedHeader): number {
  let start = rows.length;
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    if (filled(row).length > 1) break;
    const setOff = header.columns.size > 1 && row.number - (rows[index - 1]?.number ?? header.lastRow) > 1;
    if (setOff || footnoteStart.test(firstText(row))) start = index;
  }
  return rows.length - start;
}

/** Divides what stands below the head into data rows and everything else. */
export function tableBody(table: Table, header: LocatedHeader): TableBody {
  const below = table.rows.filter((row) => row.number > header.lastRow);
  const remarks = remarkRows(below, header);
  const notes = footnoteRows(below.slice(remarks), header);
  const skipped: SkippedRow[] = [];
  const skip = (row: TableRow, reason: SkippedRow['reason']) =>
    void skipped.push({ row: row.number, reason, text: firstText(row) });
  const rows = below.filter((row, index) => {
    if (index < remarks) return skip(row, 'head');
    if (index >= below.length - notes) return skip(row, 'footnote');
    if (index === remarks && isNumbering(row)) return skip(row, 'numbering');
    if (repeatsHead(row, header)) return skip(row, 'repeated_head');
    return true;
  });
  return { rows, skipped };
}
