import { chartTable } from './chart-table.js';
import type { DocumentModel } from './model/document.js';
import type { Table } from './model/table.js';

/** All tables of a document in its order; the values of a chart are one of them. */
export const tablesOf = ({ blocks, language }: DocumentModel): Table[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'table') return [block];
    return block.kind === 'chart' ? [chartTable(block, language)] : [];
  });
