import { once } from 'node:events';
import { openCounty } from './county/county.js';
import { compareContestants } from './comparison.js';
import { watchMemory } from './memory.js';
import { readOptions } from './options.js';

/** `npm run bench`: how fast the service answers, beside the fastest that could be, on a county of its own. */
const options = readOptions();
const county = await openCounty(options);
const work = new AbortController();
const interrupted = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]).then(() =>
  work.abort(),
);
try {
  await Promise.race([
    interrupted,
    options.memoryMinutes === undefined
      ? compareContestants(county, options)
      : watchMemory(county, options, options.memoryMinutes),
  ]);
} finally {
  await county.close();
}
process.exit(process.exitCode ?? (work.signal.aborted ? 130 : 0));
