import type { TableRecord, WantedColumn } from '../../platform/documents/index.js';

export type MeasureColumn =
  | 'number'
  | 'externalNumber'
  | 'externalSource'
  | 'title'
  | 'summary'
  | 'fieldCode'
  | 'fieldName'
  | 'leadOffice'
  | 'organisation'
  | 'strategy'
  | 'plannedStart'
  | 'plannedEnd'
  | 'period'
  | 'priority'
  | 'status'
  | 'targetGroup'
  | 'goal'
  | 'funding'
  | 'visibility';

/** A row of a catalogue of measures. */
export type MeasureRecord = TableRecord<MeasureColumn>;

/** The columns of a catalogue of measures. */
export const measureColumns: readonly WantedColumn<MeasureColumn>[] = [
  { key: 'title', title: 'Titel', synonyms: ['title', 'Maßnahmentitel', 'Name der Maßnahme'] },
  {
    key: 'number',
    title: 'Nummer',
    synonyms: ['Nr.', 'Maßnahme Nr.', 'massnahme_nr', 'Maßnahmennummer', 'number'],
    required: false,
  },
  {
    key: 'externalNumber',
    title: 'Externe Nummer',
    synonyms: ['external number', 'external_number', 'Fremdnummer'],
    required: false,
  },
  {
    key: 'externalSource',
    title: 'Herkunft',
    synonyms: ['external source', 'external_source'],
    required: false,
  },
  {
    key: 'summary',
    title: 'Kurzbeschreibung',
    synonyms: ['Kurztext', 'geplant', 'summary'],
    required: false,
  },
  {
    key: 'fieldCode',
    title: 'Handlungsfeld-Kürzel',
    synonyms: ['handlungsfeld_code', 'Kürzel', 'field code'],
    required: false,
    fillMerged: true,
  },
  {
    key: 'fieldName',
    title: 'Handlungsfeld',
    synonyms: ['field of action'],
    required: false,
    fillMerged: true,
  },
  {
    key: 'leadOffice',
    title: 'Federführung',
    synonyms: ['federführendes Amt', 'federführende Stelle', 'Amt', 'lead office'],
    required: false,
    fillMerged: true,
  },
  { key: 'organisation', title: 'Organisation', required: false, fillMerged: true },
  {
    key: 'strategy',
    title: 'Strategie',
    synonyms: ['Handlungsstrategie', 'Strategien', 'strategy'],
    required: false,
    fillMerged: true,
  },
  {
    key: 'plannedStart',
    title: 'Beginn',
    synonyms: ['geplanter Beginn', 'beginn_geplant', 'planned start'],
    required: false,
  },
  {
    key: 'plannedEnd',
    title: 'Ende',
    synonyms: ['geplantes Ende', 'ende_geplant', 'planned end'],
    required: false,
  },
  {
    key: 'period',
    title: 'Zeitraum',
    synonyms: ['Umsetzungszeitraum', 'Laufzeit', 'period'],
    required: false,
  },
  { key: 'priority', title: 'Priorität', synonyms: ['priority', 'prio'], required: false },
  { key: 'status', title: 'Stand', synonyms: ['Status', 'Umsetzungsstand'], required: false },
  { key: 'targetGroup', title: 'Zielgruppe', synonyms: ['target group'], required: false },
  { key: 'goal', title: 'Ziel', synonyms: ['Ziele', 'goal'], required: false },
  { key: 'funding', title: 'Finanzierung', synonyms: ['funding'], required: false },
  { key: 'visibility', title: 'Veröffentlichung', synonyms: ['visibility'], required: false },
];
