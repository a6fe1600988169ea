import { Link } from '@tanstack/react-router';
import { StackTable } from '../../ui/stack-table.js';
import { useWords } from '../../words/words.js';
import type { Home } from './areas-data.js';
import type { ListedIndicator } from './indicators-data.js';
import { indicatorsWords } from './words.js';

interface IndicatorTableProps {
  readonly indicators: readonly ListedIndicator[];
  readonly home: Home;
}

/** Indicators with the newest figure of the county, and which way it moves, in words. */
export function IndicatorTable({ indicators, home }: IndicatorTableProps) {
  const { t, day, number, locale } = useWords(indicatorsWords);
  const figure = ({ latest, unit }: ListedIndicator) => {
    if (!latest) return t('indicator.none');
    if (latest.value !== null) return `${number(latest.value)} ${unit}`;
    return t(latest.isSuppressed ? 'indicator.suppressed' : 'indicator.none');
  };
  return (
    <StackTable
      caption={t('indicators.caption', { area: home.name })}
      columns={[
        t('indicators.column.name'),
        t('indicators.topic'),
        t('indicators.column.figure', { area: home.name }),
        t('indicators.column.date'),
        t('indicators.column.trend'),
        t('indicators.column.source'),
      ]}
      rows={indicators.map((indicator) => ({
        key: indicator.id,
        cells: [
          <Link
            key="name"
            to="/indikatoren/$id"
            params={{ id: indicator.id }}
            className="kern-link kern-link--no-visited-state"
          >
            {(locale === 'en' && indicator.nameEn) || indicator.nameDe}
          </Link>,
          indicator.topic,
          figure(indicator),
          indicator.latest ? day(indicator.latest.referenceDate) : t('app.none'),
          indicator.trend === 'UNKNOWN'
            ? t(indicator.isSensitive ? 'indicator.trend.sensitive' : 'indicator.trend.unknown')
            : t(`trend.${indicator.trend}`),
          indicator.source,
        ],
      }))}
    />
  );
}
