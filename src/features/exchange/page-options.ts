import { givenOptions, Misunderstood } from './command-line.js';
import type { ImportKind } from './import-kind.js';
import type { ImportOptions } from './import-options.js';
import { type CommandOption, commandOptions, type OptionName } from './option-list.js';
import type { Words } from './words.js';

/** What can be said on a page, and what it is called there. Files on the server are none of a page's business. */
export const pageOptions = {
  sheet: { de: 'Tabellenblatt', en: 'sheet' },
  source: { de: 'Herkunft der Liste', en: 'source of the list' },
  'short-names': { de: 'Namen kürzen', en: 'short names' },
  'population-on': { de: 'Stichtag der Bevölkerung', en: 'day of the population' },
  level: { de: 'Ebene', en: 'level' },
  parent: { de: 'übergeordneter Raum', en: 'area above' },
  'valid-from': { de: 'Grenzen gelten ab', en: 'boundaries hold from' },
  'key-property': { de: 'Eigenschaft mit dem Schlüssel', en: 'property with the key' },
  'name-property': { de: 'Eigenschaft mit dem Namen', en: 'property with the name' },
  'parent-property': { de: 'Eigenschaft mit dem übergeordneten Raum', en: 'property with the parent' },
  topic: { de: 'Thema', en: 'topic' },
  periodicity: { de: 'Rhythmus', en: 'periodicity' },
  'lowest-level': { de: 'kleinste Ebene', en: 'lowest level' },
  'only-known-areas': { de: 'unbekannte Räume auslassen', en: 'leave out unknown areas' },
  'lead-office': { de: 'Federführung', en: 'lead office' },
  organisation: { de: 'Organisation', en: 'organisation' },
  'create-fields': { de: 'unbekannte Handlungsfelder anlegen', en: 'enter unknown fields of action' },
  shorten: { de: 'zu lange Texte kürzen', en: 'shorten long texts' },
  priorities: { de: 'andere Skala der Priorität', en: 'another scale of priority' },
  status: { de: 'Stand neuer Maßnahmen', en: 'status of new measures' },
  visibility: { de: 'Veröffentlichung neuer Maßnahmen', en: 'visibility of new measures' },
  assessment: { de: 'Einschätzung ohne Ampel', en: 'assessment without a light' },
} as const satisfies Partial<Record<OptionName, Words>>;

export type PageOptionName = keyof typeof pageOptions;

const names = Object.keys(pageOptions) as PageOptionName[];

const isOf = (kind: ImportKind) => (name: PageOptionName) => {
  const { kinds }: CommandOption = commandOptions[name];
  return !kinds || kinds.includes(kind);
};

/** An option as a page offers it. */
export interface PageOption {
  readonly name: PageOptionName;
  readonly title: Words;
  readonly meaning: Words;
  /** A plain yes, or something to be typed. */
  readonly isYes: boolean;
}

/** What can be said about a file of a kind besides what stands in it. */
export const pageOptionsOf = (kind: ImportKind): PageOption[] =>
  names.filter(isOf(kind)).map((name) => ({
    name,
    title: pageOptions[name],
    meaning: commandOptions[name].meaning,
    isYes: !('value' in commandOptions[name]),
  }));

/** What was said on a page, understood; or what is wrong with it, in words. What a page does not offer is not heard. */
export function understoodOptions(
  kind: ImportKind,
  said: Readonly<Record<string, string>>,
): { readonly options: ImportOptions } | { readonly fault: Words } {
  const given = Object.fromEntries(
    pageOptionsOf(kind)
      .filter(({ name }) => (said[name] ?? '').trim() !== '')
      .map(({ name, isYes }) => [name, isYes ? said[name] === 'yes' : said[name].trim()]),
  );
  try {
    return { options: givenOptions(given) };
  } catch (error) {
    if (!(error instanceof Misunderstood)) throw error;
    return { fault: onPages(error.words) };
  }
}

const KINDS: Readonly<Record<string, Words>> = {
  areas: { de: 'Räume', en: 'areas' },
  indicators: { de: 'Kennzahlen', en: 'indicators' },
  measures: { de: 'Maßnahmen', en: 'measures' },
};

/** Words that name options of the command line, with the names that pages give them. */
export function onPages(words: Words): Words {
  const inLanguage = (language: 'de' | 'en') => {
    const quoted = (text: string) => (language === 'de' ? `„${text}“` : `“${text}”`);
    return words[language]
      .replace(/--mapping/g, quoted(language === 'de' ? 'Importspalte' : 'import column'))
      .replace(/--([a-z][a-z-]*[a-z])/g, (flag, name: string) =>
        name in pageOptions ? quoted(pageOptions[name as PageOptionName][language]) : flag,
      )
      .replace(/([„“])(areas|indicators|measures)([“”])/g, (_, open: string, kind: string, close: string) =>
        [open, KINDS[kind][language], close].join(''),
      );
  };
  return { de: inLanguage('de'), en: inLanguage('en') };
}
