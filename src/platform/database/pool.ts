import { createHash } from 'node:crypto';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import type { Sql } from './sql.js';

// Days stay text: a JavaScript Date would give them an hour and a zone they do not have.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** Statements whose plan each connection keeps. Above this many different texts, further ones are planned each time. */
const MOST_PREPARED = 300;
const prepared = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = prepared.get(text);
  if (known || prepared.size >= MOST_PREPARED) return known;
  const name = createHash('sha1').update(text).digest('base64url');
  prepared.set(text, name);
  return name;
}

/** A statement as node-postgres takes it, prepared where that pays. */
export const preparedQuery = (statement: Sql): pg.QueryConfig => ({
  name: nameOf(statement.text),
  text: statement.text,
  values: statement.values,
});

/** The pool under TypeORM: one pool for entities and for reads that need no entity. */
export const poolOf = (dataSource: DataSource): pg.Pool =>
  (dataSource.driver as unknown as { master: pg.Pool }).master;
