import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DatabaseHealth } from './database-health.js';
import { poolOf } from './pool.js';

/** Asks the pool itself. */
@Injectable()
export class PoolHealth extends DatabaseHealth {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async check(): Promise<void> {
    await poolOf(this.dataSource).query('select 1');
  }

  pool() {
    const { totalCount: total, idleCount: idle, waitingCount: waiting } = poolOf(this.dataSource);
    return { total, idle, waiting };
  }
}
