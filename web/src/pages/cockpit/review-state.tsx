import { useMutation } from '@tanstack/react-query';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Notice } from '../../ui/notice.js';
import { AskFirst } from '../../ui/second-look.js';
import { useWords } from '../../words/words.js';
import { cockpitWords } from './words.js';
import { CancelReview } from './cancel-review.js';
import { type FullReview, pauseReview, startReview } from './cockpit-data.js';

interface ReviewStateProps {
  readonly review: FullReview;
  onDone(news: string): Promise<void>;
}

/** Whether mails leave at present, in words, and what coordination can do about it. */
export function ReviewState({ review, onDone }: ReviewStateProps) {
  const { t } = useWords(cockpitWords);
  const pause = useMutation({
    mutationFn: (isPaused: boolean) => pauseReview(review, isPaused),
    onSuccess: (_, isPaused) => onDone(t(isPaused ? 'review.news.paused' : 'review.news.resumed')),
  });
  const may = (action: FullReview['allowedActions'][number]) => review.allowedActions.includes(action);
  if (review.state !== 'OPEN') {
    const which = review.state === 'CLOSED' ? 'closed' : 'cancelled';
    return (
      <Notice kind="info" title={t(`review.${which}.title`)}>
        <p className="kern-body">{t(`review.${which}.text`)}</p>
      </Notice>
    );
  }
  return (
    <>
      {review.isPaused && (
        <Notice kind="warning" title={t('review.paused.title')}>
          <p className="kern-body">{t('review.paused.text')}</p>
        </Notice>
      )}
      {review.isPreview && !review.isPaused && <Preview review={review} />}
      {pause.error && <Failure error={pause.error} />}
      <div className="rf-actions rf-no-print">
        {may('START') && !review.isPaused && <Start review={review} onDone={onDone} />}
        {may('CHANGE') && (
          <Button busy={pause.isPending} onClick={() => pause.mutate(!review.isPaused)}>
            {t(review.isPaused ? 'review.resume' : 'review.pause')}
          </Button>
        )}
        {may('CANCEL') && <CancelReview review={review} onDone={onDone} />}
      </div>
    </>
  );
}

function Preview({ review: { startsOn } }: { readonly review: FullReview }) {
  const { t, day } = useWords(cockpitWords);
  const date = day(startsOn, { withWeekday: true });
  return (
    <Notice kind="info" title={t('review.preview.title', { date })}>
      <p className="kern-body">{t('review.preview.text', { date })}</p>
    </Notice>
  );
}

/** Mails cannot be called back. */
function Start({ review, onDone }: ReviewStateProps) {
  const { t } = useWords(cockpitWords);
  return (
    <AskFirst
      kind="primary"
      open={t('review.start')}
      title={t('review.start.title')}
      action={t('review.start.confirm')}
      onConfirm={() => startReview(review)}
      onDone={() => onDone(t('review.news.started'))}
    >
      <p className="kern-body">{t('review.start.text')}</p>
    </AskFirst>
  );
}
