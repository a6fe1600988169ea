import type { Locale } from '../../kernel/actor.js';
import {
  addDays,
  type CountingMode,
  deadlineInWords,
  type DeadlineRule,
  type HolidayCalendar,
  type LocalDate,
  resolveDeadline,
  type Roll,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from '../../kernel/calendar.js';
import { ProfileKind, StepKind } from './profile.enums.js';

/** Whoever is asked late still gets so many days to answer. */
export const DAYS_TO_REPORT = 7;
/** After a late closing day nobody is reminded again within so many days. */
export const DAYS_OF_PEACE = 5;

/** Why a step is left out; a message of the room says it in words. */
export type SkipReason = 'PAST' | 'TOO_CLOSE';

type Words = Readonly<Record<Locale, string>>;

/** When a step of a profile comes. */
export interface StepTiming {
  readonly code: string;
  readonly kind: StepKind;
  readonly offsetDays: number;
  readonly counting: CountingMode;
  readonly roll: Roll;
}

/** What a plan is made from. */
export interface ProfileTiming {
  readonly kind: ProfileKind;
  /** Days from the anchor to the closing day for reports; null where none are collected. */
  readonly reportOffset: number | null;
  readonly steps: readonly StepTiming[];
}

/** A step as it will stand in the plan. */
export interface PlannedStep {
  readonly code: string;
  readonly kind: StepKind;
  readonly offsetDays: number;
  readonly dueOn: LocalDate;
  readonly inWords: Words;
  /** Missing where the step will come. */
  readonly skippedBecause?: SkipReason;
}

export interface ReviewPlan {
  /** Closing day for reports; null where the profile collects none. */
  readonly reportDueOn: LocalDate | null;
  readonly steps: readonly PlannedStep[];
}

/** What is already known to those who owe a report, where a meeting was moved. */
export interface AlreadyTold {
  /** The closing day they were told. */
  readonly reportDueOn?: LocalDate;
  /** Steps that have been sent: they stay in the log and are not planned again. */
  readonly sentSteps?: readonly string[];
  /** Steps that are due and have not left yet. */
  readonly waiting?: Waiting;
}

/** Steps whose day has come but which have not left yet, as after an outage: code and day. They are not forgotten. */
export type Waiting = Readonly<Record<string, LocalDate>>;

/** The day a plan is counted from, and when it was made. */
export interface PlanDays {
  readonly anchor: LocalDate;
  readonly today: LocalDate;
  /** Before this day nobody outside coordination hears of it: time for a look at the preview. */
  readonly startsOn: LocalDate;
}

const anchors: Record<ProfileKind, Words> = {
  CONFERENCE: { de: 'der Sitzung', en: 'the meeting' },
  COMMITTEE: { de: 'der Sitzung', en: 'the meeting' },
  HALF_YEARLY_STATUS: { de: 'dem Stichtag', en: 'the reporting day' },
  DATA_DELIVERY: { de: 'dem Liefertermin', en: 'the delivery date' },
  MILESTONE: { de: 'dem Meilenstein', en: 'the milestone' },
  MEASURE_END: { de: 'dem geplanten Ende', en: 'the planned end' },
  RESOLUTION: { de: 'dem Termin', en: 'the due day' },
  OPEN_TASKS: { de: 'dem ersten Arbeitstag des Monats', en: 'the first working day of the month' },
};

/** A new review is not heard of before the next working day, so that coordination sees first what will happen. */
export const firstDayAfterPreview = (today: LocalDate, calendar: HolidayCalendar): LocalDate =>
  workingDayOnOrAfter(addDays(today, 1), calendar);

/**
 * Counts the steps of a review from its day.
 *
 * Set in time, every step comes on its day. A meeting that is set late has missed steps, and then:
 * 1. Request and invitation are never left out. If their day has passed they go out as soon as the review starts: nobody is
 *    reminded of what nobody asked for. Of everything missed they are the only things that are made up for.
 * 2. The closing day is never less than {@link DAYS_TO_REPORT} days away, but always before the meeting.
 * 3. The reminder on the closing day moves with it, so also a late request is followed by one.
 * 4. Later reminders and the escalation keep their own day. They are skipped where that has passed, or lies before the end of
 *    {@link DAYS_OF_PEACE} days after a late closing day.
 * So a meeting set three weeks ahead: request now, reminder on the closing day one week later, no second reminder.
 *
 * A moved meeting is planned like a new one, but what was sent is not sent again, and the closing day people were told
 * already needs no new week: only an earlier one does. Steps whose day has passed in the new plan are skipped, not late.
 */
export function planSteps(
  profile: ProfileTiming,
  days: PlanDays,
  calendar: HolidayCalendar,
  told: AlreadyTold = {},
): ReviewPlan {
  const regular = profile.steps.map((step) => regularStep(profile.kind, step, days.anchor, calendar));
  const regularClosing = closingDayOf(profile, days.anchor, calendar);
  const reportDueOn = regularClosing && closingDay(profile, regularClosing, days, told.reportDueOn, calendar);
  const late: Lateness = {
    ...days,
    calendar,
    reportDueOn,
    isLate: reportDueOn !== null && regularClosing !== null && reportDueOn > regularClosing,
  };
  const steps = regular
    .map((step) => stillWaiting(step, days.today, told.waiting) ?? adapt(step, late))
    .filter(({ code }) => !told.sentSteps?.includes(code));
  return { reportDueOn, steps };
}

/** The steps of everything that falls on one day: what lies behind is left out, nothing is made up for. */
export const planDatedSteps = (
  profile: ProfileTiming,
  anchor: LocalDate,
  today: LocalDate,
  calendar: HolidayCalendar,
  waiting: Waiting = {},
): PlannedStep[] =>
  profile.steps
    .map((step) => regularStep(profile.kind, step, anchor, calendar))
    .map((step) => {
      const isPast = step.dueOn < today;
      return stillWaiting(step, today, waiting) ?? (isPast ? { ...step, skippedBecause: 'PAST' } : step);
    });

/** The step as it waits, where its day has come and gone without it. */
function stillWaiting(step: PlannedStep, today: LocalDate, waiting: Waiting = {}): PlannedStep | undefined {
  const dueOn = waiting[step.code];
  return dueOn !== undefined && step.dueOn < today ? { ...step, dueOn } : undefined;
}

/** Steps that a holiday pushed onto one day although one should come after the other: earlier code, later code, day. */
export function collapsedSteps(
  steps: readonly Pick<PlannedStep, 'code' | 'dueOn' | 'offsetDays' | 'skippedBecause'>[],
): [string, string, LocalDate][] {
  const coming = steps.filter(({ skippedBecause }) => !skippedBecause);
  return coming.flatMap((step, index) =>
    coming
      .slice(index + 1)
      .filter((other) => other.dueOn === step.dueOn && other.offsetDays !== step.offsetDays)
      .map((other): [string, string, LocalDate] => [step.code, other.code, step.dueOn]),
  );
}

function regularStep(
  kind: ProfileKind,
  step: StepTiming,
  anchor: LocalDate,
  calendar: HolidayCalendar,
): PlannedStep {
  const rule: DeadlineRule = {
    anchor,
    offset: step.offsetDays,
    mode: step.counting,
    roll: step.roll,
    calendar,
  };
  const resolved = resolveDeadline(rule);
  return {
    code: step.code,
    kind: step.kind,
    offsetDays: step.offsetDays,
    dueOn: resolved.date,
    inWords: {
      de: deadlineInWords(rule, resolved, 'de', anchors[kind].de),
      en: deadlineInWords(rule, resolved, 'en', anchors[kind].en),
    },
  };
}

function closingDayOf(
  { reportOffset }: ProfileTiming,
  anchor: LocalDate,
  calendar: HolidayCalendar,
): LocalDate | null {
  return reportOffset === null ? null : workingDayOnOrBefore(addDays(anchor, reportOffset), calendar);
}

/** As the profile says, but with a week to answer for those who hear of it now, and before a meeting in any case. */
function closingDay(
  { reportOffset }: ProfileTiming,
  regular: LocalDate,
  { anchor, today }: PlanDays,
  told: LocalDate | undefined,
  calendar: HolidayCalendar,
): LocalDate {
  const withNotice = addDays(today, DAYS_TO_REPORT);
  const earliest = told !== undefined && told < withNotice ? told : withNotice;
  if (regular >= earliest) return regular;
  const late = workingDayOnOrAfter(earliest, calendar);
  if (!reportOffset) return late;
  const latest = workingDayOnOrBefore(addDays(anchor, -1), calendar);
  return late < latest ? late : latest;
}

interface Lateness extends PlanDays {
  readonly reportDueOn: LocalDate | null;
  /** Whether the closing day had to be later than the profile says. */
  readonly isLate: boolean;
  readonly calendar: HolidayCalendar;
}

function adapt(regular: PlannedStep, late: Lateness): PlannedStep {
  const { today, startsOn, anchor, isLate } = late;
  const reportDueOn = late.reportDueOn ?? anchor;
  const isPast = regular.dueOn < today;
  const left = (skippedBecause: SkipReason): PlannedStep => ({ ...regular, skippedBecause });
  const afterPreview = (step: PlannedStep): PlannedStep =>
    step.dueOn < startsOn ? { ...step, dueOn: startsOn, inWords: afterThePreview(step) } : step;
  switch (regular.kind) {
    case StepKind.REQUEST:
    case StepKind.INVITATION:
      if (!isPast) return afterPreview(regular);
      return startsOn < anchor ? { ...regular, dueOn: startsOn, inWords: atOnce(regular) } : left('PAST');
    case StepKind.CLOSING:
      if (!isLate) return isPast ? left('PAST') : afterPreview(regular);
      return reportDueOn > startsOn
        ? { ...regular, dueOn: reportDueOn, inWords: onLateClosingDay }
        : left(isPast ? 'PAST' : 'TOO_CLOSE');
    case StepKind.REMINDER:
    case StepKind.ESCALATION:
      if (isPast) return left('PAST');
      return isLate && regular.dueOn < addDays(reportDueOn, DAYS_OF_PEACE)
        ? left('TOO_CLOSE')
        : afterPreview(regular);
    default:
      return isPast ? left('PAST') : afterPreview(regular);
  }
}

const atOnce = ({ inWords }: PlannedStep): Words => ({
  de: `sofort, weil der Tag schon vorbei war (${inWords.de})`,
  en: `at once, because its day had already passed (${inWords.en})`,
});

const afterThePreview = ({ inWords }: PlannedStep): Words => ({
  de: `einen Arbeitstag nach der Vorschau (${inWords.de})`,
  en: `one working day after the preview (${inWords.en})`,
});

const onLateClosingDay: Words = {
  de: 'am Meldeschluss, der später liegt als üblich, weil die Sitzung kurzfristig angesetzt wurde',
  en: 'on the closing day for reports, which is later than usual because the meeting was set at short notice',
};
