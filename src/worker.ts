import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { prepareHttp } from './http.js';
import { Config } from './platform/config/config.js';
import { startProcess } from './platform/config/start-process.js';
import { JobWorker } from './platform/jobs/index.js';
import { WorkerModule } from './worker.module.js';

/** The worker: background jobs; over HTTP only health and metrics. */
await startProcess(async () => {
  const config = Config.read();
  const app = await NestFactory.create<NestExpressApplication>(WorkerModule.with(config), {
    bufferLogs: true,
    abortOnError: false,
  });
  prepareHttp(app);
  await app.listen(config.workerPort);
  await app.get(JobWorker).start();
});
