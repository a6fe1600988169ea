/** Hours of a day on the wall, "HH:MM"; the end or both may be unknown. */
export interface Hours {
  readonly startsAt?: string | null;
  readonly endsAt?: string | null;
}

/**
 * Whether two meetings of one day are in each other's way. Only where both ends are known can they miss each other: a
 * meeting with an open end may last all day, and so may one without an hour.
 */
export function areInTheWay(one: Hours, other: Hours): boolean {
  return !endsBefore(one, other) && !endsBefore(other, one);
}

const endsBefore = (one: Hours, other: Hours): boolean =>
  !!one.startsAt && !!one.endsAt && !!other.startsAt && one.endsAt <= other.startsAt;
