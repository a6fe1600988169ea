import { ContradictionKind } from './contradiction.js';

/** How often in a row "unchanged" is said before it is strange that the planned end has passed. */
export const UNCHANGED_IN_A_ROW = 2;

/** What contradictions are made of: each fact is one condition in SQL and one word here. */
export const CONTRADICTION_FACTS = [
  'saysGreen',
  'saysCompleted',
  'saysDone',
  'saysUnchanged',
  'isPastEnd',
  'hasOpenMilestone',
  'hasLateMilestone',
  'hasWorseningIndicator',
  'hasIndicatorBehind',
] as const;
export type ContradictionFact = (typeof CONTRADICTION_FACTS)[number];

/** Which facts do not fit: what somebody says, and what speaks against it. The statement is made from the same table. */
export const CONTRADICTIONS: Readonly<Record<ContradictionKind, readonly ContradictionFact[]>> = {
  [ContradictionKind.GREEN_WITH_LATE_MILESTONE]: ['saysGreen', 'hasLateMilestone'],
  [ContradictionKind.GREEN_WITH_WORSENING_INDICATOR]: ['saysGreen', 'hasWorseningIndicator'],
  [ContradictionKind.GREEN_BEHIND_TARGET]: ['saysGreen', 'hasIndicatorBehind'],
  [ContradictionKind.COMPLETED_WITH_OPEN_MILESTONES]: ['saysCompleted', 'hasOpenMilestone'],
  [ContradictionKind.DONE_PAST_END]: ['saysDone', 'isPastEnd'],
  [ContradictionKind.UNCHANGED_PAST_END]: ['saysUnchanged', 'isPastEnd'],
};

/** Every contradiction between these facts, in the order of the list. */
export const contradictionsOf = (facts: Readonly<Record<ContradictionFact, boolean>>): ContradictionKind[] =>
  Object.values(ContradictionKind).filter((kind) => CONTRADICTIONS[kind].every((fact) => facts[fact]));
