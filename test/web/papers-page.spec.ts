import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { Role } from '../../src/kernel/actor.js';
import { accessibilityFaults, describeInBrowser, sidewaysScroll, useBrowser } from '../support/browser.js';
import { liveNow } from '../support/past.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const COORDINATOR = 'koordination@kreis.example';
const MAKE = 'mutation Make($input: MakePaperInput!) { made: makePaper(input: $input) { id number } }';
const DRAFT = 'mutation Draft($input: DraftPaperInput!) { drafted: draftPaper(input: $input) { id } }';

describeInBrowser('"Unterlagen" in the browser', () => {
  let app: TestApp;
  let body: string;
  const openWindow = useBrowser();

  beforeAll(async () => {
    app = await startTestApp();
    liveNow(app);
    const office = await app.make.office({ name: 'Sozialamt' });
    body = await app.make.row('body', {
      name: 'Sozialausschuss',
      type: 'COMMITTEE',
      organisation_id: await app.make.organisation(),
      secretariat_office_id: office,
      is_public: true,
    });
    await app.make.person({ email: COORDINATOR, roles: [Role.COORDINATOR], officeId: office });
    const member = await app.make.person({ email: 'm@kreis.example', roles: [Role.COMMITTEE_MEMBER] });
    await app.make.row('body_member', { body_id: body, person_id: member, valid_from: '2020-01-01' });
    await app.make.person({ email: 'fremd@kreis.example', roles: [Role.COMMITTEE_MEMBER] });
    await app.make.person({ email: 'admin@kreis.example', roles: [Role.ADMINISTRATOR] });
  }, 90_000);
  afterAll(() => app.close());

  const open = async (email: string): Promise<Page> => {
    const page = await openWindow(app.url, { email });
    await page.getByRole('link', { name: 'Unterlagen', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Unterlagen' }).waitFor();
    return page;
  };
  const focused = (page: Page) => page.evaluate<string>('document.activeElement.textContent');
  const marksOf = (page: Page) =>
    page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Bericht über die Quartiere' }) })
      .getByRole('list', { name: 'Zustand und Fassungen' })
      .getByRole('listitem')
      .allTextContents();
  const order = async (page: Page, version: string, format: string) => {
    await page.getByLabel('Fassung', { exact: true }).selectOption({ label: version });
    await page.getByLabel('Format').selectOption({ label: format });
    await page.getByRole('button', { name: 'Datei erstellen', exact: true }).click();
  };
  const verify = async (page: Page, name: string, buffer: Buffer) => {
    await page
      .getByLabel('Datei', { exact: true })
      .setInputFiles({ name, mimeType: 'application/pdf', buffer });
    await page.getByRole('button', { name: 'Prüfen', exact: true }).click();
  };

  it('a coordinator makes a report, saves it, and proves that it is unchanged', async () => {
    const page = await open(COORDINATOR);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    await page.getByRole('heading', { name: 'Noch keine Unterlagen' }).waitFor();
    const make = page.getByRole('button', { name: 'Fortschrittsbericht erstellen' });
    await make.click();
    await page.getByRole('alert').getByText('Bitte wählen Sie ein Gremium.').waitFor();
    await page.getByLabel('Gremium').selectOption({ label: 'Sozialausschuss' });
    await page.getByLabel('Stand').fill('2999-01-01');
    await make.click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Gremium').inputValue()).toBe(body);
    expect(await page.getByLabel('Stand').inputValue()).toBe('2999-01-01');
    await page.getByLabel('Stand').fill('');
    await make.click();
    await page.getByRole('status').getByText('Festgeschrieben:').waitFor();
    expect(await focused(page)).toContain('Festgeschrieben:');

    const downloads = page.getByRole('region', { name: 'Meine Downloads' });
    await order(page, 'öffentlich', 'Word');
    await downloads.getByText('wartet, Nummer 1 in der Reihe').waitFor();
    await downloads.getByRole('button', { name: /^Abbrechen: .*\(Word\)/ }).click();
    await downloads.getByText('abgebrochen').waitFor();

    await app.startWorker();
    await order(page, 'nichtöffentlich', 'PDF');
    const save = downloads.getByRole('link', { name: /^Datei speichern: .*\(PDF\)/ });
    await save.waitFor({ timeout: 45_000 });
    await page.getByRole('status').getByText('Die Datei ist bereit:').waitFor();
    await downloads.getByText(/bereit, \d+ kB, bis \d\d\.\d\d\.\d{4}/).waitFor();
    const [saved] = await Promise.all([page.waitForEvent('download'), save.click()]);
    const bytes = await readFile(await saved.path());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');

    await verify(page, 'bericht.pdf', bytes);
    await page
      .getByText('Unverändert und gültig', { exact: true })
      .filter({ visible: true })
      .first()
      .waitFor();
    expect(await focused(page)).toMatch(/Unverändert und gültig.*Fassungnichtöffentlich/);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await verify(page, 'bericht.pdf', Buffer.concat([bytes, Buffer.from('GEHEIM-WORT')]));
    await page.getByText('sie wurde seitdem verändert').waitFor();
    expect(sent.some((text) => text.includes('sha256'))).toBe(true);
    expect(sent.join()).not.toMatch(/GEHEIM-WORT|%PDF/);

    await downloads.getByRole('button', { name: /^Entfernen: .*\(PDF\)/ }).click();
    await downloads.getByText('Der Download ist entfernt.').waitFor();
    expect(await save.count()).toBe(0);
  }, 120_000);

  it('others find what they may read, and cannot make any', async () => {
    const coordinator = await app.signedInAs(COORDINATOR);
    const input = { kind: 'PROGRESS_REPORT', bodyId: body };
    const { made } = await coordinator.ask<{ made: { number: string } }>(MAKE, {
      input: { ...input, title: 'Bericht über die Quartiere' },
    });
    await coordinator.ask(DRAFT, { input: { ...input, title: 'ENTWURF-WORT' } });
    const page = await open('m@kreis.example');
    await page.getByText(`Nr. ${made.number}`).waitFor();
    expect(await marksOf(page)).toEqual(['festgeschrieben', 'nichtöffentlich', 'öffentlich']);
    expect(await page.getByText('ENTWURF-WORT').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Fortschrittsbericht erstellen' }).count()).toBe(0);

    await page.getByLabel('Wort aus Nummer oder Titel').fill('Quartiere');
    await page.getByRole('button', { name: 'Suchen' }).click();
    await page.waitForURL('**/unterlagen?suche=Quartiere');
    await page.getByText('Eine Unterlage', { exact: true }).waitFor();
    await page.goto('/unterlagen?art=MINUTES&suche=Quartiere');
    await page.getByRole('heading', { name: 'Nichts gefunden' }).waitFor();
    expect(await page.getByLabel('Art', { exact: true }).inputValue()).toBe('MINUTES');

    const stranger = await open('fremd@kreis.example');
    await stranger.getByText(`Nr. ${made.number}`).waitFor();
    expect(await marksOf(stranger)).toEqual(['festgeschrieben', 'öffentlich']);

    const administrator = await openWindow(app.url, { email: 'admin@kreis.example' });
    expect(await administrator.getByRole('link', { name: 'Unterlagen', exact: true }).count()).toBe(0);
    await administrator.goto('/unterlagen');
    await administrator.getByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' }).waitFor();
  }, 90_000);
});
