import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { useWords } from '../../words/words.js';
import type { TextVersion } from './agreement-data.js';
import { DiffView } from './diff-view.js';
import { strategyWords } from './words.js';

interface TextConflictProps {
  readonly mine: string;
  readonly theirs: TextVersion;
  onKeepMine(): void;
  onTakeTheirs(): void;
}

/** Two people wrote at once: what differs between both, and nobody's text is lost. */
export function TextConflict({ mine, theirs, onKeepMine, onTakeTheirs }: TextConflictProps) {
  const { t } = useWords(strategyWords);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <section className="rf-conflict" aria-label={t('text.conflict')}>
      <Notice ref={place} kind="warning" title={t('text.conflict')} isAlert>
        <p className="kern-body">{t('text.conflict.text')}</p>
      </Notice>
      <DiffView
        before={theirs.text}
        after={mine}
        names={[t('text.conflict.theirs'), t('text.conflict.mine')]}
      />
      <div className="rf-actions">
        <Button kind="primary" onClick={onKeepMine}>
          {t('text.conflict.keepMine')}
        </Button>
        <Button onClick={onTakeTheirs}>{t('text.conflict.takeTheirs')}</Button>
      </div>
    </section>
  );
}
