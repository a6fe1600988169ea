import ExcelJS from 'exceljs';
import {
  date,
  decimal,
  describeFault,
  describeRefusal,
  describeRepair,
  describeSkipped,
  Faults,
  findPersonColumns,
  key,
  locateHeader,
  municipalityKey,
  optional,
  readTable,
  requireNoPersonColumns,
  TableRecords,
  TableRefused,
  text,
  wholeNumber,
  type WantedColumn,
} from './index.js';

const csv = (content: string) => readTable({ name: 'x.csv', content: Buffer.from(content) });
const wanted: WantedColumn<'ags' | 'name' | 'share' | 'day'>[] = [
  { key: 'ags', title: 'AGS' },
  { key: 'name', title: 'Name' },
  { key: 'share', title: 'Quote', required: false },
  { key: 'day', title: 'Stichtag', required: false },
];

async function recordsOf(content: string) {
  const table = await csv(content);
  return new TableRecords(table, locateHeader(table, wanted), new Faults());
}

describe('reading the records of a table', () => {
  it('reads every municipality of the register with its key, name and population', async () => {
    const table = await readTable('test/fixtures/tables/gv_isys_kreis_unna_2024.csv');
    const header = locateHeader(table, [...wanted, { key: 'people', title: 'Bevölkerung' }]);
    const faults = new Faults();
    const towns = [...new TableRecords(table, header, faults)].slice(2).map((record) => ({
      ags: record.read('ags', key(municipalityKey)),
      name: record.read('name', text()),
      people: record.read('people', wholeNumber({ minimum: 1 })),
    }));
    expect(faults.isEmpty).toBe(true);
    expect(towns).toHaveLength(10);
    expect(towns).toContainEqual({ ags: '05978036', name: 'Unna, Stadt', people: 60223 });
  });

  it('reports every bad cell with row, column, what was found and what is expected', async () => {
    const records = await recordsOf(
      'Stand 2023;;;\nAGS;Name;Quote;Stichtag\n5978;;abc;31.12.23\n5978024;Unna;0,5;31.12.2023',
    );
    for (const record of records) {
      record.read('ags', key(municipalityKey));
      record.read('name', text());
      record.read('share', decimal());
      record.read('day', date());
    }
    expect(records.faults.list.map((fault) => describeFault(fault))).toEqual([
      'Zeile 3, Spalte A („AGS“): „5978“ gefunden, erwartet wird ein Gemeindeschlüssel mit 8 Ziffern, zum Beispiel 05978024.',
      'Zeile 3, Spalte B („Name“): leer, erwartet wird eine Angabe.',
      'Zeile 3, Spalte C („Quote“): „abc“ gefunden, erwartet wird eine Zahl, zum Beispiel 1.234,5.',
      'Zeile 3, Spalte D („Stichtag“): „31.12.23“ gefunden, erwartet wird ein Datum, zum Beispiel 31.12.2023. ' +
        'Ist der 31.12.2023 gemeint?',
    ]);
    expect(describeFault(records.faults.list[0] ?? { expected: { code: 'filled' } }, 'en')).toBe(
      'Row 3, column A (“AGS”): found “5978”, expected a municipality key (AGS) of 8 digits, for example 05978024.',
    );
    expect(records.faults.repairs.map((repair) => describeRepair(repair))).toEqual([
      'Zeile 4, Spalte A („AGS“): „5978024“ wurde als „05978024“ gelesen.',
    ]);
  });

  it('lets a column decide what its points mean', async () => {
    const records = await recordsOf('AGS;Name;Quote\n1;a;1.234\n2;b;12,5');
    expect([...records].map((record) => record.read('share', decimal()))).toEqual([1234, 12.5]);
  });

  it('reports a missing column once and reads a column that may be missing as empty', async () => {
    const records = await recordsOf('AGS;Nahme\n05978024;Unna\n05978036;Unna');
    for (const record of records) {
      expect(record.read('name', text())).toBeUndefined();
      expect(record.read('share', optional(decimal()))).toBeNull();
    }
    expect(records.faults.list.map((fault) => describeFault(fault))).toEqual([
      'Zeile 1: Die Spalte „Name“ fehlt. Ist Spalte B („Nahme“) gemeint?',
    ]);
  });

  it('says when no head was found at all', async () => {
    const records = await recordsOf('foo;bar\n1;2');
    expect(records.faults.list.map((fault) => describeFault(fault))).toEqual([
      'Es wurde keine Kopfzeile gefunden. Erwartet werden die Spalten „AGS“ und „Name“.',
    ]);
  });

  it('notices a row torn apart by a separator in a text', async () => {
    const records = await recordsOf('AGS,Name\n05978024,Unna, Stadt\n05978036,Werne');
    expect(records.faults.list).toMatchObject([
      { row: 2, letter: 'C', found: 'Stadt', expected: { code: 'fitting_row' } },
    ]);
  });

  it('repeats a merged value over its rows only where the import wants that', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Maßnahmen');
    sheet.addRows([['Handlungsfeld', 'Summe'], ['Wohnen', 5], [], ['Arbeit', 7]]);
    sheet.getCell('A3').value = null;
    sheet.mergeCells('A2:A3');
    sheet.mergeCells('B2:B3');
    sheet.getCell('C3').value = 'zweite Zeile';
    const table = await readTable({
      name: 'x.xlsx',
      content: Buffer.from(await workbook.xlsx.writeBuffer()),
    });
    const header = locateHeader(table, [
      { key: 'field', title: 'Handlungsfeld', fillMerged: true },
      { key: 'sum', title: 'Summe' },
    ]);
    const rows = [...new TableRecords(table, header, new Faults())].map((record) => [
      record.read('field', text()),
      record.read('sum', optional(wholeNumber())),
    ]);
    expect(rows).toEqual([
      ['Wohnen', 5],
      ['Wohnen', null],
      ['Arbeit', 7],
    ]);
  });

  it('counts all faults but keeps only the first', () => {
    const faults = new Faults(2);
    for (let row = 1; row <= 5; row++) faults.add({ row, expected: { code: 'filled' } });
    expect([faults.total, faults.list.length, faults.isEmpty]).toEqual([5, 2, false]);
  });

  it("words an import's own objection and a row passed over", async () => {
    const records = await recordsOf('AGS;Name\n05978024;Unna\n05978024;Unna\n\nQuelle: Destatis');
    const [, second] = [...records];
    second?.reject('ags', {
      de: 'Der Schlüssel steht schon in Zeile 2.',
      en: 'The key is in row 2 already.',
    });
    expect(records.faults.list.map((fault) => describeFault(fault, 'en'))).toEqual([
      'Row 3, column A (“AGS”): The key is in row 2 already.',
    ]);
    expect(records.skipped.map((row) => describeSkipped(row))).toEqual([
      'Zeile 5 wurde überlesen (Fußnote): „Quelle: Destatis“',
    ]);
  });
});

describe('keeping lists of persons out', () => {
  it.each([
    [['Name', 'Geburtsdatum']],
    [['Kundennummer', 'Betrag']],
    [['BG-Nummer']],
    [['Straße und Hausnummer', 'Ort']],
    [['Straße', 'Haus-Nr.']],
    [['Name', 'Straße']],
    [['Name', 'Vorname']],
    [['Angaben / Geb.-Datum']],
    [['first name', 'date of birth']],
  ])('recognises %j', (headers) => expect(findPersonColumns(headers)).not.toEqual([]));

  it.each([
    [['AGS', 'Name', 'Bevölkerung', 'männlich', 'weiblich']],
    [['Geburten', 'Geburtenziffer', 'Geburtsjahrgang']],
    [['Gemeindename', 'Geschlecht', 'Altersgruppe', 'Anzahl']],
    [['Straßenname', 'Fallzahl', 'Bedarfsgemeinschaften']],
    [['Maßnahme', 'zuständig', 'Beginn', 'Ende', 'Vorlage Nr.', 'Straßenverkehr']],
  ])('lets aggregates pass: %j', (headers) => expect(findPersonColumns(headers)).toEqual([]));

  it('refuses the file and names the columns, whether or not the head was recognised', async () => {
    for (const titles of [['Name'], ['Stadtteil']]) {
      const table = await csv('Liste 2023;\nName;Geburtsdatum\nA;1.1.2000');
      const header = locateHeader(
        table,
        titles.map((title) => ({ key: title, title })),
      );
      let refused: unknown;
      try {
        requireNoPersonColumns(table, header);
      } catch (error) {
        refused = error;
      }
      if (!(refused instanceof TableRefused)) throw new Error('The list of persons was not refused');
      expect(describeRefusal(refused.refusal)).toContain('„Geburtsdatum“');
    }
  });
});
