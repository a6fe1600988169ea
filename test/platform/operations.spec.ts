import { Controller, Get, type INestApplication, Logger, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Config } from '../../src/platform/config/config.js';
import { ConfigModule } from '../../src/platform/config/config.module.js';
import { DatabaseModule } from '../../src/platform/database/database.module.js';
import { HealthModule, useRequestMetrics } from '../../src/platform/health/index.js';
import { JobQueue, JobsModule } from '../../src/platform/jobs/index.js';
import { AppLogger, LoggingModule, openJsonLog, useAppLogging } from '../../src/platform/logging/index.js';
import { createTestDatabase, type TestDatabase } from '../support/template-database.js';

/** Logs what a careless programmer might log. */
@Controller('demo')
class CarelessController {
  private readonly logger = new Logger('Careless');

  @Get('person/:name')
  greet() {
    this.logger.log('Mail to erika.muster@kreis.example is on its way');
    this.logger.error(new Error('duplicate key (email)=(max@stadt.example) at https://x.example/?token=abc'));
    return { ok: true };
  }
}

let database: TestDatabase;
let app: INestApplication;
let address: string;
const lines: string[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  const config = Config.read({ DATABASE_URL: database.url });
  const logger = new AppLogger(openJsonLog('info', { write: (line) => void lines.push(line) }));

  @Module({
    imports: [
      ConfigModule.with(config),
      LoggingModule.writingTo(logger),
      DatabaseModule.forProcess('operations-spec'),
      JobsModule,
      HealthModule.with({ queue: JobQueue }),
    ],
    controllers: [CarelessController],
  })
  class OperationsModule {}

  app = await NestFactory.create(OperationsModule, { bufferLogs: true, abortOnError: false });
  useAppLogging(app);
  useRequestMetrics(app);
  app.enableShutdownHooks();
  await app.listen(0, '127.0.0.1');
  address = await app.getUrl();
});

afterAll(async () => {
  await app.close();
  await database.drop();
});

beforeEach(() => (lines.length = 0));

const ask = (path: string, headers: Record<string, string> = {}) => fetch(`${address}${path}`, { headers });
const logged = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);

describe('The log of the county', () => {
  it('gives each request an id that all its lines and the answer carry', async () => {
    const response = await ask('/demo/person/erika');
    const id = response.headers.get('x-request-id');
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(logged().map(({ requestId, msg }) => [requestId, msg])).toEqual([
      [id, 'Mail to …@… is on its way'],
      [id, expect.stringContaining('duplicate key')],
      [id, 'request'],
    ]);
  });

  it('takes over the id of the proxy only if it is a plain word', async () => {
    const plain = await ask('/demo/person/erika', { 'X-Request-Id': 'proxy-4711-abc' });
    expect(plain.headers.get('x-request-id')).toBe('proxy-4711-abc');
    const odd = await ask('/demo/person/erika', { 'X-Request-Id': '{"level":"fatal"}' });
    expect(odd.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('names the kind of address and how it went', async () => {
    await ask('/demo/person/erika');
    expect(logged().at(-1)).toMatchObject({
      level: 'info',
      method: 'GET',
      route: '/demo/person/:name',
      status: 200,
    });
    await ask('/nirgends/geheim');
    expect(logged().at(-1)).toMatchObject({ route: 'other', status: 404 });
  });

  it('keeps addresses, names, query strings and headers to itself', async () => {
    await ask('/demo/person/erika?mail=erika.muster@kreis.example', {
      Cookie: 'session=geheim',
      'User-Agent': 'Netz',
    });
    await ask('/erika?token=geheim');
    expect(logged().length).toBeGreaterThan(3);
    expect(lines.join('')).not.toMatch(/erika|muster|max@|kreis\.example|token=|geheim|Netz|127\.0\.0\.1/);
  });

  it('writes each line as one JSON object in which no key stands twice', async () => {
    await ask('/demo/person/erika');
    for (const line of lines) {
      expect(line.endsWith('}\n')).toBe(true);
      expect(line.match(/"requestId":/g)).toHaveLength(1);
    }
  });

  it('does not mention probes that went well', async () => {
    await ask('/health/live');
    expect(lines).toEqual([]);
  });
});

describe('The health pages', () => {
  it('say that the process lives and that database and queue answer', async () => {
    expect(await (await ask('/health/live')).json()).toEqual({ status: 'ok' });
    const ready = await ask('/health/ready');
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({ status: 'ok', parts: { database: 'ok', queue: 'ok' } });
  });

  it('count requests by kind of address, connections and jobs for Prometheus', async () => {
    await app.get(JobQueue).enqueue('reminders.send', {}, { delayMs: 60_000 });
    await ask('/demo/person/erika');
    const metrics = await ask('/metrics');
    expect(metrics.headers.get('content-type')).toContain('text/plain');
    const text = await metrics.text();
    expect(text).toMatch(
      /http_request_duration_seconds_count\{method="GET",route="\/demo\/person\/:name",status="200"\} \d+/,
    );
    expect(text).toMatch(/database_connections\{state="idle"\} \d+/);
    expect(text).toMatch(/jobs\{state="delayed"\} 1\b/);
    expect(text).toContain('nodejs_eventloop_lag_seconds');
    expect(text).not.toContain('erika');
  });

  it('say 503 and still live when the database is gone', async () => {
    await database.drop();
    const ready = await ask('/health/ready');
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ status: 'down', parts: { database: 'down' } });
    expect((await ask('/health/live')).status).toBe(200);
  });
});
