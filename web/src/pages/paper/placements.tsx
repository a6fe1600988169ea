import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import type { Tell } from '../../ui/news.js';
import { Select } from '../../ui/select.js';
import { useWords } from '../../words/words.js';
import { attachPaper, detachPaper, type PaperInFull } from './paper-data.js';
import { subjectsQuery } from './subject-data.js';
import { paperWords } from './words.js';

interface PlacementsProps {
  readonly paper: PaperInFull;
  readonly onDone: Tell;
}

interface Place {
  readonly meetingId: string;
  readonly agendaItemId?: string;
}

/** The meetings before which it lies; coordination lays it before others, or takes it away. */
export function Placements({ paper: { id, placements, allowedActions }, onDone }: PlacementsProps) {
  const { t, day } = useWords(paperWords);
  const mayAttach = allowedActions.includes('ATTACH');
  const detach = useMutation({
    mutationFn: ({ meetingId }: Place) => detachPaper({ paperId: id, meetingId }),
    onSuccess: (_, place) =>
      onDone(t('paper.detached'), {
        news: t('paper.attached'),
        run: () => attachPaper({ paperId: id, ...place }),
      }),
  });
  if (placements.length === 0 && !mayAttach) return null;
  return (
    <section>
      <h2 className="kern-heading-medium">{t('paper.placements')}</h2>
      {placements.length === 0 && <p className="kern-body">{t('paper.placements.none')}</p>}
      <ul className="rf-rows">
        {placements.map(({ id: key, meeting, agendaItem }) => {
          const name = t('paper.placement', { date: day(meeting.heldOn), body: meeting.body.name });
          return (
            <li key={key} className="rf-row">
              <div>
                <Link to="/sitzungen/$id" params={{ id: meeting.id }} className="kern-link">
                  {name}
                </Link>
                {agendaItem && <p className="rf-muted">{agendaItem.titleWithSubject}</p>}
              </div>
              {mayAttach && (
                <Button
                  kind="tertiary"
                  className="rf-no-print"
                  busy={detach.isPending}
                  aria-label={t('paper.detach.of', { name })}
                  onClick={() => detach.mutate({ meetingId: meeting.id, agendaItemId: agendaItem?.id })}
                >
                  {t('paper.detach')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {detach.error && <Failure error={detach.error} />}
      {mayAttach && <Attach id={id} onDone={onDone} />}
    </section>
  );
}

function Attach({ id, onDone }: { readonly id: string } & Pick<PlacementsProps, 'onDone'>) {
  const { t, day } = useWords(paperWords);
  const { data } = useQuery(subjectsQuery);
  const [meetingId, setMeetingId] = useState('');
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => attachPaper({ paperId: id, meetingId }),
    onSuccess: async () => {
      setMeetingId('');
      await onDone(t('paper.attached'), {
        news: t('paper.detached'),
        run: () => detachPaper({ paperId: id, meetingId }),
      });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (meetingId && !isPending) mutate();
  };
  return (
    <form className="rf-search rf-search--wide rf-no-print" onSubmit={submit}>
      <Field label={t('paper.attach.meeting')}>
        {(control) => (
          <Select {...control} value={meetingId} onChange={({ target }) => setMeetingId(target.value)}>
            <option value="">{t('form.reasonCode.choose')}</option>
            {data?.meetings.nodes.map((meeting) => (
              <option key={meeting.id} value={meeting.id}>
                {t('paper.placement', { date: day(meeting.heldOn), body: meeting.body.name })}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Button type="submit" busy={isPending}>
        {t('paper.attach')}
      </Button>
      {error && <Failure error={error} />}
    </form>
  );
}
