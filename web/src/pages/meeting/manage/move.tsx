import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Field } from '../../../ui/field.js';
import { useWords } from '../../../words/words.js';
import { movePreviewQuery } from '../../conferences/conferences-data.js';
import { DayWarnings } from '../../conferences/day-warnings.js';
import { PlanChanges } from '../../conferences/plan-changes.js';
import { conferencesWords } from '../../conferences/words.js';
import type { FullMeeting } from '../meeting-data.js';
import { moveMeeting } from './manage-data.js';
import { type WindowProps, WorkDialog } from './work-dialog.js';

/** Another day or hour: what speaks against it and what is planned anew is told before it is done. */
export function Move({ meeting, onClose, onDone }: WindowProps<FullMeeting>) {
  const { t } = useWords(conferencesWords);
  const { id, body, endsAt, state } = meeting;
  const [version] = useState(meeting.version);
  const [heldOn, setHeldOn] = useState(meeting.heldOn);
  const [startsAt, setStartsAt] = useState(meeting.startsAt);
  const [isTried, setTried] = useState(false);
  const input = { id, version, heldOn, startsAt: startsAt || null };
  const isOther = heldOn !== meeting.heldOn || startsAt !== meeting.startsAt;
  const { data: changes } = useQuery({
    ...movePreviewQuery(input),
    ...(isOther ? {} : { enabled: false }),
    placeholderData: keepPreviousData,
  });
  const act = () => {
    setTried(true);
    return heldOn ? moveMeeting(input) : undefined;
  };
  return (
    <WorkDialog
      title={t('manage.move.title')}
      send={t('manage.move.send')}
      done={t('manage.moved')}
      act={act}
      onClose={onClose}
      onDone={onDone}
    >
      <div className="rf-pair">
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
        <Field label={t('manage.move.hour')}>
          {(control) => (
            <input
              {...control}
              type="time"
              className="kern-form-input__input"
              value={startsAt}
              onChange={({ target }) => setStartsAt(target.value)}
            />
          )}
        </Field>
      </div>
      {isOther && (
        <>
          <DayWarnings
            bodyId={body.id}
            heldOn={heldOn}
            startsAt={startsAt || null}
            endsAt={startsAt === meeting.startsAt ? endsAt : null}
            meetingId={id}
          />
          {state === 'INVITED' && <p className="kern-body">{t('manage.move.invited')}</p>}
          {changes && (
            <section aria-labelledby="replanned">
              <h3 id="replanned" className="kern-heading-small">
                {t('manage.move.brings')}
              </h3>
              <PlanChanges title={t('manage.move.brings')} none={t('manage.move.none')} changes={changes} />
            </section>
          )}
        </>
      )}
    </WorkDialog>
  );
}
