import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { Role } from '../../src/kernel/actor.js';
import { describeInBrowser, useBrowser } from '../support/browser.js';
import { hasPoppler, readPdf } from '../support/poppler.js';
import { COORDINATION, ReminderStory } from '../support/reminder-story.js';

const HEAD = 'leitung@amt.example';
const PARTNER = 'planung@jobcenter.example';
const COMMITTEE = 'ausschuss@kreis.example';

/** Ahead of the real time, so that whatever the database writes has happened by then. */
const PLANNED_ON = '2036-11-03';
const INVITED_ON = '2036-11-10';
const HELD_ON = '2036-11-24';
const HELD = '24.11.2036';
const CAFE = 'AR-01 Sprachcafé';
const GUIDES = 'AR-02 Lotsendienst';

describeInBrowser('The story of a conference', () => {
  const openWindow = useBrowser();
  let story: ReminderStory;

  beforeAll(async () => {
    story = await ReminderStory.begin(PLANNED_ON, {
      wholeProfile: true,
      environment: { SESSION_HOURS: '720', SESSION_DAYS: '90' },
    });
    const { make } = story.app;
    const head = await story.person(HEAD, { name: 'Lea Leitung', roles: [Role.OFFICE_HEAD] });
    await story.set('office', story.officeId, { head_id: head });
    const jobcenter = await make.organisation({
      name: 'Jobcenter',
      type: 'JOBCENTER',
      autonomy: 'JOBCENTER',
    });
    const partner = await make.person({
      email: PARTNER,
      name: 'Pia Partnerin',
      roles: [Role.PARTICIPANT],
      officeId: await make.office({ name: 'Planung im Jobcenter', organisation_id: jobcenter }),
    });
    await story.seat(await story.body({ short_name: 'FPK' }), partner);
    const committee = await story.body({
      name: 'Sozialausschuss',
      type: 'COMMITTEE',
      is_public: true,
      secretariat_office_id: story.officeId,
    });
    const member = await make.person({ email: COMMITTEE, roles: [Role.COMMITTEE_MEMBER] });
    await story.seat(committee, member);
    const cafe = await story.measure({ number: 'AR-01', title: 'Sprachcafé', accountable: head });
    const guides = await story.measure({ number: 'AR-02', title: 'Lotsendienst', accountable: head });
    for (const id of [cafe, guides]) await story.set('measure', id, { visibility: 'COMMITTEE' });
    await make.row('status_report', {
      measure_id: guides,
      state: 'RELEASED',
      self_assessment: 'ON_TRACK',
      text: 'Sechs Lotsinnen sind unterwegs.',
      reported_on: '2036-08-04',
    });
  }, 90_000);
  afterAll(() => story.end());

  const button = (page: Page, name: string | RegExp) =>
    page.getByRole('button', { name, exact: typeof name === 'string' });
  const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
  const goTo = (page: Page, name: string) =>
    page
      .getByRole('navigation', { name: 'Hauptnavigation' })
      .getByRole('link', { name, exact: true })
      .click();
  const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const said = (page: Page, text: string | RegExp) =>
    page.getByRole('status').filter({ hasText: text }).first().waitFor({ state: 'attached' });
  const byKey = async (page: Page, name: string | RegExp) => {
    await button(page, name).focus();
    await page.keyboard.press('Enter');
  };

  /** It is this day, and whatever is due has been sent. */
  const itIs = async (day: string, hour: number) => {
    story.clock.setTo(day, hour);
    await story.checkNow();
  };

  /** Follows the link in the newest mail to somebody that leads where it should, in their own window. */
  const followMail = async (page: Page, address: string, where: RegExp) => {
    const links = story.sink
      .mailsTo(address)
      .flatMap(({ text }) =>
        [...text.matchAll(/https:\/\/faden\.example(\/[^\s>)]+)/g)].map(([, path]) => path),
      );
    const path = links.reverse().find((one) => where.test(one));
    if (!path) throw new Error(`No mail to ${address} leads to ${where}: ${links.join(' ')}`);
    await page.goto(path);
  };

  const planTheMeeting = async (page: Page) => {
    await page.goto('/konferenzen');
    await link(page, 'Sitzung planen').click();
    await page.getByLabel('Gremium').selectOption({ label: 'Fachplanungskonferenz' });
    await page.getByLabel('Tag', { exact: true }).fill(HELD_ON);
    await page.getByRole('table', { name: 'Das wird mit diesem Termin geplant' }).waitFor();
    await button(page, 'Termin festlegen').click();
    await title(page, `Fachplanungskonferenz am ${HELD}`);
  };

  const startTheReview = async (page: Page) => {
    await link(page, 'Zur Statusabfrage').click();
    await button(page, 'Jetzt beginnen').click();
    await button(page, 'Ja, jetzt beginnen').click();
    await said(page, 'Die Abfrage hat begonnen.');
  };

  const answerFromTheMail = async (page: Page) => {
    await page.getByText('0 von 2 beantwortet').waitFor();
    await button(page, `Unverändert melden: ${GUIDES}`).click();
    await button(page, 'Ja, unverändert melden').click();
    await said(page, `Gemeldet: ${GUIDES}. 1 von 2 beantwortet.`);
    await button(page, `Melden: ${CAFE}`).click();
    await page.getByLabel('nicht im Plan').check();
    await page.getByLabel('Was hat sich getan?').fill('Der Mietvertrag ist gekündigt.');
    await page.getByLabel('Woran liegt es?').selectOption('MONEY');
    await page.getByLabel('Grund in wenigen Worten').fill('Die Miete ist nicht mehr bezahlt.');
    await button(page, 'Melden').click();
    await page.getByText('Alles beantwortet').waitFor();
  };

  const decideThatItRests = async (page: Page, position: number) => {
    await button(page, `Ergebnis festhalten: Punkt ${position}`).click();
    const form = page.getByRole('form', { name: `Ergebnis festhalten: Punkt ${position}` });
    await form.getByLabel('Was kam heraus?').selectOption('RECOMMENDATION');
    await form.getByLabel('Wortlaut').fill('Das Sprachcafé ruht, bis Räume gefunden sind.');
    await form.getByLabel('Im Plan ändern').selectOption('MOVE');
    await form.getByLabel('Neuer Stand').selectOption('ON_HOLD');
    await form.getByLabel('Wieder vorlegen am').fill('2037-03-02');
    await form.getByLabel('Dazu einen Auftrag erteilen').check();
    const task = form.getByRole('group', { name: 'Der Auftrag dazu' });
    await task.getByLabel('Was ist zu tun?').fill('Neue Räume suchen.');
    await task.getByRole('combobox', { name: 'Zuständige Stelle' }).fill('Sozial');
    await page.getByRole('option', { name: /Sozialamt/ }).click();
    await task.getByLabel('Bis wann?').fill('2036-12-15');
    await form.getByRole('button', { name: 'Festhalten', exact: true }).click();
    await page.getByText('Maßnahme AR-01: „in Umsetzung“ wurde „zurückgestellt“').waitFor();
  };

  const closeAndSend = async (page: Page) => {
    const closing = page.getByRole('region', { name: 'Abschließen' });
    await closing.getByText('Ein Punkt ist noch ohne Ergebnis:').waitFor();
    await button(page, 'Vertagen: Punkt 2').click();
    await closing.getByLabel('Vertagt bis').fill('2037-01-19');
    await page.keyboard.press('Enter');
    await page.getByLabel('Anwesenheit: Pia Partnerin').selectOption('PRESENT');
    await page.getByText('Erfasst: 1 von 1. Da: 1.').waitFor();
    await button(page, 'Sitzung als durchgeführt vermerken').click();
    await button(page, 'Mitschrift abschließen').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Mitschrift abschließen' }).click();
    await title(page, `Niederschrift: Fachplanungskonferenz am ${HELD}`);
    await page.getByText('Der Inhalt stimmt mit der Prüfsumme überein.').waitFor();
    await button(page, 'Niederschrift versenden').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Niederschrift versenden' }).click();
    await said(page, 'Die Niederschrift ist versandt.');
  };

  const saveAsPdf = async (page: Page): Promise<Buffer> => {
    await page.locator('summary', { hasText: 'Dateien' }).click();
    await button(page, 'Datei erstellen').click();
    const save = page.getByRole('link', { name: /^Datei speichern: .*\(PDF\)/ }).first();
    await save.waitFor({ timeout: 60_000 });
    const [saved] = await Promise.all([page.waitForEvent('download'), save.click()]);
    return readFile(await saved.path());
  };

  it('is told by four people in four windows, from planning to sealed minutes and a committee paper', async () => {
    const [coordinator, head, partner, committee] = await Promise.all(
      [COORDINATION, HEAD, PARTNER, COMMITTEE].map((email) => openWindow(story.app.url, { email })),
    );

    // Planned, asked for, answered from the mail: the cockpit tells it by itself
    await planTheMeeting(coordinator);
    const meetingPage = new URL(coordinator.url()).pathname;
    await startTheReview(coordinator);
    await itIs(PLANNED_ON, 13);
    await coordinator.getByText('0 von 2 gemeldet').first().waitFor();
    await followMail(head, HEAD, /^\/antwort#/);
    await answerFromTheMail(head);
    await coordinator.getByText('2 von 2 gemeldet').first().waitFor();

    // Invited by mail, answered, and an agenda that fills itself under the eyes of both
    await itIs(INVITED_ON, 10);
    await followMail(partner, PARTNER, /^\/sitzungen\//);
    await title(partner, `Fachplanungskonferenz am ${HELD}`);
    await link(coordinator, 'Zur Sitzung').click();
    await coordinator.getByText('Zusagen: 0.').waitFor();
    await button(partner, 'Ich komme').click();
    await coordinator.getByText('Zusagen: 1.').waitFor();
    await link(coordinator, 'Tagesordnung bearbeiten').click();
    await byKey(coordinator, /^Auf die Tagesordnung: .*AR-01/);
    await said(coordinator, /Steht jetzt auf der Tagesordnung: .*AR-01/);
    await button(coordinator, 'Eigenen Punkt hinzufügen').click();
    await coordinator.getByLabel('Worum geht es?').fill('Raumbelegung im Kreishaus');
    await button(coordinator, 'Hinzufügen').click();
    await partner.getByRole('heading', { name: 'Raumbelegung im Kreishaus' }).waitFor();
    await partner
      .getByRole('heading', { name: /AR-01.*Sprachcafé|Sprachcafé/ })
      .first()
      .waitFor();

    // The meeting: written, read along and on the wall at once; an outcome writes the plan
    await itIs(HELD_ON, 9);
    await coordinator.goto(meetingPage);
    const wall = await coordinator.context().newPage();
    await wall.goto(meetingPage);
    await link(wall, 'Vorne zeigen').click();
    await wall.getByLabel('Der Mitschrift folgen').check();
    await link(coordinator, 'Protokoll schreiben').click();
    await title(coordinator, `Mitschrift: Fachplanungskonferenz am ${HELD}`);
    await partner.reload();
    await link(partner, 'Mitschrift verfolgen').click();
    await partner.getByText('Sie lesen mit.').waitFor();
    await coordinator
      .getByRole('textbox', { name: `Notizen zu Punkt 1`, exact: true })
      .fill('Lange beraten.');
    await partner.getByText('Lange beraten.').waitFor();
    await wall.getByRole('heading', { level: 2, name: /Sprachcafé/ }).waitFor();
    await decideThatItRests(coordinator, 1);
    await wall.locator('.rf-front__outcomes', { hasText: 'Das Sprachcafé ruht' }).waitFor();
    await head.goto('/mein-tag');
    await head
      .getByRole('article', { name: /^Auftrag / })
      .getByText('Neue Räume suchen.')
      .waitFor();
    await head.goto('/massnahmen/AR-01');
    await title(head, 'Sprachcafé');
    await head.getByText('zurückgestellt').first().waitFor();

    // Closed and sealed; whoever read along reads the minutes
    await closeAndSend(coordinator);
    await title(partner, `Niederschrift: Fachplanungskonferenz am ${HELD}`);
    await partner.getByText('Das Sprachcafé ruht, bis Räume gefunden sind.').first().waitFor();

    // A paper for the committee, made from what the plan says now
    await goTo(coordinator, 'Unterlagen');
    await coordinator.getByLabel('Gremium').selectOption({ label: 'Sozialausschuss' });
    await button(coordinator, 'Fortschrittsbericht erstellen').click();
    await said(coordinator, 'Festgeschrieben:');
    await goTo(committee, 'Übersicht');
    await committee.getByText('2 Maßnahmen, davon laufen 1.').first().waitFor();
    await goTo(committee, 'Unterlagen');
    const bytes = await saveAsPdf(committee);
    expect(bytes.subarray(0, 4).toString()).toBe('%PDF');
    if (!hasPoppler()) return;
    const paper = readPdf(bytes, 'pdftotext').replace(/\s+/g, ' ');
    expect(paper).toContain('Von 2 Maßnahmen sind 1 im Plan');
  }, 240_000);
});
