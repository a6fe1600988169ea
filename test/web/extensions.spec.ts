import type { Page } from 'playwright-core';
import { accessibilityFaults, describeInBrowser, sidewaysScroll, useBrowser } from '../support/browser.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { tellWebStory, type WebStory } from '../support/web-story.js';

const OFFICER = 'sachbearbeitung@amt.example';
const COORDINATOR = 'koordination@amt.example';

describeInBrowser('"Not possible yet" in the browser', () => {
  const openWindow = useBrowser();
  let app: TestApp;
  let story: WebStory;

  beforeEach(async () => {
    app = await startTestApp();
    story = await tellWebStory(app);
  });
  afterEach(() => app.close());

  const open = (email: string, options = {}) => openWindow(app.url, { email, ...options });
  const news = (page: Page, text: string) =>
    page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });
  const ask = async (page: Page, newDueOn = '2026-11-20') => {
    await page.getByRole('button', { name: `Noch nicht möglich: ${story.late.name}` }).click();
    const form = page.getByRole('form', { name: `Noch nicht möglich: ${story.late.name}` });
    await form.getByLabel('Bis wann können Sie melden?').fill(newDueOn);
    await form.getByLabel('Warum ist es noch nicht möglich?').fill('Die Zahlen fehlen.');
    await form.getByRole('button', { name: 'Um späteren Termin bitten' }).click();
  };

  it('is asked by the office, declined with a word, asked again and confirmed', async () => {
    const officer = await open(OFFICER);
    await ask(officer);
    await news(officer, `Um einen späteren Termin gebeten: ${story.late.name}.`);
    const card = officer.getByRole('article', { name: story.late.name });
    expect(await card.innerText()).toContain('Um einen späteren Termin gebeten: Fr., 20.11.2026.');
    expect(await card.getByRole('button', { name: /^Noch nicht möglich/ }).count()).toBe(0);

    const coordinator = await open(COORDINATOR);
    const request = coordinator.getByRole('article', {
      name: `Bitte um späteren Termin ${story.late.name}`,
    });
    await request.waitFor();
    expect(await request.innerText()).toMatch(/Olaf Ordner[\s\S]+30\.10\.2026[\s\S]+Die Zahlen fehlen\./);
    await request.getByRole('button', { name: `Ablehnen: ${story.late.name}` }).click();
    await request.getByText('Bitte schreiben Sie, warum der Termin bleibt.').waitFor();
    await request.getByLabel('Ihre Antwort').fill('Die Sitzung ist vorher.');
    await request.getByRole('button', { name: `Ablehnen: ${story.late.name}` }).click();
    await news(coordinator, `Abgelehnt: ${story.late.name}.`);
    await request.waitFor({ state: 'detached' });

    await officer.reload();
    await card.getByText('Die Koordination schreibt: „Die Sitzung ist vorher.“').waitFor();
    await ask(officer, '2026-11-13');
    await news(officer, `Um einen späteren Termin gebeten: ${story.late.name}.`);
    await coordinator.reload();
    await request.getByRole('button', { name: `Bestätigen: ${story.late.name}` }).click();
    await news(coordinator, `Bestätigt: ${story.late.name}.`);
    await officer.reload();
    await card.getByText('Späterer Termin bestätigt: Fr., 13.11.2026.').waitFor();
    expect(await card.innerText()).toContain('Der Termin wurde schon einmal verschoben.');
    expect(await card.innerText()).toContain('in 11 Tagen fällig');
  }, 60_000);

  it('is taken back by the office', async () => {
    const officer = await open(OFFICER);
    await ask(officer);
    // At once, where it is said what was done
    await officer.getByRole('button', { name: 'Rückgängig machen' }).press('Enter');
    await news(officer, `Zurückgezogen: ${story.late.name}.`);
    expect(await officer.getByRole('button', { name: 'Rückgängig machen' }).count()).toBe(0);
    // And later, at the report
    await ask(officer);
    await news(officer, `Um einen späteren Termin gebeten: ${story.late.name}.`);
    await officer.getByRole('button', { name: `Anfrage zurückziehen: ${story.late.name}` }).click();
    await news(officer, `Zurückgezogen: ${story.late.name}.`);
    expect(
      await officer.getByRole('button', { name: `Noch nicht möglich: ${story.late.name}` }).count(),
    ).toBe(1);
  }, 60_000);

  it('is not offered where nobody asked for a report, nor decided by who does not coordinate', async () => {
    await app.make.rows`delete from report_request where measure_id = ${story.late.id}::uuid`;
    await app.make.rows`insert into status_report (measure_id, self_assessment, state)
      values (${story.late.id}::uuid, 'ON_TRACK', 'DRAFT')`;
    const officer = await open(OFFICER);
    await officer.getByText(story.late.name).first().waitFor();
    expect(
      await officer.getByRole('button', { name: `Noch nicht möglich: ${story.late.name}` }).count(),
    ).toBe(0);
    expect(await officer.getByText('Bitte um späteren Termin').count()).toBe(0);
  }, 60_000);

  it.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['narrow', { viewport: { width: 320, height: 640 } }],
  ])(
    'shuts nobody out: %s',
    async (_, options) => {
      const officer = await open(OFFICER, options);
      await officer.getByRole('button', { name: `Noch nicht möglich: ${story.silent.name}` }).click();
      await ask(officer);
      await news(officer, 'Um einen späteren Termin gebeten');
      const coordinator = await open(COORDINATOR, options);
      await coordinator.getByRole('button', { name: `Ablehnen: ${story.late.name}` }).click();
      await coordinator.getByText('Bitte schreiben Sie, warum der Termin bleibt.').waitFor();
      for (const page of [officer, coordinator]) {
        expect(await accessibilityFaults(page)).toEqual([]);
        expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      }
    },
    60_000,
  );
});
