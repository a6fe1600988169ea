import { connect, type Socket } from 'node:net';

/** A request as it goes over the wire. */
export const requestBytes = (
  host: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): Buffer =>
  Buffer.from(
    [
      `POST ${path} HTTP/1.1`,
      `host: ${host}`,
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      `content-length: ${Buffer.byteLength(body)}`,
      '',
      body,
    ].join('\r\n'),
  );

/** What came back. The body is kept only as far as it tells whether it was an answer. */
export interface Reply {
  readonly status: number;
  readonly bytes: number;
  readonly beginning: string;
}

const HEAD_END = Buffer.from('\r\n\r\n');

/**
 * One kept-alive HTTP connection, as sparing as can be: the load shares the machine with what it measures, so nothing is
 * parsed beyond status and length. Every contestant sends a content-length.
 */
export class HttpConnection {
  private received: Buffer[] = [];
  private size = 0;
  private expected = -1;
  private head = '';
  private headLength = 0;
  private settle?: { resolve: (reply: Reply) => void; reject: (error: Error) => void };

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on('data', (part) => this.take(part));
    socket.on('error', (error) => this.settle?.reject(error));
    socket.on('close', () => this.settle?.reject(new Error('The connection was closed')));
  }

  static open(host: string, port: number): Promise<HttpConnection> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, host, () => {
        socket.off('error', reject);
        resolve(new HttpConnection(socket));
      });
      socket.once('error', reject);
    });
  }

  send(request: Buffer): Promise<Reply> {
    return new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
      this.socket.write(request);
    });
  }

  close(): void {
    this.settle = undefined;
    this.socket.destroy();
  }

  private take(part: Buffer): void {
    this.received.push(part);
    this.size += part.length;
    if (this.expected < 0 && !this.readHead()) return;
    if (this.size < this.expected) return;
    const beginning = Buffer.concat(this.received).toString('utf8', this.headLength, this.headLength + 80);
    const reply = { status: Number(this.head.slice(9, 12)), bytes: this.size, beginning };
    const { settle } = this;
    this.received = [];
    this.size = 0;
    this.expected = -1;
    this.settle = undefined;
    settle?.resolve(reply);
  }

  private readHead(): boolean {
    const all = this.received.length === 1 ? this.received[0] : Buffer.concat(this.received);
    const end = all.indexOf(HEAD_END);
    if (end < 0) return false;
    this.head = all.toString('latin1', 0, end);
    const length = /^content-length: *(\d+)/im.exec(this.head);
    if (!length) throw new Error(`An answer without content-length: ${this.head}`);
    this.headLength = end + HEAD_END.length;
    this.expected = this.headLength + Number(length[1]);
    return true;
  }
}
