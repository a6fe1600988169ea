import { once } from 'node:events';
import { connect } from 'node:net';
import WebSocket from 'ws';
import { Role } from '../../src/kernel/actor.js';
import { SOCKET_LIMITS } from '../../src/platform/graphql/sockets.js';
import type { Client } from '../support/client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';

interface Heard {
  readonly type: string;
  readonly id?: string;
  readonly payload?: { readonly message: string; readonly extensions?: { readonly reason?: string } }[];
}

/** A socket as somebody may open it who does not use our pages. */
class RawSocket {
  readonly heard: Heard[] = [];
  closedWith: number | undefined;
  private readonly socket: WebSocket;

  constructor({ url, headers }: Client) {
    this.socket = new WebSocket(`${url.replace(/^http/, 'ws')}/graphql`, 'graphql-transport-ws', { headers });
    this.socket.on('error', () => undefined);
    this.socket.on('message', (data: Buffer) => this.heard.push(JSON.parse(data.toString()) as Heard));
    this.socket.on('close', (code) => (this.closedWith = code));
    this.socket.on('open', () => this.send({ type: 'connection_init' }));
  }

  send(message: object): void {
    this.socket.send(JSON.stringify(message));
  }

  subscribe(id: string, query: string): void {
    this.send({ type: 'subscribe', id, payload: { query } });
  }

  get isReady(): boolean {
    return this.heard.some(({ type }) => type === 'connection_ack');
  }

  /** Ready, or turned away. */
  settled(): Promise<void> {
    return until('the socket is open or refused', () => this.isReady || this.closedWith !== undefined);
  }

  errorOf(id: string): string | undefined {
    return this.heard.find((message) => message.type === 'error' && message.id === id)?.payload?.[0].message;
  }

  async close(): Promise<void> {
    this.socket.terminate();
    await until('the socket is closed', () => this.closedWith !== undefined);
  }
}

describe('A socket', () => {
  let app: TestApp;
  let coordinator: Client;
  let measure: string;
  const open: RawSocket[] = [];

  beforeAll(async () => {
    app = await startTestApp();
    await app.make.person({ email: 'k@kreis.example', roles: [Role.COORDINATOR] });
    coordinator = await app.signedInAs('k@kreis.example');
    measure = await app.make.row('measure', {
      number: 'AR-01',
      title: 'Offener Treff',
      field_of_action_id: await app.make.fieldOfAction(),
      lead_office_id: await app.make.office(),
    });
  });
  afterEach(() => Promise.all(open.splice(0).map((socket) => socket.close())));
  afterAll(() => app.close());

  async function opened(client = coordinator): Promise<RawSocket> {
    const socket = new RawSocket(client);
    open.push(socket);
    await socket.settled();
    return socket;
  }

  const listening = () => `subscription { measureChanged(id: "${measure}") { id } }`;

  it('listens to so many things and no more', async () => {
    const socket = await opened();
    for (let number = 0; number <= SOCKET_LIMITS.operations; number++)
      socket.subscribe(`s${number}`, listening());
    await until(
      'the last one is refused',
      () => socket.errorOf(`s${SOCKET_LIMITS.operations}`) !== undefined,
    );
    expect(socket.heard.filter(({ type }) => type === 'error')).toHaveLength(1);
  });

  it('is one of so many of a person; who closes one may open another', async () => {
    await app.make.person({ email: 'viele@kreis.example', roles: [Role.COORDINATOR] });
    const other = await app.signedInAs('viele@kreis.example');
    const sockets = await Promise.all(Array.from({ length: SOCKET_LIMITS.connections }, () => opened(other)));
    expect(sockets.every(({ isReady }) => isReady)).toBe(true);
    expect((await opened(other)).closedWith).toBe(4403);
    await sockets[0].close();
    await until('there is room again', async () => (await opened(other)).isReady);
  });

  it('is closed by a message that is too large', async () => {
    const socket = await opened();
    socket.send({ type: 'ping', payload: { filling: 'x'.repeat(SOCKET_LIMITS.bytes) } });
    await until('it is closed', () => socket.closedWith !== undefined);
    expect(socket.closedWith).toBe(1009);
  });

  it('tells neither what a wrong name might have meant nor where an error came from', async () => {
    const socket = await opened();
    socket.subscribe('typo', `subscription { measureChangedd(id: "${measure}") { id } }`);
    socket.subscribe('bad', 'subscription { measureChanged(id: "no-uuid") { id } }');
    await until(
      'both are refused',
      () => socket.errorOf('typo') !== undefined && socket.heard.some(({ id }) => id === 'bad'),
    );
    expect(socket.errorOf('typo')).not.toContain('Did you mean');
    expect(JSON.stringify(socket.heard)).toContain('erwartet wird die Kennung eines Eintrags');
    expect(JSON.stringify(socket.heard)).not.toMatch(/stack|select |\.ts/);
  });

  it('is offered at one address; at any other the line is cut', async () => {
    const { hostname, port } = new URL(app.url);
    const line = connect(Number(port), hostname);
    line.write(
      `GET /elsewhere HTTP/1.1\r\nHost: ${hostname}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
    );
    await once(line.resume(), 'close');
    expect(line.destroyed).toBe(true);
  });
});
