import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLField } from 'graphql';
import { DownloadEvents } from '../src/features/downloads/download-events.js';
import { Role } from '../src/kernel/actor.js';
import type { Door } from '../src/platform/auth/requires.js';
import { opens } from '../src/rights/expected.js';
import type { Client } from './support/client.js';
import { Crawler } from './support/crawler.js';
import { Listener } from './support/listener.js';
import { doorsOf } from './support/root-handlers.js';
import { nobodysRows } from './support/sample-arguments.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { tellGround, tellThread, type Thread } from './support/thread.js';
import { until } from './support/until.js';

/** Whoever listens hears of nothing that is hidden: every subscription of the schema, for every role, with all it leads to. */

type Heard = Record<string, { id: string }>;

/** Something hidden, and who is told of it. */
interface Secret {
  /** Stands in what is changed. */
  readonly mark: string;
  readonly knownTo: readonly Role[];
  readonly change: (mark: string) => Promise<unknown>;
}

interface Story {
  /** Changes one that everybody may see. */
  readonly change: (id: string, text: string) => Promise<unknown>;
  /** Changed until all listen. */
  readonly probe: string;
  /** Changed after what is hidden. */
  readonly open: string;
  /** Ones of which others do not know that they are there. */
  readonly hidden: readonly (Secret & { readonly id: string })[];
  /** Parts of the open one that others do not know of. */
  readonly within: readonly Secret[];
}

const PLANNING = [Role.COORDINATOR, Role.LOCAL_COORDINATOR, Role.OFFICE_HEAD, Role.OFFICER, Role.PARTICIPANT];

/** What is somebody's own: nobody else hears of it, whatever their role. */
const OWN = ['downloadChanged'];

/** Tells of people and not of texts: its own story says who hears of whom. */
const TOLD_ELSEWHERE: Readonly<Record<string, string>> = {
  presenceChanged: 'test/features/minutes-presence.spec.ts',
};

describe('Whoever listens', () => {
  let app: TestApp;
  let coordinator: Client;
  let subscriptions: GraphQLField<unknown, unknown>[];
  let crawler: Crawler;
  let stories: Readonly<Record<string, Story>>;
  let doors: Map<string, Door>;
  const readers = new Map<Role, Client>();
  const people = new Map<Role, string>();
  const listeners: Listener<Heard>[] = [];

  beforeAll(async () => {
    app = await startTestApp({ environment: { PUBLIC_READING: 'yes', LOG_LEVEL: 'fatal' } });
    const { schema } = app.nest.get(GraphQLSchemaHost);
    subscriptions = Object.values(schema.getSubscriptionType()!.getFields());
    crawler = new Crawler(schema, nobodysRows);
    doors = new Map(doorsOf(app.nest).map(({ name, door }) => [name, door]));
    const { make } = app;
    const [here, there] = [await place(), await place()];
    for (const role of Object.values(Role)) {
      if (role === Role.PUBLIC) {
        readers.set(role, await app.signedInAs());
        continue;
      }
      const email = `${role}@kreis.example`;
      const id = await make.person({ email, officeId: here.officeId });
      people.set(role, id);
      await make.role(id, {
        role,
        ...(role === Role.LOCAL_COORDINATOR && { organisationId: here.organisationId }),
        ...(role === Role.COMMITTEE_MEMBER && { bodyId: here.ground.Body }),
      });
      readers.set(role, await app.signedInAs(email));
    }
    coordinator = readers.get(Role.COORDINATOR)!;
    const told = { ...there, visibility: 'PUBLIC' } as const;
    const open = await tellThread(make, { ...told, mark: 'Offen' });
    const internal = await tellThread(make, {
      ...told,
      mark: 'Geheim',
      visibility: 'INTERNAL',
      // meetings are numbered within their body
      ground: { ...there.ground, Body: (await tellGround(make, there.organisationId)).Body },
    });
    stories = tell(open, internal);
  }, 60_000);
  afterEach(async () => {
    await Promise.all(listeners.splice(0).map((listener) => listener.close()));
  });
  afterAll(() => app.close());

  async function place() {
    const { make } = app;
    const organisationId = await make.organisation();
    const officeId = await make.office({ organisation_id: organisationId });
    const personId = await make.person({ officeId });
    const ground = await tellGround(make, organisationId);
    return { organisationId, officeId, areaId: await make.area(), personId, ground };
  }

  function tell(open: Thread, internal: Thread): Record<string, Story> {
    const measure = (id: string, title: string) => change('Measure', { id, title });
    const meeting = (id: string, place: string) => change('Meeting', { id, place });
    return {
      measureChanged: {
        change: measure,
        probe: open['Measure:REPORTING'],
        open: open.Measure,
        hidden: [
          {
            mark: 'Entwurf eines anderen Amtes',
            id: open['Measure:DRAFT'],
            knownTo: [Role.COORDINATOR],
            change: (mark) => measure(open['Measure:DRAFT'], mark),
          },
          {
            mark: 'Interne Maßnahme',
            id: internal.Measure,
            knownTo: PLANNING,
            change: (mark) => measure(internal.Measure, mark),
          },
        ],
        within: [
          {
            mark: 'Noch nicht freigegeben',
            knownTo: [Role.COORDINATOR],
            change: (text) =>
              coordinator.ask(
                'mutation($input: DraftStatusReportInput!) { draftStatusReport(input: $input) { id } }',
                { input: { measureId: open.Measure, selfAssessment: 'ON_TRACK', text } },
              ),
          },
        ],
      },
      meetingChanged: {
        change: meeting,
        probe: open.Meeting,
        open: open['Meeting:INVITED'],
        hidden: [
          {
            mark: 'Interne Sitzung',
            id: internal['Meeting:INVITED'],
            knownTo: PLANNING,
            change: (mark) => meeting(internal['Meeting:INVITED'], mark),
          },
        ],
        within: [
          {
            mark: 'Nichtöffentlicher Punkt',
            knownTo: [Role.COORDINATOR],
            change: (title) =>
              coordinator.ask(
                'mutation($input: AddAgendaItemInput!) { addAgendaItem(input: $input) { id } }',
                { input: { meetingId: open['Meeting:INVITED'], title, isClosedSession: true } },
              ),
          },
        ],
      },
    };
  }

  /** Coordination changes something, at the version it has. */
  async function change(type: 'Measure' | 'Meeting', input: { id: string } & Record<string, unknown>) {
    const { node } = await coordinator.ask<{ node: { version: number } }>(
      `query($id: ID!) { node(id: $id) { ... on ${type} { version } } }`,
      { id: input.id },
    );
    await coordinator.ask(`mutation($input: Change${type}Input!) { change${type}(input: $input) { id } }`, {
      input: { ...input, version: node.version },
    });
  }

  it('has a story for every subscription there is', () => {
    const told = [...Object.keys(stories), ...OWN, ...Object.keys(TOLD_ELSEWHERE)];
    expect(subscriptions.map(({ name }) => name).sort()).toEqual(told.sort());
  });

  it('hears of downloads that are theirs, and of no others, whoever is said to own them', async () => {
    const downloads = new Map<Role, string>();
    for (const [role, personId] of people) downloads.set(role, await aDownload(personId));
    const field = subscriptions.find(({ name }) => name === 'downloadChanged')!;
    const listening = [...people.keys()].map((role) => ({ role, listener: listen(role, field) }));
    const tellAll = async () => {
      for (const id of downloads.values())
        for (const personId of people.values()) await app.nest.get(DownloadEvents).tell({ id, personId });
    };
    await until('all have heard of theirs', async () => {
      await tellAll();
      return listening.every(({ listener }) => listener.heard.length > 0);
    });
    for (const { role, listener } of listening) {
      const ids = new Set(listener.heard.map((told) => told.downloadChanged.id));
      expect({ role, errors: listener.errors, ids: [...ids] }).toEqual({
        role,
        errors: [],
        ids: [downloads.get(role)],
      });
    }
  }, 60_000);

  it('hears of what is hidden from them neither that it changed nor what it says', async () => {
    for (const field of subscriptions.filter(({ name }) => name in stories)) {
      const { name } = field;
      const { change, probe, open, hidden, within } = stories[name];
      const listening = [...readers.keys()]
        .filter((role) => comesThrough(role, name))
        .map((role) => ({ role, listener: listen(role, field) }));
      const allHeard = (text: string) =>
        until(`all heard ${text}`, () =>
          listening.every(({ listener }) => JSON.stringify(listener.heard).includes(text)),
        );
      let count = 0;
      await until('all listen', async () => {
        await change(probe, `Probe ${++count}`);
        return listening.every(({ listener }) => listener.heard.length > 0);
      });

      for (const secret of hidden) await secret.change(secret.mark);
      await change(open, 'Danach');
      await allHeard('Danach');
      for (const secret of within) await secret.change(secret.mark);
      await change(open, 'Zuletzt');
      await allHeard('Zuletzt');

      for (const { role, listener } of listening) {
        const { heard, errors } = listener;
        const ids = new Set(heard.map((told) => told[name].id));
        ids.delete(probe);
        const marks = [...hidden, ...within].filter(({ mark }) => JSON.stringify(heard).includes(mark));
        const isKnown = ({ knownTo }: Secret) => knownTo.includes(role);
        expect({ role, errors, ids: [...ids], marks }).toEqual({
          role,
          errors: [],
          ids: [...hidden.filter(isKnown).map(({ id }) => id), open],
          marks: [...hidden, ...within].filter(isKnown),
        });
      }
    }
  }, 60_000);

  it('is refused where the door is closed, and hears nothing', async () => {
    for (const field of subscriptions) {
      const outside = [...readers.keys()].filter((role) => !comesThrough(role, field.name));
      expect(outside).toContain(Role.PUBLIC);
      for (const role of outside) {
        const listener = listen(role, field);
        await until('the refusal came', () => listener.isOver);
        expect(listener).toMatchObject({
          heard: [],
          errors: [{ extensions: { code: role === Role.PUBLIC ? 'NOT_SIGNED_IN' : 'NOT_ALLOWED' } }],
        });
      }
    }
  });

  const aDownload = (personId: string): Promise<string> =>
    app.make.row('download', {
      person_id: personId,
      kind: 'papers.file',
      parameters: {},
      sameness: Buffer.from(personId),
      title: 'Bericht',
      ordered_at: new Date(),
      state: 'CANCELLED',
      ended_at: new Date(),
    });

  const comesThrough = (role: Role, name: string) => opens(role, doors.get(name) ?? null);

  const listen = (role: Role, field: GraphQLField<unknown, unknown>): Listener<Heard> => {
    const listener = new Listener<Heard>(readers.get(role)!, crawler.live(field).query);
    listeners.push(listener);
    return listener;
  };
});
