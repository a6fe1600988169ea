/** Stands where a text was cut. */
export const CUT = ' …';

/** At most so many characters, cut between words where that loses little; never in the middle of a character. */
export function shorten(text: string, most: number): string {
  const characters = [...text.trim()];
  if (characters.length <= most) return characters.join('');
  const kept = characters.slice(0, Math.max(1, most - CUT.length)).join('');
  const space = kept.search(/\s\S*$/u);
  return `${(space > kept.length / 2 ? kept.slice(0, space) : kept).trimEnd()}${CUT}`;
}
