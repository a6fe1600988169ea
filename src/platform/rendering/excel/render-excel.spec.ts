import exceljs from 'exceljs';
import fc from 'fast-check';
import JSZip from 'jszip';
import type { DocumentModel } from '../model/document.js';
import type { Table } from '../model/table.js';
import { uniqueNames } from '../unique-names.js';
import { excelText } from './cell-text.js';
import { renderExcel } from './render-excel.js';
import { sheetName } from './sheet-name.js';

const table: Table = {
  kind: 'table',
  name: 'Maßnahmen: alle [2026]',
  caption: 'Alle Maßnahmen',
  note: 'Quelle: Meldungen der Stellen',
  columns: [
    { title: 'Titel', type: 'text', width: 3 },
    { title: 'Kosten', type: 'money' },
    { title: 'Anteil', type: 'percent', digits: 1 },
    { title: 'Termin', type: 'day' },
    { title: 'Stand', type: 'light' },
    { title: 'Zahl', type: 'number', digits: 2 },
  ],
  rows: [
    ['=HYPERLINK("http://x")', -1234, 12.34, '2026-03-09', { light: 'RED', word: 'im Verzug' }, 1.005],
    [null, { words: 'nicht ausweisbar' }, null, '1899-12-31', { light: 'GREEN', word: 'im Plan' }, NaN],
  ],
  empty: 'Keine.',
  landscape: true,
};

const document: DocumentModel = {
  language: 'de',
  title: 'Bericht & mehr',
  subtitle: 'hier: Stand',
  publisher: 'Amt für Soziales',
  number: '15/0283',
  asOf: '2026-03-01',
  frozenAt: '2026-03-02T09:00:00.123Z',
  marking: 'öffentlich',
  blocks: [
    { kind: 'fields', name: 'Kopf', entries: [{ label: 'Aktenzeichen', value: '@50-1' }] },
    table,
    { ...table, name: 'maßnahmen: ALLE [2026]', rows: [] },
    {
      kind: 'chart',
      shape: 'bars',
      name: 'Übersicht',
      title: 'Verlauf',
      alternative: 'Die Zahl steigt.',
      categoryTitle: 'Jahr',
      categories: ['2025', '2026'],
      unit: '€',
      series: [{ name: 'Kosten', values: [5, null] }],
      missing: 'nicht ausweisbar',
    },
  ],
};

const read = async (bytes: Uint8Array) => {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return workbook;
};

describe('Excel', () => {
  it('has a sheet for each table and chart, with typed cells', async () => {
    const workbook = await read(await renderExcel(document));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Übersicht',
      'Maßnahmen alle 2026',
      'maßnahmen ALLE 2026 2',
      'Übersicht 2',
    ]);
    const sheet = workbook.worksheets[1];
    expect(sheet.getRow(1).getCell(1).value).toBe('Alle Maßnahmen');
    expect(sheet.getRow(4).values).toEqual([
      undefined,
      '=HYPERLINK("http://x")',
      -1234,
      0.123,
      new Date('2026-03-09T00:00:00Z'),
      '■ im Verzug',
      1.01,
    ]);
    const formats = [1, 2, 3, 4, 5, 6].map((at) => sheet.getRow(4).getCell(at).numFmt);
    expect(formats).toEqual(['@', '#,##0 "€"', '#,##0.0 %', 'dd.mm.yyyy', '@', '#,##0.00']);
    expect(sheet.getRow(5).getCell(2).value).toBe('nicht ausweisbar');
    expect(sheet.getRow(5).getCell(4).value).toBe('1899-12-31');
    expect(sheet.getRow(5).getCell(6).value).toBeNull();
    expect(workbook.worksheets[3].getRow(2).values).toEqual([undefined, 'Jahr', 'Kosten']);
    expect(workbook.worksheets[3].getRow(4).values).toEqual([undefined, '2026', 'nicht ausweisbar']);
  });

  it('freezes, filters and repeats the header, and says on each page what it is', async () => {
    const [, sheet, empty] = (await read(await renderExcel(document))).worksheets;
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 3, xSplit: 1 });
    expect(sheet.autoFilter).toBe('A3:F5');
    expect(sheet.pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '3:3',
    });
    expect(sheet.headerFooter.oddHeader).toBe('&LBericht && mehr&Röffentlich');
    expect(sheet.headerFooter.oddFooter).toBe('&L15/0283&CStand 01.03.2026&RSeite &P von &N');
    expect(empty.autoFilter).toBeUndefined();
    expect(empty.getRow(3).getCell(1).value).toBe('Keine.');
  });

  it('names the office and the day of freezing, and nothing else about its making', async () => {
    const zip = await JSZip.loadAsync(await renderExcel(document));
    const core = await zip.file('docProps/core.xml')!.async('string');
    expect(core).toContain('<dc:creator>Amt für Soziales</dc:creator>');
    expect(core).toContain('>2026-03-02T09:00:00Z</dcterms:created>');
    expect(core).not.toMatch(/modified|lastModifiedBy|ExcelJS/);
    for (const file of Object.values(zip.files)) expect(file.date).toEqual(new Date(Date.UTC(1980, 0, 1)));
  });

  it('holds whatever text there is, and says where it had to be cut', async () => {
    const long = '👩‍👩‍👧‍👦ab'.repeat(4000);
    const odd = 'a\u0000\u000b_x000D_\ud800\ufffe שלום';
    const workbook = await read(
      await renderExcel({
        ...document,
        title: 'Titel '.repeat(2000),
        blocks: [{ ...table, rows: [[long], [odd]], caption: odd }],
      }),
    );
    const [overview, sheet] = workbook.worksheets;
    expect(overview.getRow(1).getCell(2).value).toHaveLength(12_000);
    expect(overview.headerFooter.oddHeader!.length).toBeLessThan(255);
    const cut = sheet.getRow(4).getCell(1).value as string;
    expect(cut.length).toBeLessThanOrEqual(32_767);
    expect(cut).toMatch(/^(👩‍👩‍👧‍👦ab)+(👩‍👩‍👧‍👦a?)? … \[gekürzt: .*\]$/u);
    expect(sheet.getRow(5).getCell(1).value).toBe('a\n_x000D_\ufffd שלום');
  });

  it('is the same bytes each time', async () => {
    const [one, other] = [document, JSON.parse(JSON.stringify(document)) as DocumentModel];
    expect(Buffer.compare(await renderExcel(one), await renderExcel(other))).toBe(0);
  });

  it('stops where nobody waits for it', async () => {
    const rows = Array.from({ length: 1000 }, () => ['x']);
    const signal = AbortSignal.abort();
    await expect(renderExcel({ ...document, blocks: [{ ...table, rows }] }, { signal })).rejects.toThrow(
      /abort/,
    );
  });
});

describe('Names of sheets', () => {
  it('are ones Excel takes, all different', () => {
    expect(sheetName("'Verlauf'")).toBe('Verlauf_');
    expect(sheetName('[]:*?/\\')).toBe('Tabelle');
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 50 })), (wanted) => {
        const names = uniqueNames(wanted, sheetName, ['Übersicht']);
        return (
          new Set(names.map((name) => name.toLowerCase())).size === wanted.length &&
          names.every((name) => name.length > 0 && name.length <= 31 && !/[[\]:*?/\\]|^'|'$/.test(name))
        );
      }),
    );
  });

  it('are not long where the text of a cell is', () => {
    expect(excelText('x'.repeat(40_000), 'en')).toHaveLength(32_767);
  });
});
