import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isCoordinator, meQuery } from '../../api/me.js';
import '../../style/paper.css';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { NotFoundPage } from '../not-found-page.js';
import { Schedules } from './schedules.js';
import { Templates } from './templates.js';
import { paperWords } from './words.js';

/** What makes papers by itself, and what they look like: schedules and house templates. */
export function WorkshopPage() {
  const { data: me } = useQuery(meQuery);
  const { t } = useWords(paperWords);
  if (me && !isCoordinator(me)) return <NotFoundPage />;
  return (
    <Page
      title={t('workshop.title')}
      lead={t('papers.title')}
      aside={
        <Link to="/unterlagen" className="kern-link">
          {t('paper.toArchive')}
        </Link>
      }
    >
      <Schedules />
      <Templates />
    </Page>
  );
}
