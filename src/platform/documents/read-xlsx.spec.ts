import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { BrokenValue, PercentValue, readTable, type TableValue } from './index.js';

type Fill = (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void;

async function workbookOf(fill: Fill): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet('Daten'), workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
const read = async (fill: Fill, sheet?: string) =>
  readTable({ name: 'upload.xlsx', content: await workbookOf(fill) }, sheet ? { sheet } : {});

async function valueOf(value: ExcelJS.CellValue, format?: string): Promise<TableValue> {
  const table = await read((sheet) => {
    sheet.getCell('A1').value = 'Kopf';
    sheet.getCell('A2').value = value;
    if (format) sheet.getCell('A2').numFmt = format;
  });
  return table.valueAt(2, 1);
}

/** Changes parts of a workbook the way other programs write them. */
async function rewritten(content: Buffer, change: (zip: JSZip) => Promise<void> | void): Promise<Buffer> {
  const zip = await JSZip.loadAsync(content);
  await change(zip);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

describe('reading an Excel workbook', () => {
  it.each<[string, ExcelJS.CellValue, string | undefined, TableValue]>([
    ['text with leading zeros', '05978024', undefined, '05978024'],
    ['a number shown with leading zeros', 5978024, '00000000', '05978024'],
    ['a number', 217.41, undefined, 217.41],
    ['a percentage as people see it', 0.123, '0.0%', new PercentValue(12.3)],
    ['a day', new Date('2023-12-31T00:00:00Z'), 'dd.mm.yyyy', new Date('2023-12-31T00:00:00Z')],
    ['metres, which only look like a month format', 12.5, '0.0\\ \\m', 12.5],
    ['rich text', { richText: [{ text: 'Lüner ' }, { text: 'Höhe' }] }, undefined, 'Lüner Höhe'],
    ['a link by its words', { text: 'Vorlage', hyperlink: 'https://example.org/' }, undefined, 'Vorlage'],
    ['the result of a formula', { formula: 'A1', result: 42 }, undefined, 42],
    ['an error', { error: '#DIV/0!' }, undefined, new BrokenValue('error', '#DIV/0!')],
    [
      'an error of a formula',
      { formula: '1/0', result: { error: '#DIV/0!' } },
      undefined,
      new BrokenValue('error', '#DIV/0!'),
    ],
    ['a formula never calculated', { formula: 'B1*2' }, undefined, new BrokenValue('formula', '=B1*2')],
    ['a line break of another program', 'eins_x000D_\nzwei', undefined, 'eins\nzwei'],
  ])('reads %s', async (_, written, format, expected) => {
    expect(await valueOf(written, format)).toEqual(expected);
  });

  it('keeps row numbers over blank rows and reads hidden rows', async () => {
    const table = await read((sheet) => {
      sheet.getCell('B2').value = 'Kopf';
      sheet.getCell('B5').value = 'versteckt';
      sheet.getRow(5).hidden = true;
    });
    expect(table.rows).toEqual([
      { number: 2, values: [null, 'Kopf'] },
      { number: 5, values: [null, 'versteckt'] },
    ]);
  });

  it('takes the first sheet with content, or the one asked for', async () => {
    const fill: Fill = (_, workbook) => {
      workbook.addWorksheet('Hinweise', { state: 'hidden' }).getCell('A1').value = 'versteckt';
      workbook.addWorksheet('Maßnahmen').getCell('A1').value = 'gefüllt';
    };
    const first = await read(fill);
    expect(first.sheet).toBe('Maßnahmen');
    expect(first.sheets).toEqual(['Daten', 'Hinweise', 'Maßnahmen']);
    expect((await read(fill, ' hinweise')).valueAt(1, 1)).toBe('versteckt');
    await expect(read(fill, 'Ämter')).rejects.toMatchObject({
      refusal: { code: 'no_such_sheet', sheet: 'Ämter', sheets: ['Daten', 'Hinweise', 'Maßnahmen'] },
    });
  });

  it('reads sheets of programs that prefix every tag and name their parts differently', async () => {
    const content = await rewritten(
      await workbookOf((sheet) => void (sheet.getCell('A1').value = 'AGS')),
      async (zip) => {
        const sheet = await zip.file('xl/worksheets/sheet1.xml')?.async('string');
        const prefixed = (sheet ?? '').replace(/<(\/?)(?=\w)/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
        zip.remove('xl/worksheets/sheet1.xml').file('xl/worksheets/Export.xml', prefixed);
        const rels = await zip.file('xl/_rels/workbook.xml.rels')?.async('string');
        zip.file(
          'xl/_rels/workbook.xml.rels',
          (rels ?? '').replace('worksheets/sheet1.xml', '/xl/worksheets/Export.xml'),
        );
      },
    );
    expect((await readTable({ name: 'x.xlsx', content })).valueAt(1, 1)).toBe('AGS');
  });

  it('is not slowed by a block merged over the whole sheet or a rule for every cell', async () => {
    const content = await rewritten(
      await workbookOf((sheet) => void (sheet.getCell('A1').value = 'AGS')),
      async (zip) => {
        const sheet = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
        zip.file(
          'xl/worksheets/sheet1.xml',
          sheet.replace(
            '</sheetData>',
            '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
          ),
        );
      },
    );
    const table = await readTable({ name: 'x.xlsx', content });
    expect(table.mergedValueAt(1_000_000, 150)).toBe('AGS');
  });

  it('refuses a file that unpacks to more than the limit, whatever it says about itself', async () => {
    const content = await rewritten(
      await workbookOf((sheet) => void (sheet.getCell('A1').value = 'AGS')),
      (zip) => {
        zip.file('xl/worksheets/sheet1.xml', ' '.repeat(20 * 1024 * 1024));
      },
    );
    expect(content.length).toBeLessThan(100_000);
    await expect(
      readTable({ name: 'bomb.xlsx', content }, { limits: { unpackedBytes: 1024 * 1024 } }),
    ).rejects.toMatchObject({ refusal: { code: 'unpacks_too_large' } });
  });

  it('refuses too many rows and columns, but not formatted empty ones', async () => {
    const wide: Fill = (sheet) => {
      sheet.getCell('A1').value = 'AGS';
      sheet.getCell('A2').value = 1;
      sheet.getCell('IV1').numFmt = '0.00';
    };
    const content = await workbookOf(wide);
    expect((await readTable({ name: 'x.xlsx', content })).rows[0]?.values).toHaveLength(1);
    await expect(readTable({ name: 'x.xlsx', content }, { limits: { rows: 1 } })).rejects.toMatchObject({
      refusal: { code: 'too_many_rows', limit: 1 },
    });
    await expect(read((sheet) => void (sheet.getCell('IV3').value = 'x'))).rejects.toMatchObject({
      refusal: { code: 'too_many_columns', row: 3 },
    });
  });

  it.each([
    ['open_document', ['mimetype', 'content.xml']],
    ['binary_excel', ['xl/workbook.bin']],
    ['not_a_table', ['word/document.xml']],
  ])('refuses other zip files as %s', async (code, names) => {
    const zip = new JSZip();
    for (const name of names) zip.file(name, 'x');
    const content = await zip.generateAsync({ type: 'nodebuffer' });
    await expect(readTable({ name: 'x.xlsx', content })).rejects.toMatchObject({ refusal: { code } });
  });
});
