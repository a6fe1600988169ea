import { mkdtempSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { EmbeddedServer } from '../../src/platform/database/embedded/embedded-server.js';
import { hasRedisServer, type RedisServer, startRedisServer } from '../support/redis-server.js';
import { isFull, SendingExperiment } from '../support/sending-experiment.js';
import { prepareTemplate } from '../support/template-database.js';

const PEOPLE = isFull ? 1_000 : 200;
const PATIENCE_MS = isFull ? 600_000 : 180_000;

/** Everybody got exactly one mail, and the record says so. */
async function expectExactlyThePlan(experiment: SendingExperiment): Promise<void> {
  expect(experiment.arrived()).toEqual({ reached: experiment.expected, doubles: 0, toldTwice: [] });
  expect(await experiment.counts()).toEqual([{ sent: PEOPLE, open: 0, other: 0 }]);
}

describe('PostgreSQL restarted while mails are sent', () => {
  const folder = mkdtempSync(join(tmpdir(), 'roter-faden-fault-'));
  let server: EmbeddedServer;
  let experiment: SendingExperiment;

  beforeAll(async () => {
    chmodSync(folder, 0o711);
    server = await EmbeddedServer.start(folder, { durable: false });
    const url = await server.ensureDatabase('county');
    await prepareTemplate(url);
    const database = { url, ownerUrl: url, drop: () => Promise.resolve() };
    // Long enough to bridge a restart also on a slow machine
    const environment = { MAIL_CLAIM_SECONDS: '60' };
    experiment = await SendingExperiment.begin({ people: PEOPLE, database, environment });
  }, PATIENCE_MS);
  afterAll(async () => {
    await experiment.end();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it(
    'doubles nothing and loses nothing',
    async () => {
      const worker = experiment.startWorker();
      experiment.insist();
      for (const share of [0.25, 0.6]) {
        await experiment.untilMails(PEOPLE * share);
        // A mail is with the mail server, and cannot be recorded when the answer comes
        const answer = experiment.story.sink.hold();
        await experiment.story.sink.waitFor(({ messagesSeen, mails }) => messagesSeen > mails.length);
        await server.stop();
        answer();
        server = await EmbeddedServer.start(folder, { durable: false, port: server.port });
        expect(experiment.story.sink.mails.length).toBeLessThan(PEOPLE);
      }
      await experiment.untilDone();
      expect(worker.isRunning).toBe(true);
      await expectExactlyThePlan(experiment);
    },
    PATIENCE_MS,
  );
});

const withRedis = hasRedisServer() ? describe : describe.skip;

withRedis('Redis emptied while mails are sent', () => {
  let redis: RedisServer;
  let experiment: SendingExperiment;

  beforeAll(async () => {
    redis = await startRedisServer();
    experiment = await SendingExperiment.begin({ people: PEOPLE, environment: { REDIS_URL: redis.url } });
  }, PATIENCE_MS);
  afterAll(async () => {
    await experiment.end();
    await redis.stop();
  });

  const empty = async () => {
    const client = new Redis(redis.url);
    await client.flushall();
    await client.quit();
  };

  it(
    'doubles nothing and loses nothing, although nobody asks again',
    async () => {
      const first = experiment.startWorker();
      await experiment.untilMails(PEOPLE / 4);
      await empty();
      await experiment.untilMails(PEOPLE / 2);
      await Promise.all([empty(), first.stop()]);
      const worker = experiment.startWorker();
      await experiment.untilDone();
      expect(worker.isRunning).toBe(true);
      await expectExactlyThePlan(experiment);
    },
    PATIENCE_MS,
  );
});

describe('Two workers with two schedules, one of them stopped in the middle', () => {
  let experiment: SendingExperiment;

  beforeAll(async () => {
    experiment = await SendingExperiment.begin({ people: PEOPLE });
  }, PATIENCE_MS);
  afterAll(() => experiment.end());

  it(
    'send each mail once',
    async () => {
      const workers = [experiment.startWorker(), experiment.startWorker()];
      experiment.insist();
      await experiment.untilMails(PEOPLE / 2);
      await workers[0].stop();
      await experiment.untilDone();
      await expectExactlyThePlan(experiment);
    },
    PATIENCE_MS,
  );
});
