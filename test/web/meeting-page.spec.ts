import type { Page } from 'playwright-core';
import {
  accessibilityFaults,
  describeInBrowser,
  sidewaysScroll,
  type WindowOptions,
  useBrowser,
} from '../support/browser.js';
import { MeetingStory } from '../support/meeting-story.js';

const TITLE = 'Fachplanungskonferenz am 23.11.2026';

describeInBrowser('The page of a meeting', () => {
  const openWindow = useBrowser();
  let story: MeetingStory;

  beforeEach(async () => {
    story = await MeetingStory.begin();
  });
  afterEach(() => story.end());

  const open = async (name = 'Mona Mitglied', options: WindowOptions = {}) => {
    const page = await openWindow(story.app.url, { email: story.email(name), ...options });
    await page.goto(`/sitzungen/${story.meeting.id}`);
    return page;
  };
  const arrived = (page: Page) => page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const news = (page: Page, text: string) =>
    page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });
  const answers = () =>
    story.app.make
      .rows`select p.name, a.state, d.name as deputy from attendance a join person p on p.id = a.person_id
      left join person d on d.id = a.deputy_id order by p.name`;

  it('tells when, where and how long it is, and what is treated in which order', async () => {
    const page = await open();
    await arrived(page);
    const text = await page.getByRole('main').innerText();
    expect(text).toContain('Mo., 23.11.2026');
    expect(text).toContain('09:00 bis 09:30 Uhr');
    expect(text).toContain('Kreishaus, Raum 2.04');
    expect(text).toContain('60 von 30 Minuten verplant');
    expect(text).toContain('Die Tagesordnung ist länger als die Sitzung');
    expect(text).toMatch(
      /Öffentlicher Teil[\s\S]*Begrüßung[\s\S]*Bericht zum Familiencafé[\s\S]*Nicht im Plan[\s\S]*Nichtöffentlicher Teil[\s\S]*Personalsache/,
    );
    expect(text).toContain('Zusagen: 0. Absagen: 0. Ohne Antwort: 2.');
    await page.getByRole('link', { name: 'JU-01 Familiencafé Gartenvorstadt' }).click();
    await page.getByRole('heading', { level: 1, name: 'Familiencafé Gartenvorstadt' }).waitFor();
  }, 60_000);

  it('takes each answer, says that it has arrived, and lets it be changed', async () => {
    const page = await open();
    await button(page, 'Ich komme').click();
    await news(page, 'Ihre Zusage ist angekommen.');
    await page.getByText('Sie haben zugesagt. Geantwortet am 02.11.2026.').waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toContain(
      'Ihre Zusage ist angekommen.',
    );
    expect(await button(page, 'Ich komme').getAttribute('aria-pressed')).toBe('true');
    await button(page, 'Ich komme nicht').click();
    await news(page, 'Ihre Absage ist angekommen.');
    expect(await answers()).toMatchObject([{ state: 'INVITED' }, { state: 'DECLINED' }]);
  }, 60_000);

  it('proposes the deputy of the seat, by keyboard alone', async () => {
    const page = await open();
    await button(page, 'Meine Vertretung kommt').focus();
    await page.keyboard.press('Enter');
    const form = page.getByRole('form', { name: 'Meine Vertretung kommt' });
    await form.waitFor();
    expect(await page.getByLabel('Vera Vertretung (für Ihren Sitz eingetragen)').isChecked()).toBe(true);
    expect(await page.evaluate('document.activeElement.type')).toBe('radio');
    await page.keyboard.press('Enter');
    await news(page, 'Angekommen: Vera Vertretung kommt für Sie.');
    expect(await answers()).toMatchObject([{}, { state: 'DEPUTY_SENT', deputy: 'Vera Vertretung' }]);
  }, 60_000);

  it('lets somebody else be found by name, and says what is missing', async () => {
    const page = await open();
    await button(page, 'Meine Vertretung kommt').click();
    await page.getByLabel('Name suchen').fill('Planer');
    await page.getByLabel('Paul Planer, Jugendamt').check();
    await page.getByLabel('Name suchen').fill('niemand');
    await page.getByText('0 Personen gefunden').waitFor();
    await button(page, 'So antworten').click();
    await page.getByRole('alert').filter({ hasText: 'Bitte wählen Sie, wer für Sie kommt.' }).waitFor();
    expect(await page.getByLabel('Name suchen').inputValue()).toBe('niemand');
    await page.getByLabel('Name suchen').fill('Planer');
    await page.getByLabel('Paul Planer, Jugendamt').waitFor();
    await button(page, 'So antworten').click();
    await news(page, 'Angekommen: Paul Planer kommt für Sie.');
  }, 60_000);

  it('tells a member of a committee without a deputy whom to ask, and hides sections from them', async () => {
    const page = await open('Anton Ausschuss');
    await arrived(page);
    expect(await page.getByRole('main').innerText()).not.toContain('Nicht im Plan');
    expect(await page.getByText('Personalsache').count()).toBe(1);
    await button(page, 'Meine Vertretung kommt').click();
    await page.getByText('Für Ihren Sitz ist keine Vertretung eingetragen.').waitFor();
    expect(await button(page, 'So antworten').count()).toBe(0);
  }, 60_000);

  it('says in words that it was moved, and that it does not take place', async () => {
    const moved = await story.act('moveMeeting', { ...story.meeting, heldOn: '2026-11-30' });
    const page = await open();
    await page.getByText('Diese Sitzung wurde verschoben').waitFor();
    await page.getByText('Bisher war sie am Mo., 23.11.2026. Jetzt ist sie am Mo., 30.11.2026.').waitFor();
    await story.act('cancelMeeting', { id: moved.id, version: moved.version, changeReason: 'Hochwasser' });
    await page.reload();
    await page.getByText('Diese Sitzung findet nicht statt').waitFor();
    await page.getByText('Grund: Hochwasser').waitFor();
    expect(await button(page, 'Ich komme').count()).toBe(0);
  }, 60_000);

  it('shows in words, not by its look alone, what was taken off the agenda and why', async () => {
    await story.takeOff('Bericht zum Familiencafé', 'Die Vorlage ist nicht fertig.');
    const page = await open();
    await page
      .getByText('Von der Tagesordnung abgesetzt am 02.11.2026. Grund: Die Vorlage ist nicht fertig.')
      .waitFor();
    expect(await page.locator('s').allInnerTexts()).toEqual([
      'Bericht zum Familiencafé: Familiencafé Gartenvorstadt',
    ]);
    await page.getByText('40 von 30 Minuten verplant').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  }, 60_000);

  it('shows after the meeting what came out of it, who was there and how far the minutes are', async () => {
    await story.hold();
    const page = await open();
    await arrived(page);
    const text = await page.getByRole('main').innerText();
    expect(text).toMatch(/Auftrag FPK-2026-\d+\s+Die Öffnungszeiten werden geprüft\./);
    expect(text).toContain('zuständig: Jugendamt · bis 18.12.2026');
    expect(text).toContain('Sie waren dabei.');
    expect(text).toContain('Anwesend oder vertreten: 1. Nicht da: 1.');
    expect(text).toMatch(/anwesend, bis 11:00 Uhr/);
    expect(text).toContain('versandt am 23.11.2026');
    expect(text).toContain('Einwände sind bis zum 07.12.2026 möglich.');
  }, 60_000);

  it.each(['Fritz Fremd', 'Ada Admin'])(
    'does not exist for %s, who may not see it',
    async (name) => {
      const page = await openWindow(story.app.url, { email: story.email(name) });
      for (const id of [story.meeting.id, 'keine-nummer']) {
        await page.goto(`/sitzungen/${id}`);
        await page.getByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' }).waitFor();
        expect(await page.getByText('Kreishaus').count()).toBe(0);
      }
    },
    60_000,
  );

  it.each(['light', 'dark'] as const)(
    'shuts nobody out, before and after, in the %s scheme',
    async (colorScheme) => {
      const page = await open('Mona Mitglied', { colorScheme });
      await button(page, 'Meine Vertretung kommt').click();
      await page.getByLabel('Name suchen').fill('Planer');
      await page.getByLabel('Paul Planer, Jugendamt').waitFor();
      const faults = await accessibilityFaults(page);
      await story.hold();
      await page.reload();
      await page.getByText('Sie waren dabei.').waitFor();
      faults.push(...(await accessibilityFaults(page)));
      expect(faults).toEqual([]);
    },
    60_000,
  );

  it('needs no sideways scrolling at 320 pixels', async () => {
    const page = await open('Klara Koordination', { viewport: { width: 320, height: 640 } });
    await arrived(page);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await story.hold();
    await page.reload();
    await arrived(page);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  }, 60_000);

  it('reads in English for whoever prefers it', async () => {
    const page = await open();
    await arrived(page);
    await page.getByLabel('Sprache').selectOption('en');
    await page.getByRole('heading', { level: 1, name: 'Fachplanungskonferenz on 23/11/2026' }).waitFor();
    await button(page, 'I am coming').waitFor();
  }, 60_000);
});
