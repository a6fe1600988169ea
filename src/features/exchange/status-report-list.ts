import { randomUUID } from 'node:crypto';
import {
  choice,
  optional,
  period,
  shownText,
  type TableRecord,
  text,
  type WantedColumn,
  wholeNumber,
} from '../../platform/documents/index.js';
import type { PastReport } from '../measures/index.js';
import type { ImportKey } from './import-keys.js';
import type { ImportTask } from './import-task.js';
import type { MeasureNames } from './measure-identity.js';
import { assessments } from './value-lists.js';

type ReportColumn = 'number' | 'period' | 'assessment' | 'text' | 'nextStep' | 'progress' | 'externalSource';
type Row = TableRecord<ReportColumn>;

export const reportColumns: readonly WantedColumn<ReportColumn>[] = [
  {
    key: 'number',
    title: 'Nummer',
    synonyms: [
      'Nr.',
      'Maßnahme',
      'Maßnahme Nr.',
      'massnahme_nr',
      'Maßnahmennummer',
      'Externe Nummer',
      'number',
    ],
    fillMerged: true,
  },
  {
    key: 'period',
    title: 'Berichtszeitraum',
    synonyms: ['Zeitraum', 'Berichtsdatum', 'Datum', 'berichtet am', 'period', 'reported on'],
    fillMerged: true,
  },
  {
    key: 'assessment',
    title: 'Ampel',
    synonyms: ['Selbsteinschätzung', 'Einschätzung', 'Bewertung', 'light', 'assessment'],
    required: false,
  },
  { key: 'text', title: 'Text', synonyms: ['Bericht', 'Sachstand', 'Sachstandsbericht', 'report'] },
  {
    key: 'nextStep',
    title: 'Nächster Schritt',
    synonyms: ['Nächste Schritte', 'next step'],
    required: false,
  },
  {
    key: 'progress',
    title: 'Fortschritt',
    synonyms: ['Fortschritt in %', 'Umsetzung in %', 'progress'],
    required: false,
  },
  {
    key: 'externalSource',
    title: 'Herkunft',
    synonyms: ['external source', 'external_source'],
    required: false,
  },
];

/**
 * Reads past status reports. They are history: taken over whole, however long they are, each for the last day of the time it
 * speaks of, and with its origin; the rule of three sentences binds people who write a report now.
 */
export class StatusReportList {
  readonly rows: PastReport[] = [];
  readonly keys: ImportKey[] = [];
  private readonly known: ReadonlyMap<string, PastReport>;
  private readonly ids: ReadonlyMap<string, string>;
  private readonly seen = new Map<string, number>();

  constructor(
    private readonly task: ImportTask,
    private readonly names: MeasureNames,
    private readonly today: string,
    before: { readonly reports: readonly PastReport[]; readonly keys: readonly ImportKey[] },
  ) {
    this.known = new Map(before.reports.map((one) => [one.id, one]));
    this.ids = new Map(before.keys.map((one) => [`${one.source}\n${one.externalKey}`, one.recordId]));
  }

  async read(): Promise<void> {
    const records = await this.task.open(reportColumns);
    for (const record of records) this.add(record);
  }

  private add(record: Row): void {
    const { options } = this.task;
    const source = record.read('externalSource', optional(text())) ?? options.source;
    const number = record.read('number', text({ maximum: 60 }));
    const time = record.read('period', period());
    const self = this.assessmentOf(record);
    const words = record.read('text', text());
    const nextStep = record.read('nextStep', optional(text()));
    const progress = record.read('progress', optional(wholeNumber({ minimum: 0, maximum: 100 })));
    if (time && time.to > this.today) {
      record.reject('period', {
        de: 'Der Zeitraum ist noch nicht zu Ende; erwartet wird einer, der vorbei ist.',
        en: 'The period has not ended yet; one that is over is expected.',
      });
      return;
    }
    const measure = number === undefined ? undefined : this.names.find(number, source);
    if (number !== undefined && !measure) {
      record.reject('number', {
        de: `Die Maßnahme „${number}“ gibt es nicht${source ? ` (Herkunft: ${source})` : ''}; bitte zuerst mit „measures“ laden, bei Nummern aus anderen Verzeichnissen mit demselben --source.`,
        en: `There is no measure “${number}”${source ? ` (source: ${source})` : ''}; please load it first with “measures”, for numbers of other lists with the same --source.`,
      });
    }
    if (!measure || !time || !self || words === undefined) return;
    const written = shownText(record.findCell('period')?.value ?? null).trim();
    const externalKey = `${measure.id} ${time.from} ${time.to}`;
    const before = this.seen.get(externalKey);
    if (before !== undefined) {
      record.reject('period', {
        de: `Für diese Maßnahme und diesen Zeitraum steht schon ein Bericht in Zeile ${before}.`,
        en: `There is a report for this measure and period in row ${before} already.`,
      });
      return;
    }
    this.seen.set(externalKey, record.row);
    const key = { source: source ?? '', externalKey };
    const report: PastReport = {
      id: this.ids.get(`${key.source}\n${externalKey}`) ?? randomUUID(),
      measureId: measure.id,
      reportedOn: time.to,
      selfAssessment: self,
      text: words,
      nextStep: nextStep ?? null,
      progressPercent: progress ?? null,
      origin: `${source ?? 'Import'}, ${written}`,
    };
    this.requireSame(record, report);
    this.task.about(record.row, 'status_report', report.id);
    this.rows.push(report);
    this.keys.push({ ...key, recordId: report.id });
  }

  private assessmentOf(record: Row) {
    const read = record.read('assessment', optional(choice(assessments)));
    if (read === undefined) return undefined;
    const found = read ?? this.task.options.assessment;
    if (!found) {
      record.reject('assessment', {
        de: 'leer, erwartet wird im Plan, gefährdet oder nicht im Plan (auch grün, gelb, rot); --assessment ergänzt leere Zellen.',
        en: 'empty, expected is on track, at risk or off track (also green, yellow, red); --assessment fills empty cells.',
      });
    }
    return found;
  }

  /** What was released was said: another text for the same time is another report, and the old one stands. */
  private requireSame(record: Row, report: PastReport): void {
    const before = this.known.get(report.id);
    if (!before) return;
    const isSame =
      before.text === report.text &&
      before.selfAssessment === report.selfAssessment &&
      before.nextStep === report.nextStep &&
      before.progressPercent === report.progressPercent;
    if (isSame) return;
    record.reject('text', {
      de: 'Dieser Bericht ist schon übernommen, mit anderem Inhalt; übernommene Berichte werden nicht mehr geändert.',
      en: 'This report has been taken over already, with other contents; reports taken over are not changed any more.',
    });
  }
}
