import { Role } from '../../src/kernel/actor.js';
import type { Client } from '../support/client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('Lists of who works in the county', () => {
  let app: TestApp;
  let coordinator: Client;

  beforeAll(async () => {
    app = await startTestApp();
    await app.make.person({ name: 'Kim', email: 'k@kreis.example', roles: [Role.COORDINATOR] });
    coordinator = await app.signedInAs('k@kreis.example');
    for (const [name, type, autonomy] of [
      ['Jobcenter', 'JOBCENTER', 'JOBCENTER'],
      ['AWO', 'WELFARE_ASSOCIATION', 'WELFARE'],
    ]) {
      const { createOrganisation } = await coordinator.ask<{ createOrganisation: { id: string } }>(
        `mutation { createOrganisation(input: { name: "${name}", type: ${type}, autonomy: ${autonomy} }) { id } }`,
      );
      for (const office of name === 'AWO'
        ? []
        : ['"Soziales", code: "50"', '"Bildung", code: "51"', '"Archiv"']) {
        await coordinator.ask(
          `mutation { createOffice(input: { organisationId: "${createOrganisation.id}", name: ${office} }) { id } }`,
        );
      }
    }
  });
  afterAll(() => app.close());

  it('show offices by name or by number, those without a number last', async () => {
    const names = (list: string) => coordinator.ask(`{ ${list} { nodes { name } } }`);
    const named = (...all: string[]) => ({ offices: { nodes: all.map((name) => ({ name })) } });
    const only = '(filter: { name: "i" })';
    expect(await names(`offices${only}`)).toEqual(named('Archiv', 'Bildung', 'Soziales'));
    expect(await names('offices(sortBy: CODE, filter: { name: "i" })')).toEqual(
      named('Soziales', 'Bildung', 'Archiv'),
    );
  });

  it('show only the organisations that were asked for', async () => {
    expect(
      await coordinator.ask(
        `{ organisations(filter: { autonomy: WELFARE }, sortBy: TYPE) { nodes { name } } }`,
      ),
    ).toEqual({ organisations: { nodes: [{ name: 'AWO' }] } });
  });

  it('show people and bodies in the order that was asked for', async () => {
    await app.make.person({ name: 'Alex', email: 'a@kreis.example', roles: [] });
    expect(
      await coordinator.ask(
        `{ people(sortBy: UPDATED_AT, direction: DESC) { nodes { name } } bodies(sortBy: TYPE) { totalCount }
           openTasks(sortBy: NUMBER) { totalCount } }`,
      ),
    ).toMatchObject({
      people: { nodes: [{ name: 'Alex' }, { name: 'Kim' }] },
      bodies: { totalCount: 0 },
      openTasks: { totalCount: 0 },
    });
  });

  it('change by coordination, and say what somebody else changed in the meantime', async () => {
    const { offices } = await coordinator.ask<{ offices: { nodes: { id: string; version: number }[] } }>(
      '{ offices(filter: { name: "Archiv" }) { nodes { id version } } }',
    );
    const CHANGE =
      'mutation Change($input: ChangeOfficeInput!) { changeOffice(input: $input) { name sharedMailbox } }';
    const [seen] = offices.nodes;
    expect(
      await coordinator.ask(CHANGE, { input: { ...seen, sharedMailbox: 'archiv@kreis.example' } }),
    ).toEqual({
      changeOffice: { name: 'Archiv', sharedMailbox: 'archiv@kreis.example' },
    });
    const { errors } = await coordinator.send(CHANGE, { input: { ...seen, name: 'Kreisarchiv' } });
    expect(errors?.[0].extensions).toMatchObject({
      code: 'CONFLICT',
      details: { changedFields: ['sharedMailbox'] },
    });
    const stranger = await app.signedInAs();
    expect(await stranger.refusals(CHANGE, { input: seen })).toEqual(['people.notSignedIn']);
  });

  it('stand below others of their organisation, never below themselves', async () => {
    const organisationId = await app.make.organisation();
    const top = await app.make.office({ name: 'Dezernat II', organisation_id: organisationId });
    const elsewhere = await app.make.office({ name: 'Fremdes Amt' });
    const CREATE =
      'mutation C($input: CreateOfficeInput!) { createOffice(input: $input) { id version parent { id } } }';
    const CHANGE =
      'mutation C($input: ChangeOfficeInput!) { changeOffice(input: $input) { version parent { id } } }';
    const input = { organisationId, name: 'Sozialamt' };
    expect(await coordinator.refusals(CREATE, { input: { ...input, parentId: elsewhere } })).toEqual([
      'offices.parentElsewhere',
    ]);
    const { createOffice } = await coordinator.ask<{ createOffice: { id: string; version: number } }>(
      CREATE,
      {
        input: { ...input, parentId: top },
      },
    );
    expect(createOffice).toMatchObject({ parent: { id: top } });
    const above = (parentId: string | null, id = top, version = 1) =>
      coordinator.refusals(CHANGE, { input: { id, version, parentId } });
    expect(await above(createOffice.id)).toEqual(['offices.belowItself']);
    expect(await above(top)).toEqual(['offices.belowItself']);
    expect(await above(elsewhere)).toEqual(['offices.parentElsewhere']);
    expect(
      await coordinator.ask(CHANGE, {
        input: { id: createOffice.id, version: createOffice.version, parentId: null },
      }),
    ).toEqual({ changeOffice: { version: createOffice.version + 1, parent: null } });
    await app.make.person({
      email: 'amt@kreis.example',
      roles: [Role.OFFICER],
      officeId: createOffice.id,
    });
    const officer = await app.signedInAs('amt@kreis.example');
    expect(await officer.refusals(CHANGE, { input: { id: top, version: 1, parentId: null } })).toEqual([
      'people.notAllowed',
    ]);
  });
});
