import type { ReactNode } from 'react';

interface TableProps {
  readonly caption: string;
  readonly columns: readonly { readonly name: string; readonly isNumber?: boolean }[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  readonly hideCaption?: boolean;
}

/** A table that scrolls within itself on narrow screens; the first cell of a row names it. */
export function Table({ caption, columns, rows, hideCaption }: TableProps) {
  const numeric = (index: number, part: string) =>
    columns[index].isNumber ? `kern-table__${part}--numeric` : '';
  return (
    <div className="rf-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="kern-table kern-table--small">
        <caption className={hideCaption ? 'kern-sr-only' : 'kern-title'}>{caption}</caption>
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            {columns.map(({ name }, index) => (
              <th key={name} scope="col" className={`kern-table__header ${numeric(index, 'header')}`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {rows.map(({ key, cells }) => (
            <tr key={key} className="kern-table__row">
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={columns[index].name} scope="row" className="kern-table__header">
                    {cell}
                  </th>
                ) : (
                  <td key={columns[index].name} className={`kern-table__cell ${numeric(index, 'cell')}`}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
