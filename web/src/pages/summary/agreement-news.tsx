import { useWords } from '../../words/words.js';
import { Rest } from './rest.js';
import type { Summary } from './summary-data.js';
import { summaryWords } from './words.js';

type News = NonNullable<Summary['news']>;

/** Who agrees now and did not then, and the other way round. */
export function AgreementNews({ news }: { readonly news: News }) {
  const { t } = useWords(summaryWords);
  const parts = [
    ['summary.agreements.gained', news.agreementsGained],
    ['summary.agreements.lost', news.agreementsLost],
  ] as const;
  return parts.map(
    ([title, entries]) =>
      entries.length > 0 && (
        <div key={title}>
          <h3 className="kern-heading-small">{t(title)}</h3>
          <Rest items={entries} most={5}>
            {(shown) => (
              <ul className="rf-list">
                {shown.map(({ agreement, strategy }) => (
                  <li key={agreement?.id}>
                    {t('summary.agreement', {
                      organisation: agreement?.organisation.name ?? '',
                      strategy: strategy?.title ?? '',
                    })}
                    {agreement?.condition && (
                      <> {t('summary.agreement.condition', { condition: agreement.condition })}</>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </Rest>
        </div>
      ),
  );
}
