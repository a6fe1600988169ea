import type { LightColour } from '../../platform/rendering/index.js';
import type { MeasureStatus } from '../measures/index.js';
import { Question } from '../../platform/read/index.js';

/** Counts of measures: lights of what runs, words of what does not. They add up to the total. */
export interface Tally {
  total: number;
  green: number;
  yellow: number;
  red: number;
  grey: number;
  completed: number;
  resting: number;
}

/** A measure as papers name it. */
export interface NamedMeasure {
  number: string;
  title: string;
  status: MeasureStatus;
  leadOffice: { name: string };
  light: { shown: LightColour; isOverridden: boolean; reasons: { text: string }[] };
}

export interface DeviatingMeasure extends NamedMeasure {
  plannedEnd: string | null;
  slipCount: number;
  dateShifts: { oldDate: string; newDate: string; milestone: { id: string } | null }[];
  latestReport: {
    reportedOn: string;
    text: string;
    reason: string | null;
    counterStep: string | null;
    newPlannedEnd: string | null;
  } | null;
}

export interface Movement {
  indicator: {
    id: string;
    nameDe: string;
    nameEn: string | null;
    unit: string;
    source: string;
    breakNote: string | null;
  };
  area: { id: string; name: string };
  latest: { referenceDate: string; value: number | null; isSuppressed: boolean } | null;
  trend: 'IMPROVING' | 'WORSENING' | 'STABLE' | 'UNKNOWN';
}

export interface SummaryFacts extends Tally {
  byStrategy: (Tally & {
    strategy: { number: number; title: string };
    light: { shown: LightColour | null; text: string; isOverridden: boolean; overrideText: string | null };
  })[];
  deviations: DeviatingMeasure[];
  silentOffices: {
    office: { id: string; name: string } | null;
    missing: number;
    oldestDueOn: string;
  }[];
  indicators: Movement[];
  requests: RequestFacts[];
  money: MoneyFacts;
  news: NewsFacts | null;
}

/** Something that the committee is asked for. */
export interface RequestFacts {
  kind: string;
  text: string;
  measure: { number: string; title: string } | null;
  strategy: { title: string } | null;
}

/** What the running measures cost, in whole euros. */
export interface MoneyFacts {
  oneOff: number;
  perYear: number;
  withFigure: number;
  withoutFigure: number;
  lockedAmount: number;
  spendingLocks: { amount: number; year: number; budgetPosition: string; condition: string }[];
}

/** What came up since a day. */
export interface NewsFacts {
  sinceDay: string;
  problemAreas: { number: number; title: string; urgency: number; mainArea: { name: string } | null }[];
  agreementsGained: AgreementNewsFacts[];
  agreementsLost: AgreementNewsFacts[];
}

export interface AgreementNewsFacts {
  agreement: { organisation: { name: string }; condition: string | null } | null;
  strategy: { title: string } | null;
}

const NAMED = 'number title status leadOffice { name } light { shown isOverridden reasons { text } }';
const TALLY = 'total green yellow red grey completed resting';

/** Everything that the main part tells, in one question. */
export const SUMMARY = new Question<SummaryFacts>(
  `fragment Told on ProgressSummary { ${TALLY}
    byStrategy { ${TALLY} strategy { number title } light { shown text isOverridden overrideText } }
    deviations(first: 100) { ${NAMED} plannedEnd slipCount dateShifts { oldDate newDate milestone { id } }
      latestReport { reportedOn text reason counterStep newPlannedEnd } }
    silentOffices { office { id name } missing oldestDueOn }
    indicators { indicator { id nameDe nameEn unit source breakNote } area { id name } trend
      latest { referenceDate value isSuppressed } }
    requests(first: 20) { kind text measure { number title } strategy { title } }
    money { oneOff perYear withFigure withoutFigure
      lockedAmount spendingLocks { amount year budgetPosition condition } }
    news { sinceDay problemAreas(first: 20) { number title urgency mainArea { name } }
      agreementsGained { ...Word } agreementsLost { ...Word } } }
  fragment Word on AgreementNews { agreement { organisation { name } condition } strategy { title } }`,
);
