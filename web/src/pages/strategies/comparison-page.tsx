import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import '../../style/strategies.css';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { Select } from '../../ui/select.js';
import { useWords } from '../../words/words.js';
import { NotFoundPage } from '../not-found-page.js';
import { agreedBefore, type StrategyTexts, textsQuery, type TextVersion } from './agreement-data.js';
import { DiffView } from './diff-view.js';
import { strategyWords } from './words.js';

/** Any two texts of a strategy beside each other; which ones stands in the address. */
export function ComparisonPage() {
  const { id } = useParams({ from: '/signedIn/strategien/$id/vergleich' });
  const { data: strategy, error, refetch } = useQuery(textsQuery(id));
  if (error && !strategy) return <Failure error={error} onRetry={() => void refetch()} />;
  if (strategy === undefined) return <Loading />;
  if (strategy === null) return <NotFoundPage />;
  return <Comparison strategy={strategy} />;
}

function Comparison({ strategy }: { readonly strategy: StrategyTexts }) {
  const { t } = useWords(strategyWords);
  const { id, versions, title } = strategy;
  const { von, nach, nur } = useSearch({ from: '/signedIn/strategien/$id/vergleich' });
  const after = versions.find(({ number }) => number === nach) ?? versions.at(0);
  const before = versions.find(({ number }) => number === von) ?? beforeOf(versions, after);
  return (
    <Page title={t('diff.title')} lead={title}>
      {before && after ? (
        <>
          <Choice strategy={strategy} before={before} after={after} />
          <AgreedLast strategy={strategy} before={before} after={after} />
          <section aria-label={t('diff.title')}>
            <h2 className="kern-sr-only">
              {t('strategy.version', { number: before.number })} –{' '}
              {t('strategy.version', { number: after.number })}
            </h2>
            <DiffView
              before={before.text}
              after={after.text}
              names={[
                t('strategy.version', { number: before.number }),
                t('strategy.version', { number: after.number }),
              ]}
              onlyChanges={nur === 'aenderungen'}
            />
          </section>
        </>
      ) : (
        <p className="kern-body">{t('diff.none')}</p>
      )}
      <div className="rf-actions rf-no-print">
        <Link to="/strategien/$id/abstimmung" params={{ id }} className="kern-link">
          {t('strategy.toAgreement')}
        </Link>
        <Link to="/strategien/$id" params={{ id }} className="kern-link">
          {t('agree.back')}
        </Link>
      </div>
    </Page>
  );
}

/** The text before, unless something else is asked for. */
const beforeOf = (versions: readonly TextVersion[], after: TextVersion | undefined) =>
  after && (versions.find(({ number }) => number < after.number) ?? versions.find((one) => one !== after));

interface PairProps {
  readonly strategy: StrategyTexts;
  readonly before: TextVersion;
  readonly after: TextVersion;
}

function Choice({ strategy: { id, versions }, before, after }: PairProps) {
  const { t } = useWords(strategyWords);
  const { nur } = useSearch({ from: '/signedIn/strategien/$id/vergleich' });
  const navigate = useNavigate();
  const show = (next: { von?: number; nach?: number; nur?: 'aenderungen' }) =>
    navigate({
      to: '/strategien/$id/vergleich',
      params: { id },
      search: { von: before.number, nach: after.number, nur, ...next },
      replace: true,
    });
  const options = versions.map(({ number, submittedOn }) => (
    <option key={number} value={number}>
      {t(submittedOn ? 'diff.option' : 'diff.option.draft', { number })}
    </option>
  ));
  return (
    <div className="rf-search rf-search--wide rf-no-print">
      <Field label={t('diff.from')}>
        {(control) => (
          <Select
            {...control}
            value={before.number}
            onChange={({ target }) => void show({ von: Number(target.value) })}
          >
            {options}
          </Select>
        )}
      </Field>
      <Field label={t('diff.to')}>
        {(control) => (
          <Select
            {...control}
            value={after.number}
            onChange={({ target }) => void show({ nach: Number(target.value) })}
          >
            {options}
          </Select>
        )}
      </Field>
      <label className="rf-choice rf-tick">
        <input
          type="checkbox"
          checked={nur === 'aenderungen'}
          onChange={({ target }) => void show({ nur: target.checked ? 'aenderungen' : undefined })}
        />
        <span>{t('diff.onlyChanges')}</span>
      </label>
    </div>
  );
}

/** For people of an organisation that is asked: the text it agreed to last. */
function AgreedLast({ strategy: { versions }, before, after }: PairProps) {
  const { t } = useWords(strategyWords);
  const mine = after.agreements.filter(({ isMyWord }) => isMyWord);
  const last = mine.flatMap(({ organisation }) => {
    const version = agreedBefore(versions, organisation.id, after.number);
    return version?.id === before.id ? [organisation] : [];
  });
  return last.map((organisation) => (
    <p key={organisation.id} className="kern-body">
      {t('diff.agreedLast', { organisation: organisation.name, number: before.number })}
    </p>
  ));
}
