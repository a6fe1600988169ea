import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../src/demo/content/people.js';
import { accessibilityFaults, describeInBrowser, sidewaysScroll, useBrowser } from '../support/browser.js';
import { startDemoCounty } from '../support/demo-county.js';
import type { TestApp } from '../support/test-app.js';

const COORDINATOR = 'koordination@kreis.example';
const ADMINISTRATOR = 'administration@kreis.example';

interface Visit {
  /** Who looks at it; nobody where the page is open to all. */
  readonly who?: string;
  /** The address, with the ids of the county. */
  readonly address: string;
}

const pagesFolder = new URL('../../web/src/pages/', import.meta.url);

/** Every address that the application says it has. */
const routes = readdirSync(pagesFolder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('routes.ts'))
  .flatMap((name) => [...readFileSync(new URL(name, pagesFolder), 'utf8').matchAll(/\bpath: '([^']+)'/g)])
  .map(([, path]) => path)
  .sort();

describeInBrowser('Every page', () => {
  const openWindow = useBrowser();
  let app: TestApp;
  let visits: Readonly<Record<string, Visit>>;

  beforeAll(async () => {
    app = await startDemoCounty();
    visits = await visitsOf(app);
  }, 240_000);
  afterAll(() => app.close());

  it('is looked at here', () => {
    expect(Object.keys(visits).sort()).toEqual(routes);
  });

  /** Calls a page and waits until everything it asked for is there. */
  const visit = async (page: Page, address: string): Promise<void> => {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.locator('.rf-loading').first().waitFor({ state: 'detached' });
  };

  /** What is wrong with the page as it stands, in both colours and in a window of 320 pixels, which is what 400 % zoom leaves. */
  const faultsOf = async (page: Page): Promise<string[]> => {
    const faults: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const fault of await accessibilityFaults(page)) faults.push(`${colorScheme}: ${fault}`);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    const pixels = await sidewaysScroll(page);
    if (pixels > 0) faults.push(`${pixels} pixels wider than the window`);
    await page.setViewportSize({ width: 1280, height: 720 });
    return faults;
  };

  /** Goes through all pages as the people who need them and notes what is found on each. */
  const walk = async (locale: 'de' | 'en'): Promise<Record<string, string[]>> => {
    const found: Record<string, string[]> = {};
    for (const who of [undefined, COORDINATOR, ADMINISTRATOR]) {
      const mine = Object.entries(visits).filter(([, one]) => one.who === who);
      const page = await openWindow(app.url, { email: who, password: DEMO_PASSWORD });
      await page.goto('/barrierefreiheit');
      await page.evaluate(`localStorage.setItem('roter-faden.locale', '${locale}')`);
      for (const [route, { address }] of mine) {
        await visit(page, address);
        expect([route, await page.evaluate('document.documentElement.lang')]).toEqual([route, locale]);
        const faults = await faultsOf(page);
        if (faults.length > 0) found[route] = faults;
      }
      await page.context().close();
    }
    return found;
  };

  it.each(['de', 'en'] as const)(
    'shuts nobody out, in either colour, and fits a narrow window: %s',
    async (locale) => {
      expect(await walk(locale)).toEqual({});
    },
    600_000,
  );
});

/** Where each page is in the county of the demo. */
async function visitsOf({ make }: TestApp): Promise<Record<string, Visit>> {
  const [ids] = await make.rows<Record<string, string>>`
    select (select number from measure where status = 'IN_PROGRESS' order by number limit 1) as measure,
           (select id from problem_area order by urgency desc, title limit 1) as problem_area,
           (select s.id from strategy s order by s.title limit 1) as strategy,
           (select m.id from meeting m join review r on r.meeting_id = m.id order by m.held_on desc limit 1) as meeting,
           (select id from meeting where state = 'HELD' order by held_on desc limit 1) as held_meeting,
           (select id from body order by name limit 1) as body,
           (select id from paper order by created_at, id limit 1) as paper,
           (select id from person where email = ${COORDINATOR}) as coordinator,
           (select id from person where email = ${ADMINISTRATOR}) as person,
           (select id from reminder_profile where kind = 'CONFERENCE' and body_id is null) as profile,
           (select id from indicator order by created_at, id limit 1) as indicator`;
  const [{ id: importId }] = await make.rows<{ id: string }>`
    insert into data_import (person_id, kind, file_name, size, content, state, new_count, fingerprint, uploaded_at, expires_on)
    values (${ids.coordinator}, 'MEASURES', 'liste.csv', 10, 'x', 'CHECKED', 1, 'x', now(), '2999-12-31') returning id`;
  await make.row('data_import_row', {
    import_id: importId,
    row_number: 1,
    outcome: 'NEW',
    label: 'AR-99 Schuldnerberatung',
  });
  const signedIn = (address: string): Visit => ({ who: COORDINATOR, address });
  const open = (address: string): Visit => ({ address });
  return {
    '/abfragen/$meetingId': signedIn(`/abfragen/${ids.meeting}`),
    '/anmelden': open('/anmelden'),
    '/anmelden/link': open('/anmelden/link'),
    '/antwort': open('/antwort'),
    '/barrierefreiheit': open('/barrierefreiheit'),
    '/erinnerungen': signedIn('/erinnerungen'),
    '/indikatoren': signedIn('/indikatoren'),
    '/indikatoren/$id': signedIn(`/indikatoren/${ids.indicator}`),
    '/indikatoren/lieferungen': signedIn('/indikatoren/lieferungen'),
    '/indikatoren/neu': signedIn('/indikatoren/neu'),
    '/konferenzen': signedIn('/konferenzen'),
    '/konferenzen/gremien/$id': signedIn(`/konferenzen/gremien/${ids.body}`),
    '/konferenzen/planen': signedIn('/konferenzen/planen'),
    '/konto': signedIn('/konto'),
    '/luecken': signedIn('/luecken'),
    '/massnahmen': signedIn('/massnahmen'),
    '/massnahmen/$number': signedIn(`/massnahmen/${ids.measure}`),
    '/massnahmen/neu': signedIn('/massnahmen/neu'),
    '/mein-tag': signedIn('/mein-tag'),
    '/passwort': open('/passwort'),
    '/problemlagen': signedIn('/problemlagen'),
    '/problemlagen/$id': signedIn(`/problemlagen/${ids.problem_area}`),
    '/problemlagen/neu': signedIn('/problemlagen/neu'),
    '/sitzungen/$id': signedIn(`/sitzungen/${ids.meeting}?tagesordnung=bearbeiten`),
    '/sitzungen/$id/protokoll': signedIn(`/sitzungen/${ids.held_meeting}/protokoll`),
    '/sitzungen/$id/vorne': signedIn(`/sitzungen/${ids.meeting}/vorne`),
    '/sperrvermerke': signedIn('/sperrvermerke?stand=alle'),
    '/strategien': signedIn('/strategien'),
    '/strategien/$id': signedIn(`/strategien/${ids.strategy}`),
    '/strategien/$id/abstimmung': signedIn(`/strategien/${ids.strategy}/abstimmung`),
    '/strategien/$id/angaben': signedIn(`/strategien/${ids.strategy}/angaben`),
    '/strategien/$id/text': signedIn(`/strategien/${ids.strategy}/text`),
    '/strategien/$id/vergleich': signedIn(`/strategien/${ids.strategy}/vergleich`),
    '/strategien/neu': signedIn('/strategien/neu'),
    '/uebersicht': signedIn('/uebersicht'),
    '/unterlagen': signedIn('/unterlagen'),
    '/verwaltung/aemter': signedIn('/verwaltung/aemter'),
    '/unterlagen/$id': signedIn(`/unterlagen/${ids.paper}`),
    '/unterlagen/neu': signedIn('/unterlagen/neu'),
    '/unterlagen/werkstatt': signedIn('/unterlagen/werkstatt'),
    '/verwaltung': { who: ADMINISTRATOR, address: '/verwaltung' },
    '/verwaltung/handlungsfelder': signedIn('/verwaltung/handlungsfelder'),
    '/verwaltung/kalender': signedIn('/verwaltung/kalender'),
    '/verwaltung/erinnerungen': signedIn('/verwaltung/erinnerungen'),
    '/verwaltung/erinnerungen/$id': signedIn(`/verwaltung/erinnerungen/${ids.profile}`),
    '/verwaltung/importe': signedIn('/verwaltung/importe'),
    '/verwaltung/importe/$id': signedIn(`/verwaltung/importe/${importId}`),
    '/verwaltung/auftraege': { who: ADMINISTRATOR, address: '/verwaltung/auftraege' },
    '/verwaltung/personen': { who: ADMINISTRATOR, address: '/verwaltung/personen' },
    '/verwaltung/personen/$id': { who: ADMINISTRATOR, address: `/verwaltung/personen/${ids.person}` },
    '/verwaltung/protokoll': { who: ADMINISTRATOR, address: '/verwaltung/protokoll' },
  };
}
