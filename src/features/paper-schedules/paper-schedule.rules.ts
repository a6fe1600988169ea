import { type Actor, hasRole, type Locale, Role } from '../../kernel/actor.js';
import {
  type CountingMode,
  deadlineInWords,
  type HolidayCalendar,
  type LocalDate,
  resolveDeadline,
  type Roll,
} from '../../kernel/calendar.js';
import { invalidInput, notAllowed } from '../../kernel/errors.js';
import { PaperKind } from '../papers/index.js';

/** How far before a meeting a paper is drafted. */
export interface ScheduleTiming {
  readonly offsetDays: number;
  readonly counting: CountingMode;
  readonly roll: Roll;
}

export interface DraftDay {
  readonly dueOn: LocalDate;
  readonly inWords: string;
}

const THE_MEETING: Readonly<Record<Locale, string>> = { de: 'der Sitzung', en: 'the meeting' };

/** What can be written before a meeting out of nothing but the meeting. */
const BEFORE_MEETINGS: readonly PaperKind[] = [
  PaperKind.PROGRESS_REPORT,
  PaperKind.RESOLUTION_PAPER,
  PaperKind.AGENDA,
  PaperKind.INVITATION,
];

/** Throws not-allowed where the actor keeps no schedules. */
export function requireKeepsSchedules(actor: Actor): void {
  if (!hasRole(actor, Role.COORDINATOR)) throw notAllowed();
}

export function requireBeforeMeetings(kind: PaperKind): void {
  if (!BEFORE_MEETINGS.includes(kind))
    throw invalidInput('paperSchedules.kindNotBeforeMeeting', 'kind', { kind });
}

/** The day on which the draft for a meeting is made, and why then. */
export function draftDay(
  { offsetDays, counting, roll }: ScheduleTiming,
  heldOn: LocalDate,
  calendar: HolidayCalendar,
  locale: Locale,
): DraftDay {
  const rule = { anchor: heldOn, offset: offsetDays, mode: counting, roll, calendar };
  const resolved = resolveDeadline(rule);
  return {
    dueOn: resolved.date,
    inWords: deadlineInWords(rule, resolved, locale, THE_MEETING[locale]),
  };
}
