import { useQuery } from '@tanstack/react-query';
import { Failure } from '../../ui/failure.js';
import { useNews } from '../../ui/news.js';
import { useWords } from '../../words/words.js';
import { AgreementCard } from './agreement-card.js';
import { openAgreementsQuery } from './open-agreements-data.js';
import { myDayWords } from './words.js';

/** Texts that wait for the word of one's organisation. Nothing is shown where nobody asks. */
export function OpenAgreements() {
  const { t, count } = useWords(myDayWords);
  const { news, tell } = useNews();
  const { data, error, refetch } = useQuery(openAgreementsQuery);
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data || (data.length === 0 && !news)) return null;
  return (
    <section aria-labelledby="agreements">
      <h2 id="agreements" className="kern-heading-medium">
        {t('day.agreements')}
      </h2>
      {news}
      {data.length > 0 && <p className="kern-body">{count('day.agreements', data.length)}</p>}
      <ol className="rf-cards">
        {data.map((agreement) => (
          <li key={agreement.id}>
            <AgreementCard agreement={agreement} onDone={tell} />
          </li>
        ))}
      </ol>
    </section>
  );
}
