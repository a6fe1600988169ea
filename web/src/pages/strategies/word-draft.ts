import type { Word, WordState } from './agreement-data.js';

/** An answer while it is being given. */
export interface WordDraft {
  readonly action: Action | '';
  readonly condition: string;
  /** How it came to be known, for whoever records it for others. */
  readonly source: string;
  readonly statedOn: string;
}

export type Action = Word['allowedActions'][number];

export const emptyWord: WordDraft = { action: '', condition: '', source: '', statedOn: '' };

export const stateOf: Record<Action, Exclude<WordState, 'ASKED'>> = {
  AGREE: 'AGREED',
  AGREE_WITH_CONDITION: 'AGREED_WITH_CONDITION',
  DECLINE: 'DECLINED',
  WITHDRAW: 'WITHDRAWN',
};

export type WordField = 'action' | 'condition' | 'source';

/** What is missing before the second look. */
export function missingOf(draft: WordDraft, isMyWord: boolean): WordField | undefined {
  if (!draft.action) return 'action';
  if (draft.action === 'AGREE_WITH_CONDITION' && !draft.condition.trim()) return 'condition';
  return isMyWord || draft.source.trim() ? undefined : 'source';
}

/** What is sent. */
export const contentOf = (draft: WordDraft, action: Action, isMyWord: boolean) => ({
  state: stateOf[action],
  condition: action === 'AGREE_WITH_CONDITION' ? draft.condition.trim() : null,
  statedOn: (!isMyWord && draft.statedOn) || null,
  changeReason: isMyWord ? null : draft.source.trim(),
});
