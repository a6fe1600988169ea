import { Link } from '@tanstack/react-router';
import { WayRow } from '../../ui/way-row.js';
import { useWords } from '../../words/words.js';
import { systemWords } from './words.js';

/** The pages about the service itself, as rows of the administration. */
export function SystemRows({ keepsAccounts }: { readonly keepsAccounts: boolean }) {
  const { t } = useWords(systemWords);
  return (
    <>
      <WayRow
        link={
          <Link
            to="/verwaltung/protokoll"
            search={keepsAccounts ? {} : { ansicht: 'aenderungen' }}
            className="kern-link"
          >
            {t('audit.title')}
          </Link>
        }
        text={t('audit.row')}
      />
      {keepsAccounts && (
        <WayRow
          link={
            <Link to="/verwaltung/auftraege" className="kern-link">
              {t('jobs.title')}
            </Link>
          }
          text={t('jobs.row')}
        />
      )}
    </>
  );
}
