import type { Chart } from '../model/chart.js';
import type { Block, DocumentModel, Text } from '../model/document.js';
import type { Cell, Column, Table } from '../model/table.js';
import { linkOf, spansOf } from '../plain-text.js';
import { oneLine, printable } from '../printable.js';
import { digitsOf, figure } from '../words.js';
import { recordKeys } from './record-keys.js';

/** Says which shape the file has; another shape gets another number. Described in docs/document-formats.md. */
export const JSON_SCHEMA = 'roter-faden/document/1';

/** The document as data, in one shape and order of keys, so that the same document is the same bytes. */
export const renderJson = (document: DocumentModel): Uint8Array =>
  Buffer.from(`${JSON.stringify(asData(document), null, 2)}\n`, 'utf8');

const asData = (document: DocumentModel) => ({
  $schema: JSON_SCHEMA,
  language: document.language,
  title: oneLine(document.title),
  subtitle: document.subtitle === undefined ? null : oneLine(document.subtitle),
  publisher: oneLine(document.publisher),
  number: document.number ?? null,
  asOf: document.asOf,
  frozenAt: document.frozenAt,
  marking: oneLine(document.marking),
  footer: document.footer === undefined ? null : printable(document.footer),
  blocks: document.blocks.map(blockData),
});

function blockData(block: Block) {
  switch (block.kind) {
    case 'heading':
      return { kind: block.kind, level: block.level, text: printable(block.text) };
    case 'paragraph':
      return { kind: block.kind, tone: block.tone ?? null, text: textData(block.text) };
    case 'list':
      return { kind: block.kind, ordered: block.ordered ?? false, items: block.items.map(textData) };
    case 'fields':
      return {
        kind: block.kind,
        name: block.name,
        entries: block.entries.map(({ label, value }) => ({
          label: printable(label),
          value: textData(value),
        })),
      };
    case 'signature':
      return { kind: block.kind, lines: block.lines.map(printable) };
    case 'annex':
      return { kind: block.kind, title: printable(block.title) };
    case 'table':
      return tableData(block);
    case 'chart':
      return chartData(block);
  }
}

/** Words as one string; where they lead to stands beside them. */
function textData(text: Text) {
  const spans = spansOf(text);
  const links = spans.flatMap((span) => {
    const href = linkOf(span);
    return href === undefined ? [] : [{ text: span.text, href }];
  });
  const words = spans.map((span) => span.text).join('');
  return links.length === 0 ? words : { text: words, links };
}

function tableData({ kind, name, caption, columns, rows, rowHeader = 0, empty, note }: Table) {
  const keys = recordKeys(columns);
  return {
    kind,
    name,
    caption: printable(caption),
    columns: columns.map((column, at) => ({
      key: keys[at],
      title: printable(column.title),
      type: column.type,
      digits: digitsOf(column),
    })),
    rowHeader: keys[rowHeader] ?? null,
    records: rows.map((row) =>
      Object.fromEntries(columns.map((column, at) => [keys[at], cellData(row[at] ?? null, column)])),
    ),
    empty: printable(empty),
    note: note === undefined ? null : printable(note),
  };
}

function cellData(cell: Cell, column: Column) {
  if (typeof cell === 'string') return printable(cell);
  if (typeof cell === 'number') return numberData(cell, column);
  if (cell === null) return null;
  return 'words' in cell
    ? { words: printable(cell.words) }
    : { light: cell.light, word: printable(cell.word) };
}

/** The number as every other format prints it. */
function numberData(value: number, column: Pick<Column, 'type' | 'digits'>): number | null {
  if (!Number.isFinite(value)) return null;
  return column.type === 'text' ? value : figure(value, column);
}

const chartData = (chart: Chart) => ({
  kind: chart.kind,
  shape: chart.shape,
  name: chart.name,
  title: printable(chart.title),
  alternative: printable(chart.alternative),
  categoryTitle: printable(chart.categoryTitle),
  categories: chart.categories.map(printable),
  unit: printable(chart.unit),
  digits: chart.digits ?? 0,
  series: chart.series.map(({ name, values, light, isReference }) => ({
    name: printable(name),
    light: light ?? null,
    isReference: isReference ?? false,
    values: values.map((value) =>
      value === null ? null : numberData(value, { type: 'number', digits: chart.digits }),
    ),
  })),
  missing: printable(chart.missing),
  note: chart.note === undefined ? null : printable(chart.note),
});
