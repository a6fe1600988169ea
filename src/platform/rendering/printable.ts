/** Line ends of all kinds of writing: carriage returns, vertical tabs, form feeds, and the separators of Unicode. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** Half of a pair: no character, and no file can hold it. */
const HALVES = /\p{Surrogate}/gu;

/** What XML cannot hold: control characters and the two code points that are none. Tabs are made spaces before. */
const UNPRINTABLE = /(?!\n)\p{Cc}|[\ufffe\uffff]/gu;

/** Embeddings, overrides and isolates turn text around far beyond their place; the marks U+200E and U+200F stay. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** Text as any format can hold and print it: everything people read stays, line ends are \n. */
export const printable = (text: string): string =>
  text
    .replace(LINE_ENDS, '\n')
    .replace(/\t/g, ' ')
    .replace(HALVES, '\ufffd')
    .replace(UNPRINTABLE, '')
    .replace(TURNING, '');

/** The same on one line, for titles, names and properties. */
export const oneLine = (text: string): string => printable(text).replace(/\s+/gu, ' ').trim();
