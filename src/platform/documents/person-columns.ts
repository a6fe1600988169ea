import { fold } from './fold.js';
import { shownText, type Table } from './table.js';
import type { LocatedColumn, LocatedHeader } from './locate-header.js';
import { TableRefused } from './table-refused.js';

/** Headings that identify a person by themselves; compared after folding. Counts ("Geburten") are none of them. */
const identifying = [
  /^(date)?ofbirth$|geburtsdat|geburtstag(?!e)|^geb(dat|datum|am)?$|birthda(te|y)/,
  /vorname|nachname|familienname|geburtsname|firstname|lastname|surname|givenname/,
  /(kunden|klienten|mandanten|bg|bedarfsgemeinschafts?|fall|personen|personal|einwohner|versicherten|versicherungs)(nummer|nr|id|kennung)$/,
  /(client|customer|person|case|socialsecurity|insurance)(number|no|id)$/,
  /^svn(r|ummer)?$|steuer(id|nummer|identifikationsnummer)|ausweis(nummer|nr)|^iban$/,
  /hausn(umme)?r|^(wohn|privat|post|melde)?(anschrift|adresse)$|^strasse(und|u)?(haus)?(nr|nummer)$|^(home|postal|street)?address$|housen(umber|o)$/,
];

const personName = /^(name|namen|fullname|namevorname|nameundvorname|familie)$/;

/** Headings that make a person of a name beside them. */
const besideName =
  /^(strasse|street|geburtsjahr|geburtsort|staatsangehoerigkeit|familienstand|geschlecht|telefon|handy|mobil)/;

/** The headings of a table that point at single persons; none in a table of aggregates. */
export function findPersonColumns(headers: readonly string[]): string[] {
  const folded = headers.map((header) => ({
    header,
    parts: [header, ...header.split(' / ')].flatMap((part) => [
      fold(part),
      fold(part.replace(/[([].*$/, '')),
    ]),
  }));
  const matches = (pattern: RegExp) => folded.filter(({ parts }) => parts.some((part) => pattern.test(part)));
  const found = new Set(identifying.flatMap(matches));
  const companions = matches(besideName);
  const names = matches(personName);
  // A name beside two traits is a list of persons; beside one it may be a place ("Name", "Geschlecht").
  if (
    names.length > 0 &&
    (companions.length > 1 ||
      companions.some(({ parts }) => parts.some((p) => /^(strasse|street|geburts)/.test(p))))
  ) {
    for (const one of [...names, ...companions]) found.add(one);
  }
  return folded.filter((one) => found.has(one)).map(({ header }) => header);
}

const rowsWithoutHead = 10;

/**
 * Refuses a table that has columns about single persons: the product stores aggregates only, no cases, no lists of
 * persons, no addresses. Where no head was found, the top rows are looked at, so that nothing slips by unrecognised.
 */
export function requireNoPersonColumns(table: Table, header: LocatedHeader): void {
  const located: readonly LocatedColumn[] = header.all;
  const headings =
    header.columns.size > 0
      ? [located.map((column) => column.header)]
      : table.rows.slice(0, rowsWithoutHead).map((row) => row.values.map(shownText));
  const columns = headings.flatMap((row) => findPersonColumns(row));
  if (columns.length > 0) throw new TableRefused({ code: 'person_columns', columns });
}
