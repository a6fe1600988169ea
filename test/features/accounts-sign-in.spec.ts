import { hash } from '@node-rs/argon2';
import { TOTP } from 'otpauth';
import { AccountEvents } from '../../src/features/accounts/index.js';
import { Role } from '../../src/kernel/actor.js';
import { PASSWORD } from '../support/builders.js';
import type { Client } from '../support/client.js';
import { TestMailSink } from '../support/mail-sink.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';

const ME = '{ me { email } }';
const SIGN_IN = 'mutation SignIn($input: SignInInput!) { signIn(input: $input) }';
const RESET = 'mutation Reset($input: AskForMailInput!) { requestPasswordReset(input: $input) }';
const LINK = 'mutation Link($input: AskForMailInput!) { requestSignInLink(input: $input) }';
const BY_LINK = 'mutation ByLink($token: String!) { signInByLink(token: $token) }';
const SET = 'mutation Set($input: SetPasswordInput!) { setPassword(input: $input) }';
const CHANGE = 'mutation Change($input: ChangePasswordInput!) { changePassword(input: $input) }';
const INVITE = 'mutation Invite($id: ID!) { invitePerson(personId: $id) }';
const ALLOW = 'mutation Allow($id: ID!) { allowSignInByLink(personId: $id, allowed: true) }';
const BEGIN =
  'mutation Begin($password: String) { beginSecondFactor(password: $password) { secret address qrCode } }';
const CONFIRM = 'mutation Confirm($code: String!) { confirmSecondFactor(code: $code) }';
const CODE = 'mutation Code($code: String!) { enterSignInCode(code: $code) }';
const EVENTS =
  'query Events($personId: ID) { accountEvents(first: 50, personId: $personId, direction: DESC) { nodes { kind network person { name } by { name } } } }';

const GOOD = 'Teekanne Nordwind Kupfer Salamander';

describe('Accounts', () => {
  let app: TestApp;
  let sink: TestMailSink;
  let admin: Client;
  let count = 0;

  beforeAll(async () => {
    sink = await TestMailSink.start();
    app = await startTestApp({
      environment: { SMTP_URL: sink.url, SECRET_KEY: 'k'.repeat(32), ACCOUNT_EVENT_DAYS: '30' },
    });
    await app.startWorker();
    await app.make.person({ name: 'Ada Admin', email: 'admin@kreis.example', roles: [Role.ADMINISTRATOR] });
    admin = await app.signedInAs('admin@kreis.example');
  });
  afterAll(async () => {
    await app.close();
    await sink.close();
  });

  const newcomer = async (given: { name?: string; locale?: 'de' | 'en' } = {}) => {
    const email = `konto-${++count}@kreis.example`;
    return { email, id: await app.make.person({ ...given, email, roles: [Role.OFFICER] }) };
  };
  const stranger = () => app.signedInAs();
  /** The nth mail to an address, and the token behind the # of its link. */
  const mailTo = async (email: string, nth = 1) => {
    await sink.waitFor((one) => one.mailsTo(email).length >= nth);
    const mail = sink.mailsTo(email)[nth - 1];
    return { mail, token: /#([\w-]{43})/.exec(mail.text ?? '')?.[1] ?? '' };
  };
  const kinds = async (personId: string) =>
    (
      await admin.ask<{ accountEvents: { nodes: { kind: string }[] } }>(EVENTS, { personId })
    ).accountEvents.nodes.map(({ kind }) => kind);
  /** An attempt to sign in from some network address, without any cookie. */
  const attemptFrom = async (address: string, email: string, password: string) => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
      body: JSON.stringify({ query: SIGN_IN, variables: { input: { email, password } } }),
    });
    const { errors } = (await response.json()) as { errors?: { extensions: { reason: string } }[] };
    return errors?.[0].extensions.reason;
  };

  describe('whose password is forgotten', () => {
    it('get a link by mail, in the language of the person, good for one time', async () => {
      const { email, id } = await newcomer({ name: 'Vera Vergess' });
      const before = await app.signedInAs(email);
      const client = await stranger();
      expect(await client.ask(RESET, { input: { email: email.toUpperCase() } })).toEqual({
        requestPasswordReset: true,
      });
      const { mail, token } = await mailTo(email);
      expect(mail.subject).toBe('Neues Passwort setzen');
      expect(mail.text).toContain('Guten Tag Vera Vergess,');
      expect(mail.text).toContain('/passwort#');
      expect(mail.html).not.toContain('<img');
      expect(await before.ask(ME)).toEqual({ me: { email } });

      expect(await client.refusals(SET, { input: { token, password: 'kurz' } })).toEqual([
        'accounts.passwordTooShort',
      ]);
      expect(await client.ask(SET, { input: { token, password: GOOD } })).toEqual({ setPassword: true });
      expect(await client.refusals(SET, { input: { token, password: `${GOOD} 2` } })).toEqual([
        'accounts.linkWorthless',
      ]);
      expect(await before.refusals(ME)).toEqual(['people.notSignedIn']);
      expect(await client.refusals(SIGN_IN, { input: { email, password: PASSWORD } })).toEqual([
        'accounts.signInFailed',
      ]);
      await client.signIn(email, GOOD);
      expect(await client.ask(ME)).toEqual({ me: { email } });
      expect((await mailTo(email, 2)).mail.subject).toBe('Ihr Passwort wurde geändert');
      expect(await kinds(id)).toEqual(
        expect.arrayContaining(['RESET_ASKED', 'PASSWORD_SET', 'SIGN_IN_FAILED', 'SIGNED_IN']),
      );
    });

    it('hear the same where there is no account, and nobody gets a mail', async () => {
      const client = await stranger();
      expect(await client.send(RESET, { input: { email: 'niemand@kreis.example' } })).toEqual({
        data: { requestPasswordReset: true },
      });
      await until('the job is done', async () => {
        const rows = await app.make.rows`select id from account_mail where address = 'niemand@kreis.example'`;
        return rows.length === 0;
      });
      expect(sink.mailsTo('niemand@kreis.example')).toEqual([]);
    });

    it('get no more than a few mails, and whoever asks is not told', async () => {
      const { email } = await newcomer();
      const client = await stranger();
      for (let i = 0; i < 6; i++)
        expect(await client.ask(RESET, { input: { email } })).toEqual({ requestPasswordReset: true });
      await mailTo(email, 3);
      const planned = await app.make.rows`select id from account_mail where address = ${email}`;
      expect(planned).toHaveLength(3);
    });

    it('use a link up together with all others; after an hour it is worth nothing', async () => {
      const { email, id } = await newcomer({ locale: 'en' });
      const client = await stranger();
      await client.ask(RESET, { input: { email } });
      const first = await mailTo(email);
      expect(first.mail.subject).toBe('Set a new password');
      await client.ask(RESET, { input: { email } });
      const second = await mailTo(email, 2);
      const outcomes = await Promise.all(
        [first, second, first, second].map(({ token }) =>
          client.refusals(SET, { input: { token, password: GOOD } }),
        ),
      );
      expect(outcomes.filter((refusals) => refusals.length === 0)).toHaveLength(1);
      await client.ask(RESET, { input: { email } });
      const tokens = () =>
        sink.mailsTo(email).flatMap(({ text }) => /#([\w-]{43})/.exec(text ?? '')?.[1] ?? []);
      await sink.waitFor(() => tokens().length === 3);
      await app.make.rows`update account_link set expires_at = ${app.clock.now()} where person_id = ${id}`;
      const token = tokens().find((one) => one !== first.token && one !== second.token);
      expect(await client.refusals(SET, { input: { token, password: GOOD } })).toEqual([
        'accounts.linkWorthless',
      ]);
    });
  });

  describe('with a password', () => {
    it.each([
      ['passwort1234', 'accounts.passwordTooEasy'],
      ['Sommer2026!!!', 'accounts.passwordTooEasy'],
      ['aaaaaaaaaaaaaaaa', 'accounts.passwordTooEasy'],
      ['qwertzuiopü1', 'accounts.passwordTooEasy'],
      ['Roter-Faden-2026', 'accounts.passwordTooEasy'],
      ['Kunigunde-Weiden', 'accounts.passwordTooEasy'],
      ['x'.repeat(201), 'accounts.passwordTooLong'],
      ['nur 11 lang', 'accounts.passwordTooShort'],
    ])('are not given %s', async (password, reason) => {
      const { email } = await newcomer({ name: 'Kunigunde Weiden' });
      const client = await app.signedInAs(email);
      expect(await client.refusals(CHANGE, { input: { current: PASSWORD, password } })).toEqual([reason]);
    });

    it('say in one sentence what to do', async () => {
      const { email } = await newcomer();
      const client = await app.signedInAs(email);
      const { errors } = await client.send(CHANGE, {
        input: { current: PASSWORD, password: 'passwort1234' },
      });
      expect(errors?.[0].message).toContain('vier oder fünf Wörter');
      expect(errors?.[0].extensions.field).toBe('password');
    });

    it('change it with the old one; this session goes on under another token, all others end', async () => {
      const { email } = await newcomer();
      const client = await app.signedInAs(email);
      const other = await app.signedInAs(email);
      const copy = client.copy();
      expect(await client.refusals(CHANGE, { input: { current: 'falsch', password: GOOD } })).toEqual([
        'accounts.passwordWrong',
      ]);
      await client.ask(CHANGE, { input: { current: PASSWORD, password: GOOD } });
      expect(await client.ask(ME)).toEqual({ me: { email } });
      expect(await other.refusals(ME)).toEqual(['people.notSignedIn']);
      expect(await copy.refusals(ME)).toEqual(['people.notSignedIn']);
      expect((await mailTo(email)).mail.subject).toBe('Ihr Passwort wurde geändert');
      expect(
        await (await stranger()).refusals(CHANGE, { input: { current: GOOD, password: PASSWORD } }),
      ).toEqual(['people.notSignedIn']);
    });

    it('are hashed anew at the next sign-in where the cost has risen since', async () => {
      const { email, id } = await newcomer();
      const cheap = await hash(PASSWORD, { memoryCost: 8_192, timeCost: 1, parallelism: 1 });
      await app.make.rows`update credential set password_hash = ${cheap} where person_id = ${id}`;
      await app.signedInAs(email);
      const [{ stored }] = await app.make.rows<{ stored: string }>`
        select password_hash as stored from credential where person_id = ${id}`;
      expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
      await app.signedInAs(email);
    });
  });

  describe('under attack', () => {
    it('lock nobody out who signed in on a device before, though nobody else gets any further', async () => {
      const { email, id } = await newcomer();
      const owner = await app.signedInAs(email);
      await owner.ask('mutation { signOut }');
      const outcomes = [];
      for (let i = 0; i < 64; i++) outcomes.push(await attemptFrom(`172.16.${i}.9`, email, `geraten-${i}`));
      expect(outcomes.slice(0, 50)).toEqual(Array(50).fill('accounts.signInFailed'));
      expect(outcomes.slice(-3)).toEqual(Array(3).fill('accounts.tooManyFromElsewhere'));
      // not even with the right password
      expect(await attemptFrom('172.16.200.9', email, PASSWORD)).toBe('accounts.tooManyFromElsewhere');
      await owner.signIn(email);
      expect(await owner.ask(ME)).toEqual({ me: { email } });
      expect(await kinds(id)).toEqual(expect.arrayContaining(['SIGN_IN_REFUSED', 'SIGN_IN_FAILED']));
      // a new password by mail opens an unknown device
      await (await stranger()).ask(RESET, { input: { email } });
      const elsewhere = await stranger();
      await elsewhere.ask(SET, { input: { token: (await mailTo(email)).token, password: GOOD } });
      await elsewhere.signIn(email, GOOD);
    }, 60_000);

    it('count attempts across processes', async () => {
      const { email } = await newcomer();
      const second = await app.startBeside();
      const client = await stranger();
      for (let i = 0; i < 5; i++) {
        const url = i % 2 ? second : app.url;
        await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: SIGN_IN, variables: { input: { email, password: 'falsch' } } }),
        });
      }
      expect(await client.refusals(SIGN_IN, { input: { email, password: PASSWORD } })).toEqual([
        'people.tooManyAttempts',
      ]);
    });

    it('hold for a known device, too, where somebody guesses on it', async () => {
      const { email } = await newcomer();
      const client = await app.signedInAs(email);
      for (let i = 0; i < 5; i++)
        await client.refusals(SIGN_IN, { input: { email, password: `falsch-${i}` } });
      expect(await client.refusals(SIGN_IN, { input: { email, password: PASSWORD } })).toEqual([
        'people.tooManyAttempts',
      ]);
    });
  });

  describe('of people from outside', () => {
    it('are entered by a link in a mail, which opens nothing until its person presses the button', async () => {
      const { email, id } = await newcomer();
      await admin.ask(ALLOW, { id });
      await admin.ask(INVITE, { id });
      const invitation = await mailTo(email);
      expect(invitation.mail.text).toContain('Sie brauchen kein Passwort');
      expect(invitation.token).toBe('');
      const client = await stranger();
      expect(await client.refusals(SIGN_IN, { input: { email, password: PASSWORD } })).toEqual([
        'accounts.signInFailed',
      ]);
      await client.ask(LINK, { input: { email } });
      const { mail, token } = await mailTo(email, 2);
      expect(mail.subject).toBe('Ihr Link zum Anmelden');
      // what a mail scanner does
      await fetch(`${app.url}/anmelden/link`);
      expect(await client.ask(BY_LINK, { token })).toEqual({ signInByLink: 'DONE' });
      expect(await client.ask(ME)).toEqual({ me: { email } });
      expect(await (await stranger()).refusals(BY_LINK, { token })).toEqual(['accounts.linkWorthless']);
    });

    it('are not for those who have a password, and a link is good for a quarter of an hour', async () => {
      const { email, id } = await newcomer();
      const client = await stranger();
      await client.ask(LINK, { input: { email } });
      await until('the job is done', async () => {
        const rows = await app.make.rows`select id from account_mail where address = ${email}`;
        return rows.length === 0;
      });
      expect(sink.mailsTo(email)).toEqual([]);
      await admin.ask(ALLOW, { id });
      await client.ask(LINK, { input: { email } });
      const { token } = await mailTo(email);
      await app.make.rows`
        update account_link set expires_at = expires_at - interval '15 minutes' where person_id = ${id}`;
      expect(await client.refusals(BY_LINK, { token })).toEqual(['accounts.linkWorthless']);
    });
  });

  it('begin with an invitation, by administration alone', async () => {
    const { email, id } = await newcomer({ name: 'Nele Neu' });
    await app.make.rows`delete from credential where person_id = ${id}`;
    const officer = await app.signedInAs((await newcomer()).email);
    expect(await officer.refusals(INVITE, { id })).toEqual(['people.notAllowed']);
    expect(await officer.refusals(ALLOW, { id })).toEqual(['people.notAllowed']);
    await admin.ask(INVITE, { id });
    const { mail, token } = await mailTo(email);
    expect(mail.subject).toBe('Ihr Zugang zu „Roter Faden“');
    const client = await stranger();
    await client.ask(SET, { input: { token, password: GOOD } });
    await client.signIn(email, GOOD);
    expect(await client.ask(ME)).toEqual({ me: { email } });
  });

  describe('with a second factor', () => {
    const enrolled = async () => {
      const account = await newcomer();
      const client = await app.signedInAs(account.email);
      const { beginSecondFactor } = await client.ask<{
        beginSecondFactor: { secret: string; address: string; qrCode: string };
      }>(BEGIN, { password: PASSWORD });
      const secret = beginSecondFactor.secret.replaceAll(' ', '');
      const generator = new TOTP({ secret });
      const code = (steps = 0) =>
        generator.generate({ timestamp: app.clock.now().getTime() + steps * 30_000 });
      const { confirmSecondFactor: recovery } = await client.ask<{ confirmSecondFactor: string[] }>(CONFIRM, {
        code: code(-1),
      });
      return { ...account, client, code, recovery, setup: beginSecondFactor };
    };

    it('are entered in two steps; half-way nothing else is open', async () => {
      const { email, id, code, setup } = await enrolled();
      expect(setup.address).toMatch(/^otpauth:\/\/totp\/Roter%20Faden:/);
      expect(setup.qrCode).toMatch(/^<svg /);
      const [{ stored }] = await app.make.rows<{ stored: string }>`
        select f::text as stored from second_factor f where person_id = ${id}`;
      expect(stored).not.toContain(Buffer.from(setup.secret.replaceAll(' ', '')).toString('hex'));
      const client = await stranger();
      expect(await client.ask(SIGN_IN, { input: { email, password: PASSWORD } })).toEqual({ signIn: 'CODE' });
      expect(await client.refusals(ME)).toEqual(['people.notSignedIn']);
      expect(await client.refusals(BEGIN)).toEqual(['people.notSignedIn']);
      expect(await client.refusals(CODE, { code: '000000' })).toEqual(['accounts.codeWrong']);
      expect(await client.ask(CODE, { code: code() })).toEqual({ enterSignInCode: 'DONE' });
      expect(await client.ask(ME)).toEqual({ me: { email } });
      expect(await kinds(id)).toEqual(
        expect.arrayContaining(['SECOND_FACTOR_SET', 'CODE_FAILED', 'SIGNED_IN']),
      );
      expect((await mailTo(email)).mail.subject).toBe('Ihr zweiter Faktor wurde geändert');
    });

    it('take a code of half a minute before or after, and none twice', async () => {
      const { email, code } = await enrolled();
      const enter = async (one: string) => {
        const client = await stranger();
        await client.ask(SIGN_IN, { input: { email, password: PASSWORD } });
        return (await client.refusals(CODE, { code: one }))[0] ?? 'DONE';
      };
      // the one that confirmed the factor
      expect(await enter(code(-1))).toBe('accounts.codeWrong');
      expect(await enter(code(2))).toBe('accounts.codeWrong');
      expect(await enter(code(1))).toBe('DONE');
      expect(await enter(code(1))).toBe('accounts.codeWrong');
      // older than what was taken
      expect(await enter(code())).toBe('accounts.codeWrong');
    });

    it('are entered by a recovery code where the app is gone, by each once', async () => {
      const { email, recovery, id } = await enrolled();
      expect(new Set(recovery).size).toBe(10);
      const client = await stranger();
      await client.ask(SIGN_IN, { input: { email, password: PASSWORD } });
      expect(await client.ask(CODE, { code: ` ${recovery[3].toUpperCase()} ` })).toEqual({
        enterSignInCode: 'DONE',
      });
      const again = await stranger();
      await again.ask(SIGN_IN, { input: { email, password: PASSWORD } });
      expect(await again.refusals(CODE, { code: recovery[3] })).toEqual(['accounts.codeWrong']);
      expect(await kinds(id)).toContain('RECOVERY_CODE_USED');
      expect(await client.ask('{ myAccount { recoveryCodesLeft hasPassword } }')).toEqual({
        myAccount: { recoveryCodesLeft: 9, hasPassword: true },
      });
    });

    it('bear no guessing: after five codes one begins anew, and then waits', async () => {
      const { email, code } = await enrolled();
      const client = await stranger();
      await client.ask(SIGN_IN, { input: { email, password: PASSWORD } });
      for (let i = 0; i < 5; i++)
        expect(await client.refusals(CODE, { code: `00000${i}` })).toEqual(['accounts.codeWrong']);
      expect(await client.refusals(CODE, { code: code() })).toEqual(['accounts.stepOver']);
      await client.ask(SIGN_IN, { input: { email, password: PASSWORD } });
      expect(await client.refusals(CODE, { code: code() })).toEqual(['people.tooManyAttempts']);
    });

    it('forget after five minutes that the password was right', async () => {
      const { email, id, code } = await enrolled();
      const client = await stranger();
      await client.ask(SIGN_IN, { input: { email, password: PASSWORD } });
      await app.make.rows`update sign_in_step set expires_at = ${app.clock.now()} where person_id = ${id}`;
      expect(await client.refusals(CODE, { code: code() })).toEqual(['accounts.stepOver']);
    });

    it('are set up and removed with the password only, and reset by administration', async () => {
      const { email, id, client } = await enrolled();
      expect(await client.refusals(BEGIN, { password: PASSWORD })).toEqual(['accounts.secondFactorThere']);
      const REMOVE = 'mutation Remove($password: String) { removeSecondFactor(password: $password) }';
      expect(await client.refusals(REMOVE, {})).toEqual(['accounts.passwordWrong']);
      expect(await client.ask(REMOVE, { password: PASSWORD })).toEqual({ removeSecondFactor: true });
      expect(await client.refusals(BEGIN, {})).toEqual(['accounts.passwordWrong']);
      expect(await (await stranger()).ask(SIGN_IN, { input: { email, password: PASSWORD } })).toEqual({
        signIn: 'DONE',
      });

      const other = await enrolled();
      const RESET_FACTOR = 'mutation Reset($id: ID!) { resetSecondFactor(personId: $id) }';
      expect(await client.refusals(RESET_FACTOR, { id: other.id })).toEqual(['people.notAllowed']);
      expect(await admin.ask(RESET_FACTOR, { id: other.id })).toEqual({ resetSecondFactor: true });
      expect(await admin.ask(RESET_FACTOR, { id })).toEqual({ resetSecondFactor: false });
      expect(await other.client.refusals(ME)).toEqual(['people.notSignedIn']);
    });
  });

  it('tell administration what happened, without anything that was typed, and nobody else', async () => {
    const { email, id } = await newcomer({ name: 'Erik Ereignis' });
    await attemptFrom('192.168.3.4', email, 'GeheimesFalsches');
    await attemptFrom('192.168.3.4', 'GeheimesFalsches@kreis.example', 'x');
    await admin.ask('mutation End($id: ID!) { endSessionsOf(personId: $id) }', { id });
    expect(await admin.ask(EVENTS, { personId: id })).toEqual({
      accountEvents: {
        nodes: expect.arrayContaining([
          {
            kind: 'SESSIONS_ENDED',
            network: '',
            person: { name: 'Erik Ereignis' },
            by: { name: 'Ada Admin' },
          },
          { kind: 'SIGN_IN_FAILED', network: '192.168.…', person: { name: 'Erik Ereignis' }, by: null },
        ]) as unknown,
      },
    });
    const rows = await app.make.rows<{ row: string }>`select e::text as row from account_event e`;
    expect(rows.filter(({ row }) => /GeheimesFalsches/i.test(row))).toEqual([]);
    const officer = await app.signedInAs(email);
    expect(await officer.refusals(EVENTS, {})).toEqual(['people.notAllowed']);
    const [{ id: eventId }] = await app.make.rows<{ id: string }>`select id from account_event limit 1`;
    expect(await officer.ask('query N($id: ID!) { node(id: $id) { id } }', { id: eventId })).toEqual({
      node: null,
    });
  });

  it('forget what happened after the days that were set', async () => {
    const { id } = await newcomer();
    const old = { person_id: id, kind: 'SIGNED_IN', happened_at: '2026-10-02T11:00:00Z' };
    await app.make.row('account_event', old);
    await app.make.row('account_event', { ...old, happened_at: '2026-10-04T11:00:00Z' });
    await app.nest.get(AccountEvents).forgetOld();
    expect(await kinds(id)).toEqual(['SIGNED_IN']);
  });

  it('keep mails over an outage of the mail server, and send each once', async () => {
    const { email } = await newcomer();
    sink.drop(1);
    await (await stranger()).ask(RESET, { input: { email } });
    await until('the mail was dropped', async () => {
      const rows = await app.make
        .rows`select id from account_mail where address = ${email} and failure is not null`;
      return rows.length === 1;
    });
    await app.make.rows`update account_mail set claimed_until = null where address = ${email}`;
    await (await stranger()).ask(RESET, { input: { email: 'noch-niemand@kreis.example' } });
    const { mail } = await mailTo(email);
    expect(mail.messageId).toMatch(/^<account-[0-9a-f-]{36}@localhost>$/);
    await until('it is recorded', async () => {
      const rows = await app.make
        .rows`select id from account_mail where address = ${email} and state = 'SENT'`;
      return rows.length === 1;
    });
    expect(sink.mailsTo(email)).toHaveLength(1);
  });

  describe('where the county asks administrators for a second factor', () => {
    it('let them set it up on their way in, and do nothing else before', async () => {
      const strict = await startTestApp({
        environment: { SECOND_FACTOR: 'administrators', SECRET_KEY: 's'.repeat(32) },
      });
      try {
        await strict.make.person({ email: 'chefin@kreis.example', roles: [Role.ADMINISTRATOR] });
        await strict.make.person({ email: 'amt@kreis.example', roles: [Role.OFFICER] });
        const officer = await strict.signedInAs();
        expect(
          await officer.ask(SIGN_IN, { input: { email: 'amt@kreis.example', password: PASSWORD } }),
        ).toEqual({
          signIn: 'DONE',
        });
        const client = await strict.signedInAs();
        const input = { email: 'chefin@kreis.example', password: PASSWORD };
        expect(await client.ask(SIGN_IN, { input })).toEqual({ signIn: 'ENROL' });
        expect(await client.refusals(ME)).toEqual(['people.notSignedIn']);
        expect(await client.refusals(CODE, { code: '123456' })).toEqual(['accounts.stepOver']);
        const { beginSecondFactor } = await client.ask<{ beginSecondFactor: { secret: string } }>(BEGIN);
        const generator = new TOTP({ secret: beginSecondFactor.secret.replaceAll(' ', '') });
        const { confirmSecondFactor } = await client.ask<{ confirmSecondFactor: string[] }>(CONFIRM, {
          code: generator.generate({ timestamp: strict.clock.now().getTime() }),
        });
        expect(confirmSecondFactor).toHaveLength(10);
        expect(await client.ask(ME)).toEqual({ me: { email: 'chefin@kreis.example' } });
        expect(
          await client.refusals('mutation R($password: String) { removeSecondFactor(password: $password) }', {
            password: PASSWORD,
          }),
        ).toEqual(['accounts.secondFactorRequired']);
      } finally {
        await strict.close();
      }
    });
  });
});
