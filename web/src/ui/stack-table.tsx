import type { ReactNode } from 'react';

interface StackTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/**
 * A table that becomes a list on narrow screens: every cell then says what it is. The roles are said because some browsers
 * forget them once a table is laid out in another way. The first cell of a row names it.
 */
export function StackTable({ caption, columns, rows }: StackTableProps) {
  return (
    <table role="table" className="kern-table kern-table--small rf-stack">
      <caption className="kern-sr-only">{caption}</caption>
      <thead role="rowgroup" className="kern-table__head">
        <tr role="row" className="kern-table__row">
          {columns.map((name) => (
            <th key={name} role="columnheader" scope="col" className="kern-table__header">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="kern-table__body">
        {rows.map(({ key, cells }) => (
          <tr key={key} role="row" className="kern-table__row">
            {cells.map((cell, index) => {
              const inside = (
                <>
                  <span className="rf-stack__name" aria-hidden="true">
                    {columns[index]}
                  </span>
                  <span className="rf-stack__value">{cell}</span>
                </>
              );
              return index === 0 ? (
                <th key={columns[index]} role="rowheader" scope="row" className="kern-table__header">
                  {inside}
                </th>
              ) : (
                <td key={columns[index]} role="cell" className="kern-table__cell">
                  {inside}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
