import { getMetadataArgsStorage } from 'typeorm';
import { SnakeNaming } from '../database/snake-naming.js';

const naming = new SnakeNaming();
let known = { size: 0, names: new Set<string>() };

/** Names of all tables that entities map; and of the views that stand for one. */
export function recordedTables(): ReadonlySet<string> {
  const { tables } = getMetadataArgsStorage();
  if (tables.length !== known.size) {
    const names = tables.flatMap(({ target, name }) =>
      typeof target === 'function' ? [naming.tableName(target.name, name)] : [],
    );
    known = { size: tables.length, names: new Set([...names, 'shown_observation']) };
  }
  return known.names;
}
