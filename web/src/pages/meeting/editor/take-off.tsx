import { useState } from 'react';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { Field } from '../../../ui/field.js';
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
    if (isKnown && !reason.trim()) return setMissing(true);
    onClose();
    void work({
      act: () => removeAgendaItem(item, reason.trim() || undefined),
      done: t('editor.removed', { title }),
    });
  };
  return (
    <Dialog
      title={t('editor.remove.title', { title })}
      onClose={onClose}
      footer={
        <>
          <Button kind="tertiary" onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button kind="primary" onClick={send}>
            {t('editor.remove.confirm')}
          </Button>
        </>
      }
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
    </Dialog>
  );
}
