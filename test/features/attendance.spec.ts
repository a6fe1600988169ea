import { AttendanceService } from '../../src/features/conferences/index.js';
import { Role, systemActor } from '../../src/kernel/actor.js';
import { Transactions } from '../../src/platform/database/transactions.js';
import type { Client } from '../support/client.js';
import { StatementCounter } from '../support/statements.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Seen {
  readonly id: string;
  readonly version: number;
}

interface Entry extends Seen {
  readonly state: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly deputy: { readonly name: string } | null;
  readonly allowedActions: string[];
}

interface Sitting extends Seen {
  readonly attendance: Entry[];
}

const ENTRY = `id version state answeredOn answeredOnBehalf recordedOn cameAt leftAt allowedActions
  person { id name } deputy { name } proposedDeputy { name }`;
const LIST = `id version state allowedActions attendance { ${ENTRY} }`;
const STATE = `mutation Do($input: ChangeMeetingStateInput!) { result: changeMeetingState(input: $input) { ${LIST} } }`;
const ANSWER = `mutation Do($input: AnswerInvitationInput!) { result: answerInvitation(input: $input) { ${ENTRY} } }`;
const RECORD = `mutation Do($input: RecordAttendanceInput!) { result: recordAttendance(input: $input) { ${LIST} } }`;
const READ = `query Read($id: ID!) { meeting(id: $id) {
  attendance { person { name } state } myAttendance { state } agenda { title outcomes { text } } } }`;

const TODAY = '2026-11-02';
const LATER = '2026-11-09';

describe('Who comes to a meeting', () => {
  let app: TestApp;
  let coordinator: Client;
  let member: Client;
  let deputy: Client;
  let other: Client;
  let planner: Client;
  let body: string;
  const people: Record<string, string> = {};

  const act = async <Result>(as: Client, text: string, input: object): Promise<Result> =>
    (await as.ask<{ result: Result }>(text, { input })).result;
  const answer = (as: Client, meetingId: string, given: object) =>
    act<Entry>(as, ANSWER, { meetingId, ...given });
  const seat = (personId: string, values: object = {}, bodyId = body) =>
    app.make.row('body_member', {
      body_id: bodyId,
      person_id: personId,
      valid_from: '2026-01-01',
      ...values,
    });
  const numbers = new Map<string, number>();

  const meeting = async (values: Record<string, unknown> = {}) => {
    const bodyId = (values.body_id as string | undefined) ?? body;
    const number = (numbers.get(bodyId) ?? 0) + 1;
    numbers.set(bodyId, number);
    return app.make.row('meeting', { body_id: bodyId, number, held_on: LATER, ...values });
  };

  /** A meeting to which the members are invited. */
  const invited = async (heldOn = LATER) => {
    const id = await meeting({ held_on: heldOn });
    return act<Sitting>(coordinator, STATE, { id, version: 1, state: 'INVITED' });
  };
  const entryOf = ({ attendance }: Sitting, name: string) =>
    attendance.find(({ person }) => person.name === name)!;

  beforeAll(async () => {
    app = await startTestApp({ today: TODAY });
    const { make } = app;
    const person = async (name: string, ...roles: Role[]) => {
      const email = `${name}@kreis.example`;
      people[name] = await make.person({ name, email, roles });
      return app.signedInAs(email);
    };
    coordinator = await person('koordination', Role.COORDINATOR);
    member = await person('mitglied', Role.COMMITTEE_MEMBER);
    deputy = await person('vertretung', Role.COMMITTEE_MEMBER);
    other = await person('andere', Role.COMMITTEE_MEMBER);
    planner = await person('planung', Role.PARTICIPANT);
    for (const name of ['vorsitz', 'gast', 'gegangen', 'früher', 'später']) await person(name);
    body = await make.row('body', {
      name: 'Sozialausschuss',
      type: 'COMMITTEE',
      organisation_id: await make.organisation(),
      chair_id: people.vorsitz,
    });
    await seat(people.mitglied, { deputy_id: people.vertretung });
    await seat(people.gast, { role: 'GUEST' });
    await seat(people.gegangen);
    await make.change('person', people.gegangen, { active: false });
    await seat(people.früher, { valid_to: '2026-11-01' });
    await seat(people.später, { valid_from: LATER });
  });
  afterAll(() => app.close());

  describe('is invited', () => {
    it('when the invitation goes out: who sits in the body on that day, and its chair', async () => {
      const { attendance } = await invited();
      expect(attendance.map(({ person, state }) => [person.name, state])).toEqual([
        ['mitglied', 'INVITED'],
        ['später', 'INVITED'],
        ['vorsitz', 'INVITED'],
      ]);
    });

    it('once, however often it is asked for, and later who has joined since', async () => {
      const { id, attendance } = await invited();
      const joined = await app.make.person({ name: 'neu' });
      const membership = await seat(joined);
      const invite = () =>
        app.nest
          .get(Transactions)
          .run({ actor: systemActor, source: 'JOB' }, () => app.nest.get(AttendanceService).invite([id]));
      await Promise.all([invite(), invite()]);
      await invite();
      const rows = await app.make.rows<{ person_id: string }>`
        select person_id from attendance where meeting_id = ${id}`;
      expect(rows.map(({ person_id }) => person_id).sort()).toEqual(
        [...attendance.map(({ person }) => person.id), joined].sort(),
      );
      await app.make.change('body_member', membership, { valid_to: '2026-01-01' });
    });
  });

  it('is asked again when the meeting moves: who answered, and who sits there on the new day', async () => {
    const { id } = await invited();
    await answer(member, id, { answer: 'DEPUTY_SENT' });
    await answer(coordinator, id, { answer: 'ACCEPTED', personId: people.vorsitz });
    const [{ version }] = await app.make.rows<Seen>`select version from meeting where id = ${id}`;
    const move = `mutation Do($input: MoveMeetingInput!) { result: moveMeeting(input: $input) { ${LIST} } }`;
    const moved = await act<Sitting>(coordinator, move, { id, version, heldOn: '2026-11-06' });
    expect(moved.attendance.map(({ person, state, deputy: sent }) => [person.name, state, sent])).toEqual([
      ['mitglied', 'INVITED', null],
      ['vorsitz', 'INVITED', null],
    ]);
    const back = await act<Sitting>(coordinator, move, {
      id,
      version: moved.version,
      heldOn: LATER,
    });
    expect(back.attendance.map(({ person }) => person.name)).toEqual(['mitglied', 'später', 'vorsitz']);
  });

  describe('answers', () => {
    it('for themselves, and may think again', async () => {
      const sitting = await invited();
      const said = await answer(member, sitting.id, { answer: 'ACCEPTED' });
      expect(said).toMatchObject({ state: 'ACCEPTED', answeredOn: TODAY, answeredOnBehalf: false });
      const changed = await answer(member, sitting.id, { answer: 'DECLINED', version: said.version });
      expect(changed).toMatchObject({ state: 'DECLINED', allowedActions: ['ANSWER'] });
      const stale = { meetingId: sitting.id, answer: 'ACCEPTED', version: said.version };
      expect(await member.refusals(ANSWER, { input: stale })).toEqual(['database.changedMeanwhile']);
    });

    it('through coordination, and then it is marked', async () => {
      const { id } = await invited();
      const said = await answer(coordinator, id, { answer: 'DECLINED', personId: people.mitglied });
      expect(said).toMatchObject({ state: 'DECLINED', answeredOnBehalf: true, person: { name: 'mitglied' } });
    });

    it('for nobody else, and nobody who is not invited', async () => {
      const { id } = await invited();
      const forMember = { meetingId: id, answer: 'ACCEPTED', personId: people.mitglied };
      expect(await other.refusals(ANSWER, { input: forMember })).toEqual(['people.notAllowed']);
      for (const meetingId of [id, people.mitglied]) {
        const own = { meetingId, answer: 'ACCEPTED' };
        expect(await other.refusals(ANSWER, { input: own })).toEqual(['conferences.notOnList']);
      }
      const stranger = await app.signedInAs();
      expect(await stranger.refusals(ANSWER, { input: forMember })).toEqual(['people.notSignedIn']);
    });

    it('by sending the deputy of the seat, or somebody else who is still there', async () => {
      const { id, attendance } = await invited();
      expect(entryOf({ id, version: 1, attendance }, 'mitglied')).toMatchObject({
        proposedDeputy: { name: 'vertretung' },
      });
      const sent = await answer(member, id, { answer: 'DEPUTY_SENT' });
      expect(sent).toMatchObject({ state: 'DEPUTY_SENT', deputy: { name: 'vertretung' } });
      const otherSent = await answer(member, id, { answer: 'DEPUTY_SENT', deputyId: people.andere });
      expect(otherSent.deputy).toEqual({ name: 'andere' });
      const input = { meetingId: id, answer: 'DEPUTY_SENT', deputyId: people.gegangen };
      expect(await member.refusals(ANSWER, { input })).toEqual(['conferences.deputyNotFound']);
      const own = { ...input, deputyId: people.mitglied };
      expect(await member.refusals(ANSWER, { input: own })).toEqual(['conferences.ownDeputy']);
      expect(await answer(member, id, { answer: 'ACCEPTED' })).toMatchObject({ deputy: null });
    });

    it('with a name, where no deputy is entered for the seat', async () => {
      const { id } = await invited();
      const input = { meetingId: id, answer: 'DEPUTY_SENT', personId: people.vorsitz };
      expect(await coordinator.refusals(ANSWER, { input })).toEqual(['conferences.deputyMissing']);
    });
  });

  describe('is seen', () => {
    const read = (as: Client, id: string) => as.ask<{ meeting: unknown }>(READ, { id });

    it('by those who plan and by members, and by nobody else', async () => {
      const { id } = await invited();
      const attendance = ['mitglied', 'später', 'vorsitz'].map((name) => ({
        person: { name },
        state: 'INVITED',
      }));
      expect(await read(planner, id)).toMatchObject({ meeting: { attendance, myAttendance: null } });
      expect(await read(member, id)).toMatchObject({
        meeting: { attendance, myAttendance: { state: 'INVITED' } },
      });
      expect(await read(other, id)).toEqual({ meeting: null });
    });

    it('not even in part where the meeting is for committees and the body is not', async () => {
      const { id } = await invited();
      await app.make.change('meeting', id, { visibility: 'COMMITTEE' });
      expect(await read(other, id)).toMatchObject({ meeting: { attendance: [], myAttendance: null } });
      const [entry] = await app.make.rows<Seen>`select id from attendance where meeting_id = ${id}`;
      const node = `query Node($id: ID!) { node(id: $id) { id } }`;
      expect(await other.ask(node, { id: entry.id })).toEqual({ node: null });
    });

    it('with the whole meeting by the deputy, while they stand in and at no other meeting', async () => {
      const [{ id }, next] = [await invited(), await invited()];
      const item = await app.make.row('agenda_item', {
        meeting_id: id,
        position: 1,
        title: 'Verträge',
        is_closed_session: true,
      });
      await app.make.row('outcome', {
        agenda_item_id: item,
        number: 'A-2026-99',
        kind: 'INFORMATION',
        text: 'Zur Kenntnis genommen.',
      });
      const whole = {
        meeting: {
          agenda: [{ title: 'Verträge', outcomes: [{ text: 'Zur Kenntnis genommen.' }] }],
        },
      };
      const mine = '{ nextMeetings(first: 50) { id } }';
      expect(await read(deputy, id)).toEqual({ meeting: null });
      await answer(member, id, { answer: 'DEPUTY_SENT' });
      expect(await read(deputy, id)).toMatchObject(whole);
      expect(await read(member, id)).toMatchObject(whole);
      expect(await deputy.ask(mine)).toEqual({ nextMeetings: [{ id }] });
      expect(await read(deputy, next.id)).toEqual({ meeting: null });
      await answer(member, id, { answer: 'ACCEPTED' });
      expect(await read(deputy, id)).toEqual({ meeting: null });
      expect(await deputy.ask(mine)).toEqual({ nextMeetings: [] });
    });

    it('without the closed items by the deputy of a guest', async () => {
      const { id } = await invited();
      await app.make.row('agenda_item', {
        meeting_id: id,
        position: 1,
        title: 'Verträge',
        is_closed_session: true,
      });
      await app.make.row('attendance', {
        meeting_id: id,
        person_id: people.gast,
        state: 'DEPUTY_SENT',
        deputy_id: people.vertretung,
      });
      expect(await read(deputy, id)).toEqual({ meeting: null });
      await app.make.change('meeting', id, { visibility: 'COMMITTEE' });
      expect(await read(deputy, id)).toMatchObject({ meeting: { agenda: [] } });
    });
  });

  describe('is recorded', () => {
    const record = (meetingId: string, people: object[]) =>
      act<Sitting>(coordinator, RECORD, { meetingId, people });

    it('from the day of the meeting on, many at once, with deputies, hours and who came unasked', async () => {
      const sitting = await invited(TODAY);
      const [{ version }, chair] = [entryOf(sitting, 'mitglied'), entryOf(sitting, 'vorsitz')];
      const { id } = sitting;
      const { attendance } = await record(id, [
        { personId: people.mitglied, version, presence: 'DEPUTY_SENT', deputyId: people.vertretung },
        { personId: people.vorsitz, version: chair.version, presence: 'PRESENT', cameAt: '09:30' },
        { personId: people.gast, presence: 'PRESENT', leftAt: '10:00' },
      ]);
      expect(attendance).toMatchObject([
        { person: { name: 'gast' }, state: 'PRESENT', cameAt: null, leftAt: '10:00', recordedOn: TODAY },
        { person: { name: 'mitglied' }, state: 'DEPUTY_SENT', deputy: { name: 'vertretung' } },
        { person: { name: 'vorsitz' }, state: 'PRESENT', cameAt: '09:30' },
      ]);
      const late = { meetingId: id, answer: 'DECLINED' };
      expect(await member.refusals(ANSWER, { input: late })).toEqual(['conferences.answerTooLate']);
    });

    it('not before the day, and by coordination only', async () => {
      const { id } = await invited();
      const input = { meetingId: id, people: [{ personId: people.mitglied, presence: 'PRESENT' }] };
      expect(await coordinator.refusals(RECORD, { input })).toEqual(['conferences.dayNotCome']);
      for (const someone of [member, planner, other])
        expect(await someone.refusals(RECORD, { input })).toEqual(['people.notAllowed']);
    });

    it('as a whole or not at all: nobody overwrites what somebody else recorded', async () => {
      const sitting = await invited(TODAY);
      const seen = sitting.attendance.map(({ person, version }) => ({ personId: person.id, version }));
      const all = (presence: string) => seen.map((one) => ({ ...one, presence }));
      const both = await Promise.all(
        ['PRESENT', 'ABSENT'].map((presence) =>
          coordinator.refusals(RECORD, { input: { meetingId: sitting.id, people: all(presence) } }),
        ),
      );
      expect(both.sort()).toEqual([[], ['database.changedMeanwhile']]);
      const states = await app.make.rows<{ state: string }>`
        select distinct state from attendance where meeting_id = ${sitting.id}`;
      expect(states).toHaveLength(1);
      const again = [{ personId: people.mitglied, presence: 'PRESENT' }];
      expect(await coordinator.refusals(RECORD, { input: { meetingId: sitting.id, people: again } })).toEqual(
        ['conferences.alreadyOnList'],
      );
    });

    it('in as many statements for many people as for one', async () => {
      const statements = new StatementCounter(app.nest);
      for (const name of ['planung', 'andere', 'koordination'])
        await seat(people[name], { valid_from: TODAY, valid_to: TODAY });
      const sitting = await invited(TODAY);
      const seen = sitting.attendance.map(({ person, version }) => ({ personId: person.id, version }));
      const recorded = (people: typeof seen) =>
        statements.during(() =>
          record(
            sitting.id,
            people.map((one) => ({ ...one, presence: 'ABSENT_EXCUSED' })),
          ),
        );
      const one = await recorded(seen.slice(0, 1));
      const many = await recorded(seen.slice(1));
      expect(seen).toHaveLength(5);
      expect(many).toHaveLength(one.length);
    });
  });
});
