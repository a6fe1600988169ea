import { Role } from '../../src/kernel/actor.js';
import type { Client } from '../support/client.js';
import { Listener } from '../support/listener.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';

interface Heard {
  measure: { id: string; title: string; allowedActions: string[] };
}

const LISTEN = `subscription Listen($id: ID) { measure: measureChanged(id: $id) { id title allowedActions } }`;
const CHANGE = 'mutation Change($input: ChangeMeasureInput!) { changeMeasure(input: $input) { version } }';

describe('Whoever looks at a measure', () => {
  let app: TestApp;
  let office: string;
  let field: string;
  let coordinator: Client;
  let committee: Client;
  let count = 0;
  const listeners: Listener<Heard>[] = [];

  beforeAll(async () => {
    app = await startTestApp();
    office = await app.make.office();
    field = await app.make.fieldOfAction({ code: 'LV' });
    await app.make.person({ email: 'koordination@kreis.example', roles: [Role.COORDINATOR] });
    await app.make.person({ email: 'ausschuss@kreis.example', roles: [Role.COMMITTEE_MEMBER] });
    coordinator = await app.signedInAs('koordination@kreis.example');
    committee = await app.signedInAs('ausschuss@kreis.example');
  });
  afterEach(async () => {
    await Promise.all(listeners.splice(0).map((listener) => listener.close()));
  });
  afterAll(() => app.close());

  const measure = (more: Record<string, unknown> = {}) =>
    app.make.row('measure', {
      number: `LV-${++count}`,
      title: 'Vorher',
      field_of_action_id: field,
      lead_office_id: office,
      status: 'IN_PROGRESS',
      visibility: 'PUBLIC',
      ...more,
    });

  const change = async (id: string, title: string) => {
    const ask = 'query Version($id: ID!) { measure(id: $id) { version } }';
    const { measure: seen } = await coordinator.ask<{ measure: { version: number } }>(ask, { id });
    await coordinator.ask(CHANGE, { input: { id, version: seen.version, title } });
  };

  /** Listens, and returns when the first message has come through: from then on none is missed. */
  const listening = async (as: Client, id?: string) => {
    const listener = new Listener<Heard>(as, LISTEN, { id });
    listeners.push(listener);
    const first = id ?? (await measure());
    await until('the listener hears the first change', async () => {
      await change(first, `Probe ${++count}`);
      return listener.heard.length > 0;
    });
    return listener;
  };

  const titles = ({ heard }: Listener<Heard>, id: string) =>
    heard.filter(({ measure: told }) => told.id === id).map(({ measure: told }) => told.title);

  it('is told what changed, as they may see it', async () => {
    const id = await measure();
    const [planner, member] = [await listening(coordinator), await listening(committee)];
    await change(id, 'Nachher');
    await until('both heard', () => [planner, member].every((one) => titles(one, id).length === 1));
    expect(titles(planner, id)).toEqual(['Nachher']);
    const told = (listener: Listener<Heard>) =>
      listener.heard.find(({ measure: one }) => one.id === id)?.measure;
    expect(told(planner)?.allowedActions).toContain('CHANGE');
    expect(told(member)?.allowedActions).toEqual([]);
  });

  it('hears nothing of a measure that is hidden from them, not even that there is one', async () => {
    const [hidden, open] = [await measure({ visibility: 'INTERNAL' }), await measure()];
    const [planner, member] = [await listening(coordinator), await listening(committee)];
    await change(hidden, 'Geheim');
    await change(open, 'Offen');
    await until('both heard of the open one', () =>
      [planner, member].every((one) => titles(one, open).length === 1),
    );
    expect(titles(planner, hidden)).toEqual(['Geheim']);
    expect(titles(member, hidden)).toEqual([]);
    expect(JSON.stringify(member.heard)).not.toContain(hidden);
    expect(member.errors).toEqual([]);
    expect(member.heard).not.toContainEqual({ measure: null });
  });

  it('hears of one measure alone where they asked for one', async () => {
    const [one, other] = [await measure(), await measure()];
    const listener = await listening(coordinator, one);
    await change(other, 'Andere');
    await change(one, 'Eine');
    await until('the one was heard', () => titles(listener, one).includes('Eine'));
    expect(titles(listener, other)).toEqual([]);
  });

  it('hears nothing of a change that did not come about', async () => {
    const id = await measure();
    const listener = await listening(coordinator, id);
    const before = listener.heard.length;
    const input = { id, version: 9999, title: 'Verworfen' };
    expect(await coordinator.refusals(CHANGE, { input })).toEqual(['database.changedMeanwhile']);
    await change(id, 'Gültig');
    await until('the valid change was heard', () => titles(listener, id).includes('Gültig'));
    expect(titles(listener, id).slice(before)).not.toContain('Verworfen');
    expect(listener.heard.at(-1)?.measure.title).toBe('Gültig');
  });

  it('hears nothing more once the right to see it is gone, and is let go when signed out', async () => {
    await app.make.person({ email: 'gast@kreis.example', roles: [Role.COMMITTEE_MEMBER] });
    const guest = await app.signedInAs('gast@kreis.example');
    const [id, open] = [await measure(), await measure()];
    const listener = await listening(guest);
    await app.make.rows`update measure set visibility = 'INTERNAL' where id = ${id}::uuid returning id`;
    await change(id, 'Inzwischen intern');
    await change(open, 'Noch offen');
    await until('the open one was heard', () => titles(listener, open).length === 1);
    expect(titles(listener, id)).toEqual([]);
    await guest.ask('mutation { signOut }');
    await change(open, 'Nach der Abmeldung');
    await until('the subscription ended', () => listener.isOver);
    expect(titles(listener, open)).toEqual(['Noch offen']);
  });

  it('is refused more in one answer than a request over HTTP may ask for', async () => {
    const inside = 'strategies { measures(first: 200) { strategies { measures(first: 200) { id } } } }';
    const listener = new Listener<Heard>(
      coordinator,
      `subscription { measure: measureChanged { ${inside} } }`,
    );
    listeners.push(listener);
    await until('the refusal came', () => listener.errors.length > 0);
    expect(listener.errors[0]).toMatchObject({ extensions: { code: 'TOO_MUCH_AT_ONCE' } });
  });

  it.each([
    ['a stranger', LISTEN, 'people.notSignedIn'],
    ['a query', '{ measures { totalCount } }', undefined],
    ['a mutation', 'mutation { signOut }', undefined],
  ])('is refused over the socket: %s', async (_, query, reason) => {
    const listener = new Listener<Heard>(await app.signedInAs(), query);
    listeners.push(listener);
    await until('the refusal came', () => listener.errors.length > 0);
    expect(listener.heard).toEqual([]);
    expect(listener.errors[0]).toMatchObject({
      extensions: reason ? { reason } : { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  });
});
