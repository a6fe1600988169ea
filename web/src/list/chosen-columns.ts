import type { ReactNode } from 'react';
import type { ListColumn } from './long-list.js';

/** What a list can show in a column, before it is known in which words. */
export interface ColumnOf<Row, Words> extends Pick<ListColumn<Row>, 'width' | 'sortKey' | 'isNumber'> {
  cell(row: Row, words: Words): ReactNode;
}

/** The columns that were chosen, in the order in which they were chosen. */
export const chosenColumns = <Key extends string, Row, Words>(
  columns: Readonly<Record<Key, ColumnOf<Row, Words>>>,
  chosen: readonly Key[],
  words: Words,
  titleOf: (key: Key) => string,
): ListColumn<Row>[] =>
  chosen.map((key) => ({
    ...columns[key],
    key,
    title: titleOf(key),
    cell: (row) => columns[key].cell(row, words),
  }));
