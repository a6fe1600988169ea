import { useState } from 'react';
import { Field } from '../../../ui/field.js';
import { SecondLook } from '../../../ui/second-look.js';
import { useWords } from '../../../words/words.js';
import type { AgendaItem } from '../meeting-data.js';
import { removeAgendaItem } from './editor-data.js';
import { editorWords } from './editor-words.js';
import type { Work } from './use-agenda-work.js';

interface TakeOffProps {
  readonly item: AgendaItem;
  /** Whether people were invited, so that it stays on the agenda, visibly taken off. */
  readonly isKnown: boolean;
  work(wanted: Work): Promise<boolean>;
  onClose(): void;
}

/** Takes an item off the agenda; once people know it, for a reason that they read. */
export function TakeOff({ item, isKnown, work, onClose }: TakeOffProps) {
  const { t } = useWords(editorWords);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const title = item.titleWithSubject;
  const send = () => {
    setMissing(isKnown && !reason.trim());
    if (isKnown && !reason.trim()) return undefined;
    onClose();
    return work({
      act: () => removeAgendaItem(item, reason.trim() || undefined),
      done: t('editor.removed', { title }),
    });
  };
  return (
    <SecondLook
      title={t('editor.remove.title', { title })}
      action={t('editor.remove.confirm')}
      onClose={onClose}
      onConfirm={send}
    >
      <p className="kern-body">{t(isKnown ? 'editor.remove.known' : 'editor.remove.text')}</p>
      {isKnown && (
        <Field label={t('editor.reason')} error={isMissing ? t('editor.reason.missing') : undefined}>
          {(control) => (
            <input
              {...control}
              maxLength={500}
              className="kern-form-input__input"
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
      )}
    </SecondLook>
  );
}
