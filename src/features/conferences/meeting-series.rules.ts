import { compareDates, type HolidayCalendar, type LocalDate } from '../../kernel/calendar.js';
import { conflict, invalidInput } from '../../kernel/errors.js';
import { Rhythm } from './body.enums.js';
import { proposalFor, type RhythmProposal, wantedDay } from './meeting-proposal.rules.js';

/** More dates than ten years of a six-weekly body would be no plan any more. */
export const MOST_DATES = 60;

/** How far a series reaches: up to a day or over so many dates. */
export interface SeriesSpan {
  readonly rhythm: Rhythm;
  /** The first day wanted. */
  readonly from: LocalDate;
  readonly until?: LocalDate | null;
  readonly count?: number | null;
}

/** The dates of a series, each on a working day with what the calendar says against it. Throws where there is no rhythm. */
export function seriesDates(span: SeriesSpan, calendar: HolidayCalendar): RhythmProposal[] {
  requireSpan(span);
  const dates: RhythmProposal[] = [];
  for (let index = 0; !isOver(span, index); index++) {
    if (index === MOST_DATES) throw tooLong();
    dates.push(proposalFor(wantedDay(span.rhythm, span.from, index)!, calendar));
  }
  return dates;
}

function isOver({ rhythm, from, until, count }: SeriesSpan, index: number): boolean {
  if (typeof count === 'number' && index >= count) return true;
  return !!until && wantedDay(rhythm, from, index)! > until;
}

function requireSpan({ rhythm, from, until, count }: SeriesSpan): void {
  if (rhythm === Rhythm.ON_DEMAND) throw invalidInput('conferences.rhythmMissing', 'rhythm');
  if (typeof count === 'number' ? !!until : !until) throw invalidInput('conferences.spanOrCount', 'until');
  if (until && until < from)
    throw invalidInput('conferences.seriesEndsBeforeBegin', 'until', { from, until });
  if (typeof count === 'number' && count > MOST_DATES) throw tooLong();
  if (typeof count === 'number' && count < 1) throw invalidInput('conferences.noDates', 'count');
}

const tooLong = () => invalidInput('conferences.seriesTooLong', 'count', { most: MOST_DATES });

/** Chosen dates in their order. Throws where there is none, too many, or one twice. */
export function requireDates<Chosen extends { readonly heldOn: string }>(dates: readonly Chosen[]): Chosen[] {
  if (dates.length === 0) throw invalidInput('conferences.noDates', 'dates');
  if (dates.length > MOST_DATES) throw tooLong();
  const sorted = [...dates].sort((a, b) => compareDates(a.heldOn as LocalDate, b.heldOn as LocalDate));
  const twice = sorted.find(({ heldOn }, index) => sorted[index + 1]?.heldOn === heldOn);
  if (twice) throw invalidInput('conferences.dateTwice', 'dates', { day: twice.heldOn });
  return sorted;
}

/** Throws where the body meets on one of the days already: the same series was planned before, perhaps by a second click. */
export function requireFreeDays(taken: readonly string[]): void {
  if (taken.length > 0) throw conflict('conferences.bodyMeetsAlready', { days: taken }, 'dates');
}
