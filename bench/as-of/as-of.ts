import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, localDateIn } from '../../src/kernel/calendar.js';
import { type BenchCase, cases } from '../cases/index.js';
import type { Contestant } from '../contestants/contestant.js';
import { startService } from '../contestants/service.js';
import type { County } from '../county/county.js';
import { Load } from '../load/load.js';
import { type CaseResult, compare } from '../measuring/compare.js';
import { serverPid } from '../measuring/statements.js';
import type { BenchOptions } from '../options.js';
import { ratio } from '../telling/figures.js';
import { keepResults, machine } from '../telling/results.js';
import { figureTable } from '../telling/tables.js';

/** Reading as of a day may cost so many times what reading today costs. */
const MOST = 3;

/** In the middle of the ten versions: as many came before as after. */
const DAYS_AGO = 220;

const CASES = ['page', 'measure', 'summary'];

const say = (text: string) => process.stdout.write(`${text}\n`);

/** What reading the past costs: the same questions, by the same service, once for today and once as of a day long gone. */
export async function measureAsOf(county: County, options: BenchOptions): Promise<void> {
  await county.client.query(readFileSync(join(import.meta.dirname, 'versions.sql'), 'utf8'));
  await county.client.query('vacuum (analyze)');
  const load = Load.start();
  const today = { ...(await startService(county, options)), name: 'today' };
  const past = asOf(today, addDays(localDateIn(new Date()), -DAYS_AGO));
  try {
    const measuring = { ...options, client: county.client, serverPid: await serverPid(county.client), load };
    const results: CaseResult[] = [];
    for (const benchCase of cases.filter(({ key }) => (options.only ?? CASES).includes(key))) {
      const variations = await benchCase.variations(county.client);
      results.push(await compare(measuring, benchCase, [today, past], variations));
    }
    tell(results, options);
  } finally {
    await Promise.all([load.stop(), today.stop()]);
  }
}

/** Asks the same service for what was known at the end of a day. */
function asOf(service: Contestant, day: string): Contestant {
  const askedAsOf = (benchCase: BenchCase): BenchCase => ({
    ...benchCase,
    query: benchCase.query
      .replace('(', '($asOf: AsOf, ')
      .replace(`${benchCase.rootField}(`, `${benchCase.rootField}(asOf: $asOf, `),
  });
  return {
    ...service,
    name: 'as of a day',
    ask: (benchCase, variables) => service.ask(askedAsOf(benchCase), { ...variables, asOf: day }),
  };
}

function tell(results: readonly CaseResult[], { rounds, seconds, quick }: BenchOptions): void {
  say(`\n${machine()}; ${rounds} rounds of ${seconds} s each, in turns\n`);
  const costs = results.map((result) => ({
    case: result.benchCase.key,
    title: result.benchCase.title,
    times: ratio(result, 'today', 'as of a day'),
  }));
  for (const { title, times } of costs) say(`${title}: as of a day costs ${times.toFixed(2)} times today`);
  say(`\n${figureTable(results)}\n`);
  say(`Kept in ${keepResults(quick ? 'as-of-quick' : 'as-of', { rounds, seconds, results: costs })}`);
  if (quick) say('A small county and short rounds: this shows that everything works, not how fast it is.');
  else if (costs.some(({ times }) => times > MOST)) process.exitCode = 1;
}
