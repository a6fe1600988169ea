import { conflict, invalidInput } from '../../kernel/errors.js';
import { MOST_ITEMS } from './agenda.input.js';
import { AgendaSection } from './agenda-section.js';

interface Joined {
  readonly id: string;
  readonly bodyId: string;
}

/** Throws where two meetings cannot become one: they are the same, or of different bodies with different members. */
export function requireJoinable(emptied: Joined, into: Joined): void {
  if (emptied.id === into.id) throw invalidInput('conferences.joinedWithItself', 'intoId');
  if (emptied.bodyId !== into.bodyId) throw invalidInput('conferences.otherBody', 'intoId');
}

/** Throws where a meeting is split onto its own day: then its agenda needs another order, not another meeting. */
export function requireOtherDay(heldOn: string, newDay: string): void {
  if (heldOn === newDay) throw invalidInput('conferences.splitOnSameDay', 'heldOn', { heldOn });
}

/** Throws where the items chosen are none, named twice, or not all on the agenda of this meeting. */
export function requireItemsOf(
  meetingId: string,
  chosen: readonly string[],
  found: readonly { readonly id: string; readonly meetingId: string }[],
): void {
  if (chosen.length === 0) throw invalidInput('conferences.noItems', 'items');
  if (new Set(chosen).size !== chosen.length) throw invalidInput('conferences.itemTwice', 'items');
  const ofMeeting = found.filter((item) => item.meetingId === meetingId && chosen.includes(item.id));
  if (ofMeeting.length !== chosen.length) throw conflict('conferences.itemElsewhere', {}, 'items');
}

/** What of an item says whether another agenda has it already. */
export interface Moving {
  readonly title: string;
  readonly section: AgendaSection;
  readonly proposalKey: string | null;
}

/**
 * The items of an agenda that another one does not have yet. What was proposed for both, and what the template put on both,
 * would stand there twice; it stays where it is.
 */
export function missingOn<Item extends Moving>(agenda: readonly Moving[], items: readonly Item[]): Item[] {
  const has = new Set(agenda.flatMap(sameness));
  return items.filter((item) => !sameness(item).some((key) => has.has(key)));
}

function sameness({ title, section, proposalKey }: Moving): string[] {
  if (proposalKey !== null) return [`proposed ${proposalKey}`];
  return section === AgendaSection.STANDING ? [`standing ${title.trim().toLocaleLowerCase('de')}`] : [];
}

/** Throws where an agenda would become too long to be kept in order. */
export function requireRoomFor(count: number): void {
  if (count > MOST_ITEMS) throw conflict('conferences.agendaFull', { count, most: MOST_ITEMS });
}
