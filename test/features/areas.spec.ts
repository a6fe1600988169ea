import { Role } from '../../src/kernel/actor.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('The areas of a county', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp();
    await app.make.person({ email: 'koordination@kreis.example', roles: [Role.COORDINATOR] });
    await app.make.person({ email: 'amt@kreis.example', roles: [Role.OFFICER] });
  });
  afterAll(() => app.close());

  const CREATE = `mutation Create($input: CreateAreaInput!) { createArea(input: $input) { id key ags name parent { key } } }`;

  it('grow into a tree whose official keys keep their leading zero', async () => {
    const coordinator = await app.signedInAs('koordination@kreis.example');
    const county = await coordinator.ask<{ createArea: { id: string } }>(CREATE, {
      input: { key: '05978', level: 'COUNTY', name: 'Kreis Unna', ags: '05978' },
    });
    const town = await coordinator.ask<{ createArea: unknown }>(CREATE, {
      input: {
        key: '05978024',
        level: 'MUNICIPALITY',
        name: 'Lünen',
        ags: '05978024',
        parentId: county.createArea.id,
      },
    });
    expect(town.createArea).toMatchObject({ ags: '05978024', parent: { key: '05978' } });

    const within = await coordinator.ask(
      `query Within($id: ID!) { areas(filter: { withinId: $id }) { totalCount nodes { heisst: name ancestors { key } } } }`,
      { id: county.createArea.id },
    );
    expect(within).toEqual({
      areas: { totalCount: 1, nodes: [{ heisst: 'Lünen', ancestors: [{ key: '05978' }] }] },
    });
  });

  it('are refused where the official key does not fit the level, with the field that is wrong', async () => {
    const coordinator = await app.signedInAs('koordination@kreis.example');
    const { errors } = await coordinator.send(CREATE, {
      input: { key: 'x', level: 'COUNTY', name: 'X', ags: '5978' },
    });
    expect(errors?.[0].extensions).toMatchObject({
      code: 'INVALID_INPUT',
      reason: 'areas.agsDoesNotFit',
      field: 'ags',
    });
    expect(errors?.[0].message).toContain('5 Ziffern');
  });

  it('are changed by coordination only, and read by nobody who is not signed in', async () => {
    const officer = await app.signedInAs('amt@kreis.example');
    expect(await officer.refusals(CREATE, { input: { key: 'y', level: 'STATE', name: 'Y' } })).toEqual([
      'people.notAllowed',
    ]);
    const stranger = await app.signedInAs();
    expect(await stranger.refusals('{ areas { totalCount } }')).toEqual(['people.notSignedIn']);
  });

  it('are paged through without gaps or doubles', async () => {
    const coordinator = await app.signedInAs('koordination@kreis.example');
    for (const letter of ['A', 'B', 'C', 'D', 'E']) await app.make.area({ name: `Seite ${letter}` });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: {
        areas: { edges: { node: { name: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      } = await coordinator.ask(
        `query Page($after: String) { areas(first: 2, after: $after, sortBy: NAME, filter: { name: "Seite" }) {
             edges { node { name } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      seen.push(...page.areas.edges.map(({ node }) => node.name));
      after = page.areas.pageInfo.hasNextPage ? page.areas.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(['Seite A', 'Seite B', 'Seite C', 'Seite D', 'Seite E']);
  });
});
