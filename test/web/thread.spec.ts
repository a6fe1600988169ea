import type { Page } from 'playwright-core';
import { accessibilityFaults, describeInBrowser, sidewaysScroll, useBrowser } from '../support/browser.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { tellWebStory, type WebStory } from '../support/web-story.js';

const HEAD = 'leitung@amt.example';

describeInBrowser('The thread and the pages of measures', () => {
  let app: TestApp;
  let story: WebStory;
  const openWindow = useBrowser();

  beforeAll(async () => {
    app = await startTestApp();
    story = await tellWebStory(app);
  }, 90_000);
  afterAll(() => app.close());

  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });
  const measurePage = async (page: Page, number = story.late.number) => {
    await page.goto(`/massnahmen/${number}`);
    await page.getByRole('list', { name: 'Der Faden als Bild' }).waitFor();
  };
  const focused = (page: Page) => page.evaluate<string>('document.activeElement.textContent');

  it('is walked by keyboard alone, says where it breaks off, and remembers who prefers the table', async () => {
    const page = await openWindow(app.url, { email: HEAD });
    await page.goto(`/problemlagen/${story.problemAreaId}`);
    const thread = page.getByRole('list', { name: 'Der Faden als Bild' });
    await thread.getByRole('link', { name: 'Kinder ohne Betreuungsplatz in der Gartenvorstadt' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('Frühe Orte für Familien');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe(story.late.name);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('Jugendamt');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('Lücke: Kein Indikator');
    expect(await thread.getByText('1 von 2 Organisationen zugestimmt').count()).toBe(1);
    expect(await thread.locator('[tabindex="0"]').count()).toBe(1);
    for (const key of ['ArrowLeft', 'ArrowLeft', 'Home', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('heading', { level: 1, name: 'Familiencafé Gartenvorstadt' }).waitFor();
    await page.getByRole('radio', { name: 'Tabelle' }).check();
    await page.goto(`/problemlagen/${story.problemAreaId}`);
    await page.getByRole('rowheader', { name: 'Kinder ohne Betreuungsplatz' }).first().waitFor();
    await page.getByRole('radio', { name: 'Bild' }).check();
  }, 60_000);

  it('lists what is missing, and leads there', async () => {
    const page = await openWindow(app.url, { email: HEAD });
    await page.goto('/luecken');
    await page.getByRole('heading', { level: 2, name: 'Maßnahme ohne Messgröße' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByLabel('Art der Lücke').selectOption('MEASURE_NEVER_REPORTED');
    await page
      .getByRole('heading', { level: 2, name: 'Maßnahme ohne Messgröße' })
      .waitFor({ state: 'hidden' });
    expect(await page.getByRole('link', { name: story.silent.name }).count()).toBe(1);
    expect(page.url()).toContain('art=MEASURE_NEVER_REPORTED');
  }, 60_000);

  it('a measure is made, changed by two at once with nothing lost, and refused in words', async () => {
    const page = await openWindow(app.url, { email: HEAD });
    await page.goto('/massnahmen/neu');
    await button(page, 'Maßnahme anlegen').click();
    await page.getByRole('alert').filter({ hasText: 'Bitte ausfüllen.' }).first().waitFor();
    await page.getByLabel('Titel').fill('Nachbarschaftsküche');
    await page.reload();
    expect(await page.getByLabel('Titel').inputValue()).toBe('Nachbarschaftsküche');
    await page.getByRole('combobox', { name: 'Federführung' }).fill('Jugend');
    await page.getByRole('option', { name: 'Jugendamt' }).click();
    await page.getByLabel('Handlungsfeld').selectOption({ index: 1 });
    await button(page, 'Maßnahme anlegen').click();
    await page.getByRole('heading', { level: 1, name: 'Nachbarschaftsküche' }).waitFor();
    await page.getByRole('link', { name: 'Lücke: Keine Strategie' }).waitFor();

    await button(page, 'Stand ändern').click();
    await button(page, 'Schritt ausführen').click();
    await page.getByRole('alert').filter({ hasText: 'Dafür fehlt noch etwas' }).waitFor();
    await button(page, 'Abbrechen').click();

    await button(page, 'Ändern').click();
    await page.getByLabel('Kurzbeschreibung').fill('Jeden Dienstag wird zusammen gekocht.');
    const number = decodeURIComponent(page.url().split('/').at(-1) ?? '');
    await app.make.rows`update measure set title = 'Küche für alle' where number = ${number}`;
    await button(page, 'Änderung speichern').click();
    const conflict = page.getByRole('region', { name: 'Jemand anderes war schneller' });
    expect(await conflict.innerText()).toMatch(/Küche für alle[\s\S]+Jeden Dienstag wird zusammen gekocht\./);
    expect(await accessibilityFaults(page)).toEqual([]);
    await button(page, 'Meine Fassung behalten').click();
    await button(page, 'Änderung speichern').click();
    await button(page, 'Änderung speichern').waitFor({ state: 'detached' });
    await page.getByText('Jeden Dienstag wird zusammen gekocht.').waitFor();
    await tab(page, 'Verlauf').click();
    const history = page.getByRole('tabpanel', { name: 'Verlauf' });
    await history.getByText('Angelegt').waitFor();
    await history.getByText('Jeden Dienstag wird zusammen gekocht.').waitFor();
    expect(await page.getByText('Henrike Haupt').count()).toBeGreaterThan(0);
  }, 60_000);

  it('milestones, readings and offices are kept up where they stand, and others see it at once', async () => {
    const page = await openWindow(app.url, { email: HEAD });
    const other = await openWindow(app.url, { email: 'sachbearbeitung@amt.example' });
    for (const one of [page, other]) {
      await measurePage(one);
      await tab(one, 'Meilensteine').click();
    }
    await button(page, 'Meilenstein hinzufügen').click();
    await page.getByLabel('Was ist bis dahin geschafft?').fill('Küche ist eingebaut');
    await page.getByLabel('Bis wann?').fill('2026-12-18');
    await button(page, 'Speichern').click();
    await page.getByRole('rowheader', { name: 'Küche ist eingebaut' }).waitFor();
    await other.getByRole('rowheader', { name: 'Küche ist eingebaut' }).waitFor();
    await tab(page, 'Indikatoren').click();
    await button(page, 'Messgröße hinzufügen').click();
    await page.getByLabel('Was wird gemessen?').fill('Gäste im Monat');
    await page.getByLabel('Einheit').fill('Personen');
    await page.getByLabel('Was sagt sie aus?').selectOption('OUTPUT');
    await button(page, 'Speichern').click();
    await button(page, 'Messwert eintragen: Gäste im Monat').click();
    await page.getByLabel('Wert (Personen)').fill('viele');
    await page.getByLabel('Tag der Messung').fill('2026-10-30');
    await button(page, 'Speichern').click();
    await page.getByRole('alert').filter({ hasText: 'Bitte eine Zahl eingeben.' }).waitFor();
    await page.getByLabel('Wert (Personen)').fill('42,5');
    await button(page, 'Speichern').click();
    await page.getByText('42,5').first().waitFor({ state: 'attached' });
  }, 60_000);

  it('costs, areas, roles and the lead office change where they stand', async () => {
    await app.make.area({ name: 'Gartenvorstadt' });
    const page = await openWindow(app.url, { email: 'koordination@amt.example' });
    const [number] = story.second.name.split(' ');
    const choose = async (field: RegExp, text: string) => {
      await page.getByRole('combobox', { name: field }).fill(text);
      await page.getByRole('option', { name: text }).click();
    };
    await measurePage(page, number);
    await tab(page, 'Geld').click();
    await button(page, 'Kosten und Finanzierung ändern').click();
    await page.getByLabel('Kosten einmalig').fill('12,5');
    await button(page, 'Speichern').click();
    await page.getByRole('alert').filter({ hasText: 'Bitte ganze Euro eingeben' }).waitFor();
    await page.getByLabel('Kosten einmalig').fill('25.000');
    await button(page, 'Speichern').click();
    await page.getByText(/^25\.000\s€$/).waitFor();

    await button(page, 'Ändern').click();
    await choose(/^Räume/, 'Gartenvorstadt');
    await button(page, 'Entfernen: Gartenvorstadt').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await button(page, 'Änderung speichern').click();
    await button(page, 'Änderung speichern').waitFor({ state: 'detached' });
    await tab(page, 'Überblick').click();
    await page.getByRole('definition').filter({ hasText: 'Gartenvorstadt' }).waitFor();

    await tab(page, 'Beteiligte').click();
    await button(page, 'Stelle beteiligen').click();
    await choose(/^Stelle/, 'Jobcenter');
    await page.getByLabel('Rolle', { exact: true }).selectOption('COOPERATING');
    await button(page, 'Speichern').click();
    await button(page, 'Rolle ändern: Jobcenter').click();
    await page.getByLabel('Rolle', { exact: true }).selectOption('FUNDING');
    await button(page, 'Speichern').click();
    await page.getByRole('row', { name: /Jobcenter.*finanziert/ }).waitFor();
    await button(page, 'Federführung wechseln').click();
    await page.getByText('muss ihre Zusage neu geben').waitFor();
    await choose(/^Neue federführende Stelle/, 'Jobcenter');
    expect(await accessibilityFaults(page)).toEqual([]);
    await button(page, 'Federführung übergeben').click();
    await page.getByRole('row', { name: /Jobcenter.*Federführung.*gefragt/ }).waitFor();
    expect(await page.getByRole('row', { name: /Jugendamt/ }).count()).toBe(0);
  }, 60_000);

  it.each(['light', 'dark'] as const)(
    'shut nobody out in the %s scheme, and fit on a phone',
    async (colorScheme) => {
      const page = await openWindow(app.url, {
        email: HEAD,
        colorScheme,
        viewport: { width: 360, height: 740 },
      });
      await measurePage(page);
      const faults = await accessibilityFaults(page);
      const wide: string[] = [];
      for (const name of [
        'Meldungen',
        'Meilensteine',
        'Indikatoren',
        'Beteiligte',
        'Geld',
        'Beschlüsse',
        'Unterlagen',
        'Verlauf',
      ]) {
        await tab(page, name).click();
        await page.getByRole('tabpanel', { name }).waitFor();
        faults.push(...(await accessibilityFaults(page)));
        if ((await sidewaysScroll(page)) > 0) wide.push(name);
      }
      expect({ faults, wide }).toEqual({ faults: [], wide: [] });
    },
    60_000,
  );

  it('shows committee members no buttons, and the measure as it was on a day', async () => {
    const page = await openWindow(app.url, { email: 'ausschuss@amt.example' });
    await measurePage(page);
    expect(await button(page, 'Ändern').count()).toBe(0);
    expect(await button(page, 'Stand ändern').count()).toBe(0);
    await page.goto(`/massnahmen/${story.late.number}?stand=2020-01-01`);
    await page.getByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' }).waitFor();
  }, 60_000);
});
