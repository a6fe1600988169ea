import { Button } from '../../ui/button.js';
import { useWords } from '../../words/words.js';
import type { StrategyTexts, Word, WordState } from './agreement-data.js';
import { strategyWords } from './words.js';

type CellWord = StrategyTexts['versions'][number]['agreements'][number];

/** What a cell says: the word, or that none is awaited any more, or that nobody asked. */
export type CellState = WordState | 'NOT_ASKED' | 'UNANSWERED';

const signs: Record<CellState, string> = {
  AGREED: '✓',
  AGREED_WITH_CONDITION: '✓!',
  DECLINED: '✕',
  WITHDRAWN: '↩',
  ASKED: '…',
  UNANSWERED: '–',
  NOT_ASKED: '·',
};

export const cellStates = Object.keys(signs) as CellState[];

/** A word with its sign: shape and word say the same. */
export function WordMark({ state }: { readonly state: CellState }) {
  const { t } = useWords(strategyWords);
  return (
    <span className={`rf-word rf-word--${state.toLowerCase()}`}>
      <span className="rf-word__sign" aria-hidden="true">
        {signs[state]}
      </span>
      {t(`agree.word.${state}`)}
    </span>
  );
}

interface MatrixCellProps {
  readonly word?: CellWord;
  onState(word: Word): void;
}

/** One organisation on one text: the word, since when or from when and whom, the condition, and the way to say it. */
export function MatrixCell({ word, onState }: MatrixCellProps) {
  const { t, day } = useWords(strategyWords);
  if (!word) return <WordMark state="NOT_ASKED" />;
  const { state, condition, statedOn, statedBy, askedOn, meeting, organisation, allowedActions } = word;
  const isAwaited = word.waitingFor !== null;
  const from = [statedOn && day(statedOn), statedBy?.name, meeting?.body.name].filter(Boolean).join(', ');
  return (
    <div className="rf-said-word">
      <WordMark state={state === 'ASKED' && !isAwaited ? 'UNANSWERED' : state} />
      {isAwaited && askedOn && <span className="rf-muted">{t('agree.since', { date: day(askedOn) })}</span>}
      {from && <span className="rf-muted">{from}</span>}
      {condition && (
        <span className="rf-condition">
          <span className="rf-muted">{t('agree.condition')}:</span> {condition}
        </span>
      )}
      {allowedActions.length > 0 && (
        <Button
          kind="tertiary"
          className="rf-no-print"
          aria-label={t(state === 'ASKED' ? 'agree.enter.of' : 'agree.change.of', {
            organisation: organisation.name,
          })}
          onClick={() => onState(word)}
        >
          {t(state === 'ASKED' ? 'agree.enter' : 'agree.change')}
        </Button>
      )}
    </div>
  );
}
