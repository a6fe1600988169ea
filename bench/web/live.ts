import type { Browser } from 'playwright-core';
import { COORDINATOR, sessionOf } from '../contestants/service.js';
import type { County } from '../county/county.js';
import { windowOf } from './window.js';

const ROUNDS = 10;

const CHANGE = `mutation Rename($input: ChangeMeasureInput!) { changeMeasure(input: $input) { version } }`;

/** How long what one person saves takes until it stands on the open page of another, in ms from sending it: middle and worst. */
export async function untilOthersSeeIt(browser: Browser, url: string, county: County) {
  const cookie = await sessionOf(county.client, COORDINATOR);
  const { rows } = await county.client.query<{ id: string; number: string; version: number }>(
    `select id, number, version from measure where status = 'IN_PROGRESS' order by number limit 1`,
  );
  const { id, number } = rows[0];
  const context = await windowOf(browser, url, cookie);
  const page = await context.newPage();
  await page.goto(`${url}/massnahmen/${encodeURIComponent(number)}`);
  await page.waitForLoadState('networkidle');
  let { version } = rows[0];
  const times: number[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const title = `Treffpunkt im Quartier, ${round}. Fassung`;
    const seen = page.getByRole('heading', { level: 1, name: title }).waitFor();
    const sent = performance.now();
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: CHANGE, variables: { input: { id, version, title } } }),
    });
    const { data, errors } = (await answer.json()) as {
      data?: { changeMeasure: { version: number } };
      errors?: unknown;
    };
    if (!data) throw new Error(`The measure could not be changed: ${JSON.stringify(errors)}`);
    version = data.changeMeasure.version;
    await seen;
    times.push(performance.now() - sent);
  }
  await context.close();
  times.sort((a, b) => a - b);
  return { middle: times[Math.floor(times.length / 2)], worst: times[times.length - 1] };
}
