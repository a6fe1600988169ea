import { z } from 'zod';
import { localDateIn } from '../../kernel/calendar.js';
import { inWords } from '../../kernel/messages.js';
import {
  ProblemArea,
  type ProblemAreaFilter,
  problemAreaMatches,
  ProblemAreaSort,
  ProblemAreaStatus,
} from '../problem-areas/index.js';
import { fieldCell, joined, type NamedField } from './list-cells.js';
import type { FileList, Listed } from './list.js';
import { measureCounts, type WithMeasureCounts } from './measure-counts.told.js';
import { ProblemAreaColumn } from './problem-area-column.js';

/** What is read of each problem area; of a column that was not chosen nothing. */
export interface ListedProblemArea extends Listed, WithMeasureCounts {
  readonly status?: ProblemAreaStatus;
  readonly urgency?: number;
  readonly fieldOfAction?: NamedField;
  readonly strategies?: readonly { readonly title: string }[];
  readonly areas?: readonly { readonly name: string }[];
  readonly ownerOffice?: { readonly name: string } | null;
  readonly targetGroup?: string | null;
  readonly reviewOn?: string | null;
  readonly createdAt?: string;
}

const WORDS = 'problemAreaLists';
const id = z.uuid().optional();

/** The list of problem areas. */
export const problemAreaList: FileList<ListedProblemArea, ProblemAreaColumn, ProblemAreaFilter> = {
  kind: 'problem-area-lists.file',
  words: WORDS,
  type: ProblemArea,
  asks: 'number title',
  filter: z.object({
    fieldOfActionId: id,
    withinAreaId: id,
    status: z.array(z.enum(ProblemAreaStatus)).optional(),
    urgency: z.number().int().optional(),
    text: z.string().max(200).optional(),
  }),
  sorts: z.enum(ProblemAreaSort),
  names: z.enum(ProblemAreaColumn),
  matches: problemAreaMatches,
  columns: {
    STATUS: {
      asks: 'status',
      told: [{ type: 'text', width: 1.2, cell: ({ status }, language) => inWords(WORDS, status, language) }],
    },
    URGENCY: {
      asks: 'urgency',
      told: [
        { type: 'text', width: 1.1, cell: ({ urgency }, language) => inWords(WORDS, urgency, language) },
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
    STRATEGIES: {
      asks: 'strategies { title }',
      told: [
        { type: 'text', width: 2.4, cell: ({ strategies }) => joined(strategies?.map(({ title }) => title)) },
      ],
    },
    MEASURES: measureCounts,
    AREAS: {
      asks: 'areas { name }',
      told: [{ type: 'text', width: 1.6, cell: ({ areas }) => joined(areas?.map(({ name }) => name)) }],
    },
    OWNER_OFFICE: {
      asks: 'ownerOffice { name }',
      told: [{ type: 'text', width: 1.8, cell: ({ ownerOffice }) => ownerOffice?.name ?? null }],
    },
    TARGET_GROUP: {
      asks: 'targetGroup',
      told: [{ type: 'text', width: 1.6, cell: ({ targetGroup }) => targetGroup ?? null }],
    },
    REVIEW_ON: { asks: 'reviewOn', told: [{ type: 'day', cell: ({ reviewOn }) => reviewOn ?? null }] },
    CREATED_AT: {
      asks: 'createdAt',
      told: [{ type: 'day', cell: ({ createdAt }) => (createdAt ? localDateIn(new Date(createdAt)) : null) }],
    },
  },
};
