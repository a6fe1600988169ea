import { readFile } from 'node:fs/promises';
import iconv from 'iconv-lite';
import { readTable, TableRefused, type Refusal } from './index.js';

const fixture = 'test/fixtures/tables/gv_isys_kreis_unna_2024.csv';
const csv = (content: string | Buffer) => readTable({ name: 'upload.csv', content: Buffer.from(content) });
const rowsOf = async (content: string | Buffer) => (await csv(content)).rows.map((row) => row.values);

async function refusal(reading: Promise<unknown>): Promise<Refusal> {
  const error = await reading.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof TableRefused)) throw new Error('The file was not refused');
  return error.refusal;
}

describe('reading a CSV file', () => {
  it('keeps the leading zeros of the municipality register', async () => {
    const table = await readTable(fixture);
    expect(table.rows).toHaveLength(13);
    expect(table.valueAt(4, 4)).toMatch(/^05978\d{3}$/);
    expect(table.kind).toBe('csv');
  });

  it.each([
    ['UTF-8', (text: string) => iconv.encode(text, 'utf8')],
    ['UTF-8 with a byte order mark', (text: string) => iconv.encode(text, 'utf8', { addBOM: true })],
    ['UTF-16LE with a byte order mark', (text: string) => iconv.encode(text, 'utf16le', { addBOM: true })],
    ['Windows-1252', (text: string) => iconv.encode(text, 'win1252')],
  ])('reads umlauts, euro signs and dashes in %s', async (_, encode) => {
    expect(await rowsOf(encode('Fläche;Zuschuss\nGröße;5 € – etwa'))).toEqual([
      ['Fläche', 'Zuschuss'],
      ['Größe', '5 € – etwa'],
    ]);
  });

  it('reads the whole register alike after Excel saved it as Windows-1252 with semicolons', async () => {
    const original = await readTable(fixture);
    const plain = await readFile(fixture, 'utf8');
    const lines = plain.replace(/"([^"]*)"|,/g, (found, inner?: string) =>
      inner === undefined ? ';' : found,
    );
    const saved = await csv(iconv.encode(lines.replaceAll('\n', '\r\n'), 'win1252'));
    expect(saved.rows).toEqual(original.rows);
  });

  it.each([
    ['semicolons despite decimal commas', 'Jahr;Quote;Anteil\n2022;1,5;2,5\n2023;3,5;4,5'],
    ['commas despite semicolons in texts', 'Jahr,Quote,Anteil\n2022,a;b,x\n2023,c,y'],
    ['tabulators', 'Jahr\tQuote\tAnteil\n2022\t1,5\t2;5\n2023\t1\t2'],
  ])('finds %s', async (_, text) => {
    expect((await rowsOf(text)).map((row) => row.length)).toEqual([3, 3, 3]);
  });

  it('numbers rows as Excel does: a cell of several lines is one row, blank lines count', async () => {
    const table = await csv('Nr;Text\r\n\r\n1;"erste\r\nzweite Zeile"\r\n2;kurz\r\n');
    expect(table.rows).toEqual([
      { number: 1, values: ['Nr', 'Text'] },
      { number: 3, values: ['1', 'erste\nzweite Zeile'] },
      { number: 4, values: ['2', 'kurz'] },
    ]);
  });

  it('takes off what protects zeros from Excel and obeys its separator line', async () => {
    expect(await rowsOf('sep=;\nAGS;Nr\n="05978024";\'05978')).toEqual([
      ['AGS', 'Nr'],
      ['05978024', '05978'],
    ]);
  });

  it('names the row in which quotation marks stay open', async () => {
    expect(await refusal(csv('a;b\n1;2\n3;"offen\n4;5'))).toEqual({ code: 'quote_not_closed', row: 3 });
  });

  it.each([
    ['empty', Buffer.from(' \n\n')],
    ['old_or_locked_excel', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ['web_page', Buffer.from('\ufeff<html><table><tr><td>1</td></tr></table></html>')],
    ['not_a_table', Buffer.from('%PDF-1.7')],
    ['not_a_table', Buffer.from([1, 0, 2, 0, 3])],
    ['damaged', Buffer.from('PK\u0003\u0004 cut off')],
  ])('refuses what is no table as %s', async (code, content) => {
    expect((await refusal(csv(content))).code).toBe(code);
  });

  it('refuses what is too large, too long or too wide, and a file that is not there', async () => {
    const source = { name: 'x.csv', content: Buffer.from('a;b;c\n1;2;3\n4;5;6') };
    expect(await refusal(readTable(source, { limits: { fileBytes: 5 } }))).toMatchObject({
      code: 'too_large',
    });
    expect(await refusal(readTable(fixture, { limits: { fileBytes: 5 } }))).toMatchObject({ limit: 5 });
    expect(await refusal(readTable(source, { limits: { rows: 2 } }))).toEqual({
      code: 'too_many_rows',
      limit: 2,
    });
    expect(await refusal(readTable(source, { limits: { columns: 2 } }))).toMatchObject({ row: 1, limit: 2 });
    expect(await refusal(readTable('test/fixtures/tables/none.csv'))).toMatchObject({ code: 'not_found' });
  });
});
