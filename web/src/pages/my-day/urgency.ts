/** What says how urgent something owed is. */
export interface Urgency {
  /** The day by which it is owed; null where nobody set one. */
  readonly dueOn: string | null;
  readonly isOverdue: boolean;
  /** Others cannot go on before it is answered. */
  readonly blocks: boolean;
  /** Since when it waits; null where that is not known. */
  readonly since: string | null;
  /** It lies with somebody else now, and is only shown. */
  readonly isTheirs: boolean;
}

/** What is overdue, what holds others up now, what has its day still to come, what nobody waits for, what others have to do. */
function groupOf({ dueOn, isOverdue, blocks, isTheirs }: Urgency): number {
  if (isTheirs) return 4;
  if (isOverdue) return 0;
  if (dueOn) return 2;
  return blocks ? 1 : 3;
}

// Days are written so that the earlier one is the smaller text; what has none comes last
const earlierFirst = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;

/** The worse one first: overdue longest, then what holds others up, then due soonest; what is alike stays as it came. */
export const byUrgency = (a: Urgency, b: Urgency): number =>
  groupOf(a) - groupOf(b) ||
  earlierFirst(a.dueOn, b.dueOn) ||
  Number(b.blocks) - Number(a.blocks) ||
  earlierFirst(a.since, b.since);
