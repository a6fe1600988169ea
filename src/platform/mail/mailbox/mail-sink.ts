import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import type { SMTPServer, SMTPServerDataStream } from 'smtp-server';
import { MailStore } from './mail-store.js';
import { readMail, type ReceivedMail } from './received-mail.js';

type Envelope = Pick<ReceivedMail, 'returnTo' | 'recipients'>;

/** A refusal in the words of SMTP, for instance 550 "5.1.1 User unknown". */
export interface Refusal {
  readonly code: number;
  readonly text: string;
}

/** How the sink is set up; the two rules are for tests that need a difficult mail server. */
export interface MailSinkOptions {
  /** Where mails survive a restart; without it they are kept in memory. */
  readonly folder?: string;
  /** Port on 127.0.0.1; any free one unless given. */
  readonly port?: number;
  /** How many mails are kept, the newest ones. */
  readonly mostKept?: number;
  /** What time it is when a mail comes in; the machine's time unless given. */
  readonly now?: () => Date;
  /** Answers with a refusal for addresses that shall not be accepted. */
  readonly refuse?: (address: string) => Refusal | undefined;
  /** Runs when a message has come in whole, before it is kept and confirmed; throwing refuses it for now (451). */
  readonly beforeAccept?: (mail: ReceivedMail) => Promise<void>;
}

/**
 * A real mail server that delivers nothing: it keeps what it is given, so that a demo can show it and tests can read
 * it. Loads the server library only when started, because production is installed without it.
 */
export class MailSink {
  private readonly listeners = new Set<(mail: ReceivedMail) => void>();
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: SMTPServer,
    private readonly store: MailStore,
    private readonly options: MailSinkOptions,
  ) {}

  /** Opens the store and listens on 127.0.0.1. */
  static async start(options: MailSinkOptions = {}): Promise<MailSink> {
    const [{ SMTPServer }, store] = await Promise.all([
      import('smtp-server'),
      MailStore.open(options.folder, options.mostKept),
    ]);
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      closeTimeout: 500,
      onRcptTo: ({ address }, _session, done) => {
        const refusal = options.refuse?.(address);
        done(refusal && Object.assign(new Error(refusal.text), { responseCode: refusal.code }));
      },
      onData: (stream, session, done) => {
        const { mailFrom, rcptTo } = session.envelope;
        const envelope = {
          returnTo: mailFrom ? mailFrom.address : '',
          recipients: rcptTo.map(({ address }) => address),
        };
        sink.receive(stream, envelope).then(
          () => done(),
          () => done(Object.assign(new Error('4.3.0 Not accepted for now'), { responseCode: 451 })),
        );
      },
    });
    const sink = new MailSink(server, store, options);
    server.server.on('connection', (socket) => sink.remember(socket));
    // A client that hangs up in the middle is part of a mail server's day.
    server.on('error', () => undefined);
    server.listen(options.port ?? 0, '127.0.0.1');
    await once(server.server, 'listening');
    return sink;
  }

  /** What SMTP_URL has to say to reach this sink. */
  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  /** Everything received, oldest first. */
  get mails(): readonly ReceivedMail[] {
    return this.store.all;
  }

  find(id: string): ReceivedMail | undefined {
    return this.store.all.find((mail) => mail.id === id);
  }

  /** Calls back for every mail kept from now on; the returned function ends that. */
  onMail(listener: (mail: ReceivedMail) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  async clear(): Promise<void> {
    await this.store.clear();
  }

  /** Cuts every open connection without a word, as a crashing mail server does. */
  dropConnections(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  /** Stops listening and hangs up. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.dropConnections();
    await closed;
  }

  private remember(socket: Socket): void {
    this.sockets.add(socket);
    socket.once('close', () => this.sockets.delete(socket));
  }

  private async receive(stream: SMTPServerDataStream, envelope: Envelope): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const mail = await readMail(Buffer.concat(chunks), envelope, this.options.now?.());
    await this.options.beforeAccept?.(mail);
    await this.store.add(mail);
    for (const listener of this.listeners) listener(mail);
  }
}
