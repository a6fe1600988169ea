import { Role } from '../../src/kernel/actor.js';
import { newToken } from '../../src/features/api-tokens/api-token.format.js';
import { Client } from '../support/client.js';
import { Listener } from '../support/listener.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';

const PLANNER = 'planung@kreis.example';
const CREATE = 'mutation Create($input: CreateApiTokenInput!) { createApiToken(input: $input) }';
const MINE = '{ myApiTokens { id name scopes createdOn expiresOn lastUsedOn isExpired } }';
const ME = '{ me { name } }';
const CHANGE = 'mutation Change($input: ChangeMeasureInput!) { changeMeasure(input: $input) { version } }';
const LISTEN = 'subscription Listen($id: ID) { measure: measureChanged(id: $id) { title } }';

interface Mine {
  myApiTokens: {
    id: string;
    name: string;
    scopes: string[];
    lastUsedOn: string | null;
    isExpired: boolean;
  }[];
}

describe('An API token', () => {
  let app: TestApp;
  let planner: Client;
  let plannerId: string;
  let measureId: string;
  let version = 1;

  beforeAll(async () => {
    app = await startTestApp();
    const { make } = app;
    plannerId = await make.person({ name: 'Paula Plan', email: PLANNER, roles: [Role.COORDINATOR] });
    await make.person({ email: 'andere@kreis.example', roles: [Role.COORDINATOR] });
    planner = await app.signedInAs(PLANNER);
    measureId = await make.row('measure', {
      number: 'T-1',
      title: 'Vorher',
      field_of_action_id: await make.fieldOfAction(),
      lead_office_id: await make.office(),
    });
  });
  afterEach(() => app.make.rows`delete from rate_limit`);
  afterAll(() => app.close());

  const create = async (scopes: string[], expiresOn = '2027-01-31', client = planner) => {
    const input = { name: `Abgleich ${scopes.join('+')}`, scopes, expiresOn };
    return (await client.ask<{ createApiToken: string }>(CREATE, { input })).createApiToken;
  };
  const program = (token: string, url = app.url) => new Client(url, token);
  const status = async (token: string, query = ME) => {
    const { headers, url } = program(token);
    return (await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) }))
      .status;
  };
  const change = async (client: Client, title: string) => {
    const answer = await client.send<{ changeMeasure: { version: number } }>(CHANGE, {
      input: { id: measureId, version, title, changeReason: 'Abgleich mit dem Fachverfahren' },
    });
    version = answer.data?.changeMeasure.version ?? version;
    return answer.errors?.[0].extensions.reason;
  };

  it('acts in the name of its person, again and again, and notes the day', async () => {
    const token = await create(['READ']);
    const client = program(token);
    for (let times = 0; times < 3; times++)
      expect(await client.ask(ME)).toEqual({ me: { name: 'Paula Plan' } });
    const { myApiTokens } = await planner.ask<Mine>(MINE);
    expect(myApiTokens).toMatchObject([
      {
        name: 'Abgleich READ',
        scopes: ['READ'],
        createdOn: '2026-11-02',
        expiresOn: '2027-01-31',
        lastUsedOn: '2026-11-02',
        isExpired: false,
      },
    ]);
  });

  it('is stored as a hash only', async () => {
    const token = await create(['READ']);
    const [{ found }] = await app.make.rows<{ found: number }>`
      select count(*)::int as found from api_token t where t::text like ${`%${token.slice(3, 20)}%`}
        or encode(t.token_hash, 'escape') like ${`%${token.slice(3, 20)}%`}`;
    expect(found).toBe(0);
  });

  it('does no more than it is meant for', async () => {
    expect(await change(program(await create(['READ'])), 'Nur lesen')).toBe('people.notAllowed');
    expect(await change(program(await create(['REPORT', 'READ'])), 'Nur melden')).toBe('people.notAllowed');
    expect(await program(await create(['PLAN'])).refusals(ME)).toEqual(['people.notAllowed']);
    expect(await change(program(await create(['PLAN'])), 'Nachher')).toBeUndefined();
    const [{ source }] = await app.make.rows<{ source: string }>`
      select change_source as source from measure where id = ${measureId}::uuid`;
    expect(source).toBe('API_TOKEN');
  });

  it('never does more than its person may at that moment', async () => {
    const personId = await app.make.person({ email: 'amt@kreis.example', roles: [Role.OFFICER] });
    const officer = await app.signedInAs('amt@kreis.example');
    const client = program(await create(['READ', 'PLAN', 'ADMINISTER'], '2027-01-31', officer));
    expect(
      await client.refusals(
        'mutation { createArea(input: { key: "x", level: SOCIAL_SPACE, name: "X", validFrom: "2026-01-01" }) { id } }',
      ),
    ).not.toEqual([]);
    expect(await client.refusals('{ measures(first: 1) { totalCount } }')).toEqual([]);
    await app.make.rows`delete from role_assignment where person_id = ${personId}::uuid`;
    await until('the role is gone', async () =>
      (await client.refusals('{ measures(first: 1) { totalCount } }')).includes('people.notAllowed'),
    );
  });

  it('opens nothing that belongs to the account', async () => {
    const client = program(await create(['READ', 'REPORT', 'PLAN', 'ADMINISTER']));
    const day = '2026-12-01';
    expect(await client.refusals(MINE)).toEqual(['people.notAllowed']);
    expect(await client.refusals(CREATE, { input: { name: 'x', scopes: ['READ'], expiresOn: day } })).toEqual(
      ['people.notAllowed'],
    );
    expect(await client.refusals('mutation { createCalendarFeed }')).toEqual(['people.notAllowed']);
    expect(
      await client.refusals(
        `mutation { appointDeputy(input: { deputyId: "${plannerId}", rank: 1 }) { id } }`,
      ),
    ).toEqual(['people.notAllowed']);
  });

  it('does not let an administrator invite people or give roles', async () => {
    await app.make.person({ email: 'admin@kreis.example', roles: [Role.ADMINISTRATOR] });
    const admin = await app.signedInAs('admin@kreis.example');
    const client = program(await create(['READ', 'ADMINISTER'], '2027-01-31', admin));
    const inviting = `mutation { invitePerson(personId: "${plannerId}") }`;
    expect(await client.refusals(inviting)).toEqual(['people.notAllowed']);
    const giving = `mutation { assignRole(input: { personId: "${plannerId}", role: ADMINISTRATOR }) { id } }`;
    expect(await client.refusals(giving)).toEqual(['people.notAllowed']);
  });

  it('ends at once when it is revoked, and only by its person', async () => {
    const token = await create(['READ'], '2027-01-31');
    const client = program(token);
    await client.ask(ME);
    const [{ id }] = await app.make.rows<{ id: string }>`
      select id from api_token where token_hash = sha256(${token}::text::bytea)`;
    const revoke = `mutation { revokeApiToken(id: "${id}") }`;
    const other = await app.signedInAs('andere@kreis.example');
    expect(await other.refusals(revoke)).toEqual(['apiTokens.notFound']);
    expect((await other.ask<Mine>(MINE)).myApiTokens).toEqual([]);
    await client.ask(ME);
    await planner.ask(revoke);
    expect(await status(token)).toBe(401);
    expect(await planner.refusals(revoke)).toEqual(['apiTokens.notFound']);
  });

  it('is told to administration when it is made and when it is revoked, and not what it is', async () => {
    const personId = await app.make.person({ email: 'ereignis@kreis.example', roles: [Role.OFFICER] });
    await app.make.person({ email: 'aufsicht@kreis.example', roles: [Role.ADMINISTRATOR] });
    const officer = await app.signedInAs('ereignis@kreis.example');
    const events = `{ accountEvents(first: 9, personId: "${personId}", direction: DESC) { nodes { kind device } } }`;
    const token = await create(['READ'], '2027-01-31', officer);
    expect(
      await officer.refusals(CREATE, { input: { name: 'X', scopes: ['READ'], expiresOn: '2030-01-01' } }),
    ).toEqual(['apiTokens.endsTooLate']);
    const { myApiTokens } = await officer.ask<Mine>(MINE);
    await officer.ask(`mutation { revokeApiToken(id: "${myApiTokens[0].id}") }`);
    expect(await officer.refusals(events)).toEqual(['people.notAllowed']);
    const administration = await app.signedInAs('aufsicht@kreis.example');
    const told = await administration.ask<{ accountEvents: { nodes: { kind: string }[] } }>(events);
    const kinds = told.accountEvents.nodes.map(({ kind }) => kind).filter((kind) => kind !== 'SIGNED_IN');
    expect(kinds.sort()).toEqual(['API_TOKEN_CREATED', 'API_TOKEN_REVOKED']);
    const rows = await app.make
      .rows`select from account_event e where e::text like ${`%${token.slice(3, 20)}%`}`;
    expect(rows).toEqual([]);
  });

  it('works through its last day', async () => {
    const token = await create(['READ'], '2026-11-05');
    const beside = await app.startBeside();
    app.clock.setTo('2026-11-05');
    await program(token).ask(ME);
    app.clock.setTo('2026-11-06');
    expect(await program(token, beside).refusals(ME)).toEqual(['apiTokens.wrong']);
    app.clock.setTo('2026-11-02');
  });

  it('ends when its person leaves, and does not come back with the person', async () => {
    const personId = await app.make.person({ email: 'geht@kreis.example', roles: [Role.OFFICER] });
    await app.make.person({ email: 'verwaltung@kreis.example', roles: [Role.ADMINISTRATOR] });
    const administration = await app.signedInAs('verwaltung@kreis.example');
    const token = await create(['READ'], '2027-01-31', await app.signedInAs('geht@kreis.example'));
    await program(token).ask(ME);
    const leave = (leftOn: string | null, seen: number) =>
      administration.ask(
        'mutation Leave($input: ChangePersonInput!) { changePerson(input: $input) { id } }',
        {
          input: { id: personId, version: seen, leftOn },
        },
      );
    await leave('2026-11-01', 1);
    await until('the token ended', async () => (await status(token)) === 401);
    await leave(null, 2);
    expect(await status(token)).toBe(401);
  });

  it('is heard on sockets too, until it is revoked', async () => {
    const token = await create(['READ']);
    const listener = new Listener<{ measure: { title: string } }>(program(token), LISTEN, { id: measureId });
    await until('the socket listens', async () => {
      await change(planner, `Gehört ${version}`);
      return listener.heard.length > 0;
    });
    await app.make.rows`delete from api_token where token_hash = sha256(${token}::text::bytea)`;
    await until('nobody listens any more', async () => {
      await change(planner, `Nicht gehört ${version}`);
      return listener.isOver;
    });
    expect(listener.errors).toEqual([]);
    const late = new Listener(program(token), LISTEN, { id: measureId });
    await until('it is refused', () => late.isOver || late.errors.length > 0);
    expect(late.heard).toEqual([]);
    await Promise.all([listener.close(), late.close()]);
  });

  it('that is wrong refuses the whole request, also where a cookie would do', async () => {
    for (const wrong of [newToken(), 'rf_falsch', '']) {
      const headers = { ...planner.headers, authorization: `Bearer ${wrong}` };
      const response = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query: ME }),
      });
      expect(response.status).toBe(401);
      const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
      expect(errors[0].extensions).toMatchObject({ code: 'NOT_SIGNED_IN', reason: 'apiTokens.wrong' });
      expect(errors[0].message).toContain('„Mein Konto“');
    }
  });

  it('leaves alone what proxies ask for', async () => {
    const headers = { ...planner.headers, authorization: 'Basic dGVzdDp0ZXN0' };
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query: ME }),
    });
    expect(await response.json()).toEqual({ data: { me: { name: 'Paula Plan' } } });
  });

  it('cannot be guessed for long, while others come in as before', async () => {
    const right = await create(['READ']);
    const from = (address: string, token: string) =>
      fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { ...program(token).headers, 'x-forwarded-for': address },
        body: JSON.stringify({ query: ME }),
      });
    for (let tries = 0; tries < 30; tries++) expect((await from('203.0.113.7', newToken())).status).toBe(401);
    expect((await from('203.0.113.7', right)).status).toBe(429);
    expect((await from('203.0.113.8', right)).status).toBe(200);
  });

  it('ends within a year, and there are few of them', async () => {
    const refused = (expiresOn: string, scopes = ['READ']) =>
      planner.refusals(CREATE, { input: { name: 'x', scopes, expiresOn } });
    expect(await refused('2026-11-02')).toEqual(['apiTokens.endsTooSoon']);
    expect(await refused('2028-01-01')).toEqual(['apiTokens.endsTooLate']);
    expect(await refused('2027-01-01', [])).toEqual(['graphql.invalidInput']);
    await app.make.rows`delete from api_token`;
    const answers = await Promise.all(Array.from({ length: 24 }, () => refused('2027-01-01')));
    expect(answers.flat()).toEqual(Array.from({ length: 4 }, () => 'apiTokens.tooMany'));
  });
});
