import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import { z } from 'zod';
import { DownloadKinds, DownloadOrders, type Making } from '../../src/features/downloads/index.js';
import { type Actor, Role } from '../../src/kernel/actor.js';
import { DomainError, notAllowed } from '../../src/kernel/errors.js';
import { Database } from '../../src/platform/database/database.js';
import { sql } from '../../src/platform/database/sql.js';
import { Transactions } from '../../src/platform/database/transactions.js';
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
});
