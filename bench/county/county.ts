import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { EmbeddedServer } from '../../src/platform/database/embedded/embedded-server.js';
import type { BenchOptions } from '../options.js';
import { runToEnd } from '../processes.js';
import { type CountySizes, LARGE, SMALL } from './sizes.js';

/** A database server with a county in it. */
export interface County {
  readonly url: string;
  /** For the harness itself. */
  readonly client: pg.Client;
  close(): Promise<void>;
}

/** Opens the county that was kept from the last run, or makes it: the recipe and the structure decide whether it still fits. */
export function openCounty(options: BenchOptions): Promise<County> {
  return withServer(options, (server, database) => openDatabase(server, database));
}

/** Opens a copy of the county that may be changed and goes when it is closed. */
export function openCopy(options: BenchOptions): Promise<County> {
  return withServer(options, async (server, database) => {
    const copy = `${database}_copy`;
    const admin = server.url('postgres');
    const drop = () => using(admin, (client) => client.query(`drop database if exists ${copy} with (force)`));
    await drop();
    await using(admin, (client) => client.query(`create database ${copy} template ${database}`));
    const county = await openDatabase(server, copy);
    const close = async () => {
      await county.client.end();
      await drop();
      await server.stop();
    };
    return { ...county, close };
  });
}

async function withServer(
  options: BenchOptions,
  open: (server: EmbeddedServer, database: string) => Promise<County>,
): Promise<County> {
  const server = await startServer(options.folder);
  const sizes = options.quick ? SMALL : LARGE;
  const database = options.quick ? 'bench_quick' : 'bench';
  try {
    if (options.fresh || !(await isMade(server, database, recipeOf(sizes))))
      await make(server, database, sizes, options);
    return await open(server, database);
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function openDatabase(server: EmbeddedServer, database: string): Promise<County> {
  const url = server.url(database);
  const client = await connect(url);
  return {
    url,
    client,
    close: async () => {
      await client.end();
      await server.stop();
    },
  };
}

/** Statements are counted by an extension that must be there when the server starts, hence the second start. */
async function startServer(folder: string): Promise<EmbeddedServer> {
  const server = await EmbeddedServer.start(folder);
  const isSet = await using(server.url('postgres'), async (client) => {
    const { rows } = await client.query<{ libraries: string }>(
      `select current_setting('shared_preload_libraries') as libraries`,
    );
    if (rows[0].libraries !== '') return true;
    for (const [name, value] of Object.entries(SERVER_SETTINGS))
      await client.query(`alter system set ${name} = '${value}'`);
    return false;
  });
  if (isSet) return server;
  await server.stop();
  return EmbeddedServer.start(folder);
}

/** As a small server of a county would be set, so that no case waits for the disk. */
const SERVER_SETTINGS = {
  shared_preload_libraries: 'pg_stat_statements',
  'pg_stat_statements.track': 'top',
  'pg_stat_statements.save': 'off',
  shared_buffers: '1GB',
  effective_cache_size: '2GB',
  random_page_cost: '1.1',
  max_wal_size: '4GB',
};

const isMade = (server: EmbeddedServer, database: string, recipe: string): Promise<boolean> =>
  using(server.url('postgres'), async (client) => {
    const { rows } = await client.query<{ recipe: string | null }>(
      `select shobj_description(oid, 'pg_database') as recipe from pg_database where datname = $1`,
      [database],
    );
    return rows[0]?.recipe === recipe;
  });

async function make(
  server: EmbeddedServer,
  database: string,
  sizes: CountySizes,
  options: BenchOptions,
): Promise<void> {
  const began = Date.now();
  process.stdout.write(`Making a county with ${sizes.measures} measures …\n`);
  const admin = server.url('postgres');
  await using(admin, (client) => client.query(`drop database if exists ${database} with (force)`));
  const url = await server.ensureDatabase(database);
  await runToEnd(join(options.dist, 'migrate.js'), { DATABASE_URL: url });
  await using(url, async (client) => {
    await client.query(`create extension pg_stat_statements`);
    await client.query(`select set_config('bench.sizes', $1, false)`, [JSON.stringify(sizes)]);
    for (const file of recipeFiles()) await client.query(file.text);
    await client.query('vacuum (analyze)');
  });
  // Only a county that was made to its end bears the mark by which it is found again
  await using(admin, (client) => client.query(`comment on database ${database} is '${recipeOf(sizes)}'`));
  process.stdout.write(`Made in ${Math.round((Date.now() - began) / 1000)} s.\n`);
}

interface RecipeFile {
  readonly name: string;
  readonly text: string;
}

const sqlFiles = (folder: string): RecipeFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

const recipeFiles = () => sqlFiles(import.meta.dirname);

/** What the county was made of: our statements, the sizes, and the structure of the database. */
function recipeOf(sizes: CountySizes): string {
  const structure = sqlFiles(join(import.meta.dirname, '../../migrations'));
  const all = JSON.stringify([sizes, recipeFiles(), structure]);
  return createHash('sha256').update(all).digest('hex');
}

async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString, options: '-c timezone=UTC' });
  await client.connect();
  return client;
}

async function using<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = await connect(url);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
