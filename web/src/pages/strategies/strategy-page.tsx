import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import '../../style/strategies.css';
import { threadOfStrategy } from '../../thread/thread-graph.js';
import { Thread } from '../../thread/thread.js';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { useNews } from '../../ui/news.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { NotFoundPage } from '../not-found-page.js';
import { EndStrategy } from './end-strategy.js';
import { type FullStrategy, strategyQuery } from './strategy-data.js';
import { StrategyHead } from './strategy-head.js';
import { StrategyHistory } from './strategy-history.js';
import { StrategyMeasures } from './strategy-measures.js';
import { StrategyText } from './strategy-text.js';
import { strategyWords } from './words.js';

/** One strategy: where it stands, its text, its thread, its measures, and how it came so far. */
export function StrategyPage() {
  const { id } = useParams({ from: '/signedIn/strategien/$id' });
  const { data: strategy, error, refetch } = useQuery(strategyQuery(id));
  if (error && !strategy) return <Failure error={error} onRetry={() => void refetch()} />;
  if (strategy === undefined) return <Loading />;
  if (strategy === null) return <NotFoundPage />;
  return <StrategyInFull key={strategy.id} strategy={strategy} />;
}

function StrategyInFull({ strategy }: { readonly strategy: FullStrategy }) {
  const { t } = useWords(strategyWords);
  const { news, tell } = useNews();
  return (
    <Page title={strategy.title} lead={t('strategy.lead', { number: strategy.number })}>
      {news}
      <StrategyHead strategy={strategy} />
      <StrategyText strategy={strategy} />
      <Thread graph={threadOfStrategy(strategy)} current={strategy.id} />
      <StrategyMeasures {...strategy} />
      <StrategyHistory strategy={strategy} />
      <div className="rf-actions rf-no-print">
        <Link to="/strategien" search={{}} className="kern-link">
          {t('strategies.all')}
        </Link>
        {strategy.allowedActions.includes('END') && <EndStrategy strategy={strategy} onDone={tell} />}
      </div>
    </Page>
  );
}
