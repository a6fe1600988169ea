import { sql } from '../../platform/database/sql.js';
import { Question } from '../../platform/read/index.js';
import { Observation } from '../indicators/index.js';
import type { Telling } from '../papers/index.js';
import type { Movement } from './summary.facts.js';

/** One figure of a time series; null where it may not be told. */
export interface FigureOfSeries {
  indicator: { id: string };
  area: { id: string };
  referenceDate: string;
  value: number | null;
}

const FIGURE = new Question<FigureOfSeries[]>(
  'fragment Figure on Observation { indicator { id } area { id } referenceDate value }',
);

/** Ten years are what a committee looks back on. */
const MOST_FIGURES = 2_000;

/** The figures behind the movements, oldest first: one statement for all of them. */
export const seriesOf = (movements: readonly Movement[], sources: Telling): Promise<FigureOfSeries[]> => {
  if (movements.length === 0) return Promise.resolve([]);
  const indicators = movements.map(({ indicator }) => indicator.id);
  const areas = movements.map(({ area }) => area.id);
  return sources.ask(FIGURE, (ask) =>
    ask.list(
      Observation,
      (figure) => sql`(${figure}.indicator_id, ${figure}.area_id) in
        (select * from unnest(${indicators}::uuid[], ${areas}::uuid[]))
        and ${figure}.sign is distinct from 'LATER'
        and ${figure}.reference_date > ${sources.asOf}::date - interval '10 years'`,
      (figure) => sql`${figure}.reference_date, ${figure}.indicator_id, ${figure}.area_id`,
      MOST_FIGURES,
    ),
  );
};
