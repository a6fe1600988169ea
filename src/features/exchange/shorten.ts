/** How many signs people see a text to have. */
export const lengthOf = (text: string): number => [...text].length;

/** A text cut between two words, ending with an ellipsis, so that it has no more signs than allowed. */
export function shortened(text: string, maximum: number): string {
  if (lengthOf(text) <= maximum) return text;
  const cut = [...text].slice(0, maximum - 1).join('');
  const lastSpace = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastSpace > maximum / 2 ? lastSpace : cut.length).replace(/[\s,;:–-]+$/, '')}…`;
}
