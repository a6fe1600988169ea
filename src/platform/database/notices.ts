import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Config } from '../config/config.js';

type Listener = () => void;

const CHANNEL_FORM = /^[a-z_]+$/;
const RETRY_MS = 2_000;

/**
 * Hears what the database tells all processes (LISTEN/NOTIFY). A notice that got lost with the connection cannot be told
 * apart from one that never was, so listeners ask {@link isListening} and trust nothing they remember while it is false.
 */
@Injectable()
export class Notices implements OnApplicationShutdown {
  private readonly logger = new Logger(Notices.name);
  private readonly listeners = new Map<string, Listener[]>();
  private client: pg.Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private lastAsked: Promise<void> = Promise.resolve();
  private connected = false;
  private closed = false;

  constructor(private readonly config: Config) {}

  /** Whether every notice since the last call of a listener has been heard. */
  get isListening(): boolean {
    return this.connected;
  }

  /** Calls the listener at each notice, and once whenever listening begins anew. */
  listen(channel: string, listener: Listener): void {
    if (!CHANNEL_FORM.test(channel)) throw new Error(`${channel} is no name of a channel`);
    this.listeners.set(channel, [...(this.listeners.get(channel) ?? []), listener]);
    if (!this.client) void this.connect();
    else if (this.connected) this.listenOn(this.client, channel);
    // While it connects, it comes to every channel by itself
  }

  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    this.connected = false;
    clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.config.databaseUrl,
      application_name: 'roter-faden-notices',
      keepAlive: true,
    });
    this.client = client;
    client.on('error', () => this.lost());
    client.on('end', () => this.lost());
    client.on('notification', ({ channel }) => this.tell(channel));
    try {
      await client.connect();
      for (const channel of this.listeners.keys()) await client.query(`listen ${channel}`);
      if (this.closed) return;
      for (const channel of this.listeners.keys()) this.tell(channel);
      this.connected = true;
    } catch {
      this.lost();
    }
  }

  /** One statement after the other: a client that is asked two things at once is about to be forbidden. */
  private listenOn(client: pg.Client, channel: string): void {
    this.lastAsked = this.lastAsked
      .then(() => client.query(`listen ${channel}`))
      .then(
        () => undefined,
        () => this.lost(),
      );
  }

  private tell(channel: string): void {
    for (const listener of this.listeners.get(channel) ?? []) listener();
  }

  private lost(): void {
    const client = this.client;
    this.connected = false;
    this.client = undefined;
    if (this.closed || !client) return;
    this.logger.warn('The connection for notices was lost; it is opened again');
    client.removeAllListeners();
    client.on('error', () => undefined);
    void client.end().catch(() => undefined);
    this.retry = setTimeout(() => void this.connect(), RETRY_MS);
    this.retry.unref();
  }
}
