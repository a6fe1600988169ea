import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Role } from '../../src/kernel/actor.js';
import { CookieBrowser } from '../support/cookie-browser.js';
import { type AccountThere, TestOidcProvider } from '../support/oidc-provider.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';

const PUBLIC_URL = 'http://localhost:3000';
const LOGOUT_EVENT = { 'http://schemas.openid.net/event/backchannel-logout': {} };

const isAnswer = (url: URL) => url.pathname.endsWith('/antwort');

describe('Sign-in at a provider', () => {
  let app: TestApp;
  /** Like Keycloak: says whether addresses are checked, has roles in a realm, and more to be asked for. */
  let kreis: TestOidcProvider;
  /** Like Entra ID: one tenant, says nothing about addresses, has everything in the ID token. */
  let land: TestOidcProvider;
  let officeId: string;
  let folder: string;
  let count = 0;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'single-sign-on-'));
    const common = { publicUrl: PUBLIC_URL };
    kreis = await TestOidcProvider.start({
      ...common,
      id: 'kreis',
      path: '/realms/kreis',
      ownClaims: ['realm_access'],
      hasUserinfo: true,
    });
    land = await TestOidcProvider.start({
      ...common,
      id: 'land',
      path: '/7d0b5a0e-0c1c-4a3e-9f57-1d7a3c1e5b11/v2.0',
      ownClaims: ['roles'],
      hasUserinfo: false,
      knowsKey: true,
    });
    const realm = (value: string, role: Role, scope: object = {}) => ({
      claim: 'realm_access.roles',
      value,
      role,
      ...scope,
    });
    const providers = [
      {
        ...(await kreis.setting(folder)),
        name: { de: 'Kreis-Konto', en: 'County account' },
        newAccounts: 'yes',
        newAccountDomains: ['kreis.example'],
        rolesFrom: 'provider',
        roles: [
          realm('rf-koordination', Role.COORDINATOR),
          realm('rf-jugendamt', Role.OFFICER, { office: 'Jugendamt' }),
          realm('rf-51', Role.OFFICER, { office: '51' }),
          realm('rf-unbekannt', Role.OFFICER, { office: 'Gibt es nicht' }),
        ],
      },
      {
        ...(await land.setting(folder)),
        name: { de: 'Landes-Konto', en: 'State account' },
        emailIsTrusted: 'yes',
        signOut: 'here',
      },
    ];
    app = await startTestApp({ environment: { PUBLIC_URL, OIDC_PROVIDERS: JSON.stringify(providers) } });
    kreis.program = app.url;
    land.program = app.url;
    officeId = await app.make.office({ name: 'Jugendamt', code: '51' });
  });
  afterEach(() => app.make.rows`delete from rate_limit`);
  afterAll(async () => {
    await app.close();
    await Promise.all([kreis.goDown(), land.goDown()]);
    rmSync(folder, { recursive: true });
  });

  const browser = () => new CookieBrowser(PUBLIC_URL, app.url);
  const account = (given: Partial<AccountThere> = {}, roles = ['rf-koordination']): AccountThere => {
    const number = ++count;
    return {
      sub: `sub-${number}`,
      name: `Neu ${number}`,
      email: `neu-${number}@kreis.example`,
      email_verified: true,
      realm_access: { roles },
      roles,
      ...given,
    };
  };
  const person = async (roles = [Role.OFFICER], email = `bekannt-${++count}@kreis.example`) => ({
    id: await app.make.person({ name: `Person ${count}`, email, roles }),
    email,
    name: `Person ${count}`,
  });
  const signIn = (provider: TestOidcProvider, at: AccountThere | null, from = browser(), query = '') => {
    provider.at = at;
    return from.go(`/anmelden-bei/${provider.options.id}${query}`, (url) => url.pathname === '/mein-tag');
  };
  const me = async (from: CookieBrowser) =>
    ((await from.ask('{ me { name } }')) as { me: { name: string } | null } | null)?.me?.name ?? null;
  const reason = ({ url }: { url: URL }) => url.pathname + url.search;
  const rolesOf = async (name: string) =>
    (
      await app.make.rows<{ role: string }>`
        select concat_ws(' ', r.role, case when r.office_id = ${officeId}::uuid then '51' end) as role
          from role_assignment r join person p on p.id = r.person_id
         where p.name = ${name} and (r.valid_to is null or r.valid_to >= ${app.clock.today()}::date) order by 1`
    ).map(({ role }) => role);

  it('is offered by name, in the language of the reader', async () => {
    const ask = async (language: string) => {
      const response = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': language },
        body: JSON.stringify({ query: '{ signInOptions { providers { id name href } } }' }),
      });
      const { data } = (await response.json()) as { data: { signInOptions: { providers: object[] } } };
      return data.signInOptions.providers;
    };
    expect(await ask('de')).toEqual([
      { id: 'kreis', name: 'Kreis-Konto', href: '/anmelden-bei/kreis' },
      { id: 'land', name: 'Landes-Konto', href: '/anmelden-bei/land' },
    ]);
    expect(await ask('en')).toMatchObject([{ name: 'County account' }, { name: 'State account' }]);
  });

  describe('finds the person', () => {
    it('by a checked address the first time, by the identity ever after', async () => {
      const known = await person();
      const there = account({ email: known.email.toUpperCase() });
      const first = browser();
      expect(reason(await signIn(kreis, there, first))).toBe('/mein-tag');
      expect(await me(first)).toBe(known.name);
      const later = browser();
      await signIn(kreis, { ...there, email: 'neuer.name@kreis.example', email_verified: false }, later);
      expect(await me(later)).toBe(known.name);
    });

    it('and tells administration that somebody came in, not that somebody did not', async () => {
      const known = await person();
      const there = account({ email: known.email });
      const kinds = async () =>
        (
          await app.make.rows<{ kind: string }>`
            select kind from account_event where person_id = ${known.id}::uuid`
        ).map(({ kind }) => kind);
      await signIn(kreis, { ...there, email_verified: false });
      expect(await kinds()).toEqual([]);
      await signIn(kreis, there);
      expect(await kinds()).toEqual(['SIGNED_IN_AT_PROVIDER']);
    });

    it('at several providers', async () => {
      const known = await person();
      for (const provider of [kreis, land]) {
        const from = browser();
        await signIn(provider, account({ email: known.email, email_verified: provider === kreis }), from);
        expect(await me(from)).toBe(known.name);
      }
      const linked = await app.make.rows`select from external_identity where person_id = ${known.id}::uuid`;
      expect(linked).toHaveLength(2);
    });

    it('and leads back to where the person wanted to go, never elsewhere', async () => {
      const known = account();
      const to = async (path: string) => {
        kreis.at = known;
        const arrived = await browser().go(
          `/anmelden-bei/kreis?weiter=${encodeURIComponent(path)}`,
          (url) => url.origin === PUBLIC_URL && !url.pathname.startsWith('/anmelden-bei'),
        );
        return arrived.url.href;
      };
      expect(await to('/massnahmen/M-1?x=1')).toBe(`${PUBLIC_URL}/massnahmen/M-1?x=1`);
      for (const elsewhere of ['https://boese.example/', '//boese.example/', '/\\boese.example', '/graphql'])
        expect(await to(elsewhere)).toBe(`${PUBLIC_URL}/mein-tag`);
    });

    it('in two tabs at once', async () => {
      const from = browser();
      kreis.at = account();
      const tabs = [];
      for (let tab = 0; tab < 2; tab++) tabs.push(await from.go('/anmelden-bei/kreis', isAnswer));
      for (const { url } of tabs)
        expect(reason(await from.go(url.href, (next) => next.pathname === '/mein-tag'))).toBe('/mein-tag');
      const both = browser();
      const other = browser();
      kreis.at = account();
      const [one, two] = [
        await both.go('/anmelden-bei/kreis', isAnswer),
        await other.go('/anmelden-bei/kreis', isAnswer),
      ];
      const isDone = (next: URL) => next.pathname === '/mein-tag';
      const done = await Promise.all([both.go(one.url.href, isDone), other.go(two.url.href, isDone)]);
      expect(done.map(reason)).toEqual(['/mein-tag', '/mein-tag']);
      expect(await app.make.rows`select from person where email = ${String(kreis.at.email)}`).toHaveLength(1);
    });
  });

  describe('lets nobody in', () => {
    it('whose address is not checked, whether or not it is known', async () => {
      const known = await person();
      const unknown = account({ email_verified: false });
      expect(reason(await signIn(kreis, { ...unknown, email: known.email }))).toBe(
        '/anmelden?grund=emailUnverified',
      );
      expect(reason(await signIn(kreis, unknown))).toBe('/anmelden?grund=emailUnverified');
    });

    it('who has left', async () => {
      const known = await person();
      const there = account({ email: known.email });
      await signIn(kreis, there);
      await app.make.change('person', known.id, { active: false, left_on: '2026-10-31' });
      const from = browser();
      expect(reason(await signIn(kreis, there, from))).toBe('/anmelden?grund=inactive');
      expect(reason(await signIn(kreis, account({ email: known.email })))).toBe('/anmelden?grund=inactive');
      expect(await me(from)).toBeNull();
    });

    it('who would take over somebody else', async () => {
      const known = await person();
      await signIn(kreis, account({ email: known.email }));
      expect(reason(await signIn(kreis, account({ email: known.email })))).toBe(
        '/anmelden?grund=linkedElsewhere',
      );
    });

    it('else, until administration parts the person from the account before', async () => {
      const known = await person();
      await app.make.person({ email: 'administration@kreis.example', roles: [Role.ADMINISTRATOR] });
      const before = browser();
      await signIn(kreis, account({ email: known.email }), before);
      const unlink = `mutation { unlinkIdentities(personId: "${known.id}") }`;
      const herself = await app.signedInAs(known.email);
      expect(await herself.refusals(unlink)).toEqual(['people.notAllowed']);
      const administration = await app.signedInAs('administration@kreis.example');
      expect(await administration.ask(unlink)).toEqual({ unlinkIdentities: 1 });
      await until('the session is over', async () => (await me(before)) === null);
      const after = browser();
      await signIn(kreis, account({ email: known.email }), after);
      expect(await me(after)).toBe(known.name);
    });

    it('who is new where nobody new is wanted', async () => {
      expect(reason(await signIn(land, account()))).toBe('/anmelden?grund=noAccount');
      expect(reason(await signIn(kreis, account({ email: 'x@anderswo.example' })))).toBe(
        '/anmelden?grund=noAccount',
      );
      expect(reason(await signIn(kreis, account({}, ['irgendwas'])))).toBe('/anmelden?grund=noRole');
    });

    it('who said no there', async () => {
      expect(reason(await signIn(kreis, null))).toBe('/anmelden?grund=cancelled');
    });

    it('at a provider that does not exist', async () => {
      expect(reason(await browser().go('/anmelden-bei/niemand', (url) => url.pathname === '/anmelden'))).toBe(
        '/anmelden',
      );
    });
  });

  describe('takes an answer only', () => {
    const answer = async (from: CookieBrowser) => {
      kreis.at = account();
      return (await from.go('/anmelden-bei/kreis', isAnswer)).url;
    };
    const taken = async (url: URL, from: CookieBrowser) =>
      reason(await from.go(url.href, (next) => next.pathname === '/mein-tag'));
    const changed = (url: URL, name: string, value: string) => {
      const other = new URL(url);
      other.searchParams.set(name, value);
      return other;
    };

    it('once', async () => {
      const from = browser();
      const url = await answer(from);
      expect(await taken(url, from)).toBe('/mein-tag');
      expect(await taken(url, from)).toBe('/anmelden?grund=expired');
    });

    it('in the browser that asked', async () => {
      const from = browser();
      const url = await answer(from);
      const victim = browser();
      await victim.go('/anmelden-bei/kreis', isAnswer);
      for (const other of [browser(), victim]) {
        expect(await taken(url, other)).toBe('/anmelden?grund=expired');
        expect(await me(other)).toBeNull();
      }
      expect(await taken(url, from)).toBe('/mein-tag');
    });

    it('with the state that was sent', async () => {
      const from = browser();
      const url = await answer(from);
      for (const wrong of ['', 'x', 'A'.repeat(43)])
        expect(await taken(changed(url, 'state', wrong), from)).toBe('/anmelden?grund=expired');
    });

    it('within a quarter of an hour', async () => {
      const from = browser();
      const url = await answer(from);
      await app.make.rows`update sign_in_attempt set expires_at = now() - interval '1 second'`;
      expect(await taken(url, from)).toBe('/anmelden?grund=expired');
    });

    it('with the nonce of this question', async () => {
      const from = browser();
      const one = await answer(from);
      const two = await answer(from);
      expect(await taken(changed(one, 'code', two.searchParams.get('code')!), from)).toBe(
        '/anmelden?grund=failed',
      );
      expect(await me(from)).toBeNull();
    });

    it('from the provider that was asked, in its own name', async () => {
      const from = browser();
      const url = await answer(from);
      const atOther = new URL(url.href.replace('/anmelden-bei/kreis/', '/anmelden-bei/land/'));
      expect(await taken(atOther, from)).toBe('/anmelden?grund=expired');
      land.at = account({ email: (await person()).email });
      const asked = (await from.go('/anmelden-bei/land', isAnswer)).url;
      const mixed = changed(asked, 'code', url.searchParams.get('code')!);
      expect(await taken(mixed, from)).toBe('/anmelden?grund=failed');
      const again = await answer(from);
      expect(await taken(changed(again, 'iss', land.issuer), from)).toBe('/anmelden?grund=failed');
      expect(await me(from)).toBeNull();
    });

    it('that a thief of the code cannot redeem', async () => {
      const code = (await answer(browser())).searchParams.get('code')!;
      expect(await kreis.redeemElsewhere(code, 'x'.repeat(43))).toMatchObject({ error: 'invalid_grant' });
      const another = (await answer(browser())).searchParams.get('code')!;
      expect(await kreis.redeemElsewhere(another)).toMatchObject({ error: 'invalid_grant' });
    });

    it('and keeps nothing of it that could be used', async () => {
      const from = browser();
      const url = await answer(from);
      const [row] = await app.make.rows<{
        text: string;
      }>`select string_agg(a::text, '') as text from sign_in_attempt a`;
      expect(row.text).not.toContain(url.searchParams.get('state'));
      await taken(url, from);
      const [stored] = await app.make.rows<{ text: string }>`
        select string_agg(encode(id_token, 'escape'), '') as text from provider_session`;
      expect(stored.text).not.toContain('eyJ');
    });
  });

  describe('brings roles', () => {
    it('to somebody new, for the office they are meant for, and takes them when they are gone', async () => {
      const there = account({}, ['rf-jugendamt', 'rf-51', 'rf-unbekannt', 'offline_access']);
      await signIn(kreis, there);
      const name = String(there.name);
      expect(await rolesOf(name)).toEqual(['OFFICER 51']);
      const [{ reason: why }] = await app.make.rows<{ reason: string }>`
        select change_reason as reason from person where name = ${name}`;
      expect(why).toBe('Anmeldung bei Kreis-Konto');

      app.clock.setTo('2026-11-03');
      await signIn(kreis, { ...there, realm_access: { roles: ['rf-koordination'] } });
      expect(await rolesOf(name)).toEqual(['COORDINATOR']);
      await signIn(kreis, { ...there, realm_access: { roles: [] } });
      expect(await rolesOf(name)).toEqual([]);
      app.clock.setTo('2026-11-02');
    });

    it('and leaves alone what was given by hand', async () => {
      const known = await person([Role.DATA_SUPPLIER, Role.COORDINATOR]);
      const there = account({ email: known.email }, ['rf-koordination', 'rf-51']);
      await signIn(kreis, there);
      expect(await rolesOf(known.name)).toEqual(['COORDINATOR', 'DATA_SUPPLIER', 'OFFICER 51']);
      await signIn(kreis, { ...there, realm_access: {} });
      expect(await rolesOf(known.name)).toEqual(['COORDINATOR', 'DATA_SUPPLIER']);
    });

    it('only where it is asked to', async () => {
      const known = await person([Role.OFFICER]);
      await signIn(land, account({ email: known.email }, ['rf-koordination']));
      expect(await rolesOf(known.name)).toEqual(['OFFICER']);
    });

    it('anew each time, without a new version where nothing changed', async () => {
      const there = account();
      for (let times = 0; times < 3; times++) await signIn(kreis, there);
      const versions = await app.make.rows`
        select from role_assignment r join person p on p.id = r.person_id where p.name = ${String(there.name)}`;
      expect(versions).toHaveLength(1);
    });
  });

  describe('ends', () => {
    const signedIn = async (provider = kreis, there = account()) => {
      const from = browser();
      await signIn(provider, there, from);
      expect(await me(from)).not.toBeNull();
      return { from, there };
    };
    const tell = (provider: TestOidcProvider, token: string) =>
      fetch(`${app.url}/abmelden-bei/${provider.options.id}`, {
        method: 'POST',
        body: new URLSearchParams({ logout_token: token }),
      });
    const said = (sub: string, more: object = {}) => ({
      iss: kreis.issuer,
      aud: 'roter-faden',
      sub,
      iat: Math.floor(Date.now() / 1000),
      jti: `jti-${++count}`,
      events: LOGOUT_EVENT,
      ...more,
    });

    it('here and there, when the person signs out here', async () => {
      const { from } = await signedIn();
      const { signOut } = (await from.ask('mutation { signOut }')) as { signOut: string };
      expect(await me(from)).toBeNull();
      const address = new URL(signOut);
      expect(address.origin).toBe(new URL(kreis.issuer).origin);
      expect(address.searchParams.get('id_token_hint')).toMatch(/^eyJ/);
      const page = await from.go(signOut);
      const xsrf = /name="xsrf" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
      const response = await from.post(new URL(/action="([^"]+)"/.exec(page.text)?.[1] ?? ''), {
        xsrf,
        logout: 'yes',
      });
      expect(response.headers.get('location')).toBe(`${PUBLIC_URL}/anmelden`);
      kreis.at = null;
      expect(reason(await signIn(kreis, null, from))).toBe('/anmelden?grund=cancelled');
    });

    it('only here, where the provider is not to be told', async () => {
      const { from } = await signedIn(land, account({ email: (await person()).email }));
      expect(await from.ask('mutation { signOut }')).toEqual({ signOut: null });
      expect(await me(from)).toBeNull();
    });

    it('here as well when the person signs out there', async () => {
      const { from, there } = await signedIn();
      const elsewhere = browser();
      await signIn(kreis, there, elsewhere);
      kreis.told.length = 0;
      const page = await from.go(`${kreis.issuer}/session/end`);
      await from.post(new URL(/action="([^"]+)"/.exec(page.text)?.[1] ?? ''), {
        xsrf: /name="xsrf" value="([^"]+)"/.exec(page.text)?.[1] ?? '',
        logout: 'yes',
      });
      await until('the provider has told', () => kreis.told.length > 0);
      expect(kreis.told).toEqual([200]);
      await until('the session is over', async () => (await me(from)) === null);
      expect(await me(elsewhere)).not.toBeNull();
    });

    it('everywhere when the provider names the person', async () => {
      const { from, there } = await signedIn();
      const other = await signedIn();
      expect((await tell(kreis, await kreis.sign(said(there.sub)))).status).toBe(200);
      await until('the session is over', async () => (await me(from)) === null);
      expect(await me(other.from)).not.toBeNull();
    });

    it('never by a token that does not hold', async () => {
      const { from, there } = await signedIn();
      const now = Math.floor(Date.now() / 1000);
      const used = await kreis.sign(said('somebody-else'));
      expect((await tell(kreis, used)).status).toBe(200);
      const bad = [
        used,
        'x',
        await land.sign(said(there.sub)),
        await kreis.sign(said(there.sub, { iss: land.issuer })),
        await kreis.sign(said(there.sub, { aud: 'another-program' })),
        await kreis.sign(said(there.sub, { iat: now - 3_600 })),
        await kreis.sign(said(there.sub, { iat: now + 3_600 })),
        await kreis.sign(said(there.sub, { iat: undefined })),
        await kreis.sign(said(there.sub, { exp: now - 120 })),
        await kreis.sign(said(there.sub, { jti: undefined })),
        await kreis.sign(said(there.sub, { events: {} })),
        await kreis.sign(said(there.sub, { events: undefined })),
        await kreis.sign(said(there.sub, { nonce: 'n' })),
        await kreis.sign(said(there.sub, { sub: undefined })),
        await kreis.sign(said(there.sub), { typ: 'at+jwt' }),
        `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(said(there.sub))).toString('base64url')}.`,
      ];
      const answers = [];
      for (const token of bad) answers.push((await tell(kreis, token)).status);
      expect(answers).toEqual(bad.map(() => 400));
      expect(await me(from)).not.toBeNull();
      expect((await fetch(`${app.url}/abmelden-bei/kreis`, { method: 'POST' })).status).toBe(400);
      expect((await fetch(`${app.url}/abmelden-bei/niemand`, { method: 'POST' })).status).toBe(404);
    });

    it('only the one session that the provider names', async () => {
      const { from, there } = await signedIn();
      expect((await tell(kreis, await kreis.sign(said(there.sub, { sid: 'another' })))).status).toBe(200);
      expect(await me(from)).not.toBeNull();
    });
  });

  describe('while the provider is down', () => {
    it('says so, leaves other ways open, and works again afterwards', async () => {
      const known = await person();
      const there = account({ email: known.email });
      const from = browser();
      kreis.at = there;
      const answer = await from.go('/anmelden-bei/kreis', isAnswer);
      await kreis.goDown();
      expect(reason(await from.go(answer.url.href, (url) => url.pathname === '/mein-tag'))).toBe(
        '/anmelden?grund=unavailable',
      );
      const beside = await app.startBeside();
      const fresh = new CookieBrowser(PUBLIC_URL, beside);
      expect(reason(await fresh.go('/anmelden-bei/kreis', (url) => url.pathname === '/anmelden'))).toBe(
        '/anmelden?grund=unavailable',
      );
      await app.signedInAs(known.email);
      await kreis.comeUp();
      await signIn(kreis, there, fresh);
      expect(await me(fresh)).toBe(known.name);
    });
  });
});
