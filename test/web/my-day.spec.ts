import type { Page } from 'playwright-core';
import { Role } from '../../src/kernel/actor.js';
import { accessibilityFaults, describeInBrowser, sidewaysScroll, useBrowser } from '../support/browser.js';
import { PASSWORD } from '../support/builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { tellWebStory, type WebStory } from '../support/web-story.js';

const HEAD = 'leitung@amt.example';
const OFFICER = 'sachbearbeitung@amt.example';
const COORDINATOR = 'koordination@amt.example';
const CONTRIBUTOR = 'mitwirkung@verband.example';

describeInBrowser('"Mein Tag" with everything one owes', () => {
  const openWindow = useBrowser();
  let app: TestApp;
  let story: WebStory;

  beforeAll(async () => {
    app = await startTestApp();
    story = await tellWebStory(app);
    const { make } = app;
    const { officeId, headId } = story.office;
    const [{ organisationId }] = await make.rows<{ organisationId: string }>`
      select organisation_id as "organisationId" from office where id = ${officeId}::uuid`;
    const [{ versionId }] = await make.rows<{ versionId: string }>`
      select id as "versionId" from strategy_version where submitted_on is not null`;
    await make.row('agreement', { strategy_version_id: versionId, organisation_id: organisationId });
    const bodyId = await make.row('body', {
      name: 'Fachplanungskonferenz',
      type: 'PLANNERS_CONFERENCE',
      organisation_id: organisationId,
    });
    await make.row('body_member', {
      body_id: bodyId,
      person_id: headId,
      role: 'MEMBER',
      valid_from: '2020-01-01',
    });
    const meeting = (number: number, held_on: string, state: string) =>
      make.row('meeting', { body_id: bodyId, number, held_on, starts_at: '09:00', state });
    const heldId = await meeting(1, '2026-10-01', 'HELD');
    const itemId = await make.row('agenda_item', {
      meeting_id: heldId,
      position: 1,
      title: 'Raumfrage',
      kind: 'INFORMATION',
    });
    await make.row('outcome', {
      agenda_item_id: itemId,
      number: 'FPK-1.1',
      kind: 'TASK',
      text: 'Ersatzräume suchen.',
      responsible_office_id: officeId,
      due_on: '2026-10-20',
    });
    const nextId = await meeting(2, '2026-11-20', 'INVITED');
    await make.row('attendance', { meeting_id: nextId, person_id: headId });
  });
  afterAll(() => app.close());

  const open = (email: string, options = {}) => openWindow(app.url, { email, ...options });
  const news = (page: Page, text: string) =>
    page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });

  it('keeps what was typed without a connection, and sends it when the line is back', async () => {
    const page = await open(HEAD);
    await page.getByRole('button', { name: `im Plan: ${story.second.name}`, exact: true }).click();
    await page.context().setOffline(true);
    await page.getByLabel('Was hat sich getan?').fill('Die Stelle ist besetzt.');
    const form = page.getByRole('form', { name: `Meldung zu ${story.second.name}` });
    await form.getByRole('button', { name: 'Freigeben' }).click();
    await form.getByText('Der Dienst ist nicht zu erreichen.').waitFor();
    expect(await form.getByLabel('Was hat sich getan?').inputValue()).toBe('Die Stelle ist besetzt.');
    await page.context().setOffline(false);
    await form.getByRole('button', { name: 'Freigeben' }).click();
    await news(page, `Freigegeben: ${story.second.name}.`);
    const [{ text }] = await app.make.rows<{ text: string }>`
      select text from status_report where measure_id = ${story.second.id}::uuid order by reported_on desc limit 1`;
    expect(text).toBe('Die Stelle ist besetzt.');
  }, 60_000);

  it('takes five clicks for a report with its reason on a phone', async () => {
    const page = await open(HEAD, { viewport: { width: 360, height: 740 } });
    await page.evaluate(
      `window.clicks = 0; document.addEventListener('click', ({ detail }) => { if (detail > 0) window.clicks++; }, true)`,
    );
    await page.getByRole('button', { name: `gefährdet: ${story.silent.name}` }).click();
    const form = page.getByRole('form', { name: `Meldung zu ${story.silent.name}` });
    // The text has the focus already
    await page.keyboard.type('Der Wagen fehlt noch.');
    const reasonCode = form.getByLabel('Woran liegt es?');
    await reasonCode.click();
    await reasonCode.selectOption('MONEY');
    await form.getByLabel('Grund in wenigen Worten').click();
    await page.keyboard.type('Mittel erst im Januar.');
    await form.getByLabel('Nächster Schritt').click();
    await page.keyboard.type('Wagen ausschreiben.');
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await form.getByRole('button', { name: 'Freigeben' }).click();
    await news(page, `Freigegeben: ${story.silent.name}.`);
    expect(await page.evaluate<number>('window.clicks')).toBeLessThanOrEqual(5);
  }, 60_000);

  it('shows nobody what the person before typed at this browser', async () => {
    const page = await open(OFFICER);
    await page.getByRole('button', { name: `im Plan: ${story.late.name}`, exact: true }).click();
    await page.getByLabel('Was hat sich getan?').fill('Nur für mich.');
    // The session ends without a word, as it does over night
    await page.context().clearCookies();
    await page.goto('/mein-tag');
    await page.getByLabel('E-Mail-Adresse').fill(HEAD);
    await page.getByLabel('Passwort').fill(PASSWORD);
    await page.getByRole('button', { name: 'Anmelden' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mein Tag' }).waitFor();
    await page.getByRole('article', { name: story.late.name }).waitFor();
    expect(await page.getByText('Ihr angefangener Text wurde wiederhergestellt.').count()).toBe(0);
    expect(await page.evaluate<string>('JSON.stringify(localStorage)')).not.toContain('Nur für mich.');
  }, 60_000);

  it('has the agreement, the task and the invitation of a head in place, and is accessible', async () => {
    const page = await open(HEAD, { viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
    await page.getByText(/^\d Dinge warten auf Sie, das Dringendste zuerst\./).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    // One list, whatever it is: overdue first, then what others wait for, then what comes
    const list = page.getByRole('main').getByRole('article');
    const kinds = (await list.getByText(/^(Meldung|Zustimmung|Auftrag|Einladung)$/).allInnerTexts()).join(
      ' ',
    );
    expect(kinds).toMatch(/^Auftrag (Meldung )*Zustimmung (Meldung )*Einladung/);
    // One kind of it, and a link to that
    const filter = page.getByRole('navigation', { name: 'Nach Art zeigen' });
    await filter.getByRole('link', { name: 'Zustimmungen 1' }).click();
    await page.getByText('Zu einer Strategie wird Ihr Wort erbeten.').waitFor();
    expect(new URL(page.url()).search).toBe('?art=zustimmung');
    expect(await list.count()).toBe(1);
    await page.reload();
    await page.getByText('Zu einer Strategie wird Ihr Wort erbeten.').waitFor();
    expect(await list.count()).toBe(1);
    await filter.getByRole('link', { name: /^Alles/ }).click();
    await page.getByRole('button', { name: 'Lesen und antworten: Frühe Orte für Familien' }).click();
    const card = page.getByRole('article', { name: 'Frühe Orte für Familien' });
    await card.getByText('Familien finden in jedem Sozialraum einen Ort.').waitFor();
    await card.getByLabel('Zustimmen', { exact: true }).check();
    expect(await accessibilityFaults(page)).toEqual([]);
    await card.getByRole('button', { name: 'Weiter' }).click();
    await card.getByRole('button', { name: 'Ja, so abgeben' }).click();
    await news(page, 'zugestimmt.');
    await card.waitFor({ state: 'detached' });

    const task = page.getByRole('listitem').filter({ hasText: 'Ersatzräume suchen.' });
    expect(await task.innerText()).toContain('überfällig seit 20.10.2026');
    await page.getByRole('button', { name: 'Erledigt: FPK-1.1' }).click();
    await task.getByLabel('Was ist herausgekommen?').fill('Räume im Rathaus.');
    await task.getByRole('button', { name: 'Als erledigt melden' }).click();
    await news(page, 'Erledigt: FPK-1.1.');

    await page
      .getByRole('button', { name: 'Ich komme: Fachplanungskonferenz, 20.11.2026', exact: true })
      .click();
    await news(page, 'Zugesagt: Fachplanungskonferenz, 20.11.2026.');
    await page.getByText('Sie haben zugesagt').waitFor();
    expect(await app.make.rows`select state from attendance`).toEqual([{ state: 'ACCEPTED' }]);
  }, 60_000);

  it('lets coordination accept or ask back, and shows the office the question', async () => {
    const coordinator = await open(COORDINATOR);
    const cards = coordinator.getByRole('article', { name: /^Abnahme / });
    await cards.first().waitFor();
    expect(await cards.count()).toBe(3);
    expect(await accessibilityFaults(coordinator)).toEqual([]);
    // Those that run as planned at once, after they are listed; the others each for itself
    await coordinator.getByRole('button', { name: 'Alle 2 im Plan abnehmen' }).click();
    const dialog = coordinator.getByRole('dialog');
    expect(await dialog.innerText()).toContain(story.second.name);
    expect(await dialog.innerText()).not.toContain(story.silent.name);
    await dialog.getByRole('button', { name: 'Ja, alle 2 abnehmen' }).click();
    await news(coordinator, '2 Meldungen abgenommen.');
    await coordinator.getByRole('button', { name: `Zurückfragen: ${story.silent.name}` }).click();
    await coordinator.getByLabel('Was möchten Sie wissen?').fill('Wie viel Geld fehlt?');
    await coordinator.getByRole('button', { name: 'Frage senden' }).click();
    await news(coordinator, `Zurückgefragt: ${story.silent.name}.`);
    await cards.first().waitFor({ state: 'detached' });

    const officer = await open(OFFICER);
    const card = officer.getByRole('article', { name: story.silent.name });
    await card.getByText('Wie viel Geld fehlt?').waitFor();
    expect(await card.getByRole('button', { name: /^Unverändert/ }).count()).toBe(0);
    // What waits for others is not shown to those who cannot answer it
    expect(await officer.getByRole('article', { name: /^(Abnahme|Zustimmung) / }).count()).toBe(0);
  }, 60_000);

  it('shows contributors from outside what they owe', async () => {
    const accountable_person_id = await app.make.person({
      email: CONTRIBUTOR,
      roles: [Role.CONTRIBUTOR],
      officeId: await app.make.office({ name: 'Familienverband' }),
    });
    const measure_id = await story.office.measure({ title: 'Sprachcafé', accountable_person_id });
    await app.make.row('report_request', { measure_id, asked_on: '2026-10-01', due_on: '2026-10-30' });
    const page = await open(CONTRIBUTOR);
    await page.getByRole('article', { name: /Sprachcafé$/ }).waitFor();
  }, 60_000);
});
