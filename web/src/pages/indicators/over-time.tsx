import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { TimeSeriesChart } from '../../ui/chart/index.js';
import { Empty } from '../../ui/empty.js';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { useWords } from '../../words/words.js';
import { AreaChoice } from './area-choice.js';
import type { Home } from './areas-data.js';
import type { FullIndicator } from './indicators-data.js';
import { daysIn, linesOf } from './lines-of.js';
import { chosenSeriesQuery } from './series-data.js';
import { Together } from './together.js';
import { indicatorsWords } from './words.js';

interface OverTimeProps {
  readonly indicator: FullIndicator;
  readonly home: Home;
}

/** The figures of the areas one has chosen, over time, with their targets. */
export function OverTime({ indicator, home }: OverTimeProps) {
  const { t, locale } = useWords(indicatorsWords);
  const spoken = useWords(indicatorsWords);
  const navigate = useNavigate({ from: '/indikatoren/$id' });
  const { raeume, stand } = useSearch({ from: '/signedIn/indikatoren/$id' });
  const areaIds = useMemo(() => raeume ?? [home.id], [raeume, home.id]);
  const { data, error, refetch } = useQuery(chosenSeriesQuery(indicator.id, areaIds, stand));
  const lines = useMemo(
    () => (data ? linesOf(spoken, data, indicator.targets) : []),
    [data, indicator.targets, spoken],
  );
  const last = daysIn(data ?? []).at(-1);
  const change = (ids: readonly string[]) =>
    void navigate({
      search: (before) => ({ ...before, raeume: ids.length > 0 ? [...ids] : undefined }),
      resetScroll: false,
      replace: true,
    });
  const name = (locale === 'en' && indicator.nameEn) || indicator.nameDe;
  return (
    <section>
      <h2 className="kern-heading-medium">{t('indicator.overTime')}</h2>
      <AreaChoice areas={(data ?? []).map(({ area }) => area)} onChange={change} />
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && !last && <Empty title={t('indicator.noFigures.title')} text={t('indicator.noFigures.text')} />}
      {last && <TimeSeriesChart title={name} hideTitle unit={indicator.unit} lines={lines} />}
      {last && indicator.perUnit !== null && areaIds.length > 1 && (
        <Together indicator={indicator} areaIds={areaIds} day={last} />
      )}
      {indicator.breakNote && (
        <p className="kern-body rf-text">
          <strong>{t('indicator.break')}</strong> {indicator.breakNote}
        </p>
      )}
    </section>
  );
}
