import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { freePort, startProgram, untilAnswers } from '../bench/processes.js';
import { CHROMIUM_FLAGS, CHROMIUM_PLACES } from '../test/support/chromium.js';
import { existsSync } from 'node:fs';
import { type Screen, screens } from './screen-list.js';

/** `npm run screens`: pictures of the main pages, taken from a new demo county, for the README. */
const FOLDER = 'docs/screens';
/** Names of pictures, where not all of them are to be taken. */
const only = process.argv.slice(2);
const PASSWORD = 'Roter-Faden-Demo';
const LAPTOP = { width: 1280, height: 860 };
const PHONE = { width: 360, height: 740 };

const executablePath = CHROMIUM_PLACES.find((place) => existsSync(place));
if (!executablePath) throw new Error(`There is no Chromium here; looked for ${CHROMIUM_PLACES.join(', ')}`);

const data = await mkdtemp(join(tmpdir(), 'roter-faden-screens-'));
const port = await freePort();
const url = `http://localhost:${port}`;
const demo = startProgram('dist/demo.js', { PORT: String(port), DATA_DIR: data });
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
try {
  await untilAnswers(`${url}/health/ready`, demo);
  await mkdir(FOLDER, { recursive: true });
  for (const screen of screens.filter(({ name }) => only.length === 0 || only.includes(name))) {
    await take(browser, screen);
    process.stdout.write(`${screen.name}\n`);
  }
} finally {
  await browser.close();
  await demo.stop();
  await rm(data, { recursive: true, force: true });
}

async function take(
  from: Browser,
  { name, who, path, isPhone, isDark, until, before }: Screen,
): Promise<void> {
  const context = await from.newContext({
    baseURL: url,
    locale: 'de-DE',
    viewport: isPhone ? PHONE : LAPTOP,
    deviceScaleFactor: isPhone ? 2 : 1,
    colorScheme: isDark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  if (who) await signIn(page, who);
  await page.goto(await path(page));
  await page.getByText(until).filter({ visible: true }).first().waitFor();
  await before?.(page);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await context.close();
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/anmelden');
  await page.getByLabel('E-Mail-Adresse').fill(email);
  await page.getByLabel('Passwort').fill(PASSWORD);
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await page.getByRole('heading', { level: 1, name: 'Mein Tag' }).waitFor();
}
