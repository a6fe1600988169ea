import '../../../style/administration.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { isAdministrator, isCoordinator, meQuery } from '../../../api/me.js';
import { Failure } from '../../../ui/failure.js';
import { Loading } from '../../../ui/loading.js';
import { Page } from '../../../ui/page.js';
import { useWords } from '../../../words/words.js';
import { NotFoundPage } from '../../not-found-page.js';
import { calendarQuery } from './calendar-data.js';
import { ClosedDays } from './closed-days.js';
import { Holidays } from './holidays.js';
import { SchoolHolidays } from './school-holidays.js';
import { calendarWords } from './words.js';

/** By which days the county counts: public holidays, days on which offices are closed, school holidays. */
export function CalendarPage() {
  const { t } = useWords(calendarWords);
  const { jahr } = useSearch({ from: '/signedIn/verwaltung/kalender' });
  const { data: me } = useQuery(meQuery);
  const isAllowed = !!me && (isAdministrator(me) || isCoordinator(me));
  const { data, error, refetch } = useQuery({
    ...calendarQuery(jahr),
    enabled: isAllowed,
    placeholderData: keepPreviousData,
  });
  if (!me) return null;
  if (!isAllowed) return <NotFoundPage />;
  return (
    <Page title={t('calendar.title')} lead={t('calendar.administration')}>
      <p className="kern-body rf-text">{t('calendar.lead')}</p>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <nav className="rf-actions" aria-label={t('calendar.years')}>
            {[data.year - 1, data.year + 1].map((year) => (
              <Link key={year} to="/verwaltung/kalender" search={{ jahr: year }} className="kern-link">
                {t('calendar.year', { year })}
              </Link>
            ))}
          </nav>
          <Holidays calendar={data} />
          <ClosedDays calendar={data} />
          <SchoolHolidays calendar={data} />
        </>
      )}
    </Page>
  );
}
