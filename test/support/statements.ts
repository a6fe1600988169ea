import type { INestApplication } from '@nestjs/common';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { poolOf } from '../../src/platform/database/pool.js';

/** Looks on while the application talks to its database. */
export class StatementCounter {
  private readonly watched = new WeakSet<pg.PoolClient>();
  private seen: string[] = [];

  constructor(app: INestApplication) {
    poolOf(app.get(DataSource)).on('acquire', (client) => this.watch(client));
  }

  /** The statements that the work sends; looking up who asks is left out, because that is remembered for a while. */
  async during(work: () => Promise<unknown>): Promise<string[]> {
    this.seen = [];
    await work();
    return this.seen.filter((text) => !/from session\b/.test(text));
  }

  private watch(client: pg.PoolClient): void {
    if (this.watched.has(client)) return;
    this.watched.add(client);
    const send = client.query.bind(client) as (...args: unknown[]) => unknown;
    const query = (...args: unknown[]) => {
      const [statement] = args as [string | { text: string }];
      this.seen.push(typeof statement === 'string' ? statement : statement.text);
      return send(...args);
    };
    Object.assign(client, { query });
  }
}
