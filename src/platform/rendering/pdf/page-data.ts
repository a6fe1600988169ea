import { chartTable } from '../chart-table.js';
import { drawChart } from '../charts/draw-chart.js';
import { shortened, withGlyphs } from '../fonts/glyphs.js';
import type { Block, DocumentLanguage, DocumentModel, Text } from '../model/document.js';
import type { Cell, Column, Table } from '../model/table.js';
import { oneLine } from '../printable.js';
import { cellText, dayText, DOCUMENT_WORDS, LIGHT_SYMBOLS, NO_VALUE } from '../words.js';
import { set } from './breakable.js';
import { columnWidths } from './column-widths.js';
import { sectionsOf } from './sections.js';

/** Sizes in points, the same as in document.typ. */
const BODY = 10.5;
const PAGE = { upright: 467, landscape: 714 };
const LABEL = 135;
const PADDING = 8;

type Piece = Readonly<{ text: string; strong?: boolean; href?: string }>;
type Data = Readonly<Record<string, unknown>>;

/** What the template sets, and in which column of each table the names of its rows stand. */
export interface PageData extends Data {
  readonly rowHeaders: readonly number[];
}

const line = (text: string): string => withGlyphs(oneLine(text)) || NO_VALUE;

/** Of addresses only those of the web and of mail lead anywhere. */
const ADDRESS = /^(?:https?:\/\/|mailto:)[^\s\p{C}]{1,2000}$/iu;

const piecesOf = (text: Text, size: number, width: number): Piece[] =>
  (typeof text === 'string' ? [{ text }] : text)
    .filter((span) => span.text !== '')
    .map((span) => ({
      text: set(span.text, size, width),
      strong: 'strong' in span && span.strong,
      href: 'href' in span && ADDRESS.test(span.href ?? '') ? span.href : undefined,
    }));

const isNumber = ({ type }: Column) => type === 'number' || type === 'money' || type === 'percent';

/** Many columns are set smaller. */
const sizeOf = ({ columns }: Table) => (columns.length > 12 ? 7 : columns.length > 8 ? 8 : 9);

function tableData(table: Table, language: DocumentLanguage, available: number): Data {
  const named = {
    caption: set(table.caption, BODY, available),
    note: table.note && set(table.note, 8, available),
  };
  if (table.rows.length === 0) return { kind: 'empty', ...named, text: set(table.empty, BODY, available) };

  const size = sizeOf(table);
  const widths = columnWidths(table, language, { size, available, padding: PADDING });
  const cell = (value: Cell, at: number): string | Data => {
    const column = table.columns[at];
    const light = value !== null && typeof value === 'object' && 'light' in value ? value.light : undefined;
    const text = set(cellText(value, column, language), size, widths[at] - PADDING - (light ? 12 : 0));
    return light ? { text, light, symbol: LIGHT_SYMBOLS[light] } : text;
  };
  return {
    kind: 'table',
    ...named,
    size,
    widths,
    rowHeader: table.rowHeader ?? 0,
    right: table.columns.map(isNumber),
    head: table.columns.map(({ title }, at) => set(title, size * 1.06, widths[at] - PADDING) || NO_VALUE),
    rows: table.rows.map((row) => table.columns.map((_, at) => cell(row[at] ?? null, at))),
  };
}

function blockData(block: Block, language: DocumentLanguage, available: number): Data[] {
  switch (block.kind) {
    case 'heading':
      return [
        { kind: 'heading', level: block.level, text: set(oneLine(block.text), 14, available) || NO_VALUE },
      ];
    case 'annex':
      return [{ kind: 'heading', level: 1, text: set(oneLine(block.title), 14, available) || NO_VALUE }];
    case 'paragraph':
      return [{ kind: 'paragraph', tone: block.tone, text: piecesOf(block.text, BODY, available - 24) }];
    case 'list': {
      const items = block.items.map((item) => piecesOf(item, BODY, available - 24));
      return items.length > 0 ? [{ kind: 'list', ordered: block.ordered ?? false, items }] : [];
    }
    case 'fields': {
      const entries = block.entries.map(({ label, value }) => ({
        label: set(label, BODY, LABEL - PADDING) || NO_VALUE,
        value: piecesOf(value, BODY, available - LABEL - PADDING),
      }));
      return entries.length > 0 ? [{ kind: 'fields', rowHeader: 0, name: line(block.name), entries }] : [];
    }
    case 'signature':
      return [{ kind: 'signature', lines: block.lines.map((text) => set(text, 9, 200) || NO_VALUE) }];
    case 'table':
      return [tableData(block, language, available)];
    case 'chart':
      return [
        {
          kind: 'chart',
          caption: set(block.title, BODY, available),
          alternative: line(block.alternative || block.title),
          svg: drawChart(block, language),
        },
        tableData(chartTable(block, language), language, Math.min(available, PAGE.upright)),
      ];
  }
}

/** Headings of a document for all readers begin with the first level and skip none. */
function levelled(blocks: readonly Data[]): Data[] {
  let deepest = 0;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    deepest = Math.min(block.level as number, deepest + 1);
    return { ...block, level: deepest };
  });
}

function moment(instant: string): Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number> {
  const at = new Date(instant);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
  };
}

/** What the template sets: only data, in which every text is the text itself. */
export function pageData(model: DocumentModel): PageData {
  const { language } = model;
  const words = DOCUMENT_WORDS[language];
  const [before, between, after] = words.page('\n', '\n').split('\n');
  const asOf = `${words.asOf} ${dayText(model.asOf, language)}`;
  const title = line(model.title);
  const sections = sectionsOf(model.blocks);
  const all = levelled(
    sections.flatMap(({ blocks, landscape }, section) =>
      blocks.flatMap((block) =>
        blockData(block, language, landscape ? PAGE.landscape : PAGE.upright).map((data) => ({
          ...data,
          section,
        })),
      ),
    ),
  );
  return {
    language,
    properties: {
      title,
      publisher: line(model.publisher),
      subject: line(model.subtitle ?? model.title),
      keywords: [model.number, asOf, model.marking].filter((word) => word !== undefined).map(line),
      moment: moment(model.frozenAt),
    },
    title: set(oneLine(model.title), 20, PAGE.upright) || NO_VALUE,
    subtitle: model.subtitle && set(oneLine(model.subtitle), 12, PAGE.upright),
    imprint: set(
      [`${words.publisher} ${oneLine(model.publisher)}`, asOf, oneLine(model.marking)].join(' · '),
      9,
      PAGE.upright,
    ),
    head: {
      left: shortened(line(model.publisher), 8, 200),
      right: [model.number && shortened(line(model.number), 8, 120), asOf].filter(Boolean).join(' · '),
      marking: shortened(line(model.marking), 8, 110),
    },
    foot: {
      text: model.footer ? shortened(set(oneLine(model.footer), 7.5, 340), 7.5, 4 * 330) : '',
      before,
      between,
      after,
    },
    warning: words.warning,
    rowHeaders: all
      .filter(({ kind }) => kind === 'table' || kind === 'fields')
      .map(({ rowHeader }) => Number(rowHeader)),
    sections: sections.map(({ landscape, annex }, section) => ({
      landscape,
      annex,
      blocks: all.filter((block) => block.section === section),
    })),
  };
}
