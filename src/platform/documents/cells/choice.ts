import type { ShownChoice } from '../expectation.js';
import { findNearest, fold } from '../fold.js';
import { shownText } from '../table.js';
import { accept, cellParser, refuse, type CellParser } from './parsed.js';

/** One permitted value: what it is in the program, its German and English label, and what else people call it. */
export interface Choice<T> {
  readonly value: T;
  readonly code: string;
  readonly de: string;
  readonly en: string;
  readonly synonyms?: readonly string[];
}

const shown = ({ code, de, en }: Choice<unknown>): ShownChoice => ({ code, de, en });
const labels = (one: Choice<unknown>) => [one.code, one.de, one.en, ...(one.synonyms ?? [])];

/** A value of a list, named by its code or by its German or English label; similar words are suggested, not taken. */
export function choice<T>(choices: readonly Choice<T>[]): CellParser<T> {
  const byName = new Map(choices.flatMap((one) => labels(one).map((label) => [fold(label), one] as const)));
  const named = choices.flatMap((one) => labels(one).map((label) => ({ one, label })));
  return cellParser((value) => {
    const words = shownText(value);
    const found = byName.get(fold(words));
    if (found) return accept(found.value);
    const nearest = findNearest(words, named, ({ label }) => label)?.one;
    return refuse({
      code: 'choice',
      choices: choices.map(shown),
      ...(nearest ? { suggestion: shown(nearest) } : {}),
    });
  });
}

/** Yes or no, also as a check box cell, x or 1/0. */
export const yesNo: CellParser<boolean> = choice([
  { value: true, code: 'ja', de: 'ja', en: 'yes', synonyms: ['j', 'y', 'wahr', 'true', 'x', '1'] },
  { value: false, code: 'nein', de: 'nein', en: 'no', synonyms: ['n', 'falsch', 'false', '0'] },
]);
