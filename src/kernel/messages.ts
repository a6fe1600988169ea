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

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A detail as people say it: a day in their notation, a value of a list by the room's word for it (`room.word.VALUE`). */
export function inWords(room: string, value: unknown, locale: Locale): string {
  if (Array.isArray(value)) return value.map((entry: unknown) => inWords(room, entry, locale)).join(', ');
  const text = `${value as string | number | boolean}`;
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (day) return [day, month, year].join(locale === 'de' ? '.' : '/');
  return catalogue.get(`${room}.word.${text}`)?.[locale] ?? text;
}

/** A text with every day in it (2024-12-31) as people write it. */
export const daysInWords = (text: string, locale: Locale): string =>
  text.replace(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g, (day) => inWords('', day, locale));

/** The wording of a code with its placeholders filled; the code itself where nobody wrote one. */
export function message(code: string, locale: Locale, details: ErrorDetails = {}): string {
  const wording = catalogue.get(code)?.[locale] ?? code;
  const [room] = code.split('.');
  return wording.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    details[name] === undefined ? placeholder : inWords(room, details[name], locale),
  );
}
