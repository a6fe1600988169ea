import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { de, type WordKey } from './de.js';
import { en } from './en.js';
import { dayFormat, exactFormat, momentFormat, moneyFormat, numberFormat, weekdayFormat } from './formats.js';
import { currentLocale, type Locale, rememberAccountLocale, rememberLocale } from './locale.js';

type Values = Readonly<Record<string, string | number>>;
type CountKey<Key> = Key extends `${infer Stem}.one` ? Stem : never;

/** Wording in both languages. */
export type Catalogue<Key extends string> = Readonly<Record<Locale, Readonly<Record<Key, string>>>>;

/** The keys of a catalogue. */
export type KeyOf<Of> = Of extends Catalogue<infer Key> ? Key : never;

/** The words of a page that has a catalogue of its own. */
export type WordsOf<Of> = Words<KeyOf<Of>>;

/** Words, days and numbers in the reader's language; the keys are those of the whole application and of the catalogue asked for. */
export interface Words<Own extends string = never> {
  readonly locale: Locale;
  changeLocale(locale: Locale): void;
  /** Takes the language of whoever is signed in, unless another one was chosen; null where nobody is. */
  followAccount(locale: string | null): void;
  /** The wording of a key, with its places filled. */
  t(key: WordKey | Own, values?: Values): string;
  /** The wording for one or for many: `key.one` or `key.other`. */
  count(key: CountKey<WordKey | Own>, count: number, values?: Values): string;
  /** A day as people write it: Fr., 27.11.2026. */
  day(day: string | null | undefined, options?: { readonly withWeekday?: boolean }): string;
  /** A moment, to the minute. */
  time(instant: string): string;
  number(value: number, digits?: number): string;
  /** An amount in euros, without cents where there are none. */
  money(value: number): string;
}

/** The wording of one part of the pages. It stands beside them, so that it is loaded when they are. */
export const defineWords = <Key extends string>(
  german: Readonly<Record<Key, string>>,
  english: Readonly<Record<Key, string>>,
): Catalogue<Key> => ({ de: german, en: english });

const whole: Catalogue<WordKey> = { de, en };

type Language = Pick<Words, 'locale' | 'changeLocale' | 'followAccount'>;
const LanguageContext = createContext<Language | null>(null);

export function WordsProvider({ children }: { readonly children: ReactNode }) {
  const [locale, setLocale] = useState(currentLocale);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const changeLocale = useCallback((next: Locale) => {
    rememberLocale(next);
    setLocale(next);
  }, []);
  const followAccount = useCallback((own: string | null) => {
    rememberAccountLocale(own);
    setLocale(currentLocale());
  }, []);
  const language = useMemo(
    () => ({ locale, changeLocale, followAccount }),
    [locale, changeLocale, followAccount],
  );
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** The words of this page; with a catalogue, its own as well. */
export function useWords<Own extends string = never>(own?: Catalogue<Own>): Words<Own> {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('There are no words here');
  return useMemo(() => wordsOf(language, own), [language, own]);
}

function wordsOf<Own extends string>(language: Language, own: Catalogue<Own> | undefined): Words<Own> {
  const { locale } = language;
  const ofAll: Readonly<Record<string, string>> = whole[locale];
  const ofPage: Readonly<Record<string, string>> | undefined = own?.[locale];
  const t: Words<Own>['t'] = (key, values = {}) =>
    (ofPage?.[key] ?? ofAll[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) =>
      String(values[name] ?? ''),
    );
  return {
    ...language,
    t,
    count: (key, count, values) =>
      t(`${key}.${count === 1 ? 'one' : 'other'}` as WordKey, {
        count: numberFormat(locale).format(count),
        ...values,
      }),
    day: (day, options) => {
      if (!day) return t('app.none');
      const format = options?.withWeekday ? weekdayFormat : dayFormat;
      return format(locale).format(new Date(`${day}T00:00:00Z`));
    },
    time: (instant) => momentFormat(locale).format(new Date(instant)),
    number: (value, digits) =>
      (digits === undefined ? numberFormat(locale) : exactFormat(locale, digits)).format(value),
    money: (value) => moneyFormat(locale).format(value),
  };
}
