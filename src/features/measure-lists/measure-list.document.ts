import { localDateIn } from '../../kernel/calendar.js';
import { inWords, message } from '../../kernel/messages.js';
import type { Cell, Column, DocumentLanguage, DocumentModel } from '../../platform/rendering/index.js';
import { isRunning, Light } from '../measures/index.js';
import { MeasureColumn } from './measure-column.js';
import type { ListedMeasure } from './measure-list.read.js';
import './messages.js';

interface Told extends Omit<Column, 'title'> {
  /** What the heading says, where it is not the word of the column. */
  readonly heading?: string;
  cell(measure: ListedMeasure, language: DocumentLanguage): Cell;
}

const joined = (names: readonly string[] | undefined): Cell => names?.join('; ') || null;

/** What stands in the column of a list; a planned end also says by how many days it was moved. */
const TOLD: Readonly<Record<MeasureColumn, readonly Told[]>> = {
  STATUS: [
    { type: 'text', width: 1.2, cell: ({ status }, language) => inWords('measures', status, language) },
  ],
  LIGHT: [{ type: 'light', width: 1.3, cell: lightCell }],
  LEAD_OFFICE: [{ type: 'text', width: 1.8, cell: ({ leadOffice }) => leadOffice?.name ?? null }],
  PLANNED_END: [
    { type: 'day', cell: ({ plannedEnd }) => plannedEnd ?? null },
    { heading: 'SLIPPED', type: 'number', cell: ({ daysSlipped }) => daysSlipped ?? null },
  ],
  LAST_REPORT: [{ type: 'day', cell: ({ latestReport }) => latestReport?.reportedOn ?? null }],
  STRATEGIES: [
    { type: 'text', width: 2.4, cell: ({ strategies }) => joined(strategies?.map(({ title }) => title)) },
  ],
  PROBLEM_AREAS: [
    { type: 'text', width: 2.4, cell: ({ problemAreas }) => joined(problemAreas?.map(({ title }) => title)) },
  ],
  FIELD_OF_ACTION: [
    {
      type: 'text',
      width: 1.6,
      cell: ({ fieldOfAction }, language) =>
        (language === 'en' && fieldOfAction?.nameEn) || fieldOfAction?.nameDe || null,
    },
  ],
  AREAS: [
    {
      type: 'text',
      width: 1.6,
      cell: ({ areas, isCountyWide }, language) =>
        isCountyWide ? message('measureLists.countyWide', language) : joined(areas?.map(({ name }) => name)),
    },
  ],
  ACCOUNTABLE_PERSON: [
    { type: 'text', width: 1.4, cell: ({ accountablePerson }) => accountablePerson?.name ?? null },
  ],
  PRIORITY: [{ type: 'text', width: 0.8, cell: ({ priority }) => priority ?? null }],
  PROGRESS: [{ type: 'percent', cell: ({ progressPercent }) => progressPercent ?? null }],
  UPDATED_AT: [
    { type: 'day', cell: ({ updatedAt }) => (updatedAt ? localDateIn(new Date(updatedAt)) : null) },
  ],
};

/** What does not run and has no light shows its status, as on the page. */
function lightCell({ light, status }: ListedMeasure, language: DocumentLanguage): Cell {
  if (!light) return null;
  const { shown } = light;
  if (!isRunning(status) && shown === Light.GREY) return { words: inWords('measures', status, language) };
  return { light: shown, word: message(`measureLists.light.${shown}`, language) };
}

export interface ListHead {
  readonly language: DocumentLanguage;
  readonly publisher: string;
  /** The day it holds for. */
  readonly asOf: string;
  /** The moment it was made. */
  readonly madeAt: string;
}

/** A list as a document of one table: the columns that were chosen, in the order of the page. */
export function composeMeasureList(
  measures: readonly ListedMeasure[],
  columns: readonly MeasureColumn[],
  { language, publisher, asOf, madeAt }: ListHead,
): DocumentModel {
  const say = (code: string, details = {}) => message(`measureLists.${code}`, language, details);
  const told = columns.flatMap((column) =>
    TOLD[column].map(({ heading = column, cell, ...rest }) => ({
      cell,
      column: { ...rest, title: say(`column.${heading}`), key: heading.toLowerCase() },
    })),
  );
  const title = say('title');
  return {
    language,
    title,
    publisher,
    asOf,
    frozenAt: madeAt,
    marking: say('marking'),
    blocks: [
      {
        kind: 'table',
        name: title,
        caption: say('caption', { count: measures.length }),
        columns: [
          { title: say('column.NUMBER'), key: 'number', type: 'text', width: 0.9 },
          { title: say('column.TITLE'), key: 'title', type: 'text', width: 3.2 },
          ...told.map(({ column }) => column),
        ],
        rowHeader: 1,
        rows: measures.map((measure) => [
          measure.number,
          measure.title,
          ...told.map(({ cell }) => cell(measure, language)),
        ]),
        empty: say('empty'),
        landscape: true,
      },
    ],
  };
}
