import type { Page } from 'playwright-core';
import { Role } from '../../src/kernel/actor.js';
import { accessibilityFaults, describeInBrowser, sidewaysScroll, useBrowser } from '../support/browser.js';
import { PASSWORD } from '../support/builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { tellWebStory, type WebStory } from '../support/web-story.js';

const HEAD = 'leitung@amt.example';

/** What the service says to do about a measure without a progress indicator. */
const REMEDY = {
  de: 'Eine Messgröße mit Ausgangs- und Zielwert eintragen.',
  en: 'Enter a progress indicator with baseline and target.',
};

/** Nobody asks it anything before its button is pressed. */
const PROVIDER = {
  id: 'kreis',
  name: { de: 'Kreis-Konto', en: 'County account' },
  issuer: 'https://sso.kreis.example/realms/kreis',
  clientId: 'roter-faden',
  clientSecret: 'geheim',
};

describeInBrowser('The pages', () => {
  let app: TestApp;
  let story: WebStory;
  const openWindow = useBrowser();

  beforeAll(async () => {
    app = await startTestApp({ environment: { OIDC_PROVIDERS: JSON.stringify([PROVIDER]) } });
    story = await tellWebStory(app);
  }, 90_000);
  afterAll(() => app.close());

  /** Every page, and what shows that it has arrived. */
  const pages = () =>
    [
      { path: '/mein-tag', shows: story.late.name },
      { path: `/massnahmen/${story.late.number}`, shows: 'Der rote Faden' },
      { path: '/problemlagen', shows: 'Kinder ohne Betreuungsplatz in der Gartenvorstadt' },
      { path: `/problemlagen/${story.problemAreaId}`, shows: 'Frühe Orte für Familien' },
      { path: '/uebersicht', shows: 'Wer noch nicht gemeldet hat' },
      { path: '/mein-tag/gibt-es-nicht', shows: 'Diese Seite gibt es nicht' },
    ] as const;

  const visit = async (page: Page, { path, shows }: { readonly path: string; readonly shows: string }) => {
    await page.goto(path);
    await page.getByText(shows).filter({ visible: true }).first().waitFor();
  };

  it('offer other accounts to sign in with, and say why one did not let anybody in', async () => {
    const page = await openWindow(app.url);
    await page.goto('/anmelden?weiter=/uebersicht&grund=noAccount');
    const link = page.getByRole('link', { name: 'Anmelden mit: Kreis-Konto' });
    expect(await link.getAttribute('href')).toBe('/anmelden-bei/kreis?weiter=%2Fuebersicht');
    await page.getByRole('alert').getByText('Für Sie gibt es hier noch keinen Zugang.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.goto('/anmelden?grund=<b>Rufen Sie 0190 an</b>');
    await link.waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)(
    'have nothing that shuts anybody out, in the %s scheme',
    async (colorScheme) => {
      const stranger = await openWindow(app.url, { colorScheme });
      await visit(stranger, { path: '/anmelden', shows: 'Passwort' });
      const faults = new Map([['/anmelden', await accessibilityFaults(stranger)]]);
      const page = await openWindow(app.url, { email: HEAD, colorScheme });
      for (const one of pages()) {
        await visit(page, one);
        faults.set(one.path, await accessibilityFaults(page));
      }
      expect([...faults].filter(([, found]) => found.length > 0)).toEqual([]);
    },
    60_000,
  );

  it('have nothing that shuts anybody out while a report is written, looked at twice or shown as a table', async () => {
    const page = await openWindow(app.url, { email: HEAD });
    await visit(page, pages()[0]);
    await page.getByRole('button', { name: `nicht im Plan: ${story.late.name}` }).click();
    await page.getByRole('button', { name: `Unverändert melden: ${story.second.name}` }).click();
    await page.getByLabel('Woran liegt es?').waitFor();
    const faults = await accessibilityFaults(page);
    await page.getByRole('button', { name: 'Alle 2 unverändert' }).click();
    await page.getByRole('dialog').waitFor();
    faults.push(...(await accessibilityFaults(page)));
    await visit(page, pages()[1]);
    await page.getByRole('radio', { name: 'Tabelle' }).check();
    await page.getByRole('columnheader', { name: 'Zuständig' }).waitFor();
    faults.push(...(await accessibilityFaults(page)));
    expect(faults).toEqual([]);
  }, 60_000);

  it('need no sideways scrolling at 320 pixels', async () => {
    const page = await openWindow(app.url, { email: HEAD, viewport: { width: 320, height: 640 } });
    const wide: string[] = [];
    for (const one of pages()) {
      await visit(page, one);
      if (one.path === '/mein-tag') await page.getByRole('button', { name: /^nicht im Plan: JU-01/ }).click();
      if ((await sidewaysScroll(page)) > 0) wide.push(one.path);
    }
    expect(wide).toEqual([]);
  }, 60_000);

  it('ask nobody but ourselves, and break no rule of the security headers', async () => {
    const page = await openWindow(app.url);
    const elsewhere: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(app.url) && !request.url().startsWith('data:'))
        elsewhere.push(request.url());
    });
    page.on('console', (line) => {
      if (line.type() === 'error') complaints.push(line.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await visit(page, { path: '/anmelden', shows: 'Passwort' });
    await page.getByLabel('E-Mail-Adresse').fill(HEAD);
    await page.getByLabel('Passwort').fill('Lippe-Ruhr-Seseke-2026');
    await page.getByRole('button', { name: 'Anmelden' }).click();
    await page.getByRole('heading', { name: 'Mein Tag' }).waitFor();
    for (const one of pages().slice(0, -1)) await visit(page, one);
    expect({ elsewhere, complaints }).toEqual({ elsewhere: [], complaints: [] });
  }, 60_000);

  it('read in English for whoever prefers it, what the service says in words included', async () => {
    await app.make.person({ email: 'english@amt.example', roles: [Role.COORDINATOR], locale: 'en' });
    const page = await openWindow(app.url);
    await page.goto('/anmelden?weiter=/luecken');
    await page.getByLabel('E-Mail-Adresse').fill('english@amt.example');
    await page.getByLabel('Passwort').fill(PASSWORD);
    await page.getByRole('button', { name: 'Anmelden' }).click();
    await page.getByRole('heading', { level: 1, name: 'Gaps' }).waitFor();
    await page.getByText(REMEDY.en).first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByLabel('Language').selectOption('de');
    await page.getByText(REMEDY.de).first().waitFor();
    expect(await page.getByText(REMEDY.en).count()).toBe(0);
    // What was chosen counts from now on
    await page.reload();
    await page.getByText(REMEDY.de).first().waitFor();
  });

  it('say in both languages that nothing is there, also where the first part of an address is mistyped', async () => {
    const page = await openWindow(app.url);
    expect((await page.goto('/massnahme'))?.status()).toBe(404);
    await page.getByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByLabel('Sprache').selectOption('en');
    await page.getByRole('heading', { level: 1, name: 'There is no such page' }).waitFor();
  });

  it('say in words what the letter of a priority means', async () => {
    await app.make.change('measure', story.late.id, { priority: 'A' });
    const page = await openWindow(app.url, { email: HEAD });
    await visit(page, pages()[1]);
    await page.getByText('A (hoch)', { exact: true }).waitFor();
    await page.getByLabel('Sprache').selectOption('en');
    await page.getByText('A (high)', { exact: true }).waitFor();
  });

  it('walk along the thread from a measure to its problem area and back', async () => {
    const page = await openWindow(app.url, { email: HEAD });
    await visit(page, pages()[1]);
    await page.getByRole('link', { name: 'Kinder ohne Betreuungsplatz in der Gartenvorstadt' }).click();
    await page.getByRole('paragraph').filter({ hasText: 'Jedes fünfte Kind unter drei Jahren' }).waitFor();
    await page.getByRole('link', { name: story.silent.name }).click();
    await page.getByRole('heading', { level: 1, name: 'Mobile Spielkiste' }).waitFor();
    expect(await page.getByRole('link', { name: 'Lücke: Kein Indikator' }).count()).toBe(1);
  });
});
