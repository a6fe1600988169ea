import type { Locale } from './locale.js';

const TAGS: Readonly<Record<Locale, string>> = { de: 'de-DE', en: 'en-GB' };

/** Makes something when it is first needed, and keeps it: a format takes a slow telephone several milliseconds to make. */
function kept<Args extends readonly (string | number)[], Made>(make: (...args: Args) => Made) {
  const made = new Map<string, Made>();
  return (...args: Args): Made => {
    const key = args.join();
    let one = made.get(key);
    if (one === undefined) made.set(key, (one = make(...args)));
    return one;
  };
}

const DAY = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;

/** 27.11.2026 */
export const dayFormat = kept((locale: Locale) => new Intl.DateTimeFormat(TAGS[locale], DAY));

/** Fr., 27.11.2026 */
export const weekdayFormat = kept(
  (locale: Locale) => new Intl.DateTimeFormat(TAGS[locale], { ...DAY, weekday: 'short' }),
);

/** 27.11.2026, 14:05 */
export const momentFormat = kept(
  (locale: Locale) => new Intl.DateTimeFormat(TAGS[locale], { dateStyle: 'medium', timeStyle: 'short' }),
);

/** With one decimal place at most. */
export const numberFormat = kept(
  (locale: Locale) => new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: 1 }),
);

/** With exactly so many decimal places. */
export const exactFormat = kept(
  (locale: Locale, digits: number) =>
    new Intl.NumberFormat(TAGS[locale], { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);

/** Euros, without cents where there are none. */
export const moneyFormat = kept(
  (locale: Locale) =>
    new Intl.NumberFormat(TAGS[locale], {
      style: 'currency',
      currency: 'EUR',
      trailingZeroDisplay: 'stripIfInteger',
    }),
);
