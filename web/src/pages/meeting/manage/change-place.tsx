import { useState } from 'react';
import { useWords } from '../../../words/words.js';
import { type Setting, SettingFields } from '../../conferences/setting-fields.js';
import { conferencesWords } from '../../conferences/words.js';
import type { FullMeeting } from '../meeting-data.js';
import { changeMeeting } from './manage-data.js';
import { type WindowProps, WorkDialog } from './work-dialog.js';

/** Place, end and who may see it. */
export function ChangePlace({ meeting, onClose, onDone }: WindowProps<FullMeeting>) {
  const { t } = useWords(conferencesWords);
  const [version] = useState(meeting.version);
  const [value, setValue] = useState<Setting>({
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt ?? '',
    place: meeting.place ?? '',
    visibility: meeting.visibility,
  });
  return (
    <WorkDialog
      title={t('manage.change')}
      send={t('manage.save')}
      done={t('manage.changed')}
      act={() =>
        changeMeeting({
          id: meeting.id,
          version,
          endsAt: value.endsAt || null,
          place: value.place.trim() || null,
          visibility: value.visibility,
        })
      }
      onClose={onClose}
      onDone={onDone}
    >
      <SettingFields value={value} hasStart={false} onChange={setValue} />
    </WorkDialog>
  );
}
