import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { Empty } from '../../ui/empty.js';
import { useWords } from '../../words/words.js';
import type { Comparison } from './comparison-data.js';
import { AreaPicture } from './area-picture.js';
import { Contradictions } from './contradictions.js';
import { Deviations } from './deviations.js';
import { Indicators } from './indicators.js';
import { LightCounts } from './light-counts.js';
import { Money } from './money.js';
import { Requests } from './requests.js';
import { SilentOffices } from './silent-offices.js';
import { StrategyLights } from './strategy-lights.js';
import type { Summary } from './summary-data.js';
import type { SummarySearch } from './summary-search.js';
import { Tallies } from './tallies.js';
import { TallyBars } from './tally-bars.js';
import { WhatHappened } from './what-happened.js';
import { summaryWords } from './words.js';

interface SummaryInFullProps {
  readonly summary: Summary;
  readonly comparison: Comparison | undefined;
  readonly search: SummarySearch;
}

/** In the order of ten minutes: how it stands, what is asked of us, what does not run, what happened; then everything else. */
export function SummaryInFull({ summary, comparison, search }: SummaryInFullProps) {
  const { t, locale } = useWords(summaryWords);
  const fields = useMemo(
    () =>
      summary.byFieldOfAction.map(({ fieldOfAction: field, ...counts }) => ({
        key: field?.id ?? '',
        name: ((locale === 'en' && field?.nameEn) || field?.nameDe) ?? t('summary.noField'),
        counts,
      })),
    [summary, locale, t],
  );
  if (summary.total === 0 && !comparison?.groups.length) {
    return (
      <Empty
        title={t('summary.empty.title')}
        text={t(search.stand ? 'summary.empty.past' : 'summary.empty.text')}
      />
    );
  }
  return (
    <>
      <LightCounts summary={summary} comparison={comparison} />
      <Requests requests={summary.requests} />
      <Deviations deviations={summary.deviations} />
      {comparison && <WhatHappened comparison={comparison} news={summary.news} />}
      <StrategyLights rows={summary.byStrategy} search={search} />
      <Money money={summary.money} />
      <Indicators indicators={summary.indicators} />
      <SilentOffices offices={summary.silentOffices} />
      <Tallies title={t('summary.byField')} rows={t('summary.field')} tallies={fields}>
        <TallyBars title={t('summary.byField')} tallies={fields} />
      </Tallies>
      <Tallies
        title={t('summary.byArea')}
        rows={t('summary.area')}
        tallies={summary.byArea.map(({ area, ...counts }) => ({
          key: area?.id ?? '',
          name: area ? (
            <Link to="/uebersicht" search={{ ...search, raum: area.id }} className="kern-link">
              {area.name}
            </Link>
          ) : (
            t('summary.countyWide')
          ),
          counts,
        }))}
      >
        <AreaPicture byArea={summary.byArea} />
      </Tallies>
      {summary.contradicted !== null && <Contradictions search={search} />}
    </>
  );
}
