import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { COORDINATOR, OFFICE_HEAD, sessionOf, startService } from '../contestants/service.js';
import type { County } from '../county/county.js';
import type { BenchOptions } from '../options.js';
import { keepResults, machine } from '../telling/results.js';
import { CHROMIUM_FLAGS, CHROMIUM_PLACES } from '../../test/support/chromium.js';
import { untilOthersSeeIt } from './live.js';
import { windowOf } from './window.js';

/** What is promised: a first useful paint on a slow 4G line, no jumps, an answer of the page to a key or click, and news of others. */
const PROMISED = { paint: 2_000, shift: 0.01, interaction: 100, news: 1_000 };
/** The "slow 4G" profile of the usual tools: 1.6 MBit/s down, 750 kBit/s up, 150 ms there and back. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
/** How many times slower than this machine a telephone is taken to be. */
const SLOWER = 4;
const ROUNDS = 5;
/** Milliseconds between two keys, or for which a button is held, of somebody who is fast; faster than that, the browser shows several in one frame. */
const TYPING = 80;

const say = (text: string) => process.stdout.write(`${text}\n`);
const middle = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** How soon "Mein Tag" is there on a slow line, and how fast pages answer on a slow device with the large county. */
export async function measureWeb(county: County, options: BenchOptions): Promise<void> {
  const executablePath = CHROMIUM_PLACES.find((place) => existsSync(place));
  if (!executablePath) throw new Error(`There is no Chromium here; looked for ${CHROMIUM_PLACES.join(', ')}`);
  const service = await startService(county, options);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    const head = await sessionOf(county.client, OFFICE_HEAD);
    const coordinator = await sessionOf(county.client, COORDINATOR);
    const paints = await firstPaints(browser, service.url, head, 1);
    const slowPaints = await firstPaints(browser, service.url, head, SLOWER);
    const paint = middle(paints.map(({ at }) => at));
    const slowPaint = middle(slowPaints.map(({ at }) => at));
    const shift = Math.max(...[...paints, ...slowPaints].map((one) => one.shift));
    const kilobytes = middle(paints.map(({ bytes }) => bytes / 1000));
    say(
      `Mein Tag, slow 4G, nothing cached: ${paint.toFixed(0)} ms (promised ${PROMISED.paint}), ${kilobytes.toFixed(0)} kB until then, shift ${shift.toFixed(3)}; on a ${SLOWER}× slower device ${slowPaint.toFixed(0)} ms`,
    );
    const interactions: Record<string, number> = {};
    for (const [name, { path, who, act }] of Object.entries(stories)) {
      const cookie = who === 'head' ? head : coordinator;
      const slowest = [];
      for (let round = 0; round < ROUNDS; round++)
        slowest.push(await slowestAnswer(browser, service.url, cookie, path, act));
      interactions[name] = middle(slowest);
      say(
        `${name}: the slowest key or click ${interactions[name].toFixed(0)} ms (${slowest.map((ms) => ms.toFixed(0)).join(', ')}; promised ${PROMISED.interaction})`,
      );
    }
    const news = await untilOthersSeeIt(browser, service.url, county);
    say(
      `A change on the open page of somebody else: ${news.middle.toFixed(0)} ms, at most ${news.worst.toFixed(0)} ms (promised ${PROMISED.news})`,
    );
    say(
      `\n${machine()}\nKept in ${keepResults('web', { paint, slowPaint, kilobytes, shift, interactions, news })}`,
    );
    if (options.quick) say('A small county: this shows that everything works, not how fast it is.');
  } finally {
    await browser.close();
    await service.stop();
  }
}

interface Story {
  readonly path: string;
  readonly who: 'head' | 'coordinator';
  act(page: Page): Promise<void>;
}

/** What people do where much is on the page. */
const stories: Readonly<Record<string, Story>> = {
  'Mein Tag: opening the form of a report and typing': {
    path: '/mein-tag',
    who: 'head',
    act: async (page) => {
      await page
        .getByRole('button', { name: /^nicht im Plan: / })
        .first()
        .click({ delay: TYPING });
      await page
        .getByRole('textbox')
        .first()
        .pressSequentially('Der Umbau dauert länger als gedacht.', { delay: TYPING });
    },
  },
  'Maßnahmen: scrolling through thousands and searching': {
    path: '/massnahmen',
    who: 'coordinator',
    act: async (page) => {
      for (let step = 0; step < 20; step++) await page.keyboard.press('PageDown');
      await page.getByRole('searchbox').first().pressSequentially('Beratung', { delay: TYPING });
    },
  },
};

/** Several first visits, one after the other. */
async function firstPaints(browser: Browser, url: string, cookie: string, slower: number) {
  const paints = [];
  for (let round = 0; round < ROUNDS; round++) paints.push(await firstPaint(browser, url, cookie, slower));
  return paints;
}

/** From asking for the page until the first thing that is owed stands there, in a browser that has never been here. */
async function firstPaint(browser: Browser, url: string, cookie: string, slower: number) {
  const context = await windowOf(browser, url, cookie);
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', SLOW_4G);
  await line.send('Emulation.setCPUThrottlingRate', { rate: slower });
  let bytes = 0;
  line.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.addInitScript(WATCH);
  await page.goto(`${url}/mein-tag`, { waitUntil: 'commit' });
  const at = await page.evaluate<number>('window.useful');
  const loaded = bytes;
  await page.waitForLoadState('networkidle');
  const shift = await page.evaluate<number>('window.shift');
  await context.close();
  return { at, shift, bytes: loaded };
}

/**
 * Notes when the first card is painted, how much the page jumps, and how long clicks and keys wait for their paint. While a button is held
 * down nothing is owed: a click counts from its release.
 */
const WATCH = `
  window.shift = 0; window.slowest = 0;
  new PerformanceObserver((list) => { for (const one of list.getEntries()) if (!one.hadRecentInput) window.shift += one.value; })
    .observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => { for (const one of list.getEntries()) if (one.interactionId && !one.name.startsWith('pointer')) window.slowest = Math.max(window.slowest, one.duration); })
    .observe({ type: 'event', buffered: true, durationThreshold: 16 });
  window.useful = new Promise((done) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('main .rf-card, main .rf-empty')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => done(performance.now())));
    }).observe(document, { childList: true, subtree: true });
  });
`;

/** The longest that a key or click of the story waited until the page showed what it did. */
async function slowestAnswer(
  browser: Browser,
  url: string,
  cookie: string,
  path: string,
  act: Story['act'],
): Promise<number> {
  const context = await windowOf(browser, url, cookie);
  const page = await context.newPage();
  await page.addInitScript(WATCH);
  await page.goto(`${url}${path}`);
  await page.waitForLoadState('networkidle');
  const device = await context.newCDPSession(page);
  await device.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await act(page);
  // The browser tells of an interaction after the next frame
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 200)))');
  const slowest = await page.evaluate<number>('window.slowest');
  await context.close();
  return slowest;
}
