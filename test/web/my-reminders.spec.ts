import type { Page } from 'playwright-core';
import { AnswerStory } from '../support/answer-story.js';
import {
  accessibilityFaults,
  describeInBrowser,
  sidewaysScroll,
  type WindowOptions,
  useBrowser,
} from '../support/browser.js';

const OFFICER = 'officer@amt.example';

describeInBrowser('"Meine Erinnerungen" in the browser', () => {
  const openWindow = useBrowser();
  let story: AnswerStory;

  beforeEach(async () => {
    story = await AnswerStory.begin();
  });
  afterEach(() => story.end());

  const open = async (email = OFFICER, options: WindowOptions = {}) => {
    const page = await openWindow(story.reminders.app.url, { email, ...options });
    await page.getByRole('banner').getByRole('button', { expanded: false }).last().click();
    await page.getByRole('link', { name: 'Erinnerungen', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Meine Erinnerungen' }).waitFor();
    await button(page, 'Wünsche speichern').waitFor();
    return page;
  };
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const news = (page: Page, text: string) =>
    page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });

  it('shows what was sent to this person, and nothing that was sent to others', async () => {
    const page = await open();
    const region = page.getByRole('region', { name: 'Was ich bekommen habe' });
    await region.getByText('Eine E-Mail').first().waitFor();
    const log = await region.innerText();
    expect(log).toMatch(/Erinnerung\s+Mo\., 02\.11\.2026/);
    expect(log).toContain('versandt');
    expect(log).toContain('Bitte um Statusmeldung: AR-01 Maßnahme AR-01');
    expect(log).not.toContain('AR-04');
  }, 60_000);

  it('says where nothing was sent yet when something will be', async () => {
    await story.reminders.person('neu@amt.example', { name: 'Nora Neu' });
    const page = await open('neu@amt.example');
    await page.getByText('Noch keine E-Mail').waitFor();
  }, 60_000);

  it('takes wishes by keyboard alone, says what coordination allows, and keeps what was typed', async () => {
    const page = await open();
    await page.getByText('höchstens um 5 Tage').waitFor();
    for (const day of ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag'])
      await page.getByLabel(day, { exact: true }).press('Space');
    await page.getByLabel('Pause bis einschließlich').fill('2026-11-06');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.evaluate('document.activeElement.type')).toBe('checkbox');
    expect(await page.getByLabel('Pause bis einschließlich').inputValue()).toBe('2026-11-06');
    await page.getByLabel('Dienstag', { exact: true }).press('Space');
    await page.getByLabel('Pause bis einschließlich').fill('2026-10-01');
    await button(page, 'Wünsche speichern').click();
    await page.getByRole('alert').filter({ hasText: '02.11.2026' }).waitFor();
    expect(await page.getByLabel('Pause bis einschließlich').getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel('Pause bis einschließlich').fill('2026-11-06');
    await button(page, 'Wünsche speichern').click();
    await news(page, 'Ihre Wünsche sind gespeichert.');
    await page.reload();
    await button(page, 'Wünsche speichern').waitFor();
    expect(await page.getByLabel('Dienstag', { exact: true }).isChecked()).toBe(true);
    expect(await page.getByLabel('Montag', { exact: true }).isChecked()).toBe(false);
    expect(await page.getByLabel('Pause bis einschließlich').inputValue()).toBe('2026-11-06');
  }, 60_000);

  it('shows the address of the calendar this one time, makes a new one, and ends it', async () => {
    const page = await open();
    await button(page, 'Kalenderadresse anlegen').click();
    await news(page, 'Die Kalenderadresse ist angelegt.');
    const address = await page.getByLabel('Ihre Kalenderadresse').inputValue();
    expect(address).toMatch(/\/kalender\/[\w-]{43}\.ics$/);
    await button(page, 'Adresse kopieren').click();
    await page
      .getByText(/Die Adresse ist kopiert\.|markierte Adresse/)
      .first()
      .waitFor();
    const isThere = async () =>
      (await fetch(new URL(new URL(address).pathname, story.reminders.app.url))).status;
    expect(await isThere()).toBe(200);
    await page.reload();
    await button(page, 'Neue Adresse anlegen').waitFor();
    expect(await page.getByLabel('Ihre Kalenderadresse').count()).toBe(0);
    await button(page, 'Neue Adresse anlegen').click();
    await page.getByLabel('Ihre Kalenderadresse').waitFor();
    expect(await page.getByLabel('Ihre Kalenderadresse').inputValue()).not.toBe(address);
    expect(await isThere()).toBe(404);
    await button(page, 'Kalenderadresse beenden').click();
    await news(page, 'Die Kalenderadresse gilt nicht mehr.');
    await button(page, 'Kalenderadresse anlegen').waitFor();
    expect(await page.getByLabel('Ihre Kalenderadresse').count()).toBe(0);
  }, 60_000);

  it('ends all links in mails, and says how many there were', async () => {
    const page = await open();
    await button(page, 'Alle Links beenden').click();
    await news(page, 'Ein Link wurde beendet.');
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Ein Link wurde beendet.');
    await button(page, 'Alle Links beenden').click();
    await news(page, 'Es gab keinen gültigen Link.');
    await page.goto(`/antwort#${story.token.officer}`);
    await page.getByRole('alert').waitFor();
  }, 60_000);

  it('asks strangers to sign in', async () => {
    const page = await openWindow(story.reminders.app.url);
    await page.goto('/erinnerungen');
    await page.getByRole('heading', { level: 1, name: 'Anmelden' }).waitFor();
  }, 60_000);

  it.each(['light', 'dark'] as const)(
    'shuts nobody out, whatever is open, in the %s scheme',
    async (colorScheme) => {
      const page = await open(OFFICER, { colorScheme });
      await button(page, 'Kalenderadresse anlegen').click();
      await page.getByLabel('Ihre Kalenderadresse').waitFor();
      await page.getByLabel('Pause bis einschließlich').fill('2026-10-01');
      await button(page, 'Wünsche speichern').click();
      await page.getByRole('alert').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    },
    60_000,
  );

  it('needs no sideways scrolling at 320 pixels', async () => {
    const page = await open(OFFICER, { viewport: { width: 320, height: 640 } });
    await button(page, 'Kalenderadresse anlegen').click();
    await page.getByLabel('Ihre Kalenderadresse').waitFor();
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  }, 60_000);
});
