import type { Page } from 'playwright-core';
import { describeInBrowser, useBrowser } from '../support/browser.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';
import { tellWebStory, type WebStory } from '../support/web-story.js';

const HEAD = 'leitung@amt.example';
const ADD_READING = 'mutation Add($input: AddReadingInput!) { addReading(input: $input) { id } }';

describeInBrowser('Forms on a page that goes on living', () => {
  let app: TestApp;
  let story: WebStory;
  const openWindow = useBrowser();

  beforeAll(async () => {
    app = await startTestApp();
    story = await tellWebStory(app);
    const measureId = story.late.id;
    await app.make.row('milestone', { measure_id: measureId, title: 'Küche', due_on: '2026-12-18' });
  }, 90_000);
  afterAll(() => app.close());

  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const open = async (tab: string): Promise<Page> => {
    const page = await openWindow(app.url, { email: HEAD });
    await page.goto(`/massnahmen/${story.late.number}`);
    await page.getByRole('tab', { name: tab, exact: true }).click();
    return page;
  };

  it('begin with what they are opened for, not with what the last one was left at', async () => {
    const page = await open('Meilensteine');
    await button(page, 'Ändern: Eröffnung').click();
    const what = page.getByLabel('Was ist bis dahin geschafft?');
    await what.fill('Eröffnung mit Fest');
    await button(page, 'Ändern: Küche').click();
    await page.getByRole('form', { name: 'Ändern: Küche' }).waitFor();
    expect(await what.inputValue()).toBe('Küche');
    expect(await page.getByLabel('Bis wann?').inputValue()).toBe('2026-12-18');
  }, 60_000);

  it('stay open when what they are about changes elsewhere', async () => {
    const page = await open('Indikatoren');
    await button(page, 'Messwert eintragen: Besucherinnen und Besucher im Monat').click();
    await page.getByLabel('Wert (Personen)').fill('95');
    const [{ id }] = await app.make.rows<{ id: string }>`select id from progress_indicator`;
    const head = await app.signedInAs(HEAD);
    await head.ask(ADD_READING, {
      input: { progressIndicatorId: id, readOn: '2026-10-31', value: 88 },
    });
    await page
      .getByText(/^88( Personen)?$/)
      .first()
      .waitFor({ state: 'attached' });
    expect(await page.getByLabel('Wert (Personen)').inputValue()).toBe('95');
  }, 60_000);

  it('stay open when the one before has been saved only now', async () => {
    const page = await open('Meilensteine');
    await button(page, 'Ändern: Eröffnung').click();
    await page.getByLabel('Was ist bis dahin geschafft?').fill('Eröffnung mit Fest');
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let asked = 0;
    await page.route('**/graphql', async (route) => {
      asked += 1;
      if (asked > 1) await held;
      await route.fallback();
    });
    await button(page, 'Speichern').click();
    // It is saved, and the page is being read anew
    await until('the page is read anew', () => asked > 1);
    await button(page, 'Ändern: Küche').click();
    letGo();
    await page.getByText('Gespeichert: Eröffnung mit Fest.').waitFor({ state: 'attached' });
    expect(await page.getByRole('form', { name: 'Ändern: Küche' }).count()).toBe(1);
  }, 60_000);
});
