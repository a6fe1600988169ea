import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { type Meeting, MeetingListeners } from '../../src/features/conferences/index.js';
import { conflict } from '../../src/kernel/errors.js';
import { Role } from '../../src/kernel/actor.js';
import type { Client } from '../support/client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';

interface Seen {
  readonly id: string;
  readonly version: number;
}

interface Body extends Seen {
  readonly name: string;
  readonly shortName: string;
}

interface Item extends Seen {
  readonly title: string;
  readonly position: number;
}

interface Sitting extends Seen {
  readonly number: number;
  readonly heldOn: string;
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly state: string;
  readonly agenda: Item[];
  readonly allowedActions: string[];
}

interface Outcome extends Seen {
  readonly number: string;
  readonly doneOn: string | null;
  readonly allowedActions: string[];
}

const mutation = (name: string, selection: string) => {
  const type = `${name[0].toUpperCase()}${name.slice(1)}Input`;
  return `mutation Do($input: ${type}!) { result: ${name}(input: $input) { ${selection} } }`;
};
const BODY = 'id version name shortName type rhythm isPublic active organisation { name } chair { name }';
const MEMBER = 'id version role hasVote validFrom validTo person { name } body { name } onBehalfOf { name }';
const ITEM = 'id version title position kind isClosedSession durationMinutes note';
const MEETING = `id version number heldOn startsAt endsAt place state visibility totalMinutes roomMinutes isOverbooked
  allowedActions body { name } agenda { ${ITEM} }`;
const OUTCOME = `id version number kind text dueOn doneOn completionNote isOverdue allowedActions
  responsibleOffice { name } agendaItem { title meeting { number } }`;

const CREATE_BODY = mutation('createBody', BODY);
const CHANGE_BODY = mutation('changeBody', BODY);
const ADD_MEMBER = mutation('addBodyMember', MEMBER);
const END_MEMBERSHIP = mutation('endBodyMembership', MEMBER);
const PLAN = mutation('planMeeting', MEETING);
const CHANGE_MEETING = mutation('changeMeeting', MEETING);
const MOVE = mutation('moveMeeting', MEETING);
const CANCEL = mutation('cancelMeeting', MEETING);
const STATE = mutation('changeMeetingState', MEETING);
const ADD_ITEM = mutation('addAgendaItem', ITEM);
const CHANGE_ITEM = mutation('changeAgendaItem', ITEM);
const REMOVE_ITEM = mutation('removeAgendaItem', MEETING);
const REORDER = mutation('reorderAgenda', MEETING);
const RECORD = mutation('recordOutcome', OUTCOME);
const COMPLETE = mutation('completeOutcome', OUTCOME);
const READ = `query Read($id: ID!) { meeting(id: $id) { ${MEETING} outcomes { number } } }`;

const TODAY = '2026-11-02';

describe('The conferences of a county', () => {
  let app: TestApp;
  let county: string;
  let socialOffice: string;
  let youthOffice: string;
  let coordinator: Client;
  let chair: Client;
  let member: Client;
  let planner: Client;
  let officer: Client;
  let otherOfficer: Client;
  let councillor: Client;
  let otherCouncillor: Client;
  let administrator: Client;
  let stranger: Client;
  const people: Record<string, string> = {};
  let conference: Body;
  let committee: Body;

  const act = async <Result = Sitting>(as: Client, text: string, input: object): Promise<Result> =>
    (await as.ask<{ result: Result }>(text, { input })).result;

  const plan = (given: object = {}) =>
    act(coordinator, PLAN, { bodyId: conference.id, heldOn: TODAY, ...given });

  const addItem = (meetingId: string, given: object = {}) =>
    act<Item>(coordinator, ADD_ITEM, { meetingId, title: 'Verschiedenes', ...given });

  const invite = ({ id, version }: Seen) => act(coordinator, STATE, { id, version, state: 'INVITED' });

  const read = async (as: Client, id: string) =>
    (await as.ask<{ meeting: (Sitting & { totalMinutes: number }) | null }>(READ, { id })).meeting;

  /** An invited meeting of today with one item. */
  const sitting = async (given: object = {}, item: object = {}) => {
    const meeting = await invite(await plan(given));
    return { meeting, item: await addItem(meeting.id, item) };
  };

  const record = async (given: object = {}, of: { item: Item } | undefined = undefined) => {
    const { item } = of ?? (await sitting());
    return act<Outcome>(coordinator, RECORD, {
      agendaItemId: item.id,
      kind: 'TASK',
      text: 'Das Sozialamt legt Zahlen vor.',
      responsibleOfficeId: socialOffice,
      dueOn: '2026-11-20',
      ...given,
    });
  };

  /** A strategy whose text is in force: the county agreed to it, at a meeting or by itself. */
  const strategy = async (values: object = {}, meetingId: string | null = null) => {
    const { make } = app;
    const id = await make.row('strategy', { title: 'Mittagessen', lead_office_id: socialOffice, ...values });
    const version = await make.row('strategy_version', {
      strategy_id: id,
      number: 1,
      text: 'Wir sorgen gemeinsam dafür.',
      submitted_on: TODAY,
    });
    await make.row('agreement', {
      strategy_version_id: version,
      organisation_id: county,
      state: 'AGREED',
      stated_on: TODAY,
      meeting_id: meetingId,
    });
    return id;
  };

  beforeAll(async () => {
    app = await startTestApp({ today: TODAY });
    const { make } = app;
    county = await make.organisation({ name: 'Kreis' });
    socialOffice = await make.office({ name: 'Sozialamt', organisation_id: county });
    youthOffice = await make.office({ name: 'Jugendamt', organisation_id: county });
    const person = async (name: string, role: Role, officeId?: string) => {
      const email = `${name}@kreis.example`;
      people[name] = await make.person({ name, email, roles: [role], officeId });
      return app.signedInAs(email);
    };
    coordinator = await person('koordination', Role.COORDINATOR);
    chair = await person('vorsitz', Role.PARTICIPANT);
    member = await person('mitglied', Role.PARTICIPANT);
    planner = await person('planung', Role.PARTICIPANT);
    officer = await person('sozialamt', Role.OFFICER, socialOffice);
    otherOfficer = await person('jugendamt', Role.OFFICER, youthOffice);
    councillor = await person('ausschuss', Role.COMMITTEE_MEMBER);
    otherCouncillor = await person('schulausschuss', Role.COMMITTEE_MEMBER);
    administrator = await person('administration', Role.ADMINISTRATOR);
    stranger = await app.signedInAs();

    conference = await act<Body>(coordinator, CREATE_BODY, {
      name: 'Fachplanerkonferenz',
      type: 'PLANNERS_CONFERENCE',
      organisationId: county,
      rhythm: 'SIX_WEEKLY',
      chairId: people.vorsitz,
    });
    committee = await act<Body>(coordinator, CREATE_BODY, {
      name: 'Sozialausschuss',
      shortName: 'ASIF',
      type: 'COMMITTEE',
      organisationId: county,
    });
    await act(coordinator, ADD_MEMBER, { bodyId: conference.id, personId: people.mitglied });
    await act(coordinator, ADD_MEMBER, { bodyId: committee.id, personId: people.ausschuss, hasVote: true });
  });
  afterAll(() => app.close());

  describe('have bodies', () => {
    it('with a short name that coordination may leave to the program', async () => {
      expect(conference).toMatchObject({
        shortName: 'FPK',
        type: 'PLANNERS_CONFERENCE',
        rhythm: 'SIX_WEEKLY',
        organisation: { name: 'Kreis' },
        chair: { name: 'vorsitz' },
        active: true,
      });
      const second = await act<Body>(coordinator, CREATE_BODY, {
        name: 'Fachplanerkonferenz Lünen',
        type: 'PLANNERS_CONFERENCE',
        organisationId: county,
      });
      expect(second.shortName).toBe('FPK2');
    });

    it('that are changed by coordination, once at a time, and emptied where null is given', async () => {
      const body = await act<Body>(coordinator, CREATE_BODY, {
        name: 'Lenkungsgruppe',
        type: 'STEERING_GROUP',
        organisationId: county,
        chairId: people.vorsitz,
      });
      const input = { id: body.id, version: body.version, rhythm: 'QUARTERLY', chairId: null };
      const changed = await act<Body>(coordinator, CHANGE_BODY, input);
      expect(changed).toMatchObject({ name: 'Lenkungsgruppe', rhythm: 'QUARTERLY', chair: null, version: 2 });
      expect(await coordinator.refusals(CHANGE_BODY, { input })).toEqual(['database.changedMeanwhile']);
      expect(
        await coordinator.refusals(CHANGE_BODY, { input: { ...input, version: 2, name: null } }),
      ).toEqual(['graphql.invalidInput']);
    });

    it('that keep their short name once outcomes carry it', async () => {
      const body = await act<Body>(coordinator, CREATE_BODY, {
        name: 'Strategiegruppe',
        type: 'STRATEGY_GROUP',
        organisationId: county,
      });
      await record({}, await sitting({ bodyId: body.id }));
      const { id, version } = body;
      expect(await coordinator.refusals(CHANGE_BODY, { input: { id, version, shortName: 'STR' } })).toEqual([
        'conferences.shortNameInUse',
      ]);
    });

    it('that are listed by kind, and by membership of the reader', async () => {
      const query = `query List($filter: BodyFilter) { bodies(filter: $filter) { nodes { name } } }`;
      const names = async (as: Client, filter: object) =>
        (await as.ask<{ bodies: { nodes: { name: string }[] } }>(query, { filter })).bodies.nodes.map(
          ({ name }) => name,
        );
      expect(await names(planner, { type: 'COMMITTEE' })).toEqual(['Sozialausschuss']);
      expect(await names(member, { mine: true })).toEqual(['Fachplanerkonferenz']);
      expect(await names(chair, { mine: true })).toEqual(['Fachplanerkonferenz']);
      expect(await names(planner, { mine: true })).toEqual([]);
    });

    it('that nobody but coordination sets up', async () => {
      const input = { name: 'Runde', type: 'WORKING_GROUP', organisationId: county };
      for (const someone of [chair, member, councillor, officer, administrator]) {
        expect(await someone.refusals(CREATE_BODY, { input })).toEqual(['people.notAllowed']);
      }
      expect(await stranger.refusals(CREATE_BODY, { input })).toEqual(['people.notSignedIn']);
      expect(await stranger.refusals('{ bodies { totalCount } }')).toEqual(['people.notSignedIn']);
      expect(await administrator.refusals('{ bodies { totalCount } }')).toEqual(['people.notAllowed']);
    });
  });

  describe('have members', () => {
    const PERSON = `query Bodies { people(filter: { name: "jugendamt" }) { nodes { bodies { name } } } }`;

    it('for a time: who leaves keeps the entry, but no longer belongs to the body', async () => {
      const seat = await act<Seen>(coordinator, ADD_MEMBER, {
        bodyId: conference.id,
        personId: people.jugendamt,
        role: 'ADVISORY',
        onBehalfOfId: county,
        validFrom: '2026-01-01',
      });
      expect(seat).toMatchObject({ role: 'ADVISORY', hasVote: false, onBehalfOf: { name: 'Kreis' } });
      expect(await planner.ask(PERSON)).toEqual({
        people: { nodes: [{ bodies: [{ name: 'Fachplanerkonferenz' }] }] },
      });

      const { id, version } = seat;
      const ended = await act(coordinator, END_MEMBERSHIP, { id, version, validTo: '2026-10-31' });
      expect(ended).toMatchObject({ validTo: '2026-10-31', person: { name: 'jugendamt' } });
      expect(await planner.ask(PERSON)).toEqual({ people: { nodes: [{ bodies: [] }] } });
      expect(await coordinator.refusals(END_MEMBERSHIP, { input: { id, version } })).toEqual([
        'database.changedMeanwhile',
      ]);
    });

    it('who have one seat at a time and a deputy who is somebody else', async () => {
      const input = { bodyId: conference.id, personId: people.mitglied };
      expect(await coordinator.refusals(ADD_MEMBER, { input })).toEqual(['conferences.alreadyMember']);
      const own = { bodyId: conference.id, personId: people.planung, deputyId: people.planung };
      expect(await coordinator.refusals(ADD_MEMBER, { input: own })).toEqual(['conferences.ownDeputy']);
    });

    it('whose names are kept from committees where the body does not meet in public', async () => {
      const query = `query Members($id: ID!) { body(id: $id) { members { person { name } } } }`;
      const names = async (as: Client, { id }: Body) =>
        (await as.ask<{ body: { members: { person: { name: string } }[] } }>(query, { id })).body.members.map(
          ({ person }) => person.name,
        );
      expect(await names(planner, conference)).toEqual(['mitglied']);
      expect(await names(otherCouncillor, conference)).toEqual([]);
      expect(await names(councillor, committee)).toEqual(['ausschuss']);
    });

    it('whose chair is kept from committees as the other names are', async () => {
      const query = `query Chair($id: ID!) { body(id: $id) { chair { name } } }`;
      const { id } = conference;
      expect(await planner.ask(query, { id })).toEqual({ body: { chair: { name: 'vorsitz' } } });
      expect(await otherCouncillor.ask(query, { id })).toEqual({ body: { chair: null } });
    });
  });

  describe('have meetings', () => {
    it('that are numbered per body, also when two are planned at once', async () => {
      const body = await act<Body>(coordinator, CREATE_BODY, {
        name: 'Bürgermeisterkonferenz',
        type: 'MAYORS_CONFERENCE',
        organisationId: county,
      });
      const meetings = await Promise.all(
        ['2026-12-01', '2027-01-12', '2027-02-16'].map((heldOn) => plan({ bodyId: body.id, heldOn })),
      );
      expect(meetings.map(({ number }) => number).sort()).toEqual([1, 2, 3]);
    });

    it('on a local day and hour, with what coordination may do next', async () => {
      const meeting = await plan({
        heldOn: '2026-11-25',
        startsAt: '14:30',
        endsAt: '17:00',
        place: 'Kreishaus',
      });
      expect(meeting).toMatchObject({
        heldOn: '2026-11-25',
        startsAt: '14:30',
        endsAt: '17:00',
        roomMinutes: 150,
        state: 'PLANNED',
        visibility: 'INTERNAL',
        body: { name: 'Fachplanerkonferenz' },
        allowedActions: [
          'CHANGE',
          'MOVE',
          'CHANGE_AGENDA',
          'CHANGE_AGENDA_ITEM',
          'INVITE',
          'CANCEL',
          'JOIN',
          'SPLIT',
        ],
      });
      expect((await read(member, meeting.id))?.allowedActions).toEqual([]);
    });

    it('that are refused with an hour that is none, an end before the start, or for a body that rests', async () => {
      const input = { bodyId: conference.id, heldOn: '2026-11-25', startsAt: '25:00' };
      expect(await coordinator.refusals(PLAN, { input })).toEqual(['graphql.invalidInput']);
      expect(
        await coordinator.refusals(PLAN, { input: { ...input, startsAt: '10:00', endsAt: '09:00' } }),
      ).toEqual(['conferences.endsBeforeStart']);
      const resting = await app.make.row('body', {
        name: 'Ruhende Runde',
        type: 'WORKING_GROUP',
        organisation_id: county,
        active: false,
      });
      expect(await coordinator.refusals(PLAN, { input: { bodyId: resting, heldOn: TODAY } })).toEqual([
        'conferences.bodyInactive',
      ]);
    });

    it('that are moved with their length, until they were held', async () => {
      const meeting = await plan({ heldOn: '2026-11-25', startsAt: '09:00', endsAt: '11:25' });
      const { id, version } = meeting;
      const input = {
        id,
        version,
        heldOn: '2026-12-02',
        startsAt: '13:00',
        changeReason: 'Haushalt geht vor',
      };
      const moved = await act(coordinator, MOVE, input);
      expect(moved).toMatchObject({
        heldOn: '2026-12-02',
        startsAt: '13:00',
        endsAt: '15:25',
        state: 'PLANNED',
      });
      const [{ reason }] = await app.make.rows<{ reason: string }>`
        select change_reason as reason from meeting where id = ${id}::uuid`;
      expect(reason).toBe('Haushalt geht vor');
      const seen = await planner.ask<{ meeting: object }>(
        'query Moved($id: ID!) { meeting(id: $id) { heldOn movedFromOn } }',
        { id },
      );
      expect(seen.meeting).toEqual({ heldOn: '2026-12-02', movedFromOn: '2026-11-25' });
      expect(await coordinator.refusals(MOVE, { input })).toEqual(['database.changedMeanwhile']);

      const today = await invite(await act(coordinator, MOVE, { id, version: moved.version, heldOn: TODAY }));
      const held = await act(coordinator, STATE, { id, version: today.version, state: 'HELD' });
      expect(held.allowedActions).toEqual([
        'CHANGE',
        'CHANGE_AGENDA_ITEM',
        'RECORD_OUTCOME',
        'RECORD_ATTENDANCE',
        'CLOSE',
      ]);
      expect(
        await coordinator.refusals(MOVE, { input: { id, version: held.version, heldOn: '2026-12-09' } }),
      ).toEqual(['conferences.alreadyHeld']);
    });

    it('that go their way step by step, and not before their day', async () => {
      const meeting = await plan({ heldOn: '2026-11-25' });
      const state = (seen: Seen, next: string) => ({
        input: { id: seen.id, version: seen.version, state: next },
      });
      expect(await coordinator.refusals(STATE, state(meeting, 'HELD'))).toEqual([
        'conferences.notInvitedYet',
      ]);
      const invited = await invite(meeting);
      expect(await coordinator.refusals(STATE, state(invited, 'INVITED'))).toEqual([
        'conferences.alreadyInvited',
      ]);
      expect(await coordinator.refusals(STATE, state(invited, 'HELD'))).toEqual(['conferences.dayNotCome']);
      expect(await coordinator.refusals(STATE, state(invited, 'PLANNED'))).toEqual(['conferences.noWayBack']);
      const { id, version } = invited;
      const cancelled = await act(coordinator, CANCEL, { id, version, changeReason: 'Grippe' });
      expect(cancelled).toMatchObject({ state: 'CANCELLED', allowedActions: [] });
      expect(await coordinator.refusals(STATE, state(cancelled, 'INVITED'))).toEqual([
        'conferences.meetingCancelled',
      ]);
    });

    it('whose place, end and visibility change without moving them', async () => {
      const { id, version } = await plan({ heldOn: '2026-11-25', endsAt: '11:00', place: 'Kreishaus' });
      const input = { id, version, visibility: 'COMMITTEE', endsAt: null };
      expect(await act(coordinator, CHANGE_MEETING, input)).toMatchObject({
        visibility: 'COMMITTEE',
        endsAt: null,
        roomMinutes: null,
        place: 'Kreishaus',
        heldOn: '2026-11-25',
      });
    });

    it('that are found by body, day, state and membership, soonest first', async () => {
      const body = await act<Body>(coordinator, CREATE_BODY, {
        name: 'AG Wohnen',
        type: 'WORKING_GROUP',
        organisationId: county,
      });
      await act(coordinator, ADD_MEMBER, { bodyId: body.id, personId: people.planung });
      const late = await plan({ bodyId: body.id, heldOn: '2027-03-01' });
      const soon = await plan({ bodyId: body.id, heldOn: '2027-01-04' });
      const past = await plan({ bodyId: body.id, heldOn: '2026-09-01' });
      await act(coordinator, CANCEL, { id: late.id, version: late.version });

      const query = `query List($filter: MeetingFilter) { meetings(filter: $filter) { nodes { id } } }`;
      const found = async (as: Client, filter: object) =>
        (await as.ask<{ meetings: { nodes: Seen[] } }>(query, { filter })).meetings.nodes.map(({ id }) => id);
      expect(await found(member, { bodyId: body.id })).toEqual([past.id, soon.id, late.id]);
      expect(await found(planner, { mine: true })).toEqual([past.id, soon.id, late.id]);
      expect(await found(planner, { mine: true, from: TODAY, to: '2027-02-01' })).toEqual([soon.id]);
      expect(await found(planner, { mine: true, state: 'CANCELLED' })).toEqual([late.id]);

      const next = `{ nextMeetings { id } bodies(filter: { mine: true }) { nodes { nextMeeting { id } lastMeeting { id } allowedActions } } }`;
      expect(await planner.ask(next)).toEqual({
        nextMeetings: [{ id: soon.id }],
        bodies: { nodes: [{ nextMeeting: { id: soon.id }, lastMeeting: null, allowedActions: [] }] },
      });
      await app.make.change('meeting', past.id, { state: 'HELD' });
      expect(
        await coordinator.ask(`query B($id: ID!) { body(id: $id) { lastMeeting { id } allowedActions } }`, {
          id: body.id,
        }),
      ).toEqual({
        body: { lastMeeting: { id: past.id }, allowedActions: ['CHANGE', 'CHANGE_MEMBERS', 'PLAN'] },
      });
    });

    it('that nobody but coordination plans, moves or cancels', async () => {
      const { id, version } = await plan({ heldOn: '2026-11-25' });
      for (const someone of [chair, member, councillor, officer]) {
        expect(await someone.refusals(PLAN, { input: { bodyId: conference.id, heldOn: TODAY } })).toEqual([
          'people.notAllowed',
        ]);
        expect(await someone.refusals(MOVE, { input: { id, version, heldOn: TODAY } })).toEqual([
          'people.notAllowed',
        ]);
        expect(await someone.refusals(CANCEL, { input: { id, version } })).toEqual(['people.notAllowed']);
      }
      expect(await stranger.refusals(CANCEL, { input: { id, version } })).toEqual(['people.notSignedIn']);
    });
  });

  describe('are the clock of the cycle', () => {
    const heard: string[] = [];
    let refuses = '';
    const hear = (what: string, { heldOn }: Meeting, more = '') => {
      heard.push(`${what} ${heldOn}${more}`);
      if (what === refuses) throw conflict('conferences.agendaChanged');
    };

    beforeAll(() => {
      app.nest.get(MeetingListeners).register({
        meetingPlanned: (meeting) => hear('planned', meeting),
        meetingMoved: (meeting, oldDate) => hear('moved', meeting, ` from ${oldDate}`),
        meetingCancelled: (meeting) => hear('cancelled', meeting),
        meetingHeld: (meeting) => hear('held', meeting),
      });
    });
    afterEach(() => {
      heard.length = 0;
      refuses = '';
    });

    it('that tells everyone who hangs dates on a meeting of each change', async () => {
      const { id, version } = await plan({ heldOn: '2026-11-25' });
      const moved = await act(coordinator, MOVE, { id, version, heldOn: TODAY });
      const invited = await invite(moved);
      await act(coordinator, STATE, { id, version: invited.version, state: 'HELD' });
      const other = await plan({ heldOn: '2026-11-26' });
      await act(coordinator, CANCEL, { id: other.id, version: other.version });
      expect(heard).toEqual([
        'planned 2026-11-25',
        'moved 2026-11-02 from 2026-11-25',
        'held 2026-11-02',
        'planned 2026-11-26',
        'cancelled 2026-11-26',
      ]);
    });

    it('that is silent where a move moves nothing', async () => {
      const { id, version } = await plan({ heldOn: '2026-11-25' });
      await act(coordinator, MOVE, { id, version, heldOn: '2026-11-25', startsAt: '09:00' });
      expect(heard).toEqual(['planned 2026-11-25']);
    });

    it.each([
      ['moved', MOVE, { heldOn: '2026-12-02' }],
      ['cancelled', CANCEL, {}],
    ])('in one transaction: where a listener cannot follow, nothing was %s', async (what, text, given) => {
      const { id, version, heldOn } = await plan({ heldOn: '2026-11-25' });
      refuses = what;
      expect(await coordinator.refusals(text, { input: { id, version, ...given } })).toEqual([
        'conferences.agendaChanged',
      ]);
      expect(await read(coordinator, id)).toMatchObject({ version, heldOn, state: 'PLANNED' });
    });

    it('in one transaction: where a listener cannot follow, nothing was planned', async () => {
      refuses = 'planned';
      const input = { bodyId: committee.id, heldOn: '2028-11-25' };
      expect(await coordinator.refusals(PLAN, { input })).toEqual(['conferences.agendaChanged']);
      expect(await app.make.rows`select id from meeting where held_on = '2028-11-25'`).toEqual([]);
    });
  });

  describe('have agendas', () => {
    const SUBJECTS = `query Read($id: ID!) { meeting(id: $id) { agenda { title subject { __typename
      ... on ProblemArea { title } ... on Strategy { title } ... on Measure { number title } } } } }`;

    it('whose items point at a problem area, a strategy, a measure, or stand in plain words', async () => {
      const { make } = app;
      const field = await make.fieldOfAction();
      const problemAreaId = await make.row('problem_area', {
        title: 'Kinderarmut',
        field_of_action_id: field,
      });
      const strategyId = await strategy();
      const measureId = await make.row('measure', {
        number: 'AR-001',
        title: 'Mensa',
        field_of_action_id: field,
        lead_office_id: socialOffice,
        status: 'AGREED',
        visibility: 'INTERNAL',
      });
      const { id } = await plan({ visibility: 'COMMITTEE' });
      await addItem(id, { title: 'Begrüßung' });
      await addItem(id, { title: 'Lage', problemAreaId });
      await addItem(id, { title: 'Antwort', strategyId });
      await addItem(id, { title: 'Stand', measureId });
      expect(await member.ask(SUBJECTS, { id })).toEqual({
        meeting: {
          agenda: [
            { title: 'Begrüßung', subject: null },
            { title: 'Lage', subject: { __typename: 'ProblemArea', title: 'Kinderarmut' } },
            { title: 'Antwort', subject: { __typename: 'Strategy', title: 'Mittagessen' } },
            { title: 'Stand', subject: { __typename: 'Measure', number: 'AR-001', title: 'Mensa' } },
          ],
        },
      });
      // What the committee may not see stays hidden; the words of the agenda stand.
      expect(await councillor.ask(SUBJECTS, { id })).toEqual({
        meeting: {
          agenda: ['Begrüßung', 'Lage', 'Antwort', 'Stand'].map((title) => ({ title, subject: null })),
        },
      });
      const input = { meetingId: id, title: 'Beides', strategyId, measureId };
      expect(await coordinator.refusals(ADD_ITEM, { input })).toEqual(['conferences.oneSubject']);
      const unknown = { meetingId: id, title: 'Nichts', strategyId: id };
      expect(await coordinator.refusals(ADD_ITEM, { input: unknown })).toEqual(['database.unknownReference']);
    });

    it('whose minutes are summed and held against the booking of the room', async () => {
      const { id } = await plan({ startsAt: '09:00', endsAt: '10:00' });
      await addItem(id, { durationMinutes: 40 });
      await addItem(id);
      await addItem(id, { durationMinutes: 20, isClosedSession: true });
      expect(await read(member, id)).toMatchObject({
        totalMinutes: 60,
        roomMinutes: 60,
        isOverbooked: false,
      });
      // Somebody outside of the body is not told of the closed session by a sum.
      expect(await read(planner, id)).toMatchObject({ totalMinutes: 40 });
      await addItem(id, { durationMinutes: 1 });
      expect(await read(member, id)).toMatchObject({ totalMinutes: 61, isOverbooked: true });
      expect(
        await coordinator.refusals(ADD_ITEM, { input: { meetingId: id, title: 'X', durationMinutes: 0 } }),
      ).toEqual(['graphql.invalidInput']);
    });

    it('that two people cannot reorder at once', async () => {
      const { id } = await plan();
      const items = [
        await addItem(id, { title: 'A' }),
        await addItem(id, { title: 'B' }),
        await addItem(id, { title: 'C' }),
      ];
      const order = (...places: number[]) =>
        places.map((place) => ({ id: items[place].id, version: items[place].version }));
      const reordered = await act(coordinator, REORDER, { meetingId: id, items: order(2, 0, 1) });
      expect(reordered.agenda.map(({ title, position }) => `${position} ${title}`)).toEqual([
        '1 C',
        '2 A',
        '3 B',
      ]);

      const stale = { meetingId: id, items: order(1, 0, 2) };
      expect(await coordinator.refusals(REORDER, { input: stale })).toEqual(['database.changedMeanwhile']);
      expect((await read(member, id))?.agenda.map(({ title }) => title)).toEqual(['C', 'A', 'B']);

      const fresh = reordered.agenda.map(({ id: item, version }) => ({ id: item, version }));
      await addItem(id, { title: 'D' });
      expect(await coordinator.refusals(REORDER, { input: { meetingId: id, items: fresh } })).toEqual([
        'conferences.agendaChanged',
      ]);
    });

    it('whose items two people cannot change at once', async () => {
      const { id: meetingId } = await plan();
      const { id, version } = await addItem(meetingId, { note: 'Vorlage folgt' });
      const input = { id, version, title: 'Stand der Maßnahmen', note: null };
      expect(await act<Item>(coordinator, CHANGE_ITEM, input)).toMatchObject({
        title: 'Stand der Maßnahmen',
        note: null,
        kind: 'DISCUSSION',
        version: 2,
      });
      const { errors } = await coordinator.send(CHANGE_ITEM, { input: { id, version, title: 'Anders' } });
      expect(errors?.[0].extensions).toMatchObject({
        code: 'CONFLICT',
        reason: 'database.changedMeanwhile',
        details: { yourVersion: 1, currentVersion: 2, changedFields: ['note', 'title'] },
      });
      expect(await coordinator.refusals(REMOVE_ITEM, { input: { id, version } })).toEqual([
        'database.changedMeanwhile',
      ]);
    });

    it('whose items can fall away as long as nothing came out of them', async () => {
      const meeting = await plan();
      const { id, version } = await addItem(meeting.id);
      const second = await addItem(meeting.id, { title: 'Bleibt' });
      const left = await act(coordinator, REMOVE_ITEM, { id, version });
      expect(left.agenda.map(({ title, position }) => `${position} ${title}`)).toEqual(['1 Bleibt']);
      await invite(meeting);
      await record({}, { item: second });
      expect(
        await coordinator.refusals(REMOVE_ITEM, { input: { id: second.id, version: second.version } }),
      ).toEqual(['conferences.itemHasOutcomes']);
    });

    it('that are written by coordination alone, and not after the meeting', async () => {
      const { meeting, item } = await sitting();
      const { id, version } = item;
      for (const someone of [chair, member, councillor, officer]) {
        expect(
          await someone.refusals(ADD_ITEM, { input: { meetingId: meeting.id, title: 'Mein Punkt' } }),
        ).toEqual(['people.notAllowed']);
        expect(await someone.refusals(CHANGE_ITEM, { input: { id, version, title: 'Neu' } })).toEqual([
          'people.notAllowed',
        ]);
      }
      await act(coordinator, STATE, { id: meeting.id, version: meeting.version, state: 'HELD' });
      expect(
        await coordinator.refusals(ADD_ITEM, { input: { meetingId: meeting.id, title: 'Nachtrag' } }),
      ).toEqual(['conferences.alreadyHeld']);
      expect(await act<Item>(coordinator, CHANGE_ITEM, { id, version, note: 'Einvernehmen' })).toMatchObject({
        note: 'Einvernehmen',
      });
    });
  });

  describe('have outcomes', () => {
    it('that are numbered per body and year, without doubles when recorded at once', async () => {
      const body = await act<Body>(coordinator, CREATE_BODY, {
        name: 'Kreistag',
        type: 'COUNTY_COUNCIL',
        organisationId: county,
      });
      const now = await sitting({ bodyId: body.id });
      const before = await sitting({ bodyId: body.id, heldOn: '2025-12-09' });
      const resolution = { kind: 'RESOLUTION', responsibleOfficeId: undefined, dueOn: undefined };
      const recorded = await Promise.all([1, 2, 3].map(() => record(resolution, now)));
      expect(recorded.map(({ number }) => number).sort()).toEqual(['KT-2026-01', 'KT-2026-02', 'KT-2026-03']);
      expect((await record(resolution, before)).number).toBe('KT-2025-01');
    });

    it('that are resolutions in committees only; conferences recommend', async () => {
      const resolution = { kind: 'RESOLUTION', text: 'Die Mittel werden freigegeben.' };
      const inCommittee = await record(resolution, await sitting({ bodyId: committee.id }));
      expect(inCommittee.number).toMatch(/^ASIF-2026-\d\d$/);
      const { item } = await sitting();
      const input = { agendaItemId: item.id, ...resolution };
      const { errors } = await coordinator.send(RECORD, { input });
      expect(errors?.[0].extensions).toMatchObject({
        reason: 'conferences.bodyOnlyRecommends',
        field: 'kind',
      });
      const recommended = await act<Outcome>(coordinator, RECORD, { ...input, kind: 'RECOMMENDATION' });
      expect(recommended.number).toMatch(/^FPK-2026-\d\d$/);
    });

    it('that are tasks only with an office and a day', async () => {
      const { item } = await sitting();
      const task = { agendaItemId: item.id, kind: 'TASK', text: 'Zahlen vorlegen' };
      expect(await coordinator.refusals(RECORD, { input: task })).toEqual(['conferences.officeMissing']);
      expect(
        await coordinator.refusals(RECORD, { input: { ...task, responsibleOfficeId: socialOffice } }),
      ).toEqual(['conferences.dueDayMissing']);
      const deferral = { ...task, kind: 'DEFERRAL', dueOn: '2026-11-01' };
      expect(await coordinator.refusals(RECORD, { input: deferral })).toEqual([
        'conferences.dueBeforeMeeting',
      ]);
    });

    it('that are recorded from the day of the meeting on, by coordination', async () => {
      const future = await sitting({ heldOn: '2026-11-25' });
      const planned = { item: await addItem((await plan()).id) };
      const input = { kind: 'INFORMATION', text: 'Zur Kenntnis genommen' };
      expect(
        await coordinator.refusals(RECORD, { input: { ...input, agendaItemId: future.item.id } }),
      ).toEqual(['conferences.dayNotCome']);
      expect(
        await coordinator.refusals(RECORD, { input: { ...input, agendaItemId: planned.item.id } }),
      ).toEqual(['conferences.notInvitedYet']);
      for (const someone of [chair, member, councillor]) {
        expect(await someone.refusals(RECORD, { input: { ...input, agendaItemId: future.item.id } })).toEqual(
          ['people.notAllowed'],
        );
      }
    });

    it('that the responsible office completes, and no other', async () => {
      const { id, version } = await record();
      const input = { id, version, completionNote: 'Liegt vor' };
      for (const someone of [member, otherOfficer, councillor]) {
        expect(await someone.refusals(COMPLETE, { input })).toEqual(['people.notAllowed']);
      }
      expect(await officer.refusals(COMPLETE, { input: { ...input, doneOn: '2026-11-03' } })).toEqual([
        'conferences.doneInFuture',
      ]);
      expect(await act<Outcome>(officer, COMPLETE, input)).toMatchObject({
        doneOn: TODAY,
        completionNote: 'Liegt vor',
        allowedActions: [],
      });
      expect(await officer.refusals(COMPLETE, { input })).toEqual(['database.changedMeanwhile']);
      expect(await coordinator.refusals(COMPLETE, { input: { ...input, version: 2 } })).toEqual([
        'conferences.alreadyDone',
      ]);
    });

    it('whose open tasks are listed by office and body, the overdue ones apart', async () => {
      const office = await app.make.office({ name: 'Gesundheitsamt', organisation_id: county });
      const task = (dueOn: string, of?: { item: Item }) => record({ responsibleOfficeId: office, dueOn }, of);
      const old = await sitting({ heldOn: '2026-09-01' });
      const late = await task('2026-10-01', old);
      const today = await task(TODAY);
      const soon = await task('2026-11-30', await sitting({ bodyId: committee.id }));
      const done = await task('2026-11-10');
      await act(coordinator, COMPLETE, { id: done.id, version: done.version });
      await record({ kind: 'RECOMMENDATION', responsibleOfficeId: office });

      const query = `query List($filter: OpenTaskFilter) { openTasks(filter: $filter) { totalCount nodes { id isOverdue } } }`;
      const found = async (filter: object) =>
        (
          await officer.ask<{ openTasks: { nodes: { id: string; isOverdue: boolean }[] } }>(query, {
            filter: { officeId: office, ...filter },
          })
        ).openTasks.nodes.map(({ id, isOverdue }) => (isOverdue ? `late ${id}` : id));
      expect(await found({})).toEqual([`late ${late.id}`, today.id, soon.id]);
      expect(await found({ overdue: true })).toEqual([`late ${late.id}`]);
      expect(await found({ overdue: false })).toEqual([today.id, soon.id]);
      expect(await found({ bodyId: committee.id })).toEqual([soon.id]);
      // Only the office of who asks, and only those of others
      const own = await record({ responsibleOfficeId: socialOffice, dueOn: TODAY });
      expect(await found({ mine: true })).toEqual([]);
      expect(await found({ mine: false })).toEqual([`late ${late.id}`, today.id, soon.id]);
      expect(await found({ mine: true, officeId: null })).toContain(own.id);
      expect(await found({ mine: true, officeId: null })).not.toContain(today.id);
    });

    it('that stand beside what they are about', async () => {
      const strategyId = await strategy();
      const before = await sitting({ heldOn: '2026-09-01' }, { strategyId });
      const now = await sitting({}, { strategyId });
      const first = await record({}, before);
      const second = await record({}, now);
      const query = `query Of($id: ID!) { strategy(id: $id) { outcomes { number } } }`;
      expect(await member.ask(query, { id: strategyId })).toEqual({
        strategy: { outcomes: [{ number: second.number }, { number: first.number }] },
      });
    });
  });

  describe('keep closed sessions closed', () => {
    let meeting: Sitting;
    let open: Item;
    let closed: Item;
    let secret: Outcome;
    let strategyId: string;

    beforeAll(async () => {
      strategyId = await strategy({ title: 'Grundstück', visibility: 'COMMITTEE' });
      ({ meeting, item: open } = await sitting(
        { bodyId: committee.id, visibility: 'COMMITTEE' },
        { title: 'Bericht' },
      ));
      closed = await addItem(meeting.id, { title: 'Ankauf', isClosedSession: true, strategyId });
      secret = await record({ text: 'Verhandeln' }, { item: closed });
    });

    const seen = async (as: Client) => (await read(as, meeting.id))?.agenda.map(({ title }) => title);
    const NODE = 'query Node($id: ID!) { node(id: $id) { id } }';
    const OUTCOMES = `query Of($id: ID!) { strategy(id: $id) { outcomes { number } } openTasks { nodes { number } } }`;

    it('to members of the body and coordination', async () => {
      expect(await seen(coordinator)).toEqual(['Bericht', 'Ankauf']);
      expect(await seen(councillor)).toEqual(['Bericht', 'Ankauf']);
      for (const someone of [member, planner, officer, otherCouncillor]) {
        expect(await seen(someone)).toEqual(['Bericht']);
      }
    });

    it('and count them apart, so that no gap in the numbers tells of them', async () => {
      await addItem(meeting.id, { title: 'Verschiedenes' });
      const agenda = (await read(otherCouncillor, meeting.id))?.agenda;
      expect(agenda?.map(({ title, position }) => `${position} ${title}`)).toEqual([
        '1 Bericht',
        '2 Verschiedenes',
      ]);
    });

    it('whichever way one comes', async () => {
      for (const id of [closed.id, secret.id]) {
        expect(await councillor.ask(NODE, { id })).toEqual({ node: { id } });
        for (const someone of [member, otherCouncillor, officer, administrator]) {
          expect(await someone.ask(NODE, { id })).toEqual({ node: null });
        }
      }
      const seenByOfficer = await officer.ask<{
        strategy: { outcomes: unknown[] };
        openTasks: { nodes: { number: string }[] };
      }>(OUTCOMES, { id: strategyId });
      expect(seenByOfficer.strategy.outcomes).toEqual([]);
      expect(seenByOfficer.openTasks.nodes.map(({ number }) => number)).not.toContain(secret.number);
      // The responsible office is no member: what it may not see is not there for it.
      expect(await officer.refusals(COMPLETE, { input: { id: secret.id, version: secret.version } })).toEqual(
        ['conferences.outcomeNotFound'],
      );
      expect(await councillor.ask(OUTCOMES, { id: strategyId })).toMatchObject({
        strategy: { outcomes: [{ number: secret.number }] },
      });
    });

    it('to guests, who come for single items', async () => {
      const guest = await app.make.person({ email: 'gast@kreis.example', roles: [Role.COMMITTEE_MEMBER] });
      await act(coordinator, ADD_MEMBER, { bodyId: committee.id, personId: guest, role: 'GUEST' });
      expect(await seen(await app.signedInAs('gast@kreis.example'))).toEqual(['Bericht', 'Verschiedenes']);
    });

    it('and the open part is open by the level of the meeting', async () => {
      const internal = await sitting();
      const ofCommittee = await sitting({ bodyId: committee.id });
      expect(await read(otherCouncillor, internal.meeting.id)).toBeNull();
      expect(await read(otherCouncillor, ofCommittee.meeting.id)).toBeNull();
      expect(await councillor.ask(NODE, { id: ofCommittee.item.id })).toEqual({
        node: { id: ofCommittee.item.id },
      });
      expect(await otherCouncillor.ask(NODE, { id: ofCommittee.item.id })).toEqual({ node: null });
      expect(await administrator.ask(NODE, { id: meeting.id })).toEqual({ node: null });
      expect(await otherCouncillor.ask(NODE, { id: open.id })).toEqual({ node: { id: open.id } });
      expect(await stranger.refusals(NODE, { id: open.id })).toEqual(['people.notSignedIn']);
    });
  });

  it('show at which meeting an organisation agreed', async () => {
    const { id: meetingId, number } = await plan();
    const strategyId = await strategy({}, meetingId);
    const query = `query Of($id: ID!) { strategy(id: $id) { versions { agreements { meeting { number } } } } }`;
    expect(await member.ask(query, { id: strategyId })).toEqual({
      strategy: { versions: [{ agreements: [{ meeting: { number } }] }] },
    });
  });

  it('propose the next date from the rhythm, with the holidays that speak against it', async () => {
    const body = await act<Body>(coordinator, CREATE_BODY, {
      name: 'Sozialraumkonferenz',
      type: 'SOCIAL_SPACE_CONFERENCE',
      organisationId: county,
      rhythm: 'SIX_WEEKLY',
    });
    const query = `query Next($id: ID!) { nextMeetingProposal(bodyId: $id) { heldOn startsAt warnings { code day text } } }`;
    expect(await coordinator.ask(query, { id: body.id })).toEqual({
      nextMeetingProposal: { heldOn: '2026-12-14', startsAt: '09:00', warnings: [] },
    });
    await plan({ bodyId: body.id, heldOn: '2026-11-13', startsAt: '14:00' });
    expect(await coordinator.ask(query, { id: body.id })).toEqual({
      nextMeetingProposal: {
        heldOn: '2026-12-28',
        startsAt: '14:00',
        warnings: [
          {
            code: 'MOVED_FROM_HOLIDAY',
            day: '2026-12-25',
            text: 'Am 25. Dezember 2026 ist 1. Weihnachtstag; vorgeschlagen ist der nächste Arbeitstag.',
          },
          {
            code: 'HOLIDAY_IN_WEEK',
            day: '2027-01-01',
            text: 'In derselben Woche, am 1. Januar 2027, ist Neujahr.',
          },
        ],
      },
    });
    expect(await coordinator.ask(query, { id: committee.id })).toEqual({ nextMeetingProposal: null });
    expect(await member.refusals(query, { id: body.id })).toEqual(['people.notAllowed']);
  });

  it('keep an open agenda up to date for those who may see it', async () => {
    const { meeting } = await sitting();
    const watch = (as: Client) => {
      const heard: unknown[] = [];
      class SignedIn extends WebSocket {
        constructor(address: string, protocols: string | string[]) {
          super(address, protocols, { headers: { cookie: as.headers.cookie } });
        }
      }
      const socket = createClient({
        url: `${app.url.replace('http', 'ws')}/graphql`,
        webSocketImpl: SignedIn,
      });
      const query = `subscription { meetingChanged(id: "${meeting.id}") { number agenda { title subject { ... on Measure { number } } } } }`;
      const ended = new Promise<void>((resolve, reject) => {
        socket.subscribe(
          { query },
          { next: ({ data }) => heard.push(data), error: reject, complete: () => resolve() },
        );
      });
      return { heard, ended, stop: () => socket.dispose() };
    };
    const measureId = await app.make.row('measure', {
      number: 'LIVE-01',
      title: 'Offene Tür',
      status: 'IN_PROGRESS',
      visibility: 'COMMITTEE',
      field_of_action_id: await app.make.fieldOfAction(),
      lead_office_id: await app.make.office(),
    });
    const watching = watch(member);
    const outside = watch(otherCouncillor);
    let count = 0;
    await until('the member hears of the new items', async () => {
      await addItem(meeting.id, { title: `Punkt ${++count}`, measureId });
      return watching.heard.length > 0;
    });
    expect(watching.heard[0]).toMatchObject({
      meetingChanged: {
        number: meeting.number,
        agenda: expect.arrayContaining([{ title: 'Punkt 1', subject: { number: 'LIVE-01' } }]) as unknown,
      },
    });
    expect(outside.heard).toEqual([]);
    await Promise.all([watching.stop(), outside.stop()]);
  });
});
