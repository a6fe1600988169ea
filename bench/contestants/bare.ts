import { join } from 'node:path';
import type { County } from '../county/county.js';
import { POOL_SIZE } from '../options.js';
import { freePort, startScript, untilAnswers } from '../processes.js';
import type { Contestant } from './contestant.js';

/** One statement written by hand for each case behind bare node:http: the least that such an answer can cost. No rights, no sign-in. */
export async function startBare(county: County): Promise<Contestant> {
  const port = await freePort();
  const program = startScript(join(import.meta.dirname, 'bare-server.ts'), {
    DATABASE_URL: county.url,
    POOL_SIZE: String(POOL_SIZE),
    PORT: String(port),
  });
  const url = `http://127.0.0.1:${port}`;
  await untilAnswers(url, program);
  return {
    name: 'bare statement',
    pid: program.pid,
    url,
    ask: ({ key }, variables) => ({
      path: `/${key}`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ variables }),
    }),
    stop: () => program.stop(),
  };
}
