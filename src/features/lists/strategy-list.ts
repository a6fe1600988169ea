import { z } from 'zod';
import { inWords } from '../../kernel/messages.js';
import {
  Strategy,
  type StrategyFilter,
  strategyMatches,
  StrategySort,
  StrategyStage,
} from '../strategies/index.js';
import { fieldCell, joined, type NamedField } from './list-cells.js';
import type { FileList, Listed } from './list.js';
import { measureCounts, type WithMeasureCounts } from './measure-counts.told.js';
import { StrategyColumn } from './strategy-column.js';

interface Answers {
  readonly asked: number;
  readonly agreed: number;
  readonly withCondition: number;
  readonly declined: number;
  readonly withdrawn: number;
}

/** What is read of each strategy; of a column that was not chosen nothing. */
export interface ListedStrategy extends Listed, WithMeasureCounts {
  readonly stage?: StrategyStage;
  readonly fieldOfAction?: NamedField | null;
  readonly leadOffice?: { readonly name: string };
  readonly latestVersion?: { readonly agreementSummary: Answers } | null;
  readonly problemAreas?: readonly { readonly title: string }[];
  readonly periodFrom?: string | null;
  readonly periodTo?: string | null;
}

const WORDS = 'strategyLists';
const id = z.uuid().optional();

const answers = ({ latestVersion }: ListedStrategy): Answers | undefined => latestVersion?.agreementSummary;
const agreed = ({ agreed: plain, withCondition }: Answers): number => plain + withCondition;

/** The list of strategies. */
export const strategyList: FileList<ListedStrategy, StrategyColumn, StrategyFilter> = {
  kind: 'strategy-lists.file',
  words: WORDS,
  type: Strategy,
  asks: 'number title',
  filter: z.object({
    stage: z.enum(StrategyStage).optional(),
    fieldOfActionId: id,
    problemAreaId: id,
    askedOrganisationId: id,
    leadOfficeId: id,
    text: z.string().max(200).optional(),
  }),
  sorts: z.enum(StrategySort),
  names: z.enum(StrategyColumn),
  matches: strategyMatches,
  columns: {
    STAGE: {
      asks: 'stage',
      told: [{ type: 'text', width: 1.2, cell: ({ stage }, language) => inWords(WORDS, stage, language) }],
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
    LEAD_OFFICE: {
      asks: 'leadOffice { name }',
      told: [{ type: 'text', width: 1.8, cell: ({ leadOffice }) => leadOffice?.name ?? null }],
    },
    AGREEMENTS: {
      asks: 'latestVersion { agreementSummary { asked agreed withCondition declined withdrawn } }',
      told: [
        { type: 'number', cell: (row) => forAnswers(row, agreed) },
        { heading: 'WAITING', type: 'number', cell: (row) => forAnswers(row, ({ asked }) => asked) },
        {
          heading: 'REFUSED',
          type: 'number',
          cell: (row) => forAnswers(row, ({ declined, withdrawn }) => declined + withdrawn),
        },
      ],
    },
    MEASURES: measureCounts,
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
    PERIOD: {
      asks: 'periodFrom periodTo',
      told: [
        { heading: 'PERIOD_FROM', type: 'day', cell: ({ periodFrom }) => periodFrom ?? null },
        { heading: 'PERIOD_TO', type: 'day', cell: ({ periodTo }) => periodTo ?? null },
      ],
    },
  },
};

/** Nothing where there is no text anybody could be asked about. */
const forAnswers = (row: ListedStrategy, count: (given: Answers) => number): number | null => {
  const given = answers(row);
  return given ? count(given) : null;
};
