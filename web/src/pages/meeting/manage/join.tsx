import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Field } from '../../../ui/field.js';
import { Select } from '../../../ui/select.js';
import { useWords } from '../../../words/words.js';
import { conferencesWords } from '../../conferences/words.js';
import type { FullMeeting } from '../meeting-data.js';
import { joinableQuery, joinMeetings } from './manage-data.js';
import { type WindowProps, WorkDialog } from './work-dialog.js';

/** Two meetings become one. */
export function Join({ meeting, onClose, onDone }: WindowProps<FullMeeting>) {
  const { t, day } = useWords(conferencesWords);
  const { data: others } = useQuery(joinableQuery(meeting));
  const [seen] = useState({ id: meeting.id, version: meeting.version });
  const [intoId, setIntoId] = useState('');
  const [isTried, setTried] = useState(false);
  const into = others?.find(({ id }) => id === intoId);
  const act = () => {
    setTried(true);
    return into && joinMeetings({ ...seen, intoId: into.id, intoVersion: into.version });
  };
  return (
    <WorkDialog
      title={t('manage.join')}
      send={t('manage.join.send')}
      done={t('manage.joined')}
      act={act}
      onClose={onClose}
      onDone={onDone}
    >
      <p className="kern-body">{t(others?.length === 0 ? 'manage.join.none' : 'manage.join.text')}</p>
      <Field label={t('manage.join.into')} error={isTried && !into ? t('manage.join.missing') : undefined}>
        {(control) => (
          <Select {...control} value={intoId} onChange={({ target }) => setIntoId(target.value)}>
            <option value="">{t('form.reasonCode.choose')}</option>
            {others?.map(({ id, heldOn }) => (
              <option key={id} value={id}>
                {day(heldOn, { withWeekday: true })}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </WorkDialog>
  );
}
