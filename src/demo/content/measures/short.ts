import { EffectLevel, MeasureStatus, ParticipationRole } from '../../../features/measures/index.js';
import type { DemoDay, DemoMove, DemoPartner, DemoProgressIndicator } from '../measure.js';

/** Partners that work along and have agreed to. */
export const together = (...offices: string[]): DemoPartner[] => offices.map((office) => ({ office }));

/** A partner that advises and promises nothing. */
export const advised = (office: string): DemoPartner => ({ office, role: ParticipationRole.CONSULTED });

/** Where it began, where it is to go, and what was read since: each a day and a value. */
type Course = readonly [
  baseline: readonly [DemoDay, number],
  target: readonly [DemoDay, number],
  ...readings: (readonly [DemoDay, number])[],
];

const measured =
  (effectLevel: EffectLevel) =>
  (
    [name, unit, collectionRule]: readonly [string, string, string],
    [baseline, target, ...readings]: Course,
  ): DemoProgressIndicator => ({ name, unit, collectionRule, effectLevel, baseline, target, readings });

/** What was offered. */
export const output = measured(EffectLevel.OUTPUT);

/** What has changed by it. */
export const outcome = measured(EffectLevel.OUTCOME);

/** From the proposal to the start of the work, each on its day. */
export const begun = (proposed: DemoDay, agreed: DemoDay, started: DemoDay): DemoMove[] => [
  ...agreedUpon(proposed, agreed),
  { on: started, to: MeasureStatus.IN_PROGRESS, actualStart: started },
];

/** Proposed and agreed. */
export const agreedUpon = (proposed: DemoDay, agreed: DemoDay): DemoMove[] => [
  { on: proposed, to: MeasureStatus.PROPOSED },
  { on: agreed, to: MeasureStatus.AGREED, by: 'koordination' },
];
