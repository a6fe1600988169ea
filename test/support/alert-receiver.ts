import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the program told its operators. */
export interface ReceivedAlert {
  readonly code: string;
  readonly message: string;
  readonly [fact: string]: unknown;
}

/** A monitoring system that takes alerts over HTTP. */
export class AlertReceiver {
  readonly alerts: ReceivedAlert[] = [];

  private constructor(private readonly server: Server) {}

  static async start({ status = 204 } = {}): Promise<AlertReceiver> {
    const server = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      request.on('end', () => {
        receiver.alerts.push(JSON.parse(body) as ReceivedAlert);
        response.writeHead(status).end();
      });
    });
    const receiver = new AlertReceiver(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/alarm?token=geheim`;
  }

  get codes(): string[] {
    return this.alerts.map(({ code }) => code);
  }

  async close(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    this.server.closeAllConnections();
    await closed;
  }
}
