import type { Browser, BrowserContext } from 'playwright-core';

/** A browser window as large as a telephone's, in which somebody is signed in. */
export async function windowOf(browser: Browser, url: string, cookie: string): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, locale: 'de-DE' });
  const [name, value] = cookie.split('=');
  await context.addCookies([{ name, value, url }]);
  return context;
}
