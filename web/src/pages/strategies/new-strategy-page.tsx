import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import '../../style/strategies.css';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { createStrategy } from './form-data.js';
import { contentOf, noEntries } from './strategy-entries.js';
import { StrategyForm } from './strategy-form.js';
import { strategyWords } from './words.js';

/** Begins a strategy; the text is written next. */
export function NewStrategyPage() {
  const { t } = useWords(strategyWords);
  const navigate = useNavigate();
  const queries = useQueryClient();
  return (
    <Page title={t('strategy.form.new')}>
      <StrategyForm
        start={noEntries}
        send={t('strategy.form.create')}
        save={(entries) => createStrategy(contentOf(entries))}
        onSaved={async (id) => {
          await queries.invalidateQueries();
          await navigate({ to: '/strategien/$id/text', params: { id } });
        }}
        onBack={() => void navigate({ to: '/strategien', search: {} })}
      />
    </Page>
  );
}
