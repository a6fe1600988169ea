import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Failure } from '../../ui/failure.js';
import { useWords } from '../../words/words.js';
import { cancelReview, type FullReview } from './cockpit-data.js';
import { cockpitWords } from './words.js';

interface CancelReviewProps {
  readonly review: FullReview;
  onDone(news: string): Promise<void>;
}

/** Calls off a review that belongs to no meeting: it cannot be taken back, so it is asked once more. */
export function CancelReview({ review, onDone }: CancelReviewProps) {
  const { t } = useWords(cockpitWords);
  const [isAsking, setAsking] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => cancelReview(review),
    onSuccess: () => {
      setAsking(false);
      return onDone(t('review.news.cancelled'));
    },
  });
  const close = () => setAsking(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('review.cancel')}</Button>
      {isAsking && (
        <Dialog
          title={t('review.cancel.title')}
          onClose={close}
          footer={
            <>
              <Button kind="tertiary" onClick={close}>
                {t('app.cancel')}
              </Button>
              <Button kind="primary" busy={isPending} onClick={() => mutate()}>
                {t('review.cancel.confirm')}
              </Button>
            </>
          }
        >
          <p className="kern-body">{t('review.cancel.text')}</p>
          {error && <Failure error={error} />}
        </Dialog>
      )}
    </>
  );
}
