import { Redis } from 'ioredis';
import pg from 'pg';
import { hasRedisServer, startRedisServer } from './redis-server.js';
import { createTestDatabase } from './template-database.js';

/** One engine that runs jobs and live messages, started for a spec file. */
export interface RunningEngine {
  /** What the environment says when the program is to use this engine. */
  readonly environment: Record<string, string>;
  /** Cuts all connections of the program; the server itself goes on. */
  cutConnections(): Promise<void>;
  /** How many connections the program holds. */
  countConnections(): Promise<number>;
  stop(): Promise<void>;
}

/** An engine the same tests run on. */
export interface JobEngineCaseOf<Engine> {
  readonly engine: 'postgres' | 'redis';
  start(): Promise<Engine>;
}

export type JobEngineCase = JobEngineCaseOf<RunningEngine>;

/** For `describe.each`: PostgreSQL always, Redis where there is one. */
export const jobEngines: JobEngineCase[] = [
  { engine: 'postgres', start: startOnPostgres },
  ...(hasRedisServer() ? [{ engine: 'redis' as const, start: startOnRedis }] : []),
];

/** For `describe.each` where the whole program runs on the engine: what its environment says besides its database. */
export const programEngines: JobEngineCaseOf<Pick<RunningEngine, 'environment' | 'stop'>>[] = [
  { engine: 'postgres', start: () => Promise.resolve({ environment: {}, stop: () => Promise.resolve() }) },
  ...(hasRedisServer() ? [{ engine: 'redis' as const, start: startRedisBeside }] : []),
];

async function startRedisBeside() {
  const server = await startRedisServer();
  return { environment: { REDIS_URL: server.url }, stop: () => server.stop() };
}

const others = 'FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()';

async function startOnPostgres(): Promise<RunningEngine> {
  const { url, drop } = await createTestDatabase();
  return {
    environment: { DATABASE_URL: url },
    cutConnections: async () => void (await query(url, `SELECT pg_terminate_backend(pid) ${others}`)),
    countConnections: () => query(url, `SELECT pid ${others}`),
    stop: drop,
  };
}

/** Here the database is never asked: an address where nothing listens proves that Redis does all the work. */
async function startOnRedis(): Promise<RunningEngine> {
  const server = await startRedisServer();
  return {
    environment: { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing', REDIS_URL: server.url },
    cutConnections: () =>
      ask(server.url, async (redis) => {
        await redis.client('KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
      }),
    countConnections: () =>
      ask(server.url, async (redis) => {
        const clients = String(await redis.client('LIST'));
        return clients.trim().split('\n').length - 1;
      }),
    stop: () => server.stop(),
  };
}

async function ask<T>(url: string, question: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(url);
  const answer = await question(redis);
  await redis.quit();
  return answer;
}

/** Runs one statement on a connection of its own; answers how many rows it gave. */
async function query(url: string, statement: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query(statement);
  await client.end();
  return rowCount ?? 0;
}
