import type { Page } from 'playwright-core';
import { Role } from '../../src/kernel/actor.js';
import { accessibilityFaults, describeInBrowser, sidewaysScroll, useBrowser } from '../support/browser.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const COORDINATOR = 'koordination@kreis.example';
const SUPPLIER = 'statistik@kreis.example';
const CREATE =
  'mutation Create($input: CreateIndicatorInput!) { created: createIndicator(input: $input) { id version } }';
const CHANGE = 'mutation Change($input: ChangeIndicatorInput!) { changeIndicator(input: $input) { id } }';
const SERIES = `query Series($id: ID!, $areas: [ID!]!) {
  timeSeries(indicatorId: $id, areaIds: $areas) { area { name } points { value isSuppressed } } }`;

describeInBrowser('Figures in the browser', () => {
  let app: TestApp;
  let towns: string[];
  let indicator: { id: string; version: number };
  const openWindow = useBrowser();

  beforeAll(async () => {
    app = await startTestApp({ today: '2027-03-01', environment: { PUBLIC_READING: 'yes' } });
    const officeId = await app.make.office({ name: 'Amt für Statistik' });
    await app.make.person({ email: COORDINATOR, roles: [Role.COORDINATOR] });
    await app.make.person({ email: SUPPLIER, roles: [Role.DATA_SUPPLIER], officeId });
    const county = await app.make.area({ level: 'COUNTY', name: 'Kreis Beispiel' });
    towns = [];
    for (const name of ['Ahausen', 'Bedorf'])
      towns.push(await app.make.area({ level: 'MUNICIPALITY', name, parent_id: county }));
    const coordinator = await app.signedInAs(COORDINATOR);
    ({ created: indicator } = await coordinator.ask<{ created: { id: string; version: number } }>(CREATE, {
      input: {
        key: 'POV_U15_RATE',
        nameDe: 'Kinderarmut',
        topic: 'Armut',
        unit: 'Prozent',
        direction: 'HIGHER_IS_WORSE',
        formula: 'Zähler durch Nenner mal 100',
        numerator: 'Kinder mit Unterstützung',
        denominator: 'alle Kinder',
        perUnit: 100,
        source: 'Bundesagentur für Arbeit',
        lowestLevel: 'MUNICIPALITY',
      },
    }));
  }, 90_000);
  afterAll(() => app.close());

  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
  /** In both colours, and as narrow as a telephone. */
  const looksGood = async (page: Page) => {
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await accessibilityFaults(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 720 });
  };
  const choose = async (page: Page, field: string, name: string) => {
    const box = page.getByRole('combobox', { name: field });
    await box.fill(name);
    await page.getByRole('option', { name: new RegExp(name) }).waitFor();
    await box.press('ArrowDown');
    await box.press('Enter');
  };

  it('are entered by area, looked at before they are written, and small ones are told to be suppressed', async () => {
    const page = await openWindow(app.url, { email: SUPPLIER });
    await page.goto(`/indikatoren/${indicator.id}`);
    await button(page, 'Werte eintragen').click();
    expect(await button(page, 'Indikator ändern').count()).toBe(0);
    await button(page, 'Vorschau ansehen').click();
    await page.getByText('Bitte geben Sie den Stichtag an.').waitFor();
    await page.getByLabel('Stichtag', { exact: true }).fill('2026-12-31');
    await page.getByLabel('Ebene').first().selectOption('MUNICIPALITY');
    await page.getByLabel('Ahausen: Kinder mit Unterstützung').fill('40');
    await button(page, 'Vorschau ansehen').click();
    await page.getByText(/Zähler und Nenner an oder keinen/).waitFor();
    await page.getByLabel('Ahausen: alle Kinder').fill('400');
    await page.getByLabel('Bedorf: Kinder mit Unterstützung').fill('2');
    await page.getByLabel('Bedorf: alle Kinder').fill('390');
    await button(page, 'Vorschau ansehen').click();
    const preview = page.getByRole('table', { name: 'Das wird gezeigt' });
    await preview.waitFor();
    expect(await preview.locator('tbody .rf-stack__value').allTextContents()).toEqual([
      ...['Ahausen', '10 Prozent', 'neu'],
      ...['Bedorf', 'wird unterdrückt, weil zu klein', 'neu'],
    ]);
    await looksGood(page);
    const coordinator = await app.signedInAs(COORDINATOR);
    const written = () => coordinator.ask(SERIES, { id: indicator.id, areas: towns });
    expect(JSON.stringify(await written())).not.toContain('"value":10');
    await button(page, '2 Werte eintragen').click();
    await page.getByText('Eingetragen: 2 neu, 0 ersetzt, 0 unverändert.').waitFor({ state: 'attached' });
    expect(await written()).toEqual({
      timeSeries: [
        { area: { name: 'Ahausen' }, points: [{ value: 10, isSuppressed: false }] },
        { area: { name: 'Bedorf' }, points: [{ value: null, isSuppressed: true }] },
      ],
    });
    await page.goto('/indikatoren/neu');
    await page.getByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' }).waitFor();
  });

  it('are public where the county has opened its pages, which the sign-in leads to', async () => {
    const page = await openWindow(app.url);
    const failed: string[] = [];
    page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
    await page.goto('/anmelden');
    await page.getByRole('link', { name: 'Ohne Anmeldung: was öffentlich ist' }).click();
    for (const address of ['/oeffentlich', '/oeffentlich/en']) {
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await looksGood(page);
    }
    expect(failed).toEqual([]);
  });

  it('are defined, aimed at and owed: requested, sent back, reported and accepted', async () => {
    const page = await openWindow(app.url, { email: COORDINATOR });
    await page.goto(`/indikatoren/${indicator.id}`);
    await button(page, 'Ziel setzen').click();
    await page.getByLabel('Tag des Ausgangswerts').fill('2025-12-31');
    await page.getByLabel('Ausgangswert (Prozent)').fill('10,5');
    await page.getByLabel('Zielwert (Prozent)').fill('8');
    await page.getByLabel('Zu erreichen bis').fill('2030-12-31');
    await page
      .getByRole('form', { name: 'Ziel setzen' })
      .getByRole('button', { name: 'Ziel setzen' })
      .click();
    await page.getByRole('table', { name: 'Ziele' }).getByText('10,5').waitFor();

    await button(page, 'Indikator ändern').click();
    const coordinator = await app.signedInAs(COORDINATOR);
    const { id, version } = indicator;
    await coordinator.ask(CHANGE, { input: { id, version, topic: 'Kinder' } });
    await page.getByLabel('Themenfeld').fill('Armut und Reichtum');
    await button(page, 'Änderungen speichern').click();
    const versions = page.getByRole('region', { name: /gleichzeitig|inzwischen|ander/i });
    await versions.getByText('Armut und Reichtum').waitFor();
    await versions.getByText('Kinder', { exact: true }).waitFor();
    await button(page, 'Meine Fassung behalten').click();
    await button(page, 'Änderungen speichern').click();
    await page.getByText('Der Indikator ist gespeichert.').waitFor({ state: 'attached' });
    await page.getByText('Armut und Reichtum').waitFor();

    await page.goto('/indikatoren/neu');
    await page.getByLabel('Schlüssel').waitFor();
    await looksGood(page);

    await page.goto('/indikatoren/lieferungen');
    await button(page, 'Lieferung anfordern').click();
    await page.getByLabel('Was geliefert wird').fill('Bestand SGB II');
    await page.getByLabel('Berichtszeitraum').fill('2026');
    await choose(page, 'Wer liefert', 'Amt für Statistik');
    await page.getByLabel('Zu liefern bis').fill('2027-03-31');
    await choose(page, 'Indikator hinzufügen', 'Kinderarmut');
    await looksGood(page);
    await button(page, 'Lieferung anfordern').click();
    await page.getByRole('heading', { name: 'Bis Mi., 31.03.2027' }).waitFor();

    const supplier = await openWindow(app.url, { email: SUPPLIER });
    const report = async () => {
      await supplier.goto('/indikatoren/lieferungen');
      await button(supplier, 'Lieferung melden: Bestand SGB II').click();
      await button(supplier, 'Lieferung melden').click();
      await supplier.getByText('gemeldet, wird geprüft').waitFor();
    };
    await report();
    expect(await button(supplier, /^Übernehmen/).count()).toBe(0);

    await page.reload();
    await button(page, 'Zurückgeben: Bestand SGB II').click();
    await page.getByLabel('Was fehlt oder nicht stimmt').fill('Bedorf fehlt.');
    await page.getByLabel('Neu zu liefern bis').fill('2027-04-15');
    await button(page, 'Zurückgeben').click();
    await page.getByRole('heading', { name: 'Bis Do., 15.04.2027' }).waitFor();
    await page.getByText('Bedorf fehlt.').waitFor();
    await looksGood(page);
    await report();
    await page.reload();
    await button(page, 'Übernehmen: Bestand SGB II').click();
    await button(page, 'Übernehmen').click();
    await page.getByText('Nichts offen').waitFor();
    await page.getByRole('link', { name: 'Auch erledigte zeigen' }).click();
    await page.getByText('übernommen', { exact: true }).waitFor();
  });
});
