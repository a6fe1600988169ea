import { type QueryKey, useQueries } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** As many rows as the service gives at once without effort. */
export const ROWS_PER_PAGE = 100;
/** Rows beyond the window that are loaded before anybody comes there. */
const AHEAD = 40;
/** Who flies past a page does not want to see it. */
const SETTLED = 80;
const KEPT_FRESH = 60_000;

/** Where the rows of a long list come from. */
export interface RowSource<Row> {
  /** Names filter, order and columns: rows of other lists do not count. */
  readonly queryKey: QueryKey;
  readonly total: number;
  /** So many rows from this one on. */
  load(skip: number, first: number): Promise<readonly Row[]>;
}

/**
 * The rows around the window, loaded in pages wherever in the list it stands, and the one that stays whatever is seen; undefined
 * while one is on its way.
 */
export function usePages<Row>(
  { queryKey, total, load }: RowSource<Row>,
  { from, to, stays }: { readonly from: number; readonly to: number; readonly stays: number | undefined },
) {
  const wanted = useSettled(pageOf(Math.max(0, from - AHEAD)), pageOf(Math.min(total - 1, to + AHEAD)));
  const kept = stays === undefined ? [] : [pageOf(stays)];
  const pages = [...new Set([...wanted, ...kept])].filter((page) => page * ROWS_PER_PAGE < total);
  const results = useQueries({
    queries: pages.map((page) => ({
      queryKey: [...queryKey, 'rows', page],
      queryFn: () => load(page * ROWS_PER_PAGE, ROWS_PER_PAGE),
      staleTime: KEPT_FRESH,
    })),
  });
  return {
    rowAt: (index: number): Row | undefined =>
      results[pages.indexOf(pageOf(index))]?.data?.[index % ROWS_PER_PAGE],
    error: results.find(({ error }) => error)?.error ?? null,
    refetch: () => results.forEach(({ error, refetch }) => error && void refetch()),
  };
}

const pageOf = (index: number): number => Math.floor(index / ROWS_PER_PAGE);

function useSettled(first: number, last: number): number[] {
  const [settled, setSettled] = useState({ first, last });
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ first, last }), SETTLED);
    return () => clearTimeout(timer);
  }, [first, last]);
  return Array.from({ length: Math.max(0, settled.last - settled.first + 1) }, (_, at) => settled.first + at);
}
