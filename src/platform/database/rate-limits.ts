import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { poolOf } from './pool.js';

export interface RateLimit {
  /** Names what is limited; part of the key. */
  readonly name: string;
  readonly attempts: number;
  readonly withinSeconds: number;
}

/** Counts attempts across all processes. */
@Injectable()
export class RateLimits {
  private readonly limiters = new Map<string, RateLimiterPostgres>();

  constructor(private readonly dataSource: DataSource) {}

  /** Counts one attempt. Returns the seconds to wait when there were too many, else 0. */
  async attempt(limit: RateLimit, key: string): Promise<number> {
    try {
      await this.limiter(limit).consume(key);
      return 0;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw refusal;
    }
  }

  /** The seconds somebody has to wait after too many attempts, else 0. Counts nothing. */
  async waitingTime(limit: RateLimit, key: string): Promise<number> {
    const counted = await this.limiter(limit).get(key);
    if (!counted || counted.consumedPoints < limit.attempts) return 0;
    return Math.max(1, Math.ceil(counted.msBeforeNext / 1000));
  }

  /** Takes back one attempt that was counted, because it succeeded. */
  async forgive(limit: RateLimit, key: string): Promise<void> {
    await this.limiter(limit).reward(key);
  }

  /** Forgets the attempts, after one that succeeded. */
  async forget(limit: RateLimit, key: string): Promise<void> {
    await this.limiter(limit).delete(key);
  }

  private limiter(limit: RateLimit): RateLimiterPostgres {
    let limiter = this.limiters.get(limit.name);
    if (!limiter) {
      limiter = new RateLimiterPostgres({
        storeClient: poolOf(this.dataSource),
        storeType: 'pool',
        tableName: 'rate_limit',
        tableCreated: true,
        clearExpiredByTimeout: false,
        keyPrefix: limit.name,
        points: limit.attempts,
        duration: limit.withinSeconds,
      });
      this.limiters.set(limit.name, limiter);
    }
    return limiter;
  }
}
