import { useState } from 'react';
import { ask } from '../api/ask.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { Failure } from '../ui/failure.js';
import { Field } from '../ui/field.js';
import { useWords } from '../words/words.js';
import { type RecordVersion, RestoreVersion } from './history-data.js';
import { VersionChanges } from './version-changes.js';
import { historyWords } from './words.js';

interface LookProps {
  readonly id: string;
  readonly version: RecordVersion;
  readonly newest: number;
  onClose(): void;
  onRestored(): void;
}

/** The second look before an older version is written anew; it takes a reason. */
export function RestoreLook({ id, version, newest, onClose, onRestored }: LookProps) {
  const { t, time } = useWords(historyWords);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [refusal, setRefusal] = useState<unknown>();
  const restore = async () => {
    setMissing(!reason.trim());
    if (!reason.trim()) return;
    try {
      const input = { id, version: version.version, expectedVersion: newest, reason: reason.trim() };
      await ask(RestoreVersion, { input });
      onRestored();
    } catch (error) {
      setRefusal(error);
    }
  };
  return (
    <Dialog
      title={t('history.restore.title', { version: version.version })}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button kind="primary" onClick={() => void restore()}>
            {t('history.restore')}
          </Button>
        </>
      }
    >
      <p className="kern-body">{t('history.restore.text', { time: time(version.at) })}</p>
      <VersionChanges version={version} />
      <Field label={t('history.restore.reason')} error={isMissing ? t('form.missing') : undefined}>
        {(control) => (
          <input
            {...control}
            className="kern-form-input__input"
            value={reason}
            maxLength={500}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      {refusal !== undefined && <Failure error={refusal} />}
    </Dialog>
  );
}
