import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useAnnounce } from '../../ui/announcer.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Loading } from '../../ui/loading.js';
import { Select } from '../../ui/select.js';
import { useWords } from '../../words/words.js';
import { type BodyRow, planSeries, seriesQuery, type SeriesWish } from './conferences-data.js';
import { SettingFields, type Setting, settingInput, usualSetting } from './setting-fields.js';
import { conferencesWords } from './words.js';

const rhythms = ['MONTHLY', 'SIX_WEEKLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY'] as const;
const MOST = 60;

/** A series: dates are proposed by the rhythm, looked at, chosen, and planned together. */
export function PlanSeries({ body }: { readonly body: BodyRow }) {
  const { t, day, count: counted } = useWords(conferencesWords);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [from, setFrom] = useState('');
  const [count, setCount] = useState('4');
  const [rhythm, setRhythm] = useState(rhythms.find((one) => one === body.rhythm) ?? 'QUARTERLY');
  const [setting, setSetting] = useState<Setting>(usualSetting);
  const [wish, setWish] = useState<SeriesWish>();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isTried, setTried] = useState(false);
  const { data: proposed, error, isFetching } = useQuery(seriesQuery(wish));
  const number = Number(count);
  const isCount = Number.isInteger(number) && number >= 1 && number <= MOST;
  const dates = (proposed ?? []).filter(({ heldOn }) => !left.has(heldOn));
  const plan = useMutation({
    mutationFn: () =>
      planSeries({
        bodyId: body.id,
        rhythm,
        ...settingInput(setting),
        dates: dates.map(({ heldOn, wantedOn }) => ({ heldOn, wantedOn })),
      }),
    onSuccess: async () => {
      await queries.invalidateQueries();
      announce(counted('series.done', dates.length));
      await navigate({ to: '/konferenzen', search: { jahr: Number(dates[0].heldOn.slice(0, 4)) } });
    },
  });
  const look = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!from || !isCount) return;
    setLeft(new Set());
    setWish({
      bodyId: body.id,
      from,
      count: number,
      rhythm,
      startsAt: setting.startsAt || null,
      endsAt: setting.endsAt || null,
    });
  };
  const toggle = (heldOn: string, isChosen: boolean) =>
    setLeft(
      (before) => new Set(isChosen ? [...before].filter((one) => one !== heldOn) : [...before, heldOn]),
    );
  return (
    <>
      <form className="rf-form" noValidate onSubmit={look} aria-label={t('plan.series')}>
        <div className="rf-pair">
          <Field label={t('series.from')} error={isTried && !from ? t('plan.dayMissing') : undefined}>
            {(control) => (
              <input
                {...control}
                type="date"
                className="kern-form-input__input"
                value={from}
                onChange={({ target }) => setFrom(target.value)}
              />
            )}
          </Field>
          <Field label={t('series.count')} error={isTried && !isCount ? t('series.countWrong') : undefined}>
            {(control) => (
              <input
                {...control}
                inputMode="numeric"
                className="kern-form-input__input"
                value={count}
                onChange={({ target }) => setCount(target.value)}
              />
            )}
          </Field>
        </div>
        <Field label={t('conferences.rhythm')}>
          {(control) => (
            <Select
              {...control}
              value={rhythm}
              onChange={({ target }) => setRhythm(rhythms.find((one) => one === target.value) ?? rhythm)}
            >
              {rhythms.map((one) => (
                <option key={one} value={one}>
                  {t(`rhythm.${one}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <SettingFields value={setting} onChange={setSetting} />
        <div className="rf-actions">
          <Button kind={proposed ? 'secondary' : 'primary'} type="submit" busy={isFetching}>
            {t('series.look')}
          </Button>
        </div>
      </form>
      {error && <Failure error={error} />}
      {isFetching && <Loading />}
      {proposed && (
        <section aria-labelledby="dates">
          <h2 id="dates" className="kern-heading-small">
            {t('series.dates')}
          </h2>
          <ul className="rf-rows">
            {proposed.map(({ heldOn, warnings }) => (
              <li key={heldOn} className="rf-row">
                <div className="kern-form-check">
                  <input
                    className="kern-form-check__checkbox"
                    type="checkbox"
                    id={`date-${heldOn}`}
                    checked={!left.has(heldOn)}
                    aria-describedby={warnings.length > 0 ? `warnings-${heldOn}` : undefined}
                    onChange={({ target }) => toggle(heldOn, target.checked)}
                  />
                  <label className="kern-label" htmlFor={`date-${heldOn}`}>
                    {day(heldOn, { withWeekday: true })}
                  </label>
                </div>
                {warnings.length > 0 && (
                  <ul id={`warnings-${heldOn}`} className="rf-list">
                    {warnings.map(({ text }) => (
                      <li key={text}>{text}</li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
          {plan.error && <Failure error={plan.error} />}
          <div className="rf-actions">
            {dates.length > 0 && (
              <Button kind="primary" busy={plan.isPending} onClick={() => plan.mutate()}>
                {counted('series.send', dates.length)}
              </Button>
            )}
          </div>
        </section>
      )}
    </>
  );
}
