import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Empty } from '../../ui/empty.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Loading } from '../../ui/loading.js';
import { Select } from '../../ui/select.js';
import { useWords } from '../../words/words.js';
import { type AreaLevel } from './area-levels.js';
import { comparable, type Home } from './areas-data.js';
import { AreasOnMap } from './areas-on-map.js';
import { AreasOverTime } from './areas-over-time.js';
import type { FullIndicator } from './indicators-data.js';
import { daysIn } from './lines-of.js';
import { comparedSeriesQuery } from './series-data.js';
import { indicatorsWords } from './words.js';

interface AreaComparisonProps {
  readonly indicator: FullIndicator;
  readonly home: Home;
}

/** All areas of a level beside each other: on a map on one day, and each over time. */
export function AreaComparison({ indicator, home }: AreaComparisonProps) {
  const { t } = useWords(indicatorsWords);
  const navigate = useNavigate({ from: '/indikatoren/$id' });
  const { ebene, stand } = useSearch({ from: '/signedIn/indikatoren/$id' });
  const choices = comparable(home, indicator.lowestLevel);
  const comparison = choices.find(({ level }) => level === ebene) ?? choices.at(0);
  const { data, error, refetch } = useQuery({
    ...comparedSeriesQuery(indicator.id, comparison ?? { level: 'COUNTY', withinId: home.id }, stand),
    enabled: comparison !== undefined,
  });
  if (!comparison) return null;
  const days = daysIn(data ?? []);
  return (
    <section>
      <h2 className="kern-heading-medium">{t('indicator.byArea')}</h2>
      {choices.length > 1 && (
        <div className="rf-indicator-choice rf-no-print">
          <Field label={t('indicator.level')}>
            {(control) => (
              <Select
                {...control}
                value={comparison.level}
                onChange={({ target }) =>
                  void navigate({
                    search: (before) => ({
                      ...before,
                      ebene: target.value as AreaLevel,
                      stichtag: undefined,
                    }),
                    resetScroll: false,
                    replace: true,
                  })
                }
              >
                {choices.map(({ level }) => (
                  <option key={level} value={level}>
                    {t(`level.${level}.many`)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </div>
      )}
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && days.length === 0 && (
        <Empty title={t('indicator.noFigures.title')} text={t('indicator.noFigures.level')} />
      )}
      {data && days.length > 0 && (
        <>
          <AreasOnMap indicator={indicator} comparison={comparison} series={data} days={days} />
          <AreasOverTime indicator={indicator} home={home} series={data} />
        </>
      )}
    </section>
  );
}
