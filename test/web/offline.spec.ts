import type { Page } from 'playwright-core';
import { accessibilityFaults, describeInBrowser, useBrowser } from '../support/browser.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { tellWebStory, type WebStory } from '../support/web-story.js';

const HEAD = 'leitung@amt.example';
const NOTICE = 'Keine Verbindung zum Dienst.';

describeInBrowser('Without a network', () => {
  const openWindow = useBrowser();
  let app: TestApp;
  let story: WebStory;

  beforeAll(async () => {
    app = await startTestApp();
    story = await tellWebStory(app);
  }, 90_000);
  afterAll(() => app.close());

  /** Signed in, with all parts of the application at hand. */
  const begin = async (): Promise<Page> => {
    const page = await openWindow(app.url, { email: HEAD, serviceWorkers: 'allow' });
    await page.getByText(story.late.name).first().waitFor();
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
    return page;
  };
  const notice = (page: Page) => page.getByText(NOTICE);

  it('the pages open with what was loaded before, say so, and catch up when the network is back', async () => {
    const page = await begin();
    await page.goto(`/massnahmen/${story.late.number}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goto('/mein-tag');
    await page.getByText(story.late.name).first().waitFor();

    await page.context().setOffline(true);
    await page.reload();
    await notice(page).waitFor();
    await page.getByText(story.late.name).first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('link', { name: story.late.name }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Familiencafé Gartenvorstadt' }).waitFor();
    // What was never loaded is not there, and the page says why
    await page.goto('/uebersicht');
    await page.getByText('Der Dienst ist nicht zu erreichen.').waitFor();

    await page.goto('/mein-tag');
    await notice(page).waitFor();
    await page.context().setOffline(false);
    await notice(page).waitFor({ state: 'hidden' });
    await page.getByText(story.late.name).first().waitFor();
  }, 60_000);

  it('nothing that was loaded stays for the next person at this machine', async () => {
    const page = await begin();
    await page.getByRole('banner').getByRole('button', { expanded: false }).last().click();
    await page.getByRole('button', { name: 'Abmelden' }).click();
    await page.getByRole('heading', { level: 1, name: 'Anmelden' }).waitFor();
    await page.context().setOffline(true);
    await page.goto('/mein-tag');
    await notice(page).waitFor();
    await page.getByText('Der Dienst ist nicht zu erreichen.').waitFor();
    expect(await page.getByText(story.late.name).count()).toBe(0);
    const kept = await page.evaluate(
      `new Promise((done) => { const open = indexedDB.open('roter-faden'); open.onsuccess = () => {
        const all = open.result.transaction('answers').objectStore('answers').getAll();
        all.onsuccess = () => done(JSON.stringify(all.result)); }; })`,
    );
    expect(kept).not.toContain(story.late.name.slice(-20));
  }, 60_000);

  it('files go out packed, as the build has packed them', async () => {
    const page = await (await fetch(`${app.url}/mein-tag`)).text();
    const [script] = /\/assets\/index-[^"]+\.js/.exec(page) ?? [];
    const answer = await fetch(`${app.url}${script}`, { headers: { 'accept-encoding': 'br' } });
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': expect.stringContaining('javascript') as string,
    });
    expect((await fetch(`${app.url}/service-worker.js`)).headers.get('cache-control')).toBe('no-cache');
  });
});
