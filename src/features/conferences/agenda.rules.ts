import { conflict, invalidInput } from '../../kernel/errors.js';
import { MeetingState } from './meeting.enums.js';

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
  if (count > 0) throw conflict('conferences.itemHasOutcomes', { count });
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
export function requireOnAgenda({ withdrawnOn }: Withdrawable): void {
  if (withdrawnOn) throw conflict('conferences.itemWithdrawn', { withdrawnOn });
}

/** Throws where an item cannot be put back: it was never taken off, or the same was put on the agenda again since. */
export function requireRestorable({ withdrawnOn }: Withdrawable, isThereAgain: boolean): void {
  if (!withdrawnOn) throw conflict('conferences.itemNotWithdrawn');
  if (isThereAgain) throw conflict('conferences.itemThereAgain');
}
