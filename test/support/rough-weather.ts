import { setTimeout as pass } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';
import { seededRandom } from './random.js';

/** Milliseconds an answer is held back at most; files come sooner than answers. */
const LONGEST = { answer: 700, file: 150 };

const seed = process.env.ROUGH_WEATHER;
const random = seededRandom(Number(seed));

/**
 * Stories must come out the same over a bad line. With ROUGH_WEATHER=<a number> every answer is held back for a while that the number
 * draws, so that answers overtake each other and live news. A race in a page or in its spec shows itself here instead of once in a
 * hundred runs.
 */
export async function letWeatherIn(context: BrowserContext): Promise<void> {
  if (!seed) return;
  await context.route('**/*', async (route) => {
    const longest = route.request().url().includes('/graphql') ? LONGEST.answer : LONGEST.file;
    // No story waits here: this is the bad line itself
    await pass(random() * longest);
    // Whoever left the page or closed the window no longer waits for it
    await route.fallback().catch(() => undefined);
  });
}
