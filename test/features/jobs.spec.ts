import { Role } from '../../src/kernel/actor.js';
import { JobQueue } from '../../src/platform/jobs/index.js';
import type { Client } from '../support/client.js';
import { jobEngines, type RunningEngine } from '../support/job-engines.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';

const QUEUES = '{ jobQueues { engine lanes { lane waiting failed } recurring { name nextRunAt } } }';
const FAILED = '{ failedJobs { lane id name attempts failure } }';
const RETRY = 'mutation ($input: RetryJobInput!) { retryJob(input: $input) }';

describe.each(jobEngines)('Jobs for administration on $engine', ({ engine: name, start }) => {
  let engine: RunningEngine;
  let app: TestApp;
  let administrator: Client;

  beforeAll(async () => {
    engine = await start();
    const { REDIS_URL } = engine.environment;
    app = await startTestApp({ environment: REDIS_URL ? { REDIS_URL } : {} });
    await app.make.person({ email: 'verwaltung@kreis.example', roles: [Role.ADMINISTRATOR] });
    await app.make.person({ email: 'koordination@kreis.example', roles: [Role.COORDINATOR] });
    administrator = await app.signedInAs('verwaltung@kreis.example');
  }, 60_000);
  afterAll(async () => {
    await app.close();
    await engine.stop();
  });

  it('are nothing for coordinators, and for nobody who is not signed in', async () => {
    const input = { lane: 'ORDINARY', number: '1' };
    const coordinator = await app.signedInAs('koordination@kreis.example');
    const stranger = await app.signedInAs();
    for (const query of [QUEUES, FAILED, RETRY]) {
      expect(await coordinator.refusals(query, { input })).toEqual(['people.notAllowed']);
      expect(await stranger.refusals(query, { input })).toEqual(['people.notSignedIn']);
    }
  });

  it('that failed are told without what they carry, and start once more with all attempts', async () => {
    const jobs = app.nest.get(JobQueue);
    expect(await administrator.ask(FAILED)).toEqual({ failedJobs: [] });
    const worker = await app.startWorker();
    await jobs.enqueue('nobody.handlesThis', { personId: 'secret' });
    await until('the job has failed', async () => (await jobs.health()).failed === 1);
    await worker.stop();
    const { failedJobs } = await administrator.ask<{ failedJobs: Record<string, unknown>[] }>(FAILED);
    expect(failedJobs).toEqual([
      {
        lane: 'ORDINARY',
        id: expect.any(String) as unknown,
        name: 'nobody.handlesThis',
        attempts: 1,
        failure: 'No handler for the job nobody.handlesThis',
      },
    ]);
    const input = { lane: 'ORDINARY', number: failedJobs[0].id };
    expect(await administrator.refusals(RETRY, { input: { ...input, lane: 'HEAVY' } })).toEqual([
      'jobs.notFailed',
    ]);
    expect(await administrator.ask(RETRY, { input })).toEqual({ retryJob: true });
    expect(await administrator.refusals(RETRY, { input })).toEqual(['jobs.notFailed']);
    expect(await administrator.ask(FAILED)).toEqual({ failedJobs: [] });
    expect(await administrator.ask(QUEUES)).toMatchObject({
      jobQueues: {
        lanes: [
          { lane: 'ORDINARY', waiting: 1, failed: 0 },
          { lane: 'HEAVY', waiting: 0 },
        ],
      },
    });
  });

  it('that repeat say when they come next', async () => {
    await app.nest.get(JobQueue).schedule('reminders.sendDue', { everyMs: 3_600_000 });
    expect(await administrator.ask(QUEUES)).toMatchObject({
      jobQueues: {
        engine: name.toUpperCase(),
        recurring: [
          { name: 'reminders.sendDue', nextRunAt: expect.stringMatching(/^\d{4}-.*Z$/) as unknown },
        ],
      },
    });
  });
});
