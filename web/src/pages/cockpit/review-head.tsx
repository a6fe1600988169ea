import { Facts } from '../../ui/facts.js';
import { Notice } from '../../ui/notice.js';
import { useWords } from '../../words/words.js';
import { cockpitWords } from './words.js';
import type { FullReview } from './cockpit-data.js';

/** By when, what comes next and how far it has come; and what coordination should look at. */
export function ReviewHead({ review }: { readonly review: FullReview }) {
  const { t, day } = useWords(cockpitWords);
  const { reportDueOn, nextStep, progress, profile, areas, offices, strategies, warnings } = review;
  const only = [...areas, ...offices].map(({ name }) => name).concat(strategies.map(({ title }) => title));
  return (
    <>
      {warnings.length > 0 && (
        <Notice kind="warning" title={t('review.warnings')}>
          <ul className="rf-list">
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Facts
        facts={[
          [t('review.reportDue'), reportDueOn && day(reportDueOn, { withWeekday: true })],
          [
            t('review.next'),
            nextStep
              ? t('review.next.of', {
                  what: nextStep.what,
                  date: day(nextStep.dueOn, { withWeekday: true }),
                })
              : t('review.next.none'),
          ],
          [t('review.reported'), progress && t('review.reported.of', { ...progress })],
          [t('review.profile'), profile?.name],
          [t('review.only'), only.join(', ')],
        ]}
      />
    </>
  );
}
