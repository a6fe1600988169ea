import { Link } from '@tanstack/react-router';
import { chosenColumns, type ColumnOf } from '../../list/chosen-columns.js';
import type { ListColumn } from '../../list/long-list.js';
import { Light } from '../../ui/light.js';
import type { WordsOf } from '../../words/words.js';
import type { ColumnKey } from './measure-search.js';
import type { ListedMeasure } from './measures-data.js';
import type { measuresWords } from './words.js';

type Words = WordsOf<typeof measuresWords>;

const several = (names: readonly string[] | undefined) =>
  names?.map((name, at) => <div key={at}>{name}</div>);

const columns: Readonly<Record<ColumnKey, ColumnOf<ListedMeasure, Words>>> = {
  STATUS: {
    width: 8.5,
    sortKey: 'STATUS',
    cell: ({ status }, { t }) => t(`status.${status}`),
  },
  LIGHT: {
    width: 9.5,
    sortKey: 'LIGHT',
    cell: ({ light, status }) => <Light light={light.shown} status={status} />,
  },
  LEAD_OFFICE: { width: 9.5, sortKey: 'LEAD_OFFICE', cell: ({ leadOffice }) => leadOffice.name },
  PLANNED_END: { width: 8.5, sortKey: 'PLANNED_END', cell: (measure, words) => plannedEnd(measure, words) },
  LAST_REPORT: {
    width: 7.5,
    cell: ({ latestReport }, { t, day }) =>
      latestReport ? day(latestReport.reportedOn) : <span className="rf-muted">{t('measures.never')}</span>,
  },
  STRATEGIES: { width: 12.5, cell: ({ strategies }) => several(strategies?.map(({ title }) => title)) },
  PROBLEM_AREAS: { width: 14, cell: ({ problemAreas }) => several(problemAreas?.map(({ title }) => title)) },
  FIELD_OF_ACTION: {
    width: 11,
    cell: ({ fieldOfAction }, { locale }) =>
      (locale === 'en' && fieldOfAction?.nameEn) || fieldOfAction?.nameDe,
  },
  AREAS: {
    width: 10,
    cell: ({ areas, isCountyWide }, { t }) =>
      isCountyWide ? t('measures.countyWide') : several(areas?.map(({ name }) => name)),
  },
  ACCOUNTABLE_PERSON: { width: 10, cell: ({ accountablePerson }) => accountablePerson?.name },
  PRIORITY: {
    width: 7,
    sortKey: 'PRIORITY',
    cell: ({ priority }, { t }) => priority && t(`priority.${priority}`),
  },
  PROGRESS: {
    width: 7,
    isNumber: true,
    cell: ({ progressPercent }) => (progressPercent === null ? null : `${progressPercent} %`),
  },
  UPDATED_AT: { width: 9, sortKey: 'UPDATED_AT', cell: ({ updatedAt }, { time }) => time(updatedAt) },
};

/** The day, whether it has passed, and how often it was moved. */
function plannedEnd({ plannedEnd: end, isOverdue, slipCount, daysSlipped }: ListedMeasure, words: Words) {
  const { t, day, count } = words;
  return (
    <>
      <div>{day(end)}</div>
      {isOverdue && <div className="rf-due rf-due--late">{t('measures.overdue')}</div>}
      {slipCount > 0 && (
        <div className="rf-muted">{count('measures.slips', slipCount, { days: daysSlipped ?? 0 })}</div>
      )}
    </>
  );
}

/** The columns of the list: number and title, and what was chosen beside them. */
export const measureColumns = (chosen: readonly ColumnKey[], words: Words): ListColumn<ListedMeasure>[] => [
  {
    key: 'NUMBER',
    title: words.t('measures.column.NUMBER'),
    width: 5.5,
    sortKey: 'NUMBER',
    cell: ({ number }) => number,
  },
  {
    key: 'TITLE',
    title: words.t('measures.column.TITLE'),
    width: 15,
    sortKey: 'TITLE',
    isHeader: true,
    cell: ({ number, title, isKeyMeasure }) => (
      <>
        <Link
          to="/massnahmen/$number"
          params={{ number }}
          className="kern-link kern-link--no-visited-state"
          preload={false}
        >
          {title}
        </Link>
        {isKeyMeasure && <div className="rf-muted">{words.t('measures.key')}</div>}
      </>
    ),
  },
  ...chosenColumns(columns, chosen, words, (key) => words.t(`measures.column.${key}`)),
];
