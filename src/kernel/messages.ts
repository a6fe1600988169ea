import type { Locale } from './actor.js';
import type { ErrorDetails } from './errors.js';

/** One wording in both languages; `{name}` is filled from the details of the error. */
export type Wording = Readonly<Record<Locale, string>>;

const catalogue = new Map<string, Wording>();

/** Adds a room's wordings to the catalogue. The codes are the error codes of the room. */
export function defineMessages(wordings: Readonly<Record<string, Wording>>): void {
  for (const [code, wording] of Object.entries(wordings)) catalogue.set(code, wording);
}

export const hasMessage = (code: string): boolean => catalogue.has(code);

/** The wording of a code with its placeholders filled; the code itself where nobody wrote one. */
export function message(code: string, locale: Locale, details: ErrorDetails = {}): string {
  const wording = catalogue.get(code)?.[locale] ?? code;
  return wording.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = details[name];
    if (value === undefined) return placeholder;
    return Array.isArray(value) ? value.join(', ') : `${value as string | number | boolean}`;
  });
}
