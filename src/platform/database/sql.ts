import sql, { empty, join, raw, Sql } from 'sql-template-tag';

/** SQL with its values kept apart: a value can never become syntax. `raw` is for names that stand in our own code. */
export { empty, join, raw, sql, Sql };

/** A quoted name of a table or column. */
export const ident = (name: string): Sql => raw(`"${name.replaceAll('"', '""')}"`);

/** Conditions that must all hold; true where there is none. */
export const all = (conditions: readonly (Sql | undefined)[]): Sql => {
  const given = conditions.filter((condition) => condition !== undefined);
  return given.length > 0
    ? join(
        given.map((condition) => sql`(${condition})`),
        ' and ',
      )
    : sql`true`;
};

/** A text parameter as a pattern for `ilike` that finds it anywhere; its own wildcards count as plain signs. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
