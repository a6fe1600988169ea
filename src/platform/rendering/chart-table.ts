import type { Chart } from './model/chart.js';
import type { Column, ColumnType, Table } from './model/table.js';
import { DOCUMENT_WORDS } from './words.js';
import type { DocumentLanguage } from './model/document.js';

const TYPES: Readonly<Record<string, ColumnType>> = { '%': 'percent', '€': 'money' };

/** The values of a chart as the table that stands beside it in every format. */
export function chartTable(chart: Chart, language: DocumentLanguage): Table {
  const type = TYPES[chart.unit] ?? 'number';
  const unit = type === 'number' && chart.unit !== '' ? ` (${chart.unit})` : '';
  const columns: Column[] = [
    // As wide as all numbers together: categories are the long words
    { title: chart.categoryTitle, type: 'text', width: Math.max(2, chart.series.length) },
    ...chart.series.map(({ name }) => ({ title: name, type, digits: chart.digits })),
  ];
  return {
    kind: 'table',
    name: chart.name,
    caption: `${DOCUMENT_WORDS[language].valuesOf(chart.title)}${unit}`,
    columns,
    rows: chart.categories.map((category, at) => [
      category,
      ...chart.series.map(({ values }) => values[at] ?? { words: chart.missing }),
    ]),
    empty: chart.missing,
    note: chart.note,
  };
}
