import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { Button } from '../../ui/button.js';
import { LinesTable, SmallMultiples } from '../../ui/chart/index.js';
import { useWords } from '../../words/words.js';
import type { Home } from './areas-data.js';
import type { FullIndicator } from './indicators-data.js';
import { linesOf } from './lines-of.js';
import { chosenSeriesQuery, type Series } from './series-data.js';
import { indicatorsWords } from './words.js';

interface AreasOverTimeProps {
  readonly indicator: FullIndicator;
  readonly home: Home;
  readonly series: readonly Series[];
}

/** Pictures that are shown before somebody asks for all. */
const FIRST = 12;

/** Each area over time, on one scale, with the county to compare with. */
export function AreasOverTime({ indicator, home, series }: AreasOverTimeProps) {
  const spoken = useWords(indicatorsWords);
  const { t, count, locale } = spoken;
  const { stand } = useSearch({ from: '/signedIn/indikatoren/$id' });
  const [showsAll, setShowsAll] = useState(false);
  const own = useMemo(() => [home.id], [home.id]);
  const { data: homeSeries } = useQuery(chosenSeriesQuery(indicator.id, own, stand));
  const lines = useMemo(() => linesOf(spoken, series, []), [series, spoken]);
  const reference = useMemo(
    () => (homeSeries ? linesOf(spoken, homeSeries, []).find(({ key }) => key === home.id) : undefined),
    [homeSeries, home.id, spoken],
  );
  const others = useMemo(() => lines.filter(({ key }) => key !== home.id), [lines, home.id]);
  const shown = useMemo(() => (showsAll ? others : others.slice(0, FIRST)), [others, showsAll]);
  const title = t('indicator.multiples', { name: (locale === 'en' && indicator.nameEn) || indicator.nameDe });
  return (
    <>
      <h3 className="kern-heading-small">{title}</h3>
      <SmallMultiples unit={indicator.unit} lines={shown} reference={reference} scaleOf={others} />
      {!showsAll && others.length > FIRST && (
        <div className="rf-no-print">
          <Button onClick={() => setShowsAll(true)}>{count('indicator.multiples.all', others.length)}</Button>
        </div>
      )}
      <details className="rf-chart__table">
        <summary>{t('indicator.multiples.table')}</summary>
        <LinesTable title={title} lines={lines} unit={indicator.unit} />
      </details>
    </>
  );
}
