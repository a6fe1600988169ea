import { sql } from '../../platform/database/sql.js';
import { Question } from '../../platform/read/index.js';
import { Measure } from '../measures/index.js';
import type { Telling } from '../papers/index.js';
import { isOfSummary, type SummaryFilter } from '../reports/index.js';
import type { NamedMeasure } from './summary.facts.js';

/** A measure as the annex lists it. */
export interface ListedMeasure extends NamedMeasure {
  plannedEnd: string | null;
  slipCount: number;
  dateShifts: { oldDate: string; milestone: { id: string } | null }[];
  latestReport: { reportedOn: string } | null;
  costOneOff: number | null;
  costPerYear: number | null;
}

const LISTED = new Question<ListedMeasure[]>(
  `fragment Listed on Measure { number title status leadOffice { name } light { shown isOverridden reasons { text } }
    plannedEnd slipCount dateShifts { oldDate milestone { id } } latestReport { reportedOn } costOneOff costPerYear }`,
);

/** The measures that the figures of the paper are counted from, by number. */
export const listMeasures = (sources: Telling, filter: SummaryFilter): Promise<ListedMeasure[]> =>
  sources.ask(LISTED, (ask) =>
    ask.list(
      Measure,
      (measure) => isOfSummary(measure, filter, ask.context),
      (measure) => sql`${measure}.number`,
    ),
  );
