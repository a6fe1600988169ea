import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { isCoordinator, meQuery } from '../../api/me.js';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { useNews } from '../../ui/news.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { cockpitWords } from './words.js';
import { NotFoundPage } from '../not-found-page.js';
import { type FullReview, reviewQuery } from './cockpit-data.js';
import { Escalations } from './escalations.js';
import { MissingReports } from './missing-reports.js';
import { NextTasks } from './next-tasks.js';
import { OfficeLoads } from './office-loads.js';
import { ReviewHead } from './review-head.js';
import { reviewName } from './review-name.js';
import { ReviewState } from './review-state.js';
import { Steps } from './steps.js';
import { useReviewNews } from './use-review-news.js';

/** One review as coordination steers it: who is missing since when, what comes next, and who would get what. */
export function CockpitPage() {
  const { meetingId } = useParams({ from: '/signedIn/abfragen/$meetingId' });
  const { data: me } = useQuery(meQuery);
  const isMine = !!me && isCoordinator(me);
  const { data: review, error, refetch } = useQuery({ ...reviewQuery(meetingId), enabled: isMine });
  if (me && !isMine) return <NotFoundPage />;
  if (error && !review) return <Failure error={error} onRetry={() => void refetch()} />;
  if (review === undefined) return <Loading />;
  if (review === null) return <NotFoundPage />;
  return <ReviewInFull key={review.id} address={meetingId} review={review} />;
}

function ReviewInFull({ address, review }: { readonly address: string; readonly review: FullReview }) {
  const words = useWords(cockpitWords);
  useReviewNews(address, review);
  const { news, tell } = useNews();
  const { meeting } = review;
  return (
    <Page
      lead={words.t('review.lead')}
      title={reviewName(words, review)}
      aside={
        meeting && (
          <Link
            to="/sitzungen/$id"
            params={{ id: meeting.id }}
            className="kern-btn kern-btn--secondary rf-no-print"
          >
            <span className="kern-label">{words.t('review.toMeeting')}</span>
          </Link>
        )
      }
    >
      {news}
      <ReviewState review={review} onDone={tell} />
      <ReviewHead review={review} />
      <NextTasks review={review} />
      <Escalations reviewId={review.id} />
      <MissingReports review={review} />
      <OfficeLoads loads={review.loadByOffice} />
      <Steps review={review} />
    </Page>
  );
}
