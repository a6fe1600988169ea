import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { AreaMap, type MapArea } from '../../ui/chart/index.js';
import { Field } from '../../ui/field.js';
import { Loading } from '../../ui/loading.js';
import { Select } from '../../ui/select.js';
import { useWords } from '../../words/words.js';
import { boundariesQuery, type Comparison } from './areas-data.js';
import type { FullIndicator } from './indicators-data.js';
import { pointOf } from './lines-of.js';
import type { Series } from './series-data.js';
import { indicatorsWords } from './words.js';

interface AreasOnMapProps {
  readonly indicator: FullIndicator;
  readonly comparison: Comparison;
  readonly series: readonly Series[];
  readonly days: readonly string[];
}

/** The areas on one day. A sensitive indicator has no map: colours would rank the areas. */
export function AreasOnMap({ indicator, comparison, series, days }: AreasOnMapProps) {
  const { t, day, locale } = useWords(indicatorsWords);
  const spoken = useWords(indicatorsWords);
  const navigate = useNavigate({ from: '/indikatoren/$id' });
  const { stichtag, klassen } = useSearch({ from: '/signedIn/indikatoren/$id' });
  const { data: boundaries } = useQuery({ ...boundariesQuery(comparison), enabled: !indicator.isSensitive });
  const on = stichtag && days.includes(stichtag) ? stichtag : days[days.length - 1];
  const areas = useMemo((): MapArea[] => {
    const known = new Map(boundaries?.map((area) => [area.id, area]));
    return series.map(({ area, points }) => ({
      ...pointOf(
        spoken,
        on,
        points.find(({ referenceDate }) => referenceDate === on),
      ),
      key: area.id,
      name: area.name,
      boundary: known.get(area.id)?.boundary ?? null,
      boundarySource: known.get(area.id)?.boundarySource ?? null,
    }));
  }, [boundaries, series, on, spoken]);
  if (indicator.isSensitive) return <p className="kern-body rf-text">{t('indicator.sensitive')}</p>;
  if (boundaries && areas.every(({ boundary }) => !boundary))
    return <p className="kern-body rf-text">{t('indicator.noBoundaries')}</p>;
  const name = (locale === 'en' && indicator.nameEn) || indicator.nameDe;
  const title = t('indicator.map', { name, level: t(`level.${comparison.level}.many`), day: day(on) });
  const choose = (search: { stichtag?: string; klassen?: 'gleich' }) =>
    void navigate({ search: (before) => ({ ...before, ...search }), resetScroll: false, replace: true });
  return (
    <>
      <div className="rf-indicator-choice rf-no-print">
        <Field label={t('indicator.day')}>
          {(control) => (
            <Select {...control} value={on} onChange={({ target }) => choose({ stichtag: target.value })}>
              {[...days].reverse().map((one) => (
                <option key={one} value={one}>
                  {day(one)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t('indicator.classes')}>
          {(control) => (
            <Select
              {...control}
              value={klassen ?? ''}
              onChange={({ target }) => choose({ klassen: target.value === 'gleich' ? 'gleich' : undefined })}
            >
              <option value="">{t('indicator.classes.quantiles')}</option>
              <option value="gleich">{t('indicator.classes.equal')}</option>
            </Select>
          )}
        </Field>
      </div>
      {boundaries ? (
        <AreaMap
          title={title}
          unit={indicator.unit}
          areas={areas}
          classing={klassen === 'gleich' ? 'equal' : 'quantiles'}
        />
      ) : (
        <Loading />
      )}
    </>
  );
}
