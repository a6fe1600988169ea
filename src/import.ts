import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { commandLine, describeImport, importHelp, ImportService } from './features/exchange/index.js';
import { rooms } from './features/rooms.js';
import { Config, ConfigurationError } from './platform/config/config.js';
import { startProcess } from './platform/config/start-process.js';
import { describeRefusal, type Language, TableRefused } from './platform/documents/index.js';
import { PlatformModule } from './platform/platform.module.js';

/** The rooms without HTTP and without job handlers at work. */
@Module({})
class ImportModule {}

const say = (text: string) => void process.stdout.write(`${text}\n`);
const complain = (text: string) => {
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
};

const withoutDatabase: Readonly<Record<Language, string>> = {
  de: 'DATABASE_URL muss die Datenbank nennen; „npm run demo“ zeigt beim Start die Adresse der seinen.',
  en: 'DATABASE_URL must name the database; “npm run demo” prints the address of its own when it starts.',
};

const notReady: Readonly<Record<Language, string>> = {
  de: 'Die Datenbank ist noch nicht eingerichtet; bitte zuerst „npm run migrate“ ausführen.',
  en: 'The database is not set up yet; please run “npm run migrate” first.',
};

function settings(language: Language): Config {
  try {
    return Config.read();
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    throw new ConfigurationError(`${withoutDatabase[language]}\n${error.message}`);
  }
}

/** The table or column is missing: SQLSTATE of a database without our structure. */
const isUnprepared = (error: unknown): boolean =>
  ['42P01', '42703'].includes((error as { driverError?: { code?: string } }).driverError?.code ?? '');

/** One line on the terminal that is written over; nothing where the output is a file. */
const progress = (done: number, of: number) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} / ${of}${done === of ? '\n' : ''}`);
};

/** Takes a file over: `npm run import -- <kind> <file>`. Ends with 0 where it was taken over, else with 1. */
await startProcess(async () => {
  const asked = commandLine(process.argv.slice(2));
  const { language } = asked;
  if ('help' in asked) return say(importHelp(language));
  if ('fault' in asked) return complain(asked.fault[language]);
  const platform = PlatformModule.forProcess('roter-faden-import', settings(language));
  const app = await NestFactory.createApplicationContext(
    { module: ImportModule, imports: [platform, ...rooms] },
    { logger: ['error', 'fatal'] },
  );
  try {
    const options = { ...asked.options, progress };
    const result = await app.get(ImportService).run(asked.kind, asked.file, options);
    const report = describeImport(result, language);
    if (result.faultCount > 0) complain(report);
    else say(report);
  } catch (error) {
    if (error instanceof TableRefused) complain(describeRefusal(error.refusal, language));
    else if (isUnprepared(error)) complain(notReady[language]);
    else throw error;
  } finally {
    await app.close();
  }
});
