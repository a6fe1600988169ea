import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { chosenColumns, type ColumnOf } from '../../list/chosen-columns.js';
import type { ListColumn } from '../../list/long-list.js';
import { MeasureCounts } from '../../list/measure-counts.js';
import type { WordsOf } from '../../words/words.js';
import type { ListedStrategy } from './strategies-data.js';
import type { ColumnKey } from './strategy-search.js';
import type { strategyWords } from './words.js';

type Words = WordsOf<typeof strategyWords>;

const columns: Readonly<Record<ColumnKey, ColumnOf<ListedStrategy, Words>>> = {
  STAGE: {
    width: 9,
    sortKey: 'STAGE',
    cell: ({ stage }, { t }) => <span className="rf-tag">{t(`stage.${stage}`)}</span>,
  },
  FIELD_OF_ACTION: {
    width: 11,
    cell: ({ fieldOfAction }, { locale }) =>
      (locale === 'en' && fieldOfAction?.nameEn) || fieldOfAction?.nameDe,
  },
  LEAD_OFFICE: { width: 11, sortKey: 'LEAD_OFFICE', cell: ({ leadOffice }) => leadOffice.name },
  AGREEMENTS: { width: 11.5, cell: (strategy, words) => answers(strategy, words) },
  MEASURES: {
    width: 11,
    cell: ({ measureCounts }) => measureCounts && <MeasureCounts counts={measureCounts} />,
  },
  PROBLEM_AREAS: {
    width: 15,
    cell: ({ problemAreas }) => problemAreas?.map(({ id, title }) => <div key={id}>{title}</div>),
  },
  PERIOD: {
    width: 9,
    sortKey: 'PERIOD_TO',
    cell: ({ periodFrom, periodTo }, { t, day }) => (
      <>
        {periodFrom && <div>{t('strategy.period.from', { date: day(periodFrom) })}</div>}
        {periodTo && <div>{t('strategy.period.to', { date: day(periodTo) })}</div>}
      </>
    ),
  },
};

/** What was said to the newest text; silence where the strategy is over. */
function answers({ stage, latestVersion, versionInForce }: ListedStrategy, { t, count }: Words): ReactNode {
  if (stage === 'ENDED' || !latestVersion) return null;
  const { asked, agreed, withCondition, declined, withdrawn } = latestVersion.agreementSummary;
  const all = asked + agreed + withCondition + declined + withdrawn;
  if (all === 0) return stage === 'DRAFT' ? t('strategy.nobodyAsked') : null;
  return (
    <>
      <div>
        {versionInForce &&
          versionInForce.number !== latestVersion.number &&
          `${t('strategy.version', { number: latestVersion.number })}: `}
        {t('strategy.agreedCount', { agreed: agreed + withCondition, all })}
      </div>
      {asked > 0 && <div className="rf-missing">{count('strategy.waitingCount', asked)}</div>}
    </>
  );
}

/** The columns of the list: number and title, and what was chosen beside them. */
export const strategyColumns = (chosen: readonly ColumnKey[], words: Words): ListColumn<ListedStrategy>[] => [
  {
    key: 'NUMBER',
    title: words.t('strategies.column.NUMBER'),
    width: 5.5,
    sortKey: 'NUMBER',
    cell: ({ number }) => number,
  },
  {
    key: 'TITLE',
    title: words.t('strategies.column.TITLE'),
    width: 15.5,
    sortKey: 'TITLE',
    isHeader: true,
    cell: ({ id, title }) => (
      <Link
        to="/strategien/$id"
        params={{ id }}
        className="kern-link kern-link--no-visited-state"
        preload={false}
      >
        {title}
      </Link>
    ),
  },
  ...chosenColumns(columns, chosen, words, (key) => words.t(`strategies.column.${key}`)),
];
