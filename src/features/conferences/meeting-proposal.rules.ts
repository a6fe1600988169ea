import {
  addDays,
  type DayOff,
  findDayOff,
  type HolidayCalendar,
  holidayOn,
  isWorkingDay,
  type LocalDate,
  localDateOf,
  weekday,
  workingDayOnOrAfter,
} from '../../kernel/calendar.js';
import { Rhythm } from './body.enums.js';
import { ProposalWarningCode } from './meeting-proposal.enums.js';

/** A warning, the day it is about and why nobody works on that day (for a bridge day: on its neighbour). */
export interface ProposalWarning {
  readonly code: ProposalWarningCode;
  readonly day: LocalDate;
  readonly dayOff: DayOff;
}

export interface Proposal {
  readonly heldOn: LocalDate;
  readonly warnings: readonly ProposalWarning[];
}

/** A day to which a rhythm led. */
export interface RhythmProposal extends Proposal {
  /** Before it was moved to a working day. */
  readonly wantedOn: LocalDate;
}

/** What the next date depends on. */
export interface RhythmFacts {
  readonly rhythm: Rhythm;
  /** Latest meeting that was not cancelled, also one to come; the first date is counted from today. */
  readonly lastHeldOn: LocalDate | null;
  readonly today: LocalDate;
}

const FREELY_CHOSEN = {
  MOVED_FROM_HOLIDAY: ProposalWarningCode.ON_HOLIDAY,
  MOVED_FROM_WEEKEND: ProposalWarningCode.ON_WEEKEND,
  MOVED_FROM_CLOSED_DAY: ProposalWarningCode.ON_CLOSED_DAY,
} as const;

/** How far apart meetings are; nothing for bodies that meet on demand. */
const STEPS: Record<Rhythm, { readonly days: number } | { readonly months: number } | undefined> = {
  SIX_WEEKLY: { days: 42 },
  MONTHLY: { months: 1 },
  QUARTERLY: { months: 3 },
  HALF_YEARLY: { months: 6 },
  YEARLY: { months: 12 },
  ON_DEMAND: undefined,
};

/** The next date after today that the rhythm leads to, on a working day, with what speaks against it. */
export function proposeMeeting(facts: RhythmFacts, calendar: HolidayCalendar): RhythmProposal | null {
  const start = facts.lastHeldOn ?? facts.today;
  let steps = 1;
  let wanted = wantedDay(facts.rhythm, start, steps);
  while (wanted !== null && wanted <= facts.today) wanted = wantedDay(facts.rhythm, start, ++steps);
  return wanted === null ? null : proposalFor(wanted, calendar);
}

/** The day so many steps of the rhythm after a first one; null for bodies that meet on demand. */
export function wantedDay(rhythm: Rhythm, start: LocalDate, steps: number): LocalDate | null {
  const step = STEPS[rhythm];
  if (!step) return null;
  return 'days' in step ? addDays(start, steps * step.days) : sameWeekdayAfter(start, steps * step.months);
}

/** The working day for a day that is wanted, with what the calendar says against it. */
export function proposalFor(wanted: LocalDate, calendar: HolidayCalendar): RhythmProposal {
  const heldOn = workingDayOnOrAfter(wanted, calendar);
  const others = around(heldOn, calendar).filter(
    ({ code, day }) => code === ProposalWarningCode.BRIDGE_DAY || day !== wanted,
  );
  return { wantedOn: wanted, heldOn, warnings: [...moved(wanted, calendar), ...others] };
}

/** What the calendar says against a day that somebody chose freely: nobody moves it, so it is named as it is. */
export function warningsOfDay(day: LocalDate, calendar: HolidayCalendar): ProposalWarning[] {
  const dayOff = findDayOff(day, calendar);
  const others = around(day, calendar).filter((warning) => warning.day !== day);
  if (!dayOff) return others;
  // On a day off nobody works anyway: that it lies between two others is no news.
  const inWeek = others.map((other) => ({ ...other, code: ProposalWarningCode.HOLIDAY_IN_WEEK }));
  return [{ code: FREELY_CHOSEN[movedCode(day, dayOff, calendar)], day, dayOff }, ...inWeek];
}

/** The day so many months later, on the same weekday: people keep their Wednesdays. At most three days off the date. */
function sameWeekdayAfter(start: LocalDate, months: number): LocalDate {
  const [year, month, day] = start.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const lastDay = new Date(Date.UTC(newYear, newMonth, 0)).getUTCDate();
  const target = localDateOf(newYear, newMonth, Math.min(day, lastDay));
  return addDays(target, ((weekday(start) - weekday(target) + 10) % 7) - 3);
}

function moved(wanted: LocalDate, calendar: HolidayCalendar): ProposalWarning[] {
  const dayOff = findDayOff(wanted, calendar);
  if (!dayOff) return [];
  return [{ code: ProposalWarningCode[movedCode(wanted, dayOff, calendar)], day: wanted, dayOff }];
}

type MovedCode = 'MOVED_FROM_HOLIDAY' | 'MOVED_FROM_WEEKEND' | 'MOVED_FROM_CLOSED_DAY';

function movedCode(wanted: LocalDate, dayOff: DayOff, calendar: HolidayCalendar): MovedCode {
  if (holidayOn(wanted, calendar.holidays)) return 'MOVED_FROM_HOLIDAY';
  return dayOff === 'SATURDAY' || dayOff === 'SUNDAY' ? 'MOVED_FROM_WEEKEND' : 'MOVED_FROM_CLOSED_DAY';
}

/** Holidays from Monday to Friday of the week; a day squeezed in beside one is a bridge day. */
function around(heldOn: LocalDate, calendar: HolidayCalendar): ProposalWarning[] {
  const monday = addDays(heldOn, 1 - weekday(heldOn));
  const neighbours = [addDays(heldOn, -1), addDays(heldOn, 1)];
  const isSqueezed = neighbours.every((day) => !isWorkingDay(day, calendar));
  return [0, 1, 2, 3, 4].flatMap((offset) => {
    const day = addDays(monday, offset);
    const dayOff = holidayOn(day, calendar.holidays);
    if (!dayOff) return [];
    const isBridge = isSqueezed && neighbours.includes(day);
    return [
      { code: isBridge ? ProposalWarningCode.BRIDGE_DAY : ProposalWarningCode.HOLIDAY_IN_WEEK, day, dayOff },
    ];
  });
}
