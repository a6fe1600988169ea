import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type pg from 'pg';
import type { County } from '../county/county.js';
import { type BenchOptions, POOL_SIZE } from '../options.js';
import { freePort, startProgram, untilAnswers } from '../processes.js';
import type { Contestant } from './contestant.js';

/** The people the load signs in as. */
export const COORDINATOR = 'koordination@kreis.example';
export const OFFICE_HEAD = 'person-1@kreis.example';
export const COMMITTEE_MEMBER = 'ausschuss@kreis.example';

/** Our service as in production, asked by somebody who is signed in. */
export async function startService(
  county: County,
  { dist, folder, profile }: Pick<BenchOptions, 'dist' | 'folder' | 'profile'>,
): Promise<Contestant> {
  const port = await freePort();
  const cookie = await sessionOf(county.client, COORDINATOR);
  const program = startProgram(
    join(dist, 'main.js'),
    {
      DATABASE_URL: county.url,
      DATABASE_POOL_SIZE: String(POOL_SIZE),
      LOG_LEVEL: 'warn',
      PORT: String(port),
    },
    { execArgv: profile ? ['--cpu-prof', `--cpu-prof-dir=${join(folder, 'profiles')}`] : [] },
  );
  const url = `http://127.0.0.1:${port}`;
  await untilAnswers(`${url}/health/ready`, program);
  return {
    name: 'Roter Faden',
    pid: program.pid,
    url,
    ask: ({ query }, variables) => ({
      path: '/graphql',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
    }),
    stop: () => program.stop(),
  };
}

/** Begins a session as signing in does, and returns its cookie. */
export async function sessionOf(client: pg.Client, email: string): Promise<string> {
  const token = createHash('sha256').update(`bench ${email}`).digest('base64url');
  await client.query(
    `insert into session (token_hash, person_id, expires_at)
     select $1, id, now() + interval '1 day' from person where email = $2
     on conflict (token_hash) do update set expires_at = excluded.expires_at, last_seen_at = now()`,
    [createHash('sha256').update(token).digest(), email],
  );
  return `rf_session=${token}`;
}
