import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { Role } from '../src/kernel/actor.js';
import type { Client } from './support/client.js';
import { Crawler, type Question } from './support/crawler.js';
import { liveNow, momentNow } from './support/past.js';
import { nobodysRows } from './support/sample-arguments.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { tellGround, tellThread, type Thread } from './support/thread.js';

/**
 * The past opens no door: a reader sees of it what could be seen then and may be seen today. Everything there is to ask is
 * asked as of a moment at which one story was open that is closed today, and one was closed that is open today.
 */

/** Codes of questions that were never asked: the sample does not fit. */
const UNANSWERED = ['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'INTERNAL', 'INTERNAL_SERVER_ERROR'];

/** What says for whom it is. */
const WITH_VISIBILITY = {
  ProblemArea: 'problem_area',
  Strategy: 'strategy',
  SpendingLock: 'spending_lock',
  Measure: 'measure',
  'Measure:SUBMITTED': 'measure',
  'Measure:REPORTING': 'measure',
  Meeting: 'meeting',
  'Meeting:INVITED': 'meeting',
} as const;

describe('The past', () => {
  let app: TestApp;
  let schema: GraphQLSchema;
  /** Open at the moment that is asked about, closed today. */
  let once: Thread;
  /** Closed at that moment, open today. */
  let later: Thread;
  let moment: string;
  const readers = new Map<Role, Client>();
  const BLIND = [Role.COMMITTEE_MEMBER, Role.CONTRIBUTOR, Role.STATISTICS_OFFICE, Role.PUBLIC];

  beforeAll(async () => {
    app = await startTestApp({ environment: { PUBLIC_READING: 'yes', LOG_LEVEL: 'fatal' } });
    ({ schema } = app.nest.get(GraphQLSchemaHost));
    const { make } = app;
    for (const role of [Role.COORDINATOR, ...BLIND]) {
      const email = `${role}@kreis.example`;
      if (role !== Role.PUBLIC) await make.person({ email, roles: [role], officeId: await make.office() });
    }
    const organisationId = await make.organisation();
    const place = {
      organisationId,
      officeId: await make.office({ organisation_id: organisationId }),
      areaId: await make.area(),
      ground: await tellGround(make, organisationId),
    };
    const tell = async (mark: string, visibility: 'PUBLIC' | 'INTERNAL') => {
      const personId = await make.person({ officeId: place.officeId });
      return tellThread(make, { ...place, personId, mark, visibility });
    };
    once = await tell('Einst', 'PUBLIC');
    later = await tell('Später', 'INTERNAL');
    moment = await momentNow(app);
    for (const [kind, table] of Object.entries(WITH_VISIBILITY)) {
      await make.change(table, once[kind], { visibility: 'INTERNAL' });
      await make.change(table, later[kind], { visibility: 'PUBLIC' });
    }
    liveNow(app);
    for (const role of [Role.COORDINATOR, ...BLIND])
      readers.set(role, await app.signedInAs(role === Role.PUBLIC ? undefined : `${role}@kreis.example`));
  }, 120_000);
  afterAll(() => app.close());

  /** Every root query that takes a moment, for objects of a story, in every order and by every filter. */
  function* questions(thread: Thread): Generator<Question> {
    const rows = (kind: string) => ({ id: thread[kind] ?? nobodysRows(kind).id, version: 1 });
    const crawler = new Crawler(schema, rows, { asOf: moment });
    yield* crawler.roots([]);
    for (const [kind, id] of Object.entries(thread)) yield crawler.node(kind.split(':')[0], id);
  }

  /** The answers in which a word stands, of those that were given. */
  async function telling(role: Role, word: string): Promise<string[]> {
    const found: string[] = [];
    const asked = [...questions(once), ...questions(later)].filter(({ variables }) => 'asOf' in variables);
    expect(asked.length).toBeGreaterThan(100);
    for (let from = 0; from < asked.length; from += 8) {
      await Promise.all(
        asked.slice(from, from + 8).map(async ({ name, query, variables }) => {
          const answer = await readers.get(role)!.send(query, variables);
          const codes = (answer.errors ?? []).map(({ extensions }) => extensions.code);
          if (codes.some((code) => UNANSWERED.includes(code)))
            throw new Error(`${name} is not answered: ${JSON.stringify(answer.errors)}`);
          const text = JSON.stringify(answer.data);
          if (new RegExp(word).test(text)) found.push(`${name}: ${text.slice(0, 200)}`);
        }),
      );
    }
    return found;
  }

  it.each(BLIND)(
    'tells %s neither what was open once and is closed, nor what was closed then and is open',
    async (role) => {
      expect(await telling(role, 'Einst|Später')).toEqual([]);
    },
    60_000,
  );

  it('tells coordination both, so that hiding it is what was tested', async () => {
    const told = (await telling(Role.COORDINATOR, 'Einst|Später')).join('\n');
    expect(told).toContain('Einst');
    expect(told).toContain('Später');
  }, 60_000);

  it('counts nothing that it does not tell', async () => {
    const COUNT = `query($asOf: AsOf) { measures(asOf: $asOf) { totalCount } strategies(asOf: $asOf) { totalCount }
      problemAreas(asOf: $asOf) { totalCount } meetings(asOf: $asOf) { totalCount } }`;
    const none = { totalCount: 0 };
    for (const role of BLIND.filter((one) => one !== Role.STATISTICS_OFFICE)) {
      const { data } = await readers.get(role)!.send(COUNT, { asOf: moment });
      expect(data).toEqual({ measures: none, strategies: none, problemAreas: none, meetings: none });
    }
  });

  it('allows nothing, whatever may be done today', async () => {
    const allowed = async (asOf?: string) => {
      const crawler = new Crawler(schema, nobodysRows, { asOf });
      const found = new Set<string>();
      for (const [kind, id] of Object.entries(once)) {
        const { query, variables } = crawler.node(kind.split(':')[0], id);
        JSON.stringify(await readers.get(Role.COORDINATOR)!.ask(query, variables), (name, told: unknown) => {
          const isAllowed = Array.isArray(told) ? told.length > 0 : told === true;
          if (/^(allowedActions|may[A-Z]\w*)$/.test(name) && isAllowed) found.add(name);
          return told;
        });
      }
      return [...found].sort();
    };
    expect(await allowed(moment)).toEqual([]);
    expect(await allowed()).toEqual(['allowedActions']);
  });
});
