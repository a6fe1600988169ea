import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ask } from '../../api/ask.js';
import { isCoordinator, meQuery } from '../../api/me.js';
import { Page } from '../../ui/page.js';
import { type FormValues, ShortForm } from '../../ui/short-form.js';
import { useWords } from '../../words/words.js';
import { NotFoundPage } from '../not-found-page.js';
import { figuresWords } from './figures-words.js';
import { definitionOf, indicatorFields, newEntries } from './indicator-entries.js';
import { CreateIndicator } from './indicator-mutations.js';
import { indicatorsWords } from './words.js';

/** A new indicator: what is counted, how, and how small figures are protected. */
export function NewIndicatorPage() {
  const words = useWords(indicatorsWords);
  const own = useWords(figuresWords);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { data: me } = useQuery(meQuery);
  const create = async (values: FormValues) => {
    const { createIndicator } = await ask(CreateIndicator, {
      input: { ...definitionOf(values), key: values.key.trim() },
    });
    await queries.invalidateQueries();
    await navigate({ to: '/indikatoren/$id', params: { id: createIndicator.id } });
  };
  if (!me || !isCoordinator(me)) return <NotFoundPage />;
  return (
    <Page title={own.t('define.new')}>
      <p className="kern-body rf-text">{own.t('define.new.lead')}</p>
      <ShortForm
        title={own.t('define.new.title')}
        level={2}
        fields={[
          { name: 'key', label: words.t('indicator.key'), hint: own.t('define.key.hint'), maxLength: 60 },
          ...indicatorFields(words, own),
        ]}
        initial={newEntries}
        draftKey="new-indicator"
        send={own.t('define.create')}
        onSend={create}
        onCancel={() => void navigate({ to: '/indikatoren', search: {} })}
      />
    </Page>
  );
}
