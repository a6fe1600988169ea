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
    const cookie = response.headers.get('set-cookie') ?? '';
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
    for (let i = 0; i < 5; i++) expect(await attempt(`falsch-${i}`)).toEqual(['people.signInFailed']);
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
      expect(await attempt('falsch', `10.9.9.${i}, 10.1.1.7`)).toBe('people.signInFailed');
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

  it('who left cannot sign in', async () => {
    const person = await app.make.person({ email: 'fort@kreis.example', roles: [Role.OFFICER] });
    await app.make.rows`update person set active = false where id = ${person}`;
    const client = await app.signedInAs();
    expect(
      await client.refusals(SIGN_IN, { input: { email: 'fort@kreis.example', password: PASSWORD } }),
    ).toEqual(['people.signInFailed']);
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
});
