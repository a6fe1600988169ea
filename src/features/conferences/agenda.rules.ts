import type { Actor } from '../../kernel/actor.js';
import { conflict, type DomainError, invalidInput } from '../../kernel/errors.js';
import { AgendaItemAction } from './agenda-item.enums.js';
import { MeetingAction, MeetingState } from './meeting.enums.js';
import { allowedMeetingActions, type MeetingFacts, requireMeetingAction } from './meeting.rules.js';

/** What an agenda item can point at. */
export interface Subjects {
  readonly problemAreaId?: string | null;
  readonly strategyId?: string | null;
  readonly measureId?: string | null;
}

/** Throws where an item points at more than one thing; it may point at none. */
export function requireOneSubject({ problemAreaId, strategyId, measureId }: Subjects): void {
  if ([problemAreaId, strategyId, measureId].filter(Boolean).length > 1) {
    throw invalidInput('conferences.oneSubject', 'measureId');
  }
}

/** Throws where a new order does not name exactly the items there are: somebody added or removed one meanwhile. */
export function requireSameItems(existing: readonly string[], ordered: readonly string[]): void {
  const named = new Set(ordered);
  if (named.size !== ordered.length) throw invalidInput('conferences.itemTwice', 'items');
  if (named.size !== existing.length || existing.some((id) => !named.has(id))) {
    throw conflict('conferences.agendaChanged', {}, 'items');
  }
}

/** Throws where an item has outcomes: what was decided under it must keep its place. */
export function requireNoOutcomes(count: number): void {
  throwIfAny(hasOutcomes({ outcomes: count }));
}

/** Once people were invited, an item is taken off where all can see it; before that, nobody misses it. */
export const isWithdrawnVisibly = (state: MeetingState): boolean => state !== MeetingState.PLANNED;

/** The reason for taking an item off an agenda that others know. Throws where there is none. */
export function requireWithdrawalReason(reason: string | null | undefined): string {
  const said = reason?.trim();
  if (!said) throw invalidInput('conferences.withdrawalReasonMissing', 'changeReason');
  return said;
}

/** What of an item says whether it is to be treated. */
export interface Withdrawable {
  readonly withdrawnOn: string | null;
}

/** Throws where an item was taken off the agenda. */
export function requireOnAgenda(item: Withdrawable): void {
  throwIfAny(isWithdrawn(item));
}

/** What the desk looks at. */
export interface AgendaItemFacts extends Withdrawable {
  readonly meeting: MeetingFacts;
  /** How many outcomes stand under it or were decided with it. */
  readonly outcomes: number;
  /** Whether the same was put on the agenda again since it was taken off. */
  readonly isThereAgain: boolean;
}

interface ActionRule {
  /** What the meeting has to allow. */
  readonly meeting: MeetingAction;
  readonly obstacle?: (item: AgendaItemFacts) => DomainError | undefined;
}

const hasOutcomes = ({ outcomes: count }: Pick<AgendaItemFacts, 'outcomes'>): DomainError | undefined =>
  count > 0 ? conflict('conferences.itemHasOutcomes', { count }) : undefined;

const isWithdrawn = ({ withdrawnOn }: Withdrawable): DomainError | undefined =>
  withdrawnOn ? conflict('conferences.itemWithdrawn', { withdrawnOn }) : undefined;

const actions: Record<AgendaItemAction, ActionRule> = {
  CHANGE: { meeting: MeetingAction.CHANGE_AGENDA_ITEM },
  MOVE: { meeting: MeetingAction.CHANGE_AGENDA },
  REMOVE: {
    meeting: MeetingAction.CHANGE_AGENDA,
    obstacle: (item) =>
      hasOutcomes(item) ?? (isWithdrawnVisibly(item.meeting.state) ? isWithdrawn(item) : undefined),
  },
  RESTORE: {
    meeting: MeetingAction.CHANGE_AGENDA,
    obstacle: ({ withdrawnOn, isThereAgain }) => {
      if (!withdrawnOn) return conflict('conferences.itemNotWithdrawn');
      return isThereAgain ? conflict('conferences.itemThereAgain') : undefined;
    },
  },
};

/** What the actor may do with an item today. */
export function allowedAgendaItemActions(
  actor: Actor,
  item: AgendaItemFacts,
  today: string,
): AgendaItemAction[] {
  const ofMeeting = allowedMeetingActions(actor, item.meeting, today);
  return Object.values(AgendaItemAction).filter(
    (action) => ofMeeting.includes(actions[action].meeting) && !actions[action].obstacle?.(item),
  );
}

/** Throws not-allowed, or a conflict that says what forbids it. */
export function requireAgendaItemAction(
  actor: Actor,
  item: AgendaItemFacts,
  today: string,
  action: AgendaItemAction,
): void {
  const { meeting, obstacle } = actions[action];
  requireMeetingAction(actor, item.meeting, today, meeting);
  throwIfAny(obstacle?.(item));
}

function throwIfAny(found: DomainError | undefined): void {
  if (found) throw found;
}
