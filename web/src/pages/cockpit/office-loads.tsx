import { StackTable } from '../../ui/stack-table.js';
import { useWords } from '../../words/words.js';
import { cockpitWords } from './words.js';
import type { FullReview } from './cockpit-data.js';

/** How far every office has come, those that owe most first. */
export function OfficeLoads({ loads }: { readonly loads: FullReview['loadByOffice'] }) {
  const { t, number } = useWords(cockpitWords);
  const title = t('review.offices');
  return (
    <section aria-labelledby="offices">
      <h2 id="offices" className="kern-heading-medium">
        {title}
      </h2>
      {loads.length === 0 ? (
        <p className="kern-body">{t('review.offices.none')}</p>
      ) : (
        <StackTable
          caption={title}
          columns={[t('review.office'), t('review.reported'), t('review.office.missing')]}
          rows={loads.map(({ office, expected, reported, missing }) => {
            const told = t('review.reported.of', { reported: number(reported), expected: number(expected) });
            return {
              key: office.id,
              cells: [
                office.name,
                <span key="progress" className="rf-load">
                  <progress
                    value={reported}
                    max={Math.max(expected, 1)}
                    aria-label={`${office.name}: ${told}`}
                  />
                  {told}
                </span>,
                number(missing),
              ],
            };
          })}
        />
      )}
    </section>
  );
}
