import type { Page } from 'playwright-core';
import { Role } from '../../src/kernel/actor.js';
import { accessibilityFaults, describeInBrowser, sidewaysScroll, useBrowser } from '../support/browser.js';
import { liveNow } from '../support/past.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const COORDINATOR = 'koordination@kreis.example';
const MEMBER = 'ausschuss@kreis.example';

describeInBrowser('The workshop of papers in the browser', () => {
  let app: TestApp;
  let draftId: string;
  const openWindow = useBrowser();

  beforeAll(async () => {
    app = await startTestApp();
    liveNow(app);
    const { make } = app;
    const office = await make.office({ name: 'Sozialamt' });
    const body = await make.row('body', {
      name: 'Sozialausschuss',
      type: 'COMMITTEE',
      organisation_id: await make.organisation(),
      secretariat_office_id: office,
      is_public: true,
    });
    await make.row('meeting', {
      body_id: body,
      number: 1,
      held_on: '2090-03-01',
      starts_at: '16:00',
      state: 'PLANNED',
      visibility: 'COMMITTEE',
    });
    await make.person({ email: COORDINATOR, roles: [Role.COORDINATOR], officeId: office });
    const member = await make.person({ email: MEMBER, roles: [Role.COMMITTEE_MEMBER] });
    await make.row('body_member', { body_id: body, person_id: member, valid_from: '2020-01-01' });
  }, 90_000);
  afterAll(() => app.close());

  const faultsOf = async (page: Page): Promise<string[]> => {
    await page.emulateMedia({ colorScheme: 'light' });
    const faults = await accessibilityFaults(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    return [...faults, ...(await accessibilityFaults(page))];
  };
  const news = (page: Page, text: string) => page.getByText(text).filter({ visible: true }).first().waitFor();

  it('takes a paper from its draft over the preview to its erratum and its withdrawal', async () => {
    const page = await openWindow(app.url, { email: COORDINATOR });
    await page.goto('/unterlagen');
    await page.getByRole('link', { name: 'Neue Unterlage' }).click();
    await page.getByLabel('Titel', { exact: false }).first().fill('Bericht über die Quartiere');
    await page.getByRole('button', { name: 'Entwurf anlegen' }).click();
    await page.locator('[aria-invalid]').waitFor();
    expect(await page.getByLabel('Gremium').getAttribute('aria-invalid')).toBe('true');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('Gremium').selectOption({ label: 'Sozialausschuss' });
    await page.getByRole('button', { name: 'Entwurf anlegen' }).click();
    await page.waitForURL(/unterlagen\/[0-9a-f-]{36}/);
    draftId = new URL(page.url()).pathname.split('/').at(-1)!;

    const member = await openWindow(app.url, { email: MEMBER });
    await member.goto(`/unterlagen/${draftId}`);
    await member.getByText('Diese Seite gibt es nicht').waitFor();

    // Somebody else is faster: both versions stand side by side, and mine is kept
    const coordinator = await app.signedInAs(COORDINATOR);
    const { paper } = await coordinator.ask<{ paper: { version: number } }>(
      'query Version($id: ID!) { paper(id: $id) { version } }',
      { id: draftId },
    );
    await coordinator.ask(
      'mutation Change($input: ChangePaperInput!) { changePaper(input: $input) { id } }',
      {
        input: { id: draftId, version: paper.version, subtitle: 'von anderen' },
      },
    );
    await page.getByLabel('Untertitel').fill('hier: erstes Halbjahr');
    await page.getByRole('button', { name: 'Entwurf speichern' }).click();
    const conflict = page.locator('.rf-conflict');
    await conflict.getByText('von anderen').waitFor();
    await conflict.getByText('hier: erstes Halbjahr').waitFor();
    await conflict.getByRole('button').first().click();
    await news(page, 'Der Entwurf ist gespeichert.');

    await page.getByRole('button', { name: 'Vorschau zeigen' }).click();
    await page.getByText('Bitte vorher ansehen').waitFor();
    await page.getByRole('heading', { name: 'Begründung' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Festschreiben', exact: true }).click();
    await page.getByRole('button', { name: 'Ja, festschreiben' }).click();
    await news(page, 'Festgeschrieben mit der Nummer');

    await page.getByLabel('Einer Sitzung vorlegen').selectOption({ label: '01.03.2090: Sozialausschuss' });
    await page.getByRole('button', { name: 'Vorlegen', exact: true }).click();
    await news(page, 'Die Unterlage liegt der Sitzung vor.');

    await page.getByText('Berichtigung schreiben').click();
    await page.getByRole('button', { name: 'Berichtigung festschreiben' }).click();
    await page.getByText('Bitte sagen Sie, warum.').waitFor();
    await page.getByLabel('Was wird berichtigt, und warum?').fill('Der Ausblick fehlte.');
    await page.getByLabel('Ausblick').fill('Im Herbst folgt der Haushalt.');
    await page.getByRole('button', { name: 'Berichtigung festschreiben' }).click();
    await news(page, 'Berichtigt:');
    await page.getByText('Im Herbst folgt der Haushalt.').filter({ visible: true }).first().waitFor();
    await page.getByRole('table', { name: 'Ausgaben' }).getByText('Der Ausblick fehlte.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 640 });
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);

    await member.goto(`/unterlagen/${draftId}`);
    await member.getByText('Im Herbst folgt der Haushalt.').first().waitFor();
    expect(await member.getByText('Berichtigen oder zurückziehen').count()).toBe(0);
    expect(await member.getByRole('button', { name: 'Vorlegen' }).count()).toBe(0);

    await page.locator('summary').filter({ hasText: 'Zurückziehen' }).click();
    await page.getByLabel('Warum wird sie zurückgezogen?').fill('Doppelt vorgelegt.');
    await page.getByRole('button', { name: 'Zurückziehen' }).click();
    await page.getByRole('button', { name: 'Ja, zurückziehen' }).click();
    await news(page, 'Zurückgezogen, weil: Doppelt vorgelegt.');
  }, 120_000);

  it('says in words why a document template is refused, and keeps schedules', async () => {
    const page = await openWindow(app.url, { email: COORDINATOR });
    await page.goto('/unterlagen/werkstatt');
    await page.getByLabel('Name der Dokumentvorlage').fill('Kopfbogen');
    await page.getByLabel('Word-Datei').setInputFiles({
      name: 'kopf.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: Buffer.from('Das ist kein Word.'),
    });
    await page.getByRole('button', { name: 'Hochladen' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Name der Dokumentvorlage').inputValue()).toBe('Kopfbogen');
    await page.getByText('Es gibt noch keine Dokumentvorlage.').waitFor();

    await page.getByLabel('Gremium').selectOption({ label: 'Sozialausschuss' });
    await page.getByRole('button', { name: 'Plan einrichten' }).click();
    await news(page, 'Der Plan ist eingerichtet.');
    await page.getByText('16 Tage vor jeder Sitzung').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: /^Plan anhalten/ }).click();
    await news(page, 'Der Plan ist angehalten.');
  }, 60_000);

  it('is hidden from members of committees', async () => {
    const page = await openWindow(app.url, { email: MEMBER });
    await page.goto('/unterlagen');
    await page.getByRole('heading', { level: 1, name: 'Unterlagen' }).waitFor();
    expect(await page.getByRole('link', { name: 'Neue Unterlage' }).count()).toBe(0);
    for (const path of ['/unterlagen/neu', '/unterlagen/werkstatt']) {
      await page.goto(path);
      await page.getByText('Diese Seite gibt es nicht').waitFor();
    }
  }, 60_000);
});
