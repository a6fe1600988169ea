import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { StackTable } from '../../ui/stack-table.js';
import { useWords } from '../../words/words.js';
import { type BodyRow, bodiesQuery } from './conferences-data.js';
import { PlanReview } from './plan-review.js';
import { conferencesWords } from './words.js';
import { YearOfMeetings } from './year-of-meetings.js';

/** Who meets when: bodies with their next and last meeting, and all meetings of a year. */
export function ConferencesPage() {
  const { t } = useWords(conferencesWords);
  const { jahr } = useSearch({ from: '/signedIn/konferenzen' });
  const { data: bodies, error, refetch } = useQuery(bodiesQuery);
  const canPlan = bodies?.some(({ allowedActions }) => allowedActions.includes('PLAN'));
  return (
    <Page
      title={t('conferences.title')}
      aside={
        canPlan && (
          <Link to="/konferenzen/planen" className="kern-btn kern-btn--primary rf-no-print">
            <span className="kern-label">{t('conferences.plan')}</span>
          </Link>
        )
      }
    >
      {error && !bodies && <Failure error={error} onRetry={() => void refetch()} />}
      {!bodies && !error && <Loading />}
      {bodies && <Bodies bodies={bodies} />}
      <YearOfMeetings year={jahr ?? new Date().getFullYear()} />
      {canPlan && <PlanReview />}
    </Page>
  );
}

function Bodies({ bodies }: { readonly bodies: readonly BodyRow[] }) {
  const { t, day } = useWords(conferencesWords);
  return (
    <section aria-labelledby="bodies">
      <h2 id="bodies" className="kern-heading-medium">
        {t('conferences.bodies')}
      </h2>
      {bodies.length === 0 ? (
        <p className="kern-body">{t('conferences.bodies.none')}</p>
      ) : (
        <StackTable
          caption={t('conferences.bodies')}
          columns={[
            t('conferences.body'),
            t('conferences.rhythm'),
            t('conferences.next'),
            t('conferences.last'),
          ]}
          rows={bodies.map(({ id, name, rhythm, nextMeeting, lastMeeting }) => ({
            key: id,
            cells: [
              <Link key="body" to="/konferenzen/gremien/$id" params={{ id }} className="kern-link">
                {name}
              </Link>,
              t(`rhythm.${rhythm}`),
              nextMeeting ? (
                <Link key="next" to="/sitzungen/$id" params={{ id: nextMeeting.id }} className="kern-link">
                  {day(nextMeeting.heldOn, { withWeekday: true })}
                </Link>
              ) : (
                t('conferences.next.none')
              ),
              lastMeeting ? (
                <Link key="last" to="/sitzungen/$id" params={{ id: lastMeeting.id }} className="kern-link">
                  {day(lastMeeting.heldOn)}
                </Link>
              ) : (
                t('app.none')
              ),
            ],
          }))}
        />
      )}
    </section>
  );
}
