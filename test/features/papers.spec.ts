import { Role, systemActor } from '../../src/kernel/actor.js';
import { localDateIn } from '../../src/kernel/calendar.js';
import { sql } from '../../src/platform/database/sql.js';
import { Measure } from '../../src/features/measures/index.js';
import { Audience, PaperKind, type PaperHead } from '../../src/features/papers/index.js';
import { canonicalJson, sha256 } from '../../src/features/papers/canonical.js';
import { kinds, type KindOfPaper } from '../../src/features/papers/kind-of-paper.js';
import { PaperFiles } from '../../src/features/papers/paper-files.js';
import { FileStore } from '../../src/platform/files/index.js';
import { Question } from '../../src/platform/read/index.js';
import { DocumentFormat } from '../../src/platform/rendering/index.js';
import type { Client } from '../support/client.js';
import { asOwner, liveNow } from '../support/past.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';

interface Told {
  number: string | null;
  title: string;
  leadOffice: { name: string } | null;
}

const MEASURES = new Question<Told[]>('fragment Told on Measure { number title leadOffice { name } }');

/** A catalogue: every measure with its office, and what the head says. */
const CATALOGUE: KindOfPaper<Told[]> = {
  kind: PaperKind.MEASURE_CATALOGUE,
  audiences: [Audience.PUBLIC, Audience.COMMITTEE, Audience.INTERNAL],
  needs: ['bodyId'],
  takes: ['officeId', 'meetingId'],
  tellsChanges: true,
  read: (sources) =>
    sources.ask(MEASURES, (ask) =>
      ask.list(
        Measure,
        () => sql`true`,
        (measure) => sql`${measure}.number`,
      ),
    ),
  compose: (facts, { since, asOf }, head) => ({
    title: 'Maßnahmenkatalog',
    remarks: facts.length > 3 ? ['Viele Maßnahmen.'] : [],
    blocks: [
      { kind: 'heading', level: 1, text: 'Maßnahmen' },
      { kind: 'paragraph', text: `Vom ${since} bis ${asOf}. ${head.occasion ?? ''}` },
      { kind: 'paragraph', text: `${JSON.stringify(head)}` },
      {
        kind: 'table',
        name: 'Maßnahmen',
        caption: 'Maßnahmen',
        columns: [
          { title: 'Nr.', type: 'text' },
          { title: 'Titel', type: 'text' },
          { title: 'Amt', type: 'text' },
        ],
        rows: facts.map(({ number, title, leadOffice }) => [number, title, leadOffice?.name ?? null]),
        empty: 'Keine.',
      },
    ],
  }),
};

const HEAD: PaperHead = {
  occasion: 'Beschluss vom 3. März.',
  closedNote: 'GEHEIM-1 Personalie',
  consultations: [
    { body: 'GEHEIM-2 Ältestenrat', role: 'HEARING', isPublic: false },
    { body: 'Sozialausschuss', role: 'TAKE_NOTE', heldOn: '2026-12-01', isPublic: true },
  ],
  coSignatures: [{ office: 'Kämmerei', isTreasurer: true, note: 'GEHEIM-3 nur wenn gespart wird' }],
  financialImpact: { none: false, expenseOneOff: 12_000 },
};

const mutation = (name: string, selection: string) => {
  const type = `${name[0].toUpperCase()}${name.slice(1)}Input`;
  return `mutation Do($input: ${type}!) { result: ${name}(input: $input) { ${selection} } }`;
};
const PAPER = `id version state number title asOf since audiences head { occasion consultations { body } } withdrawnOn withdrawnBecause
  allowedActions versions { id audience title sha256 document } editions { edition number reason isLatest frozenBy { name }
    versions { audience sha256 document } } placements { meeting { number } agendaItem { title } }`;
const DRAFT = mutation('draftPaper', PAPER);
const CHANGE = mutation('changePaper', PAPER);
const FREEZE = mutation('freezePaper', PAPER);
const MAKE = mutation('makePaper', PAPER);
const CORRECT = mutation('correctPaper', PAPER);
const WITHDRAW = mutation('withdrawPaper', PAPER);
const ATTACH = mutation('attachPaper', PAPER);
const DETACH = mutation('detachPaper', PAPER);
const DELETE = 'mutation Do($input: DeletePaperDraftInput!) { deletePaperDraft(input: $input) }';
const READ = `query Read($id: ID!) { paper(id: $id) { ${PAPER} } }`;
const LIST =
  'query List($filter: PaperFilter) { papers(filter: $filter) { totalCount nodes { number title } } }';
const PREVIEW = `query Preview($id: ID!, $audience: Audience!) { paperPreview(id: $id, audience: $audience) {
  title document pages annexes warnings { code text } } }`;

interface Version {
  id: string;
  audience: string;
  title: string;
  sha256: string;
  document: { title: string; number: string; footer?: string; blocks: { kind: string }[] };
}

interface Fetched {
  state: string;
  sha256: string;
  failure: string | null;
}

interface Paper {
  id: string;
  version: number;
  state: string;
  number: string | null;
  title: string;
  asOf: string;
  since: string | null;
  allowedActions: string[];
  versions: Version[];
  editions: {
    edition: number;
    number: string;
    reason: string | null;
    isLatest: boolean;
    versions: Version[];
  }[];
}

describe('Papers', () => {
  let app: TestApp;
  let coordinator: Client;
  let officer: Client;
  let member: Client;
  let otherMember: Client;
  let stranger: Client;
  let office: string;
  let body: string;
  let meeting: string;
  let measure: string;

  const act = async (text: string, input: object, as = coordinator): Promise<Paper> =>
    (await as.ask<{ result: Paper }>(text, { input })).result;
  const refuse = (text: string, input: object, as = coordinator) => as.refusals(text, { input });
  const read = async (id: string, as = coordinator): Promise<Paper | null> =>
    (await as.ask<{ paper: Paper | null }>(READ, { id })).paper;
  const make = (values: object = {}) => act(MAKE, { kind: 'MEASURE_CATALOGUE', bodyId: body, ...values });
  const audiences = (paper: Paper | null) => paper?.versions.map(({ audience }) => audience);
  const version = (paper: Paper | null, audience: string): Version =>
    paper!.versions.find((one) => one.audience === audience)!;
  const words = (paper: Paper | null, audience: string) => JSON.stringify(version(paper, audience).document);

  beforeAll(async () => {
    app = await startTestApp({ environment: { PUBLIC_READING: 'yes' } });
    liveNow(app);
    kinds.set(CATALOGUE.kind, CATALOGUE);
    office = await app.make.office({ name: 'Sozialamt' });
    body = await app.make.row('body', {
      name: 'Sozialausschuss',
      type: 'COMMITTEE',
      organisation_id: await app.make.organisation(),
      secretariat_office_id: office,
      is_public: true,
    });
    await app.make.row('meeting', { body_id: body, number: 1, held_on: '2026-03-03', state: 'HELD' });
    meeting = await app.make.row('meeting', {
      body_id: body,
      number: 2,
      held_on: '2027-03-03',
      visibility: 'PUBLIC',
    });
    const common = {
      field_of_action_id: await app.make.fieldOfAction(),
      lead_office_id: office,
      status: 'IN_PROGRESS',
    };
    measure = await app.make.row('measure', {
      ...common,
      number: 'VL-1',
      title: 'Lotsin im Quartier',
      visibility: 'PUBLIC',
    });
    await app.make.row('measure', {
      ...common,
      number: 'VL-2',
      title: 'AUSSCHUSS-WORT',
      visibility: 'COMMITTEE',
    });
    await app.make.row('measure', {
      ...common,
      number: 'VL-3',
      title: 'INTERN-WORT',
      visibility: 'INTERNAL',
    });
    await app.make.person({
      email: 'koordination@kreis.example',
      name: 'Karla Koordination',
      roles: [Role.COORDINATOR],
      officeId: office,
    });
    await app.make.person({ email: 'sach@kreis.example', roles: [Role.OFFICER], officeId: office });
    const seated = await app.make.person({
      email: 'mitglied@kreis.example',
      roles: [Role.COMMITTEE_MEMBER],
    });
    await app.make.row('body_member', { body_id: body, person_id: seated, valid_from: '2020-01-01' });
    await app.make.person({ email: 'anderes@kreis.example', roles: [Role.COMMITTEE_MEMBER] });
    coordinator = await app.signedInAs('koordination@kreis.example');
    officer = await app.signedInAs('sach@kreis.example');
    member = await app.signedInAs('mitglied@kreis.example');
    otherMember = await app.signedInAs('anderes@kreis.example');
    stranger = await app.signedInAs();
  });
  afterAll(() => app.close());

  it('are drafts of coordination first, and nobody else knows of them', async () => {
    const draft = await act(DRAFT, {
      kind: 'MEASURE_CATALOGUE',
      bodyId: body,
      title: 'Entwurfstitel',
      head: HEAD,
    });
    expect(draft).toMatchObject({
      state: 'DRAFT',
      number: null,
      title: 'Entwurfstitel',
      allowedActions: ['CHANGE', 'DELETE', 'FREEZE'],
      versions: [],
    });
    for (const somebody of [officer, member, stranger]) {
      await expect(read(draft.id, somebody)).resolves.toBeNull();
      await expect(refuse(FREEZE, { id: draft.id, version: 1 }, somebody)).resolves.toHaveLength(1);
    }
    const found = await officer.ask<{ papers: { totalCount: number } }>(LIST, {
      filter: { text: 'Entwurfstitel' },
    });
    expect(found.papers.totalCount).toBe(0);

    const changed = await act(CHANGE, { id: draft.id, version: draft.version, title: null, language: 'en' });
    expect(changed).toMatchObject({ title: null, head: { occasion: HEAD.occasion } });
    await expect(refuse(CHANGE, { id: draft.id, version: draft.version })).resolves.toEqual([
      'database.changedMeanwhile',
    ]);
    await coordinator.ask(DELETE, { input: { id: draft.id, version: changed.version } });
    await expect(read(draft.id)).resolves.toBeNull();
  });

  it('say what is missing and what does not fit', async () => {
    const draft = (values: object) => refuse(DRAFT, { kind: 'MEASURE_CATALOGUE', ...values });
    await expect(draft({})).resolves.toEqual(['papers.needs']);
    await expect(draft({ bodyId: body, measureId: measure })).resolves.toEqual(['papers.takesNot']);
    const elsewhere = await app.make.row('body', {
      name: 'Jugendausschuss',
      type: 'COMMITTEE',
      organisation_id: await app.make.organisation(),
    });
    await expect(draft({ bodyId: elsewhere, meetingId: meeting })).resolves.toEqual([
      'papers.meetingOfOtherBody',
    ]);
    await expect(
      refuse(MAKE, { kind: 'MEASURE_CATALOGUE', bodyId: body, asOf: '2190-01-01' }),
    ).resolves.toEqual(['papers.asOfFuture']);
    await expect(
      refuse(MAKE, { kind: 'MEASURE_CATALOGUE', bodyId: body, since: localDateIn(new Date()) }),
    ).resolves.toEqual(['papers.sinceNotBefore']);
    await expect(
      refuse(DRAFT, {
        kind: 'MEASURE_CATALOGUE',
        bodyId: body,
        head: { coSignatures: [{ office: 'x'.repeat(201) }] },
      }),
    ).resolves.toHaveLength(1);
  });

  it('show before they are frozen what they will tell, and what to look at', async () => {
    const { id } = await act(DRAFT, { kind: 'MEASURE_CATALOGUE', bodyId: body, head: HEAD });
    const { paperPreview } = await coordinator.ask<{
      paperPreview: { title: string; document: unknown; warnings: { code: string; text: string }[] };
    }>(PREVIEW, { id, audience: 'PUBLIC' });
    expect(paperPreview.title).toBe('Maßnahmenkatalog');
    expect(JSON.stringify(paperPreview.document)).toContain('Lotsin im Quartier');
    expect(JSON.stringify(paperPreview.document)).not.toMatch(/GEHEIM|WORT/);
    expect(paperPreview.warnings).toEqual([
      { code: 'TREASURER_MISSING', text: expect.stringContaining('Kämmerei') as string },
      { code: 'CO_SIGNATURES_OPEN', text: 'Offene Mitzeichnungen: Kämmerei.' },
    ]);
    await expect(officer.refusals(PREVIEW, { id, audience: 'PUBLIC' })).resolves.toHaveLength(1);
  });

  it('freeze in one go, each version with the rights of its audience', async () => {
    const paper = await make({ head: HEAD });
    expect(paper).toMatchObject({
      state: 'FROZEN',
      number: expect.stringMatching(/^\d{4}\/\d{3,}$/) as string,
      asOf: localDateIn(new Date()),
      since: '2026-03-03',
      allowedActions: ['CORRECT', 'WITHDRAW', 'ATTACH'],
      editions: [{ edition: 0, reason: null, isLatest: true, frozenBy: { name: 'Karla Koordination' } }],
    });
    expect(audiences(paper)).toEqual(['INTERNAL', 'COMMITTEE', 'PUBLIC']);
    expect(words(paper, 'INTERNAL')).toContain('INTERN-WORT');
    expect(words(paper, 'COMMITTEE')).toContain('AUSSCHUSS-WORT');
    expect(words(paper, 'COMMITTEE')).toContain('GEHEIM-1');
    expect(words(paper, 'COMMITTEE')).not.toContain('INTERN-WORT');
    const [{ content }] = await app.make.rows<{ content: string }>`
      select content from paper_version where id = ${version(paper, 'PUBLIC').id}::uuid`;
    expect(content).toContain('Lotsin im Quartier');
    expect(content).toContain('Beschluss vom 3. März.');
    expect(content).not.toMatch(/GEHEIM|WORT|Karla|koordination@/);
    expect(sha256(content)).toBe(version(paper, 'PUBLIC').sha256);
    expect(canonicalJson(JSON.parse(content))).toBe(content);
    expect(version(paper, 'PUBLIC').document).toMatchObject({
      number: paper.number,
      publisher: 'Sozialamt',
      marking: 'öffentlich',
    });
  });

  it('are read by their audience, and do not exist for others', async () => {
    const { id, number } = await make();
    expect(audiences(await read(id, officer))).toEqual(['INTERNAL', 'PUBLIC']);
    expect(audiences(await read(id, member))).toEqual(['COMMITTEE', 'PUBLIC']);
    expect(audiences(await read(id, otherMember))).toEqual(['PUBLIC']);
    expect(audiences(await read(id, stranger))).toEqual(['PUBLIC']);
    await expect(read(id, stranger)).resolves.toMatchObject({ number, audiences: null, head: null });

    const internal = await make({ audiences: ['INTERNAL'], title: 'Nur unter uns' });
    for (const somebody of [member, otherMember, stranger])
      await expect(read(internal.id, somebody)).resolves.toBeNull();
    const search = async (as: Client) =>
      (await as.ask<{ papers: { totalCount: number } }>(LIST, { filter: { text: 'unter uns' } })).papers
        .totalCount;
    await expect(search(officer)).resolves.toBe(1);
    await expect(search(stranger)).resolves.toBe(0);
  });

  it('stay as they are, whatever becomes of the records', async () => {
    const paper = await make();
    await app.make.change('measure', measure, {
      title: 'Lotsen in allen Quartieren',
      visibility: 'INTERNAL',
    });
    await app.make.change('office', office, { name: 'Amt für Teilhabe' });
    const later = await read(paper.id);
    expect(later?.versions).toEqual(paper.versions);
    expect(words(later, 'PUBLIC')).toContain('Lotsin im Quartier');
    await app.make.change('measure', measure, { title: 'Lotsin im Quartier', visibility: 'PUBLIC' });
    await app.make.change('office', office, { name: 'Sozialamt' });
  });

  it('are kept by the database against everybody', async () => {
    const { id } = await make();
    await asOwner(app, async (client) => {
      const kept = { constraint: 'paper_frozen' };
      const tries = [
        `update paper_version set content = '{}', sha256 = encode(sha256('{}'), 'hex')`,
        'delete from paper_version',
        `update paper_edition set reason = 'anders' where edition = 0`,
        'delete from paper_edition',
        `update paper set number = '1999/001' where id = '${id}'`,
        `update paper set state = 'DRAFT', number = null, year = null, serial = null where id = '${id}'`,
        `delete from paper where id = '${id}'`,
      ];
      for (const text of tries) await expect(client.query(text)).rejects.toMatchObject(kept);
      await expect(
        client.query(`insert into paper_version (edition_id, audience, title, content, sha256)
          select id, 'PUBLIC', 'x', '{}', 'falsch' from paper_edition limit 1`),
      ).rejects.toMatchObject({ code: '23514' });
    });
  });

  it('are corrected by a numbered erratum that says what is different', async () => {
    const paper = await make();
    await app.make.change('measure', measure, { title: 'Lotsinnen im Quartier' });
    const reason = 'Der Anlass fehlte.';
    const corrected = await act(CORRECT, {
      id: paper.id,
      version: paper.version,
      reason,
      head: { occasion: 'Auf Antrag.', closedNote: 'GEHEIM-4' },
    });
    expect(corrected.number).toBe(paper.number);
    expect(corrected.editions.map(({ number, isLatest }) => [number, isLatest])).toEqual([
      [`${paper.number}, 1. Berichtigung`, true],
      [paper.number, false],
    ]);
    expect(corrected.editions[1].versions.map((one) => one.sha256)).toEqual(
      paper.versions.map((one) => one.sha256),
    );
    // The same moment: what was renamed since is no correction
    expect(words(corrected, 'PUBLIC')).toContain('Lotsin im Quartier');
    expect(words(corrected, 'PUBLIC')).toContain(reason);
    expect(words(corrected, 'PUBLIC')).toContain('Auf Antrag.');
    expect(words(corrected, 'PUBLIC')).not.toContain('GEHEIM');
    expect(words(corrected, 'COMMITTEE')).toContain('GEHEIM-4');
    await expect(refuse(CORRECT, { id: paper.id, version: paper.version, reason })).resolves.toEqual([
      'database.changedMeanwhile',
    ]);

    const again = await act(CORRECT, {
      id: paper.id,
      version: corrected.version,
      reason: 'Neuer Stand.',
      readAnew: true,
    });
    expect(again.editions[0].number).toBe(`${paper.number}, 2. Berichtigung`);
    expect(version(again, 'PUBLIC').document.blocks[3]).toMatchObject({
      rows: [
        ['Maßnahmen · VL-1', expect.stringContaining('Lotsin im'), expect.stringContaining('Lotsinnen')],
      ],
    });
    expect(words(again, 'PUBLIC')).not.toContain('Der Anlass fehlte.');
    await app.make.change('measure', measure, { title: 'Lotsin im Quartier' });
  });

  it('are withdrawn with a reason and stay in the archive', async () => {
    const paper = await make();
    const withdrawn = { id: paper.id, version: paper.version, reason: 'Falsches Gremium.' };
    await expect(refuse(WITHDRAW, withdrawn, officer)).resolves.toHaveLength(1);
    await expect(act(WITHDRAW, withdrawn)).resolves.toMatchObject({ state: 'WITHDRAWN', allowedActions: [] });
    await expect(read(paper.id, stranger)).resolves.toMatchObject({
      withdrawnBecause: 'Falsches Gremium.',
      versions: [{ sha256: version(paper, 'PUBLIC').sha256 }],
    });
    await expect(
      refuse(CORRECT, { id: paper.id, version: paper.version + 1, reason: 'Doch.' }),
    ).resolves.toEqual(['papers.notInState']);
  });

  it('have numbers without a gap, also when many freeze at once', async () => {
    const before = Number((await make()).number!.split('/')[1]);
    const refused = make({ since: localDateIn(new Date()) }).catch(() => undefined);
    const made = await Promise.all(Array.from({ length: 6 }, () => make()));
    await refused;
    const numbers = made.map(({ number }) => Number(number!.split('/')[1])).sort((one, two) => one - two);
    expect(numbers).toEqual(Array.from({ length: 6 }, (_, index) => before + 1 + index));
  });

  it('are had as files, which are kept as they were made first and verified by their sum', async () => {
    await app.startWorker();
    const order = async (as: Client, versionId: string, format: string) =>
      (
        await as.ask<{ download: { id: string } }>(
          'mutation Order($input: OrderPaperFileInput!) { download: orderPaperFile(input: $input) { id } }',
          { input: { versionId, format } },
        )
      ).download.id;
    const ready = async (as: Client, id: string): Promise<Fetched> => {
      const ask = async () =>
        (
          await as.ask<{ download: Fetched }>(
            'query One($id: ID!) { download(id: $id) { state sha256 failure } }',
            { id },
          )
        ).download;
      await until('the file is made', async () => ['READY', 'FAILED'].includes((await ask()).state));
      return ask();
    };
    const made = async (as: Client, versionId: string, format: string) => {
      const download = await ready(as, await order(as, versionId, format));
      expect(download).toMatchObject({ state: 'READY', failure: null });
      return download.sha256;
    };
    const verify = async (as: Client, sum: string) =>
      (
        await as.ask<{ file: object | null }>(
          `query Verify($sha256: String!) { file: verifyPaperFile(sha256: $sha256) { standing format pages fileName
            version { audience edition { number } } } }`,
          { sha256: sum },
        )
      ).file;

    const paper = await make();
    const open = version(paper, 'PUBLIC').id;
    const closed = version(paper, 'COMMITTEE').id;
    const pdf = await made(member, open, 'PDF');
    await expect(verify(stranger, pdf)).resolves.toMatchObject({
      standing: 'VALID',
      format: 'PDF',
      pages: 1,
      version: { audience: 'PUBLIC', edition: { number: paper.number } },
    });
    const json = await made(member, closed, 'JSON');
    await expect(verify(stranger, json)).resolves.toBeNull();
    await expect(verify(member, json)).resolves.toMatchObject({ standing: 'VALID' });
    await expect(verify(stranger, sha256('erfunden'))).resolves.toBeNull();
    await expect(
      otherMember.refusals(
        'mutation Order($input: OrderPaperFileInput!) { orderPaperFile(input: $input) { id } }',
        { input: { versionId: closed, format: 'PDF' } },
      ),
    ).resolves.toEqual(['papers.versionNotFound']);

    // Whoever orders it gets the same bytes, also where the store has lost them
    const store = app.nest.get(FileStore);
    const [{ key }] = await app.make.rows<{ key: string }>`
      select file_key as key from paper_file where version_id = ${open}::uuid`;
    await expect(made(officer, open, 'PDF')).resolves.toBe(pdf);
    await store.delete(key);
    await expect(made(coordinator, open, 'PDF')).resolves.toBe(pdf);
    await expect(store.exists(key)).resolves.toBe(true);

    await act(CORRECT, { id: paper.id, version: paper.version, reason: 'Ein Wort fehlte.', title: 'Neu' });
    await expect(verify(stranger, pdf)).resolves.toMatchObject({ standing: 'CORRECTED' });
    const withdrawn = await make();
    const csv = await made(member, version(withdrawn, 'PUBLIC').id, 'CSV');
    await act(WITHDRAW, { id: withdrawn.id, version: withdrawn.version, reason: 'Irrtum.' });
    await expect(verify(stranger, csv)).resolves.toMatchObject({ standing: 'WITHDRAWN' });
  });

  it('refuse to hand out another file in place of one that is lost', async () => {
    const paper = await make();
    await app.make.row('paper_file', {
      version_id: version(paper, 'PUBLIC').id,
      format: 'JSON',
      media_type: 'application/json',
      file_name: 'x.json',
      file_key: 'papers/lost',
      size: 2,
      sha256: sha256('wie früher'),
      made_at: '2026-11-02T08:00:00Z',
    });
    const files = app.nest.get(PaperFiles);
    await expect(
      files.fetch(
        systemActor,
        version(paper, 'PUBLIC').id,
        { format: DocumentFormat.JSON, templateId: null },
        new AbortController().signal,
      ),
    ).rejects.toMatchObject({ code: 'papers.fileDiffers' });
  });

  it('lie before a meeting once somebody lays them there, if the treasurer has signed', async () => {
    const item = await app.make.row('agenda_item', {
      meeting_id: meeting,
      position: 1,
      title: 'Personal',
      is_closed_session: true,
    });
    const before = async (as: Client) =>
      (
        await as.ask<{ meeting: { papers: { id: string }[] } }>(
          'query Papers($id: ID!) { meeting(id: $id) { papers { id } } }',
          { id: meeting },
        )
      ).meeting.papers.map(({ id }) => id);
    const costly = await make({ head: HEAD });
    await expect(refuse(ATTACH, { paperId: costly.id, meetingId: meeting })).resolves.toEqual([
      'papers.treasurerMissing',
    ]);
    const paper = await make();
    await expect(before(stranger)).resolves.not.toContain(paper.id);
    await expect(refuse(ATTACH, { paperId: paper.id, meetingId: meeting }, officer)).resolves.toHaveLength(1);
    await act(ATTACH, { paperId: paper.id, meetingId: meeting });
    await expect(before(stranger)).resolves.toContain(paper.id);
    await act(ATTACH, { paperId: paper.id, meetingId: meeting, agendaItemId: item });
    await expect(before(stranger)).resolves.not.toContain(paper.id);
    await expect(before(member)).resolves.toContain(paper.id);
    await expect(act(DETACH, { paperId: paper.id, meetingId: meeting })).resolves.toMatchObject({
      placements: [],
    });
  });

  it('hang on the measures they speak of, as far as their reader may read it', async () => {
    const told = await app.make.row('measure', {
      field_of_action_id: await app.make.fieldOfAction(),
      lead_office_id: office,
      status: 'IN_PROGRESS',
      number: 'VL-12',
      title: 'Haustürgespräche',
      visibility: 'COMMITTEE',
    });
    const papersOf = async (as: Client) =>
      (
        await as.ask<{ measure: { papers: { id: string }[] } | null }>(
          'query Papers($id: ID!) { measure(id: $id) { papers { id } } }',
          { id: told },
        )
      ).measure?.papers.map(({ id }) => id);
    await expect(papersOf(coordinator)).resolves.toEqual([]);
    const paper = await make();
    const draft = await act(DRAFT, { kind: 'MEASURE_SHEET', measureId: told });
    await expect(papersOf(coordinator)).resolves.toEqual([draft.id, paper.id]);
    await expect(papersOf(officer)).resolves.toEqual([paper.id]);
    await expect(papersOf(member)).resolves.toEqual([paper.id]);
    // Reads the public version, in which the measure does not stand
    await expect(papersOf(otherMember)).resolves.toEqual([]);
    await expect(papersOf(stranger)).resolves.toBeUndefined();

    const silent = await make({ audiences: ['PUBLIC'] });
    await expect(papersOf(member)).resolves.not.toContain(silent.id);
    const held = await app.make.row('meeting', {
      body_id: body,
      number: 9,
      held_on: '2027-05-05',
      visibility: 'PUBLIC',
    });
    const item = await app.make.row('agenda_item', {
      meeting_id: held,
      position: 1,
      title: 'Haustüren',
      measure_id: told,
      is_closed_session: true,
    });
    await act(ATTACH, { paperId: silent.id, meetingId: held, agendaItemId: item });
    await expect(papersOf(member)).resolves.toEqual([silent.id, paper.id]);
    await expect(papersOf(otherMember)).resolves.toEqual([]);
    await app.make.change('agenda_item', item, { is_closed_session: false });
    await expect(papersOf(otherMember)).resolves.toEqual([silent.id]);
  });
});
