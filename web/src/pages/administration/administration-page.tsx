import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isCoordinator, isAdministrator, meQuery } from '../../api/me.js';
import { Page } from '../../ui/page.js';
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
        <li className="rf-row">
          <h2 className="rf-row__title">
            <Link to="/verwaltung/importe" className="kern-link">
              {t('imports.title')}
            </Link>
          </h2>
          <p className="kern-body rf-text">{t('administration.imports')}</p>
        </li>
        <li className="rf-row">
          <h2 className="rf-row__title">
            <Link to="/verwaltung/personen" className="kern-link">
              {t('administration.people')}
            </Link>
          </h2>
          <p className="kern-body rf-text">{t('administration.people.text')}</p>
        </li>
        <li className="rf-row">
          <h2 className="rf-row__title">
            <Link to="/verwaltung/aemter" className="kern-link">
              {t('administration.offices')}
            </Link>
          </h2>
          <p className="kern-body rf-text">{t('administration.offices.text')}</p>
        </li>
        {keepsReminders && (
          <li className="rf-row">
            <h2 className="rf-row__title">
              <Link to="/verwaltung/erinnerungen" className="kern-link">
                {t('administration.reminders')}
              </Link>
            </h2>
            <p className="kern-body rf-text">{t('administration.reminders.text')}</p>
          </li>
        )}
        <SystemRows keepsAccounts={keepsAccounts} />
      </ul>
    </Page>
  );
}
