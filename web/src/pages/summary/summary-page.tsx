import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Button } from '../../ui/button.js';
import { Empty } from '../../ui/empty.js';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { summaryWords } from './words.js';
import { Deviations } from './deviations.js';
import { LightCounts } from './light-counts.js';
import { SelectionForm } from './selection-form.js';
import { SilentOffices } from './silent-offices.js';
import { type Summary, summaryQuery } from './summary-data.js';
import { Tallies } from './tallies.js';

/** How everything stands: counts with words, deviations first, and who is silent. Prints as a paper. */
export function SummaryPage() {
  const { t, day } = useWords(summaryWords);
  const { gremium, feld } = useSearch({ from: '/signedIn/uebersicht' });
  const {
    data: summary,
    error,
    refetch,
  } = useQuery(summaryQuery({ bodyId: gremium, fieldOfActionId: feld }));
  return (
    <Page
      title={t('summary.title')}
      lead={summary ? t('summary.asOf', { date: day(summary.asOf) }) : undefined}
      aside={
        <Button className="rf-no-print" onClick={() => window.print()}>
          {t('app.print')}
        </Button>
      }
    >
      <SelectionForm gremium={gremium} feld={feld} />
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!summary && !error && <Loading />}
      {summary && !error && <SummaryInFull summary={summary} />}
    </Page>
  );
}

function SummaryInFull({ summary }: { readonly summary: Summary }) {
  const { t, locale } = useWords(summaryWords);
  if (summary.total === 0) return <Empty title={t('summary.empty.title')} text={t('summary.empty.text')} />;
  return (
    <>
      <LightCounts counts={summary} />
      <Deviations deviations={summary.deviations} />
      <SilentOffices offices={summary.silentOffices} />
      <Tallies
        title={t('summary.byField')}
        rows={t('summary.field')}
        tallies={summary.byFieldOfAction.map(({ fieldOfAction: field, ...counts }) => ({
          key: field?.id ?? '',
          name: ((locale === 'en' && field?.nameEn) || field?.nameDe) ?? t('summary.noField'),
          counts,
        }))}
      />
      <Tallies
        title={t('summary.byStrategy')}
        rows={t('thread.strategy')}
        tallies={summary.byStrategy.map(({ strategy, ...counts }) => ({
          key: strategy.id,
          name: strategy.title,
          counts,
        }))}
      />
      <Tallies
        title={t('summary.byArea')}
        rows={t('summary.area')}
        tallies={summary.byArea.map(({ area, ...counts }) => ({
          key: area?.id ?? '',
          name: area?.name ?? t('summary.countyWide'),
          counts,
        }))}
      />
    </>
  );
}
