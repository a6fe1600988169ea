import { findNearest, fold } from './fold.js';
import { headColumns, isHeadRow, type HeadColumn } from './header-names.js';
import type { Table } from './table.js';

/** A column an import looks for. */
export interface WantedColumn<K extends string = string> {
  readonly key: K;
  /** The heading people are told to use. */
  readonly title: string;
  /** Other headings that mean the same; compared like `title` without regard to case, umlauts, spaces, hyphens. */
  readonly synonyms?: readonly string[];
  /** False where the import can do without the column. */
  readonly required?: boolean;
  /** A value written once over several merged rows counts for each of them; for groups, never for amounts. */
  readonly fillMerged?: boolean;
}

/** Where a wanted column was found. */
export interface LocatedColumn {
  readonly column: number;
  readonly letter: string;
  readonly header: string;
}

/** A wanted column that the table does not have, with the heading that may be meant. */
export interface MissingColumn<K extends string = string> {
  readonly wanted: WantedColumn<K>;
  readonly suggestion?: LocatedColumn;
}

/** A column of the table nobody asked for, with the wanted column that may be meant. */
export interface UnrecognisedColumn<K extends string = string> extends LocatedColumn {
  readonly suggestion?: WantedColumn<K>;
}

/** The head of a table: where it stands, what it means, and what is missing or left over. */
export interface LocatedHeader<K extends string = string> {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: ReadonlyMap<K, LocatedColumn>;
  readonly all: readonly LocatedColumn[];
  readonly wanted: readonly WantedColumn<K>[];
  readonly missing: readonly MissingColumn<K>[];
  readonly unrecognised: readonly UnrecognisedColumn<K>[];
  /** Wanted columns that more than one heading claims; the leftmost is used. */
  readonly repeated: readonly {
    readonly wanted: WantedColumn<K>;
    readonly found: readonly LocatedColumn[];
  }[];
}

const searchedRows = 60;
const tallestHead = 4;

const plain = ({ column, letter, header }: HeadColumn): LocatedColumn => ({ column, letter, header });

function claims<K extends string>(wanted: WantedColumn<K>, columns: readonly HeadColumn[]): HeadColumn[] {
  const names = [wanted.title, ...(wanted.synonyms ?? [])].map(fold);
  const used = (column: HeadColumn) => Math.max(0, ...names.map((name) => column.names.get(name) ?? 0));
  const most = Math.max(0, ...columns.map(used));
  return most === 0 ? [] : columns.filter((column) => used(column) === most);
}

/** A possible head and what it would answer. */
interface Candidate<K extends string> {
  readonly rows: readonly number[];
  readonly columns: readonly HeadColumn[];
  readonly matches: ReadonlyMap<K, readonly HeadColumn[]>;
  readonly score: number;
}

function judge<K extends string>(
  table: Table,
  rows: number[],
  wanted: readonly WantedColumn<K>[],
): Candidate<K> {
  const columns = headColumns(table, rows);
  const matches = new Map<K, readonly HeadColumn[]>();
  const taken = new Set<number>();
  let score = 0;
  for (const one of wanted) {
    const found = claims(one, columns).filter((column) => !taken.has(column.column));
    const [first] = found;
    if (!first) continue;
    matches.set(one.key, found);
    taken.add(first.column);
    score += one.required === false ? 10 : 100;
    score -= found.length - 1;
  }
  return { rows, columns, matches, score };
}

/** All runs of up to four neighbouring rows of words near the top, the lower ones of a run being optional. */
function* possibleHeads(table: Table): Generator<number[]> {
  for (const row of table.rows.slice(0, searchedRows)) {
    const rows: number[] = [];
    for (let number = row.number; rows.length < tallestHead; number++) {
      const next = table.findRow(number);
      if (!next || !isHeadRow(next.values)) break;
      rows.push(number);
      yield [...rows];
    }
  }
}

/** A head merged downwards ends where its lowest block ends. */
function lowestRow(table: Table, candidate: Candidate<string>): number {
  const last = candidate.rows.at(-1) ?? 0;
  return Math.max(
    last,
    ...candidate.columns.map(({ column }) => table.merged.find(last, column)?.bottom ?? last),
  );
}

/**
 * Finds the head of a table: the fewest neighbouring rows that answer most of what is wanted, wherever titles above
 * push it. Only equal names count; what is merely similar is suggested, never taken.
 */
export function locateHeader<K extends string>(
  table: Table,
  wanted: readonly WantedColumn<K>[],
): LocatedHeader<K> {
  let best: Candidate<K> | undefined;
  let widest: Candidate<K> | undefined;
  for (const rows of possibleHeads(table)) {
    const candidate = judge(table, rows, wanted);
    const better = candidate.score - (best?.score ?? 0);
    // A title right above the head adds nothing: of two that answer as much, the lower one wins.
    if (better > 0 || (best && better === 0 && rows.length < best.rows.length)) best = candidate;
    if (rows.length === 1 && candidate.columns.length > (widest?.columns.length ?? 0)) widest = candidate;
  }
  const head = best ?? widest ?? { rows: [0], columns: [], matches: new Map<K, HeadColumn[]>(), score: 0 };
  const columns = new Map<K, LocatedColumn>();
  for (const [key, [first]] of head.matches) if (first) columns.set(key, plain(first));
  const used = new Set([...head.matches.values()].flat().map((column) => column.column));
  const free = head.columns.filter((column) => !used.has(column.column));
  const absent = wanted.filter((one) => !columns.has(one.key));
  return {
    firstRow: head.rows[0] ?? 0,
    lastRow: lowestRow(table, head),
    columns,
    all: head.columns.map(plain),
    wanted,
    missing: absent.map((one) => ({ wanted: one, ...suggestion(nearestColumn(one, free)) })),
    unrecognised: free.map((column) => ({ ...plain(column), ...suggestion(nearestWanted(column, absent)) })),
    repeated: wanted.flatMap((one) => {
      const found = head.matches.get(one.key) ?? [];
      return found.length > 1 ? [{ wanted: one, found: found.map(plain) }] : [];
    }),
  };
}

const suggestion = <T>(found: T | undefined): { suggestion?: T } =>
  found === undefined ? {} : { suggestion: found };

function nearestColumn(wanted: WantedColumn, free: readonly HeadColumn[]): LocatedColumn | undefined {
  const names = free.flatMap((column) => [...column.names.keys()].map((name) => ({ column, name })));
  for (const name of [wanted.title, ...(wanted.synonyms ?? [])]) {
    const found = findNearest(name, names, (one) => one.name);
    if (found) return plain(found.column);
  }
  return undefined;
}

function nearestWanted<K extends string>(
  column: HeadColumn,
  absent: readonly WantedColumn<K>[],
): WantedColumn<K> | undefined {
  const candidates = absent.flatMap((wanted) =>
    [wanted.title, ...(wanted.synonyms ?? [])].map((name) => ({ wanted, name })),
  );
  for (const name of column.names.keys()) {
    const found = findNearest(name, candidates, (candidate) => candidate.name);
    if (found) return found.wanted;
  }
  return undefined;
}
