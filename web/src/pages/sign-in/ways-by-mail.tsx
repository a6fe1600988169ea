import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../words/words.js';
import { accountWords } from '../account/words.js';
import { optionsQuery } from './sign-in-data.js';

/** What to do without a password, where mails can be sent. */
export function WaysByMail() {
  const { t } = useWords(accountWords);
  const { data } = useQuery(optionsQuery);
  if (!data?.byMail) return null;
  return (
    <ul className="rf-list">
      <li>
        <Link to="/passwort" className="kern-link">
          {t('signIn.forgotten')}
        </Link>
      </li>
      <li>
        <Link to="/anmelden/link" className="kern-link">
          {t('signIn.byLink')}
        </Link>
      </li>
    </ul>
  );
}
