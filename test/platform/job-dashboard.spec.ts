import { Role } from '../../src/kernel/actor.js';
import { JobQueue } from '../../src/platform/jobs/index.js';
import { describeInBrowser, useBrowser } from '../support/browser.js';
import type { Client } from '../support/client.js';
import { jobEngines, type RunningEngine } from '../support/job-engines.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';

const PATH = '/verwaltung/jobs';
const ADMINISTRATION = 'verwaltung@kreis.example';

interface Queues {
  readonly queues: {
    name: string;
    counts: Record<string, number>;
    isPaused: boolean;
    jobs: { id: string }[];
  }[];
}

describe.each(jobEngines)('The job dashboard on $engine', ({ start }) => {
  let engine: RunningEngine;
  let app: TestApp;
  let administrator: Client;

  beforeAll(async () => {
    engine = await start();
    const { REDIS_URL } = engine.environment;
    app = await startTestApp({ environment: REDIS_URL ? { REDIS_URL } : {} });
    await app.make.person({ email: ADMINISTRATION, roles: [Role.ADMINISTRATOR] });
    await app.make.person({ email: 'koordination@kreis.example', roles: [Role.COORDINATOR] });
    administrator = await app.signedInAs(ADMINISTRATION);
  }, 60_000);
  afterAll(async () => {
    await app.close();
    await engine.stop();
  });

  const ask = (client: Client, path: string, init: RequestInit = {}) =>
    fetch(`${app.url}${PATH}${path}`, { ...init, headers: { ...client.headers, ...init.headers } });

  const queue = async (query = '') => {
    const response = await ask(administrator, `/api/queues${query}`);
    expect(response.status).toBe(200);
    return ((await response.json()) as Queues).queues[0];
  };

  const change = (path: string, origin?: string, method = 'PUT', client = administrator) =>
    ask(client, `/api/queues/roter-faden${path}`, {
      method,
      headers: origin === undefined ? {} : { origin },
      body: '{}',
    });

  it.each(['', '/', '/api/queues', '/static/favicon.ico', '/gibt/es/nicht'])(
    'is not there for anybody but administrators: %j',
    async (path) => {
      const stranger = await app.signedInAs();
      const coordinator = await app.signedInAs('koordination@kreis.example');
      for (const client of [stranger, coordinator]) {
        const response = await ask(client, path);
        expect([response.status, await response.text()]).toEqual([404, 'Not Found']);
      }
    },
  );

  it('shows administrators the jobs as they are, on pages that load nothing from elsewhere', async () => {
    await app.nest.get(JobQueue).enqueue('reminders.sendDue');
    expect(await queue()).toMatchObject({ name: 'roter-faden', counts: { waiting: 1 } });
    const page = await ask(administrator, '/');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'self'; style-src 'self'/);
    const [, script] = /<script defer src="([^"]+)"/.exec(await page.text())!;
    expect((await ask(administrator, `/${script}`)).headers.get('content-type')).toContain('javascript');
  });

  it('changes something only where one of our own pages asks for it', async () => {
    for (const origin of [undefined, 'null', 'https://fremd.example', `${app.url}.fremd.example`]) {
      expect((await change('/pause', origin)).status).toBe(403);
    }
    expect((await queue()).isPaused).toBe(false);
    const coordinator = await app.signedInAs('koordination@kreis.example');
    expect((await change('/pause', app.url, 'PUT', coordinator)).status).toBe(404);
    expect((await change('/pause', app.url)).status).toBe(200);
    expect((await queue()).isPaused).toBe(true);
    expect((await change('/resume', app.url)).status).toBe(200);
    expect((await queue()).isPaused).toBe(false);
  });

  it.each([
    ['/add', 'POST'],
    ['/ADD/', 'POST'],
    ['/1/update-data', 'PATCH'],
    ['/job-schedulers/reminders.sendDue', 'PATCH'],
  ])('lets nobody forge what jobs are told: %s', async (path, method) => {
    expect((await change(path, app.url, method)).status).toBe(403);
  });

  it('lets what failed be tried again and cleared away', async () => {
    const jobs = app.nest.get(JobQueue);
    const worker = await app.startWorker();
    await jobs.enqueue('nobody.handlesThis');
    await until('the job has failed', async () => (await jobs.health()).failed === 1);
    await worker.stop();
    expect((await change('/retry/failed', app.url)).status).toBe(200);
    expect(await jobs.health()).toMatchObject({ failed: 0, waiting: 1 });
    const again = await app.startWorker();
    await until('the job has failed once more', async () => (await jobs.health()).failed === 1);
    await again.stop();
    const [{ id }] = (await queue('?activeQueue=roter-faden&status=failed')).jobs;
    expect((await change(`/${id}/clean`, app.url)).status).toBe(204);
    expect((await jobs.health()).failed).toBe(0);
  });

  it('leaves the headers of all other pages as they are', async () => {
    const { headers } = await fetch(`${app.url}/health/live`);
    expect(headers.get('content-security-policy')).not.toContain('unsafe-inline');
  });

  describeInBrowser('in a browser', () => {
    const openWindow = useBrowser();

    it('works under its own policy, without a word from elsewhere', async () => {
      const page = await openWindow(app.url);
      const cookies = administrator.headers.cookie.split('; ').map((pair) => pair.split('='));
      await page.context().addCookies(cookies.map(([name, value]) => ({ name, value, url: app.url })));
      const hosts = new Set<string>();
      const faults: string[] = [];
      page.on('requestfinished', (request) => hosts.add(new URL(request.url()).host));
      page.on('pageerror', (error) => faults.push(error.message));
      await page.goto(PATH);
      await page.getByText('roter-faden', { exact: true }).first().waitFor();
      expect([...hosts]).toEqual([new URL(app.url).host]);
      expect(faults).toEqual([]);
    }, 60_000);
  });
});
