import type { Locale } from '../../kernel/actor.js';
import { columnsOf, type ImportKind, pageOptionsOf } from '../exchange/index.js';
import { type DataImportGuide, DataImportKind } from './data-import.model.js';
import { kindNames } from './data-import.rules.js';

/** Rows as docs/import.md shows them, under the headings they need. */
const examples: Readonly<Record<DataImportKind, readonly string[]>> = {
  [DataImportKind.AREAS]: [
    'Schlüssel;Ebene;Name;Übergeordnet;Örtlicher Schlüssel;AGS;Bevölkerung;Bevölkerung am',
    'lh;Sozialraum;Lüner Höhe;05978020;;;;',
  ],
  [DataImportKind.INDICATORS]: [
    'Schlüssel;Name;Einheit;Wirkrichtung;Thema;Zähler;Nenner;Quelle;Rhythmus;Kleinste Ebene;Importspalte',
    'ALQ;Arbeitslosenquote;Prozent;höher ist schlechter;Arbeit;;;BBSR, INKAR;jährlich;Kreis;unemployment_rate',
  ],
  [DataImportKind.OBSERVATIONS]: [
    'Kennzahl;AGS;Stichtag;Wert;Zähler;Nenner;Qualität',
    'SGB2;05978;31.12.2024;10,5;1050;10000;vorläufig',
  ],
  [DataImportKind.MEASURES]: [
    'Nummer;Titel;Kurzbeschreibung;Handlungsfeld-Kürzel;Federführung;Organisation;Strategie;Beginn;Ende;Priorität;Stand;Zielgruppe;Ziel;Finanzierung;Veröffentlichung',
    'AR-07;Frühe Hilfen am Wohnort;;AR;50;;;1.1.2025;31.12.2027;hoch;in Umsetzung;;;;intern',
  ],
  [DataImportKind.STATUS_REPORTS]: [
    'Nummer;Berichtszeitraum;Ampel;Text;Nächster Schritt;Fortschritt',
    'AR-07;2025;grün;Die Stellen sind besetzt.;;',
  ],
};

/** The kind that an address names; undefined where there is none. */
export const kindNamed = (name: string): DataImportKind | undefined =>
  Object.values(DataImportKind).find((kind) => kindNames[kind] === (name as ImportKind));

/** A table to fill in: Excel opens it with its umlauts. */
export const templateOf = (kind: DataImportKind): string => `\ufeff${examples[kind].join('\r\n')}\r\n`;

/** How files of a kind look, in the language of the reader. */
export function guideOf(kind: DataImportKind, locale: Locale): DataImportGuide {
  const name = kindNames[kind];
  return {
    kind,
    templateUrl: `/imports/templates/${name}`,
    uploadUrl: `/imports/${name}`,
    columns: columnsOf(name).map(({ title, isRequired, synonyms, meaning }) => ({
      title,
      isRequired,
      synonyms,
      meaning: meaning?.[locale] ?? null,
    })),
    options: pageOptionsOf(name).map((option) => ({
      name: option.name,
      title: option.title[locale],
      meaning: option.meaning[locale],
      isYes: option.isYes,
    })),
  };
}
