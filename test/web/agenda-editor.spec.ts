import type { Page } from 'playwright-core';
import {
  accessibilityFaults,
  describeInBrowser,
  sidewaysScroll,
  type WindowOptions,
  useBrowser,
} from '../support/browser.js';
import { MeetingStory } from '../support/meeting-story.js';

describeInBrowser('The editor of an agenda', () => {
  const openWindow = useBrowser();
  let story: MeetingStory;

  beforeAll(async () => {
    story = await MeetingStory.begin();
    const { make } = story.app;
    const [seen] = await make.rows<object>`select * from measure where id = ${story.measureId}`;
    const { field_of_action_id, lead_office_id } = seen as Record<string, string>;
    for (const number of ['JU-02', 'JU-03', 'JU-04', 'JU-05'])
      await make.row('measure', {
        number,
        title: `Vorhaben ${number}`,
        field_of_action_id,
        lead_office_id,
        status: 'PROPOSED',
        is_county_wide: true,
      });
  });
  afterAll(() => story.end());

  const open = async (name = 'Klara Koordination', options: WindowOptions = {}, editing = true) => {
    const page = await openWindow(story.app.url, { email: story.email(name), ...options });
    await page.goto(`/sitzungen/${story.meeting.id}${editing ? '?tagesordnung=bearbeiten' : ''}`);
    await page.getByRole('heading', { level: 2, name: 'Tagesordnung' }).waitFor();
    return page;
  };
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
  const said = (page: Page, text: string | RegExp) =>
    page.getByRole('status').filter({ hasText: text }).first().waitFor({ state: 'attached' });
  const kept = async () =>
    (
      await story.app.make.rows<{
        title: string;
      }>`select title from agenda_item where meeting_id = ${story.meeting.id} order by position, id`
    ).map(({ title }) => title.replace(/^Maßnahme /, '').replace(/:.*/, ''));

  it('is filled and put in order by keyboard alone', async () => {
    const page = await open('Klara Koordination', {}, false);
    await page.getByRole('link', { name: 'Tagesordnung bearbeiten' }).focus();
    await page.keyboard.press('Enter');
    await button(page, /^Auf die Tagesordnung: .*JU-02/).focus();
    await page.keyboard.press('Enter');
    await said(page, /Steht jetzt auf der Tagesordnung: .*JU-02/);
    await button(page, /^Entfernen: .*JU-02/).waitFor();
    expect(await kept()).toEqual(['Begrüßung', 'Bericht zum Familiencafé', 'JU-02', 'Personalsache']);

    await button(page, /^Verschieben: .*JU-02/).focus();
    await page.keyboard.press('Space');
    await said(page, /Aufgenommen: .*JU-02/);
    await page.keyboard.press('ArrowUp');
    await said(page, 'Stelle 2 von 4');
    await page.keyboard.press('Space');
    await said(page, /JU-02.* steht jetzt an Stelle 2\./);
    expect(await kept()).toEqual(['Begrüßung', 'JU-02', 'Bericht zum Familiencafé', 'Personalsache']);

    const down = button(page, /^Nach unten: .*JU-02/);
    await down.focus();
    await page.keyboard.press('Enter');
    await said(page, /JU-02.* steht jetzt an Stelle 3\./);
    expect(await page.evaluate('document.activeElement.ariaLabel')).toMatch(/^Nach unten: .*JU-02/);
    expect(await kept()).toEqual(['Begrüßung', 'Bericht zum Familiencafé', 'JU-02', 'Personalsache']);

    await page.getByRole('textbox', { name: 'Minuten: Begrüßung' }).fill('5');
    await page.keyboard.press('Enter');
    await said(page, 'Minuten gespeichert: Begrüßung');
    await page.getByText('Die Tagesordnung ist länger als die Sitzung').waitFor();
    await said(page, /von 30 Minuten verplant.*Minuten zu lang/);
  }, 60_000);

  it('takes proposals and items by mouse', async () => {
    const page = await open();
    const drag = async (from: RegExp, to: RegExp) => {
      const [start, end] = [button(page, from), button(page, to)];
      await start.scrollIntoViewIfNeeded();
      const [a, b] = [await start.boundingBox(), await end.boundingBox()];
      if (!a || !b) throw new Error('There is nothing to drag');
      await page.mouse.move(a.x + a.width / 2, a.y + a.height / 2);
      await page.mouse.down();
      await page.mouse.move(a.x + 20, a.y + 20, { steps: 3 });
      await page.mouse.move(b.x + b.width / 2, b.y + 4, { steps: 8 });
      await page.mouse.up();
    };
    await drag(/^Verschieben: .*JU-03/, /^Verschieben: Begrüßung/);
    await said(page, /Steht jetzt auf der Tagesordnung: .*JU-03/);
    await button(page, /^Entfernen: .*JU-03/).waitFor();
    expect((await kept())[0]).toBe('JU-03');
    await drag(/^Verschieben: Begrüßung/, /^Verschieben: .*JU-03/);
    await said(page, /Begrüßung steht jetzt an Stelle 1\./);
    expect((await kept()).slice(0, 2)).toEqual(['Begrüßung', 'JU-03']);
  }, 60_000);

  it('puts a proposal aside for a reason, and takes that back', async () => {
    const page = await open();
    await button(page, /^Verwerfen: .*JU-04/).click();
    await button(page, 'Für diese Sitzung verwerfen').click();
    await page.getByText('Bitte nennen Sie einen Grund.').waitFor();
    await page.getByLabel('Warum nicht?').fill('Erst im Ausschuss.');
    await page.keyboard.press('Enter');
    await said(page, /Für diese Sitzung verworfen: .*JU-04/);
    expect(await button(page, /^Auf die Tagesordnung: .*JU-04/).count()).toBe(0);
    await button(page, 'Rückgängig machen').click();
    await button(page, /^Auf die Tagesordnung: .*JU-04/).waitFor();
  }, 60_000);

  it('shows each what the other does, and leaves what is being typed alone', async () => {
    const [mine, theirs] = [await open(), await open('Mona Mitglied', {}, false)];
    expect(await theirs.getByRole('link', { name: 'Tagesordnung bearbeiten' }).count()).toBe(0);
    await button(mine, 'Eigenen Punkt hinzufügen').click();
    await mine.getByLabel('Worum geht es?').fill('Verkehr');
    await button(mine, 'Hinzufügen').click();
    await theirs.getByRole('heading', { name: 'Verkehr' }).waitFor();
    await said(theirs, 'Jemand hat die Sitzung geändert.');

    await button(mine, 'Eigenen Punkt hinzufügen').click();
    const field = mine.getByLabel('Worum geht es?');
    await field.fill('Noch nicht fer');
    await story.act('addAgendaItem', { meetingId: story.meeting.id, title: 'Radwege' });
    await button(mine, /^Verschieben: Radwege/).waitFor();
    await said(mine, 'Jemand hat die Sitzung geändert.');
    expect(await field.inputValue()).toBe('Noch nicht fer');
    expect(await mine.evaluate('document.activeElement.value')).toBe('Noch nicht fer');
  }, 60_000);

  it('tells when somebody was faster, shows the newest agenda and lets it be tried again', async () => {
    const page = await open();
    await button(page, /^Verschieben: Begrüßung/).waitFor();
    // Changed past the service, so that this window hears of it only by being refused
    await story.app.make.rows`update agenda_item set note = 'neu' where title = 'Begrüßung'`;
    await button(page, /^Nach unten: Begrüßung/).click();
    await page.getByRole('alert').filter({ hasText: 'Jemand anderes hat die Tagesordnung' }).waitFor();
    expect((await kept())[0]).toBe('Begrüßung');
    await button(page, 'Meine Änderung noch einmal versuchen').click();
    await said(page, /Begrüßung steht jetzt an Stelle 2\./);
    expect((await kept())[1]).toBe('Begrüßung');
  }, 60_000);

  it.each([['light'], ['dark']] as const)(
    'can be used with any aid and on a phone (%s)',
    async (colorScheme) => {
      const page = await open('Klara Koordination', { colorScheme, viewport: { width: 360, height: 740 } });
      await button(page, /^Entfernen: Begrüßung/).waitFor();
      await button(page, 'Eigenen Punkt hinzufügen').click();
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      await button(page, /^Entfernen: Begrüßung/).click();
      await button(page, 'Von der Tagesordnung nehmen').click();
      await page.getByText('Bitte nennen Sie einen Grund.').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    },
    60_000,
  );
});
