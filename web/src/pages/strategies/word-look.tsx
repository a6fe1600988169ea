import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { useWords } from '../../words/words.js';
import { WordMark } from './matrix-cell.js';
import { type Action, stateOf, type WordDraft } from './word-draft.js';
import { strategyWords } from './words.js';

interface WordLookProps {
  readonly draft: WordDraft;
  readonly action: Action;
  readonly organisation: string;
  readonly number: number;
  readonly title: string;
  readonly isPending: boolean;
  readonly error: unknown;
  onYes(action: Action): void;
  onBack(): void;
}

/** The second look: what is said, by whom, to which text, and how long it holds. */
export function WordLook(props: WordLookProps) {
  const { draft, action, organisation, number, title, isPending, error, onYes, onBack } = props;
  const { t } = useWords(strategyWords);
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <section className="rf-second-look" aria-label={t('turn.look')}>
      <h3 ref={question} tabIndex={-1} className="kern-title">
        {t('turn.look')}
      </h3>
      <p className="kern-body">{t('turn.look.says', { organisation, number, title })}</p>
      <p>
        <WordMark state={stateOf[action]} />
      </p>
      {action === 'AGREE_WITH_CONDITION' && (
        <blockquote className="rf-said">
          <p className="rf-wording">{draft.condition}</p>
        </blockquote>
      )}
      <p className="rf-muted">{t('turn.look.later')}</p>
      {Boolean(error) && <Failure error={error} />}
      <div className="rf-actions">
        <Button kind="primary" busy={isPending} onClick={() => onYes(action)}>
          {t('turn.yes')}
        </Button>
        <Button kind="tertiary" onClick={onBack}>
          {t('turn.back')}
        </Button>
      </div>
    </section>
  );
}
