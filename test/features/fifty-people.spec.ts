import { Role } from '../../src/kernel/actor.js';
import type { Client, GraphqlResponse } from '../support/client.js';
import { seededRandom } from '../support/random.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const PEOPLE = 50;
const ROUNDS = 2;
/** Few things for many people, so that they meet. */
const THINGS = 6;
const TODAY = '2026-11-02';

interface Seen {
  readonly id: string;
  readonly version: number;
}

interface Board {
  readonly meeting: Seen & {
    readonly agenda: Seen[];
    readonly outcomes: Seen[];
    readonly attendance: (Seen & { readonly person: { readonly id: string } })[];
  };
  readonly measures: { readonly nodes: Seen[] };
}

/** A change that was taken: what was written into which column of which row. */
interface Taken {
  readonly table: string;
  readonly id: string;
  readonly column: string;
  readonly text: string;
}

const BOARD = `query Board($id: ID!) {
  meeting(id: $id) { id version agenda { id version } outcomes { id version } attendance { id version person { id } } }
  measures(first: 50) { nodes { id version } } }`;

const change = (name: string) => {
  const type = `${name[0].toUpperCase()}${name.slice(1)}Input`;
  return `mutation Do($input: ${type}!) { ${name}(input: $input) { id version } }`;
};

describe(`${PEOPLE} people at one meeting and its measures`, () => {
  let app: TestApp;
  let clients: Client[];
  let meetingId: string;
  let members: string[];
  const taken: Taken[] = [];
  const refused: NonNullable<GraphqlResponse<unknown>['errors']>[number][] = [];
  let statusChanges = 0;
  let addedItems = 0;

  beforeAll(async () => {
    app = await startTestApp({ today: TODAY, environment: { DATABASE_POOL_SIZE: '10' } });
    await prepare();
    clients = await Promise.all(
      Array.from({ length: PEOPLE }, (_, person) => app.signedInAs(`person${person}@kreis.example`)),
    );
    await Promise.all(clients.map((client, person) => work(client, person)));
  }, 120_000);
  afterAll(() => app.close());

  async function prepare(): Promise<void> {
    const { make } = app;
    const organisation_id = await make.organisation();
    const officeId = await make.office({ organisation_id });
    members = [];
    for (let person = 0; person < PEOPLE; person++) {
      const email = `person${person}@kreis.example`;
      const id = await make.person({ email, roles: [Role.COORDINATOR], officeId });
      if (person < THINGS) members.push(id);
    }
    const body_id = await make.row('body', {
      name: 'Fachplanungskonferenz',
      short_name: 'FPK',
      type: 'PLANNERS_CONFERENCE',
      organisation_id,
    });
    meetingId = await make.row('meeting', { body_id, number: 1, held_on: TODAY, state: 'INVITED' });
    const field_of_action_id = await make.fieldOfAction();
    for (let thing = 1; thing <= THINGS; thing++) {
      const item = await make.row('agenda_item', {
        meeting_id: meetingId,
        position: thing,
        title: `TOP ${thing}`,
      });
      await make.row('outcome', {
        agenda_item_id: item,
        number: `FPK-2026-0${thing}`,
        kind: 'RECOMMENDATION',
        text: 'Am Anfang.',
      });
      await make.row('attendance', { meeting_id: meetingId, person_id: members[thing - 1] });
      await make.row('measure', {
        number: `AR-0${thing}`,
        title: `Maßnahme ${thing}`,
        field_of_action_id,
        lead_office_id: officeId,
        accountable_person_id: members[0],
        status: 'IN_PROGRESS',
        is_county_wide: true,
      });
    }
  }

  /** Sees the meeting, changes one thing after the other, and looks again before the next round. */
  async function work(client: Client, person: number): Promise<void> {
    const random = seededRandom(person + 1);
    const one = <Entry>(list: readonly Entry[]): Entry => list[Math.floor(random() * list.length)];
    for (let round = 0; round < ROUNDS; round++) {
      const { meeting, measures } = await client.ask<Board & Record<string, never>>(BOARD, { id: meetingId });
      const text = (what: string) => `${what} von ${person} in Runde ${round}`;
      const write = async (name: string, table: string, column: string, seen: Seen, field: string) => {
        const value = text(name);
        const input = { id: seen.id, version: seen.version, [field]: value };
        if (await send(client, name, input)) taken.push({ table, id: seen.id, column, text: value });
      };
      await write('changeAgendaItem', 'agenda_item', 'note', one(meeting.agenda), 'note');
      await write('changeOutcome', 'outcome', 'text', one(meeting.outcomes), 'text');
      await write('changeMeasure', 'measure', 'summary', one(measures.nodes), 'summary');
      await write('changeMeeting', 'meeting', 'place', meeting, 'place');
      const people = [one(meeting.attendance), one(meeting.attendance)]
        .filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index)
        .map((seen) => ({ personId: seen.person.id, version: seen.version, presence: 'PRESENT' }));
      await send(client, 'recordAttendance', { meetingId, people });
      const measure = one(measures.nodes);
      const to = {
        id: measure.id,
        version: measure.version,
        to: 'ON_HOLD',
        reason: 'Pause.',
        resubmitOn: '2027-03-01',
      };
      if (await send(client, 'changeMeasureStatus', to)) statusChanges++;
      if (await send(client, 'addAgendaItem', { meetingId, title: text('Punkt') })) addedItems++;
      await send(client, 'reorderAgenda', { meetingId, items: [...meeting.agenda].reverse() });
    }
  }

  async function send(client: Client, name: string, input: object): Promise<boolean> {
    const { errors = [] } = await client.send(change(name), { input });
    refused.push(...errors);
    return errors.length === 0;
  }

  it('are told of a conflict in words, and of nothing else: no deadlock, no defect', () => {
    const strange = refused.filter(({ extensions: { code } }) => code !== 'CONFLICT');
    expect(strange).toEqual([]);
    expect(refused.length).toBeGreaterThan(PEOPLE);
    expect(refused.filter(({ extensions }) => extensions.reason === 'database.busy')).toEqual([]);
  });

  it('learn what somebody else has changed meanwhile', () => {
    const collided = refused.filter(({ extensions }) => extensions.reason === 'database.changedMeanwhile');
    expect(collided.length).toBeGreaterThan(PEOPLE);
    // Places on the agenda may be back where they were; words never are
    const words = collided.filter(({ path }) => path?.[0] === 'changeOutcome');
    expect(words.length).toBeGreaterThan(10);
    for (const { extensions } of words) {
      const { yourVersion, currentVersion, changedFields } = extensions.details as Record<string, unknown>;
      expect(currentVersion).toBeGreaterThan(yourVersion as number);
      expect(changedFields).toEqual(['text']);
    }
  });

  it('lose nothing: every change that was taken stands in one version of its record', async () => {
    expect(taken.length).toBeGreaterThan(20);
    for (const { table, id, column, text } of taken) {
      const [{ written }] = await app.make.statement<{ written: number }>(`
        select count(distinct version)::int as written from (
          select version, "${column}" as value, lag("${column}") over (order by version) as before
            from (select version, "${column}" from history.${table} where id = '${id}'
                  union all select version, "${column}" from ${table} where id = '${id}') v) versions
         where value = '${text}' and before is distinct from value`);
      expect({ table, text, written }).toEqual({ table, text, written: 1 });
    }
    const [{ items }] = await app.make.rows<{
      items: number;
    }>`select count(*)::int as items from agenda_item`;
    expect(items).toBe(THINGS + addedItems);
  });

  it('leave a history without a gap', async () => {
    for (const table of ['agenda_item', 'outcome', 'attendance', 'measure', 'meeting']) {
      const gaps = await app.make.statement(`
        select id, version, (select count(*) from history.${table} h where h.id = t.id) as kept
          from ${table} t
         where version <> 1 + (select count(distinct version) from history.${table} h where h.id = t.id)`);
      expect({ table, gaps }).toEqual({ table, gaps: [] });
    }
    const [{ paused }] = await app.make.rows<{ paused: number }>`
      select count(*)::int as paused from measure where status = 'ON_HOLD'`;
    expect(paused).toBe(statusChanges);
  });
});
