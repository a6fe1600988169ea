import type { Fields } from '../../platform/rendering/index.js';
import { BodyRole, MeetingState } from '../conferences/index.js';

import { Audience } from '../papers/index.js';
import type { MeetingFacts, Placed } from './meeting.facts.js';
import type { Wording } from './wording.js';

type Entry = Fields['entries'][number];

/** Labelled values without those that nobody entered. */
export const filled = (entries: readonly (readonly [string, string | null | undefined])[]): Entry[] =>
  entries.flatMap(([label, value]) => (value ? [{ label, value }] : []));

/** "Ö 3", "N 1"; a body that does not meet in public counts its items without a letter. */
export const placeOf = (
  { position, isClosedSession }: Placed,
  { body }: Pick<MeetingFacts, 'body'>,
): string => (isClosedSession ? `N ${position}` : body.isPublic ? `Ö ${position}` : `${position}`);

/**
 * What belongs to which session. The closed one is told to members of the body alone: no other version has it, whoever reads
 * for it.
 */
export function sessionsOf<Item>(
  items: readonly Item[],
  isClosed: (item: Item) => boolean,
  audience: Audience,
): { open: Item[]; closed: Item[] } {
  return {
    open: items.filter((item) => !isClosed(item)),
    closed: audience === Audience.COMMITTEE ? items.filter(isClosed) : [],
  };
}

/** "3. Sitzung am Donnerstag, 26.03.2026" */
export const sittingOf = (
  meeting: Pick<MeetingFacts, 'number' | 'heldOn'>,
  { say, weekday }: Wording,
): string => say('sitting', { number: meeting.number, on: weekday(meeting.heldOn) });

export const hoursOf = (
  { startsAt, endsAt }: Pick<MeetingFacts, 'startsAt' | 'endsAt'>,
  { say }: Wording,
): string => (endsAt ? say('hours', { startsAt, endsAt }) : say('from', { startsAt }));

/** Who is entered as chair of the body, or else sits in it as such. */
export function chairOf({ body }: Pick<MeetingFacts, 'body'>): string | null {
  const chair = body.chair ?? body.members.find(({ role }) => role === BodyRole.CHAIR)?.person;
  return chair ? [chair.title, chair.name].filter(Boolean).join(' ') : null;
}

/** Day, place and who leads: the head of everything that is written for a meeting. */
export const meetingHead = (meeting: MeetingFacts, wording: Wording): Fields => ({
  kind: 'fields',
  name: wording.say('head'),
  entries: filled([
    [wording.say('head.day'), `${wording.weekday(meeting.heldOn)}, ${hoursOf(meeting, wording)}`],
    [wording.say('head.place'), meeting.place],
    [wording.say('head.chair'), chairOf(meeting)],
    [wording.say('head.secretariat'), meeting.body.secretariatOffice?.name],
    [wording.say('head.area'), meeting.body.area?.name],
  ]),
});

/** Stands above everything else where the meeting does not take place. */
export const cancelled = ({ state, cancelReason }: MeetingFacts, { say }: Wording): string | null =>
  state !== MeetingState.CANCELLED
    ? null
    : cancelReason
      ? say('cancelledBecause', { reason: cancelReason })
      : say('cancelled');
