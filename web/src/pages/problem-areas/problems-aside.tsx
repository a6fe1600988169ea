import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { meQuery } from '../../api/me.js';
import { useWords } from '../../words/words.js';
import { problemWords } from './words.js';

const PLANS = ['COORDINATOR', 'LOCAL_COORDINATOR', 'OFFICE_HEAD', 'OFFICER', 'PARTICIPANT'];

/** For whoever plans: reporting a problem area, and where the thread breaks off. The service decides again. */
export function ProblemsAside() {
  const { t } = useWords(problemWords);
  const { data: me } = useQuery(meQuery);
  if (!me?.roles.some(({ role }) => PLANS.includes(role))) return null;
  return (
    <p className="rf-actions rf-no-print">
      <Link to="/problemlagen/neu" className="kern-btn kern-btn--secondary">
        <span className="kern-label">{t('problem.new')}</span>
      </Link>
      <Link to="/luecken" search={{}} className="kern-btn kern-btn--tertiary">
        <span className="kern-label">{t('problem.gaps')}</span>
      </Link>
    </p>
  );
}
