import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { findApiError } from '../../api/api-error.js';
import { ask } from '../../api/ask.js';
import { graphql } from '../../api/graphql.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { useNews } from '../../ui/news.js';
import { Select } from '../../ui/select.js';
import { useWords } from '../../words/words.js';
import { choicesQuery } from '../summary/summary-data.js';
import { paperWords } from './words.js';

const PaperSchedules = graphql(`
  query PaperSchedules {
    paperSchedules {
      id
      version
      active
      kind
      offsetDays
      waitsForSecretariat
      body {
        id
        name
      }
      papers {
        dueOn
        inWords
        isDrafted
        meeting {
          id
          heldOn
        }
        paper {
          id
        }
      }
    }
  }
`);

const SetSchedule = graphql(`
  mutation SetPaperSchedule($input: SetPaperScheduleInput!) {
    setPaperSchedule(input: $input) {
      id
    }
  }
`);

const StopSchedule = graphql(`
  mutation StopPaperSchedule($input: StopPaperScheduleInput!) {
    stopPaperSchedule(input: $input) {
      id
    }
  }
`);

const schedulesQuery = queryOptions({
  queryKey: ['paperSchedules'],
  queryFn: async () => (await ask(PaperSchedules)).paperSchedules,
});

/** Which papers are drafted by themselves before the meetings of which body. */
export function Schedules() {
  const { t, day } = useWords(paperWords);
  const { news, tell } = useNews();
  const { data: schedules, error } = useQuery(schedulesQuery);
  const stop = useMutation({
    mutationFn: (input: { id: string; version: number }) => ask(StopSchedule, { input }),
    onSuccess: () => tell(t('schedule.stopped.news')),
  });
  return (
    <section>
      <h2 className="kern-heading-medium">{t('schedule.title')}</h2>
      <p className="kern-body rf-text">{t('schedule.text')}</p>
      {news}
      {(error ?? stop.error) && <Failure error={error ?? stop.error} />}
      {schedules?.length === 0 && <p className="kern-body">{t('schedule.none')}</p>}
      <ul className="rf-rows">
        {schedules?.map(({ id, version, active, kind, offsetDays, body, papers, waitsForSecretariat }) => {
          const next = papers.find(({ isDrafted }) => !isDrafted);
          return (
            <li key={id} className="rf-row">
              <div>
                <h3 className="rf-row__title">
                  {t('schedule.name', { kind: t(`paper.kind.${kind}`), body: body.name })}
                </h3>
                <p className="rf-muted">
                  {active ? t('schedule.days', { days: -offsetDays }) : t('schedule.stopped')}
                  {waitsForSecretariat && <> · {t('schedule.waits')}</>}
                </p>
                {active && next && (
                  <p className="kern-body">
                    {t('schedule.next', { due: day(next.dueOn), meeting: day(next.meeting.heldOn) })}
                  </p>
                )}
                {papers.map(
                  ({ paper, meeting }) =>
                    paper && (
                      <p key={paper.id}>
                        <Link to="/unterlagen/$id" params={{ id: paper.id }} className="kern-link">
                          {t('schedule.draft', { meeting: day(meeting.heldOn) })}
                        </Link>
                      </p>
                    ),
                )}
              </div>
              {active && (
                <Button
                  kind="tertiary"
                  busy={stop.isPending}
                  aria-label={t('schedule.stop.of', { kind: t(`paper.kind.${kind}`), body: body.name })}
                  onClick={() => stop.mutate({ id, version })}
                >
                  {t('schedule.stop')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <NewSchedule onSet={() => tell(t('schedule.set.news'))} />
    </section>
  );
}

const kinds = ['PROGRESS_REPORT', 'RESOLUTION_PAPER', 'AGENDA', 'INVITATION'] as const;

function NewSchedule({ onSet }: { onSet(): Promise<void> }) {
  const { t } = useWords(paperWords);
  const { data } = useQuery(choicesQuery);
  const [kind, setKind] = useState<(typeof kinds)[number]>('PROGRESS_REPORT');
  const [bodyId, setBodyId] = useState('');
  const [days, setDays] = useState('16');
  const [isMissing, setMissing] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => ask(SetSchedule, { input: { bodyId, kind, offsetDays: -Number(days) } }),
    onSuccess: onSet,
  });
  const refusal = findApiError(error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!bodyId);
    if (bodyId && !isPending) mutate();
  };
  return (
    <form className="rf-form" noValidate onSubmit={submit}>
      <div className="rf-pair">
        <Field label={t('papers.kind')}>
          {(control) => (
            <Select
              {...control}
              value={kind}
              onChange={({ target }) => setKind(kinds.find((one) => one === target.value) ?? kind)}
            >
              {kinds.map((one) => (
                <option key={one} value={one}>
                  {t(`paper.kind.${one}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field
          label={t('paper.subject.bodyId')}
          error={
            isMissing && !bodyId
              ? t('papers.make.bodyMissing')
              : refusal?.field === 'bodyId'
                ? refusal.message
                : undefined
          }
        >
          {(control) => (
            <Select {...control} value={bodyId} onChange={({ target }) => setBodyId(target.value)}>
              <option value="">{t('form.reasonCode.choose')}</option>
              {data?.bodies.nodes.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field
          label={t('schedule.offset')}
          error={refusal?.field === 'offsetDays' ? refusal.message : undefined}
        >
          {(control) => (
            <input
              {...control}
              type="number"
              min={1}
              max={180}
              className="kern-form-input__input"
              value={days}
              onChange={({ target }) => setDays(target.value)}
            />
          )}
        </Field>
      </div>
      {error && refusal?.field !== 'bodyId' && refusal?.field !== 'offsetDays' && <Failure error={error} />}
      <div className="rf-actions">
        <Button type="submit" busy={isPending}>
          {t('schedule.set')}
        </Button>
      </div>
    </form>
  );
}
