import type { Page } from 'playwright-core';
import { Role } from '../../src/kernel/actor.js';
import { JobQueue } from '../../src/platform/jobs/index.js';
import { accessibilityFaults, describeInBrowser, sidewaysScroll, useBrowser } from '../support/browser.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';

describeInBrowser('The service itself in the browser', () => {
  let app: TestApp;
  const openWindow = useBrowser();

  beforeAll(async () => {
    app = await startTestApp();
    await app.make.person({ email: 'admin@kreis.example', name: 'Adam', roles: [Role.ADMINISTRATOR] });
    await app.make.person({ email: 'koordination@kreis.example', name: 'Kora', roles: [Role.COORDINATOR] });
    const coordinator = await app.signedInAs('koordination@kreis.example');
    await coordinator.ask(`mutation {
      createIndicator(input: {
        key: "KINDERARMUT", nameDe: "Kinderarmut", topic: "Armut", unit: "Anzahl", formula: "Kinder im SGB II", source: "Jobcenter",
        direction: HIGHER_IS_WORSE, lowestLevel: COUNTY
      }) { id } }`);
  }, 90_000);
  afterAll(() => app.close());

  const looksRight = async (page: Page) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await accessibilityFaults(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 900 });
  };

  it('an administrator narrows the audit, and starts a failed job once more after a second look', async () => {
    const jobs = app.nest.get(JobQueue);
    const worker = await app.startWorker();
    await jobs.enqueue('nobody.handlesThis');
    await until('the job has failed', async () => (await jobs.health()).failed === 1);
    await worker.stop();
    const page = await openWindow(app.url, { email: 'admin@kreis.example' });
    await page.goto('/verwaltung');
    await page.getByRole('link', { name: 'Protokoll' }).click();
    const signedIn = page.getByRole('row').filter({ hasText: 'Angemeldet' });
    await signedIn.filter({ hasText: 'Kora' }).first().waitFor();
    await looksRight(page);
    await page.getByRole('combobox', { name: 'Person' }).fill('Ada');
    await page.getByRole('option', { name: /Adam/ }).waitFor();
    await page.getByRole('combobox', { name: 'Person' }).press('ArrowDown');
    await page.getByRole('combobox', { name: 'Person' }).press('Enter');
    await signedIn.filter({ hasText: 'Kora' }).waitFor({ state: 'detached' });
    await signedIn.filter({ hasText: 'Adam' }).first().waitFor();
    await page.getByLabel('Ereignis').selectOption('SIGN_IN_FAILED');
    await page.getByRole('heading', { name: 'Keine Einträge' }).waitFor();
    expect(page.url()).toContain('ereignis=SIGN_IN_FAILED');

    await page.goto('/verwaltung/auftraege');
    await page.getByText('Eine Aufgabe ist gescheitert.', { exact: false }).waitFor();
    await looksRight(page);
    await page.getByRole('button', { name: 'Anstoßen …: nobody.handlesThis' }).press('Enter');
    await page.getByRole('dialog').getByText('Doppelt verschickt oder geschrieben wird nichts.').waitFor();
    expect(await jobs.health()).toMatchObject({ failed: 1, waiting: 0 });
    await page.getByRole('button', { name: 'Jetzt anstoßen' }).press('Enter');
    await page.getByText('Alles läuft. Es ist nichts gescheitert.').waitFor();
    expect(await jobs.health()).toMatchObject({ failed: 0, waiting: 1 });
  });

  it('a coordinator sees who changed what, but neither accounts nor jobs', async () => {
    const page = await openWindow(app.url, { email: 'koordination@kreis.example' });
    await page.goto('/verwaltung/protokoll');
    await page.getByRole('link', { name: 'Kinderarmut' }).waitFor();
    await page.getByText(/^Kennzahl angelegt am .* von Kora$/).waitFor();
    expect(await page.getByRole('tab').count()).toBe(0);
    await looksRight(page);
    await page.getByLabel('Art').selectOption('MEASURE');
    await page.getByRole('heading', { name: 'Keine Einträge' }).waitFor();
    expect(page.url()).toContain('art=MEASURE');
    await page.goto('/verwaltung/auftraege');
    await page.getByRole('heading', { level: 1, name: /nicht gefunden|gibt es nicht/i }).waitFor();
  });
});
