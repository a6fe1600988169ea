import { z } from 'zod';
import { localDateIn } from '../../kernel/calendar.js';
import { inWords, message } from '../../kernel/messages.js';
import type { Cell, DocumentLanguage } from '../../platform/rendering/index.js';
import {
  isRunning,
  Light,
  Measure,
  type MeasureFilter,
  measureMatches,
  MeasureSort,
  MeasureStatus,
} from '../measures/index.js';
import { fieldCell, joined, type NamedField } from './list-cells.js';
import type { FileList, Listed } from './list.js';
import { MeasureColumn } from './measure-column.js';

/** What is read of each measure; of a column that was not chosen nothing. */
export interface ListedMeasure extends Listed {
  readonly status: MeasureStatus;
  readonly light?: { readonly shown: Light };
  readonly leadOffice?: { readonly name: string };
  readonly plannedEnd?: string | null;
  readonly daysSlipped?: number | null;
  readonly latestReport?: { readonly reportedOn: string } | null;
  readonly strategies?: readonly { readonly title: string }[];
  readonly problemAreas?: readonly { readonly title: string }[];
  readonly fieldOfAction?: NamedField;
  readonly areas?: readonly { readonly name: string }[];
  readonly isCountyWide?: boolean;
  readonly accountablePerson?: { readonly name: string } | null;
  readonly priority?: string | null;
  readonly progressPercent?: number | null;
  readonly updatedAt?: string;
}

const id = z.uuid().optional();
const flag = z.boolean().optional();

/** The list of measures; a planned end also says by how many days it was moved. */
export const measureList: FileList<ListedMeasure, MeasureColumn, MeasureFilter> = {
  kind: 'measure-lists.file',
  words: 'measureLists',
  type: Measure,
  asks: 'number title status',
  filter: z.object({
    status: z.array(z.enum(MeasureStatus)).optional(),
    light: z.array(z.enum(Light)).optional(),
    fieldOfActionId: id,
    strategyId: id,
    problemAreaId: id,
    withinAreaId: id,
    leadOfficeId: id,
    accountablePersonId: id,
    mine: flag,
    overdue: flag,
    locked: flag,
    keyMeasure: flag,
    text: z.string().max(200).optional(),
  }),
  sorts: z.enum(MeasureSort),
  names: z.enum(MeasureColumn),
  matches: measureMatches,
  columns: {
    STATUS: {
      asks: '',
      told: [
        { type: 'text', width: 1.2, cell: ({ status }, language) => inWords('measures', status, language) },
      ],
    },
    LIGHT: { asks: 'light { shown }', told: [{ type: 'light', width: 1.3, cell: lightCell }] },
    LEAD_OFFICE: {
      asks: 'leadOffice { name }',
      told: [{ type: 'text', width: 1.8, cell: ({ leadOffice }) => leadOffice?.name ?? null }],
    },
    PLANNED_END: {
      asks: 'plannedEnd daysSlipped',
      told: [
        { type: 'day', cell: ({ plannedEnd }) => plannedEnd ?? null },
        { heading: 'SLIPPED', type: 'number', cell: ({ daysSlipped }) => daysSlipped ?? null },
      ],
    },
    LAST_REPORT: {
      asks: 'latestReport { reportedOn }',
      told: [{ type: 'day', cell: ({ latestReport }) => latestReport?.reportedOn ?? null }],
    },
    STRATEGIES: {
      asks: 'strategies { title }',
      told: [
        { type: 'text', width: 2.4, cell: ({ strategies }) => joined(strategies?.map(({ title }) => title)) },
      ],
    },
    PROBLEM_AREAS: {
      asks: 'problemAreas { title }',
      told: [
        {
          type: 'text',
          width: 2.4,
          cell: ({ problemAreas }) => joined(problemAreas?.map(({ title }) => title)),
        },
      ],
    },
    FIELD_OF_ACTION: {
      asks: 'fieldOfAction { nameDe nameEn }',
      told: [
        {
          type: 'text',
          width: 1.6,
          cell: ({ fieldOfAction }, language) => fieldCell(fieldOfAction, language),
        },
      ],
    },
    AREAS: {
      asks: 'areas { name } isCountyWide',
      told: [
        {
          type: 'text',
          width: 1.6,
          cell: ({ areas, isCountyWide }, language) =>
            isCountyWide
              ? message('measureLists.countyWide', language)
              : joined(areas?.map(({ name }) => name)),
        },
      ],
    },
    ACCOUNTABLE_PERSON: {
      asks: 'accountablePerson { name }',
      told: [{ type: 'text', width: 1.4, cell: ({ accountablePerson }) => accountablePerson?.name ?? null }],
    },
    PRIORITY: {
      asks: 'priority',
      told: [{ type: 'text', width: 0.8, cell: ({ priority }) => priority ?? null }],
    },
    PROGRESS: {
      asks: 'progressPercent',
      told: [{ type: 'percent', cell: ({ progressPercent }) => progressPercent ?? null }],
    },
    UPDATED_AT: {
      asks: 'updatedAt',
      told: [{ type: 'day', cell: ({ updatedAt }) => (updatedAt ? localDateIn(new Date(updatedAt)) : null) }],
    },
  },
};

/** What does not run and has no light shows its status, as on the page. */
function lightCell({ light, status }: ListedMeasure, language: DocumentLanguage): Cell {
  if (!light) return null;
  const { shown } = light;
  if (!isRunning(status) && shown === Light.GREY) return { words: inWords('measures', status, language) };
  return { light: shown, word: message(`measureLists.light.${shown}`, language) };
}
