import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { Role } from '../../src/kernel/actor.js';
import { accessibilityFaults, describeInBrowser, sidewaysScroll, useBrowser } from '../support/browser.js';
import { addManyMeasures } from '../support/many-measures.js';
import { liveNow } from '../support/past.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { tellWebStory, type WebStory } from '../support/web-story.js';

const COORDINATOR = 'koordination@kreis.example';

describeInBrowser('The lists of problem areas, strategies and indicators in the browser', () => {
  let app: TestApp;
  let story: WebStory;
  const openWindow = useBrowser();

  beforeAll(async () => {
    app = await startTestApp();
    liveNow(app);
    story = await tellWebStory(app);
    await app.make.area({ name: 'Kreis', level: 'COUNTY' });
    await app.make.person({ email: COORDINATOR, roles: [Role.COORDINATOR], officeId: story.office.officeId });
    await app.startWorker();
  }, 90_000);
  afterAll(() => app.close());

  const count = (page: Page, text: string) => page.locator('.rf-list-count', { hasText: text }).waitFor();
  const titles = (page: Page) => page.locator('tbody th[scope="row"] .rf-long__value').allTextContents();
  const saveAs = async (page: Page, name: string) => {
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'Ansicht speichern …' }).click();
    await dialog.getByLabel('Name der Ansicht').fill(name);
    await dialog.getByLabel(/^Als Standard/).check();
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await page
      .getByRole('option', { name: `${name} (Standard)`, selected: true })
      .waitFor({ state: 'attached' });
  };

  it('narrows problem areas, keeps a view of them, and saves exactly what is seen', async () => {
    const page = await openWindow(app.url, { email: COORDINATOR });
    await page.goto('/problemlagen');
    await count(page, '2 Problemlagen');
    await page.getByRole('link', { name: 'Kinder ohne Betreuungsplatz in der Gartenvorstadt' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByLabel('Wort aus Titel oder Beschreibung').fill('Betreungsplatz');
    await page.getByRole('button', { name: 'Suchen' }).click();
    await count(page, 'Eine Problemlage');
    await page.getByRole('button', { name: 'Entfernen: Suche: „Betreungsplatz“' }).click();
    await count(page, '2 Problemlagen');
    await page.getByRole('columnheader', { name: 'Titel' }).getByRole('button').click();
    await page.locator('tbody tr[data-index="0"]', { hasText: 'Ältere Menschen' }).waitFor();
    const seen = await titles(page);
    expect(seen[1]).toContain('Kinder ohne Betreuungsplatz');
    await page.getByRole('button', { name: 'CSV' }).click();
    const saving = page.waitForEvent('download', { timeout: 30_000 });
    await page.getByRole('link', { name: 'Datei speichern: Problemlagen (CSV)' }).click({ timeout: 30_000 });
    const lines = (await readFile(await (await saving).path(), 'utf8')).trimEnd().split('\r\n');
    expect(lines[0]).toContain('Titel;Stand;Dringlichkeit;Handlungsfeld;Strategien;Maßnahmen');
    expect(lines.slice(1).map((line) => line.split(';')[1])).toEqual(seen);
    await page.getByRole('button', { name: 'Weitere Filter' }).click();
    await page.getByLabel('Dringlichkeit', { exact: true }).selectOption({ label: 'hoch' });
    await count(page, 'Eine Problemlage');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await accessibilityFaults(page)).toEqual([]);
    await saveAs(page, 'Dringende');
    await page.goto('/problemlagen');
    await count(page, 'Eine Problemlage');
    await page.waitForURL(/dringlich=3.*ansicht=/);
    await page.getByLabel('Ansicht', { exact: true }).selectOption({ label: 'Keine' });
    await count(page, '2 Problemlagen');
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  }, 90_000);

  it('does the same for strategies, and keeps views of indicators', async () => {
    const page = await openWindow(app.url, { email: COORDINATOR });
    await page.goto('/strategien');
    await count(page, '2 Strategien');
    await page.getByRole('button', { name: 'Spalten' }).click();
    await page.getByRole('dialog', { name: 'Spalten wählen' }).getByLabel('Problemlagen').check();
    await page.getByRole('button', { name: 'Übernehmen' }).click();
    await page.getByRole('cell', { name: /Kinder ohne Betreuungsplatz/ }).waitFor();
    await page.getByRole('columnheader', { name: 'Titel' }).getByRole('button').click();
    await page.locator('tbody tr[data-index="0"]', { hasText: 'Betreuung am Rand des Tages' }).waitFor();
    await page.getByRole('button', { name: 'Weitere Filter' }).click();
    await page.getByRole('combobox', { name: 'Problemlage' }).fill('Kinder');
    await page.getByRole('option', { name: /Kinder ohne/ }).click();
    await page.getByRole('rowheader', { name: 'Betreuung am Rand des Tages' }).waitFor({ state: 'detached' });
    await count(page, 'Eine Strategie');
    expect(await titles(page)).toEqual(['Frühe Orte für Familien']);
    expect(await accessibilityFaults(page)).toEqual([]);
    await saveAs(page, 'Kinder');
    await page.goto('/strategien?suche=Familie');
    await count(page, 'Eine Strategie');
    await page.getByLabel('Ansicht', { exact: true }).selectOption({ label: 'Kinder (Standard)' });
    await page.getByRole('button', { name: /^Entfernen: Problemlage: Kinder ohne/ }).waitFor();
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);

    await page.goto('/indikatoren?suche=Armut');
    await page.setViewportSize({ width: 1280, height: 800 });
    await saveAs(page, 'Armut');
    await page.goto('/indikatoren');
    await page.waitForURL(/suche=Armut.*ansicht=/);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  }, 90_000);

  it('says where a thread is too long to be shown, and leads to all of it', async () => {
    const { make } = app;
    const fieldId = await make.fieldOfAction({ code: 'TR', name_de: 'Treffpunkte' });
    await addManyMeasures(app, 250, { code: 'TR', fieldId, officeId: story.office.officeId });
    await make.rows`insert into measure_strategy (measure_id, strategy_id)
      select m.id, s.id from measure m, strategy s where m.number like 'TR-%' and s.title = 'Frühe Orte für Familien'`;
    const page = await openWindow(app.url, { email: COORDINATOR });
    await page.goto(`/problemlagen/${story.problemAreaId}`);
    await page.getByText(/^Hier stehen die ersten 200 von 25\d Maßnahmen\./).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Alle in der Liste der Maßnahmen zeigen' }).click();
    await page.locator('.rf-list-count', { hasText: /^25\d Maßnahmen$/ }).waitFor();
    await page.getByRole('button', { name: /^Entfernen: Problemlage: Kinder ohne/ }).waitFor();
    await page.goto('/strategien');
    await page.getByRole('link', { name: 'Frühe Orte für Familien' }).click();
    await page.getByText(/^Hier stehen die ersten 100 von 25\d Maßnahmen\./).waitFor();
  }, 90_000);
});
