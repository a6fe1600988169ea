import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../words/words.js';
import { Button } from './button.js';
import { Notice } from './notice.js';

/** One part of what two people wrote, in words. */
export interface Difference {
  readonly name: string;
  readonly mine: string;
  readonly theirs: string;
}

interface SideBySideProps {
  /** What happened, where it is more than that both changed it. */
  readonly text?: string;
  readonly parts: readonly Difference[];
  /** Whether there still is something of theirs to look at and take. */
  readonly hasTheirs?: boolean;
  /** Who changed it meanwhile and when, as far as that is known. */
  readonly by?: { readonly name?: string; readonly at: string } | null;
  /** Left out where what was written can no longer be sent. */
  readonly onKeepMine?: () => void;
  onTakeTheirs(): void;
  /** Left out where one of the two has to be chosen before anything goes on. */
  readonly onBack?: () => void;
  /** Further ways out, such as "both". */
  readonly children?: ReactNode;
}

/** Two people changed the same thing: both versions side by side, what differs marked, and nobody's text is lost. */
export function SideBySide({
  text,
  parts,
  hasTheirs = true,
  by,
  onKeepMine,
  onTakeTheirs,
  onBack,
  children,
}: SideBySideProps) {
  const { t, time } = useWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <section className="rf-conflict" aria-label={t('conflict.title')}>
      <Notice ref={place} kind="warning" title={t('conflict.title')} isAlert>
        <p className="kern-body">{text ?? t('conflict.text')}</p>
      </Notice>
      <div className="rf-versions">
        {hasTheirs && (
          <div>
            <h3 className="kern-title">{t('conflict.theirs')}</h3>
            {by && (
              <p className="rf-muted">
                {t('conflict.theirsBy', { name: by.name ?? t('app.none'), time: time(by.at) })}
              </p>
            )}
            <Version parts={parts} side="theirs" />
          </div>
        )}
        <div>
          <h3 className="kern-title">{t('conflict.mine')}</h3>
          <Version parts={parts} side="mine" />
        </div>
      </div>
      <div className="rf-actions">
        {onKeepMine && (
          <Button kind="primary" onClick={onKeepMine}>
            {t('conflict.keepMine')}
          </Button>
        )}
        {hasTheirs && <Button onClick={onTakeTheirs}>{t('conflict.takeTheirs')}</Button>}
        {children}
        {onBack && (
          <Button kind="tertiary" onClick={onBack}>
            {t('app.close')}
          </Button>
        )}
      </div>
    </section>
  );
}

function Version({
  parts,
  side,
}: {
  readonly parts: readonly Difference[];
  readonly side: 'mine' | 'theirs';
}) {
  const { t } = useWords();
  return (
    <dl className="rf-version">
      {parts.map((part) => (
        <div key={part.name}>
          <dt>{part.name}</dt>
          <dd>
            {part.mine === part.theirs ? (
              part[side] || t('app.none')
            ) : (
              <mark>{part[side] || t('app.none')}</mark>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
