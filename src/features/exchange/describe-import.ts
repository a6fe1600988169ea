import {
  describeFault,
  describeRepair,
  describeSkipped,
  type Language,
} from '../../platform/documents/index.js';
import type { ImportResult, RecordKind, Tally } from './import-result.js';

const names: Readonly<Record<RecordKind, Readonly<Record<Language, string>>>> = {
  areas: { de: 'Räume', en: 'Areas' },
  boundaries: { de: 'Grenzen', en: 'Boundaries' },
  indicators: { de: 'Kennzahlen', en: 'Indicators' },
  observations: { de: 'Werte', en: 'Figures' },
  fieldsOfAction: { de: 'Handlungsfelder', en: 'Fields of action' },
  measures: { de: 'Maßnahmen', en: 'Measures' },
  statusReports: { de: 'Sachstandsberichte', en: 'Status reports' },
  schoolHolidays: { de: 'Schulferien', en: 'School holidays' },
};

const number = (value: number, language: Language) =>
  value.toLocaleString(language === 'de' ? 'de-DE' : 'en-GB');

/** Everything people need to know about an import, as lines of text. */
export function describeImport(result: ImportResult, language: Language = 'de'): string {
  const german = language === 'de';
  const { file, rowsRead, repairs, skippedRows, notices, faults, faultCount } = result;
  const lines = [
    german
      ? `${file}: ${number(rowsRead, language)} ${rowsRead === 1 ? 'Zeile' : 'Zeilen'} gelesen.`
      : `${file}: ${number(rowsRead, language)} ${rowsRead === 1 ? 'row' : 'rows'} read.`,
    ...titled(
      german ? 'Berichtigt' : 'Repaired',
      repairs.map((repair) => describeRepair(repair, language)),
    ),
    ...titled(
      german ? 'Überlesen' : 'Passed over',
      skippedRows.map((row) => describeSkipped(row, language)),
    ),
    ...titled(
      german ? 'Hinweise' : 'Notes',
      notices.map((words) => words[language]),
    ),
  ];
  if (faultCount > 0) {
    const more = faultCount - faults.length;
    return [
      ...lines,
      ...titled(
        german
          ? `${number(faultCount, language)} Fehler`
          : `${number(faultCount, language)} ${faultCount === 1 ? 'fault' : 'faults'}`,
        faults.map((fault) => describeFault(fault, language)),
      ),
      ...(more > 0 ? [german ? `  … und ${more} weitere` : `  … and ${more} more`] : []),
      german ? 'Es wurde nichts geschrieben.' : 'Nothing was written.',
    ].join('\n');
  }
  return [
    ...lines,
    ...result.tallies.map((tally) => tallied(tally, language)),
    ...(result.dryRun
      ? [german ? 'Probelauf: Es wurde nichts geschrieben.' : 'Trial: nothing was written.']
      : []),
  ].join('\n');
}

function tallied({ records, added, changed, unchanged }: Tally, language: Language): string {
  const [a, c, u] = [added, changed, unchanged].map((count) => number(count, language));
  return language === 'de'
    ? `${names[records].de}: ${a} neu, ${c} geändert, ${u} unverändert.`
    : `${names[records].en}: ${a} new, ${c} changed, ${u} unchanged.`;
}

const titled = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];
