import { Role } from '../../src/kernel/actor.js';
import { CARRY_OUT, HandOverJobs } from '../../src/features/hand-over/index.js';
import { JobContext } from '../../src/platform/jobs/index.js';
import type { Client } from '../support/client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';

const HAND_OVER = `query HandOver($id: ID!) { handOver(personId: $id) { person { name version active } lastDay leaving { state lastDay }
  groups { kind name ifNobody count things { itemId version label title suggestedSuccessor { name } } }
  handedOver { id kind label canBeTakenBack successor { name } } } }`;
const LEAVE = `mutation Leave($input: LeaveInput!) { leave(input: $input) { person { active version } groups { kind } leaving { state } } }`;

interface Group {
  kind: string;
  count: number;
  ifNobody: string;
  things: {
    itemId: string;
    version: number;
    label: string;
    title: string | null;
    suggestedSuccessor: unknown;
  }[];
}
interface Answer {
  handOver: {
    person: { version: number; active: boolean };
    lastDay: string | null;
    leaving: { state: string } | null;
    groups: Group[];
    handedOver: { id: string; kind: string; label: string; canBeTakenBack: boolean; successor: unknown }[];
  };
}

describe('Who leaves', () => {
  let app: TestApp;
  let admin: Client;
  let coordinator: Client;
  let officer: Client;
  let office: string;
  let field: string;
  let body: string;
  let deputy: string;
  let head: string;
  let count = 0;

  beforeAll(async () => {
    app = await startTestApp({ today: '2026-11-02' });
    const { make } = app;
    office = await make.office({ name: 'Amt für Soziales', code: '50' });
    field = await make.fieldOfAction({ code: 'JU' });
    head = await make.person({ name: 'Lea Leitung', officeId: office, roles: [Role.OFFICE_HEAD] });
    await make.change('office', office, { head_id: head });
    deputy = await make.person({ name: 'Vera Vertretung', officeId: office, roles: [Role.OFFICER] });
    await make.person({ email: 'admin@kreis.example', roles: [Role.ADMINISTRATOR] });
    await make.person({ email: 'k@kreis.example', roles: [Role.COORDINATOR], officeId: office });
    await make.person({ email: 'amt@kreis.example', roles: [Role.OFFICER], officeId: office });
    body = await make.row('body', {
      name: 'Fachplanerkonferenz',
      short_name: 'FPK',
      type: 'PLANNERS_CONFERENCE',
      organisation_id: await make.organisation(),
    });
    admin = await app.signedInAs('admin@kreis.example');
    coordinator = await app.signedInAs('k@kreis.example');
    officer = await app.signedInAs('amt@kreis.example');
  });
  afterAll(() => app.close());

  const measure = async (personId: string | null, values: Record<string, unknown> = {}) =>
    app.make.row('measure', {
      number: `JU-${String(++count).padStart(2, '0')}`,
      title: `Maßnahme ${count}`,
      field_of_action_id: field,
      lead_office_id: office,
      accountable_person_id: personId,
      status: 'IN_PROGRESS',
      ...values,
    });

  /** Somebody who holds one thing of every kind that people can hold. */
  const busyPerson = async (name: string) => {
    const { make } = app;
    const id = await make.person({
      name,
      email: `${name}@kreis.example`,
      officeId: office,
      roles: [Role.OFFICER],
    });
    const led = await make.office({ name: `Stelle von ${name}`, head_id: id });
    const measureId = await measure(id);
    const draft = await make.row('status_report', {
      measure_id: await measure(deputy),
      self_assessment: 'ON_TRACK',
      drafted_by: id,
    });
    const other = await make.person({ name: `Chefin von ${name}` });
    await make.row('deputyship', { person_id: other, deputy_id: id, rank: 1, valid_from: '2026-01-01' });
    await make.row('deputyship', { person_id: id, deputy_id: deputy, rank: 1, valid_from: '2026-01-01' });
    const seat = await make.row('body_member', {
      body_id: body,
      person_id: id,
      has_vote: true,
      valid_from: '2026-01-01',
    });
    await make.row('body_member', {
      body_id: body,
      person_id: other,
      deputy_id: id,
      valid_from: '2026-01-01',
    });
    const chaired = await make.row('body', {
      name: `Arbeitsgruppe von ${name}`,
      short_name: `AG ${name}`,
      type: 'WORKING_GROUP',
      organisation_id: await make.organisation(),
      chair_id: id,
    });
    const meeting = await make.row('meeting', {
      body_id: body,
      number: ++count,
      held_on: '2026-12-01',
      state: 'INVITED',
    });
    await make.row('attendance', { meeting_id: meeting, person_id: id });
    await make.row('attendance', {
      meeting_id: meeting,
      person_id: other,
      state: 'DEPUTY_SENT',
      deputy_id: id,
    });
    await make.row('calendar_feed', { person_id: id, token_hash: Buffer.from(id), created_on: '2026-01-01' });
    return { id, other, led, measureId, draft, seat, chaired, meeting };
  };

  const handOver = async (id: string, who = admin) =>
    (await who.ask<Answer & Record<string, never>>(HAND_OVER, { id })).handOver;
  const work = async () => {
    const jobs = app.nest.get(HandOverJobs);
    await app.nest.get(JobContext).run(CARRY_OUT, () => jobs.carryOut());
  };
  const toAll = (groups: readonly Group[], successorId: string | null) =>
    groups.map(({ kind }) => ({ kind, successorId }));
  const kindsOf = (groups: readonly { kind: string }[]) => groups.map(({ kind }) => kind).sort();

  const EVERYTHING = [
    'CALENDAR_FEED',
    'CHAIR',
    'DEPUTY_OF_OTHERS',
    'INVITATION',
    'MEASURE',
    'OFFICE_HEAD',
    'OWN_DEPUTY',
    'REPORT_DRAFT',
    'ROLE',
    'SEAT',
    'SEAT_DEPUTY',
    'SENT_AS_DEPUTY',
    'SIGN_IN',
  ];

  it('is shown with everything held, whom to ask, and what becomes of it where nobody is named', async () => {
    const { id } = await busyPerson('Selma');
    await measure(id, { status: 'COMPLETED' });
    const { groups } = await handOver(id);
    expect(kindsOf(groups)).toEqual(EVERYTHING);
    const measures = groups.find(({ kind }) => kind === 'MEASURE');
    expect(measures).toMatchObject({
      name: 'Maßnahmen',
      count: 1,
      things: [{ title: null, suggestedSuccessor: { name: 'Vera Vertretung' } }],
    });
    expect(measures?.ifNobody).toContain('Niemand ist zuständig');
    // Titles of measures are no matter of administration, but of coordination
    const seen = await handOver(id, coordinator);
    expect(seen.groups.find(({ kind }) => kind === 'MEASURE')?.things[0].title).toMatch(/^Maßnahme/);
    expect(await officer.refusals(HAND_OVER, { id })).toEqual(['people.notAllowed']);
  });

  it('is told in the words of whoever reads, with days as they write them', async () => {
    const { id } = await busyPerson('Theo');
    await app.make.row('api_token', {
      person_id: id,
      name: 'Auswertung',
      token_hash: Buffer.from(id),
      scopes: ['READ'],
      created_on: '2026-01-01',
      expires_on: '2026-12-24',
    });
    await app.make.person({ email: 'en@kreis.example', locale: 'en', roles: [Role.ADMINISTRATOR] });
    const english = await app.signedInAs('en@kreis.example');
    const labels = async (who: Client) => {
      const { groups } = await handOver(id, who);
      return ['API_TOKEN', 'CALENDAR_FEED', 'ROLE', 'SIGN_IN'].map((kind) =>
        groups.find((group) => group.kind === kind)?.things.map(({ label }) => label),
      );
    };
    expect(await labels(admin)).toEqual([
      ['bis 24.12.2026'],
      ['seit 01.01.2026'],
      ['Sachbearbeitung'],
      ['Passwort'],
    ]);
    expect(await labels(english)).toEqual([
      ['until 24/12/2026'],
      ['since 01/01/2026'],
      ['Officer'],
      ['Password'],
    ]);
    const { person } = await handOver(id);
    await english.ask(LEAVE, {
      input: {
        personId: id,
        version: person.version,
        lastDay: '2026-11-01',
        successions: toAll((await handOver(id)).groups, null),
      },
    });
    const { handedOver } = await handOver(id);
    expect(handedOver.find(({ kind }) => kind === 'ROLE')?.label).toBe('Sachbearbeitung');
  });

  it('is proposed the second deputy where the first is gone, and then the head of the office', async () => {
    const id = await app.make.person({ officeId: office });
    await measure(id);
    const gone = await app.make.person({ officeId: office });
    await app.make.row('deputyship', { person_id: id, deputy_id: gone, rank: 1, valid_from: '2026-01-01' });
    await app.make.change('person', gone, { active: false });
    const proposed = async () =>
      (await handOver(id)).groups.find(({ kind }) => kind === 'MEASURE')?.things[0].suggestedSuccessor;
    expect(await proposed()).toEqual({ name: 'Lea Leitung' });
    await app.make.row('deputyship', { person_id: id, deputy_id: deputy, rank: 2, valid_from: '2026-01-01' });
    expect(await proposed()).toEqual({ name: 'Vera Vertretung' });
  });

  it('hands everything over in one go; nothing remains, and history says why', async () => {
    const { id, led, measureId, draft, seat, chaired, meeting } = await busyPerson('Ada');
    const leaver = await app.signedInAs('Ada@kreis.example');
    const { groups, person } = await handOver(id);
    const { leave } = await admin.ask<{ leave: Answer['handOver'] } & Record<string, never>>(LEAVE, {
      input: {
        personId: id,
        version: person.version,
        lastDay: '2026-10-31',
        successions: toAll(groups, deputy),
      },
    });
    expect(leave).toMatchObject({ person: { active: false }, groups: [], leaving: null });
    expect(await leaver.refusals('{ me { name } }')).toEqual(['people.notSignedIn']);
    const [row] = await app.make.rows<Record<string, unknown>>`
      select (select accountable_person_id from measure where id = ${measureId}) as accountable,
             (select change_reason from measure where id = ${measureId}) as why,
             (select drafted_by from status_report where id = ${draft}) as drafter,
             (select head_id from office where id = ${led}) as head,
             (select chair_id from body where id = ${chaired}) as chair,
             (select valid_to::text from body_member where id = ${seat}) as until,
             (select count(*)::int from body_member where body_id = ${body} and person_id = ${deputy} and has_vote
                and valid_from = '2026-11-01') as seats,
             (select state from attendance where meeting_id = ${meeting} and person_id = ${deputy}) as invited`;
    expect(row).toEqual({
      accountable: deputy,
      why: 'Übergabe: die bisher zuständige Person ist ausgeschieden (letzter Tag 31.10.2026)',
      drafter: deputy,
      head: deputy,
      chair: deputy,
      until: '2026-10-31',
      seats: 1,
      invited: 'INVITED',
    });
    const { openHandOvers } = await coordinator.ask<
      { openHandOvers: { person: { name: string } }[] } & Record<string, never>
    >('{ openHandOvers { person { name } } }');
    expect(openHandOvers.map((open) => open.person.name)).not.toContain('Ada');
  });

  it('leaves nothing behind either where nobody takes anything', async () => {
    const { id, led, measureId } = await busyPerson('Nino');
    const { groups, person } = await handOver(id);
    await admin.ask(LEAVE, {
      input: {
        personId: id,
        version: person.version,
        lastDay: '2026-11-01',
        successions: toAll(groups, null),
      },
    });
    expect((await handOver(id)).groups).toEqual([]);
    const [row] = await app.make.rows`
      select (select accountable_person_id from measure where id = ${measureId}) as accountable,
             (select head_id from office where id = ${led}) as head`;
    expect(row).toEqual({ accountable: null, head: null });
    const { handOverTasks } = await coordinator.ask<
      { handOverTasks: { id: string }[] } & Record<string, never>
    >('{ handOverTasks { id } }');
    expect(handOverTasks.map((task) => task.id)).toContain(measureId);
  });

  it('is refused where something is not said, was changed meanwhile, or goes to who cannot take it', async () => {
    const id = await app.make.person({ name: 'Ute', officeId: office, roles: [Role.OFFICER] });
    const measureId = await measure(id);
    const { groups, person } = await handOver(id);
    const { version } = groups.find(({ kind }) => kind === 'MEASURE')!.things[0];
    const attempt = async (successions: unknown[]) =>
      admin.refusals(LEAVE, {
        input: { personId: id, version: person.version, lastDay: '2026-10-31', successions },
      });
    const role = { kind: 'ROLE', successorId: null };
    expect(await attempt([role])).toEqual(['handOver.notNamed']);
    expect(await attempt([role, { kind: 'MEASURE' }, { kind: 'MEASURE', successorId: deputy }])).toEqual([
      'handOver.saidTwice',
    ]);
    const stranger = await app.make.person({ officeId: await app.make.office() });
    expect(await attempt([role, { kind: 'MEASURE', successorId: stranger }])).toEqual([
      'handOver.successorUnfit',
    ]);
    expect(await attempt([role, { kind: 'MEASURE', successorId: id }])).toEqual(['handOver.successorUnfit']);
    await app.make.change('measure', measureId, { title: 'Umbenannt' });
    const seen = { kind: 'MEASURE', itemId: measureId, version, successorId: deputy };
    expect(await attempt([role, seen])).toEqual(['handOver.thingChanged']);
    expect(await attempt([role, { ...seen, version: version + 1 }])).toEqual([]);
    expect(await attempt([role, seen])).toEqual(['database.changedMeanwhile']);
  });

  it('is for administration alone; coordination hands on work, never rights', async () => {
    const { id, measureId } = await busyPerson('Pia');
    const { person } = await handOver(id);
    const input = { personId: id, version: person.version, lastDay: '2026-10-31', successions: [] };
    for (const who of [coordinator, officer])
      expect(await who.refusals(LEAVE, { input })).toEqual(['people.notAllowed']);
    const PASS = `mutation Pass($input: HandOverThingsInput!) { handOverThings(input: $input) { groups { kind } } }`;
    const pass = (kind: string) => ({
      input: { personId: id, successions: [{ kind, successorId: deputy }] },
    });
    expect(await coordinator.refusals(PASS, pass('MEASURE'))).toEqual(['handOver.stillHere']);
    await app.make.change('person', id, { active: false });
    const { openHandOvers } = await coordinator.ask<
      { openHandOvers: { person: { name: string } }[] } & Record<string, never>
    >('{ openHandOvers { person { name } } }');
    expect(openHandOvers.map((open) => open.person.name)).toContain('Pia');
    expect(await coordinator.refusals(PASS, pass('ROLE'))).toEqual(['handOver.rightsByAdministration']);
    expect(await officer.refusals(PASS, pass('MEASURE'))).toEqual(['people.notAllowed']);
    await coordinator.ask(PASS, pass('MEASURE'));
    const [row] = await app.make
      .rows`select accountable_person_id as id from measure where id = ${measureId}`;
    expect(row).toEqual({ id: deputy });
  });

  it('keeps everything until the last day is over, also where the job comes days late and twice', async () => {
    const { id, measureId } = await busyPerson('Zoe');
    const leaver = await app.signedInAs('Zoe@kreis.example');
    const { groups, person } = await handOver(id);
    const { leave } = await admin.ask<{ leave: Answer['handOver'] } & Record<string, never>>(LEAVE, {
      input: {
        personId: id,
        version: person.version,
        lastDay: '2026-11-02',
        successions: toAll(groups, deputy),
      },
    });
    expect(leave.leaving).toEqual({ state: 'PREPARED' });
    await work();
    expect(await leaver.ask('{ me { name } }')).toEqual({ me: { name: 'Zoe' } });
    app.clock.setTo('2026-11-05');
    try {
      // Rights have ended before any job ran
      await app.make.change('person', id, { title: 'Dr.' });
      await until('the rights are gone', async () =>
        (await leaver.refusals('{ me { name } }')).includes('people.notSignedIn'),
      );
      await Promise.all([work(), work()]);
      await work();
      expect(await handOver(id)).toMatchObject({
        person: { active: false },
        lastDay: '2026-11-02',
        groups: [],
        leaving: null,
      });
    } finally {
      app.clock.setTo('2026-11-02');
    }
    const [row] = await app.make.rows`
      select (select accountable_person_id from measure where id = ${measureId}) as accountable,
             (select count(*)::int from handed_over where person_id = ${id} and kind = 'MEASURE') as told,
             (select count(*)::int from role_assignment where person_id = ${deputy} and role = 'OFFICER' and valid_to is null) as roles`;
    expect(row).toEqual({ accountable: deputy, told: 1, roles: 1 });
  });

  it('can stay after all, as long as the day has not come', async () => {
    const id = await app.make.person({ officeId: office });
    const measureId = await measure(id);
    const CANCEL =
      'mutation Cancel($input: CancelLeavingInput!) { cancelLeaving(input: $input) { lastDay leaving { state } } }';
    const { person } = await handOver(id);
    expect(await admin.refusals(CANCEL, { input: { personId: id, version: person.version } })).toEqual([
      'handOver.notPrepared',
    ]);
    const { leave } = await admin.ask<{ leave: Answer['handOver'] } & Record<string, never>>(LEAVE, {
      input: {
        personId: id,
        version: person.version,
        lastDay: '2026-12-31',
        successions: [{ kind: 'MEASURE', successorId: deputy }],
      },
    });
    expect(await admin.ask(CANCEL, { input: { personId: id, version: leave.person.version } })).toEqual({
      cancelLeaving: { lastDay: null, leaving: null },
    });
    app.clock.setTo('2027-01-02');
    await work();
    app.clock.setTo('2026-11-02');
    const [row] = await app.make
      .rows`select accountable_person_id as id from measure where id = ${measureId}`;
    expect(row).toEqual({ id });
  });

  it('stays as well where somebody only took the last day away', async () => {
    const id = await app.make.person({ officeId: office });
    const measureId = await measure(id);
    const { person } = await handOver(id);
    await admin.ask(LEAVE, {
      input: {
        personId: id,
        version: person.version,
        lastDay: '2026-12-31',
        successions: [{ kind: 'MEASURE', successorId: deputy }],
      },
    });
    await app.make.change('person', id, { left_on: null });
    app.clock.setTo('2027-01-02');
    await work();
    app.clock.setTo('2026-11-02');
    const [row] = await app.make
      .rows`select accountable_person_id as id from measure where id = ${measureId}`;
    expect(row).toEqual({ id });
    expect((await handOver(id)).leaving).toBeNull();
  });

  it('comes back with new roles, finds what was handed over, and takes back what is still there', async () => {
    const id = await app.make.person({
      name: 'Rita',
      email: 'rita@kreis.example',
      officeId: office,
      roles: [Role.OFFICER],
    });
    const [kept, passed] = [await measure(id), await measure(id)];
    const first = await handOver(id);
    await admin.ask(LEAVE, {
      input: {
        personId: id,
        version: first.person.version,
        lastDay: '2026-10-31',
        successions: toAll(first.groups, deputy),
      },
    });
    await app.make.change('measure', passed, { accountable_person_id: head });
    const RETURN = `mutation Return($input: ReturnPersonInput!) { returnPerson(input: $input) {
      person { active roles { role } } groups { kind } handedOver { id kind canBeTakenBack successor { name } } } }`;
    const { person } = await handOver(id);
    const input = {
      personId: id,
      version: person.version,
      officeId: office,
      roles: [{ role: 'PARTICIPANT', officeId: office }],
    };
    expect(await coordinator.refusals(RETURN, { input })).toEqual(['people.notAllowed']);
    const { returnPerson } = await admin.ask<{ returnPerson: Answer['handOver'] } & Record<string, never>>(
      RETURN,
      { input },
    );
    expect(returnPerson).toMatchObject({
      person: { active: true, roles: [{ role: 'PARTICIPANT' }] },
      groups: [{ kind: 'ROLE' }],
    });
    const offered = returnPerson.handedOver.filter(({ canBeTakenBack }) => canBeTakenBack);
    expect(offered).toMatchObject([{ kind: 'MEASURE', successor: { name: 'Vera Vertretung' } }]);
    const [before] = await app.make.rows`select accountable_person_id as id from measure where id = ${kept}`;
    expect(before).toEqual({ id: deputy });
    const TAKE =
      'mutation Take($input: TakeBackInput!) { takeBack(input: $input) { handedOver { canBeTakenBack } } }';
    const taken = { input: { personId: id, ids: offered.map((it) => it.id) } };
    expect(await officer.refusals(TAKE, taken)).toEqual(['people.notAllowed']);
    const nothing = { input: { personId: id, ids: [] } };
    expect(await coordinator.refusals(TAKE, nothing)).toEqual(['graphql.invalidInput']);
    await coordinator.ask(TAKE, taken);
    const [after] = await app.make.rows`select accountable_person_id as id from measure where id = ${kept}`;
    expect(after).toEqual({ id });
    expect(await coordinator.refusals(TAKE, taken)).toEqual(['handOver.notThereAnyMore']);
  });

  it('leaves once, however many say so at once, and nothing slips in between', async () => {
    const id = await app.make.person({ name: 'Eva Eile', officeId: office });
    await measure(id);
    const free = await Promise.all(Array.from({ length: 6 }, () => measure(null)));
    const { person } = await handOver(id);
    const input = {
      personId: id,
      version: person.version,
      lastDay: '2026-10-31',
      successions: [{ kind: 'MEASURE', successorId: deputy }],
    };
    const attempts = [
      ...Array.from({ length: 3 }, () => admin.refusals(LEAVE, { input })),
      ...free.map((measureId) =>
        app.make.change('measure', measureId, { accountable_person_id: id }).then(
          () => [],
          () => [],
        ),
      ),
    ];
    const [one, two, three] = await Promise.all(attempts);
    expect([one, two, three].filter((refused) => refused.length === 0)).toHaveLength(1);
    expect((await handOver(id)).groups).toEqual([]);
  });

  it('can be given nothing more, by no way', async () => {
    const id = await app.make.person({ name: 'Weg', officeId: office });
    await app.make.change('person', id, { active: false, left_on: '2026-10-31' });
    const set = 'mutation Set($input: ChangeOfficeInput!) { changeOffice(input: $input) { id } }';
    const target = await app.make.office();
    const { errors } = await coordinator.send(set, { input: { id: target, version: 1, headId: id } });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'CONFLICT', reason: 'people.hasLeft' } });
    expect(errors?.[0].message).toContain('nicht mehr da');
    for (const [table, row] of [
      ['deputyship', { person_id: head, deputy_id: id, rank: 1 }],
      ['role_assignment', { person_id: id, role: 'OFFICER' }],
      ['body_member', { body_id: body, person_id: id }],
    ] as const)
      await expect(app.make.row(table, row)).rejects.toThrow('who has left');
    await expect(measure(id)).rejects.toThrow('who has left');
  });
});
