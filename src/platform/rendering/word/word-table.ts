import {
  AlignmentType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type FileChild,
} from 'docx';
import { LIGHT_FILLS } from '../light-fills.js';
import type { Fields } from '../model/document.js';
import type { Cell, Column, Table as TableModel } from '../model/table.js';
import { columnWidths } from '../pdf/column-widths.js';
import { cellText, LIGHT_SYMBOLS } from '../words.js';
import type { Setting } from './setting.js';
import { isRightToLeft, loosened, textRun, textRuns } from './word-text.js';

const TWIPS = 20;

/** Points within a cell. */
const PADDING = 9;

const isNumber = ({ type }: Column) => type === 'number' || type === 'money' || type === 'percent';

/** A table with its caption above and its note below; the header is repeated on each page, and rows stay in one piece. */
export function tableBlocks(table: TableModel, setting: Setting, width: number): FileChild[] {
  const { styles } = setting;
  const caption = new Paragraph({
    style: styles.caption,
    ...loosened(table.caption),
    children: textRun(table.caption, setting),
  });
  const note =
    table.note === undefined
      ? []
      : [new Paragraph({ style: styles.note, children: textRun(table.note, setting) })];
  if (table.rows.length === 0) {
    return [caption, new Paragraph({ style: styles.body, children: textRun(table.empty, setting) }), ...note];
  }
  return [caption, grid(table, setting, width), ...(note.length > 0 ? note : [gap(setting)])];
}

/** Word needs something between two tables, and after one. */
const gap = (setting: Setting) =>
  new Paragraph({ style: setting.styles.cell, spacing: { before: 0, after: 120 }, children: [] });

function grid(table: TableModel, setting: Setting, width: number): Table {
  const { columns, rows, rowHeader = 0 } = table;
  const widths = wholeWidths(
    columnWidths(table, setting.language, {
      size: setting.measuredSize,
      available: width / TWIPS,
      padding: PADDING,
    }),
    width,
  );
  const look = columns.length > 12 ? { size: 14 } : columns.length > 8 ? { size: 16 } : {};
  const cellOf = (at: number, children: Paragraph[], fill?: string) =>
    new TableCell({
      children,
      width: { size: widths[at], type: WidthType.DXA },
      shading: fill === undefined ? undefined : { type: ShadingType.CLEAR, color: 'auto', fill },
    });
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, at) =>
      cellOf(at, [
        new Paragraph({
          style: setting.styles.cellHeader,
          alignment: isNumber(column) ? AlignmentType.RIGHT : undefined,
          children: textRun(column.title, setting, look),
        }),
      ]),
    ),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: columns.map((column, at) => {
          const cell = row[at] ?? null;
          const text = shownText(cell, column, setting);
          return cellOf(
            at,
            [
              new Paragraph({
                style: setting.styles.cell,
                alignment: isNumber(column) ? AlignmentType.RIGHT : undefined,
                bidirectional: isRightToLeft(text) ? true : undefined,
                children: textRun(text, setting, at === rowHeader ? { ...look, bold: true } : look),
              }),
            ],
            fillOf(cell),
          );
        }),
      }),
  );
  return new Table({
    style: setting.styles.table,
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: {
      firstRow: true,
      firstColumn: rowHeader === 0,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [header, ...body],
  });
}

function shownText(cell: Cell, column: Column, setting: Setting): string {
  const text = cellText(cell, column, setting.language);
  return cell !== null && typeof cell === 'object' && 'light' in cell
    ? `${LIGHT_SYMBOLS[cell.light]} ${text}`
    : text;
}

const fillOf = (cell: Cell): string | undefined =>
  cell !== null && typeof cell === 'object' && 'light' in cell ? LIGHT_FILLS[cell.light] : undefined;

/** Whole twips that together are exactly the width. */
function wholeWidths(points: readonly number[], width: number): number[] {
  const whole = points.map((value) => Math.floor(value * TWIPS));
  whole[whole.length - 1] += width - whole.reduce((sum, value) => sum + value, 0);
  return whole;
}

const LABEL_WIDTH = 2600;

/** Labels and values beside each other: a table whose first column names the rows. */
export function fieldsBlocks({ entries }: Fields, setting: Setting, width: number): FileChild[] {
  if (entries.length === 0) return [];
  const cell = (size: number, children: ReturnType<typeof textRuns>) =>
    new TableCell({
      width: { size, type: WidthType.DXA },
      children: [new Paragraph({ style: setting.styles.cell, children })],
    });
  const table = new Table({
    style: setting.styles.fields,
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [LABEL_WIDTH, width - LABEL_WIDTH],
    tableLook: {
      firstRow: false,
      firstColumn: true,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: entries.map(
      ({ label, value }) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(LABEL_WIDTH, textRun(label, setting, { bold: true })),
            cell(width - LABEL_WIDTH, textRuns(value, setting)),
          ],
        }),
    ),
  });
  return [table, gap(setting)];
}
