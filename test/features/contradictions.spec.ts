import { Role } from '../../src/kernel/actor.js';
import type { Client } from '../support/client.js';
import { momentNow } from '../support/past.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const MEASURE = `query Measure($id: ID!, $asOf: AsOf) { measure(id: $id, asOf: $asOf) {
  contradictions { kind text } openReport { warnings contradictions { kind } } } }`;
const LIST = `query List($filter: SummaryFilter! = {}, $asOf: AsOf, $first: Int! = 50, $after: String) {
  contradictions(filter: $filter, asOf: $asOf, first: $first, after: $after) {
    totalCount pageInfo { endCursor } nodes { kind measure { number } } } }`;
const COUNT = `query Count($filter: SummaryFilter! = {}, $asOf: AsOf) { progressSummary(filter: $filter, asOf: $asOf) { contradicted } }`;

interface Found {
  kind: string;
  text: string;
}
interface Listed {
  totalCount: number;
  pageInfo: { endCursor: string };
  nodes: { kind: string; measure: { number: string } }[];
}

/** What is said and what speaks against it, told to those who can say which of both is true. */
describe('Contradictions', () => {
  let app: TestApp;
  let coordinator: Client;
  let officer: Client;
  let elsewhere: Client;
  let member: Client;
  let office: string;
  let field: string;
  let late: string;
  let hidden: string;

  const measure = (number: string, given: Record<string, unknown> = {}) =>
    app.make.row('measure', {
      number,
      title: `Maßnahme ${number}`,
      status: 'IN_PROGRESS',
      visibility: 'PUBLIC',
      field_of_action_id: field,
      lead_office_id: office,
      planned_end: '2027-12-31',
      ...given,
    });
  const report = (measureId: string, given: Record<string, unknown> = {}) =>
    app.make.row('status_report', {
      measure_id: measureId,
      state: 'RELEASED',
      self_assessment: 'ON_TRACK',
      reported_on: '2026-10-15',
      ...given,
    });
  const milestone = (measureId: string, due: string, given: Record<string, unknown> = {}) =>
    app.make.row('milestone', { measure_id: measureId, title: `Schritt bis ${due}`, due_on: due, ...given });
  const gauge = async (
    measureId: string,
    readings: Record<string, number>,
    given: Record<string, unknown> = {},
  ) => {
    const id = await app.make.row('progress_indicator', {
      measure_id: measureId,
      name: 'Erreichte Familien',
      effect_level: 'OUTPUT',
      unit: 'Familien',
      ...given,
    });
    for (const [day, value] of Object.entries(readings)) {
      await app.make.row('reading', { progress_indicator_id: id, read_on: day, value });
    }
  };
  const found = async (id: string, as = coordinator, asOf?: string): Promise<Found[]> =>
    (await as.ask<{ measure: { contradictions: Found[] } }>(MEASURE, { id, asOf })).measure.contradictions;
  const kinds = async (id: string, as = coordinator) => (await found(id, as)).map(({ kind }) => kind);
  const list = async (as: Client, variables: Record<string, unknown> = {}): Promise<Listed> =>
    (await as.ask<{ contradictions: Listed }>(LIST, variables)).contradictions;
  const count = async (as: Client, variables: Record<string, unknown> = {}): Promise<number | null> =>
    (await as.ask<{ progressSummary: { contradicted: number | null } }>(COUNT, variables)).progressSummary
      .contradicted;

  beforeAll(async () => {
    app = await startTestApp({ today: '2026-11-02' });
    const { make } = app;
    field = await make.fieldOfAction({ code: 'WI' });
    office = await make.office();
    await make.person({ email: 'k@kreis.example', roles: [Role.COORDINATOR] });
    await make.person({ email: 'amt@kreis.example', roles: [Role.OFFICER], officeId: office });
    await make.person({ email: 'fremd@kreis.example', roles: [Role.OFFICER], officeId: await make.office() });
    await make.person({ email: 'ausschuss@kreis.example', roles: [Role.COMMITTEE_MEMBER] });
    coordinator = await app.signedInAs('k@kreis.example');
    officer = await app.signedInAs('amt@kreis.example');
    elsewhere = await app.signedInAs('fremd@kreis.example');
    member = await app.signedInAs('ausschuss@kreis.example');
    late = await measure('WI-01');
    await report(late);
    await milestone(late, '2026-10-01');
    hidden = await measure('WI-02', { lead_office_id: await make.office(), visibility: 'INTERNAL' });
    await report(hidden);
    await milestone(hidden, '2026-10-01');
  });
  afterAll(() => app.close());

  it('name a late milestone beside "on track", and nothing where both fit', async () => {
    expect(await found(late)).toEqual([
      {
        kind: 'GREEN_WITH_LATE_MILESTONE',
        text: 'Angegeben ist „im Plan“; der Meilenstein „Schritt bis 2026-10-01“ war aber am 01.10.2026 fällig und ist noch offen.',
      },
    ]);
    const admitted = await measure('WI-03');
    await report(admitted, { self_assessment: 'AT_RISK' });
    await milestone(admitted, '2026-10-01');
    const inTime = await measure('WI-04');
    await report(inTime);
    await milestone(inTime, '2026-11-02');
    await milestone(inTime, '2026-10-01', { state: 'DONE', done_on: '2026-10-01' });
    expect([...(await kinds(admitted)), ...(await kinds(inTime))]).toEqual([]);
  });

  it('count a green light that coordination set as well, and only the newest report', async () => {
    const set = await measure('WI-05', { light_override: 'GREEN', light_override_reason: 'Abgesprochen' });
    await report(set, { self_assessment: 'OFF_TRACK' });
    await milestone(set, '2026-10-01');
    expect(await kinds(set)).toEqual(['GREEN_WITH_LATE_MILESTONE']);
    const corrected = await measure('WI-06');
    await report(corrected, { reported_on: '2026-09-01' });
    await report(corrected, { self_assessment: 'OFF_TRACK' });
    await milestone(corrected, '2026-10-01');
    expect(await kinds(corrected)).toEqual([]);
  });

  it('name an indicator that moves the wrong way or lies behind its way, whichever way is good', async () => {
    const wrong = await measure('WI-07');
    await report(wrong);
    await gauge(wrong, { '2026-03-31': 40, '2026-09-30': 32 });
    expect(await found(wrong)).toEqual([
      {
        kind: 'GREEN_WITH_WORSENING_INDICATOR',
        text: 'Angegeben ist „im Plan“; die Messgröße „Erreichte Familien“ ging aber in die falsche Richtung: von 40 auf 32 Familien am 30.09.2026.',
      },
    ]);
    const way = { baseline_value: 0, baseline_on: '2026-01-01', target_value: 100, target_on: '2027-01-01' };
    const behind = await measure('WI-08');
    await report(behind);
    await gauge(behind, { '2026-07-02': 30 }, way);
    expect(await found(behind)).toMatchObject([
      {
        kind: 'GREEN_BEHIND_TARGET',
        text: expect.stringContaining('30 Familien am 02.07.2026, auf geradem Weg wären es 49,86.') as string,
      },
    ]);
    const falling = await measure('WI-09');
    await report(falling);
    await gauge(
      falling,
      { '2026-07-02': 70 },
      { ...way, baseline_value: 100, target_value: 0, direction: 'HIGHER_IS_WORSE' },
    );
    expect(await kinds(falling)).toEqual(['GREEN_BEHIND_TARGET']);
    const onTheWay = await measure('WI-10');
    await report(onTheWay);
    await gauge(onTheWay, { '2026-07-02': 41 }, way);
    await gauge(onTheWay, { '2026-03-31': 9, '2026-09-30': 5 }, { direction: 'NEUTRAL' });
    expect(await kinds(onTheWay)).toEqual([]);
  });

  it('name what is completed with open milestones, done past its end, or unchanged although the end has passed', async () => {
    const completed = await measure('WI-11', { status: 'COMPLETED' });
    await milestone(completed, '2026-12-01');
    await milestone(completed, '2026-12-24', { state: 'DROPPED' });
    expect((await found(completed)).map(({ text }) => text)).toEqual([
      'Angegeben ist „abgeschlossen“; offen sind aber noch Meilensteine (Zahl: 1), zuerst „Schritt bis 2026-12-01“ vom 01.12.2026.',
    ]);
    const ended = { planned_end: '2026-09-30' };
    expect(await kinds(await measure('WI-12', { ...ended, progress_percent: 100 }))).toEqual([
      'DONE_PAST_END',
    ]);
    expect(
      await kinds(await measure('WI-13', { ...ended, progress_percent: 100, status: 'ONGOING' })),
    ).toEqual([]);
    const silent = await measure('WI-14', ended);
    await report(silent, { self_assessment: 'AT_RISK', reported_on: '2026-07-01' });
    await report(silent, { self_assessment: 'AT_RISK', reported_on: '2026-08-01', is_unchanged: true });
    expect(await kinds(silent)).toEqual([]);
    await report(silent, { self_assessment: 'AT_RISK', reported_on: '2026-09-01', is_unchanged: true });
    expect((await found(silent)).map(({ text }) => text)).toEqual([
      'Mehrmals in Folge (Zahl: 2) heißt es „unverändert“; das geplante Ende (30.09.2026) ist aber verstrichen.',
    ]);
    await report(silent, { self_assessment: 'AT_RISK', reported_on: '2026-10-01' });
    expect(await kinds(silent)).toEqual([]);
  });

  it('are shown to whoever writes the report before it counts, as a warning with its reason', async () => {
    const drafted = await measure('WI-15', { planned_end: '2026-09-30' });
    await report(drafted, { self_assessment: 'OFF_TRACK', is_unchanged: true });
    await milestone(drafted, '2026-10-01');
    const DRAFT = `mutation Draft($input: DraftStatusReportInput!) { draftStatusReport(input: $input) {
      warnings contradictions { kind } measure { contradictions { kind } } } }`;
    const input = { measureId: drafted, selfAssessment: 'ON_TRACK', text: 'Alles gut.' };
    const { draftStatusReport } = await officer.ask<{ draftStatusReport: unknown }>(DRAFT, { input });
    expect(draftStatusReport).toEqual({
      warnings: ['CONTRADICTED'],
      contradictions: [{ kind: 'GREEN_WITH_LATE_MILESTONE' }],
      measure: { contradictions: [] },
    });
  });

  it('are seen by those who report on the measure and coordination; committees and others see none', async () => {
    expect(await kinds(late, officer)).toEqual(['GREEN_WITH_LATE_MILESTONE']);
    expect([await kinds(late, elsewhere), await kinds(late, member)]).toEqual([[], []]);
    for (const reader of [officer, elsewhere, member]) {
      expect(await reader.refusals(LIST)).toEqual(['people.notAllowed']);
    }
  });

  it('are counted for those who plan, as far as they may know of them', async () => {
    const filter = { fieldOfActionId: field };
    const listed = await list(coordinator, { filter });
    const measures = new Set(listed.nodes.map((node) => node.measure.number));
    expect(measures.has('WI-02')).toBe(true);
    expect(await count(coordinator, { filter })).toBe(measures.size);
    expect(await count(officer, { filter })).toBe(measures.size - 1);
    expect(await count(elsewhere, { filter })).toBe(0);
    expect(await count(member, { filter })).toBeNull();
  });

  it('are listed by measure and page by page, of a part of the county for whoever coordinates it', async () => {
    const { make } = app;
    const [{ organisation }] = await make.rows<{ organisation: string }>`
      select o.organisation_id as organisation from measure m join office o on o.id = m.lead_office_id where m.id = ${hidden}::uuid`;
    const personId = await make.person({ email: 'teilraum@kreis.example' });
    await make.role(personId, { role: Role.LOCAL_COORDINATOR, organisationId: organisation });
    const local = await app.signedInAs('teilraum@kreis.example');
    expect(await list(local)).toMatchObject({
      totalCount: 1,
      nodes: [{ kind: 'GREEN_WITH_LATE_MILESTONE', measure: { number: 'WI-02' } }],
    });
    const all = await list(coordinator);
    const numbers = all.nodes.map((node) => node.measure.number);
    expect(numbers).toEqual([...numbers].sort());
    const first = await list(coordinator, { first: 2 });
    const rest = await list(coordinator, { after: first.pageInfo.endCursor });
    expect([...first.nodes, ...rest.nodes]).toEqual(all.nodes);
    expect(rest.totalCount).toBe(all.totalCount);
  });

  it('are known as of a moment, by those who may know of them today', async () => {
    const then = await momentNow(app);
    coordinator = await app.signedInAs('k@kreis.example');
    officer = await app.signedInAs('amt@kreis.example');
    await app.make
      .rows`update milestone set state = 'DONE', done_on = '2026-11-02' where measure_id = ${late}::uuid`;
    expect(await kinds(late)).toEqual([]);
    expect((await found(late, coordinator, then)).map(({ kind }) => kind)).toEqual([
      'GREEN_WITH_LATE_MILESTONE',
    ]);
    expect((await found(late, officer, then)).map(({ kind }) => kind)).toEqual(['GREEN_WITH_LATE_MILESTONE']);
    await app.make.change('measure', late, { lead_office_id: await app.make.office() });
    expect(await found(late, officer, then)).toEqual([]);
  });
});
