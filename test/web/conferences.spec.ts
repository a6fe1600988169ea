import type { Page } from 'playwright-core';
import {
  accessibilityFaults,
  describeInBrowser,
  sidewaysScroll,
  type WindowOptions,
  useBrowser,
} from '../support/browser.js';
import { MeetingStory } from '../support/meeting-story.js';

describeInBrowser('Conferences', () => {
  const openWindow = useBrowser();
  let story: MeetingStory;

  beforeAll(async () => {
    story = await MeetingStory.begin();
  });
  afterAll(() => story.end());

  const open = async (path: string, name = 'Klara Koordination', options: WindowOptions = {}) => {
    const page = await openWindow(story.app.url, { email: story.email(name), ...options });
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const days = async () =>
    (
      await story.app.make.rows<{
        day: string;
      }>`select held_on::text as day from meeting where state <> 'CANCELLED' order by 1`
    ).map(({ day }) => day);

  it('plans a meeting and says before what speaks against the day and what it brings about', async () => {
    const page = await open('/konferenzen');
    await page.getByRole('link', { name: 'Sitzung planen' }).click();
    await page.getByLabel('Gremium').selectOption({ label: 'Fachplanungskonferenz' });
    await page.getByLabel('Tag', { exact: true }).fill('2026-12-25');
    await page.getByText('Bitte prüfen Sie diesen Tag').waitFor();
    await page.getByLabel('Tag', { exact: true }).fill('2027-02-03');
    await page.getByText('An diesem Tag steht nichts im Weg.').waitFor();
    await page.getByRole('table', { name: 'Das wird mit diesem Termin geplant' }).waitFor();
    expect(await days()).toEqual(['2026-11-23']);
    expect(await accessibilityFaults(page)).toEqual([]);
    await button(page, 'Termin festlegen').click();
    await page.getByRole('heading', { level: 1, name: 'Fachplanungskonferenz am 03.02.2027' }).waitFor();
    expect(await days()).toEqual(['2026-11-23', '2027-02-03']);
  }, 60_000);

  it('plans the chosen dates of a series at once', async () => {
    const page = await open(`/konferenzen/planen?gremium=${story.bodyId}&art=reihe`);
    await page.getByLabel('Erster Tag').fill('2027-04-06');
    await page.getByLabel('Wie viele Termine').fill('3');
    await button(page, 'Termine vorschlagen').click();
    const dates = page.getByRole('checkbox');
    await dates.nth(2).waitFor();
    await dates.nth(1).uncheck();
    await button(page, '2 Termine festlegen').click();
    await page.getByRole('heading', { level: 2, name: 'Sitzungen 2027' }).waitFor();
    expect((await days()).filter((day) => day >= '2027-04')).toHaveLength(2);
  }, 60_000);

  it('tells what is planned anew before a meeting is moved', async () => {
    const page = await open(`/sitzungen/${story.meeting.id}`);
    await page.getByText('Sitzung verwalten').click();
    await button(page, 'Verschieben').click();
    await page.getByLabel('Neuer Tag').fill('2026-12-14');
    const dialog = page.getByRole('dialog', { name: 'Sitzung verschieben' });
    await dialog.getByText('Das ändert sich am Plan').first().waitFor();
    await dialog.getByText('Wer eingeladen ist, bekommt eine Nachricht').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await days()).toContain('2026-11-23');
    await dialog.getByRole('button', { name: 'Sitzung verschieben' }).click();
    await page.getByRole('heading', { level: 1, name: 'Fachplanungskonferenz am 14.12.2026' }).waitFor();
    expect(await days()).toContain('2026-12-14');
  }, 60_000);

  it('keeps members and the template of a body, and shows only what others may see', async () => {
    const page = await open(`/konferenzen/gremien/${story.bodyId}`);
    await page.getByRole('combobox', { name: 'Name' }).fill('Paul');
    await page.getByRole('option', { name: /Paul Planer/ }).click();
    await button(page, 'Sitz vergeben').click();
    await page.getByText('Paul Planer hat jetzt einen Sitz.').first().waitFor();
    await button(page, 'Sitz beenden: Paul Planer').click();
    await button(page, 'Sitz beenden').click();
    await page.getByText('Der Sitz von Paul Planer endet heute.').first().waitFor();
    await button(page, 'Vorlage ändern').click();
    await button(page, 'Punkt hinzufügen').click();
    await page
      .getByRole('textbox', { name: /^Punkt \d+$/ })
      .last()
      .fill('Blick in andere Kreise');
    await button(page, 'Speichern').click();
    await page.getByText('Die Vorlage ist geändert.').first().waitFor();
    await page.getByText('Blick in andere Kreise').waitFor();

    const other = await open(`/konferenzen/gremien/${story.bodyId}`, 'Fritz Fremd');
    await other.getByText('Wer Mitglied ist, sehen die Planung und die Mitglieder selbst.').waitFor();
    expect(await other.getByText('Mona Mitglied').count()).toBe(0);
    expect(await other.getByRole('button', { name: 'Gremium ändern' }).count()).toBe(0);
    expect(await other.getByRole('heading', { name: 'Vorlage der Tagesordnung' }).count()).toBe(0);
  }, 60_000);

  it.each([['light'], ['dark']] as const)(
    'can be read with any aid and on a phone (%s)',
    async (colorScheme) => {
      const viewport = { width: 360, height: 740 };
      const page = await open('/konferenzen?jahr=2026', 'Klara Koordination', { colorScheme, viewport });
      for (const path of [
        '/konferenzen?jahr=2026',
        `/konferenzen/planen?gremium=${story.bodyId}&art=reihe`,
        `/konferenzen/gremien/${story.bodyId}`,
        `/abfragen/${story.meeting.id}`,
      ]) {
        await page.goto(path);
        await page.getByRole('heading', { level: 2 }).or(page.getByLabel('Erster Tag')).first().waitFor();
        expect([path, await accessibilityFaults(page)]).toEqual([path, []]);
        expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      }
    },
    60_000,
  );
});
