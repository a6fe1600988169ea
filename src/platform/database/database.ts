import { Injectable } from '@nestjs/common';
import { DataSource, type EntityTarget, type ObjectLiteral, type Repository } from 'typeorm';
import { poolOf, preparedQuery } from './pool.js';
import type { Sql } from './sql.js';
import { Transactions } from './transactions.js';

/** The door to the database for every room: repositories for writing, statements for reading. */
@Injectable()
export class Database {
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

  /** Rows of one statement, read within the running transaction where there is one. */
  async rows<Row>(statement: Sql): Promise<Row[]> {
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
