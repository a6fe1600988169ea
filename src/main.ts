import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.js';
import { prepareHttp, useFastLane } from './http.js';
import { Config } from './platform/config/config.js';
import { startProcess } from './platform/config/start-process.js';

/** The API: GraphQL and the web application. */
await startProcess(async () => {
  const config = Config.read();
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config), {
    bufferLogs: true,
    abortOnError: false,
  });
  prepareHttp(app);
  useFastLane(app);
  await app.listen(config.port);
});
