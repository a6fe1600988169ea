export type Locale = 'de' | 'en';

const CHOSEN = 'roter-faden.locale';
const OF_ACCOUNT = 'roter-faden.account-locale';

/** The language of the pages: chosen here, else that of the account, else German, which is what the county works in. */
export const currentLocale = (): Locale =>
  (localStorage.getItem(CHOSEN) ?? localStorage.getItem(OF_ACCOUNT)) === 'en' ? 'en' : 'de';

/** Whether somebody has chosen a language in this browser. */
export const hasChosenLocale = (): boolean => localStorage.getItem(CHOSEN) !== null;

export function rememberLocale(locale: Locale): void {
  localStorage.setItem(CHOSEN, locale);
}

/** The language of whoever is signed in; null where nobody is. */
export function rememberAccountLocale(locale: string | null): void {
  if (locale === null) localStorage.removeItem(OF_ACCOUNT);
  else localStorage.setItem(OF_ACCOUNT, locale);
}
