import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from './csv-encoding.js';
import { detectDelimiter, type Delimiter } from './csv-delimiter.js';
import type { TableLimits } from './limits.js';
import { TableRefused } from './table-refused.js';
import { Table, type TableRow } from './table.js';

/** Excel's own first line that names the separator; Excel does not show it, so it is no row. */
const separatorLine = /^sep=([;,\t])(\r\n|\n|\r)/i;

/** Takes off what people and programs wrap around a key so that Excel leaves its zeros alone: ="05978" and '05978. */
function unwrap(cell: string): string {
  return /^="([^"]*)"$/.exec(cell)?.[1] ?? cell.replace(/^'(?=[\d+-])/, '');
}

function parseRecords(text: string, delimiter: Delimiter, limits: TableLimits): string[][] {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: limits.rows * 2,
    });
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') {
      throw new TableRefused({ code: 'quote_not_closed', row: Number(error.records ?? 0) + 1 });
    }
    throw new TableRefused({ code: 'damaged' });
  }
}

/** Reads a text table; row numbers are those Excel shows for the same file, so a multi-line cell counts as one row. */
export function readCsv(name: string, content: Buffer, limits: TableLimits): Table {
  const whole = decodeText(content);
  const named = separatorLine.exec(whole);
  const text = named ? whole.slice(named[0].length) : whole;
  const delimiter = (named?.[1] as Delimiter | undefined) ?? detectDelimiter(text);
  const rows: TableRow[] = [];
  const records = parseRecords(text, delimiter, limits);
  if (records.length >= limits.rows * 2)
    throw new TableRefused({ code: 'too_many_rows', limit: limits.rows });
  records.forEach((record, index) => {
    const values = record.map((cell) => unwrap(cell).replace(/\r\n?/g, '\n') || null);
    while (values.length > 0 && (values.at(-1) ?? '').trim() === '') values.pop();
    if (values.length === 0) return;
    if (values.length > limits.columns) {
      throw new TableRefused({ code: 'too_many_columns', limit: limits.columns, row: index + 1 });
    }
    rows.push({ number: index + 1, values });
    if (rows.length > limits.rows) throw new TableRefused({ code: 'too_many_rows', limit: limits.rows });
  });
  if (rows.length === 0) throw new TableRefused({ code: 'empty' });
  return new Table({ name, kind: 'csv', rows, numberHint: delimiter === ',' ? 'point' : 'unknown' });
}
