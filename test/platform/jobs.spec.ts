import {
  Global,
  Injectable,
  type INestApplicationContext,
  type LoggerService,
  Module,
  type Type,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Config } from '../../src/platform/config/config.js';
import { ConfigModule } from '../../src/platform/config/config.module.js';
import {
  HandlesJob,
  JobContext,
  type JobInHand,
  type JobName,
  JobQueue,
  JobsModule,
  JobWorker,
} from '../../src/platform/jobs/index.js';
import { jobEngines, type RunningEngine } from '../support/job-engines.js';
import { until } from '../support/until.js';

/** What was done, by all processes of a test together, and what holds the work up. */
class Desk {
  readonly sent: string[] = [];
  readonly attempts: number[] = [];
  readonly started: string[] = [];
  hold: Promise<void> = Promise.resolve();
  open = (): void => undefined;

  keepWaiting(): void {
    this.hold = new Promise((resolve) => (this.open = resolve));
  }
}

let desk: Desk;

@Injectable()
class Reminders {
  @HandlesJob('reminders.send')
  async send({ reminderId }: { reminderId: string }): Promise<void> {
    desk.started.push(reminderId);
    await desk.hold;
    desk.sent.push(reminderId);
  }

  @HandlesJob('reminders.sendUnreliably')
  async sendUnreliably({ reminderId }: { reminderId: string }, job: JobInHand): Promise<void> {
    desk.attempts.push(job.attempt);
    if (job.attempt === 1) throw new Error('The mail server is away');
    desk.sent.push(reminderId);
  }

  @HandlesJob('reminders.print', undefined, 'heavy')
  async print({ reminderId }: { reminderId: string }): Promise<void> {
    desk.started.push(reminderId);
    await desk.hold;
    desk.sent.push(reminderId);
  }

  @HandlesJob('reminders.sendDue')
  async sendDue(_: object, job: JobInHand): Promise<void> {
    desk.sent.push(job.id);
  }
}

@Injectable()
class MoreReminders {
  @HandlesJob('reminders.send')
  async sendAsWell(): Promise<void> {}
}

/** As the application does it: every job is done in somebody's name. */
@Injectable()
class InNameOfTheSystem extends JobContext {
  async run<T>(name: JobName, work: () => Promise<T>): Promise<T> {
    desk.sent.push(`the system begins ${name}`);
    const result = await work();
    desk.sent.push(`the system has done ${name}`);
    return result;
  }
}

const acting = { provide: JobContext, useClass: InNameOfTheSystem };

@Global()
@Module({ providers: [acting], exports: [acting] })
class ActingModule {}

class Log implements LoggerService {
  readonly lines: string[] = [];
  log = (...parts: unknown[]) => void this.lines.push(parts.join(' '));
  error = this.log;
  warn = this.log;
  debug = this.log;
}

describe.each(jobEngines)('Background jobs on $engine', ({ engine: name, start }) => {
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
    desk = new Desk();
    log = new Log();
    processes = [];
  });
  afterEach(async () => {
    desk.open();
    await Promise.all(processes.map((it) => it.close()));
  });

  async function startProcess(
    environment = engine.environment,
    providers: Type[] = [Reminders],
    imports: Type[] = [],
  ) {
    const config = ConfigModule.with(Config.read(environment));
    @Module({ imports: [config, JobsModule, ...imports], providers })
    class Program {}
    const app = await NestFactory.createApplicationContext(Program, { logger: log, abortOnError: false });
    processes.push(app);
    return { app, queue: app.get(JobQueue), worker: app.get(JobWorker) };
  }

  const sent = (...ids: string[]) =>
    until(`${ids.join(', ')} is sent`, () => ids.every((id) => desk.sent.includes(id)));

  it('sends the reminder that another process put into the queue', async () => {
    const [office, machine] = [await startProcess(), await startProcess()];
    await machine.worker.start();
    await office.queue.enqueue('reminders.send', { reminderId: 'r-1' });
    await sent('r-1');
  });

  it('sends a reminder not before its time', async () => {
    const { queue, worker } = await startProcess();
    await worker.start();
    const asked = Date.now();
    await queue.enqueue('reminders.send', { reminderId: 'r-later' }, { delayMs: 700 });
    await queue.enqueue('reminders.send', { reminderId: 'r-now' });
    await sent('r-later');
    expect(Date.now() - asked).toBeGreaterThanOrEqual(690);
    expect(desk.sent).toEqual(['r-now', 'r-later']);
  });

  it('tries again by itself when the mail server was away for a moment', async () => {
    const { queue, worker } = await startProcess();
    await worker.start();
    await queue.enqueue('reminders.sendUnreliably', { reminderId: 'r-again' });
    await sent('r-again');
    expect(desk.attempts).toEqual([1, 2]);
    expect(log.lines.join('\n')).toMatch(/attempt 1 of 7\) failed: The mail server is away/);
    expect(log.lines.join('\n')).not.toContain('r-again');
  });

  it('reminds once when two people ask for the same reminder', async () => {
    const { queue, worker } = await startProcess();
    await queue.enqueue('reminders.send', { reminderId: 'r-twice' }, { dedupeId: 'r-twice' });
    await queue.enqueue('reminders.send', { reminderId: 'r-twice' }, { dedupeId: 'r-twice' });
    await queue.enqueue('reminders.send', { reminderId: 'r-other' }, { dedupeId: 'r-other' });
    expect(await queue.health()).toMatchObject({ waiting: 2 });
    await worker.start();
    await sent('r-twice', 'r-other');
    expect(desk.sent.filter((id) => id === 'r-twice')).toHaveLength(1);
  });

  it('does the work once more when it is asked for while it is in hand', async () => {
    const { queue, worker } = await startProcess();
    desk.keepWaiting();
    await worker.start();
    const ask = () => queue.enqueue('reminders.send', { reminderId: 'r-1' }, { dedupeId: 'r-1' });
    await ask();
    await until('the first is in hand', () => desk.started.length === 1);
    await ask();
    await ask();
    desk.open();
    await until('it was done twice', () => desk.sent.length === 2);
    await ask();
    await until('it is done when asked anew', () => desk.sent.length === 3);
  });

  it('keeps one schedule although every process asks for it, and each time comes once', async () => {
    const [first, second] = [await startProcess(), await startProcess()];
    await first.queue.schedule('reminders.sendDue', { everyMs: 150 });
    await second.queue.schedule('reminders.sendDue', { everyMs: 150 });
    const { waiting, delayed } = await first.queue.health();
    expect(waiting + delayed).toBe(1);
    await Promise.all([first.worker.start(), second.worker.start()]);
    await until('it came four times', () => desk.sent.length >= 4);
    expect(new Set(desk.sent).size).toBe(desk.sent.length);
    await first.queue.unschedule('reminders.sendDue');
    await until('nothing is due any more', async () => {
      const health = await first.queue.health();
      return health.waiting + health.delayed + health.active === 0;
    });
  });

  it('follows the clock of the county, in summer and in winter', async () => {
    const { queue } = await startProcess();
    await queue.schedule('reminders.sendDue', { cron: '30 6 10 1 *' });
    await queue.schedule('reminders.send', { cron: '30 6 10 7 *' });
    await queue.schedule('reminders.send', { cron: '30 6 10 7 *' });
    const next = await queue.nextRuns();
    expect(next.get('reminders.sendDue')?.toISOString()).toMatch(/-01-10T05:30:00/);
    expect(next.get('reminders.send')?.toISOString()).toMatch(/-07-10T04:30:00/);
    expect(await queue.health()).toMatchObject({ delayed: 2 });
    await queue.unschedule('reminders.sendDue');
    await queue.unschedule('reminders.send');
    expect(await queue.health()).toMatchObject({ delayed: 0 });
  });

  it('sets its schedules anew when the engine has lost them', async () => {
    const [machine, mishap] = [await startProcess(), await startProcess()];
    await machine.queue.schedule('reminders.sendDue', { cron: '30 6 * * *' });
    await mishap.queue.unschedule('reminders.sendDue');
    expect(await mishap.queue.nextRuns()).toEqual(new Map());
    await machine.queue.renewSchedules();
    expect([...(await mishap.queue.nextRuns()).keys()]).toEqual(['reminders.sendDue']);
    await machine.queue.unschedule('reminders.sendDue');
  });

  it('finishes the job in hand before it stops, and loses none that comes meanwhile', async () => {
    const [office, machine] = [await startProcess(), await startProcess()];
    desk.keepWaiting();
    await machine.worker.start();
    await office.queue.enqueue('reminders.send', { reminderId: 'r-in-hand' });
    await until('it is in hand', () => desk.started.length === 1);
    const closed = machine.worker.close().then(() => desk.sent.push('closed'));
    await office.queue.enqueue('reminders.send', { reminderId: 'r-next' });
    desk.open();
    await closed;
    expect(desk.sent.indexOf('r-in-hand')).toBeLessThan(desk.sent.indexOf('closed'));
    await office.worker.start();
    await sent('r-in-hand', 'r-next');
    expect(desk.started).toEqual(['r-in-hand', 'r-next']);
  });

  it('lets the job in hand finish when the whole program is told to stop', async () => {
    const { app, queue, worker } = await startProcess();
    desk.keepWaiting();
    await worker.start();
    await queue.enqueue('reminders.send', { reminderId: 'r-in-hand' });
    await until('it is in hand', () => desk.started.length === 1);
    const closed = app.close().then(() => desk.sent.push('closed'));
    desk.open();
    await closed;
    expect(desk.sent).toEqual(['r-in-hand', 'closed']);
  });

  it('does heavy work one by one, and sends reminders meanwhile', async () => {
    const { queue, worker } = await startProcess();
    desk.keepWaiting();
    await worker.start();
    const ids = Array.from({ length: 10 }, (_, i) => `p-${i}`);
    for (const reminderId of ids) await queue.enqueue('reminders.print', { reminderId }, { lane: 'heavy' });
    await until('the first is in hand', () => desk.started.length === 1);
    await queue.enqueue('reminders.sendDue');
    await until('what is due was sent', () => desk.sent.length === 1);
    expect(desk.started).toEqual(['p-0']);
    expect(await queue.health()).toMatchObject({ waiting: 9 });
    desk.open();
    await sent(...ids);
    expect(desk.started).toEqual(ids);
  });

  it('sends no reminder twice when two machines work', async () => {
    const [first, second] = [await startProcess(), await startProcess()];
    await Promise.all([first.worker.start(), second.worker.start()]);
    const ids = Array.from({ length: 60 }, (_, i) => `r-${i}`);
    await Promise.all(ids.map((reminderId) => first.queue.enqueue('reminders.send', { reminderId })));
    await sent(...ids);
    await until('all are filed', async () => (await first.queue.health()).active === 0);
    expect([...desk.sent].sort()).toEqual([...ids].sort());
  });

  it('files a job that nobody handles as failed, says so, and goes on', async () => {
    const { queue, worker } = await startProcess();
    await worker.start();
    const before = await queue.health();
    await queue.enqueue('reminders.forgotten', { reminderId: 'r-lost' });
    await until('it failed', async () => (await queue.health()).failed === before.failed + 1);
    expect(log.lines.join('\n')).toContain('No handler for the job reminders.forgotten');
    await queue.enqueue('reminders.send', { reminderId: 'r-after' });
    await sent('r-after');
  });

  it('does every job in the name that the application gives it', async () => {
    const { queue, worker } = await startProcess(engine.environment, [Reminders], [ActingModule]);
    await worker.start();
    await queue.enqueue('reminders.send', { reminderId: 'r-1' });
    const [begins, done] = ['the system begins reminders.send', 'the system has done reminders.send'];
    await sent(done);
    expect(desk.sent).toEqual([begins, 'r-1', done]);
  });

  it('does not start when two methods want the same job', async () => {
    const { worker } = await startProcess(engine.environment, [Reminders, MoreReminders]);
    await expect(worker.start()).rejects.toThrow(
      'The job reminders.send has two handlers: Reminders.send and MoreReminders.sendAsWell',
    );
  });

  it('works on after all its connections were cut', async () => {
    const { queue, worker } = await startProcess();
    await worker.start();
    await queue.enqueue('reminders.send', { reminderId: 'r-before' });
    await sent('r-before');
    await engine.cutConnections();
    await until('the queue takes jobs again', () =>
      queue.enqueue('reminders.send', { reminderId: 'r-after' }).then(
        () => true,
        () => false,
      ),
    );
    await sent('r-after');
  });

  it('starts, tells that it is not well, and stops when the engine cannot be reached', async () => {
    const nowhere = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' };
    const { app, queue } = await startProcess(
      name === 'redis' ? { ...nowhere, REDIS_URL: 'redis://127.0.0.1:1' } : nowhere,
    );
    expect(await queue.health()).toEqual({
      engine: name,
      ok: false,
      waiting: 0,
      active: 0,
      delayed: 0,
      failed: 0,
    });
    await app.close();
  });

  it('tells the health check which engine it uses', async () => {
    const { queue } = await startProcess();
    expect(await queue.health()).toMatchObject({ engine: name, ok: true, active: 0 });
  });
});
