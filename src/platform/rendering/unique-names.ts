/**
 * Names made from `wanted` that are all different, whatever the case of their letters: where one is taken, a number is put
 * behind it. `fit` cuts a name so that `room` characters are left.
 */
export function uniqueNames(
  wanted: readonly string[],
  fit: (name: string, room: number) => string,
  taken: readonly string[] = [],
): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return wanted.map((name) => {
    let found = fit(name, 0);
    for (let count = 2; used.has(found.toLowerCase()); count++) {
      const ending = ` ${count}`;
      found = fit(name, ending.length) + ending;
    }
    used.add(found.toLowerCase());
    return found;
  });
}

/** The first characters as people count them, in at most this many units of memory. */
export function shortened(text: string, units: number): string {
  if (text.length <= units) return text;
  let short = '';
  for (const { segment } of graphemes.segment(text.slice(0, units + 64))) {
    if (short.length + segment.length > units) break;
    short += segment;
  }
  return short;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
