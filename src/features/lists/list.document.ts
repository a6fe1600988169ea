import { message } from '../../kernel/messages.js';
import type { DocumentLanguage, DocumentModel } from '../../platform/rendering/index.js';
import type { FileList, Listed } from './list.js';
import './messages.js';

export interface ListHead {
  readonly language: DocumentLanguage;
  readonly publisher: string;
  /** The day it holds for. */
  readonly asOf: string;
  /** The moment it was made. */
  readonly madeAt: string;
}

/** A list as a document of one table: the columns that were chosen, in the order of the page. */
export function composeList<Row extends Listed, Name extends string, Filter extends object>(
  list: FileList<Row, Name, Filter>,
  rows: readonly Row[],
  columns: readonly Name[],
  { language, publisher, asOf, madeAt }: ListHead,
): DocumentModel {
  const say = (code: string, details = {}) => message(`${list.words}.${code}`, language, details);
  const told = columns.flatMap((column) =>
    list.columns[column].told.map(({ heading = column, cell, ...rest }) => ({
      cell,
      column: { ...rest, title: say(`column.${heading}`), key: heading.toLowerCase() },
    })),
  );
  const title = say('title');
  return {
    language,
    title,
    publisher,
    asOf,
    frozenAt: madeAt,
    marking: message('lists.marking', language),
    blocks: [
      {
        kind: 'table',
        name: title,
        caption: say('caption', { count: rows.length }),
        columns: [
          { title: message('lists.column.NUMBER', language), key: 'number', type: 'text', width: 0.9 },
          { title: message('lists.column.TITLE', language), key: 'title', type: 'text', width: 3.2 },
          ...told.map(({ column }) => column),
        ],
        rowHeader: 1,
        rows: rows.map((row) => [`${row.number}`, row.title, ...told.map(({ cell }) => cell(row, language))]),
        empty: say('empty'),
        landscape: true,
      },
    ],
  };
}
