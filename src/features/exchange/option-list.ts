import type { ImportKind } from './import-kind.js';
import type { Words } from './words.js';

/** One option of the command line. */
export interface CommandOption {
  /** What follows the option; without it the option is a plain yes. */
  readonly value?: string;
  /** The kinds it is for; all where left out. */
  readonly kinds?: readonly ImportKind[];
  readonly meaning: Words;
}

/** Every option, in the order of the help. */
export const commandOptions = {
  'dry-run': {
    meaning: { de: 'nur prüfen und zählen, nichts schreiben', en: 'check and count only, write nothing' },
  },
  sheet: {
    value: 'NAME',
    meaning: {
      de: 'Tabellenblatt (sonst das erste mit Inhalt)',
      en: 'sheet (else the first with content)',
    },
  },
  lang: { value: 'de|en', meaning: { de: 'Sprache der Ausgabe', en: 'language of the output' } },
  source: {
    value: 'TEXT',
    kinds: ['areas', 'indicators', 'measures', 'status-reports'],
    meaning: {
      de: 'Herkunft: Herausgeber, oder das Verzeichnis, dessen Nummern die Datei trägt',
      en: 'source: the publisher, or the list whose numbers the file carries',
    },
  },
  'short-names': {
    kinds: ['areas'],
    meaning: { de: '„Unna, Stadt“ als „Unna“ speichern', en: 'store “Unna, Stadt” as “Unna”' },
  },
  'population-on': {
    value: 'TAG',
    kinds: ['areas'],
    meaning: {
      de: 'Stichtag der Bevölkerung, z. B. 31.12.2023',
      en: 'day of the population, e.g. 31.12.2023',
    },
  },
  level: {
    value: 'EBENE',
    kinds: ['areas'],
    meaning: { de: 'Ebene der Zeilen ohne Ebene, z. B. Stadtteil', en: 'level of rows without one' },
  },
  parent: {
    value: 'SCHLÜSSEL',
    kinds: ['areas'],
    meaning: {
      de: 'übergeordneter Raum der Räume, die keinen nennen',
      en: 'parent of areas that name none',
    },
  },
  'valid-from': {
    value: 'TAG',
    kinds: ['areas'],
    meaning: { de: 'Karte: Grenzen gelten ab', en: 'map: boundaries hold from' },
  },
  'key-property': {
    value: 'NAME',
    kinds: ['areas'],
    meaning: { de: 'Karte: Eigenschaft mit dem Schlüssel', en: 'map: property with the key' },
  },
  'name-property': {
    value: 'NAME',
    kinds: ['areas'],
    meaning: { de: 'Karte: Eigenschaft mit dem Namen', en: 'map: property with the name' },
  },
  'parent-property': {
    value: 'NAME',
    kinds: ['areas'],
    meaning: { de: 'Karte: Eigenschaft mit dem übergeordneten Raum', en: 'map: property with the parent' },
  },
  topic: {
    value: 'TEXT',
    kinds: ['indicators'],
    meaning: { de: 'Thema der Zeilen ohne Thema', en: 'topic of rows without one' },
  },
  periodicity: {
    value: 'WORT',
    kinds: ['indicators'],
    meaning: { de: 'Rhythmus der Zeilen ohne Rhythmus', en: 'periodicity of rows without one' },
  },
  'lowest-level': {
    value: 'EBENE',
    kinds: ['indicators'],
    meaning: { de: 'kleinste Ebene der Zeilen ohne Ebene', en: 'lowest level of rows without one' },
  },
  mapping: {
    value: 'DATEI',
    kinds: ['observations'],
    meaning: { de: 'Zuordnung: Spalte der Datei → Kennzahl', en: 'mapping: column of the file → indicator' },
  },
  'only-known-areas': {
    kinds: ['observations'],
    meaning: { de: 'Zeilen zu unbekannten Räumen auslassen', en: 'leave out rows about unknown areas' },
  },
  'lead-office': {
    value: 'AMT',
    kinds: ['measures'],
    meaning: {
      de: 'Federführung der Zeilen ohne Amt (Nummer oder Name)',
      en: 'lead office of rows without one (number or name)',
    },
  },
  organisation: {
    value: 'NAME',
    kinds: ['measures'],
    meaning: { de: 'Organisation, deren Ämter gemeint sind', en: 'organisation whose offices are meant' },
  },
  'create-fields': {
    kinds: ['measures'],
    meaning: { de: 'unbekannte Handlungsfelder anlegen', en: 'enter unknown fields of action' },
  },
  shorten: {
    kinds: ['measures'],
    meaning: { de: 'zu lange Titel und Kurzbeschreibungen kürzen', en: 'shorten titles and summaries' },
  },
  priorities: {
    value: '5=A,4=B',
    kinds: ['measures'],
    meaning: { de: 'was eine andere Skala bedeutet', en: 'what another scale means' },
  },
  status: {
    value: 'WORT',
    kinds: ['measures'],
    meaning: {
      de: 'Stand neuer Maßnahmen ohne Stand (sonst Entwurf)',
      en: 'status of new measures without one',
    },
  },
  visibility: {
    value: 'WORT',
    kinds: ['measures'],
    meaning: { de: 'Veröffentlichung neuer Maßnahmen (sonst intern)', en: 'visibility of new measures' },
  },
  assessment: {
    value: 'WORT',
    kinds: ['status-reports'],
    meaning: { de: 'Einschätzung der Berichte ohne Ampel', en: 'assessment of reports without a light' },
  },
} as const satisfies Record<string, CommandOption>;

export type OptionName = keyof typeof commandOptions;

/** All options with their names. */
export const optionEntries = Object.entries(commandOptions) as readonly [OptionName, CommandOption][];
