import type { listDe } from '../de/list.js';

export const listEn: Record<keyof typeof listDe, string> = {
  'list.row.loading': 'loading …',
  'list.sort': 'Sort by',
  'list.sort.by': 'Sort by “{column}”',
  'list.sort.asc': '{column}, ascending',
  'list.sort.desc': '{column}, descending',
  'list.columns': 'Columns',
  'list.columns.title': 'Choose columns',
  'list.columns.apply': 'Apply',
  'list.columns.usual': 'Usual columns',
  'list.chips': 'Chosen filters',
  'list.chip.remove': 'Remove: {filter}',
  'list.reset': 'Reset all',
};
