import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useAnnounce } from '../../ui/announcer.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { useWords } from '../../words/words.js';
import { type BodyRow, nextDateQuery, planMeeting, planPreviewQuery } from './conferences-data.js';
import { DayWarnings } from './day-warnings.js';
import { PlanChanges } from './plan-changes.js';
import { SettingFields, type Setting, settingInput, usualSetting } from './setting-fields.js';
import { conferencesWords } from './words.js';

/** One date: what speaks against it and what it brings about is told before it is set. */
export function PlanOne({ body }: { readonly body: BodyRow }) {
  const { t, day } = useWords(conferencesWords);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { data: proposed } = useQuery(nextDateQuery(body.id));
  const [chosenDay, setChosenDay] = useState<string>();
  const [chosen, setChosen] = useState<Setting>();
  const [isTried, setTried] = useState(false);
  const heldOn = chosenDay ?? proposed?.heldOn ?? '';
  const setting = chosen ?? {
    ...usualSetting,
    ...(proposed && { startsAt: proposed.startsAt, endsAt: proposed.endsAt ?? '' }),
  };
  const input = { bodyId: body.id, heldOn, ...settingInput(setting) };
  const { data: steps } = useQuery({ ...planPreviewQuery(input), placeholderData: keepPreviousData });
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => planMeeting(input),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries();
      announce(t('plan.done', { date: day(heldOn) }));
      await navigate({ to: '/sitzungen/$id', params: { id } });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (heldOn && !isPending) mutate();
  };
  return (
    <form className="rf-form" noValidate onSubmit={submit} aria-label={t('plan.one')}>
      <Field
        label={t('conferences.day')}
        hint={
          proposed ? t('plan.proposed', { date: day(proposed.heldOn, { withWeekday: true }) }) : undefined
        }
        error={isTried && !heldOn ? t('plan.dayMissing') : undefined}
      >
        {(control) => (
          <input
            {...control}
            type="date"
            className="kern-form-input__input"
            value={heldOn}
            onChange={({ target }) => setChosenDay(target.value)}
          />
        )}
      </Field>
      <SettingFields value={setting} onChange={setChosen} />
      <DayWarnings
        bodyId={body.id}
        heldOn={heldOn}
        startsAt={setting.startsAt || null}
        endsAt={setting.endsAt || null}
      />
      {heldOn && steps && (
        <section aria-labelledby="brings">
          <h2 id="brings" className="kern-heading-small">
            {t('plan.brings')}
          </h2>
          <PlanChanges title={t('plan.brings')} none={t('plan.brings.none')} changes={steps} />
        </section>
      )}
      {error && <Failure error={error} />}
      <div className="rf-actions">
        <Button kind="primary" type="submit" busy={isPending}>
          {t('plan.send')}
        </Button>
      </div>
    </form>
  );
}
