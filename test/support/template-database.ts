import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { type ApplicationRole, applicationRole } from '../../src/platform/database/application-role.js';
import { createDataSource, migrate } from '../../src/platform/database/data-source.js';

/** A database of one spec file. */
export interface TestDatabase {
  readonly url: string;
  /** The same database as its owner, who may do what the application may not. */
  readonly ownerUrl: string;
  drop(): Promise<void>;
}

/** Fills the template that every spec file's database is cloned from: the migrated, empty structure, open to the application. */
export async function prepareTemplate(templateUrl: string, application?: ApplicationRole): Promise<void> {
  const dataSource = await createDataSource({ url: templateUrl, poolSize: 2 }).initialize();
  await migrate(dataSource, application);
  await dataSource.destroy();
}

/** Clones the template; the first caller of a run makes it. Drop the clone after closing the application. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `${nameOfRun()}_${randomBytes(4).toString('hex')}`;
  await withClient(adminUrl(), async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [nameOfRun()]);
    const template = await ensureTemplate(client);
    await client.query(`create database ${name} template ${template}`);
    // what is granted on a database is not copied with it
    await client.query(`grant create on database ${name} to ${applicationName()}`);
  });
  return {
    url: asApplication(urlOf(name)),
    ownerUrl: urlOf(name),
    drop: () =>
      withClient(adminUrl(), (client) => client.query(`drop database if exists ${name} with (force)`)),
  };
}

/** A comment marks the finished template, so that one left by a failed attempt is made anew. */
async function ensureTemplate(client: pg.Client): Promise<string> {
  const name = `${nameOfRun()}_template`;
  const found = await client.query<{ state: string | null }>(
    `select shobj_description(oid, 'pg_database') as state from pg_database where datname = $1`,
    [name],
  );
  if (found.rows[0]?.state === 'ready') return name;
  await client.query(`drop database if exists ${name} with (force)`);
  await client.query(`create database ${name}`);
  await prepareTemplate(urlOf(name), applicationRole(asApplication(urlOf(name)), urlOf(name)));
  await client.query(`comment on database ${name} is 'ready'`);
  return name;
}

/** Databases of one run share a beginning, so that runs on the same server do not meet and can be swept up. */
function nameOfRun(): string {
  return `roter_faden_test_${required('TEST_RUN')}`;
}

/** The account of the application in this run: it may no more than in a county. */
const applicationName = () => `${nameOfRun()}_app`;

function asApplication(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  url.username = applicationName();
  url.password = required('TEST_RUN');
  return url.href;
}

function adminUrl(): string {
  return required('TEST_POSTGRES_URL');
}

function urlOf(database: string): string {
  const url = new URL(adminUrl());
  url.pathname = `/${database}`;
  return url.href;
}

function required(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(`${name} is not set: run specs through Jest, whose global setup starts PostgreSQL`);
  return value;
}

async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
