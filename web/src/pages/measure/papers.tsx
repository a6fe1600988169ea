import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { useWords } from '../../words/words.js';
import { papersWords } from '../papers/words.js';
import type { FullMeasure } from './measure-data.js';
import { papersOfMeasureQuery } from './papers-data.js';
import { measureWords } from './words.js';

/** The papers and minutes in which the measure stands, newest first. */
export function Papers({ measure: { number } }: { readonly measure: FullMeasure }) {
  const { t } = useWords(measureWords);
  const { t: tOfPapers, day } = useWords(papersWords);
  const { stand } = useSearch({ from: '/signedIn/massnahmen/$number' });
  const { data: papers, error, refetch } = useQuery(papersOfMeasureQuery(number, stand));
  return (
    <section>
      <h2 className="kern-heading-medium">{t('part.unterlagen')}</h2>
      {error && !papers && <Failure error={error} onRetry={() => void refetch()} />}
      {!papers && !error && <Loading />}
      {papers?.length === 0 && <p className="kern-body">{t('papers.none')}</p>}
      {papers && papers.length > 0 && (
        <ul className="rf-rows">
          {papers.map((paper) => {
            const kind = tOfPapers(`paper.kind.${paper.kind}`);
            const facts = [
              paper.title && paper.title !== kind && kind,
              paper.number && tOfPapers('paper.number', { number: paper.number }),
              paper.state !== 'FROZEN' && tOfPapers(`paper.state.${paper.state}`),
              paper.asOf && tOfPapers('paper.asOf', { date: day(paper.asOf) }),
              paper.body?.name,
            ].filter(Boolean);
            return (
              <li key={paper.id} className="rf-row">
                <div>
                  <h3 className="rf-row__title">
                    <Link to="/unterlagen/$id" params={{ id: paper.id }} className="kern-link">
                      {paper.title ?? kind}
                    </Link>
                  </h3>
                  <p className="rf-muted">{facts.join(' · ')}</p>
                  {paper.withdrawnBecause && (
                    <p className="rf-muted">
                      {tOfPapers('paper.because', { reason: paper.withdrawnBecause })}
                    </p>
                  )}
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
