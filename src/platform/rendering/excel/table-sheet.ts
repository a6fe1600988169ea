import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Row, stream } from 'exceljs';
import type { DocumentModel } from '../model/document.js';
import type { Table } from '../model/table.js';
import { excelText } from './cell-text.js';
import { excelCell } from './cell-value.js';
import { columnWidths } from './column-widths.js';
import { rowHeight } from './row-height.js';
import { headerFooter, pageSetup } from './page-furniture.js';
import { CAPTION, columnStyles, HEADER, NOTE, WORDS } from './styles.js';

/** After so many rows others get their turn, and what was written leaves the memory. */
const ROWS_AT_ONCE = 500;

/** More columns than these do not fit upright. */
const UPRIGHT_COLUMNS = 7;

function setHeight(row: Row, texts: readonly unknown[], widths: readonly number[]): void {
  const height = rowHeight(texts, widths);
  if (height !== undefined) row.height = height;
}

/** A sheet with one table: what it shows, what to know about it, then a frozen header with filters over typed cells. */
export async function addTableSheet(
  workbook: stream.xlsx.WorkbookWriter,
  name: string,
  table: Table,
  document: DocumentModel,
  signal?: AbortSignal,
): Promise<void> {
  const { language } = document;
  const { columns, rows, rowHeader = 0 } = table;
  const above = [
    { text: table.caption, style: CAPTION },
    ...(table.note === undefined ? [] : [{ text: table.note, style: NOTE }]),
    ...(rows.length > 0 ? [] : [{ text: table.empty, style: WORDS }]),
  ];
  const headerRow = above.length + 1;
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: rowHeader === 0 ? 1 : 0, ySplit: headerRow }],
    headerFooter: headerFooter(document),
    pageSetup: {
      ...pageSetup(table.landscape ?? columns.length > UPRIGHT_COLUMNS),
      printTitlesRow: `${headerRow}:${headerRow}`,
    },
  });
  const widths = columnWidths(table, language);
  sheet.columns = widths.map((width) => ({ width }));

  for (const { text, style } of above) {
    const row = sheet.addRow([excelText(text, language)]);
    row.getCell(1).style = style;
    row.commit();
  }
  const titles = columns.map(({ title }) => excelText(title, language));
  const header = sheet.addRow(titles);
  header.eachCell((cell) => (cell.style = HEADER));
  // Beside each title stands the arrow of its filter.
  setHeight(
    header,
    titles,
    widths.map((width) => width - 3),
  );
  header.commit();
  if (rows.length > 0) {
    sheet.autoFilter = {
      from: { row: headerRow, column: 1 },
      to: { row: headerRow + rows.length, column: columns.length },
    };
  }

  const styles = columns.map((column, at) => columnStyles(column, language, at === rowHeader));
  for (const [place, values] of rows.entries()) {
    const cells = columns.map((column, at) => excelCell(values[at] ?? null, column, styles[at], language));
    const shown = cells.map(({ value }) => value);
    const row = sheet.addRow(shown);
    setHeight(row, shown, widths);
    for (const [at, { style }] of cells.entries()) row.getCell(at + 1).style = style;
    row.commit();
    if (place % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) {
      await nextTurn();
      signal?.throwIfAborted();
    }
  }
  sheet.commit();
}
