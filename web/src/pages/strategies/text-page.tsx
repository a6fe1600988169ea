import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import '../../style/strategies.css';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { NotFoundPage } from '../not-found-page.js';
import { textsQuery } from './agreement-data.js';
import { TextForm } from './text-form.js';
import { strategyWords } from './words.js';

/** Where the text of a strategy is written. */
export function TextPage() {
  const { t } = useWords(strategyWords);
  const { id } = useParams({ from: '/signedIn/strategien/$id/text' });
  const { data: strategy, error, refetch } = useQuery(textsQuery(id));
  if (error && !strategy) return <Failure error={error} onRetry={() => void refetch()} />;
  if (strategy === undefined) return <Loading />;
  const latest = strategy?.versions.at(0);
  if (!strategy?.allowedActions.includes('CHANGE_TEXT') || !latest) return <NotFoundPage />;
  return (
    <Page title={t('text.title')} lead={strategy.title}>
      <TextForm key={strategy.id} strategyId={strategy.id} latest={latest} />
    </Page>
  );
}
