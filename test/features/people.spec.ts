import { Role } from '../../src/kernel/actor.js';
import { until } from '../support/until.js';
import { PASSWORD } from '../support/builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const SIGN_IN = 'mutation SignIn($input: SignInInput!) { signIn(input: $input) }';
const ME = '{ me { name email roles { role } office { name } } }';

describe('People', () => {
  let app: TestApp;
  let office: string;

  beforeAll(async () => {
    app = await startTestApp();
    office = await app.make.office({ name: 'Amt für Soziales' });
    await app.make.person({
      name: 'Alex Amt',
      email: 'amt@kreis.example',
      roles: [Role.OFFICER],
      officeId: office,
    });
    await app.make.person({ name: 'Kim Koordination', email: 'k@kreis.example', roles: [Role.COORDINATOR] });
  });
  afterAll(() => app.close());

  it('sign in with e-mail and password, whatever the case of the address', async () => {
    const client = await app.signedInAs();
    await client.signIn('AMT@kreis.example');
    expect(await client.ask(ME)).toEqual({
      me: {
        name: 'Alex Amt',
        email: 'amt@kreis.example',
        roles: [{ role: 'OFFICER' }],
        office: { name: 'Amt für Soziales' },
      },
    });
  });

  it('get a cookie that scripts cannot read and other sites cannot use', async () => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: SIGN_IN,
        variables: { input: { email: 'amt@kreis.example', password: PASSWORD } },
      }),
    });
    const [cookie] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^rf_session=[\w-]{43};/);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Lax');
    const token = cookie.split(/[=;]/)[1];
    const stored = await app.make.rows<{ row: string }>`select s::text as row from session s`;
    expect(stored.length).toBeGreaterThan(0);
    expect(stored.filter(({ row }) => row.includes(token))).toEqual([]);
  });

  it('hear the same whether the address or the password is wrong', async () => {
    const client = await app.signedInAs();
    const unknown = await client.send(SIGN_IN, {
      input: { email: 'niemand@kreis.example', password: PASSWORD },
    });
    const wrong = await client.send(SIGN_IN, { input: { email: 'k@kreis.example', password: 'falsch' } });
    expect(unknown.errors?.[0].message).toBe('E-Mail-Adresse oder Passwort stimmen nicht.');
    expect(wrong.errors?.[0]).toMatchObject({
      message: unknown.errors?.[0].message,
      extensions: unknown.errors?.[0].extensions,
    });
  });

  it('cannot try passwords for ever', async () => {
    const client = await app.signedInAs();
    await app.make.person({ email: 'ziel@kreis.example' });
    const attempt = (password: string) =>
      client.refusals(SIGN_IN, { input: { email: 'ziel@kreis.example', password } });
    for (let i = 0; i < 5; i++) expect(await attempt(`falsch-${i}`)).toEqual(['accounts.signInFailed']);
    expect(await attempt(PASSWORD)).toEqual(['people.tooManyAttempts']);
  });

  it('cannot pass for somebody else in the network, neither to try on nor to lock others out', async () => {
    await app.make.person({ email: 'netz@kreis.example' });
    const attempt = async (password: string, forwardedFor: string) => {
      const response = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': forwardedFor },
        body: JSON.stringify({
          query: SIGN_IN,
          variables: { input: { email: 'netz@kreis.example', password } },
        }),
      });
      const { errors } = (await response.json()) as { errors?: { extensions: { reason: string } }[] };
      return errors?.[0].extensions.reason;
    };
    // The proxy writes last who asked it; whatever stands before came from the asker
    for (let i = 0; i < 5; i++)
      expect(await attempt('falsch', `10.9.9.${i}, 10.1.1.7`)).toBe('accounts.signInFailed');
    expect(await attempt(PASSWORD, '10.9.9.9, 10.1.1.7')).toBe('people.tooManyAttempts');
    expect(await attempt(PASSWORD, '10.1.1.8')).toBeUndefined();
  });

  it('are nobody any more after signing out', async () => {
    const client = await app.signedInAs('amt@kreis.example');
    await client.ask('mutation { signOut }');
    expect(await client.refusals(ME)).toEqual(['people.notSignedIn']);
  });

  it('lose a role as soon as it is taken away, and everything with the account', async () => {
    const person = await app.make.person({ email: 'weg@kreis.example', roles: [Role.COORDINATOR] });
    const client = await app.signedInAs('weg@kreis.example');
    const create =
      'mutation { createOrganisation(input: { name: "X", type: OTHER, autonomy: OTHER }) { id } }';
    await client.ask(ME);
    await app.make.rows`delete from role_assignment where person_id = ${person}`;
    await until('the role is gone', async () =>
      (await client.refusals(create)).includes('people.notAllowed'),
    );
    await app.make.rows`update person set active = false where id = ${person}`;
    await until('the account is closed', async () =>
      (await client.refusals(ME)).includes('people.notSignedIn'),
    );
  });

  it('come all at once on Monday morning, more of them than there are connections', async () => {
    const emails = Array.from({ length: 12 }, (_, n) => `montag-${n}@kreis.example`);
    for (const email of emails) await app.make.person({ name: email, email, roles: [Role.OFFICER] });
    const clients = await Promise.all(emails.map((email) => app.signedInAs(email)));
    const answers = await Promise.all(clients.map((client) => client.ask('{ me { name } }')));
    expect(answers).toEqual(emails.map((email) => ({ me: { name: email } })));
  });

  it('speak for the offices they work in, plan for or lead, not for those they only supply with figures', async () => {
    const [own, planned, led, supplied] = await Promise.all([1, 2, 3, 4].map(() => app.make.office()));
    const person = await app.make.person({ roles: [Role.OFFICER], officeId: own });
    await app.make.row('role_assignment', {
      person_id: person,
      role: 'PARTICIPANT',
      office_id: planned,
      valid_from: '2020-01-01',
    });
    await app.make.row('role_assignment', {
      person_id: person,
      role: 'DATA_SUPPLIER',
      office_id: supplied,
      valid_from: '2020-01-01',
    });
    await app.make.change('office', led, { head_id: person });
    const [{ actor }] = await app.make.rows<{ actor: { officeIds: string[] } }>`
      select actor_of(${person}::uuid, '2026-11-02') as actor`;
    expect(actor.officeIds.sort()).toEqual([own, planned, led].sort());
  });

  it('who left cannot sign in', async () => {
    const person = await app.make.person({ email: 'fort@kreis.example', roles: [Role.OFFICER] });
    await app.make.rows`update person set active = false where id = ${person}`;
    const client = await app.signedInAs();
    expect(
      await client.refusals(SIGN_IN, { input: { email: 'fort@kreis.example', password: PASSWORD } }),
    ).toEqual(['accounts.signInFailed']);
  });

  it('are listed below their office only for those who may list people at all', async () => {
    await app.make.person({ email: 'ausschuss@kreis.example', roles: [Role.COMMITTEE_MEMBER] });
    const LIST = '{ people { nodes { name } } }';
    const BELOW = `query Below($id: ID!) { office(id: $id) { people { name } } }`;
    const member = await app.signedInAs('ausschuss@kreis.example');
    expect(await member.refusals(LIST)).toEqual(['people.notAllowed']);
    expect(await member.ask(BELOW, { id: office })).toEqual({ office: { people: [] } });
    const officer = await app.signedInAs('amt@kreis.example');
    expect(await officer.ask(BELOW, { id: office })).toEqual({ office: { people: [{ name: 'Alex Amt' }] } });
  });

  it('see each other by name, but addresses only where they need them', async () => {
    const officer = await app.signedInAs('amt@kreis.example');
    const asOfficer = await officer.ask<{ people: { nodes: { name: string; email: string | null }[] } }>(
      '{ people(filter: { name: "Kim" }) { nodes { name email } } }',
    );
    expect(asOfficer.people.nodes).toEqual([{ name: 'Kim Koordination', email: null }]);
    const coordinator = await app.signedInAs('k@kreis.example');
    expect(await coordinator.ask('{ people(filter: { name: "Alex" }) { nodes { email } } }')).toEqual({
      people: { nodes: [{ email: 'amt@kreis.example' }] },
    });
  });

  describe('are entered by administration', () => {
    const CREATE =
      'mutation Create($input: CreatePersonInput!) { createPerson(input: $input) { id version name } }';
    const ASSIGN =
      'mutation Assign($input: AssignRoleInput!) { assignRole(input: $input) { roles { id version role } } }';
    const CHANGE =
      'mutation Change($input: ChangePersonInput!) { changePerson(input: $input) { version active } }';

    beforeAll(() => app.make.person({ email: 'admin@kreis.example', roles: [Role.ADMINISTRATOR] }));

    it('and can sign in once they have a role and a password, until they leave', async () => {
      const admin = await app.signedInAs('admin@kreis.example');
      const { createPerson } = await admin.ask<{ createPerson: { id: string; version: number } }>(CREATE, {
        input: { name: 'Nele Neu', email: 'neu@kreis.example', officeId: office },
      });
      const newcomer = await app.signedInAs();
      expect(
        await newcomer.refusals(SIGN_IN, { input: { email: 'neu@kreis.example', password: PASSWORD } }),
      ).toEqual(['accounts.signInFailed']);
      await admin.ask(ASSIGN, { input: { personId: createPerson.id, role: 'OFFICER', officeId: office } });
      await app.make.password(createPerson.id);
      await newcomer.signIn('neu@kreis.example');
      expect(await newcomer.ask(ME)).toMatchObject({
        me: { name: 'Nele Neu', roles: [{ role: 'OFFICER' }] },
      });

      await admin.ask(CHANGE, {
        input: { id: createPerson.id, version: createPerson.version, leftOn: '2026-10-31' },
      });
      expect(await newcomer.refusals(ME)).toEqual(['people.notSignedIn']);
      expect(
        await newcomer.refusals(SIGN_IN, { input: { email: 'neu@kreis.example', password: PASSWORD } }),
      ).toEqual(['accounts.signInFailed']);
    });

    it('lose a role on the day after its last', async () => {
      const admin = await app.signedInAs('admin@kreis.example');
      const personId = await app.make.person({ email: 'rolle@kreis.example' });
      const { assignRole } = await admin.ask<{ assignRole: { roles: { id: string; version: number }[] } }>(
        ASSIGN,
        {
          input: { personId, role: 'COORDINATOR' },
        },
      );
      const [{ id, version }] = assignRole.roles;
      const role = { id, version };
      const END = 'mutation End($input: EndRoleInput!) { endRole(input: $input) { roles { role } } }';
      expect(await admin.refusals(END, { input: { ...role, lastDay: '2026-11-01' } })).toEqual([
        'people.daysReversed',
      ]);
      expect(await admin.ask(END, { input: { ...role, lastDay: '2026-11-02' } })).toEqual({
        endRole: { roles: [{ role: 'COORDINATOR' }] },
      });
      app.clock.setTo('2026-11-03');
      const { people } = await admin.ask<{ people: { nodes: { roles: unknown[] }[] } }>(
        'query Find($name: String!) { people(filter: { name: $name }) { nodes { roles { role } } } }',
        { name: 'Person' },
      );
      app.clock.setTo('2026-11-02');
      expect(people.nodes.length).toBeGreaterThan(0);
      expect(JSON.stringify(people.nodes)).not.toContain('COORDINATOR');
    });

    it('with an address of their own, and by nobody else', async () => {
      const admin = await app.signedInAs('admin@kreis.example');
      const again = { input: { name: 'Doppelt', email: 'AMT@kreis.example' } };
      expect(await admin.refusals(CREATE, again)).toEqual(['database.alreadyExists']);
      const coordinator = await app.signedInAs('k@kreis.example');
      expect(await coordinator.refusals(CREATE, again)).toEqual(['people.notAllowed']);
      const stranger = await app.signedInAs();
      expect(await stranger.refusals(CREATE, again)).toEqual(['people.notSignedIn']);
    });

    it('with changes that two people made at once told apart', async () => {
      const admin = await app.signedInAs('admin@kreis.example');
      const { createPerson } = await admin.ask<{ createPerson: { id: string; version: number } }>(CREATE, {
        input: { name: 'Alte Fassung', email: 'fassung@kreis.example' },
      });
      const seen = { id: createPerson.id, version: createPerson.version };
      await admin.ask(CHANGE, { input: { ...seen, phone: '02303 27-0' } });
      const { errors } = await admin.send(CHANGE, { input: { ...seen, name: 'Neue Fassung' } });
      expect(errors?.[0].extensions).toMatchObject({
        reason: 'database.changedMeanwhile',
        details: { changedFields: ['phone'] },
      });
    });
  });

  it('enter their absence and their deputy themselves, coordination for others, nobody else', async () => {
    const officer = await app.signedInAs('amt@kreis.example');
    const deputyId = await app.make.person({ name: 'Vera Vertretung' });
    const AWAY =
      'mutation Away($input: RecordAbsenceInput!) { recordAbsence(input: $input) { person { name } fromDay toDay } }';
    const DEPUTY =
      'mutation Deputy($input: AppointDeputyInput!) { appointDeputy(input: $input) { rank person { name } deputy { name } } }';
    expect(await officer.ask(AWAY, { input: { fromDay: '2026-12-01', toDay: '2026-12-11' } })).toEqual({
      recordAbsence: { person: { name: 'Alex Amt' }, fromDay: '2026-12-01', toDay: '2026-12-11' },
    });
    expect(await officer.ask(DEPUTY, { input: { deputyId } })).toEqual({
      appointDeputy: { rank: 1, person: { name: 'Alex Amt' }, deputy: { name: 'Vera Vertretung' } },
    });
    const other = { personId: deputyId, fromDay: '2026-12-01', toDay: '2026-12-02' };
    expect(await officer.refusals(AWAY, { input: other })).toEqual(['people.notAllowed']);
    const coordinator = await app.signedInAs('k@kreis.example');
    expect(await coordinator.ask(AWAY, { input: other })).toMatchObject({
      recordAbsence: { person: { name: 'Vera Vertretung' } },
    });
  });

  it('end absence and deputyship early, keep what was, and take back what has not begun', async () => {
    const personId = await app.make.person({
      email: 'frueher@kreis.example',
      name: 'Willi Weg',
      roles: [Role.OFFICER],
    });
    const deputyId = await app.make.person({ name: 'Ella Ersatz' });
    const days = (from_day: string, to_day: string) =>
      app.make.row('absence', { person_id: personId, from_day, to_day });
    const stand = (valid_from: string) =>
      app.make.row('deputyship', { person_id: personId, deputy_id: deputyId, rank: 1, valid_from });
    const now = await days('2026-10-26', '2026-11-20');
    const later = await days('2026-12-21', '2026-12-23');
    const deputyship = await stand('2026-10-01');
    const AWAY =
      'mutation E($input: EndAbsenceInput!) { endAbsence(input: $input) { absences { fromDay toDay version } } }';
    const DEPUTY =
      'mutation E($input: EndDeputyshipInput!) { endDeputyship(input: $input) { deputies { validTo } } }';
    const input = (id: string, lastDay?: string, version = 1) => ({ input: { id, version, lastDay } });

    await app.make.person({ email: 'chefin@kreis.example', roles: [Role.OFFICE_HEAD], officeId: office });
    const head = await app.signedInAs('chefin@kreis.example');
    expect(await head.refusals(AWAY, input(now))).toEqual(['people.absenceNotFound']);
    expect(await head.refusals(DEPUTY, input(deputyship))).toEqual(['people.deputyshipNotFound']);
    const workmate = await app.signedInAs('amt@kreis.example');
    expect(await workmate.refusals(AWAY, input(now, undefined, 7))).toEqual(['people.absenceNotFound']);

    const oneself = await app.signedInAs('frueher@kreis.example');
    expect(await oneself.refusals(AWAY, input(now, '2026-10-31'))).toEqual(['people.endsInPast']);
    expect(await oneself.refusals(AWAY, input(now, '2026-11-21'))).toEqual(['people.endsBefore']);
    expect(await oneself.refusals(AWAY, input(now, '2026-11-03', 7))).toEqual(['database.changedMeanwhile']);
    expect(await oneself.ask(AWAY, input(now, '2026-11-03'))).toEqual({
      endAbsence: {
        absences: [
          { fromDay: '2026-10-26', toDay: '2026-11-03', version: 2 },
          { fromDay: '2026-12-21', toDay: '2026-12-23', version: 1 },
        ],
      },
    });
    const coordinator = await app.signedInAs('k@kreis.example');
    expect(await coordinator.ask(AWAY, input(later))).toMatchObject({
      endAbsence: { absences: [{ toDay: '2026-11-03' }] },
    });
    expect(await coordinator.ask(AWAY, input(now, undefined, 2))).toEqual({ endAbsence: { absences: [] } });
    expect(await app.make.rows`select to_day::text from absence where person_id = ${personId}`).toEqual([
      { to_day: '2026-11-01' },
    ]);
    expect(await coordinator.ask(DEPUTY, input(deputyship, '2026-11-05'))).toEqual({
      endDeputyship: { deputies: [{ validTo: '2026-11-05' }] },
    });
    const unbegun = await stand('2027-01-01');
    expect(await oneself.ask(DEPUTY, input(unbegun))).toMatchObject({
      endDeputyship: { deputies: [{ validTo: '2026-11-05' }] },
    });
    // nothing of it is lost: every earlier version stands in the history
    expect(
      await app.make.rows`select distinct id from history.absence where person_id = ${personId} order by id`,
    ).toEqual([now, later].sort().map((id) => ({ id })));
  });
});
