import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import {
  commandLine,
  describeImport,
  type ImportKind,
  type ImportOptions,
  importHelp,
  ImportService,
} from '../../src/features/exchange/index.js';
import { AreaLevel } from '../../src/features/areas/index.js';
import { MeasureStatus, Priority, SelfAssessment } from '../../src/features/measures/index.js';
import { forget } from '../support/past.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const REGISTER_CSV = 'test/fixtures/tables/gv_isys_kreis_unna_2024.csv';
const REGISTER_XLSX = 'test/fixtures/tables/gv_isys_nrw_2024.xlsx';
const IMPORTS = 'test/fixtures/imports';

describe('Lists of others', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({ today: '2026-11-02' });
  });
  afterAll(() => app.close());
  // Every story begins in an empty county.
  beforeEach(async () => {
    await forget(app, [
      ...['area', 'area_boundary', 'indicator', 'observation', 'field_of_action', 'organisation', 'measure'],
      ...['participation', 'measure_strategy', 'status_report', 'import_key'],
    ]);
    await app.make.rows`delete from measure_number`;
  });

  const imported = (kind: ImportKind, file: string, options: ImportOptions = {}) =>
    app.nest.get(ImportService).run(kind, file, options);
  const csv = (kind: ImportKind, content: string, options: ImportOptions = {}) =>
    app.nest.get(ImportService).run(kind, { name: 'liste.csv', content: Buffer.from(content) }, options);
  /** Versions that were replaced so far, over all tables that imports write. */
  async function replacedVersions(): Promise<number> {
    const [{ count }] = await app.make.rows<{ count: number }>`
      select ((select count(*) from history.area) + (select count(*) from history.area_boundary)
        + (select count(*) from history.indicator) + (select count(*) from history.observation)
        + (select count(*) from history.field_of_action) + (select count(*) from history.measure)
        + (select count(*) from history.participation) + (select count(*) from history.measure_strategy)
        + (select count(*) from history.status_report) + (select count(*) from history.import_key))::int as count`;
    return count;
  }
  const faultsOf = async (result: Awaited<ReturnType<typeof csv>>) =>
    describeImport(result)
      .split('\n')
      .filter((line) => /^ {2}Zeile|^ {2}Objekt|^ {2}Die Spalte/.test(line))
      .map((line) => line.trim());

  it('come in just as the guide shows them, one kind after the other', async () => {
    await app.make.area({ key: '05978', ags: '05978', level: 'COUNTY', name: 'Kreis Unna' });
    await app.make.area({ key: '05915', ags: '05915', level: 'COUNTY', name: 'Hamm' });
    const kamen = { key: '05978020', ags: '05978020', level: 'MUNICIPALITY', name: 'Kamen' };
    await app.make.area(kamen);
    await app.make.fieldOfAction({ code: 'AR', name_de: 'Armut' });
    await app.make.office({ code: '50', name: 'Soziales' });
    const guide = await readFile('docs/import.md', 'utf8');
    const examples = [...guide.matchAll(/```csv\n(.*?)```/gs)].map(([, example]) => example);
    const kinds: ImportKind[] = ['areas', 'indicators', 'observations', 'measures', 'status-reports'];
    expect(examples).toHaveLength(kinds.length);
    for (const [index, kind] of kinds.entries()) {
      const result = await csv(kind, examples[index]);
      expect(await faultsOf(result)).toEqual([]);
      expect(result.written).toBe(true);
    }
  });

  describe('of areas', () => {
    it('bring the county with its municipalities, official names and leading zeros', async () => {
      const result = await imported('areas', REGISTER_CSV, { populationOn: '2023-12-31' });
      expect(result).toMatchObject({ written: true, tallies: [{ records: 'areas', added: 12 }] });
      const areas = await app.make.rows`
        select key, ags, ars, name, level, path, population, population_on, change_source from area
         where ags in ('05978', '05978036') order by path`;
      expect(areas).toEqual([
        {
          key: '05978',
          ags: '05978',
          ars: null,
          name: 'Unna',
          level: 'COUNTY',
          path: '05/05978/',
          population: null,
          population_on: null,
          change_source: 'IMPORT',
        },
        {
          key: '05978036',
          ags: '05978036',
          ars: '059780036036',
          name: 'Unna, Stadt',
          level: 'MUNICIPALITY',
          path: '05/05978/05978036/',
          population: 60223,
          population_on: '2023-12-31',
          change_source: 'IMPORT',
        },
      ]);
    });

    it('can be the whole register of the Land in its original layout, and the same list again changes nothing', async () => {
      const first = await imported('areas', REGISTER_XLSX);
      expect(first.faults).toEqual([]);
      expect(first.tallies).toEqual([{ records: 'areas', added: 450, changed: 0, unchanged: 0 }]);
      const levels = await app.make.rows`
        select level, count(*)::int as areas, count(*) filter (where parent_id is null)::int as roots from area
         group by level order by 2`;
      expect(levels).toEqual([
        { level: 'STATE', areas: 1, roots: 1 },
        { level: 'COUNTY', areas: 53, roots: 0 },
        { level: 'MUNICIPALITY', areas: 396, roots: 0 },
      ]);
      const again = await imported('areas', REGISTER_XLSX);
      expect(again.tallies).toEqual([{ records: 'areas', added: 0, changed: 0, unchanged: 450 }]);
      expect(await replacedVersions()).toBe(0);
    });

    it('get their lost leading zeros back, and say so', async () => {
      const result = await csv(
        'areas',
        '\ufeffEbene;AGS;Name;Einwohner\r\nKreis;5978;Unna;\r\nGemeinde;5978036;"Unna, Stadt";60.223\r\n',
        { shortNames: true },
      );
      expect(result.faults).toEqual([]);
      expect(describeImport(result)).toContain(
        'Zeile 3, Spalte B („AGS“): „5978036“ wurde als „05978036“ gelesen.',
      );
      expect(await app.make.rows`select ags, name, population from area order by path`).toEqual([
        { ags: '05978', name: 'Unna', population: null },
        { ags: '05978036', name: 'Unna', population: 60223 },
      ]);
    });

    it('may be the small ones of the county itself, wherever they stand in the file', async () => {
      await imported('areas', REGISTER_CSV);
      const result = await csv(
        'areas',
        'Schlüssel;Ebene;Name;Übergeordnet;Örtlicher Schlüssel\n' +
          'lh-1;Wohnplatz;Lüner Höhe Nord;lh;12\nlh;Sozialraum;Lüner Höhe;05978020;\n',
      );
      expect(result.faults).toEqual([]);
      expect(
        await app.make.rows`select path, local_key from area where key like 'lh%' order by path`,
      ).toEqual([
        { path: '05/05978/05978020/lh/', local_key: null },
        { path: '05/05978/05978020/lh/lh-1/', local_key: '12' },
      ]);
    });

    it('are refused where the parent is unknown or no wider, each with its row', async () => {
      const result = await csv(
        'areas',
        'Schlüssel;Ebene;Name;Übergeordnet\na;Sozialraum;A;nirgends\nb;Wohnplatz;B;\nc;Sozialraum;C;b\na;Quartier;D;\n',
      );
      const faults = await faultsOf(result);
      expect(faults).toHaveLength(3);
      expect(faults.join('\n')).toMatch(/Zeile 2, Spalte D .*nirgends/);
      expect(faults.join('\n')).toMatch(/Zeile 4, Spalte D .*kann nicht in „B“ liegen/);
      expect(faults.join('\n')).toMatch(/Zeile 5, Spalte A .*steht schon in Zeile 2/);
      expect(await app.make.rows`select from area`).toEqual([]);
    });

    it('get boundaries from a map, with the day they hold from and their source', async () => {
      await imported('areas', REGISTER_CSV);
      const map = join(IMPORTS, 'vg250_zwei_gemeinden.geojson');
      const options = { validFrom: '2016-01-01', source: '© GeoBasis-DE / BKG (2016), vereinfacht' };
      const first = await imported('areas', map, options);
      expect(first.tallies).toMatchObject([{ added: 0 }, { records: 'boundaries', added: 2 }]);
      const shown = await app.make.rows`
        select a.name, b.geometry ->> 'type' as type, b.valid_from, b.source from area_boundary b
          join area a on a.id = b.area_id order by 1`;
      expect(shown).toEqual([
        { name: 'Bönen', type: 'Polygon', valid_from: '2016-01-01', source: options.source },
        { name: 'Holzwickede', type: 'Polygon', valid_from: '2016-01-01', source: options.source },
      ]);
      const again = await imported('areas', map, options);
      expect(again.tallies).toMatchObject([{ added: 0 }, { added: 0, changed: 0, unchanged: 2 }]);
      expect(await replacedVersions()).toBe(0);
    });

    it('are refused as a map in metres or without a source', async () => {
      const ring = [
        [400000, 5700000],
        [400100, 5700000],
        [400100, 5700100],
        [400000, 5700000],
      ];
      const map = {
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: { AGS: '05978' },
            geometry: { type: 'Polygon', coordinates: [ring] },
          },
        ],
      };
      const content = Buffer.from(JSON.stringify(map));
      const result = await app.nest.get(ImportService).run('areas', { name: 'karte.geojson', content });
      expect(describeImport(result)).toContain('erwartet werden Längen- und Breitengrade (EPSG:4326)');
    });
  });

  describe('of figures', () => {
    const CODEBOOK = join(IMPORTS, 'inkar_codebook.csv');
    const FIGURES = join(IMPORTS, 'inkar_kreise.csv');

    async function loadDefinitions() {
      await csv('areas', 'Ebene;AGS;Name\nKreis;05978;Unna\nKreis;05913;Dortmund\nKreis;05915;Hamm\n');
      return imported('indicators', CODEBOOK, { source: 'BBSR, INKAR', lowestLevel: AreaLevel.COUNTY });
    }

    it('pass over what a code book says of names of places', async () => {
      const book =
        'variable,label,unit\nmunicipality_name,Municipality name,text\nhouseholds,Households,count\n';
      const result = await csv('indicators', book, {
        lowestLevel: AreaLevel.MUNICIPALITY,
        source: 'Zensus 2022',
      });
      expect(result.tallies).toMatchObject([{ records: 'indicators', added: 1 }]);
      expect(result.notices.map(({ de }) => de)).toEqual([expect.stringContaining('„municipality_name“')]);
    });

    it('take the code book of INKAR for definitions and its wide table for figures', async () => {
      const definitions = await loadDefinitions();
      expect(definitions.faults).toEqual([]);
      expect(definitions.tallies).toMatchObject([{ records: 'indicators', added: 30 }]);
      const first = await imported('observations', FIGURES);
      expect(first.faults).toEqual([]);
      const [{ stored, empty }] = await app.make.rows<{ stored: number; empty: number }>`
        select count(*)::int as stored, count(*) filter (where value is null)::int as empty from observation`;
      expect(first.tallies).toEqual([{ records: 'observations', added: stored, changed: 0, unchanged: 0 }]);
      expect(stored).toBeGreaterThan(600);
      expect(stored).toBeLessThan(900);
      expect(empty).toBe(0);
      const shown = await app.make.rows`
        select o.value::text, o.reference_date from shown_observation o join area a on a.id = o.area_id
          join indicator i on i.id = o.indicator_id
         where a.ags = '05978' and i.key = 'UNEMPLOYMENT_RATE' and o.reference_date >= '2021-12-31'`;
      expect(shown).toEqual([{ value: '7.43', reference_date: '2021-12-31' }]);
      const again = await imported('observations', FIGURES);
      expect(again.tallies).toEqual([{ records: 'observations', added: 0, changed: 0, unchanged: stored }]);
      expect((await loadDefinitions()).tallies).toMatchObject([{ added: 0, changed: 0, unchanged: 30 }]);
      expect(await replacedVersions()).toBe(0);
    });

    it('are found under the column that the definition or a mapping names', async () => {
      await csv('areas', 'Ebene;AGS;Name\nKreis;05978;Unna\n');
      await csv(
        'indicators',
        'Schlüssel;Name;Einheit;Quelle;Kleinste Ebene;Zählt Personen;Importspalte\n' +
          'ALQ;Arbeitslosenquote;Prozent;INKAR;Kreis;nein;Quote laut INKAR\nMIETE;Miete;Euro je m²;INKAR;Kreis;nein;\n',
      );
      const folder = await mkdtemp(join(tmpdir(), 'rf-import-'));
      await writeFile(join(folder, 'zuordnung.csv'), 'Spalte;Kennzahl\nrent_level;MIETE\n');
      const result = await csv(
        'observations',
        'AGS;Jahr;Quote laut INKAR;rent_level;Notiz\n5978;2022;6,87;7,1;x\n',
        {
          mapping: join(folder, 'zuordnung.csv'),
        },
      );
      await rm(folder, { recursive: true });
      expect(result.faults).toEqual([]);
      expect(describeImport(result)).toContain('Ohne zugeordnete Kennzahl, darum ausgelassen: „Notiz“.');
      const values = await app.make.rows`
        select i.key, o.value::float8 from observation o join indicator i on i.id = o.indicator_id order by 1`;
      expect(values).toEqual([
        { key: 'ALQ', value: 6.87 },
        { key: 'MIETE', value: 7.1 },
      ]);
    });

    it('keep signs and quality of official tables, and read an empty cell as no figure, never as 0', async () => {
      await csv('areas', 'Ebene;AGS;Name\nKreis;05978;Unna\n');
      await csv(
        'indicators',
        'Schlüssel;Name;Einheit;Quelle;Kleinste Ebene;Zähler;Nenner\nSGB2;Quote;Prozent;BA;Kreis;Personen im SGB II;Personen\n',
      );
      const result = await csv(
        'observations',
        'Kennzahl;AGS;Stichtag;Wert;Zähler;Nenner;Qualität\n' +
          'sgb2;05978;31.12.2019;10,5;105;1000;vorläufig\nSGB2;05978;31.12.2020;.;;;\nSGB2;05978;31.12.2021;;;;\n' +
          'SGB2;05978;31.12.2022;12,5p;;;\n',
      );
      expect(result.faults).toEqual([]);
      const rows = await app.make.rows`
        select reference_date, value::float8, numerator::float8, quality, sign from observation order by 1`;
      expect(rows).toEqual([
        { reference_date: '2019-12-31', value: 10.5, numerator: 105, quality: 'PROVISIONAL', sign: null },
        { reference_date: '2020-12-31', value: null, numerator: null, quality: 'FINAL', sign: 'SECRET' },
        { reference_date: '2022-12-31', value: 12.5, numerator: null, quality: 'PROVISIONAL', sign: null },
      ]);
    });

    it('are not written at all where the last row has a bad cell', async () => {
      await loadDefinitions();
      const rows = Array.from({ length: 200 }, (_, year) => `UNEMPLOYMENT_RATE;05978;${1900 + year};6,8`);
      const result = await csv(
        'observations',
        ['Kennzahl;AGS;Jahr;Wert', ...rows, 'UNEMPLOYMENT_RATE;05978;2100;sechs'].join('\n'),
      );
      expect(await faultsOf(result)).toEqual([
        'Zeile 202, Spalte D („Wert“): „sechs“ gefunden, erwartet wird eine Zahl oder ein Zeichen amtlicher Tabellen (– . / x … oder k g u t x).',
      ]);
      expect(describeImport(result)).toMatch(/Es wurde nichts geschrieben\.$/);
      expect(await app.make.rows`select from observation`).toEqual([]);
    });

    it('about unknown areas are refused, or left out where that is wished', async () => {
      await loadDefinitions();
      const file =
        'Kennzahl;AGS;Jahr;Wert\nUNEMPLOYMENT_RATE;05978;2022;6,8\nUNEMPLOYMENT_RATE;01001;2022;7,1\n';
      expect((await csv('observations', file)).faultCount).toBe(1);
      const result = await csv('observations', file, { onlyKnownAreas: true });
      expect(result.tallies).toMatchObject([{ added: 1 }]);
      expect(describeImport(result)).toContain(
        '1 Zeilen zu 1 unbekannten Räumen wurden ausgelassen (01001).',
      );
    });

    it('come in by the hundred thousand within seconds', async () => {
      await csv(
        'areas',
        ['Schlüssel;Ebene;Name', ...Array.from({ length: 500 }, (_, n) => `r${n};Sozialraum;Raum ${n}`)].join(
          '\n',
        ),
      );
      await csv(
        'indicators',
        [
          'Schlüssel;Name;Einheit;Quelle;Kleinste Ebene',
          ...Array.from({ length: 20 }, (_, n) => `K${n};Kennzahl ${n};Euro;selbst;Sozialraum`),
        ].join('\n'),
      );
      const header = ['AGS', 'Jahr', ...Array.from({ length: 20 }, (_, n) => `K${n}`)].join(';');
      const rows = Array.from({ length: 5000 }, (_, row) => {
        const values = Array.from({ length: 20 }, (__, n) => `${row % 97},${n + 10}`);
        return [`r${row % 500}`, 2000 + Math.floor(row / 500), ...values].join(';');
      });
      const seen: number[] = [];
      const result = await csv('observations', [header, ...rows].join('\n'), {
        progress: (done) => void seen.push(done),
      });
      expect(result.tallies).toMatchObject([{ added: 100_000 }]);
      expect(seen.at(-1)).toBe(100_000);
    }, 60_000);
  });

  describe('of measures', () => {
    const SOURCE = 'Klimaschutzkonzept 2020, Stadt Münster';
    const MEASURES = join(IMPORTS, 'muenster_massnahmen.csv');
    const REPORTS = join(IMPORTS, 'muenster_sachstandsberichte.csv');
    const options: ImportOptions = {
      source: SOURCE,
      leadOffice: '67',
      createFields: true,
      shorten: true,
      priorities: { 5: Priority.A, 4: Priority.B, 3: Priority.C },
      status: MeasureStatus.IN_PROGRESS,
    };

    beforeEach(async () => {
      await app.make.office({ code: '67', name: 'Amt für Grünflächen und Umwelt' });
    });

    it('come with their own numbers kept, and with all their reports as long as they were', async () => {
      const first = await imported('measures', MEASURES, options);
      expect(first.faults).toEqual([]);
      expect(first.tallies).toEqual([
        { records: 'fieldsOfAction', added: 3, changed: 0, unchanged: 0 },
        { records: 'measures', added: 6, changed: 0, unchanged: 0 },
      ]);
      const reports = await imported('status-reports', REPORTS, {
        source: SOURCE,
        assessment: SelfAssessment.AT_RISK,
      });
      expect(reports.faults).toEqual([]);
      expect(reports.tallies).toMatchObject([{ records: 'statusReports', added: 18 }]);
      const [measure] = await app.make.rows`
        select m.number, m.priority, m.status, o.code as office, k.external_key, p.role from measure m
          join import_key k on k.record_id = m.id join office o on o.id = m.lead_office_id
          join participation p on p.measure_id = m.id
         where k.external_key = 'Ü1'`;
      expect(measure).toEqual({
        number: 'Ü-01',
        priority: 'A',
        status: 'IN_PROGRESS',
        office: '67',
        external_key: 'Ü1',
        role: 'LEAD',
      });
      const told = await app.make.rows`
        select r.reported_on, r.self_assessment, r.state, r.origin from status_report r
          join import_key k on k.record_id = r.measure_id and k.external_key = 'Ü1' order by 1`;
      expect(told).toEqual([
        {
          reported_on: '2013-12-31',
          self_assessment: 'AT_RISK',
          state: 'RELEASED',
          origin: `${SOURCE}, 2013`,
        },
        {
          reported_on: '2016-12-31',
          self_assessment: 'ON_TRACK',
          state: 'RELEASED',
          origin: `${SOURCE}, 2015/2016`,
        },
        {
          reported_on: '2018-12-31',
          self_assessment: 'ON_TRACK',
          state: 'RELEASED',
          origin: `${SOURCE}, 2017/2018`,
        },
      ]);
      const [{ longest }] = await app.make.rows<{ longest: number }>`
        select max(length(text)) as longest from status_report`;
      expect(longest).toBeGreaterThan(1000);
    });

    it('are found again by their numbers, so that the same lists change nothing', async () => {
      for (let time = 1; time <= 2; time++) {
        await imported('measures', MEASURES, options);
        await imported('status-reports', REPORTS, { source: SOURCE, assessment: SelfAssessment.AT_RISK });
      }
      const [counts] = await app.make.rows`
        select (select count(*) from measure)::int as measures, (select count(*) from status_report)::int as reports,
               (select last_given from measure_number where field_code = 'Ü') as last`;
      expect(counts).toEqual({ measures: 6, reports: 18, last: 3 });
      expect(await replacedVersions()).toBe(0);
    });

    it('keep the whole text where a title had to be shortened', async () => {
      const refused = await imported('measures', MEASURES, { ...options, shorten: false });
      expect(describeImport(refused)).toMatch(/132 Zeichen gefunden, erwartet werden höchstens 120/);
      await imported('measures', MEASURES, options);
      const rows = await app.make.rows<{ title: string; whole: string }>`
        select m.title, k.original ->> 'title' as whole from import_key k join measure m on m.id = k.record_id
         where k.original <> '{}'`;
      expect(rows).toHaveLength(1);
      expect(rows[0].title.length).toBeLessThanOrEqual(120);
      expect(rows[0].whole).toHaveLength(132);
      expect(rows[0].whole.startsWith(rows[0].title.replace('…', ''))).toBe(true);
    });

    it('say of every row what is missing, and write none', async () => {
      const result = await csv(
        'measures',
        'Nummer;Titel;Handlungsfeld-Kürzel;Federführung;Beginn;Ende;Priorität\n' +
          'Ü1;A;AR;67;;;\nAR-02;B;AR;99;;;\nAR-03;C;WO;67;31.12.2026;1.1.2026;7\nAR-04;;AR;67;;;hoch\n',
      );
      const told = (await faultsOf(result)).join('\n');
      expect(told).toMatch(/Zeile 2, Spalte A .*„Ü1“ ist keine Nummer dieses Programms/);
      expect(told).toMatch(/Zeile 2, Spalte C .*Handlungsfeld „AR“ gibt es nicht; mit --create-fields/);
      expect(told).toMatch(/Zeile 3, Spalte D .*Das Amt „99“ gibt es nicht/);
      expect(told).toMatch(/Zeile 4, Spalte F .*liegt vor dem Beginn/);
      expect(told).toMatch(/Zeile 4, Spalte G .*„7“ gefunden, erwartet wird hoch, mittel oder niedrig/);
      expect(told).toMatch(/Zeile 5, Spalte B .*leer, erwartet wird eine Angabe/);
      expect(await app.make.rows`select from measure`).toEqual([]);
    });

    it('may bring numbers of our own form, which are then never given out again', async () => {
      await app.make.fieldOfAction({ code: 'AR', name_de: 'Armut' });
      const file = 'Nummer;Titel;Federführung;Umsetzungszeitraum\nAR-07;Frühe Hilfen;67;2025–2027\n';
      expect((await csv('measures', file)).faults).toEqual([]);
      const [measure] = await app.make.rows`select number, planned_start, planned_end, status from measure`;
      expect(measure).toEqual({
        number: 'AR-07',
        planned_start: '2025-01-01',
        planned_end: '2027-12-31',
        status: 'DRAFT',
      });
      const used = await csv('measures', file.replace('AR-07', 'AR-05'));
      expect((await faultsOf(used)).join()).toContain('Die Nummer AR-05 war schon vergeben');
    });

    it('do not pass the life cycle and promised dates by: what differs is told and stays', async () => {
      await app.make.fieldOfAction({ code: 'AR', name_de: 'Armut' });
      const file = (title: string, rest: string) =>
        `Nummer;Titel;Federführung;Stand;Ende\nAR-01;${title};67;${rest}\n`;
      await csv('measures', file('Alt', 'in Umsetzung;31.12.2027'));
      const result = await csv('measures', file('Neu', 'abgeschlossen;31.12.2028'));
      expect(result.tallies).toMatchObject([{ records: 'measures', changed: 1 }]);
      expect(result.notices.map(({ de }) => de)).toEqual([
        expect.stringContaining('Stand von AR-01 bleibt in Umsetzung (Datei: abgeschlossen)'),
        expect.stringContaining('Ende von AR-01 bleibt 31.12.2027 (Datei: 31.12.2028)'),
      ]);
      expect(await app.make.rows`select title, status, planned_end, version from measure`).toEqual([
        { title: 'Neu', status: 'IN_PROGRESS', planned_end: '2027-12-31', version: 2 },
      ]);
    });

    it('read merged cells of a workbook for each of their rows', async () => {
      const workbook = new ExcelJS.Workbook();
      const sheet = workbook.addWorksheet('Maßnahmen');
      sheet.addRow(['Maßnahmenkatalog 2026']);
      sheet.addRow(['Handlungsfeld', null, 'Maßnahme', null]);
      sheet.addRow(['Kürzel', 'Handlungsfeld', 'Nr.', 'Titel', 'Federführung', 'Beginn']);
      sheet.addRow(['AR', 'Armut', 'AR-01', 'Erste', '67', new Date('2026-01-01T00:00:00Z')]);
      sheet.addRow([null, null, 'AR-02', 'Zweite', '67', '1.2.2026']);
      for (const block of ['A2:B2', 'C2:D2', 'A4:A5', 'B4:B5']) sheet.mergeCells(block);
      const content = Buffer.from(await workbook.xlsx.writeBuffer());
      const result = await app.nest
        .get(ImportService)
        .run('measures', { name: 'katalog.xlsx', content }, { createFields: true });
      expect(result.faults).toEqual([]);
      expect(await app.make.rows`select number, planned_start from measure order by 1`).toEqual([
        { number: 'AR-01', planned_start: '2026-01-01' },
        { number: 'AR-02', planned_start: '2026-02-01' },
      ]);
    });

    it('never change a report that was taken over', async () => {
      await app.make.fieldOfAction({ code: 'AR', name_de: 'Armut' });
      await csv('measures', 'Nummer;Titel;Federführung\nAR-01;Eins;67\n');
      const file = (light: string, text: string) =>
        `Nummer;Zeitraum;Ampel;Text\nAR-01;2024;${light};${text}\n`;
      await csv('status-reports', file('grün', 'Läuft.'));
      const changed = await csv('status-reports', file('grün', 'Läuft nicht.'));
      expect((await faultsOf(changed)).join()).toContain('übernommene Berichte werden nicht mehr geändert');
      const missing = await csv('status-reports', 'Nummer;Zeitraum;Ampel;Text\nAR-01;2025;;Ohne Ampel.\n');
      expect((await faultsOf(missing)).join()).toContain('Spalte C');
      const future = await csv('status-reports', 'Nummer;Zeitraum;Ampel;Text\nAR-01;2026;rot;Zu früh.\n');
      expect((await faultsOf(future)).join()).toContain('noch nicht zu Ende');
    });
  });

  it('count everything on a trial and leave no trace', async () => {
    const result = await imported('areas', REGISTER_CSV, { dryRun: true });
    expect(result).toMatchObject({ written: false, tallies: [{ added: 12 }] });
    expect(describeImport(result)).toMatch(/Probelauf: Es wurde nichts geschrieben\.$/);
    expect(await app.make.rows`select from area`).toEqual([]);
  });

  it('that two people bring at the same moment are taken over once', async () => {
    const both = await Promise.all([imported('areas', REGISTER_CSV), imported('areas', REGISTER_CSV)]);
    expect(both.map(({ tallies }) => tallies[0].added).sort()).toEqual([0, 12]);
    expect(await replacedVersions()).toBe(0);
  });

  it('that name single persons are refused as a whole', async () => {
    await expect(csv('areas', 'Name;Vorname;Geburtsdatum;Straße\nA;B;1.1.2000;C\n')).rejects.toMatchObject({
      refusal: { code: 'person_columns' },
    });
  });

  describe('of school holidays', () => {
    const guide = async () =>
      /```ics\n(.*?)```/s.exec(await readFile('docs/import.md', 'utf8'))![1].replaceAll('\n', '\r\n');
    const ics = (content: string, options: ImportOptions = {}) =>
      app.nest
        .get(ImportService)
        .run('school-holidays', { name: 'ferien.ics', content: Buffer.from(content) }, options);
    const stored = () =>
      app.make.rows`select land, name, from_day, to_day, change_source from school_holiday`;

    afterEach(() => app.make.rows`delete from school_holiday`);

    it('come in from a calendar file as the guide shows it, and once only', async () => {
      const file = await guide();
      expect(await ics(file)).toMatchObject({
        written: true,
        rowsRead: 1,
        tallies: [{ records: 'schoolHolidays', added: 1, changed: 0, unchanged: 0 }],
      });
      const easter = [
        {
          land: 'NW',
          name: 'Osterferien',
          from_day: '2027-03-22',
          to_day: '2027-04-03',
          change_source: 'IMPORT',
        },
      ];
      expect(await stored()).toEqual(easter);
      expect((await ics(file)).tallies).toEqual([
        { records: 'schoolHolidays', added: 0, changed: 0, unchanged: 1 },
      ]);
      expect(await stored()).toEqual(easter);
      expect((await ics(file.replace('20270404', '20270405'))).tallies).toEqual([
        { records: 'schoolHolidays', added: 0, changed: 1, unchanged: 0 },
      ]);
      expect(await stored()).toHaveLength(1);
    });

    it('are only counted on a trial', async () => {
      expect(await ics(await guide(), { dryRun: true })).toMatchObject({
        written: false,
        tallies: [{ added: 1 }],
      });
      expect(await stored()).toEqual([]);
    });

    it('are refused with the line where the file is damaged, and say what they leave out', async () => {
      const cut = (await guide()).split('\r\n').slice(0, 4).join('\r\n');
      const refused = await ics(cut);
      expect(refused.written).toBe(false);
      expect(describeImport(refused)).toContain('Was in Zeile 3 mit BEGIN:VEVENT beginnt, endet nicht');
      const nameless = (await guide()).replace('SUMMARY:Osterferien', 'SUMMARY:');
      expect(describeImport(await ics(nameless), 'en')).toContain('Line 3: “” was left out. Has no name.');
      expect(await stored()).toEqual([]);
    });
  });
});

describe('The command to import', () => {
  it('understands kind, file and options in German words', () => {
    const words = ['measures', 'a.csv', '--status', 'in Umsetzung', '--priorities', '5=A, 4=b', '--dry-run'];
    expect(commandLine(words)).toMatchObject({
      kind: 'measures',
      file: 'a.csv',
      language: 'de',
      options: { status: 'IN_PROGRESS', priorities: { 5: 'A', 4: 'B' }, dryRun: true },
    });
  });

  it.each([
    [
      [],
      'Die Art fehlt; möglich sind areas, indicators, observations, measures, status-reports, school-holidays.',
    ],
    [['staedte', 'x'], 'Die Art „staedte“ gibt es nicht;'],
    [['areas'], 'Der Name der Datei fehlt.'],
    [['areas', 'x.csv', '--nonsense'], 'Die Option --nonsense gibt es nicht; --help zeigt alle.'],
    [['areas', 'x.csv', '--shorten'], 'Die Option --shorten gehört zu measures und nicht zu areas.'],
    [['areas', 'x.csv', '--level', 'Galaxie'], '--level: „Galaxie“ gibt es nicht; möglich sind Land, Kreis,'],
    [['areas', 'x.csv', '--valid-from', 'gestern'], '--valid-from: „gestern“ ist kein Tag,'],
  ])('says in one sentence what is wrong with %j', (words, sentence) => {
    const asked = commandLine(words);
    expect('fault' in asked ? asked.fault.de : '').toContain(sentence);
  });

  it('explains itself in German and English', () => {
    expect(importHelp()).toContain('npm run import -- <Art> <Datei>');
    expect(importHelp('en')).toContain('--only-known-areas');
  });
});
