import 'reflect-metadata';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Closing } from './demo/closing.js';
import { loadCounty } from './demo/county/load-county.js';
import { ToldPast } from './demo/county/told-past.js';
import { DemoClock } from './demo/demo-clock.js';
import { DemoFolder } from './demo/demo-folder.js';
import { claimPort } from './demo/demo-port.js';
import { DemoRefused } from './demo/demo-refusals.js';
import { whenAskedToStop } from './demo/demo-signals.js';
import { DemoModule } from './demo/demo.module.js';
import { welcome } from './demo/welcome.js';
import { prepareHttp, useFastLane } from './http.js';
import { ConfigurationError } from './platform/config/config.js';
import { demoConfig, type DemoOptions, readDemoOptions } from './platform/config/demo-options.js';
import { applicationRole } from './platform/database/application-role.js';
import { createDataSource, migrate } from './platform/database/data-source.js';
import { EmbeddedServer } from './platform/database/embedded/embedded-server.js';
import { EmbeddedServerError } from './platform/database/embedded/embedded-errors.js';
import { JobWorker } from './platform/jobs/index.js';
import { MailSink } from './platform/mail/mailbox/mail-sink.js';

const closing = new Closing();

/** Everything in one process, on a database that comes along, with a county in it. */
async function startDemo(options: DemoOptions): Promise<void> {
  DemoFolder.requireFree(options.folder);
  const port = await claimPort(options.port);
  const folder = await DemoFolder.open(options.folder, options.fresh);
  const server = await EmbeddedServer.start(folder.path);
  closing.add(() => server.stop());
  const ownerUrl = await server.ensureDatabase('roter_faden');
  const databaseUrl = asApplication(ownerUrl);
  const clock = new DemoClock();
  const sink = await MailSink.start({ folder: join(folder.path, 'mail'), now: () => clock.now() });
  closing.add(() => sink.close());
  await bringUpToDate(ownerUrl, databaseUrl);
  const config = demoConfig({
    databaseUrl,
    smtpUrl: sink.url,
    filesUrl: pathToFileURL(join(folder.path, 'files')).href,
    port,
    secretKey: folder.secretKey(),
  });
  const app = await NestFactory.create<NestExpressApplication>(DemoModule.with({ config, sink, clock }), {
    bufferLogs: true,
    abortOnError: false,
  });
  closing.add(() => app.close());
  prepareHttp(app, { stopsOnSignals: false });
  useFastLane(app);
  await app.init();
  if (!folder.isLoaded) {
    process.stdout.write('Der Demo-Kreis wird geladen … / Loading the demo county …\n');
    const past = await ToldPast.begin(ownerUrl, clock);
    await loadCounty(app, past).finally(() => past.end());
    folder.rememberLoaded(clock.now());
  }
  // The sign-ins are printed for everybody to read, so nobody but this machine is let in.
  await app.listen(port, '127.0.0.1');
  await app.get(JobWorker, { strict: false }).start();
  process.stdout.write(welcome({ url: config.publicUrl, databaseUrl, folder: folder.path }));
}

/** The demo too signs in with an account that cannot change history. */
function asApplication(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  url.username = 'roter_faden_app';
  return url.href;
}

async function bringUpToDate(ownerUrl: string, databaseUrl: string): Promise<void> {
  const dataSource = await createDataSource({
    url: ownerUrl,
    applicationName: 'roter-faden-migrate',
  }).initialize();
  try {
    await migrate(dataSource, applicationRole(databaseUrl, ownerUrl));
  } finally {
    await dataSource.destroy();
  }
}

/** What people can mend is one sentence; anything else shows where it came from. */
function tell(error: unknown): void {
  const expected =
    error instanceof DemoRefused ||
    error instanceof ConfigurationError ||
    error instanceof EmbeddedServerError;
  process.stderr.write(
    `${expected || !(error instanceof Error) ? String((error as Error).message ?? error) : error.stack}\n`,
  );
}

async function end(code: number): Promise<never> {
  await closing.close();
  process.exit(code);
}

try {
  const options = readDemoOptions();
  whenAskedToStop(() => void end(0), { watchParent: options.startedByScript });
  await startDemo(options);
} catch (error) {
  if (!closing.hasBegun) {
    tell(error);
    await end(1);
  }
}
