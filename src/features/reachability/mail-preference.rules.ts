import { daysBetween, localDate, weekday } from '../../kernel/calendar.js';
import { invalidInput } from '../../kernel/errors.js';

/** What a person wishes. */
export interface MailWishes {
  /** 1 Monday … 5 Friday; null: any working day. */
  readonly weekdays: readonly number[] | null;
  /** Last day of the pause. */
  readonly pausedUntil: string | null;
}

/** Whether the person wants to be left in peace today. */
export const isQuietFor = ({ weekdays, pausedUntil }: MailWishes, today: string): boolean =>
  (pausedUntil !== null && pausedUntil >= today) ||
  (weekdays !== null && !weekdays.includes(weekday(localDate(today))));

/** What the decision about one reminder looks at. */
export interface WaitingReminder {
  /** The day its step came. */
  readonly dueOn: string;
  readonly wishes: MailWishes;
  /** Works holidays of the organisation. */
  readonly isQuietTime: boolean;
  /** How many days a person may put it off at most. */
  readonly floorDays: number;
}

/**
 * Whether a reminder may leave today. Works holidays hold everything; the wishes of a person hold it until it has waited for
 * as long as coordination allows.
 */
export function mayLeave({ dueOn, wishes, isQuietTime, floorDays }: WaitingReminder, today: string): boolean {
  if (isQuietTime) return false;
  return !isQuietFor(wishes, today) || daysBetween(localDate(dueOn), localDate(today)) >= floorDays;
}

/** The wishes as they are stored: all working days are no wish, and every day stands once. Throws for what cannot be. */
export function soundWishes({ weekdays, pausedUntil }: MailWishes, today: string): MailWishes {
  if (weekdays?.length === 0) throw invalidInput('reachability.noWeekday', 'weekdays');
  if (pausedUntil !== null && pausedUntil < today) {
    throw invalidInput('reachability.pauseInPast', 'pausedUntil', { today });
  }
  const days = weekdays && [...new Set(weekdays)].sort();
  return { weekdays: days?.length === 5 ? null : days, pausedUntil };
}
