import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../kernel/actor.js';

/** Where a change comes from, as history tells it. */
export type ChangeSource = 'API' | 'API_TOKEN' | 'MAIL_LINK' | 'JOB' | 'IMPORT' | 'DEMO';

export interface TransactionOptions {
  readonly actor: Actor;
  readonly source: ChangeSource;
  /** Why, in the words of the person; stands in the history of every record changed. */
  readonly reason?: string;
}

interface Running {
  readonly manager: EntityManager;
  readonly beforeCommit: (() => Promise<void>)[];
  readonly afterCommit: (() => Promise<void> | void)[];
}

/** Deadlock and serialization failure: the work itself is fine and is done again. */
const WORTH_ANOTHER_TRY = new Set(['40P01', '40001']);
const TRIES = 6;
const LONGEST_PAUSE_MS = 40;

const sqlState = (error: unknown): string | undefined =>
  (error as { driverError?: { code?: string } }).driverError?.code ?? (error as { code?: string }).code;

/**
 * The one place where transactions begin. Whoever runs within one joins it through async local storage; actor, source and
 * reason travel to the database with it, where triggers write the history.
 */
@Injectable()
export class Transactions {
  private readonly logger = new Logger(Transactions.name);
  private readonly running = new AsyncLocalStorage<Running>();
  private readonly acting = new AsyncLocalStorage<TransactionOptions>();

  constructor(private readonly dataSource: DataSource) {}

  /** Does the work in a transaction; a nested call joins the one that runs. */
  async run<Result>(options: TransactionOptions, work: () => Promise<Result>): Promise<Result> {
    if (this.running.getStore()) return work();
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(options, work);
      } catch (error) {
        if (attempt >= TRIES || !WORTH_ANOTHER_TRY.has(sqlState(error) ?? '')) throw error;
        // Those who got in each other's way would meet again, had they the same pause
        await wait(Math.random() * attempt * LONGEST_PAUSE_MS);
      }
    }
  }

  /** Says in whose name the work may {@link act}, without opening a transaction: a job opens as many as it needs. */
  actAs<Result>(options: TransactionOptions, work: () => Promise<Result>): Promise<Result> {
    return this.acting.run(options, work);
  }

  /** Does the work in a transaction in the name of whoever acts; a nested call joins the one that runs. */
  act<Result>(work: () => Promise<Result>): Promise<Result> {
    const acting = this.acting.getStore();
    if (!acting) throw new Error('Nobody acts here: begin the transaction with run()');
    return this.run(acting, work);
  }

  /** The entity manager of the running transaction, or undefined outside of one. */
  get manager(): EntityManager | undefined {
    return this.running.getStore()?.manager;
  }

  /**
   * What has to follow the work within the same transaction, once, when all of it is done: plans that hang on what changed.
   * Whatever it throws undoes the work.
   */
  beforeCommit(effect: () => Promise<void>): void {
    const running = this.running.getStore();
    if (!running) throw new Error('There is no transaction to follow');
    running.beforeCommit.push(effect);
  }

  /** Mail, jobs, live updates: what leaves the database waits here until the change is safe. */
  afterCommit(effect: () => Promise<void> | void): void {
    const running = this.running.getStore();
    if (!running) throw new Error('There is no transaction to wait for');
    running.afterCommit.push(effect);
  }

  private async once<Result>(options: TransactionOptions, work: () => Promise<Result>): Promise<Result> {
    const beforeCommit: Running['beforeCommit'] = [];
    const afterCommit: Running['afterCommit'] = [];
    const result = await this.dataSource.transaction(async (manager) => {
      await manager.query(
        // Reads keep their plans (see data-source.ts); changes may carry thousands of ids and are planned for them
        `select set_config('app.actor', $1, true), set_config('app.source', $2, true), set_config('app.reason', $3, true),
          set_config('plan_cache_mode', 'auto', true)`,
        [options.actor.personId ?? '', options.source, options.reason ?? ''],
      );
      return this.running.run({ manager, beforeCommit, afterCommit }, async () => {
        const done = await work();
        for (let effect = beforeCommit.shift(); effect; effect = beforeCommit.shift()) await effect();
        return done;
      });
    });
    for (const effect of afterCommit) {
      try {
        await effect();
      } catch (error) {
        // The change is safe; what could not leave is found again by the job that looks for what is due.
        this.logger.error(
          'Something could not be sent after a commit',
          error instanceof Error ? error.stack : error,
        );
      }
    }
    return result;
  }
}
