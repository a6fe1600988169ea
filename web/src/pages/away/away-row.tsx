import type { ReactNode } from 'react';
import { Button } from '../../ui/button.js';
import { localDay } from '../../ui/days.js';
import { ShortForm } from '../../ui/short-form.js';
import { useEditing } from '../../ui/use-editing.js';
import { useWords } from '../../words/words.js';
import { awayWords } from './words.js';

interface AwayRowProps {
  /** In one line, for whoever hears it. */
  readonly what: string;
  /** What the day is the last of. */
  readonly label: string;
  readonly children: ReactNode;
  /** Throws what the service refuses. */
  onEnd(lastDay: string): Promise<void>;
}

/** Days away or a deputy, which can be over earlier than entered. */
export function AwayRow({ what, label, children, onEnd }: AwayRowProps) {
  const { t } = useWords(awayWords);
  const { open, edit, close, done } = useEditing<true>();
  const title = t('away.end.of', { what });
  return (
    <li className="rf-row rf-entry">
      <p className="kern-body">{children}</p>
      {open ? (
        <ShortForm
          title={title}
          fields={[{ name: 'lastDay', label, hint: t('away.end.hint'), kind: 'day' }]}
          initial={{ lastDay: localDay(-1) }}
          send={t('away.end')}
          onCancel={close}
          onSend={async ({ lastDay }) => {
            await onEnd(lastDay);
            await done(t('away.ended'));
          }}
        />
      ) : (
        <div className="rf-actions">
          <Button kind="tertiary" aria-label={title} onClick={() => edit(true)}>
            {t('away.end')}
          </Button>
        </div>
      )}
    </li>
  );
}
