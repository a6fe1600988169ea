import type { DocumentLanguage } from './model/document.js';
import type { Cell, Column, LightColour } from './model/table.js';
import { printable } from './printable.js';

const LOCALES: Readonly<Record<DocumentLanguage, string>> = { de: 'de-DE', en: 'en-GB' };

/** Stands where there is no value: never a zero. */
export const NO_VALUE = '–';

/** A shape for each light, as on the screen, so that it can be told without colour. */
export const LIGHT_SYMBOLS: Readonly<Record<LightColour, string>> = {
  GREEN: '●',
  YELLOW: '▲',
  RED: '■',
  GREY: '○',
};

/** What documents say of themselves, outside of their blocks. */
export interface DocumentWords {
  readonly number: string;
  readonly publisher: string;
  readonly asOf: string;
  readonly marking: string;
  readonly page: (page: string, pages: string) => string;
  /** Stands before the text of a warning. */
  readonly warning: string;
  readonly quote: string;
  readonly note: string;
  readonly signature: string;
  readonly table: string;
  readonly chart: string;
  /** Label of what says how the document is verified. */
  readonly verification: string;
  /** Caption of the table with the values of a chart. */
  readonly valuesOf: (chart: string) => string;
}

export const DOCUMENT_WORDS: Readonly<Record<DocumentLanguage, DocumentWords>> = {
  de: {
    number: 'Nummer',
    publisher: 'Herausgegeben von',
    asOf: 'Stand',
    marking: 'Kennzeichnung',
    page: (page, pages) => `Seite ${page} von ${pages}`,
    warning: 'Achtung',
    quote: 'Wortlaut',
    note: 'Hinweis',
    signature: 'Unterschrift',
    table: 'Tabelle',
    chart: 'Diagramm',
    verification: 'Echtheit prüfen',
    valuesOf: (chart) => `Werte: ${chart}`,
  },
  en: {
    number: 'Number',
    publisher: 'Published by',
    asOf: 'As of',
    marking: 'Marking',
    page: (page, pages) => `Page ${page} of ${pages}`,
    warning: 'Warning',
    quote: 'Wording',
    note: 'Note',
    signature: 'Signature',
    table: 'Table',
    chart: 'Chart',
    verification: 'Verification',
    valuesOf: (chart) => `Values: ${chart}`,
  },
};

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: DocumentLanguage, digits: number, grouped: boolean): Intl.NumberFormat {
  const key = `${language} ${digits} ${grouped}`;
  const made =
    formats.get(key) ??
    new Intl.NumberFormat(LOCALES[language], {
      minimumFractionDigits: grouped ? digits : 0,
      maximumFractionDigits: digits,
      useGrouping: grouped,
      // A small negative value that rounds to zero is zero, without a sign.
      signDisplay: 'negative',
    });
  formats.set(key, made);
  return made;
}

/** Digits after the decimal sign that values of a column are shown with. */
export const digitsOf = ({ type, digits }: Pick<Column, 'type' | 'digits'>): number =>
  type === 'money' ? 0 : (digits ?? 0);

/**
 * The value as it is printed. Formats that hold numbers hold this one: a file must not tell more than the paper, where values
 * may have been rounded so that nobody can be recognised.
 */
export function figure(value: number, column: Pick<Column, 'type' | 'digits'>): number {
  if (!Number.isFinite(value)) return value;
  const [whole, power = '0'] = `${value}`.split('e');
  const digits = digitsOf(column);
  const rounded = Math.round(Math.abs(Number(`${whole}e${Number(power) + digits}`)));
  const [back, backPower = '0'] = `${rounded}`.split('e');
  const size = Number(`${back}e${Number(backPower) - digits}`);
  return value < 0 && size !== 0 ? -size : size;
}

/** "1.234,5" in German, "1,234.5" in English. */
export const numberText = (value: number, digits: number, language: DocumentLanguage): string =>
  Number.isFinite(value)
    ? numberFormat(language, digits, true).format(figure(value, { type: 'number', digits }))
    : NO_VALUE;

/** "31.12.2026" in German, "31/12/2026" in English; what is no day stays as it is. */
export function dayText(day: string, language: DocumentLanguage): string {
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  return dayOfMonth ? [dayOfMonth, month, year].join(language === 'de' ? '.' : '/') : printable(day);
}

/** A value as every format shows it: the same numbers and days in the same words. */
export function cellText(
  cell: Cell,
  column: Pick<Column, 'type' | 'digits'>,
  language: DocumentLanguage,
): string {
  if (cell === null) return NO_VALUE;
  if (typeof cell === 'object') return printable('words' in cell ? cell.words : cell.word);
  if (typeof cell === 'string') return column.type === 'day' ? dayText(cell, language) : printable(cell);
  if (!Number.isFinite(cell)) return NO_VALUE;
  // A number among words is a name, as a year is: it is not grouped.
  if (column.type === 'text') return numberFormat(language, 10, false).format(cell);
  const number = numberText(cell, digitsOf(column), language);
  if (column.type === 'money') return language === 'de' ? `${number}\u00a0€` : euros(number);
  if (column.type === 'percent') return language === 'de' ? `${number}\u00a0%` : `${number}%`;
  return number;
}

const euros = (number: string): string => (number.startsWith('-') ? `-€${number.slice(1)}` : `€${number}`);
