import ExcelJS from 'exceljs';
import { locateHeader, readTable, type WantedColumn } from './index.js';
import { tableBody } from './table-body.js';

const csv = (text: string) => readTable({ name: 'x.csv', content: Buffer.from(text) });
const letters = (header: ReturnType<typeof locateHeader>) =>
  Object.fromEntries([...header.columns].map(([key, column]) => [key, column.letter]));

const register: WantedColumn[] = [
  { key: 'level', title: 'Satzart' },
  { key: 'state', title: 'Land' },
  { key: 'municipality', title: 'Gem' },
  { key: 'name', title: 'Gemeindename' },
  { key: 'area', title: 'Fläche km²' },
  { key: 'population', title: 'Bevölkerung', synonyms: ['insgesamt'] },
  { key: 'postcode', title: 'Postleitzahl' },
  { key: 'latitude', title: 'Breitengrad' },
  { key: 'density', title: 'Grad der Verstädterung Bezeichnung' },
];

describe('finding the head of a table', () => {
  it('reads the municipality register in its original layout', async () => {
    const table = await readTable('test/fixtures/tables/gv_isys_nrw_2024.xlsx');
    const header = locateHeader(table, register);
    expect([header.firstRow, header.lastRow]).toEqual([3, 5]);
    expect(header.missing).toEqual([]);
    expect(letters(header)).toEqual({
      level: 'A',
      state: 'C',
      municipality: 'G',
      name: 'H',
      area: 'I',
      population: 'J',
      postcode: 'N',
      latitude: 'P',
      density: 'T',
    });
    const body = tableBody(table, header);
    expect(body.rows).toHaveLength(851);
    expect([body.rows[0]?.number, body.rows.at(-1)?.number]).toEqual([7, 857]);
    expect(body.skipped.map((one) => [one.row, one.reason])).toEqual(
      [859, 860, 861, 862, 863, 864, 865, 866, 867].map((row) => [row, 'footnote']),
    );
  });

  it('passes over a row of remarks that a blank row sets off from the data', async () => {
    const table = await readTable('test/fixtures/tables/gv_isys_nrw_2024.xlsx');
    const body = tableBody(table, locateHeader(table, register.slice(0, 8)));
    expect(body.rows).toHaveLength(851);
    expect(body.skipped[0]).toMatchObject({ row: 5, reason: 'head' });
  });

  it.each(['Fläche (km²)', 'FLAECHE', 'Flä-\nche', ' Fläche 1)', 'Fläche²', 'Fläche*', 'Flae che [in ha]'])(
    'recognises "%s" as Fläche',
    async (heading) => {
      const table = await csv(`"${heading}";Ort\n1;Unna`);
      expect(letters(locateHeader(table, [{ key: 'area', title: 'Fläche' }]))).toEqual({ area: 'A' });
    },
  );

  it('reads a head with merged blocks, sideways and downwards', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Daten');
    sheet.getCell('A1').value = 'Bericht 2023';
    sheet.getCell('A3').value = 'AGS';
    sheet.getCell('B3').value = 'Frauen';
    sheet.getCell('D3').value = 'Männer';
    for (const [column, word] of Object.entries({ B: 'Zahl', C: 'Anteil', D: 'Zahl', E: 'Anteil' })) {
      sheet.getCell(`${column}4`).value = word;
    }
    for (const block of ['A3:A4', 'B3:C3', 'D3:E3']) sheet.mergeCells(block);
    sheet.getRow(5).values = ['05978024', 1, 2, 3, 4];
    const table = await readTable({
      name: 'x.xlsx',
      content: Buffer.from(await workbook.xlsx.writeBuffer()),
    });
    const header = locateHeader(table, [
      { key: 'ags', title: 'AGS' },
      { key: 'women', title: 'Frauen Anteil' },
      { key: 'men', title: 'Männer Anteil' },
      { key: 'share', title: 'Anteil', required: false },
    ]);
    expect(letters(header)).toMatchObject({ ags: 'A', women: 'C', men: 'E' });
    expect(header.lastRow).toBe(4);
    expect(tableBody(table, header).rows.map((row) => row.number)).toEqual([5]);
  });

  it('says what is missing and what may be meant, but never takes a similar heading', async () => {
    const header = locateHeader(await csv('Gemeindschlüssel;Name;Bemerkung\n1;Unna;x'), [
      { key: 'ags', title: 'Gemeindeschlüssel' },
      { key: 'name', title: 'Name' },
      { key: 'year', title: 'Jahr' },
    ]);
    expect(letters(header)).toEqual({ name: 'B' });
    expect(header.missing.map((one) => [one.wanted.key, one.suggestion?.letter])).toEqual([
      ['ags', 'A'],
      ['year', undefined],
    ]);
    expect(header.unrecognised.map((one) => [one.header, one.suggestion?.key])).toEqual([
      ['Gemeindschlüssel', 'ags'],
      ['Bemerkung', undefined],
    ]);
  });

  it('reports a heading that stands there twice and uses the left one', async () => {
    const header = locateHeader(await csv('AGS;Wert;ags\n1;2;3'), [{ key: 'ags', title: 'AGS' }]);
    expect(letters(header)).toEqual({ ags: 'A' });
    expect(header.repeated[0]?.found.map((one) => one.letter)).toEqual(['A', 'C']);
  });

  it('does not take a data row for a second head row', async () => {
    const header = locateHeader(await csv('ebene;name\nLand;Nordrhein-Westfalen\nKreis;Unna'), [
      { key: 'level', title: 'Ebene' },
      { key: 'state', title: 'Land', required: false },
    ]);
    expect(letters(header)).toEqual({ level: 'A' });
    expect(header.lastRow).toBe(1);
  });

  it('passes over column numbers, repeated heads and footnotes, and says so', async () => {
    const table = await csv('AGS;Name;Wert\n1;2;3\n05;Land;7\nAGS;Name;Wert\n05978;Unna;8\nQuelle: GV-ISys');
    const body = tableBody(
      table,
      locateHeader(table, [
        { key: 'ags', title: 'AGS' },
        { key: 'name', title: 'Name' },
      ]),
    );
    expect(body.rows.map((row) => row.number)).toEqual([3, 5]);
    expect(body.skipped.map((one) => one.reason)).toEqual(['numbering', 'repeated_head', 'footnote']);
  });
});
