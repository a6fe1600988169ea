import { MailSink, type Refusal } from '../../src/platform/mail/mailbox/mail-sink.js';
import type { ReceivedMail } from '../../src/platform/mail/mailbox/received-mail.js';

/** A real mail server for specs: keeps what it gets, and can be told to refuse, hold or drop. */
export class TestMailSink {
  private readonly refusals = new Map<string, Refusal>();
  private readonly changes = new Set<() => void>();
  private held: Promise<void> | undefined;
  private dropsLeft = 0;
  private incoming = 0;
  private sink!: MailSink;

  private constructor() {}

  static async start({ folder, port }: { folder?: string; port?: number } = {}): Promise<TestMailSink> {
    const test = new TestMailSink();
    test.sink = await MailSink.start({
      folder,
      port,
      mostKept: Infinity,
      refuse: (address) => test.refusals.get(address),
      beforeAccept: () => test.treat(),
    });
    test.sink.onMail(() => test.changed());
    return test;
  }

  get url(): string {
    return this.sink.url;
  }

  /** Everything accepted so far, oldest first. */
  get mails(): readonly ReceivedMail[] {
    return this.sink.mails;
  }

  /** How many messages came in whole, accepted or not. */
  get messagesSeen(): number {
    return this.incoming;
  }

  /** The sink behind, for the mailbox page. */
  get plain(): MailSink {
    return this.sink;
  }

  mailsTo(address: string): ReceivedMail[] {
    return this.mails.filter((mail) => mail.recipients.includes(address));
  }

  /** Waits, woken by each arrival, until the condition holds for this sink; fails after the time given. */
  async waitFor(
    condition: (sink: TestMailSink) => boolean,
    withinMs = 10_000,
  ): Promise<readonly ReceivedMail[]> {
    await new Promise<void>((resolve, reject) => {
      const finish = (end: () => void) => {
        clearTimeout(alarm);
        this.changes.delete(check);
        end();
      };
      const check = () => condition(this) && finish(resolve);
      const alarm = setTimeout(
        () => finish(() => reject(new Error(`Waited in vain; the sink holds ${this.mails.length} mails.`))),
        withinMs,
      );
      this.changes.add(check);
      check();
    });
    return this.mails;
  }

  /** From now on this address is refused, for good (550) unless another answer is given. */
  refuse(address: string, refusal: Refusal = { code: 550, text: '5.1.1 User unknown' }): void {
    this.refusals.set(address, refusal);
  }

  accept(address: string): void {
    this.refusals.delete(address);
  }

  /** Messages that come in whole stay unanswered until the returned function is called. */
  hold(): () => void {
    let release = () => {};
    this.held = new Promise<void>((resolve) => {
      release = () => {
        this.held = undefined;
        resolve();
      };
    });
    return release;
  }

  /** Hangs up without an answer after the next messages have come in whole; they are not kept. */
  drop(messages = 1): void {
    this.dropsLeft = messages;
  }

  async clear(): Promise<void> {
    await this.sink.clear();
  }

  async close(): Promise<void> {
    await this.sink.close();
  }

  private async treat(): Promise<void> {
    this.incoming += 1;
    this.changed();
    await this.held;
    if (this.dropsLeft > 0) {
      this.dropsLeft -= 1;
      this.sink.dropConnections();
      throw new Error('dropped');
    }
  }

  private changed(): void {
    for (const check of [...this.changes]) check();
  }
}
