import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { Role } from '../../src/kernel/actor.js';
import { accessibilityFaults, describeInBrowser, sidewaysScroll, useBrowser } from '../support/browser.js';
import { addManyMeasures } from '../support/many-measures.js';
import { liveNow } from '../support/past.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { tellWebStory } from '../support/web-story.js';

const MANY = 12_000;
const COORDINATOR = 'koordination@kreis.example';

describeInBrowser('The list of measures in the browser', () => {
  let app: TestApp;
  const openWindow = useBrowser();

  beforeAll(async () => {
    app = await startTestApp();
    liveNow(app);
    const { office } = await tellWebStory(app);
    const fieldId = await app.make.fieldOfAction({ code: 'TR', name_de: 'Treffpunkte' });
    await addManyMeasures(app, MANY, { code: 'TR', fieldId, officeId: office.officeId });
    await app.make.person({ email: COORDINATOR, roles: [Role.COORDINATOR], officeId: office.officeId });
    await app.startWorker();
  }, 90_000);
  afterAll(() => app.close());

  const open = async (address = '/massnahmen', options = {}): Promise<Page> => {
    const page = await openWindow(app.url, { email: COORDINATOR, ...options });
    await page.goto(address);
    await page.getByRole('table', { name: 'Maßnahmen' }).waitFor();
    return page;
  };

  const count = (page: Page, text: string) => page.locator('.rf-list-count', { hasText: text }).waitFor();
  const rowNumbers = (page: Page) =>
    page.locator('tbody tr[data-index] td:first-child .rf-long__value').allTextContents();
  const loaded = (page: Page) => page.locator('tr[aria-busy]').first().waitFor({ state: 'detached' });

  it('is narrowed, sorted and kept in the address, through reload and back', async () => {
    const page = await open();
    await count(page, '12.003 Maßnahmen');
    await page.getByLabel('Wort oder Nummer').fill('Treffpunkt 4711');
    await page.getByRole('button', { name: 'Suchen' }).click();
    await count(page, 'Eine Maßnahme');
    await page.getByRole('button', { name: 'Entfernen: Suche: „Treffpunkt 4711“' }).click();
    await count(page, '12.003 Maßnahmen');
    await page.getByRole('button', { name: 'Weitere Filter' }).click();
    await page.getByLabel('nicht im Plan').check();
    await count(page, '4.000 Maßnahmen');
    await page.getByLabel('Handlungsfeld').selectOption({ label: 'Treffpunkte' });
    await page.getByRole('columnheader', { name: 'Geplantes Ende' }).getByRole('button').click();
    await page.getByRole('columnheader', { name: 'Geplantes Ende' }).getByRole('button').click();
    await page.locator('th[aria-sort="descending"]', { hasText: 'Geplantes Ende' }).waitFor();
    await page.getByRole('row', { name: /TR-22000/ }).waitFor();
    const before = await rowNumbers(page);
    expect(before[0]).toBe('TR-22000');
    await page.getByRole('button', { name: 'CSV' }).click();
    const saving = page.waitForEvent('download', { timeout: 30_000 });
    await page.getByRole('link', { name: 'Datei speichern: Maßnahmen (CSV)' }).click({ timeout: 30_000 });
    const lines = (await readFile(await (await saving).path(), 'utf8')).trimEnd().split('\r\n');
    expect(lines).toHaveLength(4_001);
    expect(lines.slice(1, 11).map((line) => line.split(';')[0])).toEqual(before.slice(0, 10));
    await page.reload();
    await page.getByRole('row', { name: /TR-22000/ }).waitFor();
    expect((await rowNumbers(page)).slice(0, 10)).toEqual(before.slice(0, 10));
    await page.getByRole('link', { name: 'Treffpunkt 12000' }).click();
    await page.getByRole('heading', { level: 1, name: 'Treffpunkt 12000' }).waitFor();
    await page.goBack();
    await page.getByRole('row', { name: /TR-22000/ }).waitFor();
    await page.getByRole('button', { name: 'Alle zurücksetzen' }).click();
    await count(page, '12.003 Maßnahmen');
    await page.goto('/massnahmen?suche=Dampfschiff&ampel=LILA&am=gestern');
    await page.getByRole('heading', { name: 'Nichts gefunden' }).waitFor();
    await page.getByRole('button', { name: 'Alle Maßnahmen zeigen' }).click();
    await page.getByRole('table').waitFor();
  }, 60_000);

  it('scrolls through thousands of rows, of which few exist, and keeps the focus', async () => {
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) => request.url().endsWith('/graphql') && asked.push(request.url()));
    expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe('12004');
    await loaded(page);
    await page.getByRole('link', { name: 'Familiencafé Gartenvorstadt' }).focus();
    await page.evaluate('window.scrollTo(0, document.body.scrollHeight / 2)');
    await page
      .getByText(/^TR-1[567]\d{3}$/)
      .first()
      .waitFor();
    await page.evaluate('window.scrollTo(0, document.body.scrollHeight)');
    const last = page.locator('tr[aria-rowindex="12004"]');
    await last.getByText('TR-22000').waitFor();
    expect(asked.length).toBeLessThanOrEqual(12);
    expect(await page.locator('tbody tr').count()).toBeLessThan(60);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Familiencafé Gartenvorstadt');
    await last.getByRole('link').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Treffpunkt 12000' }).waitFor();
  }, 60_000);

  it('shows other columns and another day, for everybody and on a phone', async () => {
    const page = await open();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Spalten' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Spalten wählen' }).getByLabel('Strategien').uncheck();
    await page.getByRole('dialog').getByLabel('Handlungsfeld').check();
    await page.getByRole('button', { name: 'Übernehmen' }).click();
    await page.getByRole('columnheader', { name: 'Handlungsfeld' }).waitFor();
    expect(await page.getByRole('columnheader', { name: 'Strategien' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Weitere Filter' }).click();
    await page.getByLabel('Stand am').fill('2020-01-01');
    await page.getByText('Sie sehen den Stand vom 01.01.2020').waitFor();
    await page.getByRole('heading', { name: 'Nichts gefunden' }).waitFor();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByRole('button', { name: 'Zum Stand von jetzt' }).click();
    await page.getByRole('row', { name: /JU-01/ }).waitFor();
    await page.getByLabel('Sortieren nach').selectOption({ label: 'Titel, absteigend' });
    await page.getByRole('row', { name: /Treffpunkt 9999/ }).waitFor();
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  }, 60_000);
});
