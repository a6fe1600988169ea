/** Kind of the letters, the same in the process that takes orders and in the worker. */
export const SLOW_LETTER = 'tests.slowLetter';

/** A worker as in production that also writes letters, slowly: the entrance is put beside the compiled ones. */
export const slowLetterWorker = `
import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import { Readable } from 'node:stream';
import { NestFactory } from '@nestjs/core';
import { z } from 'zod';
import { DownloadKinds } from './features/downloads/index.js';
import { Config } from './platform/config/config.js';
import { JobWorker } from './platform/jobs/index.js';
import { WorkerModule } from './worker.module.js';

async function* pages(text, progress) {
  for (let page = 1; page <= 40; page++) {
    yield Buffer.from(text + ' ' + page + '\\n');
    progress(page * 2.5);
    await pause(25);
  }
}

const app = await NestFactory.createApplicationContext(WorkerModule.with(Config.read()), { bufferLogs: true });
app.get(DownloadKinds, { strict: false }).define({
  kind: '${SLOW_LETTER}',
  parameters: z.object({ text: z.string() }),
  titleOf: ({ text }) => text,
  mayOrder: () => undefined,
  mayFetch: () => true,
  dedupeKey: ({ text }) => text,
  make: async ({ parameters: { text }, progress }) => ({
    content: Readable.from(pages(text, progress)), fileName: 'brief.txt', mediaType: 'text/plain',
  }),
});
await app.get(JobWorker).start({ repeats: false });
`;
