import type { Page } from 'playwright-core';
import { AnswerStory } from '../support/answer-story.js';
import {
  accessibilityFaults,
  describeInBrowser,
  sidewaysScroll,
  type WindowOptions,
  useBrowser,
} from '../support/browser.js';

describeInBrowser('Answering from the mail in the browser', () => {
  const openWindow = useBrowser();
  let story: AnswerStory;

  beforeEach(async () => {
    story = await AnswerStory.begin();
  });
  afterEach(() => story.end());

  const open = async (token = story.token.officer, options: WindowOptions = {}) => {
    const page = await openWindow(story.reminders.app.url, options);
    await page.goto(`/antwort${token && `#${token}`}`);
    return page;
  };
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const news = (page: Page, text: string) =>
    page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });
  const card = (page: Page, name: string) => page.getByRole('article', { name });

  it('shows without signing in who is asked for what, and changes nothing by that', async () => {
    const page = await open();
    await page.getByText('Guten Tag, Olga Ordner.').waitFor();
    await page.getByText('0 von 3 beantwortet').waitFor();
    expect(await card(page, 'AR-01 Maßnahme AR-01').innerText()).toContain('Eine Stelle ist unbesetzt.');
    expect(await card(page, 'AR-03 Maßnahme AR-03').innerText()).toContain('noch nie gemeldet');
    expect(await button(page, 'Unverändert melden: AR-03 Maßnahme AR-03').count()).toBe(0);
    expect(await page.getByText('AR-04').count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Zur Anwendung (mit Anmeldung)' }).count()).toBe(1);
    expect(await story.reports()).toEqual([]);
  }, 60_000);

  it('sends the secret to nobody but in the body of what is asked', async () => {
    const page = await open('');
    const urls: string[] = [];
    page.on('request', (request) => urls.push(request.url(), request.headers().referer ?? ''));
    await page.goto(`/antwort#${story.token.officer}`);
    await page.reload();
    await page.getByText('0 von 3 beantwortet').waitFor();
    expect(urls.length).toBeGreaterThan(2);
    expect(urls.filter((url) => url.split('#')[0].includes(story.token.officer))).toEqual([]);
    const secrets = urls.filter((url) => url.includes(story.token.officer));
    expect(secrets.every((url) => url.endsWith(`/antwort#${story.token.officer}`))).toBe(true);
  }, 60_000);

  it('takes "unchanged" after a second look, and says so to those who listen', async () => {
    const page = await open(story.token.head);
    await button(page, 'Unverändert melden: AR-04 Maßnahme AR-04').click();
    const look = page.getByRole('region', { name: 'Das gilt weiter?' });
    expect(await look.innerText()).toContain('Eine Stelle ist unbesetzt.');
    await look.getByRole('button', { name: 'Ja, unverändert melden' }).click();
    await news(page, 'Gemeldet: AR-04 Maßnahme AR-04. 1 von 1 beantwortet.');
    await page.getByText('Alles beantwortet').waitFor();
    expect(await story.reports()).toMatchObject([{ number: 'AR-04', state: 'RELEASED', isUnchanged: true }]);
  }, 60_000);

  it('takes "unchanged" for all that can be, after listing them', async () => {
    const page = await open();
    await button(page, 'Alle 2 unverändert').click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.innerText()).toMatch(/AR-01 Maßnahme AR-01[\s\S]+AR-02 Maßnahme AR-02/);
    await dialog.getByRole('button', { name: 'Ja, alle 2 melden' }).click();
    await news(page, '2 Maßnahmen unverändert gemeldet. 2 von 3 beantwortet.');
    expect(await story.reports()).toMatchObject([
      { number: 'AR-01', state: 'SUBMITTED' },
      { number: 'AR-02', state: 'SUBMITTED' },
    ]);
  }, 60_000);

  it('takes a short report, says beside the entry what is missing, and keeps what was typed', async () => {
    const page = await open();
    await button(page, 'Melden: AR-03 Maßnahme AR-03').click();
    await page.getByLabel('nicht im Plan').check();
    await page.getByLabel('Was hat sich getan?').fill('Die Kiste ist kaputt.');
    await button(page, 'Der Amtsleitung vorlegen').click();
    await page.getByText('Bitte wählen Sie, woran es liegt').waitFor();
    expect(await page.getByLabel('Woran liegt es?').getAttribute('aria-invalid')).toBe('true');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('SELECT');
    expect(await page.getByLabel('Was hat sich getan?').inputValue()).toBe('Die Kiste ist kaputt.');
    await page.getByLabel('Woran liegt es?').selectOption('MONEY');
    await page.getByLabel('Grund in wenigen Worten').fill('Ersatz ist nicht bezahlt.');
    await button(page, 'Der Amtsleitung vorlegen').click();
    await news(page, 'Der Amtsleitung vorgelegt: AR-03 Maßnahme AR-03. 1 von 3 beantwortet.');
    expect(await story.reports()).toMatchObject([{ number: 'AR-03', state: 'SUBMITTED' }]);
  }, 60_000);

  it('takes "not possible yet" by keyboard alone, with every fault named where it is', async () => {
    const page = await open();
    const start = button(page, 'Noch nicht möglich: AR-01 Maßnahme AR-01');
    await start.focus();
    await page.keyboard.press('Enter');
    const form = page.getByRole('form', { name: 'Noch nicht möglich: AR-01 Maßnahme AR-01' });
    const newDay = form.getByLabel('Bis wann können Sie melden?');
    expect(await page.evaluate('document.activeElement.type')).toBe('date');
    await page.keyboard.press('Enter');
    await form.getByText('Bitte wählen Sie einen Tag.').waitFor();
    await form.getByText('Bitte schreiben Sie in wenigen Worten, warum.').waitFor();
    await newDay.fill('2026-11-01');
    await form.getByLabel('Warum ist es noch nicht möglich?').fill('Die Zahlen fehlen.');
    await page.keyboard.press('Enter');
    await form.getByText('Bitte wählen Sie einen Tag nach heute (02.11.2026).').waitFor();
    expect(await form.getByLabel('Warum ist es noch nicht möglich?').inputValue()).toBe('Die Zahlen fehlen.');
    await newDay.fill('2026-11-20');
    await page.keyboard.press('Enter');
    await news(page, 'Um einen späteren Termin gebeten: AR-01 Maßnahme AR-01.');
    expect(await card(page, 'AR-01 Maßnahme AR-01').innerText()).toContain(
      'Späterer Termin genannt: Fr., 20.11.2026',
    );
    expect(await start.count()).toBe(0);
    expect(await story.items(story.token.officer)).toMatchObject([{ state: 'PUT_OFF' }, {}, {}]);
  }, 60_000);

  it('goes back to where somebody was who changes their mind', async () => {
    const page = await open();
    await button(page, 'Noch nicht möglich: AR-01 Maßnahme AR-01').click();
    await button(page, 'Abbrechen').click();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('AR-01 Maßnahme AR-01');
    expect(await page.getByRole('form').count()).toBe(0);
  }, 60_000);

  it('says in plain words why a link opens nothing', async () => {
    const cut = await open('');
    await cut.getByText('Der Link ist unvollständig').waitFor();
    const wrong = await open('falsch');
    await wrong.getByRole('alert').filter({ hasText: 'unvollständig oder ungültig' }).waitFor();
    story.reminders.clock.setTo('2026-12-03');
    const late = await open();
    await late.getByRole('alert').filter({ hasText: 'Dieser Link galt bis zum 02.12.2026' }).waitFor();
    expect(await late.getByRole('link', { name: 'Zur Anwendung (mit Anmeldung)' }).count()).toBe(1);
  }, 60_000);

  it('speaks the language of the person', async () => {
    await story.reminders.set('person', story.people.officer, { locale: 'en' });
    const page = await open();
    await page.getByRole('heading', { level: 1, name: 'Answer requests for status reports' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  }, 60_000);

  it.each(['light', 'dark'] as const)(
    'shuts nobody out, whatever is open, in the %s scheme',
    async (colorScheme) => {
      const page = await open(story.token.officer, { colorScheme });
      await button(page, 'Unverändert melden: AR-02 Maßnahme AR-02').click();
      await button(page, 'Melden: AR-03 Maßnahme AR-03').click();
      await page.getByLabel('gefährdet').check();
      await button(page, 'Noch nicht möglich: AR-01 Maßnahme AR-01').click();
      await button(page, 'Um späteren Termin bitten').click();
      await page.getByText('Bitte wählen Sie einen Tag.').waitFor();
      const faults = await accessibilityFaults(page);
      await button(page, 'Alle 2 unverändert').click();
      await page.getByRole('dialog').waitFor();
      faults.push(...(await accessibilityFaults(page)));
      await page.getByRole('dialog').getByRole('button', { name: 'Ja, alle 2 melden' }).click();
      await news(page, '2 Maßnahmen unverändert gemeldet.');
      faults.push(...(await accessibilityFaults(page)));
      expect(faults).toEqual([]);
    },
    60_000,
  );

  it('needs no sideways scrolling at 320 pixels', async () => {
    const page = await open(story.token.officer, { viewport: { width: 320, height: 640 } });
    await button(page, 'Melden: AR-03 Maßnahme AR-03').click();
    await page.getByLabel('nicht im Plan').check();
    await button(page, 'Noch nicht möglich: AR-01 Maßnahme AR-01').click();
    await button(page, 'Unverändert melden: AR-02 Maßnahme AR-02').click();
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  }, 60_000);
});
