import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { Role } from '../../src/kernel/actor.js';
import type { Client } from '../support/client.js';
import { startTestApp, type TestApp, type TestWorker } from '../support/test-app.js';
import { until } from '../support/until.js';

const FIELDS = `id state fileName newCount changedCount unchangedCount refusedCount changedMeanwhile fileProblems notices
  work { id state failure url progress }`;
const ONE = `query One($id: ID!) { one: dataImport(id: $id) { ${FIELDS} } }`;
const ROWS = `query Rows($importId: ID!, $outcome: DataImportOutcome, $first: Int!, $after: String) {
  page: dataImportRows(importId: $importId, outcome: $outcome, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage }
    nodes { rowNumber outcome label changes { field about before after } problems { column text } } } }`;
const TAKE = `mutation Take($input: TakeDataImportInput!) { takeDataImport(input: $input) { ${FIELDS} } }`;
const CHECK = `mutation Check($id: ID!) { checkDataImport(id: $id) { ${FIELDS} } }`;
const DISCARD = 'mutation Discard($id: ID!) { discardDataImport(id: $id) }';

interface Import {
  id: string;
  state: string;
  newCount: number;
  changedCount: number;
  unchangedCount: number;
  refusedCount: number;
  changedMeanwhile: boolean;
  fileProblems: string[];
  notices: string[];
  work: { id: string; state: string; failure: string | null; url: string | null } | null;
}

interface Row {
  rowNumber: number;
  outcome: string;
  label: string;
  changes: { field: string; about: string | null; before: string | null; after: string | null }[];
  problems: { column: string | null; text: string }[];
}

interface Page {
  totalCount: number;
  pageInfo: { endCursor: string; hasNextPage: boolean };
  nodes: Row[];
}

interface Sent {
  status: number;
  body: { id: string; reason?: string; message?: string };
}

const LIST = `Nummer;Titel;Handlungsfeld-Kürzel;Federführung;Beginn;Ende
AR-01;Frühe Hilfen am Wohnort;AR;50;1.1.2027;31.12.2027
AR-02;Schuldnerberatung;AR;50;1.1.2027;31.12.2026
AR-03;Lernpaten;AR;Amt das es nicht gibt;;
AR-04;Mittagstisch;AR;50;;`;

describe('Imports with a preview', () => {
  let app: TestApp;
  let worker: TestWorker;
  let coordinator: Client;
  let colleague: Client;
  let administrator: Client;
  let officer: Client;

  beforeAll(async () => {
    app = await startTestApp({ today: '2026-11-02' });
    const officeId = await app.make.office({ code: '50', name: 'Amt für Soziales' });
    await app.make.fieldOfAction({ code: 'AR', name_de: 'Armut' });
    await app.make.person({ email: 'koordination@kreis.example', roles: [Role.COORDINATOR] });
    await app.make.person({ email: 'zweite@kreis.example', roles: [Role.COORDINATOR] });
    await app.make.person({ email: 'verwaltung@kreis.example', roles: [Role.ADMINISTRATOR] });
    await app.make.person({ email: 'fach@kreis.example', roles: [Role.OFFICER], officeId });
    coordinator = await app.signedInAs('koordination@kreis.example');
    colleague = await app.signedInAs('zweite@kreis.example');
    administrator = await app.signedInAs('verwaltung@kreis.example');
    officer = await app.signedInAs('fach@kreis.example');
    worker = await app.startWorker();
  });
  afterAll(() => app.close());

  const send = async (
    as: Client,
    kind: string,
    name: string,
    content: Uint8Array | string,
    said: Record<string, string> = {},
    headers: Record<string, string> = {},
  ): Promise<Sent> => {
    const response = await fetch(
      `${app.url}/imports/${kind}?${new URLSearchParams({ name, ...said }).toString()}`,
      {
        method: 'POST',
        headers: { ...as.headers, 'content-type': 'application/octet-stream', ...headers },
        body: typeof content === 'string' ? content : new Uint8Array(content),
      },
    );
    const text = await response.text();
    return {
      status: response.status,
      body: text.startsWith('{') ? (JSON.parse(text) as Sent['body']) : { id: '' },
    };
  };
  const one = async (id: string, as = coordinator) => (await as.ask<{ one: Import | null }>(ONE, { id })).one;
  const isOver = ({ work }: Import) => !['WAITING', 'RUNNING'].includes(work?.state ?? 'RUNNING');
  const settled = async (id: string, as = coordinator): Promise<Import> => {
    await until('the work on the file is over', async () => isOver((await one(id, as))!), 90_000);
    return (await one(id, as))!;
  };
  const checked = async (
    kind: string,
    name: string,
    content: Uint8Array | string,
    said: Record<string, string> = {},
    as = coordinator,
  ) => {
    const { status, body } = await send(as, kind, name, content, said);
    expect([status, body.message]).toEqual([201, undefined]);
    return settled(body.id, as);
  };
  const rows = async (importId: string, outcome: string | null = null, as = coordinator) =>
    (await as.ask<{ page: Page }>(ROWS, { importId, outcome, first: 200 })).page;
  const take = async (id: string, leavesOutRefused = false) => {
    await coordinator.ask(TAKE, { input: { id, leavesOutRefused } });
    return settled(id);
  };
  const measures = () =>
    app.make.rows<{
      number: string;
      title: string;
      change_source: string;
      change_reason: string;
      created_by: string | null;
    }>`
      select number, title, change_source, change_reason, created_by from measure order by number`;

  const refusal = async (as: Client, query: string, variables: object): Promise<string | undefined> =>
    (await as.refusals(query, { ...variables }))[0];

  it('show every row before anything is written: what is new, and what is wrong where', async () => {
    const preview = await checked('measures', 'maßnahmen.csv', LIST);
    expect(preview).toMatchObject({
      state: 'CHECKED',
      newCount: 2,
      changedCount: 0,
      unchangedCount: 0,
      refusedCount: 2,
      fileProblems: [],
    });
    const { nodes } = await rows(preview.id);
    expect(nodes.map(({ rowNumber, outcome, label }) => [rowNumber, outcome, label])).toEqual([
      [2, 'NEW', 'AR-01 Frühe Hilfen am Wohnort'],
      [3, 'REFUSED', 'AR-02 · Schuldnerberatung · AR · 50'],
      [4, 'REFUSED', 'AR-03 · Lernpaten · AR · Amt das es nicht gibt'],
      [5, 'NEW', 'AR-04 Mittagstisch'],
    ]);
    expect(nodes[1].problems).toEqual([
      {
        column: 'Ende',
        text: expect.stringMatching(/^Zeile 3, Spalte F \(„Ende“\): .*liegt vor dem Beginn/) as string,
      },
    ]);
    expect(nodes[0].changes).toContainEqual({
      field: 'geplantes Ende',
      about: null,
      before: null,
      after: '31.12.2027',
    });
    expect(nodes[0].changes).toContainEqual({ field: 'Stand', about: null, before: null, after: 'Entwurf' });
    expect((await rows(preview.id, 'REFUSED')).totalCount).toBe(2);
    expect(await measures()).toEqual([]);
    await coordinator.ask(DISCARD, { id: preview.id });
    expect(await one(preview.id)).toBeNull();
  });

  it('write exactly what was shown, in the name of the person, and only once', async () => {
    const { id } = await checked('measures', 'maßnahmen.csv', LIST);
    expect(await refusal(coordinator, TAKE, { input: { id } })).toBe('imports.hasRefusedRows');
    const taken = await take(id, true);
    expect(taken).toMatchObject({ state: 'TAKEN', work: { state: 'READY' } });
    const written = await measures();
    expect(written.map(({ number, title }) => [number, title])).toEqual([
      ['AR-01', 'Frühe Hilfen am Wohnort'],
      ['AR-04', 'Mittagstisch'],
    ]);
    expect(written[0]).toMatchObject({
      change_source: 'IMPORT',
      change_reason: 'Import maßnahmen.csv',
      created_by: expect.any(String) as string,
    });
    expect(await refusal(coordinator, TAKE, { input: { id, leavesOutRefused: true } })).toBe(
      'imports.isTaken',
    );
    const report = await fetch(`${app.url}${taken.work!.url}`, { headers: coordinator.headers });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(await report.arrayBuffer());
    const said = JSON.stringify(workbook.getWorksheet('Fehler')!.getSheetValues());
    expect(said).toContain('Amt das es nicht gibt');
    const other = await fetch(`${app.url}${taken.work!.url}`, { headers: colleague.headers });
    expect(other.status).toBe(404);
  });

  it('tell old and new of what changes, and that the rest stays', async () => {
    const preview = await checked(
      'measures',
      'neu.csv',
      'Nummer;Titel;Handlungsfeld-Kürzel;Federführung;Priorität\nAR-01;Frühe Hilfen im Quartier;AR;50;hoch\nAR-04;Mittagstisch;AR;50;',
    );
    expect(preview).toMatchObject({ newCount: 0, changedCount: 1, unchangedCount: 1, refusedCount: 0 });
    const [changed] = (await rows(preview.id, 'CHANGED')).nodes;
    expect(changed.changes).toEqual([
      { field: 'Titel', about: null, before: 'Frühe Hilfen am Wohnort', after: 'Frühe Hilfen im Quartier' },
      {
        field: 'Priorität',
        about: null,
        before: null,
        after: expect.stringMatching(/^(A|hoch|A.*hoch.*)$/i) as string,
      },
    ]);
    // Somebody is faster
    await app.make.rows`update measure set title = 'Frühe Hilfen anders' where number = 'AR-01'`;
    const refused = await take(preview.id);
    expect(refused).toMatchObject({ state: 'CHECKED', changedMeanwhile: true, work: { state: 'FAILED' } });
    expect(refused.work!.failure).toMatch(/haben sich seit der Vorschau geändert/);
    expect((await measures())[0].title).toBe('Frühe Hilfen anders');
    const [anew] = (await rows(preview.id, 'CHANGED')).nodes;
    expect(anew.changes[0].before).toBe('Frühe Hilfen anders');
    expect(await take(preview.id)).toMatchObject({ state: 'TAKEN' });
    expect((await measures())[0].title).toBe('Frühe Hilfen im Quartier');
  });

  it('leave out what hangs on rows that are wrong', async () => {
    const list =
      'Schlüssel;Ebene;Name;Übergeordnet\nk;Kreis;Kreis;\ng;Gemeinde;;k\ns;Sozialraum;Lüner Höhe;g\nq;Quartier;Nord;s';
    const preview = await checked('areas', 'räume.csv', list, {}, administrator);
    expect(preview).toMatchObject({ newCount: 1, refusedCount: 3 });
  });

  it('read Windows-1252, workbooks, and figures that are secret', async () => {
    const latin = Buffer.from(
      'Schlüssel;Name;Einheit;Quelle;Kleinste Ebene\nALQ;Menschen über 65;Personen;Kreis;Kreis',
      'latin1',
    );
    const indicators = await checked('indicators', 'kennzahlen.csv', latin);
    expect((await rows(indicators.id)).nodes[0].label).toBe('ALQ Menschen über 65');
    await take(indicators.id);
    await app.make.area({ key: '05978', ags: '05978', level: 'COUNTY', name: 'Kreis Unna' });
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Werte');
    sheet.addRows([
      ['Kennzahl', 'AGS', 'Jahr', 'Wert'],
      ['ALQ', '05978', '2024', 2],
      ['ALQ', '05978', '2025', { formula: 'WEBSERVICE("http://example.org")', result: undefined }],
    ]);
    const figures = await checked(
      'observations',
      'werte.xlsx',
      Buffer.from(await workbook.xlsx.writeBuffer()),
    );
    expect(figures).toMatchObject({ newCount: 1, refusedCount: 1 });
    await take(figures.id, true);
    const again = await checked('observations', 'werte.csv', 'Kennzahl;AGS;Jahr;Wert\nALQ;05978;2024;1');
    const [row] = (await rows(again.id)).nodes;
    expect(row).toMatchObject({ outcome: 'CHANGED', label: 'ALQ · Kreis Unna · 31.12.2024' });
    expect(JSON.stringify(row.changes)).not.toContain('2"');
  });

  it('refuse what is no list, in words', async () => {
    const large = await send(coordinator, 'measures', 'a.csv', new Uint8Array(11 * 1024 * 1024));
    expect([large.status, large.body.message]).toEqual([
      413,
      'Die Datei ist zu groß: höchstens 10 MB. Bitte teilen Sie sie auf.',
    ]);
    const pdf = await send(coordinator, 'measures', 'a.csv', '%PDF-1.7 ');
    expect([pdf.status, pdf.body.reason]).toEqual([422, 'imports.fileRefused']);
    const asJson = await send(
      coordinator,
      'measures',
      'a.csv',
      '{}',
      {},
      { 'content-type': 'application/json' },
    );
    expect(asJson.status).toBe(415);
    const option = await send(coordinator, 'measures', 'a.csv', LIST, { status: 'Quatsch' });
    expect(option.body.message).toMatch(/„Stand neuer Maßnahmen“: „Quatsch“ gibt es nicht/);
    const plain = new ExcelJS.Workbook();
    plain.addWorksheet('Liste').addRow(['Titel']);
    const bomb = await JSZip.loadAsync(await plain.xlsx.writeBuffer());
    bomb.file('xl/worksheets/sheet1.xml', Buffer.alloc(90 * 1024 * 1024, ' '));
    const packed = await bomb.generateAsync({
      type: 'uint8array',
      compression: 'DEFLATE',
      compressionOptions: { level: 1 },
    });
    const exploded = await checked('measures', 'bombe.xlsx', packed);
    expect(exploded).toMatchObject({ state: 'REFUSED', fileProblems: [expect.stringMatching(/entpackt/i)] });
    const names = await checked(
      'measures',
      'leute.csv',
      'Vorname;Nachname;Geburtsdatum\nEva;Muster;1.1.1990',
    );
    expect(names.state).toBe('REFUSED');
    const headless = await checked('measures', 'andere.csv', 'Farbe;Größe\nrot;3');
    expect(headless).toMatchObject({ state: 'REFUSED', newCount: 0 });
    expect(await refusal(coordinator, TAKE, { input: { id: headless.id } })).toBe('imports.notChecked');
  });

  it('are for those who may bring such lists, and each file for who sent it', async () => {
    expect((await send(officer, 'measures', 'a.csv', LIST)).status).toBe(403);
    expect((await send(administrator, 'measures', 'a.csv', LIST)).status).toBe(403);
    expect((await send(await app.signedInAs(), 'measures', 'a.csv', LIST)).status).toBe(401);
    const foreign = { origin: 'https://boese.example', 'sec-fetch-site': 'cross-site' };
    expect((await send(coordinator, 'measures', 'a.csv', LIST, {}, foreign)).status).toBe(403);
    const { body } = await send(coordinator, 'measures', 'a.csv', LIST);
    await settled(body.id);
    expect(await one(body.id, colleague)).toBeNull();
    expect((await rows(body.id, null, colleague)).totalCount).toBe(0);
    for (const mutation of [CHECK, DISCARD]) {
      expect(await refusal(colleague, mutation, { id: body.id })).toBe('imports.notFound');
    }
    expect(await refusal(officer, ONE, { id: body.id })).toBe('people.notAllowed');
    const guides = await administrator.ask<{ guides: { kind: string }[] }>(
      '{ guides: dataImportGuides { kind } }',
    );
    expect(guides.guides).toEqual([{ kind: 'AREAS' }]);
    const template = await fetch(`${app.url}/imports/templates/measures`, { headers: coordinator.headers });
    expect(Buffer.from(await template.arrayBuffer()).toString('utf8')).toMatch(/^\ufeffNummer;Titel;/);
  });

  it('survive a worker that ends in between, with nothing half written', async () => {
    const list = [
      'Schlüssel;Ebene;Name',
      ...Array.from({ length: 20_000 }, (_, at) => `w${at};Wohnplatz;Ort ${at}`),
    ];
    await app.make.area({ key: '05978004', ags: '05978004', level: 'MUNICIPALITY', name: 'Bergkamen' });
    const before = process.memoryUsage().rss;
    const { body } = await send(coordinator, 'areas', 'wohnplätze.csv', list.join('\n'), {
      parent: '05978004',
    });
    const preview = await settled(body.id);
    expect(preview).toMatchObject({ state: 'CHECKED', newCount: 20_000, refusedCount: 0 });
    expect(process.memoryUsage().rss - before).toBeLessThan(700 * 1024 * 1024);
    const count = async () =>
      (await app.make.rows<{ n: number }>`select count(*)::int as n from area where key like 'w%'`)[0].n;
    expect(await count()).toBe(0);
    await coordinator.ask(TAKE, { input: { id: body.id } });
    await until('it is taken over', async () => (await one(body.id))!.work!.state !== 'WAITING');
    const stopping = worker.stop();
    const seen = await count();
    expect([0, 20_000]).toContain(seen);
    await stopping;
    worker = await app.startWorker();
    expect(await settled(body.id)).toMatchObject({ state: 'TAKEN' });
    expect(await count()).toBe(20_000);
  }, 150_000);
});
