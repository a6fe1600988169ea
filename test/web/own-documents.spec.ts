import { Role } from '../../src/kernel/actor.js';
import { describeInBrowser, useBrowser } from '../support/browser.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const COORDINATOR = 'koordination@kreis.example';
const DEPUTY = 'vertretung@kreis.example';

describeInBrowser('Where the service answers our own pages alone', () => {
  const openWindow = useBrowser();
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({ environment: { FREE_QUERIES: 'no' } });
    const { make } = app;
    await make.person({ email: COORDINATOR, roles: [Role.COORDINATOR] });
    await make.person({ email: DEPUTY, roles: [Role.COORDINATOR] });
    await make.row('measure', {
      number: 'JU-01',
      title: 'Familiencafé',
      field_of_action_id: await make.fieldOfAction(),
      lead_office_id: await make.office({ name: 'Jugendamt' }),
    });
  });
  afterAll(() => app.close());

  it('they ask, change, and hear at once what others change', async () => {
    const [mine, theirs] = await Promise.all([
      openWindow(app.url, { email: COORDINATOR }),
      openWindow(app.url, { email: DEPUTY }),
    ]);
    for (const page of [mine, theirs]) {
      await page.goto('/massnahmen/JU-01');
      await page.getByRole('heading', { level: 1, name: 'Familiencafé' }).waitFor();
    }
    await theirs.getByRole('button', { name: 'Ändern', exact: true }).click();
    await theirs.getByLabel('Titel').fill('Familiencafé am Markt');
    await theirs.getByRole('button', { name: 'Änderung speichern' }).click();
    await mine.getByRole('heading', { level: 1, name: 'Familiencafé am Markt' }).waitFor();

    const refused =
      await mine.evaluate<string>(`fetch('/graphql', { method: 'POST', headers: { 'content-type':
      'application/json' }, body: JSON.stringify({ query: '{ me { name } }' }) }).then((answer) => answer.text())`);
    expect(refused).toContain('"errors"');
  }, 60_000);
});
