import { sql } from '../../platform/database/sql.js';
import { Question } from '../../platform/read/index.js';
import { Measure } from '../measures/index.js';
import type { PaperSources } from '../papers/index.js';
import { type SummaryFilter, summaryScope } from '../reports/index.js';
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
export const listMeasures = (sources: PaperSources, filter: SummaryFilter): Promise<ListedMeasure[]> =>
  sources.ask(LISTED, (ask) =>
    ask.compiled(
      (compiler, nodes) => sql`with scope as materialized (${summaryScope(filter, ask.context)})
        select ${compiler.many(
          Measure,
          nodes,
          (measure) => sql`${measure}.id in (select id from scope)`,
          (measure) => sql`${measure}.number`,
        )}`,
    ),
  );
