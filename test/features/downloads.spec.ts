import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import { z } from 'zod';
import { DownloadKinds, DownloadOrders, type Making } from '../../src/features/downloads/index.js';
import { type Actor, Role } from '../../src/kernel/actor.js';
import { DomainError, notAllowed } from '../../src/kernel/errors.js';
import { Database } from '../../src/platform/database/database.js';
import { sql } from '../../src/platform/database/sql.js';
import { Transactions } from '../../src/platform/database/transactions.js';
import { JobQueue } from '../../src/platform/jobs/index.js';
import { Client } from '../support/client.js';
import { type JobEngineCaseOf, programEngines } from '../support/job-engines.js';
import { Listener } from '../support/listener.js';
import { startTestApp, type TestApp, type TestWorker } from '../support/test-app.js';
import { until } from '../support/until.js';

interface Seen {
  id: string;
  title: string;
  state: string;
  progress: number;
  step: string | null;
  position: number | null;
  failure: string | null;
  failureId: string | null;
  fileName: string | null;
  size: number | null;
  sha256: string | null;
  expiresOn: string | null;
  url: string | null;
}

const FIELDS =
  'id title state progress step position failure failureId fileName mediaType size sha256 orderedAt endedAt expiresOn url';
const MINE = `{ myDownloads { ${FIELDS} } }`;
const ONE = `query One($id: ID!) { download(id: $id) { ${FIELDS} } }`;
const CANCEL = `mutation Cancel($id: ID!) { cancelDownload(id: $id) { ${FIELDS} } }`;
const REMOVE = 'mutation Remove($id: ID!) { removeDownload(id: $id) }';
const LISTEN = `subscription Listen($id: ID) { download: downloadChanged(id: $id) { ${FIELDS} } }`;

const KIND = 'tests.letter';
const Parameters = z.object({ text: z.string(), held: z.boolean().optional(), fails: z.string().optional() });
type Parameters = z.infer<typeof Parameters>;

/** Letters as a room would offer them, and what holds their maker up. */
class Letters {
  readonly made: string[] = [];
  readonly begun: string[] = [];
  readonly aborted: string[] = [];
  forbidden = false;
  edition = 1;
  private readonly released = new Set<string>();

  release(text: string): void {
    this.released.add(text);
  }

  defineIn(nest: INestApplicationContext): void {
    nest.get(DownloadKinds, { strict: false }).define<Parameters>({
      kind: KIND,
      parameters: Parameters,
      titleOf: ({ text }) => `Brief „${text}“`,
      mayOrder: ({ roles }) => {
        if (!roles.includes(Role.COORDINATOR)) throw notAllowed();
      },
      mayFetch: () => !this.forbidden,
      dedupeKey: ({ text }) => `${text} ${this.edition}`,
      make: (making) => this.make(making),
    });
  }

  private async make({ parameters: { text, held, fails }, progress, signal }: Making<Parameters>) {
    this.begun.push(text);
    progress(40, { de: 'Seiten werden gesetzt', en: 'Pages are set' });
    signal.addEventListener('abort', () => this.aborted.push(text));
    if (held) await until('it is released', () => this.released.has(text) || signal.aborted, 60_000);
    signal.throwIfAborted();
    if (fails === 'plainly') throw new DomainError('CONFLICT', 'downloads.tooMany', undefined, { most: 3 });
    if (fails) throw new Error(`secret ${fails}`);
    this.made.push(text);
    const fileName = `Grüße für „${text}“ €.txt`;
    return {
      content: Readable.from([Buffer.from('Liebe '), Buffer.from(text)]),
      fileName,
      mediaType: 'text/plain; charset=utf-8',
    };
  }
}

async function story({ start }: JobEngineCaseOf<Awaited<ReturnType<(typeof programEngines)[0]['start']>>>) {
  const engine = await start();
  const app = await startTestApp({ environment: engine.environment });
  const letters = new Letters();
  letters.defineIn(app.nest);
  const email = { clara: 'clara@kreis.example', otto: 'otto@kreis.example' };
  const ids = {
    clara: await app.make.person({ email: email.clara, roles: [Role.COORDINATOR] }),
    otto: await app.make.person({ email: email.otto, roles: [Role.COORDINATOR] }),
  };
  return {
    engine,
    app,
    letters,
    ids,
    clara: await app.signedInAs(email.clara),
    otto: await app.signedInAs(email.otto),
  };
}

describe.each(programEngines)('Downloads on $engine', (engineCase) => {
  let app: TestApp;
  let letters: Letters;
  let clara: Client;
  let otto: Client;
  let ids: Record<'clara' | 'otto', string>;
  let stopEngine: () => Promise<void>;
  let worker: TestWorker | undefined;
  const listeners: Listener<{ download: Seen }>[] = [];
  let count = 0;

  beforeAll(async () => {
    const told = await story(engineCase);
    ({ app, letters, clara, otto, ids } = told);
    stopEngine = () => told.engine.stop();
  }, 60_000);
  afterEach(async () => {
    await Promise.all(listeners.splice(0).map((listener) => listener.close()));
    await worker?.stop();
    worker = undefined;
    letters.forbidden = false;
    await app.make.rows`delete from download`;
    await rm(folder(), { recursive: true, force: true });
  });
  afterAll(async () => {
    await app.close();
    await stopEngine();
  });

  const startWorker = async () => {
    worker = await app.startWorker();
    letters.defineIn(worker.nest);
    return worker;
  };
  const actorOf = async (personId: string) => {
    const row = await app.nest
      .get(Database, { strict: false })
      .firstRow<{ actor: Actor }>(
        sql`select actor_of(${personId}::uuid, ${app.clock.today()}::date) as actor`,
      );
    return row!.actor;
  };
  /** As a mutation of the room that offers letters does it. */
  const order = async (parameters: Parameters, personId = ids.clara) => {
    const actor = await actorOf(personId);
    return app.nest
      .get(Transactions, { strict: false })
      .run({ actor, source: 'API' }, () =>
        app.nest.get(DownloadOrders, { strict: false }).order(actor, KIND, parameters),
      );
  };
  const text = () => `Frau ${++count}`;
  const mine = async (client = clara) => (await client.ask<{ myDownloads: Seen[] }>(MINE)).myDownloads;
  const seen = async (id: string, client = clara) =>
    (await client.ask<{ download: Seen | null }>(ONE, { id })).download;
  const reaches = (id: string, state: string, client = clara) =>
    until(`the download is ${state}`, async () => (await seen(id, client))?.state === state);
  const begun = (what: string) => until(`${what} is begun`, () => letters.begun.includes(what));
  const folder = () => join(app.filesFolder, 'downloads');
  const storedFiles = () => readdir(folder()).catch(() => [] as string[]);
  const ask = (name: 'downloads.tidy' | 'downloads.findDue') => app.nest.get(JobQueue).enqueue(name);
  const fetchAs = (client: Client, url: string, headers: Record<string, string> = {}) =>
    fetch(`${app.url}${url}`, { headers: { ...client.headers, ...headers } });

  it('are made in the background and fetched by who ordered them, with their name', async () => {
    const name = text();
    const id = await order({ text: name });
    expect(await seen(id)).toMatchObject({
      state: 'WAITING',
      position: 1,
      title: `Brief „${name}“`,
      url: null,
    });
    await startWorker();
    await reaches(id, 'READY');
    const content = `Liebe ${name}`;
    const sha256 = createHash('sha256').update(content).digest('hex');
    const ready = (await seen(id))!;
    expect(ready).toMatchObject({
      progress: 100,
      position: null,
      step: null,
      failure: null,
      sha256,
      expiresOn: '2026-11-09',
    });
    expect(ready).toMatchObject({ size: Buffer.byteLength(content), fileName: `Grüße für „${name}“ €.txt` });
    const response = await fetchAs(clara, ready.url!);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(content);
    const header = (key: string) => response.headers.get(key);
    expect(header('content-disposition')).toBe(
      `attachment; filename="Gr??e f?r ?${name}? ?.txt"; filename*=UTF-8''${encodeURIComponent(`Grüße für „${name}“ €.txt`)}`,
    );
    expect(header('content-type')).toBe('text/plain; charset=utf-8');
    expect(header('content-length')).toBe(String(Buffer.byteLength(content)));
    expect(header('cache-control')).toBe('private, no-store');
    expect(header('x-content-type-options')).toBe('nosniff');
    expect(header('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(header('etag')).toBe(`"${sha256}"`);
    expect((await fetchAs(clara, ready.url!, { 'if-none-match': `"${sha256}"` })).status).toBe(304);
  });

  it('are made in the order in which people asked, one at a time, and say which is next', async () => {
    const names = [text(), text(), text()];
    const orders: string[] = [];
    for (const [place, name] of names.entries())
      orders.push(await order({ text: name, held: place === 0 }, place === 1 ? ids.otto : ids.clara));
    expect((await mine()).map(({ position }) => position)).toEqual([3, 1]);
    const listener = new Listener<{ download: Seen }>(clara, LISTEN, { id: orders[2] });
    listeners.push(listener);
    await startWorker();
    await begun(names[0]);
    await until('progress is told', async () => (await seen(orders[0]))?.progress === 40);
    expect(await seen(orders[0])).toMatchObject({
      state: 'RUNNING',
      step: 'Seiten werden gesetzt',
      position: null,
    });
    expect((await seen(orders[2]))?.position).toBe(2);
    expect(letters.begun).not.toContain(names[1]);
    letters.release(names[0]);
    await reaches(orders[2], 'READY');
    expect(letters.made.slice(-3)).toEqual(names);
    await until('what was seen is told', () =>
      listener.heard.some(({ download }) => download.state === 'READY'),
    );
    expect(listener.heard.some(({ download }) => download.state === 'RUNNING')).toBe(true);
  });

  it('are found again when the queue has lost them', async () => {
    const id = await order({ text: text() });
    await (await startWorker()).stop();
    worker = undefined;
    await app.make
      .rows`update download set state = 'WAITING', claim = null, claimed_until = null, file_key = null,
      file_name = null, media_type = null, size = null, sha256 = null, expires_on = null, ended_at = null where id = ${id}::uuid`;
    await startWorker();
    await ask('downloads.findDue');
    await reaches(id, 'READY');
  });

  it('let everyday jobs through while ten of them wait', async () => {
    const names = Array.from({ length: 10 }, text);
    for (const name of names) await order({ text: name, held: true });
    await startWorker();
    await begun(names[0]);
    const abandoned = join(folder(), 'aaaaaaaa-0000-4000-8000-000000000000');
    await mkdir(folder(), { recursive: true });
    await writeFile(abandoned, 'left behind');
    await ask('downloads.tidy');
    await until('it was tidied up', () => !existsSync(abandoned));
    expect(letters.begun.filter((name) => names.includes(name))).toEqual([names[0]]);
    const waiting = (await mine()).filter(({ state }) => state === 'WAITING');
    expect(waiting).toHaveLength(9);
  });

  // The rest does not hang on the engine
  if (engineCase.engine !== 'postgres') return;

  it('are there for nobody else: not in the list, by id, by subscription or by address', async () => {
    const name = text();
    const id = await order({ text: name });
    const stranger = await app.signedInAs();
    const listener = new Listener<{ download: Seen }>(otto, LISTEN);
    const own = new Listener<{ download: Seen }>(clara, LISTEN);
    listeners.push(listener, own);
    await startWorker();
    await reaches(id, 'READY');
    const other = await order({ text: text() }, ids.otto);
    await reaches(other, 'READY', otto);
    await until('each heard of their own', async () => {
      // Listening begins some time after the request
      await order({ text: text() }, ids.otto);
      await order({ text: text() });
      return listener.heard.length > 0 && own.heard.length > 0;
    });
    const told = JSON.stringify(listener.heard);
    const ottos = (await mine(otto)).map((download) => download.id);
    expect(listener.heard.filter(({ download }) => !ottos.includes(download.id))).toEqual([]);
    expect(told).not.toContain(name);
    expect(listener.errors).toEqual([]);
    expect(await seen(id, otto)).toBeNull();
    expect(JSON.stringify(await mine(otto))).not.toContain(id);
    expect(await otto.refusals(CANCEL, { id })).toEqual(['downloads.notFound']);
    expect(await otto.refusals(REMOVE, { id })).toEqual(['downloads.notFound']);
    expect(await stranger.refusals(MINE)).toEqual(['people.notSignedIn']);
    const { url } = (await seen(id))!;
    const nowhere = '/downloads/00000000-0000-4000-8000-000000000000/x.txt';
    const answers = await Promise.all(
      [
        [otto, url!],
        [stranger, url!],
        [clara, nowhere],
        [clara, '/downloads/keine-kennung/x.txt'],
      ].map(async ([client, path]) => {
        const response = await fetchAs(client as Client, path as string);
        return [response.status, await response.text(), response.headers.get('etag')?.includes('"W')];
      }),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0].slice(0, 2)).toEqual([404, 'Not Found']);
  });

  it('are fetched only while the person may, whatever was so when they were ordered', async () => {
    await startWorker();
    const id = await order({ text: text() });
    await reaches(id, 'READY');
    const { url } = (await seen(id))!;
    letters.forbidden = true;
    expect((await fetchAs(clara, url!)).status).toBe(404);
    letters.forbidden = false;
    expect((await fetchAs(clara, url!)).status).toBe(200);
  });

  it('are called off while they wait and while they are made', async () => {
    const [running, waiting] = [text(), text()];
    const first = await order({ text: running, held: true });
    const second = await order({ text: waiting });
    expect(await clara.ask(CANCEL, { id: second })).toMatchObject({
      cancelDownload: { state: 'CANCELLED', position: null },
    });
    expect(await clara.refusals(CANCEL, { id: second })).toEqual(['downloads.isOver']);
    await startWorker();
    await begun(running);
    expect(await clara.ask(CANCEL, { id: first })).toMatchObject({ cancelDownload: { state: 'CANCELLED' } });
    await until('whoever makes it stops', () => letters.aborted.includes(running));
    const third = await order({ text: text() });
    await reaches(third, 'READY');
    expect(letters.made).not.toContain(running);
    expect(letters.begun).not.toContain(waiting);
    expect((await mine()).map(({ state }) => state)).toEqual(['READY', 'CANCELLED', 'CANCELLED']);
    expect(await storedFiles()).toHaveLength(1);
  });

  it('are the same while they wait, are made and are ready, until something new would come of it', async () => {
    const name = text();
    const id = await order({ text: name, held: true });
    const twice = await Promise.all([order({ text: name }), order({ text: name })]);
    expect(twice).toEqual([id, id]);
    expect(await order({ text: name }, ids.otto)).not.toBe(id);
    await startWorker();
    await begun(name);
    expect(await order({ text: name })).toBe(id);
    letters.release(name);
    await reaches(id, 'READY');
    expect(await order({ text: name })).toBe(id);
    letters.edition++;
    const newer = await order({ text: name });
    expect(newer).not.toBe(id);
    await reaches(newer, 'READY');
  });

  it('are begun anew by another worker when one is stopped', async () => {
    const name = text();
    const id = await order({ text: name, held: true });
    await startWorker();
    await begun(name);
    await worker?.stop();
    expect(letters.aborted).toContain(name);
    expect(await seen(id)).toMatchObject({ state: 'WAITING', progress: 0, step: null });
    expect(await storedFiles()).toEqual([]);
    await startWorker();
    letters.release(name);
    await reaches(id, 'READY');
  });

  it('stop at so many of one person', async () => {
    const orders = await Promise.all(Array.from({ length: 20 }, () => order({ text: text() })));
    expect(new Set(orders).size).toBe(20);
    await expect(order({ text: text() })).rejects.toThrow('downloads.tooMany');
    await order({ text: text() }, ids.otto);
  });

  it('say in words why they failed, tell secrets to nobody, and can be ordered again', async () => {
    await startWorker();
    const [plain, odd] = [text(), text()];
    const plainly = await order({ text: plain, fails: 'plainly' });
    await reaches(plainly, 'FAILED');
    expect((await seen(plainly))?.failure).toContain('schon 3 Downloads');
    const oddly = await order({ text: odd, fails: 'stack' });
    await reaches(oddly, 'FAILED');
    const failed = await seen(oddly);
    expect(failed?.failure).toContain('konnte nicht erstellt werden');
    expect(failed?.failureId).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.stringify(await mine())).not.toContain('secret');
    const again = await order({ text: odd });
    expect(again).not.toBe(oddly);
    await reaches(again, 'READY');
  });

  it('are not made for whoever has lost the right meanwhile', async () => {
    const personId = await app.make.person({
      email: `${text()}@kreis.example`.replace(' ', ''),
      roles: [Role.COORDINATOR],
    });
    const name = text();
    const id = await order({ text: name }, personId);
    await app.make.rows`update role_assignment set role = 'OFFICER' where person_id = ${personId}::uuid`;
    await startWorker();
    const state = async () =>
      (await app.make.rows<{ state: string }>`select state from download where id = ${id}::uuid`)[0].state;
    await until('it failed', async () => (await state()) === 'FAILED');
    expect(letters.begun).not.toContain(name);
  });

  it('go away with their file when their time is over, and with whoever removes them', async () => {
    await startWorker();
    const [kept, removed] = [await order({ text: text() }), await order({ text: text() })];
    await reaches(removed, 'READY');
    const { url } = (await seen(kept))!;
    expect(await clara.ask(REMOVE, { id: removed })).toEqual({ removeDownload: true });
    expect(await storedFiles()).toHaveLength(1);
    expect(await seen(removed)).toBeNull();
    app.clock.setTo('2026-11-09', 23);
    expect((await fetchAs(await app.signedInAs('clara@kreis.example'), url!)).status).toBe(200);
    app.clock.setTo('2026-11-10', 0);
    const later = await app.signedInAs('clara@kreis.example');
    expect((await fetchAs(later, url!)).status).toBe(404);
    expect(await seen(kept, later)).toMatchObject({ state: 'EXPIRED', url: null });
    await writeFile(join(folder(), 'aaaaaaaa-0000-4000-8000-000000000000'), 'left behind');
    await ask('downloads.tidy');
    await until('no file is left', async () => (await storedFiles()).length === 0);
    expect(await seen(kept, later)).toMatchObject({ state: 'EXPIRED' });
    app.clock.setTo('2026-11-17', 12);
    await ask('downloads.tidy');
    const much = await app.signedInAs('clara@kreis.example');
    await until('nothing is left of it', async () => (await mine(much)).length === 0);
    app.clock.setTo('2026-11-02', 12);
    clara = await app.signedInAs('clara@kreis.example');
    otto = await app.signedInAs('otto@kreis.example');
  });

  it('never arrive whole when the store damaged them, and can be ordered again', async () => {
    await startWorker();
    const name = text();
    const id = await order({ text: name });
    await reaches(id, 'READY');
    const [file] = await storedFiles();
    await writeFile(join(folder(), file), `Liebe ${name}`.replace('L', 'l'));
    const { url } = (await seen(id))!;
    await expect(fetchAs(clara, url!).then((response) => response.text())).rejects.toThrow();
    await reaches(id, 'FAILED');
    expect((await seen(id))?.failure).toContain('beschädigt');
    expect(await order({ text: name })).not.toBe(id);
  });

  it('are fetched by programs with a token for reading, and changed by none', async () => {
    await startWorker();
    const id = await order({ text: text() });
    await reaches(id, 'READY');
    const { url } = (await seen(id))!;
    const input = { name: 'Ablage', scopes: ['READ'], expiresOn: '2026-12-01' };
    const CREATE = 'mutation Create($input: CreateApiTokenInput!) { createApiToken(input: $input) }';
    const { createApiToken } = await clara.ask<{ createApiToken: string }>(CREATE, { input });
    const program = new Client(app.url, createApiToken);
    expect((await fetchAs(program, url!)).status).toBe(200);
    expect(await program.refusals(REMOVE, { id })).toEqual(['people.notAllowed']);
    expect((await fetchAs(new Client(app.url, `${createApiToken}x`), url!)).status).toBe(401);
  });
});
