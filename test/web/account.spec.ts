import { TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { Role } from '../../src/kernel/actor.js';
import {
  accessibilityFaults,
  describeInBrowser,
  sidewaysScroll,
  useBrowser,
  type WindowOptions,
} from '../support/browser.js';
import { PASSWORD } from '../support/builders.js';
import { Client } from '../support/client.js';
import { TestMailSink } from '../support/mail-sink.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const GOOD = 'Teekanne Nordwind Kupfer Salamander';

describeInBrowser('Signing in and "Mein Konto" in the browser', () => {
  const openWindow = useBrowser();
  let app: TestApp;
  let sink: TestMailSink;
  let count = 0;

  beforeAll(async () => {
    sink = await TestMailSink.start();
    app = await startTestApp({ environment: { SMTP_URL: sink.url, SECRET_KEY: 'k'.repeat(32) } });
    await app.startWorker();
  });
  afterAll(async () => {
    await app.close();
    await sink.close();
  });

  const newcomer = async () => {
    const email = `browser-${++count}@kreis.example`;
    return { email, id: await app.make.person({ email, name: 'Bea Browser', roles: [Role.OFFICER] }) };
  };
  const open = (options: WindowOptions = {}) => openWindow(app.url, options);
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
  const linkIn = async (email: string) => {
    await sink.waitFor((one) => one.mailsTo(email).length > 0);
    return /\/[a-z/]+#[\w-]{43}/.exec(sink.mailsTo(email)[0].text ?? '')?.[0] ?? '';
  };
  const signIn = async (page: Page, email: string, password: string) => {
    await page.getByLabel('E-Mail-Adresse').fill(email);
    await page.getByLabel('Passwort').fill(password);
    await page.keyboard.press('Enter');
  };
  const account = async (options: WindowOptions = {}) => {
    const { email } = await newcomer();
    const page = await open({ email, ...options });
    await page.goto('/konto');
    await page.getByRole('heading', { level: 2, name: 'Wo ich angemeldet bin' }).waitFor();
    return { email, page };
  };
  /** Sets up a second factor on the page of the account and returns what makes its codes. */
  const setUp = async (page: Page) => {
    await page.getByLabel('Ihr Passwort zur Sicherheit').fill(PASSWORD);
    await button(page, 'Zweiten Faktor einrichten').click();
    await page.getByRole('img', { name: 'QR-Code' }).waitFor();
    const secret = (await page.locator('.rf-secret').innerText()).replaceAll(' ', '');
    return (steps: number) =>
      new TOTP({ secret }).generate({ timestamp: app.clock.now().getTime() + steps * 30_000 });
  };

  /** Makes an API token on the page of the account, once without what is needed. */
  const makeToken = async (page: Page) => {
    await button(page, 'API-Token erstellen').click();
    await page.getByRole('alert').filter({ hasText: 'mindestens eines' }).waitFor();
    await page.getByLabel('Wofür').fill('FachverfahrenMitEinemSehrLangenNamenOhneEinEinzigesLeerzeichen');
    await page.getByLabel('Lesen: ').check();
    await page.getByLabel('Letzter Tag').fill('2027-01-31');
  };

  it('leads from a forgotten password by mail to a new one, by keyboard, and says what will not do', async () => {
    const { email } = await newcomer();
    const page = await open();
    await page.goto('/anmelden');
    await page.getByRole('link', { name: 'Passwort vergessen?' }).click();
    await heading(page, 'Neues Passwort').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type(email);
    await page.keyboard.press('Enter');
    await page.getByText('Sehen Sie in Ihr Postfach').waitFor();
    await page.goto(await linkIn(email));
    await page.getByLabel('Neues Passwort').fill('passwort1234');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'vier oder fünf Wörter' }).waitFor();
    expect(await page.getByLabel('Neues Passwort').inputValue()).toBe('passwort1234');
    expect(await page.evaluate('document.activeElement.name')).toBe('password');
    await page.getByLabel('Zeigen, was ich tippe').check();
    await page.getByLabel('Neues Passwort').fill(GOOD);
    expect(await page.getByLabel('Neues Passwort').getAttribute('type')).toBe('text');
    await button(page, 'Passwort speichern').click();
    await page.getByText('Ihr Passwort ist gespeichert').waitFor();
    await page.getByRole('link', { name: 'Zur Anmeldung' }).click();
    await signIn(page, email, GOOD);
    await heading(page, 'Mein Tag').waitFor();
  }, 60_000);

  it('signs people from outside in by a link, when they press the button and not before', async () => {
    const { email, id } = await newcomer();
    await app.make.rows`insert into link_sign_in (person_id, allowed_at) values (${id}, now())`;
    const page = await open();
    await page.goto('/anmelden');
    await page.getByRole('link', { name: 'Anmelde-Link per E-Mail' }).click();
    await heading(page, 'Anmelden per E-Mail').waitFor();
    await page.getByLabel('E-Mail-Adresse').fill(email);
    await button(page, 'Link zusenden').click();
    await page.getByText('Sehen Sie in Ihr Postfach').waitFor();
    const link = await linkIn(email);
    const scanner = await open();
    await scanner.goto(link);
    await button(scanner, 'Jetzt anmelden').waitFor();
    await page.goto(link);
    await button(page, 'Jetzt anmelden').click();
    await heading(page, 'Mein Tag').waitFor();
    await button(scanner, 'Jetzt anmelden').click();
    await scanner.getByRole('alert').filter({ hasText: 'gilt nicht mehr' }).waitFor();
  }, 60_000);

  it('sets up a second factor, shows the recovery codes once, and asks for a code from then on', async () => {
    const { email, page } = await account();
    const code = await setUp(page);
    await page.getByLabel('Code aus der App').fill('000000');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Der Code stimmt nicht' }).waitFor();
    await page.getByLabel('Code aus der App').fill(code(-1));
    await page.keyboard.press('Enter');
    const codes = page.getByRole('list', { name: 'Ihre Ersatzcodes' });
    await codes.waitFor();
    expect(await codes.getByRole('listitem').count()).toBe(10);
    await button(page, 'Ich habe sie aufbewahrt').click();
    await page.getByText('10 Ersatzcodes sind noch übrig.').waitFor();
    const other = await open();
    await other.goto('/anmelden?weiter=/konto');
    await signIn(other, email, PASSWORD);
    await other.getByLabel('Code', { exact: true }).fill(code(1));
    await other.keyboard.press('Enter');
    await heading(other, 'Mein Konto').waitFor();
    await page.reload();
    await page.getByLabel('Ihr Passwort zur Sicherheit').fill(PASSWORD);
    await button(page, 'Zweiten Faktor entfernen').click();
    await page.getByText('Der zweite Faktor ist entfernt.').first().waitFor();
  }, 60_000);

  it('shows where one is signed in and ends it, one by one and all others', async () => {
    const { email, page } = await account();
    const others = [await open({ email }), await open({ email })];
    await page.reload();
    const list = page.getByRole('region', { name: 'Wo ich angemeldet bin' });
    await list.getByText('(dieses Gerät)').waitFor();
    expect(await list.getByRole('listitem').count()).toBe(3);
    await list
      .getByRole('button', { name: /^Beenden: Chrome, Linux, seit / })
      .first()
      .click();
    await page.getByText('Die Anmeldung ist beendet.').first().waitFor();
    expect(await list.getByRole('listitem').count()).toBe(2);
    await button(page, 'Alle anderen beenden').click();
    await page.getByText('Alle anderen Anmeldungen sind beendet.').first().waitFor();
    for (const other of others) {
      await other.goto('/konto');
      await heading(other, 'Anmelden').waitFor();
    }
  }, 60_000);

  it('enters and ends days away and names who stands in, by keyboard', async () => {
    await app.make.person({ name: 'Nora Nachbarin', roles: [Role.OFFICER] });
    const { page } = await account();
    const away = page.getByRole('region', { name: 'Abwesenheit und Vertretung' });
    await away.getByText('Keine Abwesenheit und keine Vertretung eingetragen.').waitFor();
    const absence = away.getByRole('form', { name: 'Abwesenheit eintragen' });
    await away.getByRole('button', { name: 'Abwesenheit eintragen', exact: true }).press('Enter');
    await absence.getByLabel('Erster Tag').fill('2026-12-04');
    await absence.getByLabel('Letzter Tag').fill('2026-12-01');
    await absence.getByRole('button', { name: 'Speichern', exact: true }).press('Enter');
    await absence.getByText('Der letzte Tag liegt vor dem ersten.', { exact: false }).waitFor();
    expect(await absence.getByLabel('Erster Tag').inputValue()).toBe('2026-12-04');
    await absence.getByLabel('Letzter Tag').fill('2026-12-11');
    await absence.getByRole('button', { name: 'Speichern', exact: true }).press('Enter');
    await absence.waitFor({ state: 'detached' });
    const days = away
      .getByRole('listitem')
      .filter({ hasText: /Abwesend vom .*4\.12\.2026 bis .*11\.12\.2026/ });
    await days.waitFor();

    const naming = away.getByRole('form', { name: 'Vertretung benennen' });
    await away.getByRole('button', { name: 'Vertretung benennen', exact: true }).press('Enter');
    const who = naming.getByRole('combobox', { name: 'Wer vertritt?' });
    await who.fill('Nora Nach');
    await naming.getByRole('option', { name: 'Nora Nachbarin' }).waitFor();
    await who.press('ArrowDown');
    await who.press('Enter');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await accessibilityFaults(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await naming.getByRole('button', { name: 'Speichern', exact: true }).press('Enter');
    await naming.waitFor({ state: 'detached' });
    const deputy = away.getByRole('listitem').filter({ hasText: 'Erste Vertretung: Nora Nachbarin' });
    await deputy.waitFor();
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);

    await days.getByRole('button', { name: /^Beenden: Abwesend/ }).press('Enter');
    const ending = days.getByRole('form');
    await ending.getByLabel('Letzter Tag der Abwesenheit').fill('2026-12-07');
    await ending.getByRole('button', { name: 'Beenden', exact: true }).press('Enter');
    await ending.waitFor({ state: 'detached' });
    await away.getByText(/Abwesend vom .*4\.12\.2026 bis .*7\.12\.2026/).waitFor();
    await deputy.getByRole('button', { name: /^Beenden: Erste Vertretung/ }).press('Enter');
    await deputy.getByLabel('Letzter Tag der Vertretung').fill('2026-11-01');
    await deputy.getByRole('form').getByRole('button', { name: 'Beenden', exact: true }).press('Enter');
    await deputy.waitFor({ state: 'detached' });
  }, 60_000);

  it('leaves naming a deputy to the coordinator where somebody may not look people up', async () => {
    const email = 'ausschuss@kreis.example';
    await app.make.person({ email, roles: [Role.COMMITTEE_MEMBER] });
    const page = await open({ email });
    await page.goto('/konto');
    await button(page, 'Abwesenheit eintragen').waitFor();
    await page.getByText('Wer Sie vertritt, trägt die Koordination für Sie ein.', { exact: false }).waitFor();
    expect(await button(page, 'Vertretung benennen').count()).toBe(0);
  }, 60_000);

  it('makes an API token by keyboard, shows it this one time, and revokes it', async () => {
    const { page } = await account();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const tokens = page.getByRole('region', { name: 'API-Tokens für Programme' });
    await tokens.getByText('Sie haben kein API-Token.').waitFor();
    await page.getByLabel('Wofür').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'wofür das API-Token ist' }).waitFor();
    expect(await page.evaluate('document.activeElement.name')).toBe('name');
    await page.keyboard.type('Abgleich mit dem Fachverfahren');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.getByLabel('Letzter Tag').fill('2026-11-02');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'mindestens bis morgen' }).waitFor();
    expect(await page.evaluate('document.activeElement.name')).toBe('expiresOn');
    expect(await page.getByLabel('Wofür').inputValue()).toBe('Abgleich mit dem Fachverfahren');
    await page.getByLabel('Letzter Tag').fill('2027-01-31');
    await page.keyboard.press('Enter');
    await page.getByText('Dieses API-Token sehen Sie nur jetzt').waitFor();
    const token = await page.getByLabel('Ihr neues API-Token').inputValue();
    await button(page, 'API-Token kopieren').click();
    await page.getByText('Das API-Token ist kopiert.').first().waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(token);
    const program = new Client(app.url, token);
    expect(await program.ask('{ me { name } }')).toEqual({ me: { name: 'Bea Browser' } });
    await button(page, 'Ich habe es aufbewahrt').click();
    await tokens.getByText('Gilt bis 31.01.2027').waitFor();
    await page.reload();
    await tokens.getByText('Zuletzt benutzt am 02.11.2026').waitFor();
    expect(await page.content()).not.toContain(token);
    await button(page, 'Widerrufen: Abgleich mit dem Fachverfahren').click();
    await tokens.getByText('Das API-Token ist widerrufen.').waitFor();
    await tokens.getByText('Sie haben kein API-Token.').waitFor();
    expect(await program.refusals('{ me { name } }')).toEqual(['apiTokens.wrong']);
  }, 60_000);

  it('changes the password, and says beside the field what is wrong', async () => {
    const { email, page } = await account();
    await page.getByLabel('Bisheriges Passwort').fill('falsch');
    await page.getByLabel('Neues Passwort').fill(GOOD);
    await button(page, 'Passwort ändern').click();
    await page.getByRole('alert').filter({ hasText: 'Das Passwort stimmt nicht.' }).waitFor();
    expect(await page.evaluate('document.activeElement.name')).toBe('current');
    await page.getByLabel('Bisheriges Passwort').fill(PASSWORD);
    await button(page, 'Passwort ändern').click();
    await page.getByText('Ihr Passwort ist geändert.').first().waitFor();
    const other = await open();
    await other.goto('/anmelden');
    await signIn(other, email, GOOD);
    await heading(other, 'Mein Tag').waitFor();
  }, 60_000);

  it.each(['light', 'dark'] as const)(
    'shuts nobody out in the %s scheme',
    async (colorScheme) => {
      const { page } = await account({ colorScheme });
      await setUp(page);
      await makeToken(page);
      expect(await accessibilityFaults(page)).toEqual([]);
      await button(page, 'API-Token erstellen').click();
      await page.getByText('Dieses API-Token sehen Sie nur jetzt').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      const stranger = await open({ colorScheme });
      for (const path of ['/anmelden', '/anmelden/link', `/anmelden/link#${'a'.repeat(43)}`, '/passwort']) {
        await stranger.goto('about:blank');
        await stranger.goto(path);
        await stranger.getByRole('button').first().waitFor();
        expect(await accessibilityFaults(stranger)).toEqual([]);
      }
      await stranger.goto('about:blank');
      await stranger.goto(`/passwort#${'a'.repeat(43)}`);
      await button(stranger, 'Passwort speichern').click();
      await stranger.getByRole('alert').waitFor();
      expect(await accessibilityFaults(stranger)).toEqual([]);
    },
    60_000,
  );

  it('needs no sideways scrolling at 320 pixels', async () => {
    const { page } = await account({ viewport: { width: 320, height: 640 } });
    const code = await setUp(page);
    await makeToken(page);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await button(page, 'API-Token erstellen').click();
    await page.getByText('Dieses API-Token sehen Sie nur jetzt').waitFor();
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await button(page, 'Ich habe es aufbewahrt').click();
    await page.getByText('Gilt bis 31.01.2027').waitFor();
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await page.getByLabel('Code aus der App').fill(code(0));
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'Ihre Ersatzcodes' }).waitFor();
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  }, 60_000);
});
