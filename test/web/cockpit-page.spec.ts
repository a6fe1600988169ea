import type { Page } from 'playwright-core';
import {
  accessibilityFaults,
  describeInBrowser,
  sidewaysScroll,
  type WindowOptions,
  useBrowser,
} from '../support/browser.js';
import { COORDINATION, ReminderStory } from '../support/reminder-story.js';

const OFFICER = 'erste@amt.example';
const TITLE = 'Fachplanungskonferenz am 21.12.2026';

describeInBrowser('The cockpit of a review', () => {
  const openWindow = useBrowser();
  let story: ReminderStory;
  let meetingId: string;

  beforeEach(async () => {
    story = await ReminderStory.begin('2026-11-02', { wholeProfile: true });
    const { first } = await story.twoOfficers();
    const head = await story.person('leitung@amt.example', { name: 'Lea Leitung' });
    await story.set('office', story.officeId, { head_id: head });
    await story.measure({ number: 'AR-01', title: 'Sprachcafé', accountable: first });
    await story.measure({ number: 'AR-02', title: 'Lotsendienst', accountable: first });
    await story.measure({ number: 'AR-03', title: 'Quartiersbüro' });
    meetingId = (await story.planMeeting('2026-12-21', { isStarted: false })).id;
  });
  afterEach(() => story.end());

  /** Everybody was asked on the first day. */
  const asked = async () => {
    await story.startReview(meetingId);
    await story.checkNow();
  };
  /** The day on which the head of the office may be told. */
  const escalated = async () => {
    await asked();
    story.clock.setTo('2026-12-04', 10);
    await story.checkNow();
  };
  const open = async (options: WindowOptions = {}) => {
    const page = await openWindow(story.app.url, { email: COORDINATION, ...options });
    await page.goto(`/abfragen/${meetingId}`);
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    return page;
  };
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const news = (page: Page, text: string) =>
    page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });
  const table = (page: Page, name: string) => page.getByRole('table', { name });

  it('is reached from "Mein Tag", begins as a preview, and is started after a second look', async () => {
    const page = await openWindow(story.app.url, { email: COORDINATION });
    const list = page.getByRole('region', { name: 'Laufende Abfragen' });
    await list.getByText('Vorschau').waitFor();
    await list.getByRole('link', { name: TITLE }).click();
    await page.getByText(/^Vorschau bis zum/).waitFor();
    await button(page, 'Jetzt beginnen').click();
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Jetzt beginnen');
    await button(page, 'Jetzt beginnen').click();
    await button(page, 'Ja, jetzt beginnen').click();
    await news(page, 'Die Abfrage hat begonnen.');
    expect(await page.getByText(/^Vorschau bis zum/).count()).toBe(0);
    await page.getByRole('link', { name: 'Zur Sitzung' }).click();
    await page.getByRole('link', { name: 'Zur Statusabfrage' }).waitFor();
  }, 60_000);

  it('tells by when, what comes next, how the plan came to be, and how far offices are', async () => {
    await asked();
    const page = await open();
    const text = await page.getByRole('main').innerText();
    expect(text).toContain('0 von 3 gemeldet');
    expect(text).toMatch(/Meldeschluss\s+Mo\., \d\d\.11\.2026/);
    expect(text).toMatch(/Nächster Schritt\s+\S+/);
    const plan = await table(page, 'Der Plan').innerText();
    expect(plan).toMatch(/Tage vor der Sitzung/);
    expect(plan).toContain('erledigt');
    expect(plan).toContain('geplant');
    const offices = await table(page, 'Stand je Stelle').innerText();
    expect(offices).toMatch(/Sozialamt\s+0 von 3 gemeldet\s+3/);
  }, 60_000);

  it('tells who is missing since when, how often they were reminded, and what is wrong', async () => {
    await asked();
    const page = await open();
    const row = (name: string) => table(page, 'Wer noch fehlt').getByRole('row').filter({ hasText: name });
    expect(await row('AR-01').innerText()).toMatch(
      /Erste Person[\s\S]*02\.11\.2026[\s\S]*einmal, am 02\.11\.2026/,
    );
    expect(await row('AR-03').innerText()).toMatch(/niemand[\s\S]*neu zuzuweisen/);
  }, 60_000);

  it('reminds of chosen reports by keyboard alone, and says what is missing before', async () => {
    await asked();
    story.clock.setTo('2026-11-04', 10);
    const page = await open();
    await button(page, 'Jetzt erinnern').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Bitte wählen Sie aus' }).waitFor();
    await page.getByLabel('Auswählen: AR-02 Lotsendienst').press('Space');
    await button(page, 'Jetzt an eine Meldung erinnern').focus();
    await page.keyboard.press('Enter');
    await news(page, 'Die Erinnerung geht mit dem nächsten Versand hinaus.');
    await story.checkNow();
    const mail = story.sink.mailsTo(OFFICER).at(-1);
    expect(mail?.text).toContain('AR-02');
    expect(mail?.text).not.toContain('AR-01');
    await page.reload();
    const row = table(page, 'Wer noch fehlt').getByRole('row').filter({ hasText: 'AR-02' });
    await row.getByText('2-mal, zuletzt am 04.11.2026').waitFor();
  }, 60_000);

  it('shows in a dry run who would get what, and sends nothing by that', async () => {
    await asked();
    const before = story.sink.mails.length;
    const page = await open();
    const plan = table(page, 'Der Plan');
    const look = plan.getByRole('button', { name: /^Wer bekäme was: Erste Erinnerung/ });
    await look.first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Erste Person').waitFor();
    expect(await dialog.innerText()).toMatch(/erste@amt\.example[\s\S]*AR-01 Sprachcafé \(verantwortlich\)/);
    await dialog.getByRole('button', { name: 'Schließen' }).click();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Wer bekäme was');
    await story.checkNow();
    expect(story.sink.mails).toHaveLength(before);
  }, 60_000);

  it('holds everything back, and lets it go on', async () => {
    await asked();
    const page = await open();
    await button(page, 'Anhalten').click();
    await news(page, 'Angehalten: Es geht keine E-Mail mehr hinaus.');
    await page.getByText('Diese Abfrage ist angehalten').waitFor();
    await button(page, 'Weiterlaufen lassen').click();
    await news(page, 'Die Abfrage läuft weiter.');
    expect(await page.getByText('Diese Abfrage ist angehalten').count()).toBe(0);
  }, 60_000);

  it('releases an escalation: the head of the office will hear of it', async () => {
    await escalated();
    const page = await open();
    await button(page, 'Freigeben: Sozialamt').click();
    await news(page, 'Freigegeben: Die Amtsleitung wird informiert (Sozialamt).');
    const row = table(page, 'Wer noch fehlt').getByRole('row').filter({ hasText: 'AR-01' });
    await row.getByText('Eskalation freigegeben').waitFor();
    expect(await story.app.make.rows`select state from escalation`).toEqual([{ state: 'RELEASED' }]);
  }, 60_000);

  it('declines an escalation only with a reason', async () => {
    await escalated();
    const page = await open();
    await button(page, 'Ablehnen: Sozialamt').click();
    const reason = page.getByLabel('Grund', { exact: true });
    await page.locator('[aria-invalid]').waitFor();
    expect(await reason.getAttribute('aria-invalid')).toBe('true');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('INPUT');
    await reason.fill('Die Leitung weiß Bescheid.');
    await button(page, 'Ablehnen: Sozialamt').click();
    await news(page, 'Abgelehnt: Sozialamt.');
    expect(await page.getByRole('article').count()).toBe(0);
    const row = table(page, 'Wer noch fehlt').getByRole('row').filter({ hasText: 'AR-01' });
    await row.getByText('Eskalation abgelehnt').waitFor();
    expect(await story.app.make.rows`select state, reason from escalation`).toEqual([
      { state: 'DECLINED', reason: 'Die Leitung weiß Bescheid.' },
    ]);
  }, 60_000);

  it('does not exist for those who write reports, nor where no review is', async () => {
    const officer = await openWindow(story.app.url, { email: OFFICER });
    await officer.goto(`/abfragen/${meetingId}`);
    await officer.getByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' }).waitFor();
    expect(await officer.getByText('Sprachcafé').count()).toBe(0);
    await officer.goto('/mein-tag');
    await officer.getByRole('heading', { level: 1, name: 'Mein Tag' }).waitFor();
    expect(await officer.getByText('Laufende Abfragen').count()).toBe(0);
    const page = await openWindow(story.app.url, { email: COORDINATION });
    for (const id of ['00000000-0000-4000-8000-000000000000', 'keine-nummer']) {
      await page.goto(`/abfragen/${id}`);
      await page.getByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' }).waitFor();
    }
  }, 60_000);

  it.each(['light', 'dark'] as const)(
    'shuts nobody out, whatever is open, in the %s scheme',
    async (colorScheme) => {
      await escalated();
      const page = await open({ colorScheme });
      await button(page, 'Freigeben: Sozialamt').waitFor();
      await button(page, 'Ablehnen: Sozialamt').click();
      await page.locator('[aria-invalid]').waitFor();
      await button(page, 'Alle auswählen').click();
      const faults = await accessibilityFaults(page);
      await page
        .getByRole('button', { name: /^Wer bekäme was/ })
        .first()
        .click();
      await page.getByRole('dialog').getByText('Probelauf').waitFor();
      faults.push(...(await accessibilityFaults(page)));
      expect(faults).toEqual([]);
    },
    60_000,
  );

  it('needs no sideways scrolling at 320 pixels', async () => {
    await escalated();
    const page = await open({ viewport: { width: 320, height: 640 } });
    await button(page, 'Freigeben: Sozialamt').waitFor();
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  }, 60_000);
});
