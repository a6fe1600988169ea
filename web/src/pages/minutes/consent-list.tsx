import { useMutation } from '@tanstack/react-query';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { useWords } from '../../words/words.js';
import type { TakenItem } from './minutes-data.js';
import { acceptConsentList, takeOffConsentList } from './minutes-mutations.js';
import { minutesWords } from './words.js';

interface ConsentListProps {
  readonly meetingId: string;
  readonly items: readonly TakenItem[];
  onDone(text: string): void;
}

/** What is taken note of as a whole, unless somebody wants to speak about it. */
export function ConsentList({ meetingId, items, onDone }: ConsentListProps) {
  const { t, count } = useWords(minutesWords);
  const accept = useMutation({
    mutationFn: () => acceptConsentList(meetingId),
    onSuccess: () => onDone(t('consent.accepted')),
  });
  const speak = useMutation({
    mutationFn: (item: TakenItem) => takeOffConsentList(item),
    onSuccess: (_, { title }) => onDone(t('consent.taken', { title })),
  });
  if (items.length === 0) return null;
  const error = accept.error ?? speak.error;
  return (
    <section aria-labelledby="consent" className="rf-take">
      <h3 id="consent" className="kern-heading-small">
        {t('consent.title')}
      </h3>
      <p className="kern-body">{count('consent.lead', items.length)}</p>
      {error && <Failure error={error} />}
      <ul className="rf-rows">
        {items.map((item) => (
          <li key={item.id} className="rf-row">
            <span>{item.titleWithSubject}</span>
            <Button
              kind="tertiary"
              aria-label={t('consent.speakOf', { title: item.title })}
              busy={speak.isPending}
              onClick={() => speak.mutate(item)}
            >
              {t('consent.speak')}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button busy={accept.isPending} onClick={() => accept.mutate()}>
          {t('consent.accept')}
        </Button>
      </div>
    </section>
  );
}
