import { createHash } from 'node:crypto';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import type { Sql } from './sql.js';

// Days stay text: a JavaScript Date would give them an hour and a zone they do not have.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** Statements whose plan each connection keeps. Above this many different texts, further ones are planned each time. */
const MOST_PREPARED = 300;
const prepared = new Map<string, string>();

function nameOf(text: string, sense: string): string | undefined {
  const whole = `${sense}${text}`;
  const known = prepared.get(whole);
  if (known || prepared.size >= MOST_PREPARED) return known;
  const name = createHash('sha1').update(whole).digest('base64url');
  prepared.set(whole, name);
  return name;
}

/**
 * A statement as node-postgres takes it, prepared where that pays. The same words that find other tables (a search path of
 * their own) are another statement: tell their sense.
 */
export const preparedQuery = (statement: Sql, sense = ''): pg.QueryConfig => ({
  name: nameOf(statement.text, sense),
  text: statement.text,
  values: statement.values,
});

/** The pool under TypeORM: one pool for entities and for reads that need no entity. */
export const poolOf = (dataSource: DataSource): pg.Pool =>
  (dataSource.driver as unknown as { master: pg.Pool }).master;
