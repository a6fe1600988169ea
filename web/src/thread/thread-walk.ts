import type { Tie } from './thread-graph.js';
import type { Knot, KnotKind, ThreadLayout } from './thread-layout.js';

const columns: readonly (readonly KnotKind[])[] = [
  ['problem'],
  ['strategy'],
  ['measure', 'more'],
  ['office'],
  ['indicator'],
];

export const columnOf = (kind: KnotKind): number => columns.findIndex((kinds) => kinds.includes(kind));

/** Where a key leads from a knot: along the thread to the right and left, among its like up and down. */
export function stepFrom({ knots, ties }: ThreadLayout, from: string, key: string): Knot | undefined {
  const here = knots.find(({ id }) => id === from);
  if (!here) return undefined;
  const known = (id: string | undefined) => knots.find((knot) => knot.id === id);
  if (key === 'ArrowRight') return known(ties.find(([start]) => start === from)?.[1]);
  if (key === 'ArrowLeft') return known(ties.find(([, end]) => end === from)?.[0]);
  const column = knots
    .filter(({ kind }) => columnOf(kind) === columnOf(here.kind))
    .sort((one, other) => one.from - other.from);
  const place = column.indexOf(here);
  if (key === 'ArrowDown') return column[place + 1];
  if (key === 'ArrowUp') return column[place - 1];
  if (key === 'Home') return column[0];
  if (key === 'End') return column.at(-1);
  return undefined;
}

/** Everything on the way through a knot: all that leads to it, and all that it leads to. */
export function wayThrough(ties: readonly Tie[], knot: string): ReadonlySet<string> {
  const way = new Set([knot]);
  const follow = (from: string, next: (id: string) => readonly string[]) => {
    for (const id of next(from)) {
      way.add(id);
      follow(id, next);
    }
  };
  follow(knot, (id) => ties.filter(([from]) => from === id).map(([, to]) => to));
  follow(knot, (id) => ties.filter(([, to]) => to === id).map(([from]) => from));
  return way;
}
