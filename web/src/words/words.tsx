import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { de, type WordKey } from './de.js';
import { en } from './en.js';
import { currentLocale, type Locale, rememberLocale } from './locale.js';

type Values = Readonly<Record<string, string | number>>;

/** Words, days and numbers in the reader's language. */
export interface Words {
  readonly locale: Locale;
  changeLocale(locale: Locale): void;
  /** The wording of a key, with its places filled. */
  t(key: WordKey, values?: Values): string;
  /** The wording for one or for many: `key.one` or `key.other`. */
  count(key: CountKey, count: number): string;
  /** A day as people write it: Fr., 27.11.2026. */
  day(day: string | null | undefined, options?: { readonly withWeekday?: boolean }): string;
  /** A moment, to the minute. */
  time(instant: string): string;
  number(value: number): string;
}

type CountKey = WordKey extends infer Key ? (Key extends `${infer Stem}.one` ? Stem : never) : never;

const catalogues = { de, en };
const WordsContext = createContext<Words | null>(null);

/** The words of this page. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('There are no words here');
  return words;
}

export function WordsProvider({ children }: { readonly children: ReactNode }) {
  const [locale, setLocale] = useState(currentLocale);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const changeLocale = useCallback((next: Locale) => {
    rememberLocale(next);
    setLocale(next);
  }, []);
  const words = useMemo(() => ({ ...wordsOf(locale), changeLocale }), [locale, changeLocale]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

function wordsOf(locale: Locale): Omit<Words, 'changeLocale'> {
  const tag = locale === 'de' ? 'de-DE' : 'en-GB';
  const date = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;
  const plain = new Intl.DateTimeFormat(tag, date);
  const withWeekday = new Intl.DateTimeFormat(tag, { ...date, weekday: 'short' });
  const moment = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
  const numbers = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const t = (key: WordKey, values: Values = {}) =>
    catalogues[locale][key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  return {
    locale,
    t,
    count: (key, count) => t(`${key}.${count === 1 ? 'one' : 'other'}`, { count }),
    day: (day, options) =>
      day ? (options?.withWeekday ? withWeekday : plain).format(new Date(`${day}T00:00:00Z`)) : t('app.none'),
    time: (instant) => moment.format(new Date(instant)),
    number: (value) => numbers.format(value),
  };
}
