import { useState } from 'react';
import { ask } from '../api/ask.js';
import { Field } from '../ui/field.js';
import { SecondLook } from '../ui/second-look.js';
import { useWords } from '../words/words.js';
import { type RecordVersion, RestoreVersion } from './history-data.js';
import { VersionChanges } from './version-changes.js';
import { historyWords } from './words.js';

interface LookProps {
  readonly id: string;
  readonly version: RecordVersion;
  readonly newest: number;
  valueInWords?(field: string, value: string): string | undefined;
  onClose(): void;
  onRestored(): void;
}

/** The second look before an older version is written anew; it takes a reason. */
export function RestoreLook({ id, version, newest, valueInWords, onClose, onRestored }: LookProps) {
  const { t, time } = useWords(historyWords);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const restore = () => {
    const said = reason.trim();
    setMissing(!said);
    if (!said) return undefined;
    const input = { id, version: version.version, expectedVersion: newest, reason: said };
    return ask(RestoreVersion, { input }).then(onRestored);
  };
  return (
    <SecondLook
      title={t('history.restore.title', { version: version.version })}
      action={t('history.restore')}
      onClose={onClose}
      onConfirm={restore}
    >
      <p className="kern-body">{t('history.restore.text', { time: time(version.at) })}</p>
      <VersionChanges version={version} valueInWords={valueInWords} />
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
    </SecondLook>
  );
}
