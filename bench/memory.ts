import { cases } from './cases/index.js';
import type { Question } from './contestants/contestant.js';
import {
  COMMITTEE_MEMBER,
  COORDINATOR,
  OFFICE_HEAD,
  sessionOf,
  startService,
} from './contestants/service.js';
import type { County } from './county/county.js';
import { Load } from './load/load.js';
import { memoryOf } from './measuring/process-facts.js';
import { type BenchOptions, CONNECTIONS } from './options.js';
import { keepResults } from './telling/results.js';

/** What the API may hold after ten minutes of load, in MB. */
const ALLOWED = 300;

/** Seconds between two looks at the memory. */
const PACE = 15;

/** Mixed load of several people on all cases; fails when the API holds more memory than it may. */
export async function watchMemory(county: County, options: BenchOptions, minutes: number): Promise<void> {
  const load = Load.start();
  const service = await startService(county, options);
  try {
    const questions = await mixedQuestions(county, service.ask);
    const looks: { second: number; memory: number; perSecond: number }[] = [];
    const begin = performance.now();
    process.stdout.write(`At rest: ${Math.round(memoryOf(service.pid))} MB\n`);
    while (performance.now() - begin < minutes * 60_000) {
      const offset = looks.length * 997;
      const { perSecond } = await load.run({
        url: service.url,
        questions,
        connections: CONNECTIONS,
        seconds: PACE,
        offset,
      });
      const look = {
        second: Math.round((performance.now() - begin) / 1000),
        memory: Math.round(memoryOf(service.pid)),
        perSecond: Math.round(perSecond),
      };
      looks.push(look);
      process.stdout.write(`${look.second} s: ${look.memory} MB, ${look.perSecond} requests/s\n`);
    }
    const most = Math.max(...looks.map(({ memory }) => memory));
    process.stdout.write(
      `Most: ${most} MB, allowed: ${ALLOWED} MB. Kept in ${keepResults('memory', { minutes, looks })}\n`,
    );
    if (most > ALLOWED) process.exitCode = 1;
  } finally {
    await Promise.all([load.stop(), service.stop()]);
  }
}

/** All cases, shuffled, asked by people with different rights. */
async function mixedQuestions(
  county: County,
  ask: Awaited<ReturnType<typeof startService>>['ask'],
): Promise<Question[]> {
  const cookies: string[] = [];
  for (const email of [COORDINATOR, OFFICE_HEAD, COMMITTEE_MEMBER])
    cookies.push(await sessionOf(county.client, email));
  const lists: Question[][] = [];
  for (const benchCase of cases) {
    const variations = await benchCase.variations(county.client);
    lists.push(variations.slice(0, 300).map((variables) => ask(benchCase, variables)));
  }
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }).flatMap((_, place) =>
    lists.map((list, index) => {
      const question = list[place % list.length];
      return {
        ...question,
        headers: { ...question.headers, cookie: cookies[(place + index) % cookies.length] },
      };
    }),
  );
}
