import { Inject, Injectable, Optional } from '@nestjs/common';
import { DatabaseHealth } from '../database/database-health.js';
import { FileHealth } from './file-health.js';
import { MailHealth } from './mail-health.js';
import { QueueHealth } from './queue-health.js';

/** Whether a part can be worked with. */
export type PartState = 'ok' | 'down';

/** The answer of the readiness page. */
export interface Readiness {
  readonly status: PartState;
  readonly parts: Readonly<Record<string, PartState>>;
  /** Whether files can be read and written. While they cannot, all but documents works: requests still come. */
  readonly files?: PartState;
  /** Only while the mail server fails. The process itself can work: mails wait. */
  readonly mailFailingSince?: string;
}

const patienceMs = 2_000;

/** Asks everything this process cannot work without. Says only whether, never why: the page is open to everybody. */
@Injectable()
export class ReadinessCheck {
  constructor(
    @Inject(DatabaseHealth) private readonly database: DatabaseHealth,
    @Optional() @Inject(QueueHealth) private readonly queue?: QueueHealth,
    @Optional() @Inject(MailHealth) private readonly mail?: MailHealth,
    @Optional() @Inject(FileHealth) private readonly fileStore?: FileHealth,
  ) {}

  async check(): Promise<Readiness> {
    const { database, queue, fileStore } = this;
    const parts: Record<string, PartState> = {};
    let failingSince: Date | undefined;
    let files: PartState | undefined;
    await Promise.all([
      answers(database.check().then(() => true)).then((state) => (parts.database = state)),
      queue && answers(queue.health().then(({ ok }) => ok)).then((state) => (parts.queue = state)),
      fileStore && answers(fileStore.check().then(() => true)).then((state) => (files = state)),
      this.mail && answers(this.mail.failingSince().then((since) => ((failingSince = since), true))),
    ]);
    const status = Object.values(parts).every((state) => state === 'ok') ? 'ok' : 'down';
    return {
      status,
      parts,
      ...(files && { files }),
      ...(failingSince && { mailFailingSince: failingSince.toISOString() }),
    };
  }
}

/** A part that does not answer in time is down: a probe must not hang on it. */
async function answers(check: Promise<boolean>): Promise<PartState> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs);
  });
  try {
    return (await Promise.race([check, late])) ? 'ok' : 'down';
  } catch {
    return 'down';
  } finally {
    clearTimeout(timer);
  }
}
