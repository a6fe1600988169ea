import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import JSZip from 'jszip';
import type { DocumentModel } from '../model/document.js';
import type { Table } from '../model/table.js';
import { renderCsv } from './render-csv.js';

const table: Table = {
  kind: 'table',
  name: 'Maßnahmen',
  caption: 'Alle Maßnahmen',
  columns: [
    { title: 'Titel', type: 'text' },
    { title: '=Kosten', type: 'money' },
    { title: 'Anteil', type: 'percent', digits: 1 },
    { title: 'Termin', type: 'day' },
    { title: 'Stand', type: 'light' },
  ],
  rows: [
    ['Sagt „ja; nein“ und "so"\r\nweiter', -1234, 12.34, '2026-03-09', { light: 'RED', word: 'im Verzug' }],
    [null, { words: 'nicht ausweisbar' }, null, 'offen', { light: 'GREY', word: '-keine' }],
  ],
  empty: 'Keine.',
};

const document = (blocks: DocumentModel['blocks']): DocumentModel => ({
  language: 'de',
  title: 'Bericht',
  publisher: 'Sozialplanung',
  asOf: '2026-03-01',
  frozenAt: '2026-03-02T09:00:00Z',
  marking: 'öffentlich',
  blocks,
});

const text = async (...args: Parameters<typeof renderCsv>) =>
  Buffer.from((await renderCsv(...args)).bytes).toString('utf8');

describe('CSV', () => {
  it('is what RFC 4180 says, in the signs a German spreadsheet expects', async () => {
    expect(await text(table)).toBe(
      "Titel;'=Kosten;Anteil;Termin;Stand\r\n" +
        '"Sagt „ja; nein“ und ""so""\nweiter";-1234;12,3;2026-03-09;im Verzug\r\n' +
        ";nicht ausweisbar;;offen;'-keine\r\n",
    );
    expect(await text(table, { separator: ',', bom: true })).toMatch(
      /^\ufeffTitel,'=Kosten,.*\r\n.*,12\.3,/s,
    );
  });

  it.each(['=1+1', '+49 251 4110', '-x', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1+1', '=', '-2+3+cmd|'])(
    'makes no formula of %j',
    async (value) => {
      const [, [cell]] = parse(await text({ ...table, rows: [[value, 1, 1, null, null]] }), {
        delimiter: ';',
      });
      expect(cell).toMatch(/^'/);
    },
  );

  it('leaves numbers alone that somebody wrote as text', async () => {
    expect(await text({ ...table, columns: [{ title: 'T', type: 'text' }], rows: [['-5,5'], ['+3']] })).toBe(
      'T\r\n-5,5\r\n+3\r\n',
    );
  });

  it('reads back whatever stands in it, as a text that begins no formula', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { minLength: 1, maxLength: 4 }),
        fc.constantFrom<';' | ','>(';', ','),
        async (values, separator) => {
          const columns = values.map((title) => ({ title: `t${title}`, type: 'text' as const }));
          const rows = parse(await text({ ...table, columns, rows: [values] }, { separator }), {
            delimiter: separator,
            recordDelimiter: '\r\n',
          });
          expect(rows).toHaveLength(2);
          expect(rows[1]).toHaveLength(values.length);
          for (const cell of rows[1]) {
            expect(cell).not.toMatch(/^\s*[=@]|^[+-](?!\d+([.,]\d+)?\s*$)/);
          }
        },
      ),
    );
  });

  it('packs several tables, one file for each, the same bytes each time', async () => {
    const twin = { ...table, name: 'maßnahmen' };
    const made = await renderCsv(document([table, twin, { ...table, name: '../etc/passwd' }]));
    expect(made.isZip).toBe(true);
    const files = Object.keys((await JSZip.loadAsync(made.bytes)).files);
    expect(files).toEqual(
      ['Maßnahmen.csv', 'maßnahmen 2.csv', '-etc-passwd.csv'].map((name) => name.replace(/^-/, '')),
    );
    expect((await renderCsv(document([table, twin, { ...table, name: '../etc/passwd' }]))).bytes).toEqual(
      made.bytes,
    );
  });

  it('is one file where one table is wanted, and refused where there is none', async () => {
    const two = document([table, { ...table, name: 'Andere' }]);
    expect((await renderCsv(two, { table: 'Andere' })).isZip).toBe(false);
    await expect(renderCsv(two, { table: 'Fehlt' })).rejects.toMatchObject({ code: 'rendering.noSuchTable' });
    await expect(renderCsv(document([]))).rejects.toMatchObject({ code: 'rendering.noTables' });
  });
});
