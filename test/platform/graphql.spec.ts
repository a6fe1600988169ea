import { Role } from '../../src/kernel/actor.js';
import type { Client, GraphqlResponse } from '../support/client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const repeat = (times: number, part: (index: number) => string) =>
  Array.from({ length: times }, (_, i) => part(i)).join(' ');

describe('The GraphQL service', () => {
  let app: TestApp;
  let coordinator: Client;
  let county: string;

  beforeAll(async () => {
    app = await startTestApp();
    await app.make.person({ email: 'k@kreis.example', roles: [Role.COORDINATOR] });
    await app.make.person({ email: 'en@county.example', roles: [Role.OFFICER], locale: 'en' });
    await app.make.person({ email: 'en-k@county.example', roles: [Role.COORDINATOR], locale: 'en' });
    county = await app.make.area({ key: '05978', level: 'COUNTY', name: 'Kreis Unna', ags: '05978' });
    await app.make.area({ key: '05978020', level: 'MUNICIPALITY', name: 'Kamen', parent_id: county });
    coordinator = await app.signedInAs('k@kreis.example');
  });
  afterAll(() => app.close());

  describe('answers what was asked for', () => {
    it('under the names the request gave, also where they look like other fields', async () => {
      const answer = await coordinator.ask(
        `query Q($id: ID!) { a: area(id: $id) { name: key key: name kind: __typename } }`,
        {
          id: county,
        },
      );
      expect(answer).toEqual({ a: { name: '05978', key: 'Kreis Unna', kind: 'Area' } });
    });

    it('with fragments, inline fragments and directives', async () => {
      const query = `query Q($id: ID!, $yes: Boolean!) {
        area(id: $id) { ...Names children @include(if: $yes) { ...Names } parent @skip(if: $yes) { name } ... on Area { level } } }
        fragment Names on Area { name ags @include(if: $yes) }`;
      expect(await coordinator.ask(query, { id: county, yes: true })).toEqual({
        area: { name: 'Kreis Unna', ags: '05978', children: [{ name: 'Kamen', ags: null }], level: 'COUNTY' },
      });
      expect(await coordinator.ask(query, { id: county, yes: false })).toEqual({
        area: { name: 'Kreis Unna', parent: null, level: 'COUNTY' },
      });
    });

    it('for several root fields at once, an error in one leaving the others', async () => {
      const { data, errors } = await coordinator.send(
        `{ __typename areas { totalCount } node(id: "no-uuid") { id } }`,
      );
      expect(data).toEqual({ __typename: 'Query', areas: { totalCount: 2 }, node: null });
      expect(errors).toMatchObject([
        { path: ['node'], extensions: { reason: 'graphql.invalidInput', field: 'id' } },
      ]);
    });

    it('with errors in the language of the person', async () => {
      const officer = await app.signedInAs('en@county.example');
      const { errors } = await officer.send(
        `mutation { createArea(input: { key: "x", level: STATE, name: "X" }) { id } }`,
      );
      expect(errors?.[0].message).toBe('You are not allowed to do this. Please ask the coordinator.');
    });

    it('with every faulty input named at once', async () => {
      const { errors } = await coordinator.send(
        `mutation { createOffice(input: { organisationId: "x", name: "", sharedMailbox: "nobody" }) { id } }`,
      );
      expect(errors?.[0].extensions).toMatchObject({
        code: 'INVALID_INPUT',
        details: { fields: ['organisationId', 'name', 'sharedMailbox'] },
      });
    });

    it('with every faulty input told what is expected there, in the language of the person', async () => {
      const asked = `mutation { createOffice(input: { organisationId: "x", name: "", sharedMailbox: "nobody" }) { id } }`;
      const german = await coordinator.send(asked);
      expect(german.errors?.[0].message).toBe(
        'Bitte prüfen Sie diese Angaben: „organisationId“ (erwartet wird die Kennung eines Eintrags); ' +
          '„name“ (mindestens 1 Zeichen); „sharedMailbox“ (erwartet wird eine E-Mail-Adresse).',
      );
      const english = await (await app.signedInAs('en-k@county.example')).send(asked);
      expect(english.errors?.[0].message).toBe(
        'Please check these entries: “organisationId” (expected: the id of a record); ' +
          '“name” (at least 1 characters); “sharedMailbox” (expected: an e-mail address).',
      );
    });

    it('with the field named that repeats what exists, or refers to what does not', async () => {
      const { errors: twice } = await coordinator.send(
        `mutation { createArea(input: { key: "05978", level: STATE, name: "X" }) { id } }`,
      );
      expect(twice?.[0]).toMatchObject({
        message:
          'Das gibt es schon („key“). Bitte prüfen Sie, ob der Eintrag bereits vorhanden ist, oder geben Sie etwas anderes an.',
        extensions: { code: 'CONFLICT', reason: 'database.alreadyExists', field: 'key' },
      });
      const { errors: unknown } = await coordinator.send(
        `mutation { createOffice(input: { organisationId: "${county}", name: "Amt" }) { id } }`,
      );
      expect(unknown?.[0]).toMatchObject({
        message:
          'Den Eintrag, den „organisationId“ nennt, gibt es nicht. Bitte wählen Sie einen vorhandenen.',
        extensions: { code: 'INVALID_INPUT', reason: 'database.unknownReference', field: 'organisationId' },
      });
    });

    it('with variables that do not fit refused before anything runs, as the mistake of who asks', async () => {
      const response = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: coordinator.headers,
        body: JSON.stringify({
          query: 'query Q($first: Int!) { areas(first: $first) { totalCount } }',
          variables: { first: 'many' },
        }),
      });
      const { data, errors } = (await response.json()) as GraphqlResponse<unknown>;
      expect(response.status).toBe(200);
      expect(data).toBeUndefined();
      expect(errors).toMatchObject([
        {
          message: 'Bitte prüfen Sie diese Angaben: „first“ (erwartet wird eine ganze Zahl).',
          extensions: { code: 'INVALID_INPUT', reason: 'graphql.invalidInput', field: 'first' },
        },
      ]);
    });
  });

  describe('is hard to abuse', () => {
    it.each([
      ['depth', `{ area(id: "x") { ${repeat(13, () => 'parent {')} name ${repeat(13, () => '}')} } }`],
      ['aliases', `{ ${repeat(21, (i) => `a${i}: me { id }`)} }`],
      ['directives', `{ me { ${repeat(21, () => 'name @include(if: true)')} } }`],
      ['tokens', `{ me { ${repeat(3_100, () => 'name')} } }`],
      [
        'cost',
        `{ ${repeat(12, (i) => `a${i}: areas { nodes { children { children { children { children { ancestors { name key ags ars } } } } } } }`)} }`,
      ],
    ])('refuses a request with too much %s', async (_, query) => {
      const { errors, data } = await coordinator.send(query);
      expect(data).toBeUndefined();
      expect(errors).toHaveLength(1);
    });

    it('refuses circular fragments', async () => {
      const { errors } = await coordinator.send(
        `{ me { ...A } } fragment A on Person { office { ...B } } fragment B on Office { head { ...A } }`,
      );
      expect(errors?.length).toBeGreaterThan(0);
    });

    it('takes no batches', async () => {
      const response = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: coordinator.headers,
        body: JSON.stringify([{ query: '{ me { id } }' }, { query: '{ me { id } }' }]),
      });
      expect(response.status).toBe(400);
    });

    it('takes no simple requests that another site could make a browser send', async () => {
      const asForm = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { ...coordinator.headers, 'content-type': 'text/plain' },
        body: JSON.stringify({ query: '{ me { id } }' }),
      });
      expect(asForm.status).toBeGreaterThanOrEqual(400);
      const asLink = await fetch(`${app.url}/graphql?query={me{id}}`, {
        headers: { cookie: coordinator.headers.cookie },
      });
      expect(asLink.status).toBe(400);
    });

    it('tells neither its schema nor what a wrong name might have meant', async () => {
      expect((await coordinator.send('{ __schema { types { name } } }')).data).toBeUndefined();
      const { errors } = await coordinator.send('{ areaz { totalCount } }');
      expect(errors?.[0].message).not.toContain('Did you mean');
    });

    it('is told that a sign no text can hold is a mistake in what was entered', async () => {
      const query = 'query Areas($filter: AreaFilter!) { areas(filter: $filter) { totalCount } }';
      expect(await coordinator.refusals(query, { filter: { name: 'Un\u0000na' } })).toEqual([
        'graphql.invalidInput',
      ]);
    });

    it.each([
      ['GET', '/%E0%A4%A'],
      ['GET', '/kalender/%00.ics'],
      ['GET', '/assets/%2e%2e/%2e%2e/package.json'],
      ['POST', '/mail/bounces'],
      ['POST', '/health/ready'],
      ['GET', '/jobs/api/queues?page=%00'],
      ['PUT', '/graphql'],
      ['GET', '/graphql?query={'],
    ])('never shows where an error came from at any entrance: %s %s', async (method, path) => {
      const { headers } = coordinator;
      const response = await fetch(`${app.url}${path}`, { method, headers, redirect: 'manual' });
      expect(response.status).not.toBe(500);
      expect(await response.text()).not.toMatch(/node_modules|\bat .+:\d+:\d+|stack|select |constraint/);
    });

    it('never shows where an error came from', async () => {
      const { errors } = await coordinator.send('{ node(id: "no-uuid") { id } }');
      expect(JSON.stringify(errors)).not.toMatch(/stack|\.ts|select/);
    });
  });

  it('counts what reading costs: a boundary more than a name, the past more than the present', async () => {
    const costOf = async (query: string) => {
      const { errors } = await coordinator.send(query);
      return Number(/about (\d+)/.exec(errors?.[0].message ?? '')?.[1] ?? 0);
    };
    const many = (field: string, asOf = '') =>
      `{ ${repeat(15, (i) => `a${i}: areas(first: 200${asOf}) { nodes { ${field} children { ${field} children { name } } } }`)} }`;
    const names = await costOf(many('name'));
    expect(names).toBeGreaterThan(100_000);
    expect(await costOf(many('boundary'))).toBeGreaterThan(10 * names);
    expect(await costOf(many('name', ', asOf: "2026-10-01"'))).toBe(2 * names);
    const histories = `{ ${repeat(5, (i) => `h${i}: history(id: "${county}") { version }`)} }`;
    expect((await coordinator.send(histories)).errors).toBeUndefined();
  });

  it('shows its schema to the standard executor where introspection is on', async () => {
    const open = await startTestApp({ environment: { INTROSPECTION: 'yes' } });
    await open.make.person({ email: 'k@kreis.example', roles: [Role.COORDINATOR] });
    const client = await open.signedInAs('k@kreis.example');
    const { data } = await client.send<{ __schema: { queryType: { name: string } }; me: { name: string } }>(
      '{ __schema { queryType { name } } me { heisst: name } }',
    );
    await open.close();
    expect(data).toMatchObject({
      __schema: { queryType: { name: 'Query' } },
      me: { heisst: 'Person 1' },
    });
  });
});

describe('A query that comes again', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp();
    await app.make.person({ email: 'k@kreis.example', roles: [Role.COORDINATOR] });
    await app.make.person({ email: 'admin@kreis.example', roles: [Role.ADMINISTRATOR] });
    for (const name of ['Kamen', 'Lünen', 'Unna']) await app.make.area({ name });
  });
  afterAll(() => app.close());

  const PAGE = `query Page($first: Int!) { areas(first: $first, sortBy: NAME) { nodes { name } } history(id: "00000000-0000-4000-8000-000000000000") { version } }`;

  it('is answered the same, with the variables of this time', async () => {
    const coordinator = await app.signedInAs('k@kreis.example');
    await coordinator.ask(PAGE, { first: 1 });
    expect(await coordinator.ask(PAGE, { first: 2 })).toEqual({
      areas: { nodes: [{ name: 'Kamen' }, { name: 'Lünen' }] },
      history: [],
    });
  });

  it('is answered for whoever asks this time', async () => {
    const query = '{ me { email } }';
    const coordinator = await app.signedInAs('k@kreis.example');
    expect(await coordinator.ask(query)).toEqual({ me: { email: 'k@kreis.example' } });
    const admin = await app.signedInAs('admin@kreis.example');
    expect(await admin.ask(query)).toEqual({ me: { email: 'admin@kreis.example' } });
    const stranger = await app.signedInAs();
    expect(await stranger.refusals(query)).toEqual(['people.notSignedIn']);
  });

  it('is refused once it asks for too much, or for what does not fit', async () => {
    const coordinator = await app.signedInAs('k@kreis.example');
    const wide = `query Wide($first: Int!) { areas(first: $first) { nodes { children { children { children { children { name } } } } } } }`;
    await coordinator.ask(wide, { first: 1 });
    expect(await coordinator.refusals(wide, { first: 200 })).toEqual(['TOO_MUCH_AT_ONCE']);
    expect((await coordinator.send(wide, { first: 'many' })).data).toBeUndefined();
    expect(await coordinator.refusals(PAGE, { first: 0 })).toContain('graphql.invalidInput');
  });

  it('ends with the session', async () => {
    const coordinator = await app.signedInAs('k@kreis.example');
    await coordinator.ask('{ me { name } }');
    const cookie = coordinator.headers.cookie;
    await coordinator.ask('mutation { signOut }');
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: '{ me { name } }' }),
    });
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { reason: 'people.notSignedIn' } }],
    });
  });

  it('carries a request id and is not kept by anybody on the way', async () => {
    const send = () =>
      fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-request-id': 'from-the-proxy-1' },
        body: JSON.stringify({ query: '{ __typename }' }),
      });
    const first = await send();
    const { headers } = await send();
    // The ordinary way marks its answers for caches (ETag), the fast lane does not: so this one came through it
    expect([first.headers.has('etag'), headers.has('etag')]).toEqual([true, false]);
    expect(headers.get('x-request-id')).toBe('from-the-proxy-1');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('is refused to a stranger in the language of the browser', async () => {
    const send = async (language: string) => {
      const response = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': language },
        body: JSON.stringify({ query: '{ me { id } }' }),
      });
      return ((await response.json()) as { errors: { message: string }[] }).errors[0].message;
    };
    expect(await send('de-DE')).toBe('Bitte melden Sie sich an.');
    expect(await send('en-GB,de;q=0.5')).toBe('Please sign in.');
  });

  it('is answered in the language that is asked for, else in that of the person', async () => {
    const { headers } = await app.signedInAs('k@kreis.example');
    const names = async (language?: string) => {
      const response = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { ...headers, ...(language && { 'accept-language': language }) },
        body: JSON.stringify({ query: '{ reminderProfiles { name } }' }),
      });
      const { data } = (await response.json()) as { data: { reminderProfiles: { name: string }[] } };
      return data.reminderProfiles.map(({ name }) => name).join();
    };
    const german = await names();
    // On the ordinary way and on the fast lane
    expect([await names('de'), await names('en'), await names('en-GB'), await names('fr')]).toEqual([
      german,
      expect.stringMatching(/conference/i),
      expect.stringMatching(/conference/i),
      german,
    ]);
    expect(german).not.toMatch(/conference/i);
  });

  it('is not mistaken for the same query to another application in this process', async () => {
    const other = await startTestApp();
    await other.make.person({ email: 'k@kreis.example', roles: [Role.COORDINATOR] });
    const query = '{ areas { totalCount } }';
    const here = await app.signedInAs('k@kreis.example');
    const there = await other.signedInAs('k@kreis.example');
    for (let time = 0; time < 2; time++) {
      expect(await here.ask(query)).toEqual({ areas: { totalCount: 3 } });
      expect(await there.ask(query)).toEqual({ areas: { totalCount: 0 } });
    }
    await other.close();
  });

  it('leaves odd bodies to the ordinary way, which says what is wrong with them', async () => {
    for (const body of ['{', '[]', '"x"', '{"query":7}', '{"query":"{ __typename }","variables":[]}']) {
      const response = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      expect([body, response.status]).toEqual([body, 400]);
    }
  });
});
