import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Empty } from '../../ui/empty.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { Select } from '../../ui/select.js';
import { Tabs } from '../../ui/tabs.js';
import { useWords } from '../../words/words.js';
import { bodiesQuery } from './conferences-data.js';
import { PlanOne } from './plan-one.js';
import { PlanSeries } from './plan-series.js';
import { conferencesWords } from './words.js';

/** Plans meetings of a body: one, or a series. The address remembers for whom. */
export function PlanPage() {
  const { t } = useWords(conferencesWords);
  const { gremium = '', art } = useSearch({ from: '/signedIn/konferenzen/planen' });
  const navigate = useNavigate();
  const { data: bodies, error, refetch } = useQuery(bodiesQuery);
  if (error && !bodies) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!bodies) return <Loading />;
  const mine = bodies.filter(({ allowedActions }) => allowedActions.includes('PLAN'));
  const body = mine.find(({ id }) => id === gremium);
  const go = (search: { gremium?: string; art?: 'reihe' }) =>
    void navigate({ to: '/konferenzen/planen', search, replace: true, resetScroll: false });
  return (
    <Page title={t('plan.title')}>
      {mine.length === 0 && <Empty title={t('plan.nobody')} text={t('plan.nobody.text')} />}
      {mine.length > 0 && (
        <Field label={t('conferences.body')}>
          {(control) => (
            <Select
              {...control}
              value={body?.id ?? ''}
              onChange={({ target }) => go({ gremium: target.value, art })}
            >
              <option value="">{t('form.reasonCode.choose')}</option>
              {mine.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      {body && (
        <Tabs
          label={t('plan.what')}
          tabs={[
            { name: 'eine', title: t('plan.one') },
            { name: 'reihe', title: t('plan.series') },
          ]}
          selected={art ?? 'eine'}
          onSelect={(name) => go({ gremium, art: name === 'reihe' ? 'reihe' : undefined })}
        >
          {art === 'reihe' ? <PlanSeries key={body.id} body={body} /> : <PlanOne key={body.id} body={body} />}
        </Tabs>
      )}
    </Page>
  );
}
