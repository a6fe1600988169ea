import { IdentityCache } from '../../src/features/accounts/index.js';
import { Role } from '../../src/kernel/actor.js';
import { PASSWORD } from '../support/builders.js';
import { Client } from '../support/client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';

const ME = '{ me { email } }';
const SESSIONS = '{ mySessions { id device network isThisOne } }';
const SIGN_IN = 'mutation SignIn($input: SignInInput!) { signIn(input: $input) }';

interface Sessions {
  readonly mySessions: { id: string; device: string; network: string; isThisOne: boolean }[];
}

describe('Sessions', () => {
  let app: TestApp;
  let count = 0;

  beforeAll(async () => {
    app = await startTestApp();
    await app.make.person({ email: 'admin@kreis.example', roles: [Role.ADMINISTRATOR] });
  });
  afterAll(() => app.close());

  const newcomer = async () => {
    const email = `sitzung-${++count}@kreis.example`;
    const id = await app.make.person({ email, roles: [Role.OFFICER] });
    return { id, email, client: await app.signedInAs(email) };
  };
  /** As if the sessions of a person had been going on for longer. */
  const age = async (id: string, column: 'rotated_at' | 'confirmed_at' | 'ends_at', by: string) => {
    if (column === 'ends_at')
      await app.make.rows`update session set ends_at = now() - ${by}::interval where person_id = ${id}`;
    else if (column === 'rotated_at')
      await app.make.rows`update session set rotated_at = now() - ${by}::interval where person_id = ${id}`;
    else
      await app.make.rows`update session set confirmed_at = now() - ${by}::interval where person_id = ${id}`;
    app.nest.get(IdentityCache).forget();
  };
  const forget = () => app.nest.get(IdentityCache).forget();

  it('are listed for their person: device in words, network shortened, this one marked', async () => {
    const { email, client } = await newcomer();
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0',
        'x-forwarded-for': '192.168.17.23',
      },
      body: JSON.stringify({ query: SIGN_IN, variables: { input: { email, password: PASSWORD } } }),
    });
    expect(response.ok).toBe(true);
    const { mySessions } = await client.ask<Sessions>(SESSIONS);
    expect(mySessions).toHaveLength(2);
    expect(mySessions).toContainEqual(
      expect.objectContaining({ device: 'Firefox, Windows', network: '192.168.…', isThisOne: false }),
    );
    expect(mySessions.filter(({ isThisOne }) => isThisOne)).toHaveLength(1);
    const stranger = await app.signedInAs();
    expect(await stranger.refusals(SESSIONS)).toEqual(['people.notSignedIn']);
  });

  it('are ended one by one, all others at once, and never by anybody else', async () => {
    const { email, client } = await newcomer();
    const [second, third] = [await app.signedInAs(email), await app.signedInAs(email)];
    const other = await newcomer();
    const { mySessions } = await second.ask<Sessions>(SESSIONS);
    const id = mySessions.find(({ isThisOne }) => isThisOne)?.id;
    const END = 'mutation End($id: ID!) { endSession(id: $id) }';
    expect(await other.client.ask(END, { id })).toEqual({ endSession: false });
    expect(await second.ask(ME)).toEqual({ me: { email } });
    expect(await client.ask(END, { id })).toEqual({ endSession: true });
    expect(await second.refusals(ME)).toEqual(['people.notSignedIn']);
    expect(await client.ask('mutation { endOtherSessions }')).toEqual({ endOtherSessions: 1 });
    expect(await third.refusals(ME)).toEqual(['people.notSignedIn']);
    expect(await client.ask(ME)).toEqual({ me: { email } });
    expect(await other.client.ask(ME)).toEqual({ me: { email: other.email } });
  });

  it('are all ended by administration, and by nobody without that right', async () => {
    const { id, client } = await newcomer();
    const END = 'mutation End($id: ID!) { endSessionsOf(personId: $id) }';
    const { client: officer } = await newcomer();
    expect(await officer.refusals(END, { id })).toEqual(['people.notAllowed']);
    const admin = await app.signedInAs('admin@kreis.example');
    expect(await admin.ask(END, { id })).toEqual({ endSessionsOf: 1 });
    expect(await client.refusals(ME)).toEqual(['people.notSignedIn']);
  });

  it('end when a role is taken that was held until now', async () => {
    const { id, client } = await newcomer();
    const admin = await app.signedInAs('admin@kreis.example');
    const [role] = await app.make.rows<{ id: string; version: number }>`
      select id, version from role_assignment where person_id = ${id}`;
    await admin.ask('mutation End($input: EndRoleInput!) { endRole(input: $input) { id } }', {
      input: { ...role, lastDay: '2026-11-01' },
    });
    expect(await client.refusals(ME)).toEqual(['people.notSignedIn']);
    expect(await app.make.rows`select id from session where person_id = ${id}`).toEqual([]);
  });

  it('open nothing after the last day of their person, and none begins, though nobody has closed the account yet', async () => {
    const { id, email, client } = await newcomer();
    const signIn = async () =>
      (
        await new Client(app.url).send<Record<string, never>>(SIGN_IN, {
          input: { email, password: PASSWORD },
        })
      ).errors?.[0].extensions.reason;
    await app.make.change('person', id, { left_on: app.clock.today() });
    forget();
    expect(await client.refusals(ME)).toEqual([]);
    expect(await signIn()).toBeUndefined();
    await app.make.change('person', id, { left_on: '2026-11-01' });
    forget();
    expect(await client.refusals(ME)).toEqual(['people.notSignedIn']);
    expect(await signIn()).toBe('accounts.signInFailed');
  });

  it('get another token now and then, and lose nobody who has requests on their way', async () => {
    const { id, email, client } = await newcomer();
    const before = client.copy();
    await age(id, 'rotated_at', '31 minutes');
    await client.ask(ME);
    expect(client.cookie).not.toBe(before.cookie);
    // The answer with the new token may be lost: the old one is good until the new one was used, and a minute longer.
    expect(await before.ask(ME)).toEqual({ me: { email } });
    forget();
    expect(await client.ask(ME)).toEqual({ me: { email } });
    forget();
    expect(await before.copy().ask(ME)).toEqual({ me: { email } });
  });

  it('change the token also in the fast lane, once for many requests at once', async () => {
    const { id, email, client } = await newcomer();
    await client.ask(ME);
    await age(id, 'rotated_at', '31 minutes');
    const answers = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const one = client.copy();
        return { data: await one.ask(ME), isNew: one.cookie !== client.cookie };
      }),
    );
    expect(answers.map(({ data }) => data)).toEqual(Array(8).fill({ me: { email } }));
    expect(answers.filter(({ isNew }) => isNew)).toHaveLength(1);
  });

  it('give another new token where the first one never arrived', async () => {
    const { id, email, client } = await newcomer();
    const lost = client.copy();
    await age(id, 'rotated_at', '31 minutes');
    await lost.copy().ask(ME);
    await age(id, 'rotated_at', '2 minutes');
    const old = client.cookie;
    expect(await client.ask(ME)).toEqual({ me: { email } });
    expect(client.cookie).not.toBe(old);
    forget();
    expect(await client.ask(ME)).toEqual({ me: { email } });
  });

  it('end for both sides when a token turns up that was replaced long ago', async () => {
    const { id, client } = await newcomer();
    const thief = client.copy();
    await age(id, 'rotated_at', '31 minutes');
    await client.ask(ME);
    forget();
    await client.ask(ME);
    await age(id, 'confirmed_at', '2 minutes');
    expect(await thief.refusals(ME)).toEqual(['people.notSignedIn']);
    await until('the session is over', async () =>
      (await client.refusals(ME)).includes('people.notSignedIn'),
    );
  });

  it('end after some days, however much they are used', async () => {
    const { id, client } = await newcomer();
    await client.ask(ME);
    await age(id, 'ends_at', '1 second');
    expect(await client.refusals(ME)).toEqual(['people.notSignedIn']);
  });

  it('are begun anew at each sign-in: a session foisted on somebody is ended', async () => {
    const foisted = await newcomer();
    const victim = await newcomer();
    const browser = foisted.client.copy();
    await browser.signIn(victim.email);
    expect(await browser.ask(ME)).toEqual({ me: { email: victim.email } });
    expect(await foisted.client.refusals(ME)).toEqual(['people.notSignedIn']);
  });

  it('have a cookie that belongs to this host alone where people come by https', async () => {
    const https = await startTestApp({
      environment: { PUBLIC_URL: 'https://roter-faden.kreis.example' },
    });
    try {
      await https.make.person({ email: 'sicher@kreis.example', roles: [Role.OFFICER] });
      const response = await fetch(`${https.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'https://roter-faden.kreis.example' },
        body: JSON.stringify({
          query: SIGN_IN,
          variables: { input: { email: 'sicher@kreis.example', password: PASSWORD } },
        }),
      });
      const cookies = response.headers.getSetCookie();
      expect(cookies.length).toBeGreaterThan(0);
      for (const cookie of cookies) {
        expect(cookie).toMatch(/^__Host-rf_\w+=/);
        expect(cookie).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
        expect(cookie).not.toContain('Domain');
      }
      const plain = new Client(https.url);
      plain.keep(
        new Response(null, { headers: { 'set-cookie': `rf_session=${cookies[0].split(/[=;]/)[1]}` } }),
      );
      expect(await plain.refusals(ME)).toEqual(['people.notSignedIn']);
    } finally {
      await https.close();
    }
  });

  it('are of no use to pages of others, on whichever way they ask', async () => {
    const { client } = await newcomer();
    const from = (origin: string, headers: Record<string, string> = {}) =>
      fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { ...client.headers, ...headers, origin },
        body: JSON.stringify({ query: ME }),
      });
    expect((await from(app.url)).status).toBe(200);
    expect((await from('http://localhost:3000')).status).toBe(200);
    for (const origin of ['https://boese.example', 'null', `${app.url}.boese.example`]) {
      expect((await from(origin)).status).toBe(403);
    }
    // without Origin, what a form can send is not taken as a request
    const form = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { cookie: client.cookie, 'content-type': 'text/plain' },
      body: JSON.stringify({ query: 'mutation { endOtherSessions }' }),
    });
    expect(form.status).toBe(400);
    const link = await fetch(
      `${app.url}/graphql?query=${encodeURIComponent('mutation { endOtherSessions }')}`,
      {
        headers: { cookie: client.cookie, 'apollo-require-preflight': 'yes' },
      },
    );
    expect(link.status).toBe(405);
  });
});
