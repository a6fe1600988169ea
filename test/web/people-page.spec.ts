import type { Page } from 'playwright-core';
import { Role } from '../../src/kernel/actor.js';
import { accessibilityFaults, describeInBrowser, sidewaysScroll, useBrowser } from '../support/browser.js';
import { TestMailSink } from '../support/mail-sink.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describeInBrowser('"Personen" in the browser', () => {
  const openWindow = useBrowser();
  let app: TestApp;
  let sink: TestMailSink;

  beforeAll(async () => {
    sink = await TestMailSink.start();
    app = await startTestApp({ today: '2026-11-02', environment: { SMTP_URL: sink.url } });
    const { make } = app;
    const officeId = await make.office({ code: '50', name: 'Amt für Soziales' });
    await make.person({ email: 'admin@kreis.example', name: 'Ada', roles: [Role.ADMINISTRATOR] });
    await make.person({ email: 'koordination@kreis.example', name: 'Kora', roles: [Role.COORDINATOR] });
    await make.person({ email: 'leitung@kreis.example', roles: [Role.OFFICE_HEAD], officeId });
    await make.person({ name: 'Nora Nachfolge', roles: [Role.OFFICER], officeId });
    const leaving = await make.person({ name: 'Gerd Geht', roles: [Role.OFFICER], officeId });
    await make.row('measure', {
      number: 'AR-01',
      title: 'Frühe Hilfen',
      field_of_action_id: await make.fieldOfAction({ code: 'AR' }),
      lead_office_id: officeId,
      accountable_person_id: leaving,
      status: 'IN_PROGRESS',
    });
    await app.startWorker();
  }, 90_000);
  afterAll(async () => {
    await app.close();
    await sink.close();
  });

  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const choose = async (page: Page, label: string | RegExp, name: string) => {
    await page.getByRole('combobox', { name: label }).fill(name);
    await page.getByRole('option', { name }).click();
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

  it('administration invites somebody, gives a role, and passes on what somebody holds who leaves', async () => {
    const page = await openWindow(app.url, { email: 'admin@kreis.example' });
    await page.goto('/verwaltung');
    await page.getByRole('link', { name: 'Personen' }).click();
    await heading(page, 'Personen');
    await button(page, 'Person einladen').press('Enter');
    const form = page.getByRole('form', { name: 'Angaben zur Person' });
    await form.getByRole('button', { name: 'Anlegen und einladen' }).press('Enter');
    await form.getByText('Bitte ausfüllen.').first().waitFor();
    await looksRight(page);
    await form.getByLabel('Name').fill('Nele Neu');
    await form.getByLabel('E-Mail-Adresse').fill('neu@kreis.example');
    await choose(page, /^Amt/, 'Amt für Soziales');
    await form.getByRole('button', { name: 'Anlegen und einladen' }).press('Enter');
    await heading(page, 'Nele Neu');
    await sink.waitFor((one) => one.mailsTo('neu@kreis.example').length > 0);
    await page.getByText('Eingeladen').waitFor();

    await button(page, 'Rolle geben').press('Enter');
    await page.getByLabel('Rolle', { exact: true }).selectOption({ label: 'Sachbearbeitung' });
    await choose(page, /^Gilt für/, 'Amt für Soziales');
    const giving = page.getByRole('form', { name: 'Rolle geben' });
    await giving.getByRole('button', { name: 'Rolle geben' }).click();
    await giving.waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Sachbearbeitung: Amt für Soziales' }).waitFor();
    await button(page, 'Abwesenheit eintragen').click();
    await page.getByLabel('Erster Tag').fill('2026-12-01');
    await page.getByLabel('Letzter Tag').fill('2026-12-04');
    await button(page, 'Speichern').click();
    const away = page.getByRole('listitem').filter({ hasText: /Abwesend vom .*1\.12\.2026/ });
    await away.getByRole('button', { name: /^Beenden: Abwesend/ }).press('Enter');
    await away.getByLabel('Letzter Tag der Abwesenheit').fill('2026-10-30');
    await away.getByRole('button', { name: 'Beenden' }).press('Enter');
    await away.getByText('Was war, bleibt stehen.', { exact: false }).last().waitFor();
    await looksRight(page);
    await away.getByLabel('Letzter Tag der Abwesenheit').fill('2026-11-01');
    await away.getByRole('button', { name: 'Beenden' }).press('Enter');
    await away.waitFor({ state: 'detached' });

    await page.getByRole('link', { name: 'Alle Personen' }).click();
    await page.getByLabel('Nach Namen suchen').fill('Geht');
    await page.getByText('Eine Person', { exact: true }).waitFor();
    expect(page.url()).toContain('name=Geht');
    await looksRight(page);
    await page.getByRole('link', { name: 'Gerd Geht' }).click();
    await button(page, 'Ausscheiden vorbereiten').press('Enter');
    await page.getByLabel('Letzter Arbeitstag').fill('2026-11-01');
    await choose(page, /Wer übernimmt „Maßnahmen“/, 'Nora Nachfolge');
    await looksRight(page);
    await button(page, 'Weiter zur Kontrolle').press('Enter');
    await page.getByText('Maßnahmen (1): Nora Nachfolge').waitFor();
    await looksRight(page);
    await button(page, 'Ausscheiden eintragen').press('Enter');
    await page.getByText('ausgeschieden', { exact: true }).waitFor();
    await page.getByText('Was schon übergeben ist').click();
    await page.getByText(/AR-01: an Nora Nachfolge/).waitFor();
    const accountable = await app.make.rows<{ name: string }>`
      select p.name from measure m join person p on p.id = m.accountable_person_id`;
    expect(accountable).toEqual([{ name: 'Nora Nachfolge' }]);
  }, 120_000);

  it('coordination creates an office, renames it and plans its end', async () => {
    const page = await openWindow(app.url, { email: 'koordination@kreis.example' });
    await page.goto('/verwaltung/aemter');
    await page
      .getByRole('button', { name: /^Amt anlegen: / })
      .first()
      .press('Enter');
    await page.getByLabel('Name').fill('Amt für Jugend');
    await choose(page, /^Leitung/, 'Nora Nachfolge');
    await looksRight(page);
    await button(page, 'Anlegen').press('Enter');
    await page.getByRole('form', { name: 'Amt anlegen' }).waitFor({ state: 'detached' });
    await page.getByText(/Leitung: Nora Nachfolge/).waitFor();
    await button(page, 'Umbenennen: Amt für Jugend').press('Enter');
    await page.getByLabel('Name').fill('Jugendamt');
    await page.getByLabel('Gilt ab').fill('2026-11-02');
    await button(page, 'Speichern').press('Enter');
    await button(page, 'Schließen: Jugendamt').press('Enter');
    await page.getByLabel('Letzter Tag').fill('2026-12-31');
    await choose(page, /^Welches Amt übernimmt/, 'Amt für Soziales');
    await button(page, 'Weiter zur Kontrolle').press('Enter');
    await page.getByText(/gehen Maßnahmen, Menschen.* an: Amt für Soziales/).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Schließen' }).press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('heading', { name: 'Geplante Änderungen' }).waitFor();
    await looksRight(page);
    await button(page, 'Änderung absagen').press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Änderung absagen' }).press('Enter');
    await page.getByRole('heading', { name: 'Geplante Änderungen' }).waitFor({ state: 'detached' });
  }, 60_000);

  it('coordination adds an organisation, splits an office at once and plans a merger, each after a second look', async () => {
    const page = await openWindow(app.url, { email: 'koordination@kreis.example' });
    const dialog = page.getByRole('dialog');
    await page.goto('/verwaltung/aemter');
    await button(page, 'Organisation anlegen').press('Enter');
    const founding = page.getByRole('form', { name: 'Organisation anlegen' });
    await founding.getByLabel('Name', { exact: true }).fill('Caritasverband');
    await founding.getByLabel('Art').selectOption({ label: 'Wohlfahrtsverband' });
    await founding.getByRole('button', { name: 'Anlegen' }).press('Enter');
    await founding.getByText('Bitte ausfüllen.').waitFor();
    await looksRight(page);
    await founding
      .getByLabel('Wer entscheidet dort?')
      .selectOption({ label: 'der Verband oder Träger selbst' });
    await founding.getByRole('button', { name: 'Anlegen' }).press('Enter');
    await founding.waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 2, name: 'Caritasverband' }).waitFor();

    await button(page, 'Beteiligung beenden: Caritasverband').press('Enter');
    await dialog.getByText('nicht mehr gebeten, Strategien zuzustimmen', { exact: false }).waitFor();
    await looksRight(page);
    await dialog.getByRole('button', { name: 'Beteiligung beenden', exact: true }).press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Nimmt zurzeit nicht teil.', { exact: true }).waitFor();
    await button(page, 'Wieder beteiligen: Caritasverband').press('Enter');
    await dialog.getByRole('button', { name: 'Wieder beteiligen', exact: true }).press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await button(page, 'Beteiligung beenden: Caritasverband').waitFor();
    expect(await app.make.rows`select active from organisation where name = 'Caritasverband'`).toEqual([
      { active: true },
    ]);

    await button(page, 'Teilen: Jugendamt').press('Enter');
    const splitting = page.getByRole('form', { name: 'Teilen: Jugendamt' });
    await splitting.getByLabel('Name des neuen Amtes').first().fill('Jugendhilfe');
    await splitting.getByLabel('Erster Tag der neuen Ordnung').fill('2026-11-02');
    await splitting.getByRole('button', { name: 'Weiter zur Kontrolle' }).press('Enter');
    await splitting.getByText('Bitte ausfüllen.').first().waitFor();
    await looksRight(page);
    await splitting.getByLabel('Name des neuen Amtes').last().fill('Jugendpflege');
    await splitting.getByLabel('Leitung der Stelle (1)').selectOption({ label: 'Jugendpflege' });
    await splitting.getByRole('button', { name: 'Weiter zur Kontrolle' }).press('Enter');
    await dialog.getByText('Leitung der Stelle (1): Jugendpflege').waitFor();
    await looksRight(page);
    await dialog.getByRole('button', { name: 'Amt teilen' }).press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('heading', { level: 3, name: 'Jugendhilfe' }).waitFor();
    await page.getByText('Amt · Leitung: Nora Nachfolge').waitFor();

    const organisations = page.getByRole('button', { name: /^Ämter zusammenlegen: / });
    await organisations.first().press('Enter');
    const merging = page.getByRole('form', { name: /^Ämter zusammenlegen/ });
    await merging.getByLabel('50 Amt für Soziales').press('Space');
    await merging.getByLabel('Name des neuen Amtes').fill('Amt für Jugend und Soziales');
    await merging.getByLabel('Erster Tag der neuen Ordnung').fill('2026-12-01');
    await merging.getByRole('button', { name: 'Weiter zur Kontrolle' }).press('Enter');
    await merging.getByText(/für ein neues Amt mindestens zwei/).waitFor();
    await looksRight(page);
    await merging.getByLabel('Jugendpflege').press('Space');
    await merging.getByRole('button', { name: 'Weiter zur Kontrolle' }).press('Enter');
    await dialog.getByText(/tritt Amt für Jugend und Soziales an die Stelle von: .*Jugendpflege/).waitFor();
    await dialog.getByText(/^Beschäftigte \(\d\): Amt für Jugend und Soziales/).waitFor();
    await looksRight(page);
    await dialog.getByRole('button', { name: 'Zusammenlegen' }).press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('heading', { name: 'Geplante Änderungen' }).waitFor();
    await page.getByText(/Jugendpflege: werden zusammengelegt, wirksam am .*1\.12\.2026/).waitFor();
    const planned = page.getByRole('listitem').filter({ hasText: 'werden zusammengelegt' });
    await planned.getByText('Alles geht an: Amt für Jugend und Soziales (neu)', { exact: true }).waitFor();

    const [{ id, version, measure }] = await app.make.rows<Record<'id' | 'version' | 'measure', string>>`
      select o.id, o.version, m.id as measure from office o join measure m on m.lead_office_id = o.id`;
    const coordinator = await app.signedInAs('koordination@kreis.example');
    await coordinator.ask('mutation Split($input: SplitOfficeInput!) { splitOffice(input: $input) { id } }', {
      input: {
        office: { id, version: Number(version) },
        parts: [
          { founded: { organisationId: await app.make.organisation(), name: 'Wohnungsamt', code: '64' } },
        ],
        shares: [{ kind: 'LEAD', itemId: measure, part: 0 }],
        ends: false,
        takesEffectOn: '2026-11-20',
      },
    });
    await page.reload();
    const split = page.getByRole('listitem').filter({ hasText: 'wird geteilt' });
    await split
      .getByText('Das Amt bleibt und gibt etwas ab an: 64 Wohnungsamt (neu)', { exact: true })
      .waitFor();
    await split.getByText('AR-01 – Frühe Hilfen: 64 Wohnungsamt (neu)', { exact: true }).waitFor();
    await looksRight(page);
  }, 120_000);

  it('coordination keeps the calendar and the fields of action', async () => {
    const page = await openWindow(app.url, { email: 'koordination@kreis.example' });
    const dialog = page.getByRole('dialog');
    await page.goto('/verwaltung');
    await page.getByRole('link', { name: 'Kalender' }).click();
    await page.getByRole('row').filter({ hasText: 'Allerheiligen' }).waitFor();
    await button(page, 'Schließtag eintragen').press('Enter');
    await page.getByLabel('Tag', { exact: true }).fill('2026-12-28');
    await page.getByLabel('Anlass').fill('Brückentag');
    await button(page, 'Weiter zur Kontrolle').press('Enter');
    await dialog.getByText(/werden danach neu geplant/).waitFor();
    await dialog.getByRole('button', { name: 'Speichern' }).press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    const closed = page.getByRole('row').filter({ hasText: 'Brückentag' });
    await closed.waitFor();
    await page.getByLabel('Datei mit Schulferien').setInputFiles({
      name: 'ferien.ics',
      mimeType: 'text/calendar',
      buffer: Buffer.from(
        [
          'BEGIN:VCALENDAR',
          'VERSION:2.0',
          'PRODID:-//Ferien//DE',
          'BEGIN:VEVENT',
          'UID:1',
          'SUMMARY:Weihnachtsferien',
          'DTSTART;VALUE=DATE:20261223',
          'DTEND;VALUE=DATE:20270107',
          'END:VEVENT',
          'END:VCALENDAR',
          '',
        ].join('\r\n'),
      ),
    });
    await button(page, 'Einlesen').press('Enter');
    await page.getByText('Eingelesen: 1 neu, 0 schon da, 0 ersetzt.').first().waitFor();
    await page.getByRole('row').filter({ hasText: 'Weihnachtsferien' }).waitFor();
    await looksRight(page);
    await closed.getByRole('button', { name: 'Entfernen: Brückentag' }).press('Enter');
    await dialog.getByRole('button', { name: 'Speichern' }).press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await closed.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Jahr 2027' }).click();
    await page.getByRole('heading', { name: 'Schließtage 2027' }).waitFor();
    expect(page.url()).toContain('jahr=2027');

    await page.goto('/verwaltung/handlungsfelder');
    await button(page, 'Handlungsfeld anlegen').press('Enter');
    await page.getByLabel('Kürzel').fill('wo');
    await page.getByLabel('Name', { exact: true }).fill('Wohnen');
    await looksRight(page);
    await button(page, 'Speichern').press('Enter');
    const field = page.getByRole('row').filter({ hasText: 'Wohnen' });
    await field.getByRole('button', { name: 'Ändern: Wohnen' }).press('Enter');
    await page.getByLabel('Name', { exact: true }).fill('Wohnraum');
    await button(page, 'Speichern').press('Enter');
    await page
      .getByRole('row')
      .filter({ hasText: /WO.*Wohnraum/ })
      .waitFor();
  }, 120_000);

  it('is not there for a head of office', async () => {
    const page = await openWindow(app.url, { email: 'leitung@kreis.example' });
    for (const address of ['personen', 'aemter', 'kalender', 'handlungsfelder'].map(
      (name) => `/verwaltung/${name}`,
    )) {
      await page.goto(address);
      await page.getByRole('heading', { level: 1, name: /gibt es nicht/i }).waitFor();
    }
    expect(await page.getByText('Nora Nachfolge').count()).toBe(0);
  });
});
