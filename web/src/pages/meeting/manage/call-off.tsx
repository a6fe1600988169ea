import { useState } from 'react';
import { Field } from '../../../ui/field.js';
import { useWords } from '../../../words/words.js';
import { conferencesWords } from '../../conferences/words.js';
import type { FullMeeting } from '../meeting-data.js';
import { cancelMeeting, skipMeeting } from './manage-data.js';
import { type WindowProps, WorkDialog } from './work-dialog.js';

/** A meeting that will not take place, or a date of a series that is left out; for a reason that all read. */
export function CallOff({
  meeting,
  isSkip,
  onClose,
  onDone,
}: WindowProps<FullMeeting> & { readonly isSkip: boolean }) {
  const { t } = useWords(conferencesWords);
  const [seen] = useState({ id: meeting.id, version: meeting.version });
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const act = () => {
    setTried(true);
    if (!reason.trim()) return undefined;
    return isSkip ? skipMeeting(seen, reason.trim()) : cancelMeeting(seen, reason.trim());
  };
  return (
    <WorkDialog
      title={t(isSkip ? 'manage.skip' : 'manage.cancel.title')}
      send={t(isSkip ? 'manage.skip.send' : 'manage.cancel.send')}
      done={t(isSkip ? 'manage.skipped' : 'manage.cancelled')}
      act={act}
      onClose={onClose}
      onDone={onDone}
    >
      <p className="kern-body">{t('manage.cancel.text')}</p>
      <Field
        label={t('manage.reason')}
        error={isTried && !reason.trim() ? t('manage.reason.missing') : undefined}
      >
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
    </WorkDialog>
  );
}
