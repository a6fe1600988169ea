import { useWords } from '../words/words.js';
import type { ListColumn, ListOrder } from './long-list.js';
import { listWords } from './words.js';

interface ColumnHeadProps<Row> {
  readonly column: ListColumn<Row>;
  readonly order: ListOrder;
  onOrder(order: ListOrder): void;
}

/** The head of a column; where the list can be sorted by it, a button that does so and turns the order round. */
export function ColumnHead<Row>({ column, order, onOrder }: ColumnHeadProps<Row>) {
  const { t } = useWords(listWords);
  const { title, sortKey, isNumber } = column;
  const isSorted = sortKey !== undefined && sortKey === order.sortBy;
  const direction = order.isDescending ? 'descending' : 'ascending';
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={isSorted ? direction : undefined}
      className={`kern-table__header ${isNumber ? 'kern-table__header--numeric' : ''}`}
    >
      {sortKey === undefined ? (
        title
      ) : (
        <button
          type="button"
          className="rf-long__sort"
          title={t('list.sort.by', { column: title })}
          onClick={() => onOrder({ sortBy: sortKey, isDescending: isSorted && !order.isDescending })}
        >
          {title}
          <svg viewBox="0 0 10 16" aria-hidden="true" data-sorted={isSorted ? direction : 'no'}>
            <path className="rf-long__up" d="M5 1 9 6H1Z" />
            <path className="rf-long__down" d="M5 15 1 10h8Z" />
          </svg>
        </button>
      )}
    </th>
  );
}
