import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf } from '../../api/graphql.js';
import { Failure } from '../../ui/failure.js';
import { useWords } from '../../words/words.js';
import { reviewName } from '../cockpit/review-name.js';

const OpenReviewList = graphql(`
  query OpenReviewList {
    reviews(first: 20) {
      nodes {
        id
        anchorOn
        reportDueOn
        isPaused
        isPreview
        meeting {
          id
          body {
            name
          }
        }
        progress {
          missing
        }
      }
    }
  }
`);

type OpenReview = ResultOf<typeof OpenReviewList>['reviews']['nodes'][number];

const openReviewsQuery = queryOptions({
  queryKey: ['openReviews'],
  queryFn: async () => (await ask(OpenReviewList)).reviews.nodes,
});

/** The reviews under way, for coordination: the way to each cockpit. Nothing is shown where there is none. */
export function OpenReviews() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(openReviewsQuery);
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data || data.length === 0) return null;
  return (
    <section aria-labelledby="reviews">
      <h2 id="reviews" className="kern-heading-medium">
        {t('reviews.title')}
      </h2>
      <ul className="rf-rows">
        {data.map((review) => (
          <li key={review.id} className="rf-row">
            <ReviewRow review={review} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReviewRow({ review }: { readonly review: OpenReview }) {
  const words = useWords();
  const { t, count, day } = words;
  const { id, meeting, reportDueOn, progress, isPaused, isPreview } = review;
  const missing = progress?.missing;
  return (
    <>
      <div>
        <Link
          to="/abfragen/$meetingId"
          params={{ meetingId: meeting?.id ?? id }}
          className="kern-link rf-row__title"
        >
          {reviewName(words, review)}
        </Link>
        {reportDueOn && (
          <p className="rf-muted">
            {t('review.reportDue')}: {day(reportDueOn, { withWeekday: true })}
          </p>
        )}
      </div>
      <div className="rf-row__answers">
        {isPaused && <span className="rf-tag">{t('reviews.paused')}</span>}
        {isPreview && !isPaused && <span className="rf-tag">{t('reviews.preview')}</span>}
        <span>
          {missing === undefined
            ? t('reviews.nothing')
            : missing === 0
              ? t('reviews.complete')
              : count('reviews.missing', missing)}
        </span>
      </div>
    </>
  );
}
