import type { Page } from 'playwright-core';
import { Role } from '../../src/kernel/actor.js';
import { accessibilityFaults, describeInBrowser, sidewaysScroll, useBrowser } from '../support/browser.js';
import type { Client } from '../support/client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const COORDINATOR = 'koordination@kreis.example';
const READER = 'ausschuss@kreis.example';
const CREATE =
  'mutation Create($input: CreateIndicatorInput!) { created: createIndicator(input: $input) { id } }';
const RECORD =
  'mutation Record($input: RecordObservationsInput!) { recordObservations(input: $input) { created } }';
const TARGET =
  'mutation Target($input: CreateIndicatorTargetInput!) { createIndicatorTarget(input: $input) { id } }';

/** A square of a hundredth of a degree. */
const square = (east: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [7 + east, 51],
      [7.01 + east, 51],
      [7.01 + east, 51.01],
      [7 + east, 51.01],
      [7 + east, 51],
    ],
  ],
});

describeInBrowser('"Indikatoren" in the browser', () => {
  let app: TestApp;
  let coordinator: Client;
  let indicatorId: string;
  const openWindow = useBrowser();

  const record = (observations: unknown[]) => coordinator.ask(RECORD, { input: { observations } });

  /** A county of four towns: one small, one of which a figure is kept secret, one of which there is one figure only. */
  beforeAll(async () => {
    app = await startTestApp();
    await app.make.person({ email: COORDINATOR, roles: [Role.COORDINATOR] });
    await app.make.person({ email: READER, roles: [Role.COMMITTEE_MEMBER] });
    coordinator = await app.signedInAs(COORDINATOR);
    const county = await app.make.area({ level: 'COUNTY', name: 'Kreis Beispiel' });
    const towns: string[] = [];
    for (const [place, name] of ['Ahausen', 'Bedorf', 'Cetal', 'Deheim'].entries()) {
      const id = await app.make.area({ level: 'MUNICIPALITY', name, parent_id: county });
      towns.push(id);
      await app.make.row('area_boundary', {
        area_id: id,
        valid_from: '2020-01-01',
        geometry: square(place / 100),
        source: '© Vermessungsamt',
      });
    }
    const { created } = await coordinator.ask<{ created: { id: string } }>(CREATE, {
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
    });
    indicatorId = created.id;
    const figure = (areaId: string, year: number, numerator: number) => ({
      indicatorId,
      areaId,
      referenceDate: `${year}-12-31`,
      numerator,
      denominator: 389,
    });
    await record([
      ...[2022, 2023, 2024].map((year, place) => figure(county, year, 80 - 7 * place)),
      ...[2022, 2023, 2024].map((year, place) => figure(towns[0], year, 40 - 3 * place)),
      ...[2022, 2023].map((year) => figure(towns[1], year, 61)),
      figure(towns[1], 2024, 2),
      ...[2022, 2023, 2024].map((year) => figure(towns[2], year, 90)),
      figure(towns[3], 2022, 33),
    ]);
    await coordinator.ask(TARGET, {
      input: {
        indicatorId,
        areaId: county,
        baselineOn: '2022-12-31',
        targetValue: 12,
        targetOn: '2028-12-31',
      },
    });
  }, 90_000);
  afterAll(() => app.close());

  const drawn = (page: Page, name: RegExp) => page.getByRole('img', { name }).locator('svg').waitFor();
  /** The words of a table, row by row, opened first. */
  const tableOf = async (page: Page, caption: RegExp): Promise<string[][]> => {
    const closed = page.locator('details.rf-chart__table:not([open]) > summary');
    while ((await closed.count()) > 0) await closed.first().click();
    const table = page.getByRole('table', { name: caption });
    const rows = await table.locator('tbody tr').all();
    return Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
  };

  it('tells everybody how the county stands, and says what is secret and what is not there', async () => {
    const page = await openWindow(app.url, { email: READER });
    const answers: string[] = [];
    const refused: string[] = [];
    page.on(
      'response',
      (response) =>
        void response.text().then(
          (text) => answers.push(text),
          () => undefined,
        ),
    );
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
    await page.getByRole('link', { name: 'Indikatoren', exact: true }).click();
    const row = page.getByRole('row').filter({ hasText: 'Kinderarmut' });
    await row.getByText('17 Prozent').waitFor();
    expect(await row.textContent()).toContain('wird besser');
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.getByRole('link', { name: 'Kinderarmut' }).click();
    await drawn(page, /^Liniendiagramm\. Kinderarmut\./);
    await page.getByText(/Ziel Kreis Beispiel: von 20,6 Prozent am 31\.12\.2022 auf 12 Prozent/).waitFor();
    const box = page.getByRole('combobox', { name: 'Raum hinzufügen' });
    await box.fill('Bedorf');
    await page.getByRole('option', { name: /Bedorf/ }).waitFor();
    await box.press('ArrowDown');
    await box.press('Enter');
    await page.getByRole('button', { name: 'Bedorf nicht mehr zeigen' }).waitFor();
    expect(page.url()).toContain('raeume=');
    expect(await tableOf(page, /^Kinderarmut \(Prozent\)/)).toEqual([
      ['31.12.2022', '20,6', '15,7'],
      ['31.12.2023', '18,8', '15,7'],
      ['31.12.2024', '17', 'unterdrückt, weil zu klein'],
    ]);

    const map = page.getByRole('img', { name: /^Karte\. Kinderarmut, Kommunen am 31\.12\.2024/ });
    await map.locator('svg').waitFor();
    expect(await map.getAttribute('aria-label')).toContain('unterdrückt, weil zu klein: 1 Raum.');
    expect(await map.getAttribute('aria-label')).toContain('liegt nicht vor: 1 Raum.');
    // Patterns beside the colours: hatched and dotted.
    expect(await map.locator('pattern').count()).toBe(2);
    const onMap = await tableOf(page, /^Kinderarmut, Kommunen am/);
    expect(onMap.map(([area, value]) => [area, value])).toEqual([
      ['Ahausen', '8,7'],
      ['Bedorf', 'unterdrückt, weil zu klein'],
      ['Cetal', '23,1'],
      ['Deheim', 'liegt nicht vor'],
    ]);
    expect(await tableOf(page, /^Kinderarmut je Raum/)).toEqual([
      ['31.12.2022', '10,3', '15,7', '23,1', '8,5'],
      ['31.12.2023', '9,5', '15,7', '23,1', 'liegt nicht vor'],
      ['31.12.2024', '8,7', 'unterdrückt, weil zu klein', '23,1', 'liegt nicht vor'],
    ]);
    await page.getByText('Alle Bilder haben dieselbe Skala. Vergleichslinie: Kreis Beispiel').waitFor();
    await page.getByText('Grenzen: © Vermessungsamt').waitFor();

    // 2 of 389 is 0.514 in a hundred: nowhere, in no attribute and in no answer.
    expect(await page.content()).not.toMatch(/0[.,]514/);
    expect(answers.join()).toContain('"isSuppressed":true');
    expect(answers.join()).not.toMatch(/0\.514/);
    expect(refused).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  });
});
