import { Question } from '../../platform/read/index.js';
import { type ComparisonFilter, readComparison } from '../comparisons/index.js';
import type { Telling } from '../papers/index.js';

/** Sums over the period: opening + new + reopened − done − withdrawn = closing. */
export interface Movements {
  opening: number;
  new: number;
  reopened: number;
  done: number;
  withdrawn: number;
  closing: number;
  slipped: number;
  told: number;
}

/** What happened to one measure. */
export interface ChangedMeasure {
  /** With its number. */
  title: string;
  kinds: string[];
  slip: { before: string; after: string; days: number; reason: string | null; count: number } | null;
  fields: { label: string; before: string | null; after: string | null }[];
  counterStep: string | null;
  withdrawal: { word: string; reason: string | null } | null;
}

export interface ComparisonFacts {
  from: { day: string };
  to: { day: string };
  figures: Movements;
  groupCount: number;
  groups: { strategy: { title: string } | null; figures: Movements; entries: ChangedMeasure[] }[];
}

const MOVEMENTS = 'opening new reopened done withdrawn closing slipped told';

const COMPARED = new Question<ComparisonFacts>(
  `fragment Compared on Comparison { from { day } to { day } figures { ${MOVEMENTS} } groupCount
    groups { strategy { title } figures { ${MOVEMENTS} }
      entries { title kinds slip { before after days reason count } fields { label before after }
        counterStep withdrawal { word reason } } } }`,
);

/** How much is told; what is left out is counted. */
const MOST_GROUPS = 50;
const MOST_ENTRIES = 50;

/** What happened since the day before which nothing is told; null where the paper compares with nothing. */
export const compareSince = (sources: Telling, filter: ComparisonFilter): Promise<ComparisonFacts | null> => {
  const { past, sinceMoment } = sources;
  if (!sinceMoment) return Promise.resolve(null);
  const asked = {
    from: sinceMoment,
    to: past?.at,
    filter,
    groups: MOST_GROUPS,
    skipGroups: 0,
    entries: MOST_ENTRIES,
  };
  return sources.askOfPeriod(COMPARED, (ask) => readComparison(asked, ask));
};
