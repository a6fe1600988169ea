import { Link } from '@tanstack/react-router';
import { useWords } from '../../words/words.js';
import { NamedMeasure } from './named-measure.js';
import { Rest } from './rest.js';
import type { Summary } from './summary-data.js';
import { summaryWords } from './words.js';

type Request = Summary['requests'][number];

/** What somebody has to decide: what is on an agenda first, then what waits for longest. */
export function Requests({ requests }: { readonly requests: readonly Request[] }) {
  const { t } = useWords(summaryWords);
  return (
    <section aria-labelledby="requests">
      <h2 id="requests" className="kern-heading-medium">
        {t('summary.requests')}
      </h2>
      {requests.length === 0 ? (
        <p className="kern-body">{t('summary.requests.none')}</p>
      ) : (
        <Rest items={requests} most={8}>
          {(shown) => (
            <ul className="rf-list">
              {shown.map((request, place) => (
                <li key={place}>
                  <RequestEntry request={request} />
                </li>
              ))}
            </ul>
          )}
        </Rest>
      )}
    </section>
  );
}

function RequestEntry({ request: { text, agendaItem, measure } }: { readonly request: Request }) {
  const { t, day } = useWords(summaryWords);
  return (
    <>
      {text}
      {agendaItem && (
        <>
          {' '}
          <Link to="/sitzungen/$id" params={{ id: agendaItem.meeting.id }} className="kern-link rf-no-print">
            {t('summary.toMeeting', { date: day(agendaItem.meeting.heldOn) })}
          </Link>
        </>
      )}
      {measure && (
        <>
          {' '}
          <span className="rf-no-print">
            <NamedMeasure measure={measure} />
          </span>
        </>
      )}
    </>
  );
}
