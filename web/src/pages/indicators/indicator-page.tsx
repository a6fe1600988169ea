import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { NotFoundPage } from '../not-found-page.js';
import { AreaComparison } from './area-comparison.js';
import { type Home, homeQuery } from './areas-data.js';
import { Definition } from './definition.js';
import { IndicatorEditing } from './indicator-editing.js';
import { type FullIndicator, indicatorQuery } from './indicators-data.js';
import { OverTime } from './over-time.js';
import { StandField } from './stand-field.js';
import { TargetTable } from './target-table.js';
import { indicatorsWords } from './words.js';
import '../../style/indicators.css';

/** One indicator: what it counts, how it moves, where it stands how. */
export function IndicatorPage() {
  const { id } = useParams({ from: '/signedIn/indikatoren/$id' });
  const { stand } = useSearch({ from: '/signedIn/indikatoren/$id' });
  const home = useQuery(homeQuery);
  const found = useQuery({ ...indicatorQuery(id, home.data?.id ?? '', stand), enabled: Boolean(home.data) });
  const error = home.error ?? found.error;
  if (error && !found.data) return <Failure error={error} onRetry={() => void found.refetch()} />;
  if (home.data === null || found.data === null) return <NotFoundPage />;
  if (!home.data || !found.data) return <Loading />;
  return <IndicatorInFull key={id} indicator={found.data} home={home.data} />;
}

interface IndicatorProps {
  readonly indicator: FullIndicator;
  readonly home: Home;
}

function IndicatorInFull({ indicator, home }: IndicatorProps) {
  const { t, day, locale } = useWords(indicatorsWords);
  const { stand } = useSearch({ from: '/signedIn/indikatoren/$id' });
  const { topic, trend, isSensitive } = indicator;
  return (
    <Page title={(locale === 'en' && indicator.nameEn) || indicator.nameDe} lead={topic}>
      <div className="rf-headline">
        <span className="rf-tag">
          {home.name}:{' '}
          {trend === 'UNKNOWN'
            ? t(isSensitive ? 'indicator.trend.sensitive' : 'indicator.trend.unknown')
            : t(`trend.${trend}`)}
        </span>
        {stand && <span className="rf-tag">{t('indicator.asOf', { day: day(stand) })}</span>}
      </div>
      <IndicatorEditing indicator={indicator} home={home} />
      <OverTime indicator={indicator} home={home} />
      <TargetTable targets={indicator.targets} unit={indicator.unit} />
      <AreaComparison indicator={indicator} home={home} />
      <Definition indicator={indicator} />
      <StandField />
      <p className="rf-muted">{t('indicator.notSuccess')}</p>
      <Link to="/indikatoren" search={{}} className="kern-link rf-no-print">
        {t('indicators.all')}
      </Link>
    </Page>
  );
}
