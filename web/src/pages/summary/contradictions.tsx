import { useQuery } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { graphql } from '../../api/graphql.js';
import { Failure } from '../../ui/failure.js';
import { useWords } from '../../words/words.js';
import { NamedMeasure } from './named-measure.js';
import { filterOf, type SummarySearch } from './summary-search.js';
import { summaryWords } from './words.js';

const Contradictory = graphql(`
  query Contradictory($filter: SummaryFilter!, $asOf: AsOf) {
    contradictions(filter: $filter, asOf: $asOf, first: 50) {
      totalCount
      nodes {
        kind
        text
        measure {
          id
          number
          title
        }
      }
    }
  }
`);

/** What is said of measures and does not fit: questions for coordination, and not for the committee. */
export function Contradictions({ search }: { readonly search: SummarySearch }) {
  const { t } = useWords(summaryWords);
  const { data, error } = useQuery({
    queryKey: ['contradictions', filterOf(search), search.stand],
    queryFn: async () =>
      (await ask(Contradictory, { filter: filterOf(search), asOf: search.stand })).contradictions,
  });
  return (
    <section aria-labelledby="contradictions" className="rf-no-print">
      <h2 id="contradictions" className="kern-heading-medium">
        {t('summary.contradictions')}
      </h2>
      <p className="rf-muted">{t('summary.contradictions.text')}</p>
      {error && <Failure error={error} />}
      {data?.nodes.length === 0 && <p className="kern-body">{t('summary.contradictions.none')}</p>}
      <ul className="rf-rows">
        {data?.nodes.map(({ kind, text, measure }, place) => (
          <li key={`${kind} ${place}`} className="rf-row">
            <div>
              {measure && (
                <h3 className="rf-row__title">
                  <NamedMeasure measure={measure} />
                </h3>
              )}
              <p className="kern-body">{text}</p>
            </div>
          </li>
        ))}
      </ul>
      {data && data.totalCount > data.nodes.length && (
        <p className="rf-muted">
          {t('summary.contradictions.left', { count: data.totalCount - data.nodes.length })}
        </p>
      )}
    </section>
  );
}
