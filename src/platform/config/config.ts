import { z } from 'zod';
import { settings, type SettingName } from './settings.js';

type Values = { readonly [Name in SettingName]: z.output<(typeof settings)[Name]['schema']> };

/** Thrown at start when the environment is not usable; its message lists everything that is wrong at once. */
export class ConfigurationError extends Error {}

/** What the environment says, checked. The only way the rest of the program learns of it. */
export class Config {
  private constructor(private readonly values: Values) {}

  /** Reads and checks all settings; throws one {@link ConfigurationError} that names every faulty one. */
  static read(environment: Record<string, string | undefined> = process.env): Config {
    const values: Record<string, unknown> = {};
    const faults: string[] = [];
    for (const [name, setting] of Object.entries(settings)) {
      const given = environment[name]?.trim() || ('default' in setting ? setting.default : undefined);
      const result = setting.schema.safeParse(given);
      if (result.success) values[name] = result.data;
      else
        faults.push(
          `  ${name} ${given === undefined ? 'is missing' : result.error.issues[0].message} – ${setting.meaning} Example: ${setting.example}`,
        );
    }
    if (faults.length === 0 && values.SECOND_FACTOR !== 'optional' && values.SECRET_KEY === undefined)
      faults.push('  SECRET_KEY is missing – SECOND_FACTOR asks for second factors, which it seals.');
    if (faults.length > 0) {
      throw new ConfigurationError(`The environment is not complete:\n${faults.join('\n')}`);
    }
    return new Config(values as Values);
  }

  get databaseUrl() {
    return this.values.DATABASE_URL;
  }
  /** The address for changing the structure: as the owner of the tables. */
  get migrationDatabaseUrl() {
    return this.values.MIGRATION_DATABASE_URL ?? this.values.DATABASE_URL;
  }
  get databasePoolSize() {
    return this.values.DATABASE_POOL_SIZE;
  }
  get redisUrl() {
    return this.values.REDIS_URL;
  }
  /** Where files are kept. */
  get filesPlace() {
    return this.values.FILES_URL;
  }
  /** For how long ordered documents wait. */
  get downloadDays() {
    return this.values.DOWNLOAD_DAYS;
  }
  get smtpUrl() {
    return this.values.SMTP_URL;
  }
  get mailFrom() {
    return this.values.MAIL_FROM;
  }
  /** Envelope sender, where it is another address than the sender that people see. */
  get bounceAddress() {
    return this.values.BOUNCE_ADDRESS;
  }
  get bounceToken() {
    return this.values.BOUNCE_TOKEN;
  }
  /** Reminders do not wait for working hours: for demonstrations only. */
  get mailAtAnyHour() {
    return this.values.MAIL_AT_ANY_HOUR;
  }
  /** Seconds after which another worker takes over the mails of one that died. */
  get mailClaimSeconds() {
    return this.values.MAIL_CLAIM_SECONDS;
  }
  /** Called when operators have to know something. */
  get operatorName() {
    return this.values.OPERATOR_NAME;
  }
  get accessibilityContact() {
    return this.values.ACCESSIBILITY_CONTACT;
  }
  get alertUrl() {
    return this.values.ALERT_URL;
  }
  /** Public address without a slash at the end. */
  get publicUrl() {
    return this.values.PUBLIC_URL.replace(/\/+$/, '');
  }
  /** Cookies may only be marked secure when people come by https. */
  get isHttps() {
    return this.values.PUBLIC_URL.startsWith('https://');
  }
  /** Whether whoever has not signed in may read what is public. */
  get publicReading() {
    return this.values.PUBLIC_READING;
  }
  get port() {
    return this.values.PORT;
  }
  get workerPort() {
    return this.values.WORKER_PORT;
  }
  get logLevel() {
    return this.values.LOG_LEVEL;
  }
  get sessionHours() {
    return this.values.SESSION_HOURS;
  }
  get sessionDays() {
    return this.values.SESSION_DAYS;
  }
  /** Where people sign in with an account they have already. */
  get signInProviders() {
    return this.values.OIDC_PROVIDERS;
  }
  get retentionYears() {
    return this.values.RETENTION_YEARS;
  }
  /** Who has to have a second factor. */
  get secondFactor() {
    return this.values.SECOND_FACTOR;
  }
  get secretKey() {
    return this.values.SECRET_KEY;
  }
  get accountEventDays() {
    return this.values.ACCOUNT_EVENT_DAYS;
  }
  get freeQueries() {
    return this.values.FREE_QUERIES;
  }
  get introspection() {
    return this.values.INTROSPECTION;
  }
}
