import type { DataSource } from 'typeorm';

/** The account of the database that the application signs in with, where it is another one than the owner of the tables. */
export interface ApplicationRole {
  readonly name: string;
  readonly password: string;
}

/** The account in an address; undefined where it owns the tables itself. */
export function applicationRole(url: string, ownerUrl: string): ApplicationRole | undefined {
  const [given, owner] = [new URL(url), new URL(ownerUrl)];
  if (given.username === owner.username) return undefined;
  return { name: decodeURIComponent(given.username), password: decodeURIComponent(given.password) };
}

/**
 * Lets the application do what it needs and no more: history it can read only. Where there is no such account yet, it is made, if
 * the owner may make one.
 */
export async function openToApplication(dataSource: DataSource, role: ApplicationRole): Promise<void> {
  const known: unknown[] = await dataSource.query('select from pg_roles where rolname = $1', [role.name]);
  if (known.length === 0) {
    const [{ statement }] = await dataSource.query<{ statement: string }[]>(
      `select format('create role %I login password %L', $1::text, $2::text) as statement`,
      [role.name, role.password],
    );
    await dataSource.query(statement);
  }
  await dataSource.query('select history.open_to($1)', [role.name]);
}
