import { Measure } from './measure.entity.js';
import type { ChangeMeasureInput, CreateMeasureInput } from './measure.input.js';

/** The columns that people write into; everything else about a measure has a verb of its own. */
export const MEASURE_CONTENT = [
  'title',
  'leadOfficeId',
  'fieldOfActionId',
  'summary',
  'kind',
  'accountablePersonId',
  'targetGroup',
  'goal',
  'effectHypothesis',
  'isCountyWide',
  'plannedStart',
  'plannedEnd',
  'actualEnd',
  'priority',
  'isKeyMeasure',
  'costOneOff',
  'costPerYear',
  'funding',
  'predecessorId',
  'noOutcomeReason',
  'goalAttainment',
  'visibility',
] as const satisfies readonly (keyof Measure)[];

/** What an input says about the columns of a measure: what was left out is left out here, null means emptied. */
export function contentOf(input: CreateMeasureInput | ChangeMeasureInput): Partial<Measure> {
  const given = input as Partial<Record<(typeof MEASURE_CONTENT)[number], unknown>>;
  return Object.fromEntries(
    MEASURE_CONTENT.filter((name) => given[name] !== undefined).map((name) => [name, given[name]]),
  );
}
