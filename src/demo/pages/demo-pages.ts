import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { mailboxPath } from '../../platform/mail/mailbox/mailbox-pages.js';
import { type ExampleRows, queriesAbout } from '../content/queries.js';
import { DEMO_PASSWORD, demoAccounts } from '../content/people.js';

const read = (file: string) => readFileSync(new URL(`./${file}.hbs`, import.meta.url), 'utf8');
const style = read('style.css');
const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

const pages = Handlebars.create();
pages.registerPartial('frame', read('frame.html'));
pages.registerPartial('thread', read('thread.svg'));
const compile = (file: string) => pages.compile<Record<string, unknown>>(read(file), { preventIndent: true });
const templates = { start: compile('start.html'), console: compile('console.html') };
const common = { style, mailboxPath, consolePath: '/demo/graphql', password: DEMO_PASSWORD };

const strict = `default-src 'none'; style-src ${styleHash}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** The start page runs and loads nothing. */
export const startPolicy = strict;

/** The console runs our own script and talks to our own service, nothing else. */
export const consolePolicy = `${strict}; script-src 'self'; connect-src 'self'`;

/** The script of the console, served by ourselves. */
export const consoleScript = read('console.js');

/** What this is, what to do first, and the sign-ins. */
export const startPage = (): string =>
  templates.start({ ...common, title: 'Roter Faden', accounts: demoAccounts() });

/** A first query, a person to sign in as, and a place for the answer. */
export const consolePage = (rows: ExampleRows): string =>
  templates.console({
    ...common,
    title: 'GraphQL ausprobieren',
    accounts: demoAccounts(),
    queries: queriesAbout(rows),
  });
