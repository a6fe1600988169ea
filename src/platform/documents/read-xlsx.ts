import ExcelJS, { type Worksheet } from 'exceljs';
import type { TableLimits } from './limits.js';
import { MergedRanges, parseRange } from './merged-ranges.js';
import { TableRefused } from './table-refused.js';
import { isBlank, Table, type TableRow, type TableValue } from './table.js';
import { packSingleSheet, XlsxPackage, type SheetEntry } from './xlsx-package.js';
import { xlsxValue, type SheetReading } from './xlsx-value.js';

/** Parts of a sheet that are not cells. */
const notCells = [
  'mergeCells',
  'dataValidations',
  'conditionalFormatting',
  'hyperlinks',
  'drawing',
  'legacyDrawing',
  'picture',
  'tableParts',
  'extLst',
  'autoFilter',
  'rowBreaks',
  'colBreaks',
];

const hasContent = (xml: string) => /<c\b[^>]*>\s*<(v|is|f)\b/.test(xml);

/** The sheet asked for by name, else the first visible one with content, else the first hidden one with content. */
async function chooseSheet(
  file: XlsxPackage,
  sheets: readonly SheetEntry[],
  wanted: string | undefined,
): Promise<{ entry: SheetEntry; xml: string }> {
  const same = (name: string) => name.trim().toLowerCase() === wanted?.trim().toLowerCase();
  const inOrder =
    wanted === undefined ? [...sheets].sort((a, b) => Number(a.hidden) - Number(b.hidden)) : sheets;
  for (const entry of inOrder) {
    if (wanted !== undefined && !same(entry.name)) continue;
    const xml = (await file.findPart(entry.part)) ?? '';
    if (hasContent(xml)) return { entry, xml };
    if (wanted !== undefined) throw new TableRefused({ code: 'empty' });
  }
  if (wanted === undefined) throw new TableRefused({ code: 'empty' });
  throw new TableRefused({ code: 'no_such_sheet', sheet: wanted, sheets: sheets.map((sheet) => sheet.name) });
}

/** Rows with content; hidden and filtered ones count like any other. */
function filledRows(sheet: Worksheet, reading: SheetReading, limits: TableLimits): TableRow[] {
  const rows: TableRow[] = [];
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    const values: TableValue[] = [];
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      const value = xlsxValue(cell, reading);
      if (isBlank(value)) return;
      if (column > limits.columns) {
        throw new TableRefused({ code: 'too_many_columns', limit: limits.columns, row: number });
      }
      while (values.length < column - 1) values.push(null);
      values.push(value);
    });
    if (values.length === 0) return;
    rows.push({ number, values });
    if (rows.length > limits.rows) throw new TableRefused({ code: 'too_many_rows', limit: limits.rows });
  });
  return rows;
}

function hasCalculatedFormula(xml: string): boolean {
  return !/<f\b/.test(xml) || /<f\b[^>]*(?:\/>|>[^<]*<\/f>)\s*<v>[^<]/.test(xml);
}

async function loadSheet(packed: Buffer): Promise<Worksheet> {
  const workbook = new ExcelJS.Workbook();
  try {
    // The library types its input as its own Buffer, which is an ArrayBuffer; a Node Buffer is what it really takes.
    await workbook.xlsx.load(packed as unknown as ExcelJS.Buffer, { ignoreNodes: notCells });
  } catch {
    throw new TableRefused({ code: 'damaged' });
  }
  const sheet = workbook.worksheets[0];
  if (!sheet) throw new TableRefused({ code: 'damaged' });
  return sheet;
}

/** Reads one sheet of an Excel workbook, with the row numbers and column letters Excel shows. */
export async function readXlsx(
  name: string,
  content: Buffer,
  limits: TableLimits,
  wantedSheet?: string,
): Promise<Table> {
  const file = await XlsxPackage.open(content, limits.unpackedBytes);
  const { sheets, date1904 } = await file.sheets();
  const { entry, xml } = await chooseSheet(file, sheets, wantedSheet);
  const packed = await packSingleSheet({
    // Cells that carry only a format are dropped: whole formatted columns would cost memory for nothing.
    sheet: xml.replace(/<c\b[^>]*\/>/g, ''),
    strings: await file.findPart('xl/sharedStrings.xml'),
    styles: await file.findPart('xl/styles.xml'),
    date1904,
  });
  const sheet = await loadSheet(packed);
  const rows = filledRows(sheet, { date1904, calculated: hasCalculatedFormula(xml) }, limits);
  if (rows.length === 0) throw new TableRefused({ code: 'empty' });
  const ranges = [...xml.matchAll(/<mergeCell\s[^>]*ref="([^"]+)"/g)].flatMap(
    ([, ref = '']) => parseRange(ref) ?? [],
  );
  return new Table({
    name,
    kind: 'xlsx',
    rows,
    sheet: entry.name,
    sheets: sheets.map((one) => one.name),
    merged: new MergedRanges(ranges, limits.columns),
  });
}
