import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { Config, ConfigurationError } from './config.js';
import { settings } from './settings.js';

type Environment = Record<string, string | undefined>;

/** What the demo's entrance may be told. */
export interface DemoOptions {
  /** Where everything is kept, as an absolute path. */
  readonly folder: string;
  /** Throw away what is there and begin anew. */
  readonly fresh: boolean;
  /** 0 for any free port. */
  readonly port: number;
  /** npm stands between us and the person: where it is ended, it does not hand every signal on. */
  readonly startedByScript: boolean;
}

const usage =
  'Bekannt ist nur --fresh (neu beginnen); PORT und DATA_DIR stehen in der Umgebung. / ' +
  'Only --fresh (begin anew) is known; PORT and DATA_DIR are set in the environment.';

/** Reads command line and environment; throws one clear sentence where they are not understood. */
export function readDemoOptions(
  args: string[] = process.argv.slice(2),
  environment: Environment = process.env,
): DemoOptions {
  return {
    fresh: readFresh(args),
    port: readPort(environment),
    folder: resolve(environment.DATA_DIR?.trim() || '.data'),
    startedByScript: environment.npm_lifecycle_event !== undefined,
  };
}

/** The settings of the demo: everything it needs comes with it, so a developer's own database, Redis and mail server stay out. */
export function demoConfig(
  given: { databaseUrl: string; smtpUrl: string; filesUrl: string; port: number; secretKey: string },
  environment: Environment = process.env,
): Config {
  return Config.read({
    DATABASE_URL: given.databaseUrl,
    SMTP_URL: given.smtpUrl,
    FILES_URL: given.filesUrl,
    SECRET_KEY: given.secretKey,
    PORT: String(given.port),
    PUBLIC_URL: `http://localhost:${given.port}`,
    INTROSPECTION: 'yes',
    FREE_QUERIES: 'yes',
    PUBLIC_READING: 'yes',
    MAIL_AT_ANY_HOUR: 'yes',
    LOG_LEVEL: environment.LOG_LEVEL ?? 'warn',
    SESSION_HOURS: environment.SESSION_HOURS,
    DATABASE_POOL_SIZE: environment.DATABASE_POOL_SIZE,
  });
}

function readFresh(args: string[]): boolean {
  try {
    return parseArgs({ args, options: { fresh: { type: 'boolean', default: false } } }).values.fresh;
  } catch {
    throw new ConfigurationError(
      `Diese Angabe versteht die Demo nicht: ${args.join(' ')}. ${usage.split(' / ')[0]} / ` +
        `The demo does not understand: ${args.join(' ')}. ${usage.split(' / ')[1]}`,
    );
  }
}

function readPort(environment: Environment): number {
  const given = environment.PORT?.trim() || settings.PORT.default;
  const { success, data } = settings.PORT.schema.safeParse(given);
  if (success) return data;
  throw new ConfigurationError(
    `PORT muss eine ganze Zahl von 0 bis 65535 sein, gefunden: ${given}. / ` +
      `PORT must be a whole number from 0 to 65535, found: ${given}.`,
  );
}
