import { Role } from '../../src/kernel/actor.js';
import type { Client } from '../support/client.js';
import { COORDINATION, ReminderStory } from '../support/reminder-story.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const FIELDS = 'id version state dueOn receivedOn rejectedBecause isOverdue allowedActions';
const mutation = (name: string, input: string) =>
  `mutation Do($input: ${input}!) { ${name}(input: $input) { ${FIELDS} } }`;
const REQUEST = mutation('requestDataDelivery', 'RequestDataDeliveryInput');
const CHANGE = mutation('changeDataDelivery', 'ChangeDataDeliveryInput');
const REPORT = mutation('reportDataDelivery', 'ReportDataDeliveryInput');
const ACCEPT = mutation('acceptDataDelivery', 'SeenDataDeliveryInput');
const REJECT = mutation('rejectDataDelivery', 'RejectDataDeliveryInput');
const WITHDRAW = mutation('withdrawDataDelivery', 'SeenDataDeliveryInput');
const LIST = `query List($filter: DataDeliveryFilter) {
  dataDeliveries(filter: $filter) { totalCount nodes { title } } }`;

interface Figures {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly allowedActions: string[];
}
interface Listed {
  readonly dataDeliveries: { readonly totalCount: number; readonly nodes: { title: string }[] };
}

const act = async (client: Client, statement: string, input: object): Promise<Figures> =>
  Object.values(await client.ask<Record<string, Figures>>(statement, { input }))[0];
const seen = ({ id, version }: Figures) => ({ id, version });
const asked = (supplierOfficeId: string, more = {}) => ({
  title: 'SGB-II-Bestand',
  referencePeriod: '2026',
  supplierOfficeId,
  dueOn: '2027-03-31',
  ...more,
});
const titles = async (client: Client, filter = {}) =>
  (await client.ask<Listed>(LIST, { filter })).dataDeliveries.nodes.map(({ title }) => title);

describe('Deliveries of figures', () => {
  let app: TestApp;
  let coordinator: Client;
  let officeId: string;
  let jobcenterId: string;

  beforeAll(async () => {
    app = await startTestApp({ today: '2027-03-01' });
    const organisation_id = await app.make.organisation({ name: 'Kreis' });
    officeId = await app.make.office({ name: 'Sozialamt', organisation_id });
    const planningId = await app.make.office({ name: 'Jugendhilfeplanung', organisation_id });
    jobcenterId = await app.make.office({ name: 'Jobcenter' });
    const person = (name: string, role: Role, office: string) =>
      app.make.person({ email: `${name}@amt.example`, roles: [role], officeId: office });
    await app.make.person({ email: 'koordination@amt.example', roles: [Role.COORDINATOR] });
    await person('zahlen', Role.DATA_SUPPLIER, officeId);
    await person('sachbearbeitung', Role.OFFICER, officeId);
    await person('planung', Role.PARTICIPANT, planningId);
    await person('jobcenter', Role.OFFICER, jobcenterId);
    await person('jobcenter-zahlen', Role.DATA_SUPPLIER, jobcenterId);
    await person('ausschuss', Role.COMMITTEE_MEMBER, officeId);
    await person('verwaltung', Role.ADMINISTRATOR, officeId);
    coordinator = await app.signedInAs('koordination@amt.example');
  });
  afterEach(() => app.make.rows`delete from data_delivery`);
  afterAll(() => app.close());

  const as = (name: string) => app.signedInAs(`${name}@amt.example`);
  const request = (more = {}, office = officeId) => act(coordinator, REQUEST, asked(office, more));

  it('are asked for, changed, sent back with a new day, delivered again and taken over', async () => {
    const supplier = await as('zahlen');
    const requested = await request();
    expect(requested).toMatchObject({
      state: 'REQUESTED',
      dueOn: '2027-03-31',
      receivedOn: null,
      isOverdue: false,
      allowedActions: ['CHANGE', 'REPORT', 'WITHDRAW'],
    });
    const changed = await act(coordinator, CHANGE, { ...seen(requested), dueOn: '2027-03-15' });
    expect(changed).toMatchObject({ state: 'REQUESTED', dueOn: '2027-03-15' });

    const came = await act(supplier, REPORT, { ...seen(changed), receivedOn: '2027-02-26' });
    expect(came).toMatchObject({ state: 'RECEIVED', receivedOn: '2027-02-26', allowedActions: [] });
    const reason = 'Die Zahlen für Selm fehlen.';
    const rejected = await act(coordinator, REJECT, { ...seen(came), reason, dueOn: '2027-04-14' });
    expect(rejected).toMatchObject({
      state: 'REJECTED',
      dueOn: '2027-04-14',
      receivedOn: null,
      rejectedBecause: reason,
      allowedActions: ['CHANGE', 'REPORT', 'WITHDRAW'],
    });

    const again = await act(supplier, REPORT, seen(rejected));
    expect(again).toMatchObject({ state: 'RECEIVED', receivedOn: '2027-03-01', rejectedBecause: reason });
    const accepted = await act(coordinator, ACCEPT, seen(again));
    expect(accepted).toMatchObject({ state: 'ACCEPTED', allowedActions: [] });
    for (const [statement, more] of [
      [CHANGE, { title: 'Anders' }],
      [REPORT, {}],
      [REJECT, { reason, dueOn: '2027-04-14' }],
      [WITHDRAW, {}],
    ] as const) {
      expect(await coordinator.refusals(statement, { input: { ...seen(accepted), ...more } })).toEqual([
        'indicators.deliveryNotInState',
      ]);
    }
    const history = await coordinator.ask<{ history: { changes: { field: string }[] }[] }>(
      `{ history(id: "${accepted.id}") { changes { field } } }`,
    );
    expect(history.history).toHaveLength(6);
  });

  it('are withdrawn where they are not needed, and recorded by coordination where they came by another way', async () => {
    expect(await act(coordinator, WITHDRAW, seen(await request()))).toMatchObject({ state: 'WITHDRAWN' });
    expect(await act(coordinator, REPORT, seen(await request()))).toMatchObject({ state: 'RECEIVED' });
  });

  it('plan their reminders within the same step, and again for a new day', async () => {
    const steps = (day: string) => app.make.rows<{ code: string; state: string }>`
      select code, state from reminder_step where anchor_on = ${day}::date and state <> 'CANCELLED' order by code`;
    expect(await steps('2027-06-30')).toEqual([]);
    const requested = await request({ dueOn: '2027-06-30' });
    expect((await steps('2027-06-30')).map(({ code }) => code)).toEqual(
      ['01', '02', '03', '04', '05', '06', '07'].map((number) => `DATA-${number}`),
    );
    await act(coordinator, CHANGE, { ...seen(requested), dueOn: '2027-07-15' });
    expect(await steps('2027-07-15')).toHaveLength(7);
    await request({ dueOn: '2027-07-15' });
    expect(await steps('2027-07-15')).toHaveLength(7);
  });

  it('are refused with days, offices, indicators and words that cannot be', async () => {
    const nobody = '00000000-0000-4000-8000-000000000000';
    const refused = (more: object) => coordinator.refusals(REQUEST, { input: asked(officeId, more) });
    expect(await refused({ dueOn: '2027-02-28' })).toEqual(['indicators.deliveryDayPast']);
    expect(await refused({ supplierOfficeId: nobody })).toEqual(['indicators.supplierNotFound']);
    expect(await refused({ indicatorIds: [nobody] })).toEqual(['indicators.notFound']);
    expect(await refused({ title: '   ' })).toEqual(['indicators.deliveryWordsMissing']);
    expect(await titles(coordinator)).toEqual([]);

    const requested = await request();
    const supplier = await as('zahlen');
    expect(
      await supplier.refusals(REPORT, { input: { ...seen(requested), receivedOn: '2027-03-02' } }),
    ).toEqual(['indicators.deliveryNotYetReceived']);
    const came = await act(supplier, REPORT, seen(requested));
    const reject = (more: object) => coordinator.refusals(REJECT, { input: { ...seen(came), ...more } });
    expect(await reject({ reason: ' ', dueOn: '2027-04-14' })).toEqual(['indicators.deliveryWordsMissing']);
    expect(await reject({ reason: 'Unvollständig', dueOn: '2027-02-01' })).toEqual([
      'indicators.deliveryDayPast',
    ]);
  });

  it('are not changed by two who do not know of each other', async () => {
    const requested = await request();
    await act(coordinator, CHANGE, { ...seen(requested), title: 'SGB-XII-Bestand' });
    const supplier = await as('zahlen');
    expect(await supplier.refusals(REPORT, { input: seen(requested) })).toEqual([
      'database.changedMeanwhile',
    ]);
  });

  it('keep a day that has passed where something else changes', async () => {
    const requested = await request({ dueOn: '2027-03-01' });
    app.clock.setTo('2027-03-04');
    const input = { ...seen(requested), title: 'Bestand', dueOn: '2027-03-01' };
    expect(await act(coordinator, CHANGE, input)).toMatchObject({ dueOn: '2027-03-01', isOverdue: true });
    app.clock.setTo('2027-03-01');
  });

  it('are found by state, supplier, lateness, and by who supplies them', async () => {
    await act(coordinator, REPORT, seen(await request({ title: 'A', dueOn: '2027-03-01' })));
    await request({ title: 'B', dueOn: '2027-03-01' });
    await request({ title: 'C' }, jobcenterId);
    app.clock.setTo('2027-03-02');
    expect((await titles(coordinator)).sort()).toEqual(['A', 'B', 'C']);
    expect(await titles(coordinator, { state: ['RECEIVED'] })).toEqual(['A']);
    expect(await titles(coordinator, { supplierOfficeId: jobcenterId })).toEqual(['C']);
    expect(await titles(coordinator, { overdue: true })).toEqual(['B']);
    expect((await titles(coordinator, { overdue: false })).sort()).toEqual(['A', 'C']);
    expect(await titles(coordinator, { mine: true })).toEqual([]);
    expect((await titles(await as('zahlen'), { mine: true })).sort()).toEqual(['A', 'B']);
    expect(await titles(await as('planung'), { mine: true })).toEqual([]);
    app.clock.setTo('2027-03-01');
  });

  it.each([
    ['zahlen', ['REPORT']],
    ['sachbearbeitung', ['REPORT']],
    ['planung', []],
  ])('are seen by %s of the same organisation, who may %j', async (name, allowedActions) => {
    const requested = await request();
    const client = await as(name);
    const one = await client.ask(`{ dataDelivery(id: "${requested.id}") { allowedActions } }`);
    expect(one).toEqual({ dataDelivery: { allowedActions } });
    expect(await titles(client)).toEqual(['SGB-II-Bestand']);
    const refused = allowedActions.length > 0 ? [] : ['people.notAllowed'];
    expect(await client.refusals(REPORT, { input: seen(requested) })).toEqual(refused);
    expect(await client.refusals(ACCEPT, { input: seen(requested) })).toEqual(['people.notAllowed']);
    expect(await client.refusals(REQUEST, { input: asked(officeId) })).toEqual(['people.notAllowed']);
  });

  it.each(['jobcenter', 'jobcenter-zahlen'])('are hidden from %s of another organisation', async (name) => {
    const requested = await request();
    const client = await as(name);
    expect(
      await client.ask(`{ dataDelivery(id: "${requested.id}") { id } node(id: "${requested.id}") { id } }`),
    ).toEqual({ dataDelivery: null, node: null });
    expect((await client.ask<Listed>(LIST)).dataDeliveries).toEqual({ totalCount: 0, nodes: [] });
    expect(await client.refusals(REPORT, { input: seen(requested) })).toEqual([
      'indicators.deliveryNotFound',
    ]);
  });

  it('are for the deputy of an absent supplier, from whichever office, as long as the absence lasts', async () => {
    const requested = await request();
    const [supplier] = await app.make.rows<{ id: string }>`
      select id from person where email = 'zahlen@amt.example'`;
    const deputy_id = await app.make.person({
      email: 'vertretung@amt.example',
      roles: [Role.PARTICIPANT],
      officeId: jobcenterId,
    });
    await app.make.row('deputyship', {
      person_id: supplier.id,
      deputy_id,
      rank: 1,
      valid_from: '2027-01-01',
    });
    const deputy = await as('vertretung');
    expect(await titles(deputy)).toEqual([]);
    const day = '2027-03-01';
    await app.make.row('absence', { person_id: supplier.id, from_day: day, to_day: day });
    expect(await titles(deputy, { mine: true })).toEqual(['SGB-II-Bestand']);
    expect(await act(deputy, REPORT, seen(requested))).toMatchObject({ state: 'RECEIVED' });
    app.clock.setTo('2027-03-02');
    expect(await titles(deputy)).toEqual([]);
    app.clock.setTo('2027-03-01');
  });

  it.each(['ausschuss', 'verwaltung'])(
    'are nothing for %s, even of the office that delivers',
    async (name) => {
      const requested = await request();
      const client = await as(name);
      expect(await client.ask(`{ node(id: "${requested.id}") { id } }`)).toEqual({ node: null });
      for (const [statement, variables] of [
        [LIST, {}],
        [REPORT, { input: seen(requested) }],
      ] as const) {
        expect(await client.refusals(statement, variables)).toEqual(['people.notAllowed']);
      }
    },
  );
});

describe('Reminders of a delivery of figures', () => {
  const SUPPLIER = 'zahlen@amt.example';
  const HEAD = 'leitung@amt.example';
  let story: ReminderStory;
  let coordinator: Client;
  let supplier: Client;
  let headId: string;
  let supplierId: string;

  beforeEach(async () => {
    story = await ReminderStory.begin('2027-01-28');
    headId = await story.person(HEAD, { roles: [Role.OFFICE_HEAD] });
    supplierId = await story.person(SUPPLIER, { name: 'Zoe Zahl', roles: [Role.DATA_SUPPLIER] });
    await story.set('office', story.officeId, { head_id: headId });
    coordinator = await story.app.signedInAs(COORDINATION);
    supplier = await story.app.signedInAs(SUPPLIER);
  });
  afterEach(() => story.end());

  const request = (officeId = story.officeId) => act(coordinator, REQUEST, asked(officeId));
  /** Comes to work on these days and tells on which of them the supplier had mail. */
  const daysWithMail = async (days: readonly string[], address = SUPPLIER) => {
    const withMail: string[] = [];
    for (const day of days) {
      const before = story.sink.mailsTo(address).length;
      story.clock.setTo(day, 10);
      await story.checkNow();
      if (story.sink.mailsTo(address).length > before) withMail.push(day);
    }
    return withMail;
  };
  const escalations = async () =>
    (
      await coordinator.ask<{ openEscalations: { nodes: { id: string; version: number }[] } }>(
        '{ openEscalations { nodes { id version office { name } dataDeliveries { title } } } }',
      )
    ).openEscalations.nodes;

  it('reach the supplier from sixty days before until three after, each with a word on privacy', async () => {
    await request();
    // 30 January is a Saturday, 3 April too
    const days = ['2027-01-29', '2027-03-10', '2027-03-24', '2027-03-31', '2027-04-05'];
    const [announced, ...later] = days;
    expect(await daysWithMail(['2027-01-28', announced, '2027-02-15', ...later])).toEqual(days);
    const mails = story.sink.mailsTo(SUPPLIER);
    for (const { text } of mails) {
      expect(text).toContain('SGB-II-Bestand, 2026');
      expect(text).toContain('31. März 2027');
      expect(text).toContain('Bitte keine Einzelangaben zu Personen.');
    }
    expect(mails.map(({ subject }) => subject.split(' SGB')[0])).toEqual([
      'Ankündigung der Datenlieferung',
      'Erinnerung an die Datenlieferung',
      'Erinnerung mit Formatblatt',
      'Datenlieferung heute fällig',
      'Datenlieferung überfällig',
    ]);
    expect(story.receivers()).toEqual(days.map(() => SUPPLIER));
  });

  it('go to the head after ten days where coordination releases it, never to another organisation', async () => {
    const jobcenter = await story.app.make.organisation({ name: 'Jobcenter', autonomy: 'JOBCENTER' });
    const partner = await story.app.make.office({ name: 'Jobcenter', organisation_id: jobcenter });
    const partnerHead = await story.person('leitung@jobcenter.example', {
      officeId: partner,
      roles: [Role.OFFICE_HEAD],
    });
    await story.set('office', partner, { head_id: partnerHead });
    await story.person('zahlen@jobcenter.example', { officeId: partner, roles: [Role.DATA_SUPPLIER] });
    await request();
    await request(partner);
    await daysWithMail(['2027-04-05', '2027-04-12']);
    expect(story.sink.mailsTo('zahlen@jobcenter.example')).toHaveLength(1);
    const proposed = await escalations();
    expect(proposed).toMatchObject([
      { office: { name: 'Sozialamt' }, dataDeliveries: [{ title: 'SGB-II-Bestand' }] },
    ]);
    expect(story.sink.mailsTo(HEAD)).toEqual([]);

    const [{ id, version }] = proposed;
    await coordinator.ask(
      'mutation Decide($input: DecideEscalationInput!) { decideEscalation(input: $input) { state } }',
      { input: { id, version, release: true } },
    );
    await story.checkNow();
    expect(story.sink.mailsTo(HEAD)[0].text).toContain('SGB-II-Bestand, 2026');
    expect(story.sink.mailsTo('leitung@jobcenter.example')).toEqual([]);
    expect(await escalations()).toEqual([]);
  });

  it('reach the deputy with the supplier when it is late, and coordination after three weeks', async () => {
    const deputy = await story.person('vertretung@amt.example');
    await story.deputy(supplierId, deputy, 1);
    await request();
    await daysWithMail(['2027-03-31']);
    expect(story.sink.mailsTo('vertretung@amt.example')).toEqual([]);
    expect(await daysWithMail(['2027-04-05'], 'vertretung@amt.example')).toEqual(['2027-04-05']);
    await daysWithMail(['2027-04-21'], COORDINATION);
    const toCoordination = story.sink.mailsTo(COORDINATION).at(-1)?.text;
    expect(toCoordination).toContain('Fehlende Datenlieferung für die Lenkungsgruppe');
    expect(toCoordination).toContain('SGB-II-Bestand, 2026');
  });

  it('stop when the figures came, and stay silent when they are taken over', async () => {
    const requested = await request();
    expect(await daysWithMail(['2027-01-29', '2027-03-10'])).toHaveLength(2);
    const came = await act(supplier, REPORT, seen(requested));
    expect(await daysWithMail(['2027-03-24'])).toEqual([]);
    await act(coordinator, ACCEPT, seen(came));
    expect(await daysWithMail(['2027-03-31', '2027-04-05', '2027-04-12'])).toEqual([]);
    expect(await escalations()).toEqual([]);
    expect(story.sink.mailsTo(HEAD)).toEqual([]);
  });

  it('follow the new day where the figures were sent back', async () => {
    const came = await act(supplier, REPORT, seen(await request()));
    const reason = 'Die Zahlen für Selm fehlen.';
    await act(coordinator, REJECT, { ...seen(came), reason, dueOn: '2027-05-31' });
    const days = ['2027-03-31', '2027-04-01', '2027-05-10', '2027-05-24', '2027-05-31'];
    expect(await daysWithMail(days)).toEqual(['2027-04-01', '2027-05-10', '2027-05-24', '2027-05-31']);
    expect(story.sink.mailsTo(SUPPLIER)[0].text).toContain('31. Mai 2027');
  });

  it('leave a mail that waits, together with what is owed no more', async () => {
    const requested = await request();
    await story.sink.close();
    story.clock.setTo('2027-03-10', 10);
    await story.checkNow();
    await act(supplier, REPORT, seen(requested));
    expect(
      await story.app.make
        .rows`select withdrawn_because from reminder where data_delivery_id = ${requested.id}::uuid`,
    ).toEqual([{ withdrawn_because: 'REPORTED' }]);
    await story.newSink();
    expect(await daysWithMail(['2027-03-11'])).toEqual([]);
  });

  it('ask a supplier who is there before one who is not, else the deputy, else the head', async () => {
    const figures = await request();
    const dryRun = async () =>
      (
        await coordinator.ask<{ reminderDryRun: { address: string; reason: string }[] }>(
          `query Dry($input: DryRunInput!) { reminderDryRun(input: $input) { address reason dataDelivery { id } } }`,
          { input: { from: '2027-03-10', to: '2027-03-10' } },
        )
      ).reminderDryRun;
    const dataDelivery = { id: figures.id };
    expect(await dryRun()).toEqual([{ address: SUPPLIER, reason: 'ACCOUNTABLE', dataDelivery }]);
    await story.absent(supplierId, '2027-01-28', '2027-01-29');
    const deputy = await story.person('vertretung@amt.example');
    await story.deputy(supplierId, deputy, 1);
    expect(await dryRun()).toContainEqual({
      address: 'vertretung@amt.example',
      reason: 'DEPUTY',
      dataDelivery,
    });
    const other = await story.person('andere@amt.example', { roles: [Role.DATA_SUPPLIER] });
    expect(await dryRun()).toEqual([{ address: 'andere@amt.example', reason: 'ACCOUNTABLE', dataDelivery }]);
    for (const id of [supplierId, other]) await story.set('person', id, { left_on: '2027-01-28' });
    expect(await dryRun()).toEqual([{ address: HEAD, reason: 'OFFICE_HEAD', dataDelivery }]);
  });
});
