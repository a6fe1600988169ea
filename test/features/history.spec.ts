import { Role } from '../../src/kernel/actor.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Version {
  version: number;
  by: string | null;
  source: string;
  reason: string | null;
  changes: { field: string; before: string | null; after: string | null }[];
}

const HISTORY = `query History($id: ID!) { history(id: $id) { version by source reason changes { field before after } } }`;

describe('The history of a record', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp();
    await app.make.person({
      name: 'Kim Koordination',
      email: 'koordination@kreis.example',
      roles: [Role.COORDINATOR],
    });
    await app.make.person({ email: 'ausschuss@kreis.example', roles: [Role.COMMITTEE_MEMBER] });
  });
  afterAll(() => app.close());

  it('tells who entered it and through which door', async () => {
    const coordinator = await app.signedInAs('koordination@kreis.example');
    const { createOrganisation } = await coordinator.ask<{ createOrganisation: { id: string } }>(
      `mutation { createOrganisation(input: { name: "AWO", type: WELFARE_ASSOCIATION, autonomy: WELFARE }) { id } }`,
    );
    const { history } = await coordinator.ask<{ history: Version[] }>(HISTORY, { id: createOrganisation.id });
    expect(history).toHaveLength(1);
    expect(history[0]).toMatchObject({ version: 1, by: 'Kim Koordination', source: 'API' });
    expect(history[0].changes).toContainEqual({ field: 'name', before: null, after: 'AWO' });
  });

  it('tells what was changed, also by hand in the database, newest first', async () => {
    const id = await app.make.area({ name: 'Lüner Höhe' });
    await app.make.rows`update area set name = 'Kamen, Lüner Höhe' where id = ${id}`;
    const coordinator = await app.signedInAs('koordination@kreis.example');
    const { history } = await coordinator.ask<{ history: Version[] }>(HISTORY, { id });
    expect(history.map(({ version }) => version)).toEqual([2, 1]);
    expect(history[0]).toMatchObject({
      by: null,
      source: 'DATABASE',
      changes: [{ field: 'name', before: 'Lüner Höhe', after: 'Kamen, Lüner Höhe' }],
    });
  });

  it('never shows columns that the graph does not show', async () => {
    const id = await app.make.person({ email: 'geheim@kreis.example' });
    const coordinator = await app.signedInAs('koordination@kreis.example');
    const { history } = await coordinator.ask<{ history: Version[] }>(HISTORY, { id });
    expect(history[0].changes.map(({ field }) => field)).toContain('name');
    expect(JSON.stringify(history)).not.toContain('geheim@kreis.example');
  });

  it('is closed to committee members and strangers', async () => {
    const id = await app.make.area();
    const member = await app.signedInAs('ausschuss@kreis.example');
    expect(await member.refusals(HISTORY, { id })).toEqual(['people.notAllowed']);
    const stranger = await app.signedInAs();
    expect(await stranger.refusals(HISTORY, { id })).toEqual(['people.notSignedIn']);
  });

  it('finds any object by its id alone, and nothing behind an unknown one', async () => {
    const id = await app.make.area({ name: 'Gartenvorstadt' });
    const coordinator = await app.signedInAs('koordination@kreis.example');
    const found = await coordinator.ask(
      `query Node($id: ID!) { node(id: $id) { __typename id ... on Area { name } } }`,
      { id },
    );
    expect(found).toEqual({ node: { __typename: 'Area', id, name: 'Gartenvorstadt' } });
    const unknown = await coordinator.ask(`{ node(id: "00000000-0000-4000-8000-000000000000") { id } }`);
    expect(unknown).toEqual({ node: null });
  });
});
