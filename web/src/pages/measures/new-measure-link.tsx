import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { meQuery } from '../../api/me.js';
import { useWords } from '../../words/words.js';
import { measuresWords } from './words.js';

const PLANS = ['COORDINATOR', 'LOCAL_COORDINATOR', 'OFFICE_HEAD', 'OFFICER'];

/** For whoever plans measures. The service decides again. */
export function NewMeasureLink() {
  const { t } = useWords(measuresWords);
  const { data: me } = useQuery(meQuery);
  if (!me?.roles.some(({ role }) => PLANS.includes(role))) return null;
  return (
    <Link to="/massnahmen/neu" className="kern-btn kern-btn--secondary rf-no-print">
      <span className="kern-label">{t('measures.new')}</span>
    </Link>
  );
}
