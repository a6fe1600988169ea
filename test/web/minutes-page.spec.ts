import type { Page } from 'playwright-core';
import {
  accessibilityFaults,
  describeInBrowser,
  sidewaysScroll,
  type WindowOptions,
  useBrowser,
} from '../support/browser.js';
import { MeetingStory } from '../support/meeting-story.js';
import { until } from '../support/until.js';

const HEADING = 'Mitschrift: Fachplanungskonferenz am 23.11.2026';
const KLARA = 'Klara Koordination';
const BERT = 'Bert Beisitz';

describeInBrowser('The minutes of a meeting, taken down by two', () => {
  const openWindow = useBrowser();
  let story: MeetingStory;

  beforeEach(async () => {
    story = await MeetingStory.begin();
    story.app.clock.setTo('2026-11-23', 9);
  });
  afterEach(() => story.end());

  const open = async (name: string, options: WindowOptions = {}, page = 'protokoll') => {
    const window = await openWindow(story.app.url, { email: story.email(name), ...options });
    await window.goto(`/sitzungen/${story.meeting.id}/${page}`);
    return window;
  };
  const arrived = (page: Page) => page.getByRole('heading', { level: 1, name: HEADING }).waitFor();
  const note = (page: Page, position: number) =>
    page.getByRole('textbox', { name: `Notizen zu Punkt ${position}`, exact: true }).first();
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const stored = async (title: string) => {
    const [row] = await story.app.make.rows<{ note: string | null }>`
      select note from agenda_item where id = ${story.items[title]}::uuid`;
    return row.note;
  };
  const isStored = (title: string, text: string) =>
    until(`"${text}" is stored`, async () => (await stored(title)) === text);
  const value = (page: Page, position: number, text: string) =>
    until(`the window shows "${text}"`, async () => (await note(page, position).inputValue()) === text);

  it('shows each the name and the words of the other, and keeps both where they meet', async () => {
    const [klara, bert] = [await open(KLARA), await open(BERT)];
    await Promise.all([arrived(klara), arrived(bert)]);

    // different items: neither disturbs the other
    await note(klara, 1).first().click();
    await note(klara, 1).pressSequentially('Klara begrüßt.');
    await bert.getByText('Klara Koordination schreibt hier').waitFor();
    await value(bert, 1, 'Klara begrüßt.');
    await klara
      .getByText(/^gespeichert \d\d:\d\d$/)
      .first()
      .waitFor();
    await note(bert, 2).fill('Bert berichtet.');
    await value(klara, 2, 'Bert berichtet.');

    // the cursor stays where it was while others write before it
    await note(klara, 2).click();
    await klara.keyboard.press('End');
    await note(bert, 2).fill('Zuerst: Bert berichtet.');
    await value(klara, 2, 'Zuerst: Bert berichtet.');
    expect(await klara.evaluate('document.activeElement.selectionStart')).toBe(
      'Zuerst: Bert berichtet.'.length,
    );

    // the same item while one of them has no line: nothing is lost on either side
    await klara.context().setOffline(true);
    await note(klara, 2).pressSequentially(' Klara fragt.');
    await klara.getByText('in diesem Browser aufgehoben').waitFor();
    await note(bert, 2).fill('Zuerst: Bert berichtet. Er antwortet.');
    await isStored('Bericht zum Familiencafé', 'Zuerst: Bert berichtet. Er antwortet.');
    await klara.context().setOffline(false);
    await klara.getByRole('alert').filter({ hasText: 'Beide Texte sind noch da.' }).waitFor();
    const texts = await klara.getByRole('region', { name: 'Jemand anderes war schneller' }).innerText();
    expect(texts).toContain('Klara fragt.');
    expect(texts).toContain('Er antwortet.');
    expect(await accessibilityFaults(klara)).toEqual([]);
    await button(klara, 'Beide behalten').click();
    const both = 'Zuerst: Bert berichtet. Er antwortet.\nKlara fragt.';
    await isStored('Bericht zum Familiencafé', both);
    await value(bert, 2, both);
  }, 90_000);

  it('sends what was typed without a line when it is back, also from a window that was closed', async () => {
    const page = await open(KLARA);
    await arrived(page);
    await page.context().setOffline(true);
    await note(page, 1).fill('Ohne Netz geschrieben.');
    await page.getByText('in diesem Browser aufgehoben').waitFor();
    expect(await stored('Begrüßung')).toBe(null);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.context().setOffline(false);
    await isStored('Begrüßung', 'Ohne Netz geschrieben.');
    const saved = page.getByText(/^gespeichert \d\d:\d\d$/).first();
    await saved.waitFor();
    await page.evaluate(
      `localStorage.setItem('roter-faden.draft.minutes.${story.items.Begrüßung}', JSON.stringify({
        text: 'Ohne Netz geschrieben. Und weiter.', baseText: 'Ohne Netz geschrieben.' }))`,
    );
    await page.reload();
    await isStored('Begrüßung', 'Ohne Netz geschrieben. Und weiter.');
    await page
      .getByText(/^gespeichert \d\d:\d\d$/)
      .first()
      .waitFor();
    expect(await page.evaluate(`Object.keys(localStorage).filter((key) => key.includes('minutes'))`)).toEqual(
      [],
    );
  }, 60_000);

  it('write the plan with an outcome by keyboard alone, tell what is open, and are sealed', async () => {
    const [klara, bert] = [await open(KLARA), await open(BERT)];
    await Promise.all([arrived(klara), arrived(bert)]);
    await note(klara, 1).focus();
    await klara.keyboard.press('Alt+PageDown');
    await klara.keyboard.press('Control+Enter');
    const form = klara.getByRole('form', { name: 'Ergebnis festhalten: Punkt 2' });
    await form.waitFor();
    expect(await klara.evaluate('document.activeElement.tagName')).toBe('SELECT');
    await form.getByLabel('Was kam heraus?').selectOption('RECOMMENDATION');
    await form.getByLabel('Wortlaut').fill('Die Maßnahme ruht bis zum Frühjahr.');
    await form.getByLabel('Im Plan ändern').selectOption('MOVE');
    await form.getByLabel('Neuer Stand').selectOption('ON_HOLD');
    await form.getByLabel('Wieder vorlegen am').fill('2027-03-01');
    await form
      .getByText('Maßnahme JU-01: Stand „in Umsetzung“ wird „zurückgestellt“ (Wieder vorlegen am 01.03.2027)')
      .waitFor();
    expect(await accessibilityFaults(klara)).toEqual([]);
    await form.getByLabel('Wortlaut').focus();
    await klara.keyboard.press('Control+Enter');
    await bert.getByText('Maßnahme JU-01: „in Umsetzung“ wurde „zurückgestellt“').waitFor();
    expect(
      await story.app.make
        .rows`select status, resubmit_on::text as until from measure where id = ${story.measureId}::uuid`,
    ).toEqual([{ status: 'ON_HOLD', until: '2027-03-01' }]);

    // what is open is said, and settled in place
    const closing = klara.getByRole('region', { name: 'Abschließen' });
    await closing.getByText('Ein Punkt ist noch ohne Ergebnis:').waitFor();
    await closing.getByText('Von 2 Personen ist nicht festgehalten').waitFor();
    expect(await button(klara, 'Mitschrift abschließen').count()).toBe(0);
    await button(klara, 'Vertagen: Punkt 1').click();
    await closing.getByLabel('Vertagt bis').fill('2027-01-15');
    await klara.keyboard.press('Enter');
    await closing.getByText('noch ohne Ergebnis').waitFor({ state: 'detached' });
    await klara.getByLabel('Anwesenheit: Mona Mitglied').selectOption('DEPUTY_SENT');
    await klara.getByText('Erfasst: 1 von 2. Da: 1.').waitFor();
    await klara.getByLabel('Anwesenheit: Anton Ausschuss').selectOption('ABSENT_EXCUSED');
    await button(klara, 'Sitzung als durchgeführt vermerken').click();
    await button(klara, 'Mitschrift abschließen').click();
    const look = klara.getByRole('dialog', { name: 'Mitschrift abschließen?' });
    await look.getByText('Ergebnisse: 2').waitFor();
    await look.getByRole('button', { name: 'Mitschrift abschließen' }).click();
    await bert
      .getByRole('heading', { level: 1, name: 'Niederschrift: Fachplanungskonferenz am 23.11.2026' })
      .waitFor();
    await bert.getByText('Der Inhalt stimmt mit der Prüfsumme überein.').waitFor();
    expect(await accessibilityFaults(bert)).toEqual([]);
    await button(bert, 'Niederschrift versenden').click();
    await bert.getByLabel('Einwände bis').fill('2026-12-20');
    await bert.getByRole('dialog').getByRole('button', { name: 'Niederschrift versenden' }).click();
    await bert.getByText('Einwände sind bis zum 20.12.2026 möglich.').first().waitFor();
  }, 90_000);

  it('show both wordings where two people correct an outcome at the same time', async () => {
    const { id, version } = await story.act('recordOutcome', {
      agendaItemId: story.items['Bericht zum Familiencafé'],
      kind: 'RECOMMENDATION',
      text: 'Weiter wie geplant.',
    });
    const klara = await open(KLARA);
    await klara.getByRole('button', { name: /^Berichtigen: / }).click();
    await klara.getByLabel('Wortlaut').fill('Weiter wie geplant, mit Bericht im Mai.');
    await story.act('changeOutcome', { id, version, text: 'Weiter, aber kleiner.' });
    await klara.getByText('Weiter, aber kleiner.').waitFor();
    await button(klara, 'Speichern').click();
    const conflict = klara.getByRole('region', { name: 'Jemand anderes war schneller' });
    expect(await conflict.innerText()).toMatch(/Weiter, aber kleiner\.[\s\S]+mit Bericht im Mai\./);
    expect(await accessibilityFaults(klara)).toEqual([]);
    await button(klara, 'Meine Fassung behalten').click();
    await button(klara, 'Speichern').click();
    await button(klara, 'Speichern').waitFor({ state: 'detached' });
    await klara.getByText('Weiter wie geplant, mit Bericht im Mai.').waitFor();
  }, 60_000);

  it('go on the wall one item at a time, by keyboard, and show nothing that is for a few', async () => {
    await story.app.make.change('agenda_item', story.items['Bericht zum Familiencafé'], {
      note: 'Vertraulich notiert',
    });
    const wall = await open(KLARA, { colorScheme: 'dark' }, 'vorne');
    const shows = (name: string) => wall.getByRole('heading', { level: 2, name }).waitFor();
    await shows('1. Begrüßung');
    expect(await accessibilityFaults(wall)).toEqual([]);
    await wall.keyboard.press('PageDown');
    await shows('2. Bericht zum Familiencafé: Familiencafé Gartenvorstadt');
    await wall.getByText('noch 20 Minuten').waitFor();
    await wall.keyboard.press('ArrowRight');
    await wall.locator('.rf-front__place', { hasText: 'Punkt 2 von 2' }).waitFor();
    expect(await wall.getByRole('main').innerText()).not.toMatch(/Vertraulich notiert|Personalsache/);
    await wall.keyboard.press('ArrowLeft');
    await shows('1. Begrüßung');

    // it follows whoever writes, and outcomes come by themselves
    const bert = await open(BERT);
    await arrived(bert);
    await wall.getByLabel('Der Mitschrift folgen').check();
    await note(bert, 2).click();
    await shows('2. Bericht zum Familiencafé: Familiencafé Gartenvorstadt');
    await story.act('recordOutcome', {
      agendaItemId: story.items['Bericht zum Familiencafé'],
      kind: 'RECOMMENDATION',
      text: 'Weiter wie geplant.',
    });
    await wall.locator('.rf-front__outcomes', { hasText: 'Weiter wie geplant.' }).waitFor();
    await button(wall, 'Übersicht').click();
    await wall.getByRole('button', { name: /Bericht zum Familiencafé.*mit Ergebnis/ }).waitFor();
    expect(await accessibilityFaults(wall)).toEqual([]);
    await wall.setViewportSize({ width: 360, height: 640 });
    expect(await sidewaysScroll(wall)).toBeLessThanOrEqual(0);
  }, 90_000);

  it('are read along by members, written by nobody else, and fit a phone in both schemes', async () => {
    const member = await open('Mona Mitglied', {
      viewport: { width: 360, height: 640 },
      colorScheme: 'dark',
    });
    await arrived(member);
    await member.getByText('Sie lesen mit.').waitFor();
    expect(await member.getByRole('textbox').count()).toBe(0);
    expect(await accessibilityFaults(member)).toEqual([]);
    const phone = await open(KLARA, { viewport: { width: 360, height: 640 }, colorScheme: 'dark' });
    await note(phone, 2).fill('Vom Telefon.');
    await member.getByText('Vom Telefon.').waitFor();
    await member.getByText(/Klara Koordination (schreibt|ist) hier/).waitFor();
    expect(await sidewaysScroll(phone)).toBeLessThanOrEqual(0);
    expect(await sidewaysScroll(member)).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults(phone)).toEqual([]);
    const stranger = await open('Fritz Fremd');
    await stranger.getByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' }).waitFor();
  }, 60_000);
});
