import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { useWords } from '../../words/words.js';
import { answerWords } from './words.js';
import type { AnswerProps } from './answer-card.js';
import { confirmUnchanged, nameOf, newsOf } from './answer-data.js';
import { LastSaid } from './last-said.js';

/** "Unchanged" repeats what was said last, so that nobody confirms what they do not know. */
export function UnchangedLook({ token, item, onBack, onDone }: AnswerProps) {
  const { t } = useWords(answerWords);
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => question.current?.focus(), []);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => confirmUnchanged(token, [item.measureId]),
    onSuccess: (link) => onDone(link, t(newsOf(item), { measure: nameOf(item) })),
  });
  return (
    <section className="rf-second-look" aria-label={t('day.unchanged.look')}>
      <h3 ref={question} tabIndex={-1} className="kern-title">
        {t('day.unchanged.look')}
      </h3>
      <LastSaid item={item} />
      {error && <Failure error={error} />}
      <div className="rf-actions">
        <Button kind="primary" busy={isPending} onClick={() => mutate()}>
          {t('answer.unchanged.send')}
        </Button>
        <Button kind="tertiary" onClick={onBack}>
          {t('app.cancel')}
        </Button>
      </div>
    </section>
  );
}
