import { Role } from '../../src/kernel/actor.js';
import type { Block, DocumentModel, Table } from '../../src/platform/rendering/index.js';
import type { Client } from '../support/client.js';
import { letPass, liveNow } from '../support/past.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const MAKE = `mutation Make($input: MakePaperInput!) { makePaper(input: $input) {
  number since versions { audience document } } }`;
const SUMMARY = `query Summary($body: ID!) { progressSummary(filter: { bodyId: $body }) {
  total green yellow red grey completed resting } }`;

interface Made {
  number: string;
  since: string | null;
  versions: { audience: 'PUBLIC' | 'COMMITTEE'; document: DocumentModel }[];
}

describe('Papers of a committee', () => {
  let app: TestApp;
  let coordinator: Client;
  let body: string;
  let office: string;
  let field: string;
  let count = 0;

  const make = async (values: object = {}, kind = 'PROGRESS_REPORT'): Promise<Made> =>
    (await coordinator.ask<{ makePaper: Made }>(MAKE, { input: { kind, bodyId: body, ...values } }))
      .makePaper;
  const documentOf = ({ versions }: Made, audience = 'COMMITTEE'): DocumentModel =>
    versions.find((version) => version.audience === audience)!.document;
  const table = (document: DocumentModel, name: string): Table =>
    document.blocks.find((block): block is Table => block.kind === 'table' && block.name === name)!;
  const headings = (document: DocumentModel) =>
    document.blocks.flatMap((block) =>
      block.kind === 'heading' || block.kind === 'annex' ? [titleOf(block)] : [],
    );
  const titleOf = (block: Extract<Block, { kind: 'heading' | 'annex' }>) =>
    block.kind === 'heading' ? block.text : block.title;
  const aMeasure = (values: Record<string, unknown> = {}) =>
    app.make.row('measure', {
      number: `AV-${String(++count).padStart(2, '0')}`,
      title: 'Lotsin im Quartier',
      field_of_action_id: field,
      lead_office_id: office,
      status: 'IN_PROGRESS',
      visibility: 'PUBLIC',
      ...values,
    });

  beforeAll(async () => {
    app = await startTestApp();
    liveNow(app);
    office = await app.make.office({ name: 'Sozialamt' });
    field = await app.make.fieldOfAction();
    body = await app.make.row('body', {
      name: 'Sozialausschuss',
      type: 'COMMITTEE',
      organisation_id: await app.make.organisation(),
      secretariat_office_id: office,
      is_public: true,
    });
    await app.make.person({ email: 'k@kreis.example', roles: [Role.COORDINATOR], officeId: office });
    coordinator = await app.signedInAs('k@kreis.example');
    await aMeasure({ cost_one_off: 12_000 });
    await aMeasure({ status: 'COMPLETED', title: 'Fertiges' });
    await aMeasure({ visibility: 'COMMITTEE', title: 'AUSSCHUSS-WORT', planned_end: '2020-01-31' });
    await aMeasure({ visibility: 'INTERNAL', title: 'INTERN-WORT' });
    await letPass(app, '30 days');
  });
  afterAll(() => app.close());

  it('have the sections of the form, deviations before everything that is fine', async () => {
    expect(headings(documentOf(await make()))).toEqual([
      'Beschlussvorschlag',
      'Begründung',
      '1. Anlass und Auftrag',
      '2. Berichtszeitraum und Beteiligung',
      '3. Kurzfassung',
      '4. Maßnahmen mit Abweichung',
      '5. Was sich seit dem letzten Bericht geändert hat',
      '6. Neue Problemlagen und Vereinbarungen',
      '7. Kleinräumige Lage',
      '8. Entscheidungsbedarf und Ausblick',
      'Anlage 1: Maßnahmenliste',
      'Anlage 2: Indikatoren',
    ]);
  });

  it('tell each audience what its readers may read, counts included', async () => {
    const paper = await make();
    const [open, closed] = [documentOf(paper, 'PUBLIC'), documentOf(paper)];
    expect(JSON.stringify(open)).not.toMatch(/AUSSCHUSS-WORT|INTERN-WORT/);
    expect(JSON.stringify(closed)).toMatch('AUSSCHUSS-WORT');
    expect(JSON.stringify(closed)).not.toMatch('INTERN-WORT');
    const total = (document: DocumentModel) => table(document, 'Kurzfassung').rows.at(-1)![1];
    expect([total(open), total(closed)]).toEqual([2, 3]);
    expect(table(open, 'Maßnahmen').rows).toHaveLength(2);
    expect(table(closed, 'Maßnahmen').rows).toHaveLength(3);
    expect([open.marking, closed.marking]).toEqual(['öffentlich', 'nichtöffentlich']);
  });

  it('count what the summary counts for such a reader', async () => {
    const seat = await app.make.person({ email: 'm@kreis.example', roles: [Role.COMMITTEE_MEMBER] });
    await app.make.row('body_member', { body_id: body, person_id: seat, valid_from: '2020-01-01' });
    const member = await app.signedInAs('m@kreis.example');
    const { progressSummary } = await member.ask<{ progressSummary: Record<string, number> }>(SUMMARY, {
      body,
    });
    const { red, yellow, green, grey, completed, resting, total } = progressSummary;
    const told = table(documentOf(await make()), 'Kurzfassung').rows.map(([, number]) => number);
    expect(told).toEqual([red, yellow, green, grey, completed, resting, total]);
  });

  it('lead on from each other: what one closes with, the next opens with', async () => {
    const today = () => app.clock.today();
    const first = documentOf(await make({ since: '2020-01-01' }));
    const closing = table(first, 'Veränderung').rows.at(-1)![6];
    await letPass(app, '40 days');
    const since = new Date(Date.parse(today()) - 20 * 86_400_000).toISOString().slice(0, 10);
    await aMeasure({ title: 'Neues' });
    const second = documentOf(await make({ since }));
    const [, opening, fresh, , , , last] = table(second, 'Veränderung').rows.at(-1)!;
    expect([opening, fresh, last]).toEqual([closing, 1, (closing as number) + 1]);
    expect(headings(second).at(-1)).toBe('Anlage 3: Änderungen im Einzelnen');
    expect(JSON.stringify(second)).toMatch('Neues');
  });

  it('tell what happened since the last one to the moment, also of the same day', async () => {
    await make();
    await aMeasure({ title: 'Dazwischen' });
    const next = await make();
    const [, opening, fresh, , , , closing] = table(documentOf(next), 'Veränderung').rows.at(-1)!;
    expect([fresh, (opening as number) + 1]).toEqual([1, closing]);
    expect(JSON.stringify(documentOf(next).blocks)).toMatch('Dazwischen');
    const later = documentOf(await make());
    expect(table(later, 'Veränderung').rows.at(-1)!.slice(1, 4)).toEqual([closing, 0, 0]);
  });

  it('do not ask for a decision without saying which', async () => {
    const input = { kind: 'RESOLUTION_PAPER', bodyId: body };
    expect(await coordinator.refusals(MAKE, { input })).toEqual(['papers.headMissing']);
    const head = {
      proposedResolution: 'Der Sperrvermerk wird aufgehoben.',
      alternatives: 'Der Sperrvermerk bleibt.',
      closedNote: 'GEHEIM-WORT',
      financialImpact: { none: false, expensePerYear: 70_000 },
    };
    const paper = await make({ head }, 'RESOLUTION_PAPER');
    expect(headings(documentOf(paper))).toEqual(
      expect.arrayContaining(['Alternativen', 'Finanzielle Auswirkungen', 'Nichtöffentliche Ergänzung']),
    );
    expect(JSON.stringify(documentOf(paper))).toMatch('GEHEIM-WORT');
    expect(JSON.stringify(documentOf(paper, 'PUBLIC'))).not.toMatch('GEHEIM-WORT');
  });

  it('are written in English where that is asked for', async () => {
    const document = documentOf(await make({ language: 'en' }));
    expect(document.title).toBe('Strategies and measures of integrated social planning');
    expect(headings(document)).toContain('4. Measures that deviate');
    expect(JSON.stringify(document)).not.toMatch('committeePapers.');
  });
});
