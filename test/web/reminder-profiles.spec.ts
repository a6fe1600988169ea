import type { Page } from 'playwright-core';
import { Role } from '../../src/kernel/actor.js';
import { accessibilityFaults, describeInBrowser, sidewaysScroll, useBrowser } from '../support/browser.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';

const COORDINATOR = 'koordination@kreis.example';

describeInBrowser('The course of reminders in the browser', () => {
  let app: TestApp;
  const openWindow = useBrowser();

  beforeAll(async () => {
    app = await startTestApp();
    await app.make.person({ email: COORDINATOR, name: 'Kora', roles: [Role.COORDINATOR] });
    await app.make.person({ email: 'admin@kreis.example', roles: [Role.ADMINISTRATOR] });
    const organisationId = await app.make.organisation({ name: 'Stadt Musterstadt' });
    const coordinator = await app.signedInAs(COORDINATOR);
    const {
      createBody: { id },
    } = await coordinator.ask<{ createBody: { id: string } }>(
      `mutation { createBody(input: { name: "Planungskonferenz", type: PLANNERS_CONFERENCE, organisationId: "${organisationId}" }) { id } }`,
    );
    await coordinator.ask(
      `mutation { planMeeting(input: { bodyId: "${id}", heldOn: "2027-06-16" }) { id } }`,
    );
  }, 90_000);
  afterAll(() => app.close());

  const stepOf = async (code: string) => {
    const [step] = await app.make.rows<{ offset_days: number; active: boolean }>`
      select s.offset_days, s.active from profile_step s join reminder_profile p on p.id = s.profile_id
       where s.code = ${code} and p.body_id is null`;
    return step;
  };

  const looksRight = async (page: Page) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await accessibilityFaults(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 900 });
  };

  it('shows what a changed step does before it is saved, and loses nothing where somebody was faster', async () => {
    const page = await openWindow(app.url, { email: COORDINATOR });
    await page.goto('/verwaltung');
    await page.getByRole('link', { name: 'Ablauf der Erinnerungen' }).click();
    await looksRight(page);
    await page.getByRole('link', { name: 'Fachplanerkonferenz', exact: true }).click();
    const row = page.getByRole('row').filter({ hasText: 'Zweite Erinnerung' });
    await row.getByText('21 Tage vor der Sitzung').waitFor();
    await looksRight(page);
    await row.getByRole('button', { name: 'Ändern: Zweite Erinnerung' }).press('Enter');
    await page.getByLabel('Tage', { exact: true }).fill('19');
    await looksRight(page);
    await page.getByRole('button', { name: 'Auswirkung ansehen' }).press('Enter');
    await page.getByText('Eine geplante Erinnerung ändert sich. Noch ist nichts gespeichert.').waitFor();
    const change = page.getByRole('row').filter({ hasText: 'Zweite Erinnerung' });
    expect(await change.textContent()).toMatch(
      /Planungskonferenz.*verschiebt sich.*26\.05\.2027.*28\.05\.2027/,
    );
    await looksRight(page);
    expect(await stepOf('CONF-05')).toEqual({ offset_days: -21, active: true });

    await app.make
      .rows`update reminder_profile set report_offset = -27 where kind = 'CONFERENCE' and body_id is null`;
    await page.getByRole('button', { name: 'Speichern' }).press('Enter');
    const conflict = page.getByRole('region', { name: 'Jemand anderes war schneller' });
    await conflict.waitFor();
    await conflict.getByText('21 Tage vor der Sitzung').waitFor();
    await conflict.getByText('19 Tage vor der Sitzung').waitFor();
    await conflict.getByRole('button', { name: 'Meine Fassung behalten' }).press('Enter');
    expect(await page.getByLabel('Tage', { exact: true }).inputValue()).toBe('19');
    await page.getByRole('button', { name: 'Auswirkung ansehen' }).press('Enter');
    await page.getByRole('button', { name: 'Speichern' }).press('Enter');
    await page.getByText('Gespeichert. Was noch nicht verschickt war, ist neu geplant.').first().waitFor();
    await row.getByRole('button', { name: 'Ändern: Zweite Erinnerung' }).waitFor();
    expect(await row.textContent()).toContain('19 Tage vor der Sitzung');
    expect(await stepOf('CONF-05')).toEqual({ offset_days: -19, active: true });

    await page.getByRole('button', { name: 'Schritt hinzufügen' }).press('Enter');
    await page.getByLabel('Bezeichnung', { exact: true }).fill('Raum prüfen');
    await page.getByLabel('Bezeichnung auf Englisch').fill('Check the room');
    await page.getByLabel('Was', { exact: true }).selectOption({ label: 'Hinweis' });
    await page.getByLabel('Tage', { exact: true }).fill('5');
    await page.getByRole('checkbox', { name: 'Geschäftsstelle' }).check();
    await looksRight(page);
    await page.getByRole('button', { name: 'Auswirkung ansehen' }).press('Enter');
    await page.getByRole('row').filter({ hasText: 'Raum prüfen' }).waitFor();
    await page.getByRole('button', { name: 'Speichern' }).press('Enter');
    const added = page.getByRole('row').filter({ hasText: 'Raum prüfen' });
    await added.getByText('5 Tage vor der Sitzung').waitFor();
    await added.getByRole('button', { name: 'Entfernen: Raum prüfen' }).press('Enter');
    await page.getByText('Der Schritt fällt ganz weg.').waitFor();
    await page.getByRole('button', { name: 'Auswirkung ansehen' }).press('Enter');
    await page.getByRole('button', { name: 'Speichern' }).press('Enter');
    await page.getByRole('button', { name: 'Schritt hinzufügen' }).waitFor();
    await added.waitFor({ state: 'detached' });
    expect(await app.make.rows`select code from profile_step where label_de = 'Raum prüfen'`).toEqual([]);
  });

  it('keeps quiet times: entered, removed and put back; and says how long wishes may hold back', async () => {
    const page = await openWindow(app.url, { email: COORDINATOR });
    const quietTimes = () => app.make.rows<{ name: string }>`select name from quiet_time`;
    await page.goto('/verwaltung/erinnerungen');
    await page.getByRole('button', { name: 'Ruhezeit eintragen' }).press('Enter');
    const form = page.getByRole('form', { name: 'Ruhezeit eintragen' });
    await form.getByLabel('Organisation').selectOption({ label: 'Stadt Musterstadt' });
    await form.getByLabel('Bezeichnung').fill('Betriebsferien');
    await form.getByLabel('Erster Tag').fill('2027-12-31');
    await form.getByLabel('Letzter Tag').fill('2027-12-24');
    await form.getByRole('button', { name: 'Eintragen' }).press('Enter');
    await form.getByText('Der letzte Tag liegt vor dem ersten. Bitte prüfen Sie die Tage.').waitFor();
    await form.getByLabel('Erster Tag').fill('2027-12-20');
    await form.getByRole('button', { name: 'Eintragen' }).press('Enter');
    const row = page.getByRole('row').filter({ hasText: 'Betriebsferien' });
    await row.getByText('20.12.2027 bis 24.12.2027').waitFor();
    await row.getByRole('button', { name: 'Entfernen: Betriebsferien' }).press('Enter');
    await row.waitFor({ state: 'detached' });
    expect(await quietTimes()).toEqual([]);
    await page.getByRole('button', { name: 'Rückgängig machen' }).press('Enter');
    await row.waitFor();
    expect(await quietTimes()).toEqual([{ name: 'Betriebsferien' }]);

    await page.getByRole('button', { name: 'Höchste Wartezeit ändern' }).press('Enter');
    await page.getByLabel('Höchstens so viele Tage').fill('9');
    await page.getByRole('button', { name: 'Speichern' }).press('Enter');
    await page.getByText('wartet deshalb höchstens 9 Tage').waitFor();
    await looksRight(page);

    await page.getByRole('button', { name: 'Eigener Ablauf für ein Gremium' }).press('Enter');
    await page.getByLabel('Gremium', { exact: true }).selectOption({ label: 'Planungskonferenz' });
    await page.getByRole('button', { name: 'Ablauf anlegen' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: /: Planungskonferenz$/ }).waitFor();
    await until('the profile is there', async () => {
      const own = await app.make.rows`select 1 from reminder_profile where body_id is not null`;
      return own.length === 1;
    });
  });

  it('is not found by whoever does not keep reminders', async () => {
    const page = await openWindow(app.url, { email: 'admin@kreis.example' });
    await page.goto('/verwaltung');
    await page.getByRole('link', { name: 'Protokoll' }).waitFor();
    expect(await page.getByRole('link', { name: 'Ablauf der Erinnerungen' }).count()).toBe(0);
    await page.goto('/verwaltung/erinnerungen');
    await page.getByRole('heading', { level: 1, name: /nicht gefunden|gibt es nicht/i }).waitFor();
  });
});
