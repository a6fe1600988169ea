import { Link } from '@tanstack/react-router';
import { useWords } from '../../words/words.js';
import { systemWords } from './words.js';

/** The pages about the service itself, as rows of the administration. */
export function SystemRows({ keepsAccounts }: { readonly keepsAccounts: boolean }) {
  const { t } = useWords(systemWords);
  return (
    <>
      <li className="rf-row">
        <h2 className="rf-row__title">
          <Link
            to="/verwaltung/protokoll"
            search={keepsAccounts ? {} : { ansicht: 'aenderungen' }}
            className="kern-link"
          >
            {t('audit.title')}
          </Link>
        </h2>
        <p className="kern-body rf-text">{t('audit.row')}</p>
      </li>
      {keepsAccounts && (
        <li className="rf-row">
          <h2 className="rf-row__title">
            <Link to="/verwaltung/auftraege" className="kern-link">
              {t('jobs.title')}
            </Link>
          </h2>
          <p className="kern-body rf-text">{t('jobs.row')}</p>
        </li>
      )}
    </>
  );
}
