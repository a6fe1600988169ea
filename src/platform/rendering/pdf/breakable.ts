import { charactersOf, textWidth, withGlyphs } from '../fonts/glyphs.js';
import { oneLine, printable } from '../printable.js';
import { NO_VALUE } from '../words.js';

/** A place where a line may break and nothing is seen. */
const BREAK = '\u200b';

/** Addresses and numbers of files break after these. */
const JOINTS = /(?<=[/._@?&=:;,+#%)\]}|\\-])(?=[^\s\u200b])/gu;

/** Words that hyphenation knows how to part. */
const WORD = /^\p{P}*\p{L}{1,40}\p{P}*$/u;
const NARROWEST_FOR_WORDS = 48;

function broken(token: string, size: number, width: number): string {
  if (textWidth(token, size) <= width || (WORD.test(token) && width >= NARROWEST_FOR_WORDS)) return token;
  return token
    .split(JOINTS)
    .map((part) =>
      textWidth(part, size) <= width || WORD.test(part) ? part : charactersOf(part).join(BREAK),
    )
    .join(BREAK);
}

/** Text as the document prints it: every character has a glyph, and no word is wider than its column. */
export function set(text: string, size: number, width: number): string {
  return withGlyphs(printable(text)).replace(/[^\s\u200b]+/gu, (token) =>
    token.length * size * 0.2 > width || textWidth(token, size) > width ? broken(token, size, width) : token,
  );
}

/** On one line and never empty, for names and properties. */
export const lineOf = (text: string): string => withGlyphs(oneLine(text)) || NO_VALUE;
