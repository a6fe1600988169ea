import { Role } from '../../src/kernel/actor.js';
import type { Client } from '../support/client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const SAVE = `mutation Save($input: SaveViewInput!) {
  saved: saveView(input: $input) { id list name parameters isDefault version } }`;
const CHANGE = `mutation Change($input: ChangeSavedViewInput!) {
  changed: changeSavedView(input: $input) { name parameters isDefault version } }`;
const REMOVE = 'mutation Remove($id: ID!) { removeSavedView(id: $id) }';
const MINE = '{ views: mySavedViews(list: MEASURES) { id name parameters isDefault version } }';

interface View {
  id: string;
  name: string;
  parameters: string;
  isDefault: boolean;
  version: number;
}

describe('Saved views of lists', () => {
  let app: TestApp;
  let coordinator: Client;
  let officer: Client;
  let officerId: string;

  beforeAll(async () => {
    app = await startTestApp();
    await app.make.person({ email: 'k@kreis.example', roles: [Role.COORDINATOR] });
    officerId = await app.make.person({ email: 'amt@kreis.example', roles: [Role.OFFICER] });
    coordinator = await app.signedInAs('k@kreis.example');
    officer = await app.signedInAs('amt@kreis.example');
  });
  afterAll(() => app.close());
  afterEach(() => app.make.rows`delete from saved_view`);

  const save = async (as: Client, input: Partial<View> & { name: string }): Promise<View> =>
    (await as.ask<{ saved: View }>(SAVE, { input: { list: 'MEASURES', parameters: 'meine=ja', ...input } }))
      .saved;
  const refusal = async (as: Client, query: string, variables: Record<string, unknown> = {}) =>
    (await as.send(query, variables)).errors?.[0].extensions;
  const refused = (as: Client, input: Record<string, unknown>) =>
    refusal(as, SAVE, { input: { list: 'MEASURES', parameters: 'meine=ja', ...input } });
  const change = async (as: Client, input: Partial<View>): Promise<View> =>
    (await as.ask<{ changed: View }>(CHANGE, { input })).changed;
  const viewsOf = async (as: Client): Promise<View[]> => (await as.ask<{ views: View[] }>(MINE)).views;

  it('are those of one list each', async () => {
    await save(officer, { name: 'Meine', isDefault: true });
    for (const list of ['PROBLEM_AREAS', 'STRATEGIES', 'INDICATORS'])
      expect(await save(officer, { list, name: 'Meine', isDefault: true } as never)).toMatchObject({ list });
    expect(await viewsOf(officer)).toMatchObject([{ name: 'Meine', isDefault: true }]);
  });

  it('are kept under a name, changed and removed', async () => {
    const saved = await save(officer, { name: '  Meine   roten  ', parameters: 'ampel=%5B%22RED%22%5D' });
    expect(saved).toEqual({
      id: saved.id,
      list: 'MEASURES',
      name: 'Meine roten',
      parameters: 'ampel=%5B%22RED%22%5D',
      isDefault: false,
      version: 1,
    });
    expect(await change(officer, { id: saved.id, version: 1, name: 'Rote' })).toEqual({
      name: 'Rote',
      parameters: 'ampel=%5B%22RED%22%5D',
      isDefault: false,
      version: 2,
    });
    await save(officer, { name: 'alle', parameters: '' });
    expect((await viewsOf(officer)).map(({ name }) => name)).toEqual(['alle', 'Rote']);
    await officer.ask(REMOVE, { id: saved.id });
    expect((await viewsOf(officer)).map(({ name }) => name)).toEqual(['alle']);
    expect(await refusal(officer, REMOVE, { id: saved.id })).toMatchObject({ reason: 'savedViews.notFound' });
  });

  it('are nobody else’s, whatever their role', async () => {
    const { id } = await save(officer, { name: 'Meine' });
    expect(await viewsOf(coordinator)).toEqual([]);
    expect(await refusal(coordinator, REMOVE, { id })).toMatchObject({ reason: 'savedViews.notFound' });
    expect(await refusal(coordinator, CHANGE, { input: { id, version: 1, name: 'Deine' } })).toMatchObject({
      reason: 'savedViews.notFound',
    });
    await save(coordinator, { name: 'Meine', isDefault: true });
    expect(await viewsOf(officer)).toEqual([expect.objectContaining({ name: 'Meine', isDefault: false })]);
    expect(await refusal(await app.signedInAs(), MINE)).toMatchObject({ reason: 'people.notSignedIn' });
  });

  it('open the list with one at most', async () => {
    const first = await save(officer, { name: 'A', isDefault: true });
    const second = await save(officer, { name: 'B', isDefault: true });
    const opensWith = async () =>
      (await viewsOf(officer)).filter(({ isDefault }) => isDefault).map(({ name }) => name);
    expect(await opensWith()).toEqual(['B']);
    await change(officer, { id: first.id, version: 1, isDefault: true });
    expect(await opensWith()).toEqual(['A']);
    // That another one opens the list now is no change of this one
    await change(officer, { id: second.id, version: 1, name: 'C' });
    await change(officer, { id: first.id, version: 2, isDefault: false });
    expect(await opensWith()).toEqual([]);
  });

  it('are not overwritten by a window that saw an older one', async () => {
    const { id } = await save(officer, { name: 'Meine' });
    await change(officer, { id, version: 1, parameters: 'leit=ja' });
    expect(
      await refusal(officer, CHANGE, { input: { id, version: 1, parameters: 'leit=nein' } }),
    ).toMatchObject({
      reason: 'savedViews.changedMeanwhile',
      code: 'CONFLICT',
    });
    expect(await viewsOf(officer)).toEqual([expect.objectContaining({ parameters: 'leit=ja', version: 2 })]);
  });

  it('have limits', async () => {
    const { id } = await save(officer, { name: 'Übersicht' });
    expect(await refused(officer, { name: 'ÜBERSICHT' })).toMatchObject({
      reason: 'savedViews.nameTaken',
      field: 'name',
    });
    expect(await refused(officer, { name: ' ' })).toMatchObject({ reason: 'savedViews.nameMissing' });
    expect(await refused(officer, { name: 'x', parameters: 'https://anderswo.example' })).toMatchObject({
      reason: 'savedViews.notAnAddress',
      field: 'parameters',
    });
    expect(await refused(officer, { name: 'x', parameters: `suche=${'a'.repeat(1_995)}` })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(
      await refusal(officer, CHANGE, { input: { id, version: 1, parameters: 'javascript:alert(1)' } }),
    ).toMatchObject({ reason: 'savedViews.notAnAddress' });
    const names = Array.from({ length: 49 }, (_, at) => `Ansicht ${at}`);
    await Promise.all(names.slice(1).map((name) => save(officer, { name })));
    const both = await Promise.allSettled([0, 1].map((at) => save(officer, { name: `Letzte ${at}` })));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await refused(officer, { name: 'noch eine' })).toMatchObject({ reason: 'savedViews.tooMany' });
    expect(await viewsOf(officer)).toHaveLength(50);
    await save(coordinator, { name: 'Ansicht eines anderen' });
  });

  it('go when their person leaves', async () => {
    await app.make.person({ email: 'admin@kreis.example', roles: [Role.ADMINISTRATOR] });
    await save(officer, { name: 'Meine' });
    await save(coordinator, { name: 'Bleibt' });
    const asAdmin = await app.signedInAs('admin@kreis.example');
    const { handOver } = await asAdmin.ask<{
      handOver: { person: { version: number }; groups: { kind: string }[] };
    }>('query H($id: ID!) { handOver(personId: $id) { person { version } groups { kind } } }', {
      id: officerId,
    });
    await asAdmin.ask('mutation L($input: LeaveInput!) { leave(input: $input) { lastDay } }', {
      input: {
        personId: officerId,
        version: handOver.person.version,
        lastDay: '2026-11-01',
        successions: handOver.groups.map(({ kind }) => ({ kind, successorId: null })),
      },
    });
    const left = await app.make.rows<{ name: string }>`select name from saved_view`;
    expect(left).toEqual([{ name: 'Bleibt' }]);
  });
});
