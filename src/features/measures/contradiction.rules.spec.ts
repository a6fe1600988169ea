import { ContradictionKind } from './contradiction.js';
import { CONTRADICTION_FACTS, type ContradictionFact, contradictionsOf } from './contradiction.rules.js';

type Facts = Record<ContradictionFact, boolean>;

/** Every combination of facts there can be. */
const everything: Facts[] = Array.from(
  { length: 2 ** CONTRADICTION_FACTS.length },
  (_, bits) =>
    Object.fromEntries(
      CONTRADICTION_FACTS.map((fact, place) => [fact, Math.floor(bits / 2 ** place) % 2 === 1]),
    ) as Facts,
);

describe('A contradiction', () => {
  it.each<[ContradictionKind, (facts: Facts) => boolean]>([
    [ContradictionKind.GREEN_WITH_LATE_MILESTONE, (f) => f.saysGreen && f.hasLateMilestone],
    [ContradictionKind.GREEN_WITH_WORSENING_INDICATOR, (f) => f.saysGreen && f.hasWorseningIndicator],
    [ContradictionKind.GREEN_BEHIND_TARGET, (f) => f.saysGreen && f.hasIndicatorBehind],
    [ContradictionKind.COMPLETED_WITH_OPEN_MILESTONES, (f) => f.saysCompleted && f.hasOpenMilestone],
    [ContradictionKind.DONE_PAST_END, (f) => f.saysDone && f.isPastEnd],
    [ContradictionKind.UNCHANGED_PAST_END, (f) => f.saysUnchanged && f.isPastEnd],
  ])('%s is found exactly where both sides hold, whatever else does', (kind, holds) => {
    const wrong = everything.filter((facts) => contradictionsOf(facts).includes(kind) !== holds(facts));
    expect(wrong).toEqual([]);
  });

  it('takes something that is said and something that speaks against it: neither side alone is one', () => {
    const says = (facts: Facts) =>
      facts.saysGreen || facts.saysCompleted || facts.saysDone || facts.saysUnchanged;
    const against = (facts: Facts) =>
      facts.isPastEnd ||
      facts.hasOpenMilestone ||
      facts.hasLateMilestone ||
      facts.hasWorseningIndicator ||
      facts.hasIndicatorBehind;
    const oneSided = everything.filter((facts) => !says(facts) || !against(facts));
    expect(oneSided.flatMap(contradictionsOf)).toEqual([]);
  });
});
