import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { threadOfMeasure } from '../../thread/thread-graph.js';
import { Thread } from '../../thread/thread.js';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { NotFoundPage } from '../not-found-page.js';
import { Milestones } from './milestones.js';
import { type FullMeasure, measureQuery } from './measure-data.js';
import { MeasureHead } from './measure-head.js';
import { Reports } from './reports.js';
import { Slips } from './slips.js';

/** One measure: where it stands, its thread, and what was reported, moved and reached. */
export function MeasurePage() {
  const { number } = useParams({ from: '/signedIn/massnahmen/$number' });
  const { data: measure, error, refetch } = useQuery(measureQuery(number));
  if (error && !measure) return <Failure error={error} onRetry={() => void refetch()} />;
  if (measure === undefined) return <Loading />;
  if (measure === null) return <NotFoundPage />;
  return <MeasureInFull key={measure.id} measure={measure} />;
}

function MeasureInFull({ measure }: { readonly measure: FullMeasure }) {
  const { t } = useWords();
  return (
    <Page title={measure.title} lead={t('measure.lead', { number: measure.number })}>
      <MeasureHead measure={measure} />
      <Thread graph={threadOfMeasure(measure)} current={measure.id} />
      <Reports reports={measure.reports} />
      <div className="rf-halves">
        <Milestones milestones={measure.milestones} />
        <Slips measure={measure} />
      </div>
    </Page>
  );
}
