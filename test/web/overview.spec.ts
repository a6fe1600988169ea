import type { Page } from 'playwright-core';
import { Role } from '../../src/kernel/actor.js';
import { accessibilityFaults, describeInBrowser, sidewaysScroll, useBrowser } from '../support/browser.js';
import { letPass, liveNow } from '../support/past.js';
import { hasPoppler, readPdf } from '../support/poppler.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const COORDINATOR = 'koordination@kreis.example';
const MEMBER = 'ausschuss@kreis.example';

const daysAgo = (days: number): string =>
  new Date(Date.now() - days * 86_400_000).toLocaleDateString('sv', { timeZone: 'Europe/Berlin' });
const inGerman = (day: string): string => day.split('-').reverse().join('.');

describeInBrowser('"Übersicht" in the browser', () => {
  let app: TestApp;
  const openWindow = useBrowser();
  const meeting = daysAgo(10);

  beforeAll(async () => {
    app = await startTestApp();
    liveNow(app);
    const { make } = app;
    const office = await make.office({ name: 'Jugendamt' });
    const body = await make.row('body', {
      name: 'Sozialausschuss',
      type: 'COMMITTEE',
      organisation_id: await make.organisation(),
      is_public: true,
    });
    await make.person({ email: COORDINATOR, roles: [Role.COORDINATOR], officeId: office });
    const member = await make.person({ email: MEMBER, roles: [Role.COMMITTEE_MEMBER] });
    await make.row('body_member', { body_id: body, person_id: member, valid_from: '2020-01-01' });
    await make.row('meeting', {
      body_id: body,
      number: 1,
      held_on: meeting,
      starts_at: '16:00',
      state: 'HELD',
      visibility: 'COMMITTEE',
    });
    const common = { field_of_action_id: await make.fieldOfAction(), visibility: 'COMMITTEE' };
    const strategy = await make.row('strategy', {
      ...common,
      title: 'Frühe Orte für Familien',
      lead_office_id: office,
    });
    const version = await make.row('strategy_version', {
      strategy_id: strategy,
      number: 1,
      text: 'Familien finden einen Ort.',
      submitted_on: '2020-01-01',
    });
    await make.row('agreement', {
      strategy_version_id: version,
      organisation_id: await make.organisation(),
      state: 'AGREED',
      stated_on: '2020-01-02',
    });
    const measure = async (number: string, title: string) => {
      const id = await make.row('measure', {
        ...common,
        number,
        title,
        lead_office_id: office,
        status: 'IN_PROGRESS',
        planned_end: '2090-06-30',
      });
      await make.row('measure_strategy', { measure_id: id, strategy_id: strategy });
      return id;
    };
    const moved = await measure('JU-01', 'Familiencafé');
    const dropped = await measure('JU-02', 'Spielkiste');
    await letPass(app, '20 days');
    await make.change('measure', moved, { planned_end: '2090-09-30' });
    await make.change('measure', dropped, {
      status: 'DISCONTINUED',
      discontinued_reason: 'NO_FUNDS',
      status_reason: 'Die Förderung endet.',
    });
    await measure('JU-03', 'Lotsinnen');
    await app.startWorker();
  }, 90_000);
  afterAll(() => app.close());

  const visit = async (page: Page, search: string, shows: string) => {
    await page.goto(`/uebersicht${search}`);
    await page.getByText(shows).filter({ visible: true }).first().waitFor();
  };
  const told = (page: Page, name: string) => page.getByRole('region', { name });

  it('tells a committee what happened since its last meeting, old beside new', async () => {
    const page = await openWindow(app.url, { email: MEMBER });
    await visit(page, '', '3 Maßnahmen');
    const happened = told(page, `Was seit dem ${inGerman(meeting)} geschah`);
    await happened.getByText('1 neue').waitFor();
    expect(await happened.getByRole('heading', { name: 'JU-01' }).isVisible()).toBe(true);
    const entry = (number: string) =>
      happened.getByRole('listitem').filter({ has: page.getByRole('heading', { name: number }) });
    expect(await entry('JU-01').textContent()).toContain('von 30.06.2090 auf 30.09.2090');
    expect(await entry('JU-02').textContent()).toContain('entfallen');
    expect(await entry('JU-02').textContent()).toContain('Die Förderung endet.');
    expect(await entry('JU-03').textContent()).toContain('neu');
    expect(await page.getByRole('button', { name: /^Ampel setzen/ }).count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'Was nicht zusammenpasst' }).count()).toBe(0);

    const faults = await accessibilityFaults(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    faults.push(...(await accessibilityFaults(page)));
    expect(faults).toEqual([]);
    await page.setViewportSize({ width: 360, height: 640 });
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);

    await page.emulateMedia({ media: 'print' });
    const paper = await page.pdf({ preferCSSPageSize: true });
    if (!hasPoppler()) return;
    const text = readPdf(paper, 'pdftotext').replace(/\s+/g, ' ');
    expect(text).toContain('von 30.06.2090 auf 30.09.2090');
    expect(text).not.toContain('Drucken');
    expect(text).not.toContain('Mein Tag');
  }, 60_000);

  it('shows the figures of the day in the address, and says that it is the past', async () => {
    const page = await openWindow(app.url, { email: COORDINATOR });
    const day = daysAgo(12);
    await visit(page, `?stand=${day}`, `Sie sehen den Stand vom ${inGerman(day)}`);
    await page.getByText('2 Maßnahmen').waitFor();
    expect(await page.getByText('JU-03').count()).toBe(0);
    expect(await page.getByText(`Stand: ${inGerman(day)}`).count()).toBe(1);
    expect(await page.getByRole('button', { name: /^Ampel setzen/ }).count()).toBe(0);
    await page.getByRole('link', { name: 'Zum heutigen Stand' }).click();
    await page.getByText('3 Maßnahmen').waitFor();
    expect(await page.getByText('Sie sehen den Stand vom').count()).toBe(0);

    await page.getByLabel('Stand', { exact: true }).selectOption(meeting);
    await page.waitForURL(`**/uebersicht?stand=${meeting}`);
    await page.getByText('2 Maßnahmen').waitFor();

    await page.getByRole('link', { name: 'Unterlage aus diesem Stand' }).click();
    await page.getByRole('heading', { level: 1, name: 'Neue Unterlage' }).waitFor();
    expect(await page.getByLabel('Stand der Angaben').inputValue()).toBe(meeting);

    await visit(page, `?stand=2999-01-01&seit=${meeting}`, 'weiß noch niemand');
    await visit(page, `?stand=${day}&seit=${meeting}`, 'Das hat nicht geklappt');
  }, 60_000);

  it('hands it out as a file, of the day and selection that are seen', async () => {
    const page = await openWindow(app.url, { email: MEMBER });
    const day = daysAgo(12);
    await visit(page, `?stand=${day}`, '2 Maßnahmen');
    const ways = page.getByRole('group', { name: 'Herunterladen' });
    expect(await ways.getByRole('button').count()).toBe(3);
    await ways.getByRole('button', { name: 'Als Word herunterladen' }).click();
    const file = page.getByRole('link', { name: /^Datei speichern: Fortschrittsübersicht/ });
    await file.waitFor();
    expect(await file.getAttribute('download')).toContain(` ${day} `);
    expect(await accessibilityFaults(page)).toEqual([]);
  }, 90_000);

  it('lets coordination set the light of a strategy with a reason that everybody reads', async () => {
    const page = await openWindow(app.url, { email: COORDINATOR });
    await visit(page, '', '3 Maßnahmen');
    await page.getByRole('button', { name: 'Ampel setzen: Frühe Orte für Familien' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Weiter' }).click();
    await dialog.getByText('Bitte sagen Sie, warum.').waitFor();
    await dialog.getByLabel('Ampel', { exact: true }).selectOption('RED');
    await dialog.getByLabel('Begründung').fill('Der Träger ist insolvent.');
    await dialog.getByRole('button', { name: 'Weiter' }).click();
    await dialog.getByText('So wird es überall gezeigt und gedruckt:').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'So setzen' }).click();
    await page.getByText('Die Ampel ist gesetzt: Frühe Orte für Familien.').first().waitFor();
    const strategies = told(page, 'Die Strategien und ihre Ampel');
    await strategies.getByText('Der Träger ist insolvent.').waitFor();
    await strategies.getByText('von der Koordination gesetzt').waitFor();

    const member = await openWindow(app.url, { email: MEMBER });
    await visit(member, '', 'Der Träger ist insolvent.');
  }, 60_000);
});
