import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button.js';
import { failureText } from '../../ui/failure.js';
import { useNews } from '../../ui/news.js';
import { Notice } from '../../ui/notice.js';
import { StackTable } from '../../ui/stack-table.js';
import { useWords } from '../../words/words.js';
import { cockpitWords } from './words.js';
import { type FullReview, remindNow } from './cockpit-data.js';
import { MeasureChoice } from './measure-choice.js';
import { MissingMarks } from './missing-marks.js';

/** Who is missing since when and what was done about it; chosen ones are reminded now. */
export function MissingReports({ review }: { readonly review: FullReview }) {
  const words = useWords(cockpitWords);
  const { t, day, count } = words;
  const { news, tell } = useNews();
  const { missingReports: missing, progress, allowedActions } = review;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isTried, setIsTried] = useState(false);
  // What came in meanwhile is no longer chosen.
  const ids = missing.map(({ measure }) => measure.id).filter((id) => chosen.has(id));
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => remindNow(review.id, ids),
    onSuccess: () => {
      setChosen(new Set());
      return tell(t('review.news.reminded'));
    },
  });
  const choose = (id: string, isChosen: boolean) =>
    setChosen((before) => new Set(isChosen ? [...before, id] : [...before].filter((one) => one !== id)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(ids.length === 0);
    if (ids.length > 0 && !isPending) mutate();
  };
  const reminded = ({ remindersSent: sent, lastRemindedOn }: (typeof missing)[number]) =>
    sent === 0
      ? t('review.reminded.0')
      : t(sent === 1 ? 'review.reminded.one' : 'review.reminded.other', {
          count: sent,
          date: day(lastRemindedOn),
        });
  const canRemind = allowedActions.includes('REMIND');
  const isAllChosen = ids.length === missing.length;
  return (
    <section aria-labelledby="missing">
      <h2 id="missing" className="kern-heading-medium">
        {t('review.missing')}
      </h2>
      {news}
      {missing.length === 0 && (
        <p className="kern-body">
          {t(progress && progress.reported > 0 ? 'review.missing.none' : 'review.missing.none.yet')}
        </p>
      )}
      {missing.length > 0 && (
        <form className="rf-form" noValidate onSubmit={submit} aria-labelledby="missing">
          <StackTable
            caption={t('review.missing')}
            columns={[
              t('review.missing.measure'),
              t('review.missing.who'),
              t('review.missing.since'),
              t('review.missing.due'),
              t('review.missing.reminded'),
              t('review.missing.marks'),
            ]}
            rows={missing.map((one) => ({
              key: one.measure.id,
              cells: [
                <MeasureChoice
                  key="measure"
                  measure={one.measure}
                  isChosen={canRemind ? chosen.has(one.measure.id) : undefined}
                  onChoose={(isChosen) => choose(one.measure.id, isChosen)}
                />,
                one.accountable?.name ?? t('review.missing.nobody'),
                day(one.askedOn),
                day(one.dueOn),
                reminded(one),
                <MissingMarks key="marks" missing={one} />,
              ],
            }))}
          />
          {error && <Notice kind="danger" title={failureText(error, t('app.offline.text'))} isAlert />}
          {isTried && ids.length === 0 && (
            <p className="kern-error" role="alert">
              <span className="kern-icon kern-icon--danger" aria-hidden="true" />
              <span className="kern-body">{t('review.remind.missing')}</span>
            </p>
          )}
          {canRemind && (
            <div className="rf-actions rf-no-print">
              <Button kind="primary" type="submit" busy={isPending}>
                {ids.length === 0 ? t('review.remind') : count('review.remind', ids.length)}
              </Button>
              <Button
                kind="tertiary"
                onClick={() =>
                  setChosen(new Set(isAllChosen ? [] : missing.map(({ measure }) => measure.id)))
                }
              >
                {t(isAllChosen ? 'review.choose.none' : 'review.choose.all')}
              </Button>
            </div>
          )}
        </form>
      )}
    </section>
  );
}
