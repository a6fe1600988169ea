import type { Page } from 'playwright-core';
import { Role } from '../../src/kernel/actor.js';
import { accessibilityFaults, describeInBrowser, sidewaysScroll, useBrowser } from '../support/browser.js';
import type { Client } from '../support/client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const COORDINATOR = 'koordination@kreis.example';
const JOBCENTER = 'planung@jobcenter.example';
const MEMBER = 'ausschuss@kreis.example';

const FIRST = 'Wir eröffnen zwei Orte für Familien.\n\nJede Gemeinde benennt eine Ansprechperson.';
const SECOND = `Wir eröffnen drei Orte für Familien.\n\nJede Gemeinde benennt eine Ansprechperson.\n\nDas Jobcenter berät vor Ort.`;

describeInBrowser('Agreeing on a strategy in the browser', () => {
  const openWindow = useBrowser();
  let app: TestApp;
  let coordinator: Client;
  let strategyId: string;

  beforeAll(async () => {
    app = await startTestApp();
    const { make } = app;
    const person = async (email: string, role: Role, officeId?: string) => {
      await make.person({ name: email.split('@')[0], email, roles: [role], officeId });
      return app.signedInAs(email);
    };
    const countyId = await make.organisation({ name: 'Kreis' });
    const jobcenterId = await make.organisation({
      name: 'Jobcenter',
      type: 'JOBCENTER',
      autonomy: 'JOBCENTER',
    });
    const townId = await make.organisation({
      name: 'Stadt Musterstadt',
      type: 'MUNICIPALITY',
      autonomy: 'MUNICIPALITY',
    });
    const leadOfficeId = await make.office({ name: 'Sozialamt', organisation_id: countyId });
    const problemAreaId = await make.row('problem_area', {
      title: 'Familien allein',
      field_of_action_id: await make.fieldOfAction(),
      visibility: 'COMMITTEE',
    });
    coordinator = await person(COORDINATOR, Role.COORDINATOR);
    const planner = await person(
      JOBCENTER,
      Role.PARTICIPANT,
      await make.office({ name: 'Planung', organisation_id: jobcenterId }),
    );
    await person(MEMBER, Role.COMMITTEE_MEMBER);
    const { created } = await coordinator.ask<{ created: { id: string } }>(
      'mutation ($input: CreateStrategyInput!) { created: createStrategy(input: $input) { id } }',
      {
        input: {
          title: 'Frühe Orte für Familien',
          leadOfficeId,
          problemAreaIds: [problemAreaId],
          text: FIRST,
          visibility: 'COMMITTEE',
        },
      },
    );
    strategyId = created.id;
    await submit([jobcenterId]);
    const first = await latest();
    await planner.ask('mutation ($input: StateAgreementInput!) { stateAgreement(input: $input) { id } }', {
      input: {
        strategyVersionId: first.id,
        organisationId: jobcenterId,
        version: 1,
        state: 'AGREED',
      },
    });
    await write(SECOND);
    await submit([jobcenterId, townId]);
  });
  afterAll(() => app.close());

  const latest = async () =>
    (
      await coordinator.ask<{ strategy: { latestVersion: { id: string; version: number } } }>(
        'query ($id: ID!) { strategy(id: $id) { latestVersion { id version } } }',
        { id: strategyId },
      )
    ).strategy.latestVersion;
  const write = async (text: string) => {
    const { id, version } = await latest();
    await coordinator.ask(
      'mutation ($input: ChangeStrategyTextInput!) { changeStrategyText(input: $input) { id } }',
      {
        input: { strategyVersionId: id, version, text },
      },
    );
  };
  const submit = async (organisationIds: string[]) => {
    const { id, version } = await latest();
    await coordinator.ask(
      'mutation ($input: SubmitStrategyVersionInput!) { submitStrategyVersion(input: $input) { id } }',
      { input: { strategyVersionId: id, version, organisationIds } },
    );
  };
  const open = async (email: string, part: string, options = {}) => {
    const page = await openWindow(app.url, { email, ...options });
    await page.goto(`/strategien/${strategyId}${part}`);
    return page;
  };
  const row = (page: Page, organisation: string) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: organisation }) });

  it('shows a committee only the text in force, and nobody to ask', async () => {
    const page = await open(MEMBER, '/abstimmung');
    await page.getByRole('columnheader', { name: /Fassung 1/ }).waitFor();
    expect(await page.getByRole('columnheader').count()).toBe(2);
    const text = await page.getByRole('main').innerText();
    expect(text).not.toContain('Stadt Musterstadt');
    expect(
      await page
        .getByRole('button')
        .filter({ hasText: /fragen|Eintragen|Ändern|Weiter/ })
        .count(),
    ).toBe(0);
  }, 60_000);

  it('tells an organisation what changed since it agreed, and takes its word with a condition after a second look', async () => {
    const page = await open(JOBCENTER, '/abstimmung', { viewport: { width: 360, height: 740 } });
    const turn = page.getByRole('region', { name: 'Ihre Zustimmung wird erbeten' });
    await turn.getByRole('heading', { name: /letzten Zustimmung \(Fassung 1\)/ }).waitFor();
    expect(await turn.locator('del').filter({ hasText: 'zwei' }).innerText()).toMatch(
      /gestrichen:[\s\S]*zwei/,
    );
    expect(await turn.locator('ins').filter({ hasText: 'vor Ort' }).count()).toBe(1);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await turn.getByLabel('Mit Bedingung zustimmen').check();
    await turn.getByRole('button', { name: 'Weiter' }).click();
    await turn.getByText('Bitte schreiben Sie die Bedingung auf.').waitFor();
    expect(await page.evaluate('document.activeElement.name')).toBe('condition');
    await turn.getByLabel('Unter welcher Bedingung?').fill('Nur mit einer Stelle mehr.');
    // A closed tab loses nothing
    await page.reload();
    await turn.getByText('Ihre angefangene Antwort wurde wiederhergestellt.').waitFor();
    await turn.getByRole('button', { name: 'Weiter' }).click();
    const look = page.getByRole('region', { name: 'So abgeben?' });
    expect(await look.innerText()).toMatch(
      /mit Bedingung[\s\S]+Nur mit einer Stelle mehr\.[\s\S]+neu gefragt/,
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    await look.getByRole('button', { name: 'Ja, so abgeben' }).click();
    await page.getByText('Festgehalten: Jobcenter – mit Bedingung.').first().waitFor();
    expect(await row(page, 'Jobcenter').innerText()).toMatch(
      /mit Bedingung[\s\S]+Nur mit einer Stelle mehr\./,
    );
    expect(await turn.count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Antwort ändern: Stadt Musterstadt' }).count()).toBe(0);
  }, 60_000);

  it('shows coordination who is missing, and records a word with its source only', async () => {
    const page = await open(COORDINATOR, '/abstimmung', { colorScheme: 'dark' });
    await page.getByText('Eine Antwort fehlt noch').waitFor();
    expect(await row(page, 'Stadt Musterstadt').innerText()).toMatch(
      /offen\s+seit 02\.11\.2026[\s\S]+nicht gefragt/,
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Antwort eintragen: Stadt Musterstadt' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Ablehnen').check();
    await dialog.getByRole('button', { name: 'Weiter' }).click();
    await dialog.getByText('Bitte schreiben Sie auf, woher Sie das wissen.').waitFor();
    await dialog.getByLabel('Woher ist das bekannt?').fill('Schreiben vom 2. November');
    await dialog.getByRole('button', { name: 'Weiter' }).click();
    await dialog.getByRole('button', { name: 'Ja, so abgeben' }).click();
    await page.getByText('Festgehalten: Stadt Musterstadt – abgelehnt.').first().waitFor();
    await page.getByText('Alle haben zu Fassung 2 geantwortet, aber nicht alle haben zugestimmt.').waitFor();
    expect(await row(page, 'Stadt Musterstadt').innerText()).toContain('abgelehnt');
  }, 60_000);

  it('compares two texts as the address says, whole or only what changed', async () => {
    const page = await open(COORDINATOR, '/vergleich?von=1&nach=2');
    await page.getByText('1 geändert, 1 neu, 0 gestrichen').waitFor();
    expect(await page.getByText('Jede Gemeinde benennt').count()).toBe(2);
    await page.getByLabel('nur Änderungen zeigen').check();
    await page.getByText('Ein unveränderter Absatz').waitFor();
    expect(new URL(page.url()).searchParams.get('nur')).toBe('aenderungen');
    await page.getByLabel('Von').selectOption('2');
    await page.getByText('Beide Fassungen haben denselben Text.').waitFor();
    await page.goto(`/strategien/${strategyId}/vergleich?von=2&nach=1`);
    await page.locator('del').filter({ hasText: 'vor Ort' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  }, 60_000);

  it('keeps a text that is being written when the tab closes, and shows both when somebody was faster', async () => {
    const page = await open(COORDINATOR, '/text');
    await page.getByText(/Zu Fassung 2 wurde schon gefragt/).waitFor();
    await page.getByLabel('Text', { exact: true }).fill(`${SECOND}\n\nMeine Zeile.`);
    const again = await page.context().newPage();
    await page.close();
    await again.goto(`/strategien/${strategyId}/text`);
    await again.getByText('Ihr angefangener Text wurde wiederhergestellt.').waitFor();
    await write(`${SECOND}\n\nDie Zeile der Kollegin.`);
    await again.getByRole('button', { name: 'Text speichern' }).click();
    const conflict = again.getByRole('region', { name: /Jemand anderes/ });
    await conflict.getByText('Die Zeile der Kollegin.').waitFor();
    expect(await conflict.innerText()).toContain('Meine Zeile.');
    await conflict.getByRole('button', { name: 'Mit meiner Fassung weiterarbeiten' }).click();
    await again.getByRole('button', { name: 'Text speichern' }).click();
    await again.getByRole('heading', { level: 1, name: 'Frühe Orte für Familien' }).waitFor();
    await again.getByText('Fassung 3 wird gerade geschrieben.').waitFor();
    expect(await accessibilityFaults(again)).toEqual([]);
  }, 60_000);

  it('shows both where two people changed the entries at once', async () => {
    const page = await open(COORDINATOR, '/angaben');
    await page.getByLabel('Titel').fill('Frühe Orte im Kreis');
    const { strategy } = await coordinator.ask<{ strategy: { version: number } }>(
      'query ($id: ID!) { strategy(id: $id) { version } }',
      { id: strategyId },
    );
    await coordinator.ask(
      'mutation ($input: ChangeStrategyInput!) { changeStrategy(input: $input) { id } }',
      {
        input: { id: strategyId, version: strategy.version, periodFrom: '2027-01-01' },
      },
    );
    await page.getByRole('button', { name: 'Speichern' }).click();
    const conflict = page.getByRole('region', { name: 'Jemand anderes war schneller' });
    expect(await conflict.innerText()).toMatch(/01\.01\.2027[\s\S]+Frühe Orte im Kreis/);
    await conflict.getByRole('button', { name: 'Meine Fassung behalten' }).click();
    expect(await page.getByLabel('Titel').inputValue()).toBe('Frühe Orte im Kreis');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByRole('heading', { level: 1, name: 'Frühe Orte im Kreis' }).waitFor();
  }, 60_000);

  it('begins a strategy from the list and finds it there', async () => {
    const page = await openWindow(app.url, { email: COORDINATOR });
    await page.getByRole('link', { name: 'Strategien', exact: true }).click();
    await page.locator('.rf-list-count', { hasText: 'Eine Strategie' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Neue Strategie' }).click();
    await page.getByRole('heading', { level: 1, name: 'Neue Strategie' }).waitFor();
    await page.getByLabel('Titel').fill('Mobil im Alter');
    await page.getByRole('button', { name: 'Anlegen' }).click();
    await page.getByText('Bitte ausfüllen.').waitFor();
    await page.getByLabel('Federführende Stelle').selectOption({ label: 'Sozialamt (Kreis)' });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Anlegen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Text schreiben' }).waitFor();
    await page.goto('/strategien?suche=mobil&stand=DRAFT');
    await page.getByRole('link', { name: 'Mobil im Alter' }).waitFor();
    expect(await page.locator('tbody tr[data-index]').count()).toBe(1);
  }, 60_000);
});
