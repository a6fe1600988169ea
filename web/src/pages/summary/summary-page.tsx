import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import '../../style/summary.css';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { comparisonQuery } from './comparison-data.js';
import { PastNotice } from './past-notice.js';
import { SelectionForm } from './selection-form.js';
import { heldMeetingsQuery, summaryQuery } from './summary-data.js';
import { useSummaryFiles } from './summary-files.js';
import { SummaryInFull } from './summary-in-full.js';
import { TakeAlong } from './take-along.js';
import { summaryWords } from './words.js';

/** What a committee needs in ten minutes, as of any day and since any meeting. Prints as a paper. */
export function SummaryPage() {
  const { t, day } = useWords(summaryWords);
  const search = useSearch({ from: '/signedIn/uebersicht' });
  const { data: meetings, isPending: isLookingBack } = useQuery(heldMeetingsQuery(search.gremium));
  const lastMeeting = meetings?.find(({ heldOn }) => !search.stand || heldOn < search.stand);
  const since = search.seit ?? lastMeeting?.heldOn;
  const isReady = !!search.seit || !isLookingBack;
  const summary = useQuery({ ...summaryQuery(search, since), enabled: isReady });
  const comparison = useQuery({
    ...comparisonQuery(search, since),
    enabled: isReady && since !== undefined,
  });
  const narrowed = [
    ...(summary.data?.byStrategy ?? [])
      .filter(({ strategy }) => strategy.id === search.strategie)
      .map(({ strategy }) => ({ key: 'strategie' as const, name: strategy.title })),
    ...(summary.data?.byArea ?? [])
      .filter(({ area }) => area && area.id === search.raum)
      .map(({ area }) => ({ key: 'raum' as const, name: area!.name })),
  ];
  const files = useSummaryFiles(search, since, isReady);
  const error = summary.error ?? comparison.error;
  return (
    <Page
      title={t('summary.title')}
      lead={
        summary.data &&
        [
          t('summary.asOf', { date: day(summary.data.asOf) }),
          ...(since ? [t('summary.sinceDay', { date: day(since) })] : []),
        ].join(' · ')
      }
      aside={<TakeAlong search={search} files={files.buttons} />}
    >
      {files.state}
      <SelectionForm
        search={search}
        meetings={meetings ?? []}
        lastMeeting={lastMeeting}
        narrowed={narrowed}
      />
      {search.stand && <PastNotice search={search} />}
      {error && (
        <Failure
          error={error}
          onRetry={() => void Promise.all([summary.refetch(), since !== undefined && comparison.refetch()])}
        />
      )}
      {!summary.data && !error && <Loading />}
      {summary.data && !summary.error && (
        <SummaryInFull
          summary={summary.data}
          comparison={comparison.error ? undefined : comparison.data}
          search={search}
        />
      )}
    </Page>
  );
}
