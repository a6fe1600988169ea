import { all, type Sql, sql } from './sql.js';

/** Shorter words share too few letters with anything to be told apart. */
const SHORTEST = 4;
/** More words than these narrow nothing any more. */
const MOST_WORDS = 8;
/** Words that say nothing by themselves and are long enough to be compared. */
const FILLERS = new Set(
  'eine einem einen einer eines oder nach über unter zwischen durch gegen ohne beim sowie auch nicht'.split(
    ' ',
  ),
);
/** Whoever writes these wants exactly what is written; one figure away is another number. */
const EXACT = /["“”„\p{N}]|(?:^|\s)-\S|\sOR\s/u;

/** The words of a search in which typos may be forgiven; none where it says exactly what it wants. */
export function forgivenWords(text: string): string[] {
  if (EXACT.test(text)) return [];
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return [...new Set(words)]
    .filter((word) => word.length >= SHORTEST && !FILLERS.has(word))
    .slice(0, MOST_WORDS);
}

/**
 * Every word is in the title as it is typed or nearly so (an index of trigrams finds it), or `isThere` finds it. Undefined where
 * there is no word to forgive.
 */
export function nearly(title: Sql, text: string, isThere?: (word: string) => Sql): Sql | undefined {
  const words = forgivenWords(text);
  if (words.length === 0) return undefined;
  return all(
    words.map((word) => {
      const isAlike = sql`${word} <% ${title}`;
      return isThere ? sql`(${isAlike} or ${isThere(word)})` : isAlike;
    }),
  );
}
