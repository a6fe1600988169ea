import type { DocumentLanguage } from '../model/document.js';
import { printable } from '../printable.js';
import { shortened } from '../unique-names.js';

/** What Excel takes into a cell, in units of UTF-16. */
const LONGEST = 32_767;

const CUT: Readonly<Record<DocumentLanguage, string>> = {
  de: ' … [gekürzt: Eine Zelle fasst höchstens 32.767 Zeichen. Der ganze Text steht in den anderen Formaten.]',
  en: ' … [cut: a cell holds at most 32,767 characters. The whole text is in the other formats.]',
};

/** Excel takes `_x000D_` for a character; written this way it stays what it is. */
const escaped = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

/** Text as a cell can hold it. */
export function excelText(text: string, language: DocumentLanguage): string {
  const held = escaped(printable(text));
  return held.length <= LONGEST ? held : shortened(held, LONGEST - CUT[language].length) + CUT[language];
}
