import { useState } from 'react';
import { Field } from '../../../ui/field.js';
import { useWords } from '../../../words/words.js';
import { DayWarnings } from '../../conferences/day-warnings.js';
import { conferencesWords } from '../../conferences/words.js';
import type { FullMeeting } from '../meeting-data.js';
import { splitMeeting } from './manage-data.js';
import { type WindowProps, WorkDialog } from './work-dialog.js';

/** Some items go to a new meeting on another day. */
export function Split({ meeting, onClose, onDone }: WindowProps<FullMeeting>) {
  const { t } = useWords(conferencesWords);
  const [seen] = useState({ id: meeting.id, version: meeting.version });
  const [heldOn, setHeldOn] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isTried, setTried] = useState(false);
  const open = meeting.agenda.filter(({ allowedActions }) => allowedActions.includes('REMOVE'));
  const items = open.filter(({ id }) => chosen.has(id)).map(({ id, version }) => ({ id, version }));
  const act = () => {
    setTried(true);
    return heldOn && items.length > 0 ? splitMeeting({ ...seen, heldOn, items }) : undefined;
  };
  const choose = (id: string, isChosen: boolean) =>
    setChosen((before) => new Set(isChosen ? [...before, id] : [...before].filter((one) => one !== id)));
  const fault = isTried && items.length === 0 ? t('manage.split.missing') : undefined;
  return (
    <WorkDialog
      title={t('manage.split.title')}
      send={t('manage.split.send')}
      done={t('manage.splitDone')}
      act={act}
      onClose={onClose}
      onDone={onDone}
    >
      <Field label={t('manage.move.day')} error={isTried && !heldOn ? t('plan.dayMissing') : undefined}>
        {(control) => (
          <input
            {...control}
            type="date"
            className="kern-form-input__input"
            value={heldOn}
            onChange={({ target }) => setHeldOn(target.value)}
          />
        )}
      </Field>
      <DayWarnings
        bodyId={meeting.body.id}
        heldOn={heldOn}
        startsAt={meeting.startsAt}
        endsAt={meeting.endsAt}
      />
      <fieldset className="kern-fieldset" aria-describedby={fault ? 'split-fault' : undefined}>
        <legend className="kern-label">{t('manage.split.items')}</legend>
        <div className="kern-fieldset__body">
          {open.map(({ id, titleWithSubject }) => (
            <div key={id} className="kern-form-check">
              <input
                className="kern-form-check__checkbox"
                type="checkbox"
                id={`split-${id}`}
                checked={chosen.has(id)}
                onChange={({ target }) => choose(id, target.checked)}
              />
              <label className="kern-label" htmlFor={`split-${id}`}>
                {titleWithSubject}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      {fault && (
        <p id="split-fault" className="kern-error" role="alert">
          <span className="kern-icon kern-icon--danger" aria-hidden="true" />
          <span className="kern-body">{fault}</span>
        </p>
      )}
    </WorkDialog>
  );
}
