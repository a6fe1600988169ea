import { once } from 'node:events';
import { compareContestants } from './comparison.js';
import { openCounty } from './county/county.js';
import { watchMemory } from './memory.js';
import { readOptions } from './options.js';

/** `npm run bench`: how fast the service answers, beside the fastest that could be, on a county of its own. */
const options = readOptions();
const county = await openCounty(options);
const interrupted = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]).then(() => {
  process.exitCode = 130;
});
try {
  const work =
    options.memoryMinutes === undefined
      ? compareContestants(county, options)
      : watchMemory(county, options, options.memoryMinutes);
  await Promise.race([interrupted, work]);
} finally {
  await county.close();
}
process.exit();
