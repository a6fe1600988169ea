import { conflict, invalidInput } from '../../kernel/errors.js';

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
