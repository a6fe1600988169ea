import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useAnnounce } from '../../ui/announcer.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Notice } from '../../ui/notice.js';
import { StackTable } from '../../ui/stack-table.js';
import { useWords } from '../../words/words.js';
import { NewQuietTime } from './new-quiet-time.js';
import { addQuietTime, type QuietTime, removeQuietTime } from './quiet-data.js';
import { profilesWords } from './words.js';

interface QuietTimesProps {
  readonly times: readonly QuietTime[];
  onDone(text: string): Promise<void>;
}

/** Days on which an organisation gets no reminders; what was removed can be put back. */
export function QuietTimes({ times, onDone }: QuietTimesProps) {
  const { t, day } = useWords(profilesWords);
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [isOpen, setOpen] = useState(false);
  const [removed, setRemoved] = useState<QuietTime>();
  const undo = useRef<HTMLDivElement>(null);
  useEffect(() => undo.current?.focus(), [removed]);
  const remove = useMutation({
    mutationFn: (time: QuietTime) => removeQuietTime(time.id),
    onSuccess: async (_, time) => {
      await queries.invalidateQueries();
      setRemoved(time);
      announce(t('quiet.removed', { name: time.name }));
    },
  });
  const putBack = useMutation({
    mutationFn: ({ name, fromDay, toDay, organisation }: QuietTime) =>
      addQuietTime({ name, fromDay, toDay, organisationId: organisation.id }),
    onSuccess: async (_, { name }) => {
      setRemoved(undefined);
      await onDone(t('quiet.back', { name }));
    },
  });
  const error = remove.error ?? putBack.error;
  return (
    <section aria-labelledby="quiet">
      <h2 id="quiet" className="kern-heading-medium">
        {t('quiet.title')}
      </h2>
      <p className="kern-body rf-text">{t('quiet.text')}</p>
      {removed && (
        <Notice ref={undo} kind="success" title={t('quiet.removed', { name: removed.name })}>
          <div className="rf-actions">
            <Button busy={putBack.isPending} onClick={() => putBack.mutate(removed)}>
              {t('quiet.undo')}
            </Button>
          </div>
        </Notice>
      )}
      {error && <Failure error={error} />}
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
