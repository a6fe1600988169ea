import type { Expectation } from '../expectation.js';
import type { CellFault, CellRepair } from '../faults.js';
import type { SkippedRow } from '../table-body.js';
import type { Refusal } from '../table-refused.js';
import type { Catalogue } from './catalogue.js';
import { de } from './de.js';
import { en } from './en.js';

/** The languages people are answered in. */
export type Language = 'de' | 'en';

const catalogues: Readonly<Record<Language, Catalogue>> = { de, en };

/** Wording is keyed by code; the code picks the function that takes exactly these facts. */
function word<U extends { readonly code: string }>(wording: object, facts: U): string {
  return (wording as Record<string, (facts: U) => string>)[facts.code]?.(facts) ?? facts.code;
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** One line about one fault: "Zeile 14, Spalte C („AGS“): „5978“ gefunden, erwartet wird …". */
export function describeFault(fault: CellFault, language: Language = 'de'): string {
  const catalogue = catalogues[language];
  const expected = word<Expectation>(catalogue.expected, fault.expected);
  const ownWords = fault.found === undefined || fault.expected.code === 'in_words';
  const message = ownWords ? expected : catalogue.found(fault.found ?? '', expected);
  const place = catalogue.place(fault);
  return place === '' ? sentence(message) : `${place}: ${message}`;
}

/** Why a file is refused as a whole, and what to do about it. */
export function describeRefusal(refusal: Refusal, language: Language = 'de'): string {
  return word<Refusal>(catalogues[language].refused, refusal);
}

/** One line about a value that was repaired. */
export function describeRepair(repair: CellRepair, language: Language = 'de'): string {
  return catalogues[language].repaired(repair);
}

/** One line about a row that was passed over. */
export function describeSkipped(skipped: SkippedRow, language: Language = 'de'): string {
  return catalogues[language].skipped(skipped);
}
