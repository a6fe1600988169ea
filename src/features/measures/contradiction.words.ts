import type { Locale } from '../../kernel/actor.js';
import { message } from '../../kernel/messages.js';
import type { ContradictionKind } from './contradiction.js';

/** What the sentence names: titles and days as they are, numbers as they were read. */
export interface ContradictionDetails {
  readonly kind: ContradictionKind;
  readonly facts: Readonly<Record<string, string | number | null>> | null;
}

const LOCALES: Readonly<Record<Locale, string>> = { de: 'de-DE', en: 'en-GB' };

/** The sentence that names both sides. */
export function contradictionInWords({ kind, facts }: ContradictionDetails, locale: Locale): string {
  const told = Object.entries(facts ?? {}).map(([name, fact]) => [
    name,
    typeof fact === 'number' ? fact.toLocaleString(LOCALES[locale], { maximumFractionDigits: 2 }) : fact,
  ]);
  return message(
    `measures.contradiction.${kind}`,
    locale,
    Object.fromEntries(told) as Record<string, unknown>,
  );
}
