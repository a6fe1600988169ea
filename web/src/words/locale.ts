export type Locale = 'de' | 'en';

const KEY = 'roter-faden.locale';

/** The language of the pages: chosen here, else German, which is what the county works in. */
export const currentLocale = (): Locale => (localStorage.getItem(KEY) === 'en' ? 'en' : 'de');

/** Whether somebody has chosen a language in this browser. */
export const hasChosenLocale = (): boolean => localStorage.getItem(KEY) !== null;

export function rememberLocale(locale: Locale): void {
  localStorage.setItem(KEY, locale);
}
