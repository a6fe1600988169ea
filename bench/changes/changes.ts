import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, localDateIn } from '../../src/kernel/calendar.js';
import { sessionOf, startService } from '../contestants/service.js';
import type { County } from '../county/county.js';
import { COMMITTEE_MEMBER, COORDINATOR, OFFICE_HEAD } from '../contestants/service.js';
import { cpuOf, cpuOfFamily } from '../measuring/process-facts.js';
import { serverPid } from '../measuring/statements.js';
import type { BenchOptions } from '../options.js';
import { keepResults, machine } from '../telling/results.js';

/** What is promised for a page of changes with its counts, over a year of 20,000 measures with ten versions each. */
const MOST_MS = 300;

const ROUNDS = 15;

/** The first answers plan the statement. */
const UNCOUNTED = 2;

const READERS = {
  coordinator: COORDINATOR,
  'head of an office': OFFICE_HEAD,
  'member of a committee': COMMITTEE_MEMBER,
};

const QUERY = `query Changes($from: AsOf!, $types: [ChangedType!]) { changes(from: $from, filter: { types: $types }) {
  totalCount pageInfo { hasNextPage endCursor }
  figures { type opening new done slipped changed withdrawn reopened closing }
  nodes { type kinds recordId title at by { name } reason fields { field label before after }
    slip { before after days reason count } newFigures { fresh corrected targets } } } }`;

interface Case {
  readonly title: string;
  readonly daysAgo: number;
  readonly types: readonly string[] | null;
}

const CASES: readonly Case[] = [
  { title: 'measures, over a year', daysAgo: 365, types: ['MEASURE'] },
  { title: 'everything, over a year', daysAgo: 365, types: null },
  { title: 'everything, over the last month', daysAgo: 30, types: null },
];

const say = (text: string) => process.stdout.write(`${text}\n`);

/** How long one person waits for what changed: a page of 50 entries with old and new values, and the sums of the period. */
export async function measureChanges(county: County, options: BenchOptions): Promise<void> {
  await county.client.query(readFileSync(join(import.meta.dirname, '../as-of/versions.sql'), 'utf8'));
  await county.client.query('vacuum (analyze)');
  const service = await startService(county, options);
  const database = await serverPid(county.client);
  try {
    const results = [];
    for (const [reader, email] of Object.entries(READERS)) {
      const cookie = await sessionOf(county.client, email);
      for (const { title, daysAgo, types } of CASES) {
        const from = addDays(localDateIn(new Date()), -daysAgo);
        const cpu = () => cpuOfFamily(database) + cpuOf(service.pid);
        const begun = cpu();
        const { total, times } = await ask(`${service.url}/graphql`, cookie, { from, types });
        const [median, worst] = [times[Math.floor(times.length / 2)], times[times.length - 1]];
        const work = ((cpu() - begun) * 1000) / (times.length + UNCOUNTED);
        results.push({ reader, title, total, median, worst, work });
        say(
          `${reader}, ${title}: ${total} entries, ${median.toFixed(0)} ms (at most ${worst.toFixed(0)} ms), ${work.toFixed(0)} ms of CPU`,
        );
      }
    }
    say(`\n${machine()}\nKept in ${keepResults('changes', { results })}`);
    if (options.quick) say('A small county: this shows that everything works, not how fast it is.');
    else if (results.some(({ median }) => median > MOST_MS)) process.exitCode = 1;
  } finally {
    await service.stop();
  }
}

/** Asks again and again, one after the other. */
async function ask(url: string, cookie: string, variables: Record<string, unknown>) {
  const times: number[] = [];
  let total = 0;
  for (let round = -UNCOUNTED; round < ROUNDS; round++) {
    const begun = performance.now();
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: QUERY, variables }),
    });
    const text = await response.text();
    if (round >= 0) times.push(performance.now() - begun);
    const { data, errors } = JSON.parse(text) as {
      data?: { changes: { totalCount: number } };
      errors?: unknown;
    };
    if (!data) throw new Error(`Refused: ${JSON.stringify(errors)}`);
    total = data.changes.totalCount;
  }
  return { total, times: times.sort((one, other) => one - other) };
}
