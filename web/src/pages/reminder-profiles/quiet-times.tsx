import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import type { Tell } from '../../ui/news.js';
import { StackTable } from '../../ui/stack-table.js';
import { useWords } from '../../words/words.js';
import { NewQuietTime } from './new-quiet-time.js';
import { addQuietTime, type QuietTime, removeQuietTime } from './quiet-data.js';
import { profilesWords } from './words.js';

interface QuietTimesProps {
  readonly times: readonly QuietTime[];
  readonly onDone: Tell;
}

/** Days on which an organisation gets no reminders; what was removed can be put back. */
export function QuietTimes({ times, onDone }: QuietTimesProps) {
  const { t, day } = useWords(profilesWords);
  const [isOpen, setOpen] = useState(false);
  const remove = useMutation({
    mutationFn: (time: QuietTime) => removeQuietTime(time.id),
    onSuccess: (_, { name, fromDay, toDay, organisation }) =>
      onDone(t('quiet.removed', { name }), {
        news: t('quiet.back', { name }),
        run: () => addQuietTime({ name, fromDay, toDay, organisationId: organisation.id }),
      }),
  });
  return (
    <section aria-labelledby="quiet">
      <h2 id="quiet" className="kern-heading-medium">
        {t('quiet.title')}
      </h2>
      <p className="kern-body rf-text">{t('quiet.text')}</p>
      {remove.error && <Failure error={remove.error} />}
      {times.length === 0 && <p className="kern-body">{t('quiet.none')}</p>}
      {times.length > 0 && (
        <StackTable
          caption={t('quiet.title')}
          columns={[t('quiet.name'), t('quiet.organisation'), t('quiet.days'), t('profiles.do')]}
          rows={times.map((time) => ({
            key: time.id,
            cells: [
              time.name,
              time.organisation.name,
              t('quiet.span', { from: day(time.fromDay), to: day(time.toDay) }),
              <Button
                key="remove"
                kind="tertiary"
                aria-label={t('quiet.removeOf', { name: time.name })}
                busy={remove.isPending}
                onClick={() => remove.mutate(time)}
              >
                {t('quiet.remove')}
              </Button>,
            ],
          }))}
        />
      )}
      {isOpen ? (
        <NewQuietTime
          onDone={async (text) => {
            setOpen(false);
            await onDone(text);
          }}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <div className="rf-actions">
          <Button onClick={() => setOpen(true)}>{t('quiet.add')}</Button>
        </div>
      )}
    </section>
  );
}
