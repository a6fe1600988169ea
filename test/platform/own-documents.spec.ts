import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Role } from '../../src/kernel/actor.js';
import { PASSWORD } from '../support/builders.js';
import { Client } from '../support/client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { ensureWebIsBuilt } from '../support/web-build.js';

const EMAIL = 'k@kreis.example';

interface Answer {
  readonly status: number;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: { readonly message: string; readonly extensions: { readonly reason?: string } }[];
}

/** Our own web application asks with ids of documents that its build wrote down; others ask as the operator allows. */
describe('Documents', () => {
  let apps: Record<'no' | 'signed-in', TestApp>;
  let ids: Record<string, string>;

  beforeAll(async () => {
    await ensureWebIsBuilt();
    const texts = JSON.parse(readFileSync(join(process.cwd(), 'web/dist/operations.json'), 'utf8')) as Record<
      string,
      string
    >;
    ids = Object.fromEntries(
      Object.entries(texts).map(([id, text]) => [/^\w+ (\w+)/.exec(text)?.[1] ?? '', id]),
    );
    const start = async (FREE_QUERIES: string) => {
      const app = await startTestApp({ environment: { FREE_QUERIES } });
      await app.make.person({ email: EMAIL, name: 'Kim Beispiel', roles: [Role.COORDINATOR] });
      return app;
    };
    apps = { no: await start('no'), 'signed-in': await start('signed-in') };
  }, 120_000);
  afterAll(() => Promise.all(Object.values(apps).map((app) => app.close())));

  const cookies = new Map<TestApp, string>();

  async function ask(app: TestApp, body: object, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: cookies.get(app) ?? '', ...headers },
      body: JSON.stringify(body),
    });
    const set = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
    if (set.length > 0) cookies.set(app, set.join('; '));
    return { status: response.status, ...((await response.json()) as object) };
  }

  const own = (app: TestApp, name: string, variables: object = {}) =>
    ask(app, { documentId: `sha256:${ids[name]}`, variables });

  const signIn = async (app: TestApp) => {
    const { errors } = await own(app, 'SignIn', { input: { email: EMAIL, password: PASSWORD } });
    expect(errors).toBeUndefined();
  };

  it('of the web application are all there, and each fits the limits', async () => {
    expect(Object.keys(ids).length).toBeGreaterThan(30);
    for (const [name, id] of Object.entries(ids)) {
      const { errors = [] } = await ask(apps.no, { documentId: `sha256:${id}` });
      const reasons = errors.map(({ extensions }) => extensions.reason);
      expect([
        name,
        reasons.filter((reason) => reason === undefined || reason.startsWith('graphql.not')),
      ]).toEqual([name, []]);
    }
  });

  it('of the web application are answered by their ids, the second time in the fast lane', async () => {
    await signIn(apps.no);
    for (let time = 0; time < 2; time++)
      expect((await own(apps.no, 'Me')).data).toMatchObject({ me: { name: 'Kim Beispiel' } });
  });

  it.each([
    ['is unknown', { documentId: `sha256:${'0'.repeat(64)}` }],
    ['has another form', { documentId: '../../package.json' }],
    ['is none', { documentId: 7 }],
    ['has a text of its own beside it', { documentId: '', query: '{ me { id } }' }],
  ])('are refused in words where the id %s', async (_, given) => {
    const documentId = 'query' in given ? `sha256:${ids.Me}` : given.documentId;
    const { status, errors, data } = await ask(apps.no, { ...given, documentId });
    expect([status, data]).toEqual([400, undefined]);
    expect(errors).toMatchObject([
      {
        message: 'Diese Seite ist nicht mehr aktuell. Bitte laden Sie sie neu.',
        extensions: { reason: 'graphql.unknownDocument' },
      },
    ]);
  });

  it('that are free are refused to strangers, and to everybody where the operator wants it', async () => {
    const free = { query: '{ me { name } }' };
    const { 'signed-in': open, no: closed } = apps;
    cookies.delete(open);
    const refused = [{ extensions: { code: 'NOT_ALLOWED', reason: 'graphql.notFree' } }];
    expect((await ask(open, free)).errors).toMatchObject(refused);
    await signIn(open);
    expect((await ask(open, free)).data).toEqual({ me: { name: 'Kim Beispiel' } });
    // What one person's asking has made known is not open to the next
    cookies.delete(open);
    expect((await ask(open, free)).errors).toMatchObject(refused);
    await signIn(closed);
    expect((await ask(closed, free)).errors).toMatchObject(refused);
  });

  it('that are free are taken from programs that come with a token', async () => {
    const { 'signed-in': open } = apps;
    await signIn(open);
    const { data, errors } = await ask(open, {
      query: 'mutation Create($input: CreateApiTokenInput!) { createApiToken(input: $input) }',
      variables: { input: { name: 'Abgleich', scopes: ['READ'], expiresOn: '2027-01-31' } },
    });
    expect(errors).toBeUndefined();
    const program = new Client(open.url, data?.createApiToken as string);
    expect(await program.ask('{ me { name } }')).toEqual({ me: { name: 'Kim Beispiel' } });
  });

  it('are not handed out as a file', async () => {
    expect((await fetch(`${apps.no.url}/operations.json`)).status).toBe(404);
  });

  it('travel with headers that forbid what no page of ours needs', async () => {
    const { headers } = await fetch(`${apps.no.url}/anmelden`);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('are taken as JSON alone: nothing packed, nothing uploaded, nothing too large, each told in words', async () => {
    const send = (body: NonNullable<RequestInit['body']>, headers: Record<string, string>) =>
      fetch(`${apps.no.url}/graphql`, { method: 'POST', headers, body });
    const packed = await send('{}', { 'content-type': 'application/json', 'content-encoding': 'gzip' });
    expect(packed.status).toBe(415);
    expect(JSON.stringify(await packed.json())).toContain('request.unreadable');
    const large = await send(`"${'x'.repeat(2_200_000)}"`, { 'content-type': 'application/json' });
    expect([large.status, JSON.stringify(await large.json())]).toEqual([
      413,
      expect.stringContaining('höchstens 2 MB') as string,
    ]);
    const form = new FormData();
    form.set('operations', '{"query":"{ __typename }"}');
    const upload = await send(form, {});
    expect(upload.status).toBe(400);
  });
});
