import { cases } from './cases/index.js';
import { startBare } from './contestants/bare.js';
import type { Contestant } from './contestants/contestant.js';
import { startService } from './contestants/service.js';
import type { County } from './county/county.js';
import { Load } from './load/load.js';
import { type CaseResult, compare } from './measuring/compare.js';
import { requireSameAnswers } from './measuring/same-answers.js';
import { serverPid } from './measuring/statements.js';
import type { BenchOptions } from './options.js';
import { ratio } from './telling/figures.js';
import { keepResults, machine } from './telling/results.js';
import { figureTable, ratioTable } from './telling/tables.js';

const say = (text: string) => process.stdout.write(`${text}\n`);

/** Lets all contestants answer all cases in turns, and tells what came out. */
export async function compareContestants(county: County, options: BenchOptions): Promise<void> {
  const contestants: Contestant[] = [];
  const load = Load.start();
  try {
    contestants.push(await startBare(county));
    contestants.push(await startService(county, options));
    say(postgraphileNotice());
    const measuring = { ...options, client: county.client, serverPid: await serverPid(county.client), load };
    const results: CaseResult[] = [];
    for (const benchCase of cases.filter(({ key }) => options.only?.includes(key) ?? true)) {
      const variations = await benchCase.variations(county.client);
      await requireSameAnswers(benchCase, contestants, variations);
      const result = await compare(measuring, benchCase, contestants, variations);
      results.push(result);
      for (const { name } of contestants.slice(1))
        say(
          `${benchCase.title}: ${name} at ${ratio(result, name, contestants[0].name).toFixed(2)} of the bare statement`,
        );
    }
    tell(results, contestants, options);
  } finally {
    await Promise.all([load.stop(), ...contestants.map((contestant) => contestant.stop())]);
  }
}

function tell(
  results: readonly CaseResult[],
  contestants: readonly Contestant[],
  { rounds, seconds, quick }: BenchOptions,
) {
  const [bare, ...others] = contestants.map(({ name }) => name);
  say(`\n${machine()}; ${rounds} rounds of ${seconds} s each, in turns\n`);
  say(`${ratioTable(results, others, bare)}\n\n${figureTable(results)}\n`);
  if (quick) say('A small county and short rounds: this shows that everything works, not how fast it is.');
  const kept = results.map((result) => ({
    case: result.benchCase.key,
    ratios: Object.fromEntries(others.map((name) => [name, ratio(result, name, bare)])),
    rounds: Object.fromEntries(result.rounds),
  }));
  say(`Kept in ${keepResults(quick ? 'quick' : 'compared', { rounds, seconds, results: kept })}`);
}

/** It asks for a newer Node than the service does; see docs/benchmark.md. */
const postgraphileNotice = () =>
  `PostGraphile 5 is not measured: it needs Node 22 or newer (this is ${process.versions.node}); see docs/benchmark.md.`;
