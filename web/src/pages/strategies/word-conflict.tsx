import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { useWords } from '../../words/words.js';
import type { Word } from './agreement-data.js';
import { WordMark } from './matrix-cell.js';
import { stateOf, type WordDraft } from './word-draft.js';
import { strategyWords } from './words.js';

interface WordConflictProps {
  readonly mine: WordDraft;
  readonly theirs: Word;
  onKeepMine(): void;
  onTakeTheirs(): void;
}

/** Somebody else of the organisation was faster: both answers side by side. */
export function WordConflict({ mine, theirs, onKeepMine, onTakeTheirs }: WordConflictProps) {
  const { t, day } = useWords(strategyWords);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const mayStillSay = mine.action !== '' && theirs.allowedActions.includes(mine.action);
  return (
    <section aria-label={t('turn.conflict')}>
      <Notice ref={place} kind="warning" title={t('turn.conflict')} isAlert>
        <p className="kern-body">{t('turn.conflict.text')}</p>
      </Notice>
      <div className="rf-versions">
        <div>
          <h3 className="kern-title">{t('turn.conflict.theirs')}</h3>
          <WordMark state={theirs.state} />
          <p className="rf-muted">
            {[theirs.statedOn && day(theirs.statedOn), theirs.statedBy?.name].filter(Boolean).join(', ')}
          </p>
          {theirs.condition && <p className="rf-wording">{theirs.condition}</p>}
        </div>
        <div>
          <h3 className="kern-title">{t('turn.conflict.mine')}</h3>
          {mine.action && <WordMark state={stateOf[mine.action]} />}
          {mine.action === 'AGREE_WITH_CONDITION' && <p className="rf-wording">{mine.condition}</p>}
        </div>
      </div>
      <div className="rf-actions">
        {mayStillSay && (
          <Button kind="primary" onClick={onKeepMine}>
            {t('turn.conflict.keepMine')}
          </Button>
        )}
        <Button onClick={onTakeTheirs}>{t('turn.conflict.takeTheirs')}</Button>
      </div>
    </section>
  );
}
