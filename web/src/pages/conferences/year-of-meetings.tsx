import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { StackTable } from '../../ui/stack-table.js';
import { useWords } from '../../words/words.js';
import { yearQuery } from './conferences-data.js';
import { conferencesWords } from './words.js';

/** All meetings of a year that one may see, in order. */
export function YearOfMeetings({ year }: { readonly year: number }) {
  const { t, day } = useWords(conferencesWords);
  const { data: meetings, error, refetch } = useQuery(yearQuery(year));
  return (
    <section aria-labelledby="year">
      <div className="rf-bar">
        <h2 id="year" className="kern-heading-medium">
          {t('conferences.year', { year })}
        </h2>
        <nav aria-label={t('conferences.year.choose')} className="rf-actions rf-no-print">
          {[year - 1, year + 1].map((other) => (
            <Link
              key={other}
              to="/konferenzen"
              search={{ jahr: other }}
              resetScroll={false}
              className="kern-btn kern-btn--tertiary"
            >
              <span className="kern-label">{other}</span>
            </Link>
          ))}
        </nav>
      </div>
      {error && !meetings && <Failure error={error} onRetry={() => void refetch()} />}
      {!meetings && !error && <Loading />}
      {meetings?.length === 0 && <p className="kern-body">{t('conferences.year.none', { year })}</p>}
      {meetings && meetings.length > 0 && (
        <StackTable
          caption={t('conferences.year', { year })}
          columns={[
            t('conferences.day'),
            t('conferences.body'),
            t('conferences.place'),
            t('conferences.state'),
          ]}
          rows={meetings.map(({ id, heldOn, startsAt, body, place, state }) => ({
            key: id,
            cells: [
              <Link key="day" to="/sitzungen/$id" params={{ id }} className="kern-link">
                {t('conferences.when', { date: day(heldOn, { withWeekday: true }), hour: startsAt })}
              </Link>,
              body.name,
              place ?? t('app.none'),
              <span key="state" className="rf-tag">
                {t(`conferences.state.${state}`)}
              </span>,
            ],
          }))}
        />
      )}
    </section>
  );
}
