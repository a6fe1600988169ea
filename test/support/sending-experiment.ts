import { addDays, localDateIn } from '../../src/kernel/calendar.js';
import { JobQueue } from '../../src/platform/jobs/index.js';
import { CompiledProgram, type RunningEntrance } from './compiled-program.js';
import { ReminderStory } from './reminder-story.js';
import type { TestDatabase } from './template-database.js';
import { until } from './until.js';

/** Every experiment has a short form, which runs with all tests, and a full one (`npm run test:faults`). */
export const isFull = process.env.FAULTS === 'full';

export interface ExperimentOptions {
  readonly people: number;
  readonly environment?: Record<string, string>;
  readonly database?: TestDatabase;
}

/** What reached the people, measured at the mail server. */
export interface Arrived {
  /** Who got at least one mail. */
  readonly reached: string[];
  /** Mails beyond the first to the same person. */
  readonly doubles: number;
  /** People with mails whose Message-IDs differ: for them a mail program would show two. */
  readonly toldTwice: string[];
}

const CLAIM_SECONDS = 10;
const AGAIN_MS = 500;

/**
 * Many people who owe a report today, a mail server, and workers that are processes of their own on the clock of this machine.
 * The meeting is planned ten days ago, so that the request is due whatever day it is, and the next step far away.
 */
export class SendingExperiment {
  /** Who shall get a mail. */
  expected: string[] = [];
  private insisting?: NodeJS.Timeout;

  private constructor(
    readonly story: ReminderStory,
    private readonly program: CompiledProgram,
    private readonly options: ExperimentOptions,
  ) {}

  static async begin(options: ExperimentOptions): Promise<SendingExperiment> {
    const today = localDateIn(new Date());
    const { environment, database } = options;
    const [story, program] = await Promise.all([
      ReminderStory.begin(addDays(today, -10), { withWorker: false, environment, database }),
      CompiledProgram.compile(),
    ]);
    const experiment = new SendingExperiment(story, program, options);
    experiment.expected = await story.crowd(options.people);
    await story.planMeeting(addDays(today, 39));
    return experiment;
  }

  async end(): Promise<void> {
    clearInterval(this.insisting);
    await this.program.remove();
    await this.story.end();
  }

  /** Starts a worker as in production. */
  startWorker(): RunningEntrance {
    return this.program.start('worker', {
      DATABASE_URL: this.story.app.databaseUrl,
      SMTP_URL: this.story.sink.url,
      PUBLIC_URL: 'https://faden.example',
      MAIL_AT_ANY_HOUR: 'yes',
      MAIL_CLAIM_SECONDS: String(CLAIM_SECONDS),
      WORKER_PORT: '0',
      LOG_LEVEL: 'warn',
      ...this.options.environment,
    });
  }

  /** Asks the workers, again and again, to send what is due: instead of the schedule, which comes every five minutes. */
  insist(): void {
    const queue = this.story.app.nest.get(JobQueue);
    const ask = () => void queue.enqueue('reminders.sendDue').catch(() => undefined);
    ask();
    this.insisting ??= setInterval(ask, AGAIN_MS);
  }

  /** Waits until the mail server has taken so many mails. */
  async untilMails(count: number): Promise<void> {
    await this.story.sink.waitFor(({ mails }) => mails.length >= count, 60_000);
  }

  /** Waits until the plan says that nothing is left to be sent, and the mail server knows everybody. */
  async untilDone(withinMs = 120_000): Promise<void> {
    const everybody = this.expected.length;
    await until(
      'everything is sent',
      async () => {
        const [{ sent, open }] = await this.counts();
        return sent === everybody && open === 0;
      },
      withinMs,
    );
  }

  /** What the record in the database says. */
  counts(): Promise<{ sent: number; open: number; other: number }[]> {
    return this.story.app.make.rows`
      select count(*) filter (where state = 'SENT')::integer as sent,
             count(*) filter (where state in ('PLANNED', 'SENDING'))::integer as open,
             count(*) filter (where state not in ('PLANNED', 'SENDING', 'SENT'))::integer as other
        from delivery`;
  }

  arrived(): Arrived {
    const ids = new Map<string, Set<string>>();
    const { mails } = this.story.sink;
    for (const { recipients, messageId } of mails)
      for (const recipient of recipients)
        ids.set(recipient, (ids.get(recipient) ?? new Set()).add(messageId ?? ''));
    return {
      reached: [...ids.keys()].sort(),
      doubles: mails.length - ids.size,
      toldTwice: [...ids].filter(([, seen]) => seen.size > 1).map(([recipient]) => recipient),
    };
  }
}
