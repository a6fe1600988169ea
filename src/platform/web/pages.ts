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

/** First parts of addresses that belong to the service: below them it says itself what is not there. */
export const servicePaths = [
  'abmelden-bei',
  'anmelden-bei',
  'assets',
  'auskunft',
  'demo',
  'document-templates',
  'downloads',
  'graphql',
  'health',
  'imports',
  'kalender',
  'mail',
  'metrics',
  'oeffentlich',
  'verwaltung/jobs',
] as const;

const ofTheService = new RegExp(`^/(?:${servicePaths.join('|')})(?:[./]|$)`);

/** Ends like the name of a file; the dots in numbers of measures are followed by numbers. */
const file = /\.[a-z]\w*$/i;

/** Whether a person who mistyped an address may have meant a page by it. */
export const couldBePage = (path: string): boolean => !ofTheService.test(path) && !file.test(path);
