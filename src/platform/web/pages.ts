/** First parts of the addresses that belong to the web application; everything else stays with the service. */
export const pagePaths = [
  'abfragen',
  'anmelden',
  'antwort',
  'barrierefreiheit',
  'erinnerungen',
  'indikatoren',
  'konferenzen',
  'konto',
  'luecken',
  'mein-tag',
  'massnahmen',
  'passwort',
  'problemlagen',
  'sitzungen',
  'sperrvermerke',
  'strategien',
  'uebersicht',
  'unterlagen',
  'verwaltung',
] as const;

/** Where people begin who name no page. */
export const startPath = '/mein-tag';

// The dashboard of the jobs stands below Verwaltung and brings pages of its own.
const page = new RegExp(`^/(?!verwaltung/jobs(?:/|$))(?:${pagePaths.join('|')})(?:/.*)?$`);

/** Whether the web application answers this path. Numbers of measures may have dots in them. */
export const isPage = (path: string): boolean => page.test(path);
