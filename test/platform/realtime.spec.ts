import { type INestApplicationContext, type LoggerService, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Config } from '../../src/platform/config/config.js';
import { ConfigModule } from '../../src/platform/config/config.module.js';
import { JobsModule } from '../../src/platform/jobs/index.js';
import { type LiveMessage, Realtime, RealtimeModule } from '../../src/platform/realtime/index.js';
import { jobEngines, type RunningEngine } from '../support/job-engines.js';
import { until } from '../support/until.js';

const nowhere = 'postgres://nobody@127.0.0.1:1/nothing';
const seconds = 1_000;

class Log implements LoggerService {
  readonly lines: string[] = [];
  log = (...parts: unknown[]) => void this.lines.push(parts.join(' '));
  error = this.log;
  warn = this.log;
}

/** Somebody who has a page open: keeps what arrives, and knows when it ended. */
class Reader {
  readonly seen: string[] = [];
  readonly ended: Promise<void>;

  constructor(readonly messages: AsyncIterableIterator<LiveMessage>) {
    this.ended = this.read();
  }

  private async read() {
    for await (const { id } of this.messages) this.seen.push(id);
  }
}

describe.each(jobEngines)('Live updates on $engine', ({ engine: name, start }) => {
  let engine: RunningEngine;
  let log: Log;
  let processes: INestApplicationContext[];

  beforeAll(async () => {
    engine = await start();
  });
  afterAll(async () => {
    await engine?.stop();
  });
  beforeEach(() => {
    log = new Log();
    processes = [];
  });
  afterEach(async () => {
    await Promise.all(processes.map((it) => it.close()));
  });

  async function startProcess(environment = engine.environment) {
    const config = ConfigModule.with(Config.read(environment));
    @Module({ imports: [config, JobsModule, RealtimeModule] })
    class Program {}
    const app = await NestFactory.createApplicationContext(Program, { logger: log, abortOnError: false });
    processes.push(app);
    return { app, realtime: app.get(Realtime) };
  }

  /** Opens a page and waits until it gets messages: what was sent before nobody listened is not kept. */
  async function openPage(reading: Realtime, writing: Realtime, topic: string): Promise<Reader> {
    const reader = new Reader(reading.subscribe(topic));
    await hears(reader, writing, topic);
    reader.seen.length = 0;
    return reader;
  }

  /** Says hello until the reader has heard it, and until the last hello has arrived. */
  async function hears(reader: Reader, writing: Realtime, topic: string) {
    let said = 0;
    await until(
      `the reader hears about ${topic}`,
      async () => {
        await writing.publish(topic, { id: `hello-${++said}` });
        return reader.seen.some((id) => id.startsWith('hello'));
      },
      25 * seconds,
    );
    await writing.publish(topic, { id: 'now' });
    await until('all hellos arrived', () => reader.seen.includes('now'));
  }

  it('shows a change that another process made, in the order it was made', async () => {
    const [office, committee] = [await startProcess(), await startProcess()];
    const page = await openPage(committee.realtime, office.realtime, 'measures.changed');
    const ids = Array.from({ length: 20 }, (_, i) => `m-${i}`);
    for (const id of ids) await office.realtime.publish('measures.changed', { id, version: 2 });
    await until('all arrived', () => page.seen.length === ids.length);
    expect(page.seen).toEqual(ids);
  });

  it('tells everyone in a process who watches the same, and only them', async () => {
    const { realtime } = await startProcess();
    const first = await openPage(realtime, realtime, 'measures.changed');
    const second = await openPage(realtime, realtime, 'measures.changed');
    const other = await openPage(realtime, realtime, 'strategies.changed');
    first.seen.length = 0;
    await realtime.publish('measures.changed', { id: 'm-1' });
    await realtime.publish('strategies.changed', { id: 's-1' });
    await until('all arrived', () => first.seen.length + second.seen.length + other.seen.length === 3);
    expect([first.seen, second.seen, other.seen]).toEqual([['m-1'], ['m-1'], ['s-1']]);
  });

  it('goes on for the others when one closes the page', async () => {
    const { realtime } = await startProcess();
    const leaving = await openPage(realtime, realtime, 'measures.changed');
    const staying = await openPage(realtime, realtime, 'measures.changed');
    leaving.seen.length = 0;
    await leaving.messages.return?.();
    await leaving.ended;
    await realtime.publish('measures.changed', { id: 'm-1' });
    await until('it arrived', () => staying.seen.length === 1);
    expect(leaving.seen).toEqual([]);
  });

  it('comes back by itself after all its connections were cut', async () => {
    const [office, committee] = [await startProcess(), await startProcess()];
    const page = await openPage(committee.realtime, office.realtime, 'measures.changed');
    await engine.cutConnections();
    await hears(page, office.realtime, 'measures.changed');
    page.seen.length = 0;
    await office.realtime.publish('measures.changed', { id: 'm-after' });
    await until('it arrived', () => page.seen.length > 0);
    expect(page.seen).toEqual(['m-after']);
  });

  it('ends what people watch when the program stops', async () => {
    const { app, realtime } = await startProcess();
    const page = await openPage(realtime, realtime, 'measures.changed');
    await app.close();
    await page.ended;
    expect(() => realtime.subscribe('measures.changed')).toThrow('closing');
  });

  it('opens no connection in a process that neither tells nor watches', async () => {
    await startProcess();
    expect(await engine.countConnections()).toBe(0);
  });

  it('does not fail the change when nobody can be told, and logs it', async () => {
    const { realtime } = await startProcess({
      DATABASE_URL: nowhere,
      ...(name === 'redis' ? { REDIS_URL: 'redis://127.0.0.1:1' } : {}),
    });
    await realtime.publish('measures.changed', { id: 'm-1' });
    expect(log.lines.join('\n')).toContain('Nobody could be told about measures.changed');
    expect(() => realtime.subscribe('what ever')).toThrow('is no topic');
  });
});
