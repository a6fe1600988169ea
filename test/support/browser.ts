import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { PASSWORD } from './builders.js';
import { CHROMIUM_FLAGS, CHROMIUM_PLACES } from './chromium.js';
import { letWeatherIn } from './rough-weather.js';
import { ensureWebIsBuilt } from './web-build.js';

const executablePath = CHROMIUM_PLACES.find((place) => existsSync(place));

/** A story told in a real browser. Where there is none it is left out and says so; where releases are checked it fails. */
export function describeInBrowser(name: string, stories: () => void): void {
  if (executablePath) describe(name, stories);
  else if (process.env.CI) {
    describe(name, () => {
      it('is told in Chromium', () => {
        throw new Error(`There is no Chromium here; looked for ${CHROMIUM_PLACES.join(', ')}`);
      });
    });
  } else {
    process.stderr.write(`\nNo Chromium found, browser stories are left out: ${name}\n`);
    describe.skip(name, stories);
  }
}

/** Chromium without a window. */
const launch = (): Promise<Browser> => chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });

export interface WindowOptions extends BrowserContextOptions {
  /** Who signs in; without an address it is the window of a stranger. */
  readonly email?: string;
  /** Where it is another one than that of the people that builders make. */
  readonly password?: string;
}

/** Opens a window on the built web application that is served at this address. */
export type OpenWindow = (baseURL: string, options?: WindowOptions) => Promise<Page>;

/** One browser for all stories of a file. The windows of a story are closed after it, before its application. */
export function useBrowser(): OpenWindow {
  let browser: Browser;
  beforeAll(async () => {
    await ensureWebIsBuilt();
    browser = await launch();
  }, 90_000);
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  afterAll(() => browser.close());
  return (baseURL, options) => openWindow(browser, baseURL, options);
}

/** Milliseconds a story waits for what it is told must come; only a story that is wrong, or a machine that stands still, waits this long. */
const PATIENCE = 20_000;

/** A window of somebody who has signed in through the page; without an address, of a stranger. */
async function openWindow(
  browser: Browser,
  baseURL: string,
  { email, password = PASSWORD, ...options }: WindowOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    baseURL,
    locale: 'de-DE',
    reducedMotion: 'reduce',
    // Told on purpose where the story is about it: a page then comes from what is kept
    serviceWorkers: 'block',
    ...options,
  });
  // Held back answers would take the place of the service worker's
  if (options.serviceWorkers !== 'allow') await letWeatherIn(context);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  if (email) {
    await page.goto('/anmelden');
    await page.getByLabel('E-Mail-Adresse').fill(email);
    await page.getByLabel('Passwort').fill(password);
    await page.getByRole('button', { name: 'Anmelden' }).click();
    await page
      .getByRole('heading', { level: 1, name: 'Mein Tag' })
      .waitFor()
      .catch(async (cause: unknown) => {
        const shown = await page.locator('body').innerText();
        throw new Error(`${email} did not get in. ${page.url()} shows: ${shown}`, { cause });
      });
  }
  return page;
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Milliseconds a page has to become what it is looked at for; one that goes on loading is looked at as it stands. */
const SETTLING = 5_000;

/** A page with its heading, and nothing on it that is still being fetched. */
async function settled(page: Page): Promise<void> {
  const patience = { timeout: SETTLING };
  await page
    .getByRole('heading', { level: 1 })
    .first()
    .waitFor({ state: 'attached', ...patience })
    .then(() =>
      page
        .locator('.rf-loading')
        .first()
        .waitFor({ state: 'detached', ...patience }),
    )
    .catch(() => undefined);
}

/** What axe finds against WCAG 2.2 AA and good practice, one line each. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await settled(page);
  // Through the debugger, not as a script of the page: what the page may run stays what it is for people.
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate<AxeResults>('axe.run(document)');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} – ${failureSummary}`),
  );
}

/** How many pixels the page is wider than its window. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
