import type { MeasureFacts } from './measure.facts.js';
import { EffectLevel } from './progress-indicator.entity.js';

/** Something that is missing: the code of a wording, and the input it concerns. */
export interface Gap {
  readonly code: string;
  readonly field: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** What must be there, and the sentence that says so where it is not. */
interface Need {
  readonly code: string;
  readonly field: string;
  readonly isMet: (measure: MeasureFacts) => boolean;
  readonly details?: (measure: MeasureFacts) => Gap['details'];
}

const isWritten = (text: string | null): boolean => text !== null && text.trim() !== '';

/** Before others are asked: enough to know what they are asked for. */
const FOR_PROPOSAL: readonly Need[] = [
  { code: 'measures.needsSummary', field: 'summary', isMet: (measure) => isWritten(measure.summary) },
  {
    code: 'measures.needsTargetGroup',
    field: 'targetGroup',
    isMet: (measure) => isWritten(measure.targetGroup),
  },
];

/** Before it is agreed: everything that makes a promise of it. R-30 asks for an output and an outcome. */
const FOR_AGREEMENT: readonly Need[] = [
  ...FOR_PROPOSAL,
  {
    code: 'measures.needsStrategy',
    field: 'strategyIds',
    isMet: (measure) => measure.strategyCount > 0,
  },
  {
    code: 'measures.needsProblemArea',
    field: 'strategyIds',
    isMet: (measure) => measure.strategyCount === 0 || measure.problemAreaCount > 0,
  },
  { code: 'measures.needsGoal', field: 'goal', isMet: (measure) => isWritten(measure.goal) },
  { code: 'measures.needsPlace', field: 'areaIds', isMet: (measure) => measure.hasPlace },
  {
    code: 'measures.needsAccountablePerson',
    field: 'accountablePersonId',
    isMet: (measure) => measure.accountablePersonId !== null,
  },
  {
    code: 'measures.needsPlannedStart',
    field: 'plannedStart',
    isMet: (measure) => measure.plannedStart !== null,
  },
  { code: 'measures.needsPlannedEnd', field: 'plannedEnd', isMet: (measure) => measure.plannedEnd !== null },
  { code: 'measures.needsPriority', field: 'priority', isMet: (measure) => measure.priority !== null },
  {
    code: 'measures.needsOutputIndicator',
    field: 'progressIndicators',
    isMet: (measure) => measure.effectLevels.includes(EffectLevel.OUTPUT),
  },
  {
    code: 'measures.needsOutcomeIndicator',
    field: 'noOutcomeReason',
    isMet: (measure) =>
      measure.effectLevels.includes(EffectLevel.OUTCOME) || isWritten(measure.noOutcomeReason),
  },
  {
    code: 'measures.needsPromises',
    field: 'participations',
    isMet: (measure) => measure.withoutPromise.length === 0,
    details: (measure) => ({ offices: measure.withoutPromise }),
  },
];

/** What is missing before the measure can be proposed. */
export const missingForProposal = (measure: MeasureFacts): Gap[] => gapsIn(measure, FOR_PROPOSAL);

/** What is missing before the measure can be agreed: all of it at once, so that nobody is sent back twice. */
export const missingForAgreement = (measure: MeasureFacts): Gap[] => gapsIn(measure, FOR_AGREEMENT);

/** What an agreed measure would lose by a change. What it never had (an import) is not held against the change. */
export function lostByChange(before: MeasureFacts, after: MeasureFacts): Gap[] {
  const known = new Set(missingForAgreement(before).map(({ code }) => code));
  return missingForAgreement(after).filter(
    ({ code }) => code !== 'measures.needsPromises' && !known.has(code),
  );
}

const gapsIn = (measure: MeasureFacts, needs: readonly Need[]): Gap[] =>
  needs
    .filter((need) => !need.isMet(measure))
    .map(({ code, field, details }) => ({ code, field, details: details?.(measure) }));
