import type { Page } from 'playwright-core';
import { describeInBrowser, useBrowser } from '../support/browser.js';
import { PASSWORD } from '../support/builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { tellWebStory, type WebStory } from '../support/web-story.js';

const HEAD = 'leitung@amt.example';
const OFFICER = 'sachbearbeitung@amt.example';

describeInBrowser('Reporting in the browser', () => {
  const openWindow = useBrowser();
  let app: TestApp;
  let story: WebStory;

  beforeEach(async () => {
    app = await startTestApp();
    story = await tellWebStory(app);
  });
  afterEach(() => app.close());

  const open = (email?: string) => openWindow(app.url, { email });
  const news = (page: Page, text: string) =>
    page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });
  const reports = (measureId: string) => app.make.rows<{ state: string; text: string; isUnchanged: boolean }>`
    select state, text, is_unchanged as "isUnchanged" from status_report
     where measure_id = ${measureId}::uuid order by created_at desc, reported_on desc nulls first`;
  const newest = async (measureId: string) => (await reports(measureId))[0];

  it('takes a head from the link in the mail to a released report by keyboard alone', async () => {
    const page = await open();
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    /** Goes on with the tab key until the focus is on what is called so. */
    const tabTo = async (name: string) => {
      for (let step = 0; step < 60; step++) {
        await press('Tab');
        if ((await page.evaluate<string>(focusedName)).startsWith(name)) return;
      }
      throw new Error(`The tab key never reached ${name}`);
    };
    await page.goto('/mein-tag');
    await page.getByLabel('Passwort').waitFor();
    await tabTo('E-Mail-Adresse');
    await page.keyboard.type(HEAD);
    await tabTo('Passwort');
    await page.keyboard.type(PASSWORD);
    await press('Enter');
    await page.getByText('3 Meldungen warten auf Sie.').waitFor();
    await tabTo(`gefährdet: ${story.silent.name}`);
    await press('Enter');
    // The focus is in the text at once
    await page.keyboard.type('Die Spielkiste ist bestellt. Der Wagen fehlt noch.');
    await tabTo('Nächster Schritt');
    await page.keyboard.type('Wagen ausschreiben.');
    await tabTo('Freigeben');
    await press('Enter');
    await news(page, `Freigegeben: ${story.silent.name}.`);
    await page.getByText('2 Meldungen warten auf Sie.').waitFor();
    await tabTo('Übersicht');
    await press('Enter');
    await page.getByRole('heading', { name: 'Abweichungen zuerst' }).waitFor();
    expect(await page.getByRole('link', { name: story.silent.name }).count()).toBe(1);
    expect(await page.locator('.rf-counts').innerText()).toMatch(/2\s+gefährdet\s+0\s+keine Meldung/);
  }, 60_000);

  it('releases "unchanged" with one click and a second look', async () => {
    const page = await open(HEAD);
    await page.getByRole('button', { name: `Unverändert melden: ${story.late.name}` }).click();
    const look = page.getByRole('region', { name: 'Das gilt weiter?' });
    expect(await look.innerText()).toContain('Der Umbau beginnt im Herbst.');
    await look.getByRole('button', { name: 'Ja, unverändert freigeben' }).click();
    await news(page, `Freigegeben: ${story.late.name}.`);
    expect(await newest(story.late.id)).toMatchObject({ state: 'RELEASED', isUnchanged: true });
  }, 60_000);

  it('releases all that can be unchanged at once, after listing them', async () => {
    const page = await open(HEAD);
    await page.getByRole('button', { name: 'Alle 2 unverändert' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.innerText()).toContain(story.second.name);
    await dialog.getByRole('button', { name: 'Ja, alle 2 freigeben' }).click();
    await news(page, '2 Maßnahmen unverändert freigegeben.');
    await page.getByText('Eine Meldung wartet auf Sie.').waitFor();
    expect(await newest(story.late.id)).toMatchObject({ isUnchanged: true });
    expect(await newest(story.second.id)).toMatchObject({ isUnchanged: true });
  }, 60_000);

  it('hands the report of an officer to the head, who releases it in the same place', async () => {
    const officer = await open(OFFICER);
    await officer.getByRole('button', { name: `im Plan: ${story.silent.name}`, exact: true }).click();
    await officer.getByLabel('Was hat sich getan?').fill('Die Kiste steht bereit.');
    await officer.getByRole('button', { name: 'Der Amtsleitung vorlegen' }).click();
    await news(officer, `Der Amtsleitung vorgelegt: ${story.silent.name}.`);
    const head = await open(HEAD);
    const card = head.getByRole('article', { name: story.silent.name });
    expect(await card.innerText()).toContain('Die Kiste steht bereit.');
    await card.getByRole('button', { name: 'Freigeben' }).click();
    await news(head, `Freigegeben: ${story.silent.name}.`);
    expect(await newest(story.silent.id)).toMatchObject({
      state: 'RELEASED',
      text: 'Die Kiste steht bereit.',
    });
  }, 60_000);

  it('says beside the entry what is missing, and keeps what was typed', async () => {
    const page = await open(HEAD);
    await page.getByRole('button', { name: `nicht im Plan: ${story.late.name}`, exact: true }).click();
    await page.getByLabel('Was hat sich getan?').fill('Der Umbau steht still.');
    await page.getByRole('button', { name: 'Freigeben' }).click();
    const reasonCode = page.getByLabel('Woran liegt es?');
    await page.getByText('Bitte wählen Sie, woran es liegt').waitFor();
    expect(await reasonCode.getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByLabel('Was hat sich getan?').inputValue()).toBe('Der Umbau steht still.');
  }, 60_000);

  it('counts the sentences as the service does', async () => {
    const page = await open(HEAD);
    await page.getByRole('button', { name: `im Plan: ${story.late.name}`, exact: true }).click();
    await page
      .getByLabel('Was hat sich getan?')
      .fill('Es gibt z. B. einen Mietvertrag. Am 15. März zieht das Café ein.');
    await page.getByText('2 von 3 Sätzen').waitFor();
    await page.getByLabel('Was hat sich getan?').fill('Eins. Zwei. Drei. Vier.');
    await page.getByText('4 Sätze, höchstens 3 sind möglich.').waitFor();
    expect(await page.getByText('von 3 Sätzen').count()).toBe(0);
  }, 60_000);

  it('keeps a text that was begun when the tab is closed', async () => {
    const page = await open(HEAD);
    await page.getByRole('button', { name: `im Plan: ${story.late.name}`, exact: true }).click();
    await page.getByLabel('Was hat sich getan?').fill('Angefangen und nicht fertig.');
    const again = await page.context().newPage();
    await page.close();
    await again.goto('/mein-tag');
    await again.getByText('Ihr angefangener Text wurde wiederhergestellt.').waitFor();
    expect(await again.getByLabel('Was hat sich getan?').inputValue()).toBe('Angefangen und nicht fertig.');
  }, 60_000);

  it('shows both versions when somebody else was faster, and loses neither', async () => {
    const head = await open(HEAD);
    await head.getByRole('button', { name: `gefährdet: ${story.late.name}`, exact: true }).click();
    await head.getByLabel('Was hat sich getan?').fill('Meine Sicht der Dinge.');
    const { officer } = story.office;
    await officer.ask(
      'mutation ($input: DraftStatusReportInput!) { draftStatusReport(input: $input) { id } }',
      { input: { measureId: story.late.id, selfAssessment: 'ON_TRACK', text: 'Die Sicht des Kollegen.' } },
    );
    await head.getByRole('button', { name: 'Freigeben' }).click();
    const conflict = head.getByRole('region', { name: 'Jemand anderes war schneller' });
    await conflict.waitFor();
    expect(await conflict.innerText()).toContain('Die Sicht des Kollegen.');
    expect(await conflict.innerText()).toContain('Meine Sicht der Dinge.');
    await conflict.getByRole('button', { name: 'Meine Fassung behalten' }).click();
    await head.getByRole('button', { name: 'Freigeben' }).click();
    await news(head, `Freigegeben: ${story.late.name}.`);
    expect(await newest(story.late.id)).toMatchObject({ state: 'RELEASED', text: 'Meine Sicht der Dinge.' });
  }, 60_000);

  it('keeps what went wrong with signing in beside the form', async () => {
    const page = await open();
    await page.goto('/anmelden');
    await page.getByLabel('E-Mail-Adresse').fill(HEAD);
    await page.getByLabel('Passwort').fill('falsch');
    await page.getByRole('button', { name: 'Anmelden' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('E-Mail-Adresse').inputValue()).toBe(HEAD);
  }, 60_000);

  it('tells a committee member that nothing is awaited, and shows the way to the overview', async () => {
    const page = await open('ausschuss@amt.example');
    await page.getByRole('heading', { name: 'Hier ist nichts zu tun' }).waitFor();
    expect(await page.getByRole('main').getByRole('link', { name: 'Übersicht' }).count()).toBe(1);
  }, 60_000);
});

/** What a screen reader would call the element that has the focus. */
const focusedName = `(() => {
  const element = document.activeElement;
  if (element === document.body) return '';
  const label = element.labels?.[0]?.textContent ?? '';
  return element.getAttribute('aria-label') ?? (label || element.textContent);
})()`;
