import { Link } from '@tanstack/react-router';
import { chosenColumns, type ColumnOf } from '../../list/chosen-columns.js';
import type { ListColumn } from '../../list/long-list.js';
import { MeasureCounts } from '../../list/measure-counts.js';
import { urgencyInWords } from '../../words/in-words.js';
import type { WordsOf } from '../../words/words.js';
import type { ListedProblem } from './problem-list-data.js';
import type { ColumnKey } from './problem-search.js';
import type { problemWords } from './words.js';

type Words = WordsOf<typeof problemWords>;

const columns: Readonly<Record<ColumnKey, ColumnOf<ListedProblem, Words>>> = {
  STATUS: { width: 8, sortKey: 'STATUS', cell: ({ status }, { t }) => t(`problem.${status}`) },
  URGENCY: {
    width: 9,
    sortKey: 'URGENCY',
    cell: ({ urgency }, words) => urgencyInWords(words, urgency),
  },
  FIELD_OF_ACTION: {
    width: 11,
    cell: ({ fieldOfAction }, { locale }) =>
      (locale === 'en' && fieldOfAction?.nameEn) || fieldOfAction?.nameDe,
  },
  STRATEGIES: {
    width: 13,
    cell: ({ strategies }, { t }) =>
      strategies?.length === 0 ? (
        <span className="rf-missing">{t('problem.noStrategy')}</span>
      ) : (
        strategies?.map(({ id, title }) => <div key={id}>{title}</div>)
      ),
  },
  MEASURES: {
    width: 11,
    cell: ({ measureCounts }) => measureCounts && <MeasureCounts counts={measureCounts} />,
  },
  AREAS: { width: 10, cell: ({ areas }) => areas?.map(({ id, name }) => <div key={id}>{name}</div>) },
  OWNER_OFFICE: { width: 10, cell: ({ ownerOffice }) => ownerOffice?.name },
  TARGET_GROUP: { width: 10, cell: ({ targetGroup }) => targetGroup },
  REVIEW_ON: { width: 9, sortKey: 'REVIEW_ON', cell: ({ reviewOn }, { day }) => reviewOn && day(reviewOn) },
  CREATED_AT: { width: 9, sortKey: 'CREATED_AT', cell: ({ createdAt }, { time }) => time(createdAt) },
};

/** The columns of the list: number and title, and what was chosen beside them. */
export const problemColumns = (chosen: readonly ColumnKey[], words: Words): ListColumn<ListedProblem>[] => [
  {
    key: 'NUMBER',
    title: words.t('problems.column.NUMBER'),
    width: 5.5,
    sortKey: 'NUMBER',
    cell: ({ number }) => number,
  },
  {
    key: 'TITLE',
    title: words.t('problems.column.TITLE'),
    width: 16.5,
    sortKey: 'TITLE',
    isHeader: true,
    cell: ({ id, title }) => (
      <Link
        to="/problemlagen/$id"
        params={{ id }}
        className="kern-link kern-link--no-visited-state"
        preload={false}
      >
        {title}
      </Link>
    ),
  },
  ...chosenColumns(columns, chosen, words, (key) => words.t(`problems.column.${key}`)),
];
