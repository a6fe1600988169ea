import { once } from 'node:events';
import { measureAsOf } from './as-of/as-of.js';
import { measureChanges } from './changes/changes.js';
import { compareContestants } from './comparison.js';
import { openCopy, openCounty } from './county/county.js';
import { watchMemory } from './memory.js';
import { readOptions } from './options.js';
import { measurePapers } from './papers/papers.js';
import { measureReminders } from './reminders/reminders.js';
import { measureSince } from './since/since.js';
import { measureWeb } from './web/web.js';

/** `npm run bench`: how fast the service answers, beside the fastest that could be, on a county of its own. */
const options = readOptions();
if (options.papers) {
  await measurePapers(options);
  process.exit();
}
const isChanging = options.reminders || options.asOf || options.changes || options.comparison || options.web;
const county = await (isChanging ? openCopy(options) : openCounty(options));
const work = () => {
  if (options.reminders) return measureReminders(county, options);
  if (options.asOf) return measureAsOf(county, options);
  if (options.changes) return measureChanges(county, options);
  if (options.web) return measureWeb(county, options);
  if (options.comparison) return measureSince(county, options);
  if (options.memoryMinutes !== undefined) return watchMemory(county, options, options.memoryMinutes);
  return compareContestants(county, options);
};
const interrupted = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]).then(() => {
  process.exitCode = 130;
});
try {
  await Promise.race([interrupted, work()]);
} finally {
  await county.close();
}
process.exit();
