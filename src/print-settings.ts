import { readFileSync } from 'node:fs';
import { settingsTable } from './platform/config/settings-table.js';

/**
 * `npm run settings` prints the README's table of settings; `npm run settings -- --check README.md` fails when the file
 * does not contain it word for word.
 */
const table = settingsTable();
const [flag, file] = process.argv.slice(2);

if (flag !== '--check' || file === undefined) {
  process.stdout.write(`${table}\n`);
} else if (readFileSync(file, 'utf8').includes(table)) {
  process.stdout.write(`${file} contains the table of settings.\n`);
} else {
  process.stderr.write(`${file} does not contain the table of settings. It should read:\n\n${table}\n`);
  process.exitCode = 1;
}
