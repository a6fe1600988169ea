import { AskFirst } from '../../ui/second-look.js';
import { useWords } from '../../words/words.js';
import { cancelReview, type FullReview } from './cockpit-data.js';
import { cockpitWords } from './words.js';

interface CancelReviewProps {
  readonly review: FullReview;
  onDone(news: string): Promise<void>;
}

/** Calls off a review that belongs to no meeting: it cannot be taken back. */
export function CancelReview({ review, onDone }: CancelReviewProps) {
  const { t } = useWords(cockpitWords);
  return (
    <AskFirst
      open={t('review.cancel')}
      title={t('review.cancel.title')}
      action={t('review.cancel.confirm')}
      onConfirm={() => cancelReview(review)}
      onDone={() => onDone(t('review.news.cancelled'))}
    >
      <p className="kern-body">{t('review.cancel.text')}</p>
    </AskFirst>
  );
}
