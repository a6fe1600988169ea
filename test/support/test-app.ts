import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { INestApplicationContext } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { AppModule } from '../../src/app.module.js';
import { FixedClock, Clock } from '../../src/kernel/clock.js';
import { prepareHttp, useFastLane } from '../../src/http.js';
import { Config } from '../../src/platform/config/config.js';
import { JobWorker } from '../../src/platform/jobs/index.js';
import { WorkerModule } from '../../src/worker.module.js';
import { Builders } from './builders.js';
import { Client } from './client.js';
import { createTestDatabase, type TestDatabase } from './template-database.js';

export interface TestApp {
  readonly nest: NestExpressApplication;
  readonly url: string;
  readonly clock: FixedClock;
  readonly databaseUrl: string;
  /** Where it keeps files, unless the environment says otherwise. */
  readonly filesFolder: string;
  /** The same database as its owner. */
  readonly ownerUrl: string;
  /** Makes what a story needs, straight in the database. */
  readonly make: Builders;
  /** A client for whoever has this e-mail address; without one, a stranger. */
  signedInAs(email?: string): Promise<Client>;
  /** Starts a second process of the API on the same database and clock, and returns its address. It stops with the application. */
  startBeside(): Promise<string>;
  /** Starts a worker beside the API, on the same database and clock; it does what is asked for. It stops with the application. */
  startWorker(): Promise<TestWorker>;
  close(): Promise<void>;
}

/** A process that does background jobs. */
export interface TestWorker {
  readonly nest: INestApplicationContext;
  stop(): Promise<void>;
}

export interface TestAppOptions {
  /** The day the story begins. */
  readonly today?: string;
  readonly environment?: Record<string, string>;
  /** One that somebody else has made; without it, one of its own. */
  readonly database?: TestDatabase;
}

/** The real application on a database of its own, with a clock that stands still. */
export async function startTestApp({
  today = '2026-11-02',
  environment = {},
  database: given,
}: TestAppOptions = {}): Promise<TestApp> {
  const database = given ?? (await createTestDatabase());
  const files = mkdtempSync(join(tmpdir(), 'roter-faden-files-'));
  const config = Config.read({
    FILES_URL: pathToFileURL(files).href,
    DATABASE_URL: database.url,
    LOG_LEVEL: 'error',
    PORT: '0',
    DATABASE_POOL_SIZE: '4',
    FREE_QUERIES: 'yes',
    ...environment,
  });
  const clock = FixedClock.at(today);
  const nest = await startApi(config, clock);
  const url = await nest.getUrl();
  const beside: NestExpressApplication[] = [];
  const make = new Builders(nest, database.ownerUrl);
  const workers = new Set<TestWorker>();
  return {
    nest,
    url,
    clock,
    databaseUrl: database.url,
    filesFolder: files,
    ownerUrl: database.ownerUrl,
    make,
    async signedInAs(email) {
      const client = new Client(url);
      if (email) await client.signIn(email);
      return client;
    },
    async startBeside() {
      const second = await startApi(config, clock);
      beside.push(second);
      return second.getUrl();
    },
    async startWorker() {
      const worker = await Test.createTestingModule({ imports: [WorkerModule.with(config)] })
        .overrideProvider(Clock)
        .useValue(clock)
        .compile();
      const context = await worker.init();
      await context.get(JobWorker).start({ repeats: false });
      const running: TestWorker = {
        nest: context,
        stop: async () => {
          if (workers.delete(running)) await context.close();
        },
      };
      workers.add(running);
      return running;
    },
    async close() {
      await Promise.all([...workers].map((worker) => worker.stop()));
      await Promise.all([nest, ...beside].map((api) => api.close()));
      await database.drop();
      rmSync(files, { recursive: true, force: true });
    },
  };
}

async function startApi(config: Config, clock: Clock): Promise<NestExpressApplication> {
  const testing = await Test.createTestingModule({ imports: [AppModule.with(config)] })
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const nest = testing.createNestApplication<NestExpressApplication>();
  prepareHttp(nest);
  useFastLane(nest);
  await nest.listen(0, '127.0.0.1');
  return nest;
}
