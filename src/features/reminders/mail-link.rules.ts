import { addDays, localDate, type LocalDate } from '../../kernel/calendar.js';
import { notAllowed } from '../../kernel/errors.js';
import { type Confirmable, isReported, obstacleTo, type ReportStanding } from '../measures/index.js';
import { AnswerAction, AnswerState } from './mail-link.model.js';

/** A link works for so many days at least … */
export const LINK_DAYS = 30;
/** … and until so many days after the last day on which something in the mail is owed. */
export const LINK_DAYS_AFTER_DUE = 14;
/** Links that have expired are told from wrong ones for so long. */
export const REMEMBERED_DAYS = 90;

/** The last day of a link that is made today for reports owed until then. */
export function lastDayOf(today: LocalDate, lastDue: string | null): LocalDate {
  const least = addDays(today, LINK_DAYS);
  const late = lastDue === null ? least : addDays(localDate(lastDue), LINK_DAYS_AFTER_DUE);
  return late > least ? late : least;
}

/** What the rules look at in a link. */
export interface JudgedLink {
  readonly expiresOn: string;
  readonly isRevoked: boolean;
  /** The person works here, and writes reports. */
  readonly mayAnswer: boolean;
}

/** Throws where a link opens nothing any more. */
export function requireAlive({ expiresOn, isRevoked, mayAnswer }: JudgedLink, today: string): void {
  if (isRevoked) throw notAllowed('reminders.linkRevoked');
  if (!mayAnswer) throw notAllowed('reminders.linkWithoutRight');
  if (expiresOn < today) throw notAllowed('reminders.linkExpired', { expiresOn });
}

/** What the rules look at in a measure of a mail. */
export interface AskedFor extends Confirmable {
  readonly closedBecause: 'REPORTED' | 'NOT_NEEDED' | null;
  readonly openReport: 'DRAFT' | 'RETURNED' | 'SUBMITTED' | null;
  readonly putOff: { readonly to: string; readonly isAsked: boolean } | null;
}

/** What became of it. */
export function answerStateOf({ closedBecause, openReport, putOff }: AskedFor, today: string): AnswerState {
  if (closedBecause !== null) return AnswerState[closedBecause];
  if (openReport === 'SUBMITTED') return AnswerState.SUBMITTED;
  if (openReport !== null) return AnswerState.IN_PROGRESS;
  return putOff && putOff.to > today ? AnswerState.PUT_OFF : AnswerState.OPEN;
}

/** The answers that are possible now. */
export function answersTo(item: AskedFor, today: string): AnswerAction[] {
  const state = answerStateOf(item, today);
  if (state !== AnswerState.OPEN && state !== AnswerState.PUT_OFF) return [];
  if (!mayWrite(item.standing) || !isReported(item.status)) return [];
  const answers = [AnswerAction.REPORT];
  if (obstacleTo(item, today, 'ANSWER') === undefined) answers.unshift(AnswerAction.UNCHANGED);
  if (!item.putOff?.isAsked) answers.push(AnswerAction.NOT_YET);
  return answers;
}

/** Whether the person may say anything on the measure today. */
export const mayWrite = ({ writes, releases, coordinates }: ReportStanding): boolean =>
  writes || releases || coordinates;
