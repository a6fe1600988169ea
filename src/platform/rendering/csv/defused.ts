/** Begins like a formula, in the signs of East Asian keyboards too; spaces before it do not help. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;

/** A number is none of the dangers, whether it is negative or has a plus. */
const NUMBER = /^\s*[+-]?\d+(?:[.,]\d+)?\s*$/;

/** Text that a spreadsheet does not take for a formula: a leading apostrophe keeps it what it is. */
export const defused = (text: string): string =>
  FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
