import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityTarget, type ObjectLiteral, type Repository } from 'typeorm';
import type { Moment } from './moment.js';
import { poolOf, preparedQuery } from './pool.js';
import { rowsAsOf } from './reading-as-of.js';
import { Snapshot } from './snapshot.js';
import type { Sql } from './sql.js';
import { Transactions } from './transactions.js';

/** The door to the database for every room: repositories for writing, statements for reading. */
@Injectable()
export class Database {
  private readonly past = new AsyncLocalStorage<Moment>();
  private readonly snapshots = new AsyncLocalStorage<Snapshot>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {}

  /** The repository of the running transaction; there is no writing outside of one. */
  repository<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>): Repository<Entity> {
    const { manager } = this.transactions;
    if (!manager) throw new Error('Entities are written within a transaction only');
    return manager.getRepository(entity);
  }

  /** Does the work with every statement in it reading what was known at the moment. Nothing can be written meanwhile. */
  asOf<Result>(moment: Moment, work: () => Result): Result {
    return this.past.run(moment, work);
  }

  /**
   * Does the work with every statement in it seeing one state of the database, also where it reads as of a moment: what others
   * commit meanwhile is in none of them. It is told when the state was taken. Not within a transaction, which has its own view.
   */
  snapshot<Result>(work: (takenAt: string) => Promise<Result>): Promise<Result> {
    if (this.transactions.manager) throw new Error('A snapshot would keep a transaction waiting');
    return Snapshot.during(poolOf(this.dataSource), (snapshot) =>
      this.snapshots.run(snapshot, () => work(snapshot.takenAt)),
    );
  }

  /** The moment as of which is read; undefined for the present. */
  get moment(): Moment | undefined {
    return this.past.getStore();
  }

  /** Rows of one statement, read within the running transaction where there is one. */
  async rows<Row>(statement: Sql): Promise<Row[]> {
    const { moment } = this;
    const snapshot = this.snapshots.getStore();
    if (snapshot) return snapshot.rows<Row>(moment, statement);
    if (moment) return rowsAsOf(poolOf(this.dataSource), moment, statement);
    const { manager } = this.transactions;
    if (manager) return manager.query<Row[]>(statement.text, statement.values);
    const { rows } = await poolOf(this.dataSource).query<Row & object>(preparedQuery(statement));
    return rows;
  }

  /** The first row of a statement, if any. */
  async firstRow<Row>(statement: Sql): Promise<Row | undefined> {
    return (await this.rows<Row>(statement))[0];
  }
}
