import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import '../../style/strategies.css';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { NotFoundPage } from '../not-found-page.js';
import { changeStrategy } from './form-data.js';
import { type FullStrategy, strategyQuery } from './strategy-data.js';
import { contentOf, entriesOf } from './strategy-entries.js';
import { StrategyForm } from './strategy-form.js';
import { strategyWords } from './words.js';

/** Changes everything about a strategy but its text. */
export function EditStrategyPage() {
  const { id } = useParams({ from: '/signedIn/strategien/$id/angaben' });
  const { data: strategy, error, refetch } = useQuery(strategyQuery(id));
  if (error && !strategy) return <Failure error={error} onRetry={() => void refetch()} />;
  if (strategy === undefined) return <Loading />;
  if (!strategy?.allowedActions.includes('CHANGE')) return <NotFoundPage />;
  return <EditStrategy key={strategy.id} strategy={strategy} />;
}

function EditStrategy({ strategy }: { readonly strategy: FullStrategy }) {
  const { t } = useWords(strategyWords);
  const navigate = useNavigate();
  const queries = useQueryClient();
  // As it was when the form was opened: whoever was faster meanwhile is noticed
  const [seen, setSeen] = useState(strategy);
  const { id, version } = seen;
  const back = () => navigate({ to: '/strategien/$id', params: { id } });
  return (
    <Page title={t('strategy.form.edit')} lead={seen.title}>
      <StrategyForm
        start={entriesOf(seen)}
        send={t('strategy.form.save')}
        save={(entries) => changeStrategy({ id, version, ...contentOf(entries) })}
        readNow={async () => {
          const now = await queries.fetchQuery({ ...strategyQuery(id), staleTime: 0 });
          if (now) setSeen(now);
          return entriesOf(now ?? seen);
        }}
        onSaved={async () => {
          await queries.invalidateQueries();
          await back();
        }}
        onBack={() => void back()}
      />
    </Page>
  );
}
