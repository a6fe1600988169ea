import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { Role } from '../../src/kernel/actor.js';
import { accessibilityFaults, describeInBrowser, sidewaysScroll, useBrowser } from '../support/browser.js';
import { addManyMeasures } from '../support/many-measures.js';
import { liveNow } from '../support/past.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { tellWebStory } from '../support/web-story.js';

const MANY = 20_000;
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
    await count(page, '20.003 Maßnahmen');
    await page.getByLabel('Wort oder Nummer').fill('Treffpunkt 4711');
    await page.getByRole('button', { name: 'Suchen' }).click();
    await count(page, 'Eine Maßnahme');
    await page.getByRole('button', { name: 'Entfernen: Suche: „Treffpunkt 4711“' }).click();
    await count(page, '20.003 Maßnahmen');
    await page.getByRole('button', { name: 'Weitere Filter' }).click();
    await page.getByLabel('nicht im Plan').check();
    await count(page, '6.666 Maßnahmen');
    await page.getByLabel('Handlungsfeld').selectOption({ label: 'Treffpunkte' });
    await page.getByRole('columnheader', { name: 'Geplantes Ende' }).getByRole('button').click();
    await page.getByRole('columnheader', { name: 'Geplantes Ende' }).getByRole('button').click();
    await page.locator('th[aria-sort="descending"]', { hasText: 'Geplantes Ende' }).waitFor();
    await page.getByRole('row', { name: /TR-29998/ }).waitFor();
    const before = await rowNumbers(page);
    expect(before[0]).toBe('TR-29998');
    await page.getByRole('button', { name: 'CSV' }).click();
    const saving = page.waitForEvent('download', { timeout: 30_000 });
    await page.getByRole('link', { name: 'Datei speichern: Maßnahmen (CSV)' }).click({ timeout: 30_000 });
    const lines = (await readFile(await (await saving).path(), 'utf8')).trimEnd().split('\r\n');
    expect(lines).toHaveLength(6_667);
    expect(lines.slice(1, 11).map((line) => line.split(';')[0])).toEqual(before.slice(0, 10));
    await page.reload();
    await page.getByRole('row', { name: /TR-29998/ }).waitFor();
    expect((await rowNumbers(page)).slice(0, 10)).toEqual(before.slice(0, 10));
    await page.getByRole('link', { name: 'Treffpunkt 19998' }).click();
    await page.getByRole('heading', { level: 1, name: 'Treffpunkt 19998' }).waitFor();
    await page.goBack();
    await page.getByRole('row', { name: /TR-29998/ }).waitFor();
    await page.getByRole('button', { name: 'Alle zurücksetzen' }).click();
    await count(page, '20.003 Maßnahmen');
    await page.goto('/massnahmen?suche=Dampfschiff&ampel=LILA&am=gestern');
    await page.getByRole('heading', { name: 'Nichts gefunden' }).waitFor();
    await page.getByRole('button', { name: 'Alle Maßnahmen zeigen' }).click();
    await page.getByRole('table').waitFor();
  }, 90_000);

  it('scrolls through thousands of rows, of which few exist, and keeps the focus', async () => {
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) => request.url().endsWith('/graphql') && asked.push(request.url()));
    expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe('20004');
    await loaded(page);
    await page.getByRole('link', { name: 'Familiencafé Gartenvorstadt' }).focus();
    await page.evaluate('window.scrollTo(0, document.body.scrollHeight / 2)');
    await page
      .getByText(/^TR-(?:19|20)\d{3}$/)
      .first()
      .waitFor();
    await page.evaluate('window.scrollTo(0, document.body.scrollHeight)');
    const last = page.locator('tr[aria-rowindex="20004"]');
    await last.getByText('TR-30000').waitFor();
    expect(asked.length).toBeLessThanOrEqual(12);
    expect(await page.locator('tbody tr').count()).toBeLessThan(60);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Familiencafé Gartenvorstadt');
    await last.getByRole('link').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Treffpunkt 20000' }).waitFor();
  }, 90_000);

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
    expect(await page.locator('tbody tr[data-index]').count()).toBeLessThan(16);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  }, 90_000);

  it('keeps views of it, opens with one, and says when something else is shown', async () => {
    const page = await open();
    const view = page.getByLabel('Ansicht', { exact: true });
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'Weitere Filter' }).click();
    await page.getByLabel('nicht im Plan').check();
    await count(page, '6.666 Maßnahmen');
    await page.getByRole('button', { name: 'Ansicht speichern …' }).focus();
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await dialog.getByText('Bitte geben Sie der Ansicht einen Namen.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByLabel('Name der Ansicht').fill('Rote');
    await dialog.getByLabel(/^Als Standard/).check();
    await page.keyboard.press('Enter');
    await page
      .getByRole('option', { name: 'Rote (Standard)', selected: true })
      .waitFor({ state: 'attached' });
    await page.waitForURL(/ampel=.*ansicht=/);
    expect(await page.getByText('geändert', { exact: true }).count()).toBe(0);

    await page.getByLabel('Handlungsfeld').selectOption({ label: 'Treffpunkte' });
    await page.getByText('geändert', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Änderungen übernehmen' }).click();
    await page.getByText('geändert', { exact: true }).waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.tagName')).toBe('SELECT');
    await page.getByRole('button', { name: 'Entfernen: Ampel' }).first().click();
    await count(page, '20.000 Maßnahmen');
    await page.getByRole('button', { name: 'Verwerfen' }).click();
    await count(page, '6.666 Maßnahmen');

    await page.goto('/massnahmen');
    await count(page, '6.666 Maßnahmen');
    await view.selectOption({ label: 'Keine' });
    await count(page, '20.003 Maßnahmen');
    await page.reload();
    await count(page, '20.003 Maßnahmen');
    await view.selectOption({ label: 'Rote (Standard)' });
    await count(page, '6.666 Maßnahmen');

    await page.getByRole('button', { name: 'Ansicht bearbeiten …' }).click();
    await dialog.getByLabel('Name der Ansicht').fill('Rot und gelb');
    await dialog.getByLabel(/^Als Standard/).uncheck();
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await page.getByRole('option', { name: 'Rot und gelb', selected: true }).waitFor({ state: 'attached' });
    await page.goto('/massnahmen');
    await count(page, '20.003 Maßnahmen');
    await view.selectOption({ label: 'Rot und gelb' });
    await page.getByRole('button', { name: 'Ansicht bearbeiten …' }).click();
    await dialog.getByRole('button', { name: 'Löschen' }).click();
    await page.getByText('Ansicht „Rot und gelb“ gelöscht').first().waitFor();
    await view.waitFor({ state: 'detached' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Rot und gelb', selected: true }).waitFor({ state: 'attached' });
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Neue Maßnahme' }).click();
    await page.getByRole('heading', { level: 1, name: 'Neue Maßnahme' }).waitFor();
  }, 90_000);
});
