import { Role } from '../../src/kernel/actor.js';
import { mayLeave } from '../../src/features/reachability/mail-preference.rules.js';
import { mayBeMailed } from '../../src/features/reachability/mail-preference.sql.js';
import { Database } from '../../src/platform/database/database.js';
import { sql } from '../../src/platform/database/sql.js';
import type { Client } from '../support/client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const MINE = '{ myMailPreference { weekdays pausedUntil mostDays } }';
const CHANGE = `mutation Change($input: ChangeMailPreferenceInput!) {
  changeMyMailPreference(input: $input) { weekdays pausedUntil mostDays } }`;
const SETTINGS = `mutation Set($input: ChangeReminderSettingsInput!) {
  changeReminderSettings(input: $input) { version mailFloorDays } }`;
const ADD = `mutation Add($input: AddQuietTimeInput!) { addQuietTime(input: $input) { id name fromDay toDay organisation { name } } }`;

describe('Quiet times', () => {
  let app: TestApp;
  let coordinator: Client;
  let officer: Client;
  let officerId: string;
  let organisationId: string;

  beforeEach(async () => {
    // a Monday
    app = await startTestApp({ today: '2026-11-02' });
    organisationId = await app.make.organisation({ name: 'Wohlfahrt' });
    const officeId = await app.make.office({ organisation_id: organisationId });
    officerId = await app.make.person({ email: 'amt@example.org', roles: [Role.OFFICER], officeId });
    await app.make.person({ email: 'koordination@example.org', roles: [Role.COORDINATOR] });
    officer = await app.signedInAs('amt@example.org');
    coordinator = await app.signedInAs('koordination@example.org');
  });
  afterEach(() => app.close());

  /** Whether a reminder to the officer may leave, as the engine asks it. */
  const leaves = async (dueOn: string, today: string, personId: string | null = officerId) => {
    const row = await app.nest.get(Database).firstRow<{ may: boolean }>(sql`
      select ${mayBeMailed(sql`${personId}::uuid`, sql`${organisationId}::uuid`, sql`${dueOn}::date`, today)} as may`);
    return row?.may;
  };

  it('are nobody’s wish at first', async () => {
    expect(await officer.ask(MINE)).toEqual({
      myMailPreference: { weekdays: null, pausedUntil: null, mostDays: 5 },
    });
    expect(await leaves('2026-11-02', '2026-11-02')).toBe(true);
    expect(await leaves('2026-11-02', '2026-11-02', null)).toBe(true);
  });

  it('are days of the week that a person chooses, and changes', async () => {
    await officer.ask(CHANGE, { input: { weekdays: [4, 2] } });
    expect(await officer.ask(MINE)).toMatchObject({ myMailPreference: { weekdays: [2, 4] } });
    expect(await leaves('2026-11-02', '2026-11-02')).toBe(false);
    expect(await leaves('2026-11-02', '2026-11-03')).toBe(true);
    await officer.ask(CHANGE, { input: {} });
    expect(await leaves('2026-11-02', '2026-11-02')).toBe(true);
  });

  it('are a pause, but no longer than coordination allows', async () => {
    await officer.ask(CHANGE, { input: { pausedUntil: '2026-12-31' } });
    expect(await leaves('2026-11-02', '2026-11-06')).toBe(false);
    expect(await leaves('2026-11-02', '2026-11-07')).toBe(true);
    const settings = await coordinator.ask<{ reminderSettings: { version: number } }>(
      '{ reminderSettings { version mailFloorDays } }',
    );
    expect(settings).toEqual({ reminderSettings: { version: 1, mailFloorDays: 5 } });
    const input = { version: 1, mailFloorDays: 0 };
    expect(await coordinator.ask(SETTINGS, { input })).toEqual({
      changeReminderSettings: { version: 2, mailFloorDays: 0 },
    });
    expect(await leaves('2026-11-02', '2026-11-02')).toBe(true);
    expect(await coordinator.refusals(SETTINGS, { input })).toEqual(['database.changedMeanwhile']);
  });

  it('are no pause any more once it is over, so that it can be sent back as it is shown', async () => {
    await officer.ask(CHANGE, { input: { weekdays: [2], pausedUntil: '2026-11-03' } });
    app.clock.setTo('2026-11-03');
    expect(await officer.ask(MINE)).toMatchObject({ myMailPreference: { pausedUntil: '2026-11-03' } });
    app.clock.setTo('2026-11-04');
    expect(await officer.ask(MINE)).toMatchObject({ myMailPreference: { weekdays: [2], pausedUntil: null } });
  });

  it('are works holidays: they hold everything, and move no day', async () => {
    const { addQuietTime } = await coordinator.ask<{ addQuietTime: { id: string } }>(ADD, {
      input: { organisationId, name: 'Betriebsferien', fromDay: '2026-12-21', toDay: '2027-01-03' },
    });
    expect(addQuietTime).toMatchObject({ name: 'Betriebsferien', organisation: { name: 'Wohlfahrt' } });
    expect(await leaves('2026-12-01', '2026-12-20')).toBe(true);
    expect(await leaves('2026-12-01', '2026-12-21')).toBe(false);
    expect(await leaves('2026-12-01', '2027-01-03', null)).toBe(false);
    expect(await leaves('2026-12-01', '2027-01-04')).toBe(true);
    expect(await coordinator.ask('{ quietTimes { name } }')).toEqual({
      quietTimes: [{ name: 'Betriebsferien' }],
    });
    await coordinator.ask(`mutation { removeQuietTime(id: "${addQuietTime.id}") }`);
    expect(await leaves('2026-12-01', '2026-12-21')).toBe(true);
    expect(await coordinator.refusals(`mutation { removeQuietTime(id: "${addQuietTime.id}") }`)).toEqual([
      'reachability.quietTimeNotFound',
    ]);
  });

  it('are decided in SQL as the rule says', async () => {
    const today = '2026-11-04';
    const days = ['2026-10-20', '2026-10-30', '2026-11-01', '2026-11-04'];
    const wishes = [null, [1, 2], [3]].flatMap((weekdays) =>
      [null, '2026-11-03', '2026-11-04', '2026-12-01'].map((pausedUntil) => ({ weekdays, pausedUntil })),
    );
    const { make } = app;
    for (const isQuietTime of [false, true]) {
      if (isQuietTime) {
        const row = { organisation_id: organisationId, name: 'Ferien', from_day: today, to_day: today };
        await make.row('quiet_time', row);
      }
      for (const floorDays of [0, 5]) {
        await make.rows`update reminder_setting set mail_floor_days = ${floorDays}`;
        for (const wish of wishes) {
          await make.rows`insert into mail_preference (person_id, weekdays, paused_until)
            values (${officerId}::uuid, ${wish.weekdays}::smallint[], ${wish.pausedUntil}::date)
            on conflict (person_id) do update set weekdays = excluded.weekdays, paused_until = excluded.paused_until`;
          const may = mayBeMailed(
            sql`${officerId}::uuid`,
            sql`${organisationId}::uuid`,
            sql`day.due_on`,
            today,
          );
          const rows = await app.nest.get(Database).rows<{ may: boolean }>(sql`
            select ${may} as may from unnest(${days}::date[]) with ordinality as day (due_on, place) order by place`);
          const ruled = days.map((dueOn) => mayLeave({ dueOn, wishes: wish, isQuietTime, floorDays }, today));
          expect([wish, floorDays, rows.map((row) => row.may)]).toEqual([wish, floorDays, ruled]);
        }
      }
    }
  });

  it.each([
    [{ weekdays: [] }, 'reachability.noWeekday'],
    [{ weekdays: [6] }, 'graphql.invalidInput'],
    [{ pausedUntil: '2026-11-01' }, 'reachability.pauseInPast'],
  ])('cannot be %j', async (input, code) => {
    expect(await officer.refusals(CHANGE, { input })).toEqual([code]);
  });

  it('of an organisation are refused where they make no sense', async () => {
    const input = { organisationId, name: 'Ferien', fromDay: '2026-12-21', toDay: '2026-12-20' };
    expect(await coordinator.refusals(ADD, { input })).toEqual(['people.daysReversed']);
    const unknown = { ...input, toDay: '2026-12-22', organisationId: officerId };
    expect(await coordinator.refusals(ADD, { input: unknown })).toEqual([
      'reachability.organisationNotFound',
    ]);
  });

  it('for all are set by coordination alone', async () => {
    const quiet = { organisationId, name: 'Ferien', fromDay: '2026-12-21', toDay: '2026-12-22' };
    expect(await officer.refusals(SETTINGS, { input: { version: 1, mailFloorDays: 30 } })).toEqual([
      'people.notAllowed',
    ]);
    expect(await officer.refusals(ADD, { input: quiet })).toEqual(['people.notAllowed']);
    expect(await officer.refusals('{ reminderSettings { mailFloorDays } }')).toEqual(['people.notAllowed']);
    expect(await officer.refusals('{ quietTimes { name } }')).toEqual(['people.notAllowed']);
    expect(await (await app.signedInAs()).refusals(MINE)).toEqual(['people.notSignedIn']);
  });
});
