import { addDays, localDateIn } from '../../src/kernel/calendar.js';
import { Role } from '../../src/kernel/actor.js';
import type { Client } from '../support/client.js';
import { asOwner, letPass, liveNow, momentNow } from '../support/past.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const MEASURE = `query Measure($id: ID!, $asOf: AsOf) { measure(id: $id, asOf: $asOf) {
  title status allowedActions leadOffice { name } areas { name } light { shown } isOverdue } }`;
const MEASURES = `query Measures($first: Int!, $after: String, $asOf: AsOf) {
  measures(first: $first, after: $after, asOf: $asOf) { totalCount pageInfo { hasNextPage endCursor } nodes { number } } }`;
const MEETING = `query Meeting($id: ID!, $asOf: AsOf) { meeting(id: $id, asOf: $asOf) {
  heldOn movedFromOn agenda { title outcomes { text } } } }`;

interface Measure {
  title: string;
  status: string;
  allowedActions: string[];
  leadOffice: { name: string } | null;
  areas: { name: string }[];
  light: { shown: string };
  isOverdue: boolean;
}

describe('What was known on a day', () => {
  let app: TestApp;
  let coordinator: Client;
  let member: Client;
  let office: string;
  let field: string;
  let count = 0;

  beforeAll(async () => {
    app = await startTestApp();
    liveNow(app);
    office = await app.make.office({ name: 'Sozialamt' });
    field = await app.make.fieldOfAction();
    await app.make.person({ email: 'koordination@kreis.example', roles: [Role.COORDINATOR] });
    await app.make.person({ email: 'ausschuss@kreis.example', roles: [Role.COMMITTEE_MEMBER] });
    coordinator = await app.signedInAs('koordination@kreis.example');
    member = await app.signedInAs('ausschuss@kreis.example');
  });
  afterAll(() => app.close());

  const daysAgo = (days: number) => addDays(localDateIn(new Date()), -days);
  const aMeasure = (values: Record<string, unknown> = {}) =>
    app.make.row('measure', {
      title: 'Ankommen im Quartier',
      number: `AS-${String(++count).padStart(3, '0')}`,
      field_of_action_id: field,
      lead_office_id: office,
      status: 'IN_PROGRESS',
      visibility: 'PUBLIC',
      ...values,
    });
  const measure = async (id: string, asOf?: string, as = coordinator) =>
    (await as.ask<{ measure: Measure | null }>(MEASURE, { id, asOf })).measure;

  it('has the names that offices and areas had then', async () => {
    const area = await app.make.area({ name: 'Brambauer' });
    const id = await aMeasure();
    await app.make.row('measure_area', { measure_id: id, area_id: area });
    await letPass(app, '400 days');
    await app.make.change('office', office, { name: 'Amt für soziale Teilhabe' });
    await app.make.change('area', area, { name: 'Lünen-Brambauer' });
    expect(await measure(id, daysAgo(365))).toMatchObject({
      leadOffice: { name: 'Sozialamt' },
      areas: [{ name: 'Brambauer' }],
    });
    expect(await measure(id)).toMatchObject({
      leadOffice: { name: 'Amt für soziale Teilhabe' },
      areas: [{ name: 'Lünen-Brambauer' }],
    });
    expect(await measure(id, daysAgo(0))).toEqual(await measure(id));
    expect(await measure(id, daysAgo(500))).toBeNull();
  });

  it('shows what has been deleted since, wherever it could be reached', async () => {
    const id = await aMeasure({ title: 'Mittagstisch', status: 'DRAFT' });
    const then = await momentNow(app);
    await app.make.rows`delete from measure where id = ${id}`;
    expect(await measure(id)).toBeNull();
    expect(await measure(id, then)).toMatchObject({ title: 'Mittagstisch' });
    const { node } = await coordinator.ask<{ node: unknown }>(
      `query Node($id: ID!, $asOf: AsOf) { node(id: $id, asOf: $asOf) { __typename ... on Measure { title } } }`,
      { id, asOf: then },
    );
    expect(node).toEqual({ __typename: 'Measure', title: 'Mittagstisch' });
  });

  it('counts with the day asked for: lights, what is late, and nothing can be done there any more', async () => {
    const id = await aMeasure({ planned_start: daysAgo(300), planned_end: daysAgo(20) });
    await letPass(app, '90 days');
    await app.make.change('measure', id, { status: 'COMPLETED' });
    const before = await measure(id, daysAgo(30));
    const late = await measure(id, daysAgo(10));
    expect(before).toMatchObject({ status: 'IN_PROGRESS', isOverdue: false, allowedActions: [] });
    expect(late).toMatchObject({ status: 'IN_PROGRESS', isOverdue: true, allowedActions: [] });
    expect(await measure(id)).toMatchObject({ status: 'COMPLETED', isOverdue: false });
    expect((await measure(await aMeasure()))?.allowedActions).not.toEqual([]);
  });

  it('has a meeting on the day for which it stood in the calendar then, with the agenda of then', async () => {
    const body = await app.make.row('body', {
      name: 'Steuerungsgruppe',
      type: 'STEERING_GROUP',
      organisation_id: await app.make.organisation(),
    });
    const id = await app.make.row('meeting', { body_id: body, held_on: '2026-03-10', number: 1 });
    const item = await app.make.row('agenda_item', { meeting_id: id, position: 1, title: 'Wohnen' });
    const first = await momentNow(app);
    await app.make.change('meeting', id, { held_on: '2026-03-17' });
    await app.make.change('agenda_item', item, { title: 'Wohnen und Pflege' });
    const second = await momentNow(app);
    await app.make.rows`delete from agenda_item where id = ${item}`;
    const at = async (asOf?: string) =>
      (await coordinator.ask<{ meeting: unknown }>(MEETING, { id, asOf })).meeting;
    expect(await at(first)).toEqual({
      heldOn: '2026-03-10',
      movedFromOn: null,
      agenda: [{ title: 'Wohnen', outcomes: [] }],
    });
    expect(await at(second)).toMatchObject({
      heldOn: '2026-03-17',
      movedFromOn: '2026-03-10',
      agenda: [{ title: 'Wohnen und Pflege' }],
    });
    expect(await at()).toMatchObject({ agenda: [] });
  });

  it('is not shown to whom it is closed today, nor to whom it was closed then', async () => {
    const closed = await aMeasure({ title: 'Später geschlossen' });
    const opened = await aMeasure({ title: 'Später geöffnet', visibility: 'INTERNAL' });
    const milestone = await app.make.row('milestone', {
      measure_id: closed,
      title: 'Raum gefunden',
      due_on: daysAgo(5),
    });
    const then = await momentNow(app);
    expect(await measure(closed, then, member)).toMatchObject({ title: 'Später geschlossen' });
    await app.make.change('measure', closed, { visibility: 'INTERNAL' });
    await app.make.change('measure', opened, { visibility: 'PUBLIC' });
    await app.make.rows`delete from milestone where id = ${milestone}`;
    expect(await measure(opened, undefined, member)).not.toBeNull();
    expect(await measure(closed, then, member)).toBeNull();
    expect(await measure(opened, then, member)).toBeNull();
    expect(await measure(closed, then)).not.toBeNull();
    expect(await measure(opened, then)).not.toBeNull();
    const LIST = `query List($asOf: AsOf) { measures(first: 200, asOf: $asOf) { totalCount nodes { title } } }`;
    const { measures } = await member.ask<{ measures: { totalCount: number; nodes: { title: string }[] } }>(
      LIST,
      { asOf: then },
    );
    expect(measures.nodes.map(({ title }) => title)).not.toContain('Später geschlossen');
    expect(measures.totalCount).toBe(measures.nodes.length);
    // what belonged to it and is deleted gives nothing away either
    const node = `query Node($id: ID!, $asOf: AsOf) { node(id: $id, asOf: $asOf) { __typename } }`;
    expect(await member.ask(node, { id: milestone, asOf: then })).toEqual({ node: null });
    expect(await coordinator.ask(node, { id: milestone, asOf: then })).toEqual({
      node: { __typename: 'Milestone' },
    });
  });

  it('is walked through page by page', async () => {
    for (let number = 1; number <= 5; number++) await aMeasure();
    const [{ total }] = await app.make.rows<{ total: number }>`select count(*)::int as total from measure`;
    const then = await momentNow(app);
    const gone = await aMeasure();
    await app.make.rows`update measure set status = 'DRAFT' where number < 'AS-004'`;
    await app.make.rows`delete from measure where number < 'AS-004'`;
    await app.make.change('measure', gone, { number: 'AS-000' });
    interface Page {
      measures: {
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string };
        nodes: { number: string }[];
      };
    }
    const walked: string[] = [];
    let after: string | undefined;
    for (;;) {
      const { measures }: Page = await coordinator.ask<Page>(MEASURES, { first: 3, after, asOf: then });
      walked.push(...measures.nodes.map(({ number }) => number));
      expect(measures.totalCount).toBe(total);
      after = measures.pageInfo.endCursor;
      if (!measures.pageInfo.hasNextPage) break;
    }
    expect(walked).toEqual([...walked].sort());
    expect(new Set(walked).size).toBe(walked.length);
    expect(walked).toHaveLength(total);
    expect(walked).toContain('AS-001');
  });

  it('is refused for days and moments to come, in words that name the field', async () => {
    const id = await aMeasure();
    liveNow(app);
    for (const asOf of [daysAgo(-1), new Date(Date.now() + 60_000).toISOString()]) {
      const { errors } = await coordinator.send(MEASURE, { id, asOf });
      expect(errors).toHaveLength(1);
      expect(errors?.[0]).toMatchObject({ extensions: { reason: 'read.asOfFuture', field: 'asOf' } });
      expect(errors?.[0].message).toContain('weiß noch niemand');
    }
    for (const asOf of ['gestern', '2026-02-30', "2026-01-01T00:00:00Z'; select 1", '2026-01-01T10:00']) {
      const { errors } = await coordinator.send(MEASURE, { id, asOf });
      expect(errors?.[0].extensions.code).toBe('INVALID_INPUT');
    }
  });

  it('is kept for what is written past the application too', async () => {
    const id = await aMeasure({ title: 'Von Hand' });
    const then = await momentNow(app);
    await app.make.rows`update measure set title = 'Von anderer Hand' where id = ${id}`;
    expect(await measure(id, then)).toMatchObject({ title: 'Von Hand' });
    expect(await measure(id)).toMatchObject({ title: 'Von anderer Hand' });
  });

  it('is told of everything within one request, each field by its own day', async () => {
    const id = await aMeasure({ title: 'Erste Fassung' });
    const then = await momentNow(app);
    await app.make.change('measure', id, { title: 'Zweite Fassung' });
    const both = await coordinator.ask(
      `query Both($id: ID!, $then: AsOf) { then: measure(id: $id, asOf: $then) { title } now: measure(id: $id) { title } }`,
      { id, then },
    );
    expect(both).toEqual({ then: { title: 'Erste Fassung' }, now: { title: 'Zweite Fassung' } });
  });
});

describe('History', () => {
  let app: TestApp;
  let id: string;

  beforeAll(async () => {
    app = await startTestApp();
    id = await app.make.area({ name: 'Gartenvorstadt' });
    await app.make.change('area', id, { name: 'Lünen-Gartenvorstadt' });
  });
  afterAll(() => app.close());

  const refused = async (work: Promise<unknown>) => {
    const error = await work.then(
      () => undefined,
      (reason: { code?: string; message: string }) => reason,
    );
    expect(error?.code).toBe('42501');
    expect(error?.message).toMatch(/denied|kept|owner/);
  };

  it('cannot be changed, thinned out or invented by the account of the application', async () => {
    await refused(app.make.rows`update history.area set name = 'Nie so genannt'`);
    await refused(app.make.rows`delete from history.area`);
    await refused(app.make.rows`truncate history.area`);
    await refused(app.make.rows`insert into history.area select * from history.area`);
    await refused(app.make.rows`alter table area disable trigger keep_history`);
    await refused(app.make.rows`set session_replication_role = replica`);
    await refused(app.make.rows`select history.begin_masking('Aus Neugier')`);
    expect(await app.make.rows`select name, was_deleted from history.area`).toEqual([
      { name: 'Gartenvorstadt', was_deleted: false },
    ]);
  });

  it('knows when something was entered, whatever the application says', async () => {
    await refused(app.make.rows`update area set updated_at = '2020-01-01' where id = ${id}`);
    await refused(app.make.rows`update area set version = 1 where id = ${id}`);
    await refused(
      app.make
        .rows`insert into area (key, level, name, created_at) values ('x', 'DISTRICT', 'X', '2020-01-01')`,
    );
  });

  it('is kept from slips of its owner, who can mask in it only after saying why', async () => {
    await asOwner(app, async (client) => {
      await refused(client.query(`update history.area set name = 'Nie so genannt'`));
      await refused(client.query('delete from history.area'));
      await refused(client.query('truncate history.area'));
      await client.query('begin');
      await client.query(`select history.begin_masking('Aufbewahrungsfrist abgelaufen')`);
      await client.query(`update history.area set name = 'maskiert' where id = $1`, [id]);
      await client.query('savepoint deleting');
      await refused(client.query('delete from history.area'));
      await client.query('rollback to savepoint deleting; commit');
      await refused(client.query(`update history.area set name = 'Nie so genannt'`));
      await refused(client.query('update history.masking set reason = reason'));
      const { rows } = await client.query('select reason from history.masking');
      expect(rows).toEqual([{ reason: 'Aufbewahrungsfrist abgelaufen' }]);
    });
  });
});
