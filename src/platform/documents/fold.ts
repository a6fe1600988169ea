import { distance } from 'fastest-levenshtein';

/**
 * Brings a heading or label to the form in which it is compared: case, umlauts (ä = ae), accents, white space, line
 * breaks, hyphens ("Satz-art") and other signs make no difference; "%" is "Prozent", "m²" is "m2".
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/%/g, 'prozent')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The candidate most like the text, where one is like enough to ask "did you mean …?". */
export function findNearest<T>(
  text: string,
  candidates: readonly T[],
  nameOf: (one: T) => string,
): T | undefined {
  const wanted = fold(text);
  let best: T | undefined;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const name = fold(nameOf(candidate));
    if (wanted.length < 2 || name.length < 2) continue;
    const contained =
      Math.min(wanted.length, name.length) >= 4 && (wanted.includes(name) || name.includes(wanted));
    const apart = contained ? 1 : distance(wanted, name);
    const tolerated = Math.max(1, Math.floor(Math.max(wanted.length, name.length) * 0.34));
    if (apart <= tolerated && apart < bestDistance) [best, bestDistance] = [candidate, apart];
  }
  return best;
}
