import { z } from 'zod';
import { filesPlace } from './files-place.js';
import { signInProviders } from './sign-in-providers.js';

/** One setting of the program: how it is read, what it defaults to, and what the README says about it. */
export interface Setting {
  readonly schema: z.ZodType;
  readonly default?: string;
  readonly meaning: string;
  readonly example: string;
}

const url = (...protocols: string[]) =>
  z.string().refine((text) => protocols.some((p) => text.startsWith(`${p}://`)) && URL.canParse(text), {
    error: `must be an address that begins with ${protocols.map((p) => `${p}://`).join(' or ')}`,
  });

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d+$/, { error: 'must be a whole number' })
    .transform(Number)
    .refine((n) => n >= from && n <= to, { error: `must be between ${from} and ${to}` });

const yesOrNo = z
  .enum(['yes', 'no'], { error: 'must be "yes" or "no"' })
  .transform((answer) => answer === 'yes');

/**
 * Every environment variable the program knows. This list is the single source: the start-up check reads it, and
 * `npm run settings` prints the README's table from it.
 */
export const settings = {
  DATABASE_URL: {
    schema: url('postgres', 'postgresql'),
    meaning: 'PostgreSQL 15 or newer: where everything is stored.',
    example: 'postgres://roter_faden_app:secret@db:5432/roter_faden',
  },
  MIGRATION_DATABASE_URL: {
    schema: url('postgres', 'postgresql').optional(),
    meaning:
      'The same database as the account that owns it: only `migrate` uses it, and gives the account of DATABASE_URL what it needs (it makes that account where there is none). So the application cannot change history. Without it the account of DATABASE_URL owns everything.',
    example: 'postgres://roter_faden:secret@db:5432/roter_faden',
  },
  DATABASE_POOL_SIZE: {
    schema: wholeNumber(2, 200),
    default: '10',
    meaning: 'Connections each process may hold.',
    example: '10',
  },
  REDIS_URL: {
    schema: url('redis', 'rediss').optional(),
    meaning:
      'Redis for background jobs and live updates on many machines. Without it they live in PostgreSQL.',
    example: 'redis://redis:6379',
  },
  FILES_URL: {
    schema: filesPlace,
    meaning:
      'Where files are kept: a folder (file:///…), or a bucket of any store that speaks S3 (with &tls=no for one without TLS). All processes must see the same files; with processes on several machines that is a bucket or a shared folder. Without it, the folder .files where the program is started.',
    example: 's3://key:secret@s3.kreis.example/roter-faden?region=eu-central-1',
  },
  DOWNLOAD_DAYS: {
    schema: wholeNumber(1, 90),
    default: '7',
    meaning: 'Days for which documents that people have ordered wait for them.',
    example: '7',
  },
  SMTP_URL: {
    schema: url('smtp', 'smtps').optional(),
    meaning: 'Mail server. Without it reminders stay planned and are not sent.',
    example: 'smtp://user:secret@mail.example.org:587',
  },
  MAIL_FROM: {
    schema: z.string().min(3, { error: 'must be a mail address' }),
    default: 'Geschäftsstelle Integrierte Sozialplanung <roter-faden@localhost>',
    meaning: 'Sender of all mails.',
    example: 'Geschäftsstelle <sozialplanung@kreis.example>',
  },
  BOUNCE_ADDRESS: {
    schema: z.email({ error: 'must be a mail address' }).optional(),
    meaning: 'Where mail servers report what they could not deliver. Without it, the address in MAIL_FROM.',
    example: 'roter-faden-bounces@kreis.example',
  },
  BOUNCE_TOKEN: {
    schema: z
      .string()
      .regex(/^[\w.~+/=-]{32,200}$/, { error: 'must be 32 to 200 letters and digits without spaces' })
      .optional(),
    meaning:
      'Secret with which the mail server hands in such reports at /mail/bounces. Without it there is no such address.',
    example: '(openssl rand -hex 32)',
  },
  MAIL_AT_ANY_HOUR: {
    schema: yesOrNo,
    default: 'no',
    meaning:
      'Whether reminders go out at once also in the evening and at weekends ("yes" or "no"). For demonstrations; otherwise they wait for the next working day, 8 to 18 h.',
    example: 'no',
  },
  MAIL_CLAIM_SECONDS: {
    schema: wholeNumber(10, 3_600),
    default: '300',
    meaning:
      'Seconds after which the mails a worker had in hand when it died are taken over by another one. A short outage of the database is bridged for as long.',
    example: '300',
  },
  ALERT_URL: {
    schema: url('http', 'https').optional(),
    meaning:
      'Address that gets a JSON POST when operators have to know something, for instance that the mail server has been failing for an hour.',
    example: 'https://alarm.kreis.example/hooks/roter-faden',
  },
  PUBLIC_URL: {
    schema: url('http', 'https'),
    default: 'http://localhost:3000',
    meaning: 'The address people reach the program at; links in mails begin with it.',
    example: 'https://roter-faden.kreis.example',
  },
  OPERATOR_NAME: {
    schema: z.string().trim().max(200).optional(),
    meaning:
      'Who runs the program and answers for its accessibility, as it stands in the statement of accessibility.',
    example: 'Kreis Musterkreis, Dezernat für Soziales',
  },
  ACCESSIBILITY_CONTACT: {
    schema: z.email({ error: 'must be a mail address' }).optional(),
    meaning: 'Mail address for people who come upon a barrier; stands in the statement of accessibility.',
    example: 'barrierefrei@kreis.example',
  },
  PORT: {
    schema: wholeNumber(0, 65535),
    default: '3000',
    meaning: 'Port the API listens on (0: any free one).',
    example: '3000',
  },
  WORKER_PORT: {
    schema: wholeNumber(0, 65535),
    default: '3001',
    meaning: 'Port of the worker for its health and metrics only.',
    example: '3001',
  },
  LOG_LEVEL: {
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be one of fatal, error, warn, info, debug, trace, silent',
    }),
    default: 'info',
    meaning: 'How much is logged. Logs are JSON lines and carry no personal data.',
    example: 'info',
  },
  SESSION_HOURS: {
    schema: wholeNumber(1, 720),
    default: '12',
    meaning: 'Hours after which an unused sign-in ends.',
    example: '12',
  },
  PUBLIC_READING: {
    schema: yesOrNo,
    default: 'no',
    meaning:
      'Whether people who have not signed in may read what is marked as public ("yes" or "no"), on the pages below /oeffentlich as well. They never see people, drafts or notes.',
    example: 'no',
  },
  SESSION_DAYS: {
    schema: wholeNumber(1, 90),
    default: '7',
    meaning: 'Days after which every sign-in ends, however much it is used.',
    example: '7',
  },
  OIDC_PROVIDERS: {
    schema: signInProviders,
    default: '[]',
    meaning:
      'Where people sign in with an account they have already (OpenID Connect): the path of a JSON file, or the list itself. See docs/sign-in.md.',
    example: '/etc/roter-faden/providers.json',
  },
  RETENTION_YEARS: {
    schema: wholeNumber(1, 30),
    default: '3',
    meaning:
      'Years after which nothing names who has left, and addresses in the log of mails are masked. Three, as long as claims last (§ 195 BGB); what they did stays.',
    example: '3',
  },
  SECOND_FACTOR: {
    schema: z.enum(['optional', 'administrators', 'everybody'], {
      error: 'must be one of optional, administrators, everybody',
    }),
    default: 'optional',
    meaning:
      'Who has to sign in with a second factor (codes of an app). Whoever has none yet sets it up at the next sign-in.',
    example: 'administrators',
  },
  SECRET_KEY: {
    schema: z
      .string()
      .regex(/^[\w.~+/=-]{32,200}$/, { error: 'must be 32 to 200 letters and digits without spaces' })
      .optional(),
    meaning:
      'Key that seals the secrets of second factors in the database. Keep it apart from the backup of the database: without it nobody can read them, and whoever loses it has everybody set up theirs anew. Without it there are no second factors.',
    example: '(openssl rand -hex 32)',
  },
  ACCOUNT_EVENT_DAYS: {
    schema: wholeNumber(7, 3_650),
    default: '180',
    meaning: 'Days for which sign-ins, failures and changes of accounts are kept for administration.',
    example: '180',
  },
  FREE_QUERIES: {
    schema: z.enum(['yes', 'signed-in', 'no'], { error: 'must be "yes", "signed-in" or "no"' }),
    default: 'signed-in',
    meaning:
      'Who may send GraphQL documents of their own ("yes": everybody, "signed-in", or "no"). The web application and API tokens are not concerned.',
    example: 'signed-in',
  },
  INTROSPECTION: {
    schema: yesOrNo,
    default: 'no',
    meaning: 'Whether the GraphQL schema may be asked for ("yes" or "no").',
    example: 'no',
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof settings;
