import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isCoordinator, isAdministrator, meQuery } from '../../api/me.js';
import { Page } from '../../ui/page.js';
import { WayRow } from '../../ui/way-row.js';
import { useWords } from '../../words/words.js';
import { NotFoundPage } from '../not-found-page.js';
import { SystemRows } from '../system/system-rows.js';
import { administrationWords } from './words.js';

/** What keeps the county's work running, in words; only what the person may use. */
export function AdministrationPage() {
  const { t } = useWords(administrationWords);
  const { data: me } = useQuery(meQuery);
  if (!me) return null;
  const keepsAccounts = isAdministrator(me);
  const keepsReminders = isCoordinator(me);
  if (!keepsAccounts && !keepsReminders) return <NotFoundPage />;
  return (
    <Page title={t('administration.title')}>
      <p className="kern-body rf-text">{t('administration.lead')}</p>
      <ul className="rf-rows">
        <WayRow
          link={
            <Link to="/verwaltung/importe" className="kern-link">
              {t('imports.title')}
            </Link>
          }
          text={t('administration.imports')}
        />
        <WayRow
          link={
            <Link to="/verwaltung/personen" className="kern-link">
              {t('administration.people')}
            </Link>
          }
          text={t('administration.people.text')}
        />
        <WayRow
          link={
            <Link to="/verwaltung/aemter" className="kern-link">
              {t('administration.offices')}
            </Link>
          }
          text={t('administration.offices.text')}
        />
        <WayRow
          link={
            <Link to="/verwaltung/kalender" className="kern-link">
              {t('administration.calendar')}
            </Link>
          }
          text={t('administration.calendar.text')}
        />
        {keepsReminders && (
          <WayRow
            link={
              <Link to="/verwaltung/handlungsfelder" className="kern-link">
                {t('administration.fields')}
              </Link>
            }
            text={t('administration.fields.text')}
          />
        )}
        {keepsReminders && (
          <WayRow
            link={
              <Link to="/verwaltung/erinnerungen" className="kern-link">
                {t('administration.reminders')}
              </Link>
            }
            text={t('administration.reminders.text')}
          />
        )}
        <SystemRows keepsAccounts={keepsAccounts} />
      </ul>
    </Page>
  );
}
