import { type Client as Socket, createClient, type ExecutionResult } from 'graphql-ws';
import WebSocket from 'ws';
import type { Client } from './client.js';

/** Listens to a subscription over a real socket, as the person whose cookie the client holds. */
export class Listener<Data> {
  readonly heard: Data[] = [];
  readonly errors: unknown[] = [];
  isOver = false;
  private readonly socket: Socket;
  private readonly stop: () => void;

  constructor(client: Client, query: string, variables: Record<string, unknown> = {}) {
    class SocketWithCookie extends WebSocket {
      constructor(address: string, protocols?: string | string[]) {
        super(address, protocols, { headers: client.headers });
      }
    }
    this.socket = createClient({
      url: `${client.url.replace(/^http/, 'ws')}/graphql`,
      webSocketImpl: SocketWithCookie,
      retryAttempts: 0,
    });
    this.stop = this.socket.subscribe<Data>(
      { query, variables },
      {
        next: ({ data, errors }: ExecutionResult<Data, unknown>) => {
          if (errors) this.errors.push(...errors);
          if (data) this.heard.push(data);
        },
        error: (error) => {
          this.errors.push(...(Array.isArray(error) ? (error as unknown[]) : [error]));
          this.isOver = true;
        },
        complete: () => {
          this.isOver = true;
        },
      },
    );
  }

  async close(): Promise<void> {
    this.stop();
    await this.socket.dispose();
  }
}
