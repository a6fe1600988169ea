/** What may stand between two cells, the likelier first: it wins where the counts leave a choice. */
const candidates = ['\t', ';', ','] as const;

/** One of the three separators of text tables. */
export type Delimiter = (typeof candidates)[number];

const sampleRecords = 100;

/** How many cells each of the first records would have, for every candidate; separators inside quotes do not count. */
function cellCounts(text: string): Map<Delimiter, number[]> {
  const counts = new Map<Delimiter, number[]>(candidates.map((candidate) => [candidate, []]));
  let current = new Map<string, number>();
  let quoted = false;
  let filled = false;
  const finish = () => {
    if (filled) for (const [candidate, list] of counts) list.push((current.get(candidate) ?? 0) + 1);
    current = new Map();
    filled = false;
  };
  for (let i = 0; i < text.length && (counts.get(',')?.length ?? 0) < sampleRecords; i++) {
    const char = text[i];
    if (char === '"') quoted = !quoted;
    else if (!quoted && (char === '\n' || char === '\r')) finish();
    else if (!quoted && counts.has(char as Delimiter)) current.set(char, (current.get(char) ?? 0) + 1);
    if (char > ' ') filled = true;
  }
  finish();
  return counts;
}

/** The share of records that agree on the commonest number of cells (above one). */
function agreement(counts: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const count of counts) if (count > 1) tally.set(count, (tally.get(count) ?? 0) + 1);
  return Math.max(0, ...tally.values()) / Math.max(1, counts.length);
}

/**
 * Finds the separator: the one on whose number of cells most records agree. Decimal commas in a semicolon file agree
 * less well, because the header has none; a draw goes to the tabulator, then the semicolon.
 */
export function detectDelimiter(text: string): Delimiter {
  let best: Delimiter = ';';
  let bestShare = 0;
  for (const [candidate, counts] of cellCounts(text)) {
    const share = agreement(counts);
    if (share > bestShare) [best, bestShare] = [candidate, share];
  }
  return best;
}
