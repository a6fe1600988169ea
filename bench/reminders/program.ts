import 'reflect-metadata';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { County } from '../county/county.js';
import { type BenchOptions, POOL_SIZE } from '../options.js';

/** The parts of the compiled program that plan and write reminders, without a mail server. */
export interface ReminderProgram {
  readonly url: string;
  /** Turns what is due into mails that wait. */
  prepare(): Promise<void>;
  /** Takes the next mails and writes them as they would leave; answers how many, 0 when none is left. */
  writeNext(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts it in this process, on a working day: otherwise what is due would wait for Monday. */
export async function startReminderProgram(
  county: County,
  { dist }: Pick<BenchOptions, 'dist'>,
): Promise<ReminderProgram> {
  const load = <Module>(file: string): Promise<Module> =>
    import(pathToFileURL(resolve(dist, `${file}.js`)).href) as Promise<Module>;
  const { AppModule } = await load<typeof import('../../src/app.module.js')>('app.module');
  const { Config } =
    await load<typeof import('../../src/platform/config/config.js')>('platform/config/config');
  const { prepareHttp, useFastLane } = await load<typeof import('../../src/http.js')>('http');
  const { FixedClock } = await load<typeof import('../../src/kernel/clock.js')>('kernel/clock');
  const calendar = await load<typeof import('../../src/kernel/calendar.js')>('kernel/calendar');
  const { systemActor } = await load<typeof import('../../src/kernel/actor.js')>('kernel/actor');
  const { Transactions } = await load<typeof import('../../src/platform/database/transactions.js')>(
    'platform/database/transactions',
  );
  const room = 'features/reminders';
  const { ReminderPreparation } = await load<
    typeof import('../../src/features/reminders/reminder-preparation.js')
  >(`${room}/reminder-preparation`);
  const { DeliveryService } = await load<typeof import('../../src/features/reminders/delivery.service.js')>(
    `${room}/delivery.service`,
  );
  const { DeliveryLetters } = await load<typeof import('../../src/features/reminders/delivery-letters.js')>(
    `${room}/delivery-letters`,
  );
  const { BATCH } = await load<typeof import('../../src/features/reminders/delivery.rules.js')>(
    `${room}/delivery.rules`,
  );

  const config = Config.read({
    DATABASE_URL: county.url,
    DATABASE_POOL_SIZE: String(POOL_SIZE),
    LOG_LEVEL: 'warn',
    PUBLIC_URL: 'https://faden.example',
  });
  const day = calendar.workingDayOnOrBefore(calendar.localDateIn(new Date()), calendar.nrw);
  const clock = FixedClock.at(day, 10);
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.with(config, 'roter-faden-bench', clock),
    { bufferLogs: true, abortOnError: false },
  );
  prepareHttp(app, { stopsOnSignals: false });
  useFastLane(app);
  await app.listen(0, '127.0.0.1');

  const [transactions, preparation, deliveries, letters] = [
    app.get(Transactions, { strict: false }),
    app.get(ReminderPreparation, { strict: false }),
    app.get(DeliveryService, { strict: false }),
    app.get(DeliveryLetters, { strict: false }),
  ];
  const asJob = <Result>(work: () => Promise<Result>) =>
    transactions.actAs({ actor: systemActor, source: 'JOB' }, work);
  return {
    url: await app.getUrl(),
    prepare: () => asJob(() => transactions.act(() => preparation.prepare())),
    writeNext: () =>
      asJob(async () => {
        const mails = await deliveries.claim(BATCH);
        const written = await letters.compose(mails);
        const unwritten = [...written.values()].find(({ kind }) => kind !== 'MAIL');
        if (unwritten) throw new Error(`A mail could not be written: ${JSON.stringify(unwritten)}`);
        return mails.length;
      }),
    stop: () => app.close(),
  };
}
