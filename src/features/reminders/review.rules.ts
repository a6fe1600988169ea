import type { Locale } from '../../kernel/actor.js';
import {
  addDays,
  deadlineInWords,
  type DeadlineRule,
  type HolidayCalendar,
  type LocalDate,
  nrw,
  resolveDeadline,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from '../../kernel/calendar.js';
import { conferenceProfile, type ProfileStep } from './conference.profile.js';

/** Whoever is asked late still gets so many days to answer. */
export const DAYS_TO_REPORT = 7;
/** After a late closing day nobody is reminded again within so many days. */
export const DAYS_OF_PEACE = 5;

/** Why a step is left out; a message of the room says it in words. */
export type SkipReason = 'PAST' | 'TOO_CLOSE';

/** A step as it will stand in the plan. */
export interface PlannedStep {
  readonly code: string;
  readonly dueOn: LocalDate;
  readonly inWords: Readonly<Record<Locale, string>>;
  /** Missing where the step will come. */
  readonly skippedBecause?: SkipReason;
}

export interface ReviewPlan {
  /** Closing day for reports. */
  readonly reportDueOn: LocalDate;
  readonly steps: readonly PlannedStep[];
}

/** What is already known to those who owe a report, where a meeting was moved. */
export interface AlreadyTold {
  /** The closing day they were told. */
  readonly reportDueOn?: LocalDate;
  /** Steps that have been sent: they stay in the log and are not planned again. */
  readonly sentSteps?: readonly string[];
}

/**
 * Counts the steps of a review back from its meeting.
 *
 * Set in time, every step comes on its day. A meeting that is set late has missed steps, and then:
 * 1. The request is never left out. If its day has passed it goes out at once (the next working day): nobody is reminded
 *    of what nobody asked for. Of everything missed it is the only thing that is made up for.
 * 2. The closing day is never less than {@link DAYS_TO_REPORT} days away, but always before the meeting.
 * 3. The first reminder belongs to the closing day and moves with it, so also a late request is followed by one.
 * 4. The second reminder keeps its own day. It is skipped where that has passed, or lies before the end of
 *    {@link DAYS_OF_PEACE} days after a late closing day.
 * So a meeting set three weeks ahead: request now, reminder on the closing day one week later, no second reminder.
 *
 * A moved meeting is planned like a new one, but what was sent is not sent again, and the closing day people were told
 * already needs no new week: only an earlier one does. Steps whose day has passed in the new plan are skipped, not late.
 */
export function planSteps(
  meetingDate: LocalDate,
  today: LocalDate,
  told: AlreadyTold = {},
  calendar: HolidayCalendar = nrw,
): ReviewPlan {
  const regular = conferenceProfile.map((step) => regularStep(step, meetingDate, calendar));
  const regularClosing = regular[conferenceProfile.findIndex(({ kind }) => kind === 'CLOSING')].dueOn;
  const reportDueOn = closingDay(regularClosing, meetingDate, today, told.reportDueOn, calendar);
  const late = { meetingDate, today, reportDueOn, isLate: reportDueOn > regularClosing, calendar };
  const steps = conferenceProfile
    .map((step, index) => adapt(step, regular[index], late))
    .filter(({ code }) => !told.sentSteps?.includes(code));
  return { reportDueOn, steps };
}

function regularStep(step: ProfileStep, anchor: LocalDate, calendar: HolidayCalendar): PlannedStep {
  const rule: DeadlineRule = { anchor, offset: step.offset, mode: step.mode, roll: step.roll, calendar };
  const resolved = resolveDeadline(rule);
  return {
    code: step.code,
    dueOn: resolved.date,
    inWords: {
      de: deadlineInWords(rule, resolved, 'de', 'der Sitzung'),
      en: deadlineInWords(rule, resolved, 'en', 'the meeting'),
    },
  };
}

/** T−28, but with a week to answer for those who hear of it now, and before the meeting in any case. */
function closingDay(
  regular: LocalDate,
  meetingDate: LocalDate,
  today: LocalDate,
  told: LocalDate | undefined,
  calendar: HolidayCalendar,
): LocalDate {
  const withNotice = addDays(today, DAYS_TO_REPORT);
  const earliest = told !== undefined && told < withNotice ? told : withNotice;
  if (regular >= earliest) return regular;
  const latest = workingDayOnOrBefore(addDays(meetingDate, -1), calendar);
  const late = workingDayOnOrAfter(earliest, calendar);
  return late < latest ? late : latest;
}

interface Lateness {
  readonly meetingDate: LocalDate;
  readonly today: LocalDate;
  readonly reportDueOn: LocalDate;
  /** Whether the closing day had to be later than the profile says. */
  readonly isLate: boolean;
  readonly calendar: HolidayCalendar;
}

function adapt({ kind }: ProfileStep, regular: PlannedStep, late: Lateness): PlannedStep {
  const { today, reportDueOn } = late;
  const asked = workingDayOnOrAfter(today, late.calendar);
  const isPast = regular.dueOn < today;
  const past: PlannedStep = { ...regular, skippedBecause: 'PAST' };
  switch (kind) {
    case 'REQUEST':
      if (!isPast) return regular;
      return asked < late.meetingDate ? { ...regular, dueOn: asked, inWords: atOnce(regular) } : past;
    case 'CLOSING':
      if (!late.isLate) return isPast ? past : regular;
      return reportDueOn > asked
        ? { ...regular, dueOn: reportDueOn, inWords: onLateClosingDay }
        : { ...regular, skippedBecause: isPast ? 'PAST' : 'TOO_CLOSE' };
    case 'REMINDER':
      if (isPast) return past;
      return late.isLate && regular.dueOn < addDays(reportDueOn, DAYS_OF_PEACE)
        ? { ...regular, skippedBecause: 'TOO_CLOSE' }
        : regular;
  }
}

const atOnce = ({ inWords }: PlannedStep): PlannedStep['inWords'] => ({
  de: `sofort, weil der Tag schon vorbei war (${inWords.de})`,
  en: `at once, because its day had already passed (${inWords.en})`,
});

const onLateClosingDay: PlannedStep['inWords'] = {
  de: 'am Meldeschluss, der später liegt als üblich, weil die Sitzung kurzfristig angesetzt wurde',
  en: 'on the closing day for reports, which is later than usual because the meeting was set at short notice',
};
