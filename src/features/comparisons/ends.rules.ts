import { type LocalDate, localDateIn } from '../../kernel/calendar.js';
import { invalidInput } from '../../kernel/errors.js';

/** What was asked for; each end by a moment or a meeting, or not at all. */
export interface AskedEnds {
  readonly from?: string;
  readonly to?: string;
  readonly fromMeetingId?: string;
  readonly toMeetingId?: string;
}

/** A meeting at one end. */
export interface EndMeeting {
  readonly id: string;
  readonly day: string;
}

/** Both ends as they are compared: `to` left out means until now. */
export interface ComparedEnds {
  readonly from: string;
  readonly to?: string;
  readonly fromMeetingId?: string;
  readonly toMeetingId?: string;
}

const isInstant = (given: string): boolean => given.includes('T');

/** Whether a moment, or the last one of a day, is still to come. */
const isToCome = (given: string, now: Date): boolean =>
  isInstant(given) ? Date.parse(given) > now.getTime() : given >= localDateIn(now);

/** Throws where one end is given twice. */
export function requireOneOfEach({ from, to, fromMeetingId, toMeetingId }: AskedEnds): void {
  if (from && fromMeetingId) throw invalidInput('comparisons.endGivenTwice', 'fromMeetingId');
  if (to && toMeetingId) throw invalidInput('comparisons.endGivenTwice', 'toMeetingId');
}

/** From what was asked for and the meetings that were found: from when until when. Nothing of what is to come is compared. */
export function endsOf(
  asked: AskedEnds,
  first: EndMeeting | undefined,
  last: EndMeeting | undefined,
  now: Date,
): ComparedEnds {
  const from = asked.from ?? first?.day;
  if (!from) throw invalidInput('comparisons.noMeetingYet', 'from');
  const isLater = isInstant(from) ? isToCome(from, now) : (from as LocalDate) > localDateIn(now);
  if (isLater) throw invalidInput('comparisons.notYet', asked.from ? 'from' : 'fromMeetingId', { from });
  const to = asked.to ?? last?.day;
  return {
    from,
    ...(to && !isToCome(to, now) && { to }),
    ...(first && { fromMeetingId: first.id }),
    ...(last && { toMeetingId: last.id }),
  };
}
