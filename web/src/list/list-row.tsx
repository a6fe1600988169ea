import { memo, type Ref } from 'react';
import type { ListColumn } from './long-list.js';

interface ListRowProps<Row> {
  readonly ref: Ref<HTMLTableRowElement>;
  readonly index: number;
  readonly columns: readonly ListColumn<Row>[];
  /** Undefined while it is on its way. */
  readonly row: Row | undefined;
  /** What is said meanwhile. */
  readonly loading: string;
}

/**
 * A row that knows its place in the whole list; on narrow screens a card whose cells say what they are. While the list is scrolled it
 * stays as it is.
 */
export const ListRow = memo(PlainRow) as typeof PlainRow;

function PlainRow<Row>({ ref, index, columns, row, loading }: ListRowProps<Row>) {
  return (
    <tr
      ref={ref}
      role="row"
      data-index={index}
      aria-rowindex={index + 2}
      aria-busy={row === undefined || undefined}
      className="kern-table__row"
    >
      {columns.map(({ key, title, isNumber, isHeader, cell }) => {
        const inside = (
          <>
            <span className="rf-long__name" aria-hidden="true">
              {title}
            </span>
            <span className="rf-long__value">{row === undefined ? isHeader && loading : cell(row)}</span>
          </>
        );
        return isHeader ? (
          <th key={key} role="rowheader" scope="row" className="kern-table__header">
            {inside}
          </th>
        ) : (
          <td
            key={key}
            role="cell"
            className={`kern-table__cell ${isNumber ? 'kern-table__cell--numeric' : ''}`}
          >
            {inside}
          </td>
        );
      })}
    </tr>
  );
}
