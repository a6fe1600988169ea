import { useQuery } from '@tanstack/react-query';
import { Failure } from '../../ui/failure.js';
import { useNews } from '../../ui/news.js';
import { useWords } from '../../words/words.js';
import { cockpitWords } from './words.js';
import { EscalationCard } from './escalation-card.js';
import { openEscalationsQuery } from './escalation-data.js';

/** Escalations that wait for a decision; nothing is shown where none does. */
export function Escalations({ reviewId }: { readonly reviewId: string }) {
  const { t } = useWords(cockpitWords);
  const { news, tell } = useNews();
  const { data, error, refetch } = useQuery(openEscalationsQuery(reviewId));
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data || (data.length === 0 && !news)) return null;
  return (
    <section aria-labelledby="escalations">
      <h2 id="escalations" className="kern-heading-medium">
        {t('escalation.title')}
      </h2>
      {news}
      {data.length > 0 && <p className="kern-body">{t('escalation.text')}</p>}
      <ol className="rf-cards">
        {data.map((escalation) => (
          <li key={escalation.id}>
            <EscalationCard escalation={escalation} onDone={tell} />
          </li>
        ))}
      </ol>
    </section>
  );
}
