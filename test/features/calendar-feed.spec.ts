import ICAL from 'ical.js';
import { Role } from '../../src/kernel/actor.js';
import type { Client } from '../support/client.js';
import { StatementCounter } from '../support/statements.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const MEMBER = 'mitglied@amt.example';
const MINE = '{ myCalendarFeed { createdOn lastUsedOn } }';

interface Entry {
  readonly uid: string;
  readonly summary: string;
  readonly status: string;
  readonly sequence: number;
  readonly start: string;
  readonly place: string | null;
}

describe('The own calendar', () => {
  let app: TestApp;
  let officeId: string;
  let memberId: string;
  let bodyId: string;
  let fieldId: string;
  let member: Client;
  let count: number;

  beforeEach(async () => {
    app = await startTestApp({ today: '2026-11-02', environment: { PUBLIC_URL: 'https://faden.example' } });
    const { make } = app;
    count = 0;
    const organisationId = await make.organisation();
    officeId = await make.office({ organisation_id: organisationId });
    fieldId = await make.fieldOfAction();
    memberId = await make.person({ email: MEMBER, officeId, roles: [Role.OFFICER] });
    bodyId = await make.row('body', {
      name: 'Fachplanungskonferenz',
      short_name: 'FPK',
      type: 'PLANNERS_CONFERENCE',
      organisation_id: organisationId,
    });
    await make.row('body_member', { body_id: bodyId, person_id: memberId, valid_from: '2020-01-01' });
    member = await app.signedInAs(MEMBER);
  });
  afterEach(() => app.close());

  const meeting = (values: Record<string, unknown> = {}) =>
    app.make.row('meeting', { body_id: bodyId, number: ++count, held_on: '2026-11-23', ...values });

  const owed = async (number: string, values: Record<string, unknown> = {}, dueOn = '2026-11-16') => {
    const measureId = await app.make.row('measure', {
      number,
      title: `Geheimes Vorhaben ${number}`,
      field_of_action_id: fieldId,
      lead_office_id: officeId,
      accountable_person_id: memberId,
      status: 'IN_PROGRESS',
      ...values,
    });
    await app.make.row('report_request', { measure_id: measureId, due_on: dueOn, asked_on: '2026-11-02' });
    return measureId;
  };

  const create = async (client = member) => {
    const { createCalendarFeed } = await client.ask<{ createCalendarFeed: string }>(
      'mutation { createCalendarFeed }',
    );
    expect(createCalendarFeed).toMatch(/^https:\/\/faden\.example\/kalender\/[\w-]{43}\.ics$/);
    return createCalendarFeed.replace('https://faden.example', app.url);
  };

  const fetched = async (url: string): Promise<Entry[]> => {
    const response = await fetch(url);
    expect(response.status).toBe(200);
    const calendar = ICAL.Component.fromString(await response.text());
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    return calendar.getAllSubcomponents('vevent').map((event) => {
      const value = (name: string) => event.getFirstPropertyValue(name);
      return {
        uid: value('uid') as string,
        summary: value('summary') as string,
        status: value('status') as string,
        sequence: value('sequence') as unknown as number,
        start: String(value('dtstart')),
        place: value('location') as string | null,
      };
    });
  };

  it('has the meetings of own bodies, under the name that invitations have', async () => {
    const id = await meeting({ place: 'Kreishaus, Raum 2', starts_at: '09:30', visibility: 'INTERNAL' });
    const otherBody = await app.make.row('body', {
      name: 'Andere',
      type: 'WORKING_GROUP',
      organisation_id: await app.make.organisation(),
    });
    await meeting({ body_id: otherBody });
    expect(await fetched(await create())).toEqual([
      {
        uid: `meeting-${id}@faden.example`,
        summary: 'FPK, 1. Sitzung',
        status: 'CONFIRMED',
        sequence: 1,
        start: '2026-11-23T09:30:00',
        place: 'Kreishaus, Raum 2',
      },
    ]);
  });

  it('shows a meeting that was moved with a higher number, and one that was called off as such, for a while', async () => {
    const id = await meeting();
    const url = await create();
    await app.make.change('meeting', id, { held_on: '2026-11-30' });
    expect(await fetched(url)).toMatchObject([{ start: '2026-11-30T09:00:00', sequence: 2 }]);
    await app.make.change('meeting', id, { state: 'CANCELLED' });
    expect(await fetched(url)).toMatchObject([
      { status: 'CANCELLED', summary: 'Abgesagt: FPK, 1. Sitzung', sequence: 3 },
    ]);
    app.clock.setTo('2027-01-04');
    expect(await fetched(url)).toEqual([]);
  });

  it('has the days on which own reports are due, by the numbers of the measures alone', async () => {
    await owed('AR-02');
    await owed('AR-01');
    await owed('AR-03', {}, '2026-11-18');
    await owed('AR-04', { accountable_person_id: null });
    const colleague = await app.make.person({ officeId });
    await owed('AR-05', { accountable_person_id: colleague });
    const done = await owed('AR-06');
    await app.make.change('measure', done, { status: 'COMPLETED' });
    const url = await create();
    expect(await fetched(url)).toMatchObject([
      {
        summary: 'Statusmeldungen fällig: AR-01, AR-02, AR-04',
        start: '2026-11-16',
        uid: `due-2026-11-16-${memberId}@faden.example`,
      },
      { summary: 'Statusmeldungen fällig: AR-03', start: '2026-11-18' },
    ]);
    expect(await (await fetch(url)).text()).not.toContain('Geheim');
  });

  it('tells committee members nothing of who owes what, and of meetings what they may see', async () => {
    const person = await app.make.person({
      email: 'ausschuss@kreis.example',
      roles: [Role.COMMITTEE_MEMBER],
      locale: 'en',
    });
    await owed('AR-01', { accountable_person_id: person, visibility: 'PUBLIC' });
    await meeting({ visibility: 'PUBLIC' });
    const url = await create(await app.signedInAs('ausschuss@kreis.example'));
    expect(await fetched(url)).toEqual([]);
    await app.make.row('body_member', { body_id: bodyId, person_id: person, valid_from: '2020-01-01' });
    expect(await fetched(url)).toMatchObject([{ summary: 'FPK, meeting 1' }]);
  });

  it('has an address that is shown once, changes when it is renewed and ends when it is revoked', async () => {
    expect(await member.ask(MINE)).toEqual({ myCalendarFeed: null });
    const first = await create();
    expect(await member.ask(MINE)).toEqual({ myCalendarFeed: { createdOn: '2026-11-02', lastUsedOn: null } });
    app.clock.setTo('2026-11-03');
    await fetched(first);
    expect(await member.ask(MINE)).toMatchObject({ myCalendarFeed: { lastUsedOn: '2026-11-03' } });
    const second = await create();
    expect((await fetch(first)).status).toBe(404);
    expect((await fetch(second)).status).toBe(200);
    const revoke = 'mutation { revokeCalendarFeed }';
    expect(await member.ask(revoke)).toEqual({ revokeCalendarFeed: true });
    expect((await fetch(second)).status).toBe(404);
    expect(await member.ask(revoke)).toEqual({ revokeCalendarFeed: false });
  });

  it('is shown to nobody else and stored as a hash', async () => {
    const url = await create();
    await app.make.person({ email: 'koordination@kreis.example', roles: [Role.COORDINATOR] });
    const other = await app.signedInAs('koordination@kreis.example');
    expect(await other.ask(MINE)).toEqual({ myCalendarFeed: null });
    const token = /([\w-]{43})\.ics$/.exec(url)![1];
    const rows = await app.make.rows<{ row: string }>`select to_jsonb(f)::text as row from calendar_feed f`;
    expect(rows).toHaveLength(1);
    expect(rows[0].row).not.toContain(token);
    const stranger = await app.signedInAs();
    expect(await stranger.refusals('mutation { createCalendarFeed }')).toEqual(['people.notSignedIn']);
  });

  it.each([{ active: false }, { left_on: '2026-11-01' }])(
    'is gone for somebody who has left: %j',
    async (how) => {
      const url = await create();
      expect((await fetch(url)).status).toBe(200);
      await app.make.change('person', memberId, how);
      expect((await fetch(url)).status).toBe(404);
    },
  );

  it('is sent again only where something changed', async () => {
    // "no-cache", which fetch would add, asks for the whole answer
    const askAgain = (condition: Record<string, string>) =>
      fetch(url, { headers: { 'cache-control': 'max-age=0', ...condition } });
    const id = await meeting();
    const url = await create();
    const first = await fetch(url);
    const [etag, modified] = ['etag', 'last-modified'].map((name) => first.headers.get(name) ?? '');
    expect(first.headers.get('cache-control')).toMatch(/^private/);
    expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect((await askAgain({ 'if-none-match': etag })).status).toBe(304);
    expect((await askAgain({ 'if-modified-since': modified })).status).toBe(304);
    app.clock.setTo('2026-11-02', 15);
    await app.make.change('meeting', id, { place: 'Rathaus' });
    const since = await askAgain({ 'if-modified-since': modified });
    expect([since.status, since.headers.get('last-modified')]).toEqual([
      200,
      'Mon, 02 Nov 2026 14:00:00 GMT',
    ]);
    expect((await askAgain({ 'if-none-match': etag })).status).toBe(200);
  });

  it('asks the database as often for many entries as for one', async () => {
    const url = await create();
    await meeting();
    await owed('AR-01');
    await fetched(url);
    const counter = new StatementCounter(app.nest);
    const few = await counter.during(() => fetched(url));
    for (let n = 0; n < 20; n++) {
      await meeting({ held_on: `2026-12-${String(n + 1).padStart(2, '0')}` });
      await owed(`AR-1${n}`, {}, `2026-12-${String(n + 1).padStart(2, '0')}`);
    }
    await fetched(url);
    expect(await counter.during(() => fetched(url))).toEqual(few);
    expect(few.filter((text) => /report_request/.test(text))).toHaveLength(1);
  });

  it('cannot be found by trying, nor asked for without end', async () => {
    const url = await create();
    const wrong = `${app.url}/kalender/${'x'.repeat(43)}.ics`;
    expect((await fetch(`${app.url}/kalender/x.ics`)).status).toBe(404);
    const tries = await Promise.all(Array.from({ length: 65 }, async () => (await fetch(wrong)).status));
    expect(new Set(tries)).toEqual(new Set([404, 429]));
    const asked = await Promise.all(Array.from({ length: 125 }, async () => (await fetch(url)).status));
    expect(new Set(asked)).toEqual(new Set([200, 429]));
  });
});
