import type { Language } from '../../platform/documents/index.js';
import type { ImportKind } from './import-kind.js';
import { optionEntries } from './option-list.js';
import type { Words } from './words.js';

const kinds: Readonly<Record<ImportKind, Words>> = {
  areas: {
    de: 'Räume (Gemeindeverzeichnis, eigene Listen) und Grenzen (GeoJSON)',
    en: 'areas (municipality register, lists of your own) and boundaries (GeoJSON)',
  },
  indicators: { de: 'Kennzahlen: ihre Definitionen', en: 'indicators: their definitions' },
  observations: {
    de: 'Werte der Kennzahlen, eine je Zeile oder eine je Spalte',
    en: 'figures, one per row or one per column',
  },
  measures: { de: 'Maßnahmen', en: 'measures' },
  'status-reports': { de: 'frühere Sachstandsberichte', en: 'past status reports' },
  'school-holidays': { de: 'Schulferien (iCalendar)', en: 'school holidays (iCalendar)' },
};

const line = (name: string, meaning: string) => `  ${name.padEnd(26)} ${meaning}`;

/** What `--help` says. */
export function importHelp(language: Language = 'de'): string {
  const german = language === 'de';
  return [
    german
      ? 'Aufruf: npm run import -- <Art> <Datei> [Optionen]'
      : 'Usage: npm run import -- <kind> <file> [options]',
    '',
    german ? 'Arten:' : 'Kinds:',
    ...Object.entries(kinds).map(([kind, words]) => line(kind, words[language])),
    '',
    german ? 'Optionen:' : 'Options:',
    ...optionEntries.map(([name, { value, kinds: only, meaning }]) =>
      line(`--${name}${value ? ` ${value}` : ''}`, meaning[language] + (only ? ` [${only.join(', ')}]` : '')),
    ),
    '',
    german
      ? 'Gelesen werden Excel-Arbeitsmappen (.xlsx), CSV-Dateien, Karten (.geojson) und Kalender (.ics). Die Spalten erklärt docs/import.md.\n' +
        'DATABASE_URL nennt die Datenbank; „npm run demo“ zeigt beim Start die Adresse der seinen.'
      : 'Excel workbooks (.xlsx), CSV files, maps (.geojson) and calendars (.ics) are read. The columns are explained in docs/import.md.\n' +
        'DATABASE_URL names the database; “npm run demo” prints the address of its own when it starts.',
  ].join('\n');
}
