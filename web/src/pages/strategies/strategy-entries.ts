import type { FullStrategy } from './strategy-data.js';

export const levels = ['INTERNAL', 'COMMITTEE', 'PUBLIC'] as const;

/** What is entered about a strategy, apart from its text. */
export interface StrategyEntries {
  readonly title: string;
  readonly leadOfficeId: string;
  readonly fieldOfActionId: string;
  readonly problemAreaIds: readonly string[];
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly visibility: (typeof levels)[number];
}

export const noEntries: StrategyEntries = {
  title: '',
  leadOfficeId: '',
  fieldOfActionId: '',
  problemAreaIds: [],
  periodFrom: '',
  periodTo: '',
  visibility: 'INTERNAL',
};

export const entriesOf = (strategy: FullStrategy): StrategyEntries => ({
  title: strategy.title,
  leadOfficeId: strategy.leadOffice.id,
  fieldOfActionId: strategy.fieldOfAction?.id ?? '',
  problemAreaIds: strategy.problemAreas.map(({ id }) => id),
  periodFrom: strategy.periodFrom ?? '',
  periodTo: strategy.periodTo ?? '',
  visibility: strategy.visibility,
});

/** What is sent: empty entries are emptied. */
export const contentOf = (entries: StrategyEntries) => ({
  ...entries,
  title: entries.title.trim(),
  problemAreaIds: [...entries.problemAreaIds],
  fieldOfActionId: entries.fieldOfActionId || null,
  periodFrom: entries.periodFrom || null,
  periodTo: entries.periodTo || null,
});
