import { chartTable } from '../chart-table.js';
import { drawChart } from '../charts/draw-chart.js';
import type { Block, DocumentLanguage, Text } from '../model/document.js';
import { oneLine } from '../printable.js';
import { NO_VALUE } from '../words.js';
import { lineOf, set } from './breakable.js';
import { BODY, HEADING, LABEL, LONG_HEADING, LONG_TEXT, PADDING, PAGE } from './measures.js';
import { type EmptyTableData, type TableData, tableData } from './table-data.js';

interface Piece {
  readonly text: string;
  readonly strong?: boolean;
  readonly href?: string;
}

/** A block as the template sets it; `long` is set without weighing each line. */
export type BlockData =
  | TableData
  | EmptyTableData
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly long: boolean }
  | {
      readonly kind: 'paragraph';
      readonly tone?: string;
      readonly text: readonly Piece[];
      readonly long: boolean;
    }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Piece[])[] }
  | {
      readonly kind: 'fields';
      readonly rowHeader: number;
      readonly entries: readonly { readonly label: string; readonly value: readonly Piece[] }[];
    }
  | { readonly kind: 'signature'; readonly lines: readonly string[] }
  | { readonly kind: 'chart'; readonly caption: string; readonly alternative: string; readonly svg: string };

/** Of addresses only those of the web and of mail lead anywhere. */
const ADDRESS = /^(?:https?:\/\/|mailto:)[^\s\p{C}]{1,2000}$/iu;

const piecesOf = (text: Text, width: number): Piece[] =>
  (typeof text === 'string' ? [{ text }] : text)
    .filter((span) => span.text !== '')
    .map((span) => ({
      text: set(span.text, BODY, width),
      strong: 'strong' in span && span.strong,
      href: 'href' in span && ADDRESS.test(span.href ?? '') ? span.href : undefined,
    }));

const heading = (level: number, title: string, available: number): BlockData => {
  const text = oneLine(title);
  return {
    kind: 'heading',
    level,
    text: set(text, HEADING, available) || NO_VALUE,
    long: text.length > LONG_HEADING,
  };
};

/** Indents of quotations, warnings and lists. */
const INDENT = 24;

export function blockData(block: Block, language: DocumentLanguage, available: number): BlockData[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block.level, block.text, available)];
    case 'annex':
      return [heading(1, block.title, available)];
    case 'paragraph': {
      const text = piecesOf(block.text, available - INDENT);
      const length = text.reduce((sum, piece) => sum + piece.text.length, 0);
      return length > 0 ? [{ kind: 'paragraph', tone: block.tone, text, long: length > LONG_TEXT }] : [];
    }
    case 'list': {
      const items = block.items.map((item) => piecesOf(item, available - INDENT));
      return items.length > 0 ? [{ kind: 'list', ordered: block.ordered ?? false, items }] : [];
    }
    case 'fields': {
      const entries = block.entries.map(({ label, value }) => ({
        label: set(label, BODY, LABEL - PADDING) || NO_VALUE,
        value: piecesOf(value, available - LABEL - PADDING),
      }));
      return entries.length > 0 ? [{ kind: 'fields', rowHeader: 0, entries }] : [];
    }
    case 'signature': {
      const lines = block.lines.map((text) => set(text, 9, 200) || NO_VALUE);
      return lines.length > 0 ? [{ kind: 'signature', lines }] : [];
    }
    case 'table':
      return [tableData(block, language, available)];
    case 'chart': {
      const picture: BlockData = {
        kind: 'chart',
        caption: set(block.title, BODY, available),
        alternative: lineOf(block.alternative || block.title),
        svg: drawChart(block, language),
      };
      return [picture, tableData(chartTable(block, language), language, Math.min(available, PAGE.upright))];
    }
  }
}
