interface Entry {
  readonly id: string;
}

/** The list with one entry taken to the place of another one. */
export function movedTo<Item extends Entry>(
  list: readonly Item[],
  id: string,
  overId: string,
): readonly Item[] {
  const from = list.findIndex((entry) => entry.id === id);
  const to = list.findIndex((entry) => entry.id === overId);
  return from === -1 || to === -1 ? list : list.toSpliced(from, 1).toSpliced(to, 0, list[from]);
}

/** The list with one entry right before another one; behind all others where that is not there. */
export function placedBefore<Item extends Entry>(
  list: readonly Item[],
  id: string,
  beforeId: string | null,
): readonly Item[] {
  const entry = list.find((one) => one.id === id);
  if (!entry) return list;
  const others = list.filter((one) => one !== entry);
  const to = others.findIndex((one) => one.id === beforeId);
  return others.toSpliced(to === -1 ? others.length : to, 0, entry);
}
