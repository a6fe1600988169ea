import { createHash } from 'node:crypto';
import { Role } from '../../src/kernel/actor.js';
import type { Client } from '../support/client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Seen {
  readonly id: string;
  readonly version: number;
}

interface Minutes extends Seen {
  readonly state: string;
  readonly objectionUntil: string | null;
  readonly allowedActions: string[];
  readonly latestRevision: { readonly number: number; readonly hash: string };
}

const mutation = (name: string, selection: string) => {
  const type = `${name[0].toUpperCase()}${name.slice(1)}Input`;
  return `mutation Do($input: ${type}!) { result: ${name}(input: $input) { ${selection} } }`;
};
const CONTENT = `content { body number heldOn startsAt place author items { position title isClosedSession note outcomes { number text dueOn } }
  attendance { name office role state deputy leftAt } }`;
const MINUTES = `id version state kind sentOn objectionUntil finalOn isRevised revisionReason allowedActions approvedAtMeeting { number }
  latestRevision { number reason hash isIntact closedOn sentOn closedBy { name } ${CONTENT} }`;
const CLOSE = mutation('closeMeeting', MINUTES);
const SEND = mutation('sendMinutes', MINUTES);
const OBJECT = mutation('objectToMinutes', 'id version text person { name } minutes { state }');
const ANSWER = mutation('answerObjection', 'answer answeredOn answeredBy { name }');
const FINALISE = mutation('finaliseMinutes', MINUTES);
const APPROVE = mutation('approveMinutes', MINUTES);
const REVISE = mutation('reviseMinutes', MINUTES);
const RECORD = mutation('recordOutcome', 'id version');
const CHANGE_OUTCOME = mutation('changeOutcome', 'id version');
const CHANGE_ITEM = mutation('changeAgendaItem', 'id version');
const ATTENDANCE = mutation('recordAttendance', 'id version');
const COMPLETE = mutation('completeOutcome', 'doneOn');
const CONSENT = mutation('acceptConsentList', 'agenda { title outcomes { number kind text } }');
const READ = `query Read($id: ID!) { meeting(id: $id) { minutes { ${MINUTES} objections { text }
  revisions { number changes { part label fields { field before after } } ${CONTENT} } } } }`;

const TODAY = '2026-11-02';

describe('The minutes of a meeting', () => {
  let app: TestApp;
  let coordinator: Client;
  let member: Client;
  let deputy: Client;
  let absent: Client;
  let planner: Client;
  let councillor: Client;
  let body: string;
  let office: string;
  let count = 0;
  const people: Record<string, string> = {};

  const act = async <Result = Minutes>(as: Client, text: string, input: object): Promise<Result> =>
    (await as.ask<{ result: Result }>(text, { input })).result;
  const refuse = (text: string, input: object, as = coordinator) => as.refusals(text, { input });
  const read = async <Result = unknown>(as: Client, id: string) =>
    (await as.ask<{ meeting: { minutes: Result } | null }>(READ, { id })).meeting?.minutes;
  const addItem = (meeting_id: string, position: number, values: object = {}) =>
    app.make.row('agenda_item', { meeting_id, position, title: `Punkt ${position}`, ...values });

  /** A meeting that was held: one item in public, one in closed session, each with an outcome; who was there is recorded. */
  const held = async () => {
    const id = await app.make.row('meeting', {
      body_id: body,
      number: ++count,
      held_on: TODAY,
      place: 'Kreishaus',
      state: 'HELD',
      visibility: 'COMMITTEE',
    });
    const open = await addItem(id, 1, { title: 'Bericht', note: 'Frau A fragt nach.' });
    const closed = await addItem(id, 2, { title: 'Personal', is_closed_session: true });
    const task = await act<Seen>(coordinator, RECORD, {
      agendaItemId: open,
      kind: 'TASK',
      text: 'Zahlen vorlegen.',
      responsibleOfficeId: office,
      dueOn: '2026-12-01',
    });
    await act(coordinator, RECORD, { agendaItemId: closed, kind: 'INFORMATION', text: 'Vertraulich.' });
    await act(coordinator, ATTENDANCE, {
      meetingId: id,
      people: [
        { personId: people.mitglied, presence: 'PRESENT', leftAt: '11:00' },
        { personId: people.verhindert, presence: 'DEPUTY_SENT', deputyId: people.vertretung },
        { personId: people.fern, presence: 'ABSENT_EXCUSED' },
      ],
    });
    return { id, open, closed, task };
  };
  const close = (id: string, version = 1, given: object = {}) =>
    act(coordinator, CLOSE, { id, version, ...given });

  /** Minutes that were sent on the day of the meeting. */
  const sent = async () => {
    const meeting = await held();
    const minutes = await close(meeting.id);
    return { meeting, minutes: await act(coordinator, SEND, { id: minutes.id, version: minutes.version }) };
  };

  beforeAll(async () => {
    app = await startTestApp({ today: TODAY });
    const { make } = app;
    const county = await make.organisation({ name: 'Kreis' });
    office = await make.office({ name: 'Sozialamt', organisation_id: county });
    const person = async (name: string, ...roles: Role[]) => {
      const email = `${name}@kreis.example`;
      people[name] = await make.person({ name, email, roles });
      return app.signedInAs(email);
    };
    coordinator = await person('koordination', Role.COORDINATOR);
    member = await person('mitglied', Role.COMMITTEE_MEMBER);
    deputy = await person('vertretung', Role.COMMITTEE_MEMBER);
    absent = await person('fern', Role.COMMITTEE_MEMBER);
    planner = await person('planung', Role.PARTICIPANT);
    councillor = await person('andere', Role.COMMITTEE_MEMBER);
    await person('verhindert');
    await person('neu');
    await make.change('person', people.mitglied, { office_id: office });
    body = await make.row('body', {
      name: 'Sozialausschuss',
      type: 'COMMITTEE',
      short_name: 'SOA',
      organisation_id: county,
    });
    for (const name of ['mitglied', 'verhindert', 'fern', 'neu'])
      await make.row('body_member', { body_id: body, person_id: people[name], valid_from: '2026-01-01' });
  });
  beforeEach(() => app.clock.setTo(TODAY));
  afterAll(() => app.close());

  describe('are closed', () => {
    it('with everything they tell, and a sum over it', async () => {
      const { id } = await held();
      const minutes = await close(id);
      expect(minutes).toMatchObject({
        state: 'DRAFT',
        kind: 'RESULT',
        allowedActions: ['SEND', 'REVISE'],
        latestRevision: {
          number: 1,
          reason: null,
          isIntact: true,
          closedOn: TODAY,
          sentOn: null,
          closedBy: { name: 'koordination' },
          content: {
            body: 'Sozialausschuss',
            heldOn: TODAY,
            place: 'Kreishaus',
            author: 'koordination',
            items: [
              {
                position: 1,
                title: 'Bericht',
                note: null,
                outcomes: [{ text: 'Zahlen vorlegen.', dueOn: '2026-12-01' }],
              },
              {
                position: 1,
                title: 'Personal',
                isClosedSession: true,
                outcomes: [{ text: 'Vertraulich.' }],
              },
            ],
            attendance: [
              { name: 'fern', state: 'ABSENT_EXCUSED' },
              {
                name: 'mitglied',
                state: 'PRESENT',
                office: 'Sozialamt',
                role: 'MEMBER',
                leftAt: '11:00',
              },
              { name: 'verhindert', state: 'DEPUTY_SENT', deputy: 'vertretung' },
            ],
          },
        },
      });
      const [row] = await app.make.rows<{ content: string }>`
        select content::text from minutes_revision where minutes_id = ${minutes.id}`;
      const sum = createHash('sha256').update(row.content).digest('hex');
      expect(minutes.latestRevision.hash).toBe(sum);
    });

    it('with the notes on each item where they tell the course', async () => {
      const { id } = await held();
      expect(await close(id, 1, { kind: 'COURSE' })).toMatchObject({
        kind: 'COURSE',
        latestRevision: { content: { items: [{ note: 'Frau A fragt nach.' }, { note: null }] } },
      });
    });

    it('when nothing is open any more, and say what is', async () => {
      const { id } = await held();
      await addItem(id, 3, { title: 'Verschiedenes', section: 'STANDING' });
      await addItem(id, 4, { title: 'Beschlüsse', section: 'STANDING', holds: '{RED}', kind: 'DECISION' });
      const undecided = await addItem(id, 5, { title: 'Wohnlotsen' });
      const { errors } = await coordinator.send(CLOSE, { input: { id, version: 1 } });
      expect(errors?.[0]).toMatchObject({
        message: expect.stringContaining('4 Wohnlotsen') as unknown,
        extensions: { reason: 'minutes.undecidedItems', details: { items: ['4 Wohnlotsen'] } },
      });
      await act(coordinator, RECORD, {
        agendaItemId: undecided,
        kind: 'DEFERRAL',
        text: 'Vertagt.',
        dueOn: '2026-12-14',
      });
      await app.make.row('attendance', { meeting_id: id, person_id: people.neu });
      const open = await coordinator.send(CLOSE, { input: { id, version: 1 } });
      expect(open.errors?.[0].extensions).toMatchObject({
        reason: 'minutes.attendanceOpen',
        details: { people: ['neu'] },
      });
      const [state] = await app.make.rows`select sealed_on from meeting where id = ${id}`;
      expect(state).toEqual({ sealed_on: null });
    });

    it('once the meeting was held, and by coordination alone', async () => {
      const { id } = await held();
      await app.make.change('meeting', id, { state: 'INVITED' });
      expect(await refuse(CLOSE, { id, version: 2 })).toEqual(['conferences.notHeldYet']);
      for (const someone of [member, planner, councillor])
        expect(await refuse(CLOSE, { id, version: 2 }, someone)).toEqual(['people.notAllowed']);
      const empty = await app.make.row('meeting', {
        body_id: body,
        number: ++count,
        held_on: TODAY,
        state: 'HELD',
      });
      expect(await refuse(CLOSE, { id: empty, version: 1 })).toEqual(['minutes.nobodyRecorded']);
    });

    it('over a consent list that is taken note of in one step, public and closed apart', async () => {
      const { id } = await held();
      await addItem(id, 3, { title: 'Grün 1', is_consent: true });
      await addItem(id, 4, { title: 'Grün 2', is_consent: true });
      await addItem(id, 5, { title: 'Grün 3', is_consent: true, is_closed_session: true });
      expect(await refuse(CLOSE, { id, version: 1 })).toEqual(['minutes.undecidedItems']);
      const { agenda } = await act<{ agenda: { title: string; outcomes: { number: string }[] }[] }>(
        coordinator,
        CONSENT,
        { meetingId: id },
      );
      const numbers = agenda.slice(2).map(({ outcomes }) => outcomes.map(({ number }) => number));
      expect(agenda[2].outcomes).toMatchObject([{ kind: 'INFORMATION', text: 'Zur Kenntnis genommen.' }]);
      expect(numbers.map(({ length }) => length)).toEqual([1, 1, 1]);
      expect(numbers[0]).toEqual(numbers[1]);
      expect(numbers[2]).not.toEqual(numbers[0]);
      expect(await refuse(CONSENT, { meetingId: id })).toEqual(['conferences.nothingToConsent']);
      expect(await refuse(CONSENT, { meetingId: id }, member)).toEqual(['people.notAllowed']);
      const { latestRevision } = await close(id);
      expect(latestRevision).toMatchObject({
        content: { items: { length: 5, 2: { outcomes: [{}] }, 3: { outcomes: [{}] } } },
      });
    });
  });

  it('tell of everything on a consent list, which stays on the agenda and at what it is about', async () => {
    const { id } = await held();
    await app.make.change('meeting', id, { state: 'INVITED' });
    const measureId = await app.make.row('measure', {
      number: 'NI-01',
      title: 'Offene Tür',
      status: 'IN_PROGRESS',
      field_of_action_id: await app.make.fieldOfAction(),
      lead_office_id: office,
    });
    await addItem(id, 3, { is_consent: true });
    const second = await addItem(id, 4, { is_consent: true, measure_id: measureId });
    await act(coordinator, CONSENT, { meetingId: id, text: 'Alles im Plan.' });
    const about = `query About($id: ID!) { measure(id: $id) { outcomes { text decidedWith { position } } } }`;
    expect(await planner.ask(about, { id: measureId })).toEqual({
      measure: { outcomes: [{ text: 'Alles im Plan.', decidedWith: [{ position: 3 }] }] },
    });
    const [{ version }] = await app.make.rows<Seen>`select version from agenda_item where id = ${second}`;
    const remove = mutation('removeAgendaItem', 'id');
    expect(await refuse(remove, { id: second, version })).toEqual(['conferences.itemHasOutcomes']);
  });

  it('pass over who was invited and left the body before the meeting', async () => {
    const { id } = await held();
    await app.make.row('attendance', { meeting_id: id, person_id: people.planung });
    const { latestRevision } = await close(id);
    expect(latestRevision).toMatchObject({
      content: { attendance: [{ name: 'fern' }, { name: 'mitglied' }, { name: 'verhindert' }] },
    });
  });

  describe('are sealed', () => {
    it('against everything but the word that a task is done', async () => {
      const { id, open, task } = await held();
      await close(id);
      const sealed = ['conferences.meetingSealed'];
      const [row] = await app.make.rows<Seen>`
        select id, version from attendance where meeting_id = ${id} and person_id = ${people.fern}`;
      expect(await refuse(CHANGE_ITEM, { id: open, version: 1, title: 'Anders' })).toEqual(sealed);
      expect(await refuse(CHANGE_OUTCOME, { ...task, text: 'Anders' })).toEqual(sealed);
      expect(await refuse(RECORD, { agendaItemId: open, kind: 'INFORMATION', text: 'Neu' })).toEqual(sealed);
      expect(await refuse(CLOSE, { id, version: 2 })).toEqual(sealed);
      expect(
        await refuse(ATTENDANCE, {
          meetingId: id,
          people: [{ personId: people.fern, version: row.version, presence: 'PRESENT' }],
        }),
      ).toEqual(sealed);
      expect(await act(coordinator, COMPLETE, { id: task.id, version: 1 })).toEqual({ doneOn: TODAY });
    });

    it('in the database too, whoever writes', async () => {
      const { id, open, task } = await held();
      const { id: minutesId } = await close(id);
      const [attendance] = await app.make.rows<Seen>`select id from attendance where meeting_id = ${id}`;
      const [revision] = await app.make.rows<Seen>`
        select id from minutes_revision where minutes_id = ${minutesId}`;
      const closed = 'the minutes of this meeting are closed';
      await expect(app.make.change('agenda_item', open, { title: 'Anders' })).rejects.toThrow(closed);
      await expect(app.make.change('outcome', task.id, { text: 'Anders' })).rejects.toThrow(closed);
      await expect(app.make.change('attendance', attendance.id, { left_at: '10:00' })).rejects.toThrow(
        closed,
      );
      await expect(addItem(id, 9)).rejects.toThrow(closed);
      await expect(app.make.rows`delete from attendance where meeting_id = ${id}`).rejects.toThrow(closed);
      const never = 'a revision of minutes is never changed';
      await expect(app.make.change('minutes_revision', revision.id, { content: '{}' })).rejects.toThrow(
        never,
      );
      await expect(app.make.rows`delete from minutes_revision where id = ${revision.id}`).rejects.toThrow(
        never,
      );
    });
  });

  describe('are seen', () => {
    it('by coordination alone until they are sent', async () => {
      const { id } = await held();
      const minutes = await close(id);
      for (const someone of [member, deputy, planner, councillor]) {
        expect(await read(someone, id)).toBeNull();
        for (const node of [minutes.id, (await revisions(minutes.id))[0].id])
          expect(await someone.ask(NODE, { id: node })).toEqual({ node: null });
      }
      await act(coordinator, SEND, { id: minutes.id, version: minutes.version });
      for (const someone of [member, deputy, planner, councillor])
        expect(await read(someone, id)).toMatchObject({ state: 'SENT' });
      await app.make.change('meeting', id, { visibility: 'INTERNAL' });
      expect(await read(councillor, id)).toBeUndefined();
      expect(await councillor.ask(NODE, { id: minutes.id })).toEqual({ node: null });
    });
    const NODE = 'query Node($id: ID!) { node(id: $id) { id } }';
    const revisions = (minutesId: string) =>
      app.make.rows<Seen>`select id from minutes_revision where minutes_id = ${minutesId} order by number`;

    it('without the closed session by whoever does not belong there, and without names that are not theirs to know', async () => {
      const { meeting } = await sent();
      const content = async (as: Client) =>
        (
          await read<{
            latestRevision: { content: { items: { title: string }[]; attendance: { name: string }[] } };
          }>(as, meeting.id)
        )?.latestRevision.content;
      const whole = {
        items: [{ title: 'Bericht' }, { title: 'Personal' }],
        attendance: [{ name: 'fern' }, { name: 'mitglied' }, { name: 'verhindert' }],
      };
      for (const someone of [coordinator, member, deputy, absent])
        expect(await content(someone)).toMatchObject(whole);
      expect(await content(planner)).toMatchObject({ ...whole, items: [{ title: 'Bericht' }] });
      expect(await content(councillor)).toMatchObject({ items: [{ title: 'Bericht' }], attendance: [] });
      const query = `query History($id: ID!) { history(id: $id) { version changes { field after } } }`;
      const [{ id }] = await app.make.rows<Seen>`
        select r.id from minutes_revision r join minutes m on m.id = r.minutes_id where m.meeting_id = ${meeting.id}`;
      for (const someone of [planner, coordinator]) {
        const { history } = await someone.ask<{ history: unknown[] }>(query, { id });
        expect(history.length).toBeGreaterThan(0);
        expect(JSON.stringify(history)).not.toContain('Vertraulich');
      }
    });
  });

  describe('are objected to', () => {
    it('by those who were there or stood in, until the day, and answered before they are final', async () => {
      const { meeting, minutes } = await sent();
      const { id } = minutes;
      expect(minutes).toMatchObject({ state: 'SENT', objectionUntil: '2026-11-30' });
      const input = { id, text: 'Das habe ich nicht gesagt.' };
      for (const someone of [absent, planner, councillor])
        expect(await refuse(OBJECT, input, someone)).toEqual(['minutes.wasNotThere']);
      const objection = await act<Seen>(member, OBJECT, input);
      expect(objection).toMatchObject({ person: { name: 'mitglied' }, minutes: { state: 'OBJECTED' } });
      await act(deputy, OBJECT, { id, text: 'Ich auch nicht.' });
      expect(await read(deputy, meeting.id)).toMatchObject({
        objections: [{ text: input.text }, { text: 'Ich auch nicht.' }],
      });
      expect(await read(planner, meeting.id)).toMatchObject({ objections: [] });

      const [{ version }] = await app.make.rows<Seen>`select version from minutes where id = ${id}`;
      expect(await refuse(FINALISE, { id, version })).toEqual(['minutes.objectionsPossible']);
      app.clock.setTo('2026-12-01');
      expect(await refuse(OBJECT, input, member)).toEqual(['minutes.objectionTooLate']);
      expect(await refuse(FINALISE, { id, version })).toEqual(['minutes.objectionsOpen']);
      const open = await app.make.rows<Seen>`select id, version from objection where minutes_id = ${id}`;
      for (const one of open)
        expect(await act(coordinator, ANSWER, { ...one, answer: 'Es bleibt dabei.' })).toMatchObject({
          answer: 'Es bleibt dabei.',
          answeredOn: '2026-12-01',
          answeredBy: { name: 'koordination' },
        });
      const again = { id: open[0].id, version: open[0].version + 1, answer: 'Doch.' };
      expect(await refuse(ANSWER, again)).toEqual(['minutes.alreadyAnswered']);
      expect(await refuse(ANSWER, again, member)).toEqual(['people.notAllowed']);
      expect(await act(coordinator, FINALISE, { id, version })).toMatchObject({
        state: 'FINAL',
        finalOn: '2026-12-01',
        allowedActions: ['APPROVE', 'REVISE'],
      });
    });

    it('until a day that coordination names, tomorrow at the earliest', async () => {
      const { id: meetingId } = await held();
      const { id, version } = await close(meetingId);
      const input = { id, version, objectionUntil: TODAY };
      expect(await refuse(SEND, input)).toEqual(['minutes.noTimeForObjections']);
      const until = await act(coordinator, SEND, { ...input, objectionUntil: '2026-11-09' });
      expect(until.objectionUntil).toBe('2026-11-09');
      expect(await refuse(SEND, { id, version })).toEqual(['database.changedMeanwhile']);
    });
  });

  it('are approved by a later meeting of the body', async () => {
    const { minutes } = await sent();
    const { id } = minutes;
    app.clock.setTo('2026-12-14');
    const final = await act(coordinator, FINALISE, { id, version: minutes.version });
    const later = (values: object) =>
      app.make.row('meeting', {
        body_id: body,
        number: ++count,
        held_on: '2026-12-14',
        state: 'INVITED',
        ...values,
      });
    const future = { id, version: final.version, meetingId: await later({ held_on: '2027-01-11' }) };
    expect(await refuse(APPROVE, future)).toEqual(['minutes.cannotApprove']);
    const cancelled = { id, version: final.version, meetingId: await later({ state: 'CANCELLED' }) };
    expect(await refuse(APPROVE, cancelled)).toEqual(['conferences.meetingCancelled']);
    const meetingId = await later({});
    const approved = await act(coordinator, APPROVE, { id, version: final.version, meetingId });
    expect(approved).toMatchObject({ state: 'APPROVED', approvedAtMeeting: { number: count } });
  });

  describe('are revised', () => {
    it('for a reason, in a new revision that shows the difference; the old one stays', async () => {
      const { meeting, minutes } = await sent();
      const { id } = minutes;
      const reason = 'Frist falsch notiert';
      const input = { id, version: minutes.version, reason };
      for (const someone of [member, planner])
        expect(await refuse(REVISE, input, someone)).toEqual(['people.notAllowed']);
      const opened = await act(coordinator, REVISE, input);
      expect(opened).toMatchObject({
        state: 'DRAFT',
        isRevised: true,
        revisionReason: reason,
        allowedActions: [],
      });
      expect(await refuse(SEND, { id, version: opened.version })).toEqual(['minutes.underRevision']);
      await act(coordinator, CHANGE_OUTCOME, { ...meeting.task, dueOn: '2027-01-15' });
      const [{ version }] = await app.make.rows<Seen>`select version from meeting where id = ${meeting.id}`;
      const closed = await close(meeting.id, version);
      expect(closed).toMatchObject({
        isRevised: false,
        latestRevision: { number: 2, reason, isIntact: true },
      });

      // Until it is sent, everybody else reads the old one
      const before = await read(member, meeting.id);
      expect(before).toMatchObject({
        isRevised: false,
        latestRevision: { number: 1 },
        revisions: { length: 1 },
      });
      const again = await act(coordinator, SEND, { id, version: closed.version });
      expect(again.state).toBe('SENT');
      expect(await read(planner, meeting.id)).toMatchObject({
        revisions: [
          {
            number: 2,
            changes: [
              {
                part: 'OUTCOME',
                fields: [{ field: 'dueOn', before: '2026-12-01', after: '2027-01-15' }],
              },
            ],
          },
          { number: 1, changes: [], content: { items: [{ outcomes: [{ dueOn: '2026-12-01' }] }] } },
        ],
      });
    });

    it('without telling others what changed in closed session, nor what was closed too late', async () => {
      const { meeting, minutes } = await sent();
      await act(coordinator, REVISE, { id: minutes.id, version: minutes.version, reason: 'Schutz' });
      await act(coordinator, CHANGE_ITEM, { id: meeting.open, version: 1, isClosedSession: true });
      await act(coordinator, CHANGE_ITEM, { id: meeting.closed, version: 1, title: 'Personal: Stelle 7' });
      const [{ version }] = await app.make.rows<Seen>`select version from meeting where id = ${meeting.id}`;
      const closed = await close(meeting.id, version);
      await act(coordinator, SEND, { id: closed.id, version: closed.version });
      expect(await read(councillor, meeting.id)).toMatchObject({
        revisions: [
          { changes: [], content: { items: [] } },
          { changes: [], content: { items: [] } },
        ],
      });
      expect(await read(member, meeting.id)).toMatchObject({
        revisions: [{ changes: { length: 2 }, content: { items: { length: 2 } } }, {}],
      });
    });
  });
});
