import type { Page } from 'playwright-core';
import { Role } from '../../src/kernel/actor.js';
import { accessibilityFaults, describeInBrowser, sidewaysScroll, useBrowser } from '../support/browser.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const LIST = `Nummer;Titel;Handlungsfeld-Kürzel;Federführung;Beginn;Ende
AR-01;Frühe Hilfen am Wohnort;AR;50;1.1.2027;31.12.2027
AR-02;Schuldnerberatung;AR;50;1.1.2027;31.12.2026`;

describeInBrowser('"Importe" in the browser', () => {
  let app: TestApp;
  const openWindow = useBrowser();

  beforeAll(async () => {
    app = await startTestApp();
    const officeId = await app.make.office({ code: '50', name: 'Amt für Soziales' });
    await app.make.fieldOfAction({ code: 'AR', name_de: 'Armut' });
    await app.make.person({ email: 'koordination@kreis.example', name: 'Kora', roles: [Role.COORDINATOR] });
    await app.make.person({ email: 'fach@kreis.example', roles: [Role.OFFICER], officeId });
    await app.startWorker();
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

  it('a coordinator looks at every row of a list with an error, and takes over the others', async () => {
    const page = await openWindow(app.url, { email: 'koordination@kreis.example' });
    await page.getByRole('button', { name: 'Kora' }).click();
    await page.getByRole('link', { name: 'Verwaltung', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Verwaltung' }).waitFor();
    expect(await page.getByRole('link', { name: 'Hintergrundaufgaben' }).count()).toBe(0);
    await looksRight(page);
    await page.getByRole('link', { name: 'Importe' }).click();
    await page.getByLabel('Was steht in der Datei?').selectOption({ label: 'Maßnahmen' });
    await page.getByRole('button', { name: 'Vorschau erstellen' }).click();
    await page.getByRole('alert').getByText('Bitte wählen Sie eine Datei.').waitFor();
    await page.getByText('Welche Spalten es gibt').first().click();
    await page.getByText('Was die Datei nicht selbst sagt').click();
    await looksRight(page);
    await page
      .getByLabel('Datei', { exact: true })
      .setInputFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
    await page.getByRole('button', { name: 'Vorschau erstellen' }).press('Enter');
    await page.getByRole('row', { name: /AR-01 Frühe Hilfen am Wohnort/ }).waitFor();
    await page.getByText(/Zeile 3, Spalte F \(„Ende“\): .*liegt vor dem Beginn/).waitFor();
    await looksRight(page);
    await page.getByLabel('Anzeigen').selectOption('REFUSED');
    await page.getByRole('row', { name: /AR-01/ }).waitFor({ state: 'detached' });
    expect(page.url()).toContain('ergebnis=REFUSED');
    await page.getByRole('button', { name: 'Übernehmen …' }).press('Enter');
    await page.getByText('Eine Zeile hat Fehler und wird ausgelassen.').waitFor();
    await page.getByRole('button', { name: 'Jetzt übernehmen' }).press('Enter');
    await page
      .getByText(/^Übernommen am/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Bericht speichern (Excel)' }).waitFor();
    await looksRight(page);
    const written = await app.make.rows<{ title: string }>`select title from measure`;
    expect(written).toEqual([{ title: 'Frühe Hilfen am Wohnort' }]);
  });

  it('is not there for those who may import nothing', async () => {
    const page = await openWindow(app.url, { email: 'fach@kreis.example' });
    for (const address of ['/verwaltung', '/verwaltung/importe']) {
      await page.goto(address);
      await page.getByRole('heading', { level: 1, name: /nicht gefunden|gibt es nicht/i }).waitFor();
    }
  });
});
