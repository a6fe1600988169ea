import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DownloadKinds, DownloadOrders } from '../../src/features/downloads/index.js';
import { Role, systemActor } from '../../src/kernel/actor.js';
import { Transactions } from '../../src/platform/database/transactions.js';
import { JobQueue } from '../../src/platform/jobs/index.js';
import type { Client } from '../support/client.js';
import { CompiledProgram, type RunningEntrance } from '../support/compiled-program.js';
import { isFull } from '../support/sending-experiment.js';
import { SLOW_LETTER, slowLetterWorker } from '../support/slow-letters.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';

const MINUTE_MS = 60_000;
const ONE = 'query One($id: ID!) { download(id: $id) { state progress failure url } }';

interface Seen {
  state: string;
  progress: number;
  failure: string | null;
  url: string | null;
}

describe('A worker that is killed while it makes a download', () => {
  let app: TestApp;
  let program: CompiledProgram;
  let clara: Client;
  let personId: string;
  let worker: RunningEntrance;

  beforeAll(async () => {
    // The worker is a process on the clock of this machine
    const today = new Date().toISOString().slice(0, 10);
    [app, program] = await Promise.all([startTestApp({ today }), CompiledProgram.compile()]);
    program.add('slow-letters', slowLetterWorker);
    personId = await app.make.person({ email: 'clara@kreis.example', roles: [Role.COORDINATOR] });
    clara = await app.signedInAs('clara@kreis.example');
    app.nest.get(DownloadKinds, { strict: false }).define({
      kind: SLOW_LETTER,
      parameters: z.object({ text: z.string() }),
      titleOf: ({ text }) => text,
      mayOrder: () => undefined,
      mayFetch: () => true,
      dedupeKey: ({ text }) => text,
      make: () => Promise.reject(new Error('Only workers make letters')),
    });
  }, 3 * MINUTE_MS);
  afterAll(async () => {
    await program.remove();
    await app.close();
  });

  const startWorker = () => {
    worker = program.start('slow-letters', {
      DATABASE_URL: app.databaseUrl,
      FILES_URL: `file://${app.filesFolder}`,
      LOG_LEVEL: 'warn',
    });
  };
  const order = (text: string) => {
    const actor = { ...systemActor, personId };
    return app.nest
      .get(Transactions, { strict: false })
      .run({ actor, source: 'API' }, () =>
        app.nest.get(DownloadOrders, { strict: false }).order(actor, SLOW_LETTER, { text }),
      );
  };
  const seen = async (id: string) => (await clara.ask<{ download: Seen }>(ONE, { id })).download;
  const reaches = (id: string, what: string, holds: (download: Seen) => boolean) =>
    until(`the download ${what}`, async () => holds(await seen(id)), MINUTE_MS);
  /** The claim of the worker that was killed last. */
  let killed = '';
  const stored = () => {
    const folder = join(app.filesFolder, 'downloads');
    return existsSync(folder) ? readdirSync(folder) : [];
  };
  /** Kills it in the middle of the writing, lets its claim lapse at once, and has another one look for what is due. */
  const killInTheMiddle = async (id: string) => {
    await until(
      'it is in the middle of it',
      async () => {
        const [row] = await app.make.rows<{ claim: string | null; progress: number }>`
          select claim, progress from download where id = ${id}::uuid`;
        const isInTheMiddle = row.claim !== null && row.claim !== killed && row.progress > 20;
        if (isInTheMiddle) killed = row.claim!;
        return isInTheMiddle;
      },
      MINUTE_MS,
    );
    await worker.kill();
    expect((await seen(id)).state).toBe('RUNNING');
    expect(stored()).toEqual([]);
    await app.make
      .rows`update download set claimed_until = now() - interval '1 second' where id = ${id}::uuid`;
    await app.nest.get(JobQueue).enqueue('downloads.findDue');
    startWorker();
  };

  it(
    'has its work done by the next one: the file is there once, and whole',
    async () => {
      const id = await order('Liebe Frau Sommer');
      startWorker();
      for (let kill = 1; kill <= (isFull ? 2 : 1); kill++) await killInTheMiddle(id);
      await reaches(id, 'is ready', ({ state }) => state === 'READY');
      const { url } = await seen(id);
      const content = await (await fetch(`${app.url}${url}`, { headers: clara.headers })).text();
      expect(content.trim().split('\n')).toHaveLength(40);
      expect(content).toContain('Liebe Frau Sommer 40\n');
      expect(stored()).toHaveLength(1);
      await worker.stop();
      await clara.ask('mutation Remove($id: ID!) { removeDownload(id: $id) }', { id });
    },
    3 * MINUTE_MS,
  );

  it(
    'does not take a fourth one with it',
    async () => {
      const id = await order('Lieber Herr Winter');
      if (!isFull) await app.make.rows`update download set takeovers = 2 where id = ${id}::uuid`;
      startWorker();
      for (let kill = 1; kill <= (isFull ? 3 : 1); kill++) await killInTheMiddle(id);
      await reaches(id, 'has failed', ({ state }) => state === 'FAILED');
      expect((await seen(id)).failure).toContain('mehrmals beendet');
      expect(stored()).toEqual([]);
      const { said } = await worker.stop();
      expect(said).not.toMatch(/"level":"(error|fatal)"/);
    },
    3 * MINUTE_MS,
  );
});
