/** Points that one line of text takes. */
const LINE = 13.5;

/** What Excel allows. */
const HIGHEST = 409;

/** Letters of Arial are on average a little narrower than the digits that widths are counted in; words leave room at line ends. */
const lines = (text: string, width: number): number =>
  text.split('\n').reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / width)), 0);

/**
 * Height of a row whose texts are wrapped, or nothing where one line is enough. Said outright, since not every program finds it by
 * itself when it opens a file.
 */
export function rowHeight(
  texts: readonly unknown[],
  widths: readonly number[],
  line = LINE,
): number | undefined {
  const most = texts.reduce<number>(
    (sum, text, at) => (typeof text === 'string' ? Math.max(sum, lines(text, widths[at] - 1)) : sum),
    1,
  );
  return most === 1 && line === LINE ? undefined : Math.min(HIGHEST, most * line + 2);
}
