import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, localDateIn } from '../../src/kernel/calendar.js';
import { COMMITTEE_MEMBER, COORDINATOR, sessionOf, startService } from '../contestants/service.js';
import type { County } from '../county/county.js';
import { cpuOf, cpuOfFamily } from '../measuring/process-facts.js';
import { serverPid } from '../measuring/statements.js';
import type { BenchOptions } from '../options.js';
import { keepResults, machine } from '../telling/results.js';

/** What is promised for the difference of a quarter over 20,000 measures. */
const MOST_MS = 150;

const ROUNDS = 15;

/** The first answers plan the statement. */
const UNCOUNTED = 2;

const READERS = { coordinator: COORDINATOR, 'member of a committee': COMMITTEE_MEMBER };

const LIGHTS = '{ green yellow red grey notRunning }';
const SUMS = 'opening new reopened done withdrawn closing slipped changed told';
const CASES = {
  sums: `figures { ${SUMS} }`,
  'sums with lights': `figures { ${SUMS} openingLights ${LIGHTS} closingLights ${LIGHTS} worse better }`,
  'all that a paper tells': `from { day } to { day } figures { ${SUMS} openingLights ${LIGHTS} closingLights ${LIGHTS} worse better }
    groupCount groups { strategy { title } figures { ${SUMS} openingLights ${LIGHTS} closingLights ${LIGHTS} }
      entries { number title kinds lightBefore lightAfter counterStep fields { label before after } slip { days reason count }
        withdrawal { word reason } } }
    problemAreas { gained lost entries { title } } strategies { gained lost entries { title } }
    agreements { gained lost entries { title } }`,
};

const say = (text: string) => process.stdout.write(`${text}\n`);

/** How long one person waits for what happened since the last conference, a quarter ago. */
export async function measureSince(county: County, options: BenchOptions): Promise<void> {
  await county.client.query(readFileSync(join(import.meta.dirname, 'quarter.sql'), 'utf8'));
  await county.client.query('vacuum (analyze)');
  const service = await startService(county, options);
  const database = await serverPid(county.client);
  const from = addDays(localDateIn(new Date()), -91);
  try {
    const results = [];
    for (const [reader, email] of Object.entries(READERS)) {
      const cookie = await sessionOf(county.client, email);
      for (const [title, fields] of Object.entries(CASES)) {
        const cpu = () => cpuOfFamily(database) + cpuOf(service.pid);
        const begun = cpu();
        const times = await ask(`${service.url}/graphql`, cookie, fields, from);
        const [median, worst] = [times[Math.floor(times.length / 2)], times[times.length - 1]];
        const work = ((cpu() - begun) * 1000) / (times.length + UNCOUNTED);
        results.push({ reader, title, median, worst, work });
        say(
          `${reader}, ${title}: ${median.toFixed(0)} ms (at best ${times[0].toFixed(0)}, at most ${worst.toFixed(0)} ms), ${work.toFixed(0)} ms of CPU`,
        );
      }
    }
    say(`\n${machine()}\nKept in ${keepResults('since', { results })}`);
    if (options.quick) say('A small county: this shows that everything works, not how fast it is.');
    else if (results.some(({ median }) => median > MOST_MS)) process.exitCode = 1;
  } finally {
    await service.stop();
  }
}

/** Asks again and again, one after the other. */
async function ask(url: string, cookie: string, fields: string, from: string): Promise<number[]> {
  const times: number[] = [];
  const query = `query Since($from: AsOf!) { comparison(from: $from) { ${fields} } }`;
  for (let round = -UNCOUNTED; round < ROUNDS; round++) {
    const begun = performance.now();
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables: { from } }),
    });
    const text = await response.text();
    if (round >= 0) times.push(performance.now() - begun);
    const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
    if (!data) throw new Error(`Refused: ${JSON.stringify(errors)}`);
  }
  return times.sort((one, other) => one - other);
}
