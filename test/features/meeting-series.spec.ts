import { type Meeting, MeetingListeners } from '../../src/features/conferences/index.js';
import { Role } from '../../src/kernel/actor.js';
import { conflict } from '../../src/kernel/errors.js';
import type { Client } from '../support/client.js';
import { StatementCounter } from '../support/statements.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Seen {
  readonly id: string;
  readonly version: number;
}

interface Item extends Seen {
  readonly title: string;
}

interface Sitting extends Seen {
  readonly number: number;
  readonly heldOn: string;
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly place: string | null;
  readonly state: string;
  readonly seriesPosition: number | null;
  readonly wantedOn: string | null;
  readonly isSkipped: boolean;
  readonly cancelReason: string | null;
  readonly joinedInto: Seen | null;
  readonly splitFrom: Seen | null;
  readonly allowedActions: string[];
  readonly agenda: Item[];
}

interface Series extends Seen {
  readonly rhythm: string;
  readonly body: { name: string };
  readonly meetings: Sitting[];
}

interface Warning {
  readonly code: string;
  readonly day: string;
  readonly text: string;
  readonly name: string | null;
  readonly meetingId: string | null;
  readonly startsAt: string | null;
  readonly sharedPeople: number | null;
}

interface Proposal {
  readonly heldOn: string;
  readonly wantedOn: string;
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly warnings: Warning[];
}

const mutation = (name: string, selection: string) => {
  const type = `${name[0].toUpperCase()}${name.slice(1)}Input`;
  return `mutation Do($input: ${type}!) { result: ${name}(input: $input) { ${selection} } }`;
};
const MEETING = `id version number heldOn startsAt endsAt place state seriesPosition wantedOn isSkipped cancelReason
  joinedInto { id } splitFrom { id } joinedFrom { id } splitInto { id } series { id } allowedActions
  agenda { id version title position }`;
const SERIES = `id version rhythm body { name } meetings { ${MEETING} }`;
const WARNINGS = 'code day text name meetingId startsAt sharedPeople';
const PROPOSAL = `heldOn wantedOn startsAt endsAt warnings { ${WARNINGS} }`;

const PLAN = mutation('planMeeting', MEETING);
const PLAN_SERIES = mutation('planMeetingSeries', SERIES);
const SKIP = mutation('skipMeeting', MEETING);
const CANCEL = mutation('cancelMeeting', MEETING);
const JOIN = mutation('joinMeetings', MEETING);
const SPLIT = mutation('splitMeeting', MEETING);
const STATE = mutation('changeMeetingState', MEETING);
const ADD_ITEM = mutation('addAgendaItem', 'id version title');
const READ = `query Read($id: ID!) { meeting(id: $id) { ${MEETING} } }`;
const PROPOSE = `query Propose($bodyId: ID!, $from: LocalDate!, $until: LocalDate, $count: Int, $rhythm: Rhythm,
  $startsAt: String, $endsAt: String) { dates: meetingSeriesProposal(bodyId: $bodyId, from: $from, until: $until,
  count: $count, rhythm: $rhythm, startsAt: $startsAt, endsAt: $endsAt) { ${PROPOSAL} } }`;
const WARN = `query Warn($bodyId: ID!, $heldOn: LocalDate!, $startsAt: String, $endsAt: String, $meetingId: ID) {
  warnings: meetingDateWarnings(bodyId: $bodyId, heldOn: $heldOn, startsAt: $startsAt, endsAt: $endsAt,
    meetingId: $meetingId) { ${WARNINGS} } }`;

const TODAY = '2026-11-02';

describe('Meetings in series', () => {
  let app: TestApp;
  let county: string;
  let body: string;
  let otherBody: string;
  let coordinator: Client;
  let member: Client;
  let planner: Client;
  let councillor: Client;
  const people: Record<string, string> = {};
  const told: string[] = [];
  let refusing = false;

  const act = async <Result = Sitting>(text: string, input: object, as = coordinator): Promise<Result> =>
    (await as.ask<{ result: Result }>(text, { input })).result;

  const plan = (heldOn: string, given: object = {}) => act(PLAN, { bodyId: body, heldOn, ...given });

  const planSeries = (days: string[], given: object = {}) =>
    act<Series>(PLAN_SERIES, { bodyId: body, dates: days.map((heldOn) => ({ heldOn })), ...given });

  const read = async (id: string, as = coordinator) =>
    (await as.ask<{ meeting: (Sitting & Record<string, unknown>) | null }>(READ, { id })).meeting;

  const addItem = (meetingId: string, title: string) =>
    act<Item>(ADD_ITEM, { meetingId, title, durationMinutes: 10 });

  const propose = async (given: object) =>
    (await coordinator.ask<{ dates: Proposal[] }>(PROPOSE, { bodyId: body, ...given })).dates;

  const warned = async (heldOn: string, given: object = {}, as = coordinator) =>
    (await as.ask<{ warnings: Warning[] }>(WARN, { bodyId: body, heldOn, ...given })).warnings;

  const codes = (warnings: Warning[]) => warnings.map(({ code, day }) => `${code} ${day}`);

  const seat = (bodyId: string, name: string, values: object = {}) =>
    app.make.row('body_member', {
      body_id: bodyId,
      person_id: people[name],
      valid_from: '2020-01-01',
      ...values,
    });

  const makeBody = (name: string, values: object = {}) =>
    app.make.row('body', { name, type: 'PLANNERS_CONFERENCE', organisation_id: county, ...values });

  beforeAll(async () => {
    app = await startTestApp({ today: TODAY });
    county = await app.make.organisation({ name: 'Kreis' });
    const person = async (name: string, ...roles: Role[]) => {
      const email = `${name}@kreis.example`;
      people[name] = await app.make.person({ name, email, roles });
      return app.signedInAs(email);
    };
    coordinator = await person('koordination', Role.COORDINATOR);
    member = await person('mitglied', Role.PARTICIPANT);
    planner = await person('planerin', Role.PARTICIPANT);
    councillor = await person('kreistag', Role.COMMITTEE_MEMBER);
    for (const name of ['vertretung', 'vorsitz', 'gast', 'frueher']) await person(name, Role.PARTICIPANT);

    const name = (meeting: Meeting) => `${meeting.heldOn} #${meeting.number}`;
    app.nest.get(MeetingListeners).register({
      meetingPlanned: (meeting) => {
        if (refusing && meeting.heldOn === '2027-04-07') throw conflict('conferences.bodyInactive');
        told.push(`planned ${name(meeting)}`);
      },
      meetingCancelled: (meeting) => void told.push(`cancelled ${name(meeting)} ${meeting.state}`),
      meetingsJoined: (emptied, into) => void told.push(`joined ${name(emptied)} into ${name(into)}`),
      meetingSplit: (from, created) => void told.push(`split ${name(from)} to ${name(created)}`),
    });
  });
  afterAll(() => app.close());

  let count = 0;
  beforeEach(async () => {
    count++;
    body = await makeBody(`Fachplanerkonferenz ${count}`, { rhythm: 'SIX_WEEKLY', chair_id: people.vorsitz });
    otherBody = await makeBody(`Steuerungsgruppe ${count}`);
    await seat(body, 'mitglied', { deputy_id: people.vertretung });
    await seat(body, 'planerin');
    told.length = 0;
    refusing = false;
  });
  // One story must not stand in the way of the next: the same people sit in all these bodies.
  afterEach(() => app.make.rows`delete from body_member`);

  describe('are proposed', () => {
    it('by the rhythm of the body from a first day, on working days', async () => {
      const dates = await propose({ from: '2027-03-25', count: 3 });
      expect(
        dates.map(({ wantedOn, heldOn, startsAt, endsAt }) => [wantedOn, heldOn, startsAt, endsAt]),
      ).toEqual([
        ['2027-03-25', '2027-03-25', '09:00', null],
        ['2027-05-06', '2027-05-07', '09:00', null],
        ['2027-06-17', '2027-06-17', '09:00', null],
      ]);
      expect(dates[1].warnings.map(({ code, text }) => [code, text])).toEqual([
        [
          'MOVED_FROM_HOLIDAY',
          'Am 6. Mai 2027 ist Christi Himmelfahrt; vorgeschlagen ist der nächste Arbeitstag.',
        ],
        ['BRIDGE_DAY', 'Das ist ein Brückentag: am 6. Mai 2027 ist Christi Himmelfahrt.'],
      ]);
    });

    it('by another rhythm up to a last day, at the hours of the last meeting', async () => {
      await plan('2026-11-18', { startsAt: '14:00', endsAt: '16:30' });
      const dates = await propose({ from: '2027-01-13', until: '2027-07-31', rhythm: 'QUARTERLY' });
      expect(dates.map(({ heldOn, startsAt, endsAt }) => [heldOn, startsAt, endsAt])).toEqual([
        ['2027-01-13', '14:00', '16:30'],
        ['2027-04-14', '14:00', '16:30'],
        ['2027-07-14', '14:00', '16:30'],
      ]);
    });

    it.each([
      ['without an end', { from: '2027-01-13' }, 'conferences.spanOrCount'],
      ['of more than sixty dates', { from: '2027-01-13', count: 61 }, 'conferences.seriesTooLong'],
      [
        'of an unknown body',
        { from: '2027-01-13', count: 2, bodyId: crypto.randomUUID() },
        'conferences.bodyNotFound',
      ],
    ])('not %s', async (_, given, code) => {
      expect(await coordinator.refusals(PROPOSE, { bodyId: body, ...given })).toEqual([code]);
    });

    it('with as many statements for many dates as for few', async () => {
      await seat(otherBody, 'planerin');
      await act(PLAN, { bodyId: otherBody, heldOn: '2027-01-13' });
      await act(PLAN, { bodyId: otherBody, heldOn: '2027-02-24' });
      const statements = new StatementCounter(app.nest);
      const sent = async (dates: number) => {
        let found: Proposal[] = [];
        const seen = await statements.during(async () => {
          found = await propose({ from: '2027-01-13', count: dates });
        });
        expect(found).toHaveLength(dates);
        expect(codes(found[0].warnings)).toContain('COLLISION 2027-01-13');
        return seen;
      };
      const few = await sent(2);
      expect(await sent(60)).toHaveLength(few.length);
      expect(few.length).toBeLessThanOrEqual(4);
    });

    it('to coordination only', async () => {
      const ask = { bodyId: body, from: '2027-01-13', count: 2 };
      for (const as of [member, councillor])
        expect(await as.refusals(PROPOSE, ask)).toEqual(['people.notAllowed']);
      expect(await member.refusals(WARN, { bodyId: body, heldOn: '2027-01-13' })).toEqual([
        'people.notAllowed',
      ]);
    });
  });

  describe('warn of a day', () => {
    it('that is a holiday, a weekend, a bridge day, or has a holiday near', async () => {
      expect(codes(await warned('2027-05-06'))).toEqual(['ON_HOLIDAY 2027-05-06']);
      expect(codes(await warned('2027-05-07'))).toEqual(['BRIDGE_DAY 2027-05-06']);
      expect(codes(await warned('2027-05-04'))).toEqual(['HOLIDAY_IN_WEEK 2027-05-06']);
      expect(codes(await warned('2027-01-16'))).toEqual(['ON_WEEKEND 2027-01-16']);
      expect(await warned('2027-01-13')).toEqual([]);
    });

    it('on which the office is closed, in its own words', async () => {
      const setting = await app.make.rows<{ id: string }>`select id from calendar_setting`;
      const set = (closed_days: object[]) =>
        app.make.change('calendar_setting', setting[0].id, { closed_days: JSON.stringify(closed_days) });
      await set([{ day: '2027-01-13', name: 'Betriebsausflug' }]);
      const [warning] = await warned('2027-01-13');
      await set([]);
      expect(warning).toMatchObject({
        code: 'ON_CLOSED_DAY',
        name: 'Betriebsausflug',
        text: 'Am 13. Januar 2027 sind die Dienststellen geschlossen (Betriebsausflug).',
      });
    });

    it('in school holidays of the county’s Land, by name', async () => {
      const made = await Promise.all(
        [
          { land: 'NW', name: 'Osterferien', from_day: '2027-03-22', to_day: '2027-04-03' },
          { land: 'HE', name: 'Osterferien Hessen', from_day: '2027-03-22', to_day: '2027-04-12' },
        ].map((values) => app.make.row('school_holiday', values)),
      );
      const found = await Promise.all(
        ['2027-03-19', '2027-03-22', '2027-04-03', '2027-04-05'].map(async (day) =>
          (await warned(day)).filter(({ code }) => code === 'SCHOOL_HOLIDAY').map(({ name }) => name),
        ),
      );
      await app.make.rows`delete from school_holiday where id = any(${made}::uuid[])`;
      expect(found).toEqual([[], ['Osterferien'], ['Osterferien'], []]);
    });

    it('on which another body with the same people meets: which, when, how many', async () => {
      await seat(otherBody, 'planerin');
      await seat(otherBody, 'vertretung');
      const other = await act(PLAN, { bodyId: otherBody, heldOn: '2027-01-13', startsAt: '13:00' });
      const [warning, ...more] = await warned('2027-01-13');
      expect(more).toEqual([]);
      expect(warning).toEqual({
        code: 'COLLISION',
        day: '2027-01-13',
        text: `Am 13. Januar 2027 um 13:00 Uhr tagt auch: Steuerungsgruppe ${count}. Dort sitzen Personen, die auch diesem Gremium angehören (Anzahl: 2).`,
        name: `Steuerungsgruppe ${count}`,
        meetingId: other.id,
        startsAt: '13:00',
        sharedPeople: 2,
      });
    });

    it.each([
      ['members', {}, 'mitglied', 1],
      ['deputies', {}, 'vertretung', 1],
      ['the chair', {}, 'vorsitz', 1],
      ['guests', { role: 'GUEST' }, 'planerin', 0],
      ['somebody who has left the body', { valid_to: '2027-01-12' }, 'planerin', 0],
      ['somebody who joins the body on the day', { valid_from: '2027-01-13' }, 'planerin', 1],
      ['somebody who joins the body later', { valid_from: '2027-01-14' }, 'planerin', 0],
      ['somebody else', {}, 'gast', 0],
    ])('counting %s in the other body', async (_, values, name, shared) => {
      await seat(otherBody, name, values);
      await act(PLAN, { bodyId: otherBody, heldOn: '2027-01-13' });
      expect((await warned('2027-01-13')).map(({ sharedPeople }) => sharedPeople)).toEqual(shared ? [1] : []);
    });

    it('only where the hours meet, as far as they are known', async () => {
      await seat(otherBody, 'planerin');
      await act(PLAN, { bodyId: otherBody, heldOn: '2027-01-13', startsAt: '13:00', endsAt: '15:00' });
      const at = async (startsAt?: string, endsAt?: string) =>
        (await warned('2027-01-13', { startsAt, endsAt })).length;
      expect(await at('09:00', '13:00')).toBe(0);
      expect(await at('09:00', '13:01')).toBe(1);
      expect(await at('15:00', '17:00')).toBe(0);
      expect(await at('09:00')).toBe(1);
      expect(await at()).toBe(1);
    });

    it('on which the body meets already, but not of the meeting that is to be moved there', async () => {
      const meeting = await plan('2027-01-13');
      expect(codes(await warned('2027-01-13'))).toEqual(['BODY_MEETS_ALREADY 2027-01-13']);
      expect(await warned('2027-01-13', { meetingId: meeting.id })).toEqual([]);
      await act(CANCEL, { id: meeting.id, version: meeting.version });
      expect(await warned('2027-01-13')).toEqual([]);
    });
  });

  describe('are planned', () => {
    it('at once, numbered by day, each told to those who count from it', async () => {
      const series = await act<Series>(PLAN_SERIES, {
        bodyId: body,
        dates: [{ heldOn: '2027-05-07', wantedOn: '2027-05-06' }, { heldOn: '2027-03-25' }],
        startsAt: '14:00',
        endsAt: '16:00',
        place: 'Kreishaus',
      });
      expect(series).toMatchObject({ rhythm: 'SIX_WEEKLY', body: { name: `Fachplanerkonferenz ${count}` } });
      expect(series.meetings).toMatchObject([
        { number: 1, heldOn: '2027-03-25', wantedOn: '2027-03-25', seriesPosition: 1, startsAt: '14:00' },
        { number: 2, heldOn: '2027-05-07', wantedOn: '2027-05-06', seriesPosition: 2, place: 'Kreishaus' },
      ]);
      expect(series.meetings[0].allowedActions).toContain('SKIP');
      expect(told).toEqual(['planned 2027-03-25 #1', 'planned 2027-05-07 #2']);
    });

    it('all or none: what one listener refuses undoes every date', async () => {
      refusing = true;
      const input = { bodyId: body, dates: [{ heldOn: '2027-01-13' }, { heldOn: '2027-04-07' }] };
      expect(await coordinator.refusals(PLAN_SERIES, { input })).toEqual(['conferences.bodyInactive']);
      expect(await app.make.rows`select from meeting where body_id = ${body}`).toEqual([]);
      expect(await app.make.rows`select from meeting_series where body_id = ${body}`).toEqual([]);
    });

    it('once: a second click says on which days the body meets already', async () => {
      await planSeries(['2027-01-13', '2027-02-24']);
      const input = { bodyId: body, dates: [{ heldOn: '2027-02-24' }, { heldOn: '2027-04-07' }] };
      const { errors } = await coordinator.send(PLAN_SERIES, { input });
      expect(errors?.[0].extensions).toMatchObject({
        reason: 'conferences.bodyMeetsAlready',
        field: 'dates',
        details: { days: ['2027-02-24'] },
      });
      expect(errors?.[0].message).toContain('24.02.2027');
    });

    it.each([
      ['no date', [], {}, 'conferences.noDates'],
      ['a date twice', ['2027-01-13', '2027-01-13'], {}, 'conferences.dateTwice'],
      ['an end before the start', ['2027-01-13'], { endsAt: '08:00' }, 'conferences.endsBeforeStart'],
    ])('not with %s', async (_, days, given, code) => {
      const input = { bodyId: body, dates: days.map((heldOn) => ({ heldOn })), ...given };
      expect(await coordinator.refusals(PLAN_SERIES, { input })).toEqual([code]);
    });

    it('by coordination only', async () => {
      const input = { bodyId: body, dates: [{ heldOn: '2027-01-13' }] };
      for (const as of [member, planner, councillor])
        expect(await as.refusals(PLAN_SERIES, { input })).toEqual(['people.notAllowed']);
    });

    it('and listed by series, to those only who see the meetings', async () => {
      const series = await planSeries(['2027-01-13', '2027-02-24']);
      await plan('2027-03-03');
      const LIST = `query List($id: ID!) { meetings(filter: { seriesId: $id }) { nodes { heldOn series { rhythm } } } }`;
      const list = async (as: Client) =>
        (await as.ask<{ meetings: { nodes: unknown[] } }>(LIST, { id: series.id })).meetings.nodes;
      expect(await list(coordinator)).toHaveLength(2);
      expect(await list(member)).toHaveLength(2);
      expect(await list(councillor)).toEqual([]);
      const NODE = `query Node($id: ID!) { node(id: $id) { id } }`;
      expect(await councillor.ask(NODE, { id: series.id })).toEqual({ node: null });
      expect(await member.ask(NODE, { id: series.id })).toEqual({ node: { id: series.id } });
    });
  });

  describe('may leave out a date', () => {
    it('which stays in sight with the reason, and is told as cancelled', async () => {
      const { meetings } = await planSeries(['2027-01-13', '2027-02-24']);
      const [{ id, version }] = meetings;
      const skipped = await act(SKIP, { id, version, changeReason: 'Osterferien' });
      expect(skipped).toMatchObject({
        state: 'CANCELLED',
        isSkipped: true,
        cancelReason: 'Osterferien',
        seriesPosition: 1,
        allowedActions: [],
      });
      expect(told.at(-1)).toBe('cancelled 2027-01-13 #1 CANCELLED');
      expect((await read(meetings[1].id))?.state).toBe('PLANNED');
      const [row] = await app.make.rows<{
        change_reason: string;
      }>`select change_reason from meeting where id = ${id}`;
      expect(row.change_reason).toBe('Osterferien');
    });

    it('with a reason, of a series, as it was seen, by coordination only', async () => {
      const { meetings } = await planSeries(['2027-01-13']);
      const [{ id, version }] = meetings;
      const refusals = (input: object, as = coordinator) => as.refusals(SKIP, { input });
      expect(await refusals({ id, version, changeReason: '' })).toEqual(['graphql.invalidInput']);
      expect(await refusals({ id, version: version + 1, changeReason: 'x' })).toEqual([
        'database.changedMeanwhile',
      ]);
      expect(await refusals({ id, version, changeReason: 'x' }, member)).toEqual(['people.notAllowed']);
      const alone = await plan('2027-03-03');
      expect(await refusals({ id: alone.id, version: alone.version, changeReason: 'x' })).toEqual([
        'conferences.notInSeries',
      ]);
      expect((await read(id))?.isSkipped).toBe(false);
    });
  });

  it('keep why a meeting was cancelled where people see it', async () => {
    const { id, version } = await plan('2027-01-13');
    const cancelled = await act(CANCEL, { id, version, changeReason: 'Raum gesperrt' });
    expect(cancelled).toMatchObject({ state: 'CANCELLED', isSkipped: false, cancelReason: 'Raum gesperrt' });
    expect((await read(id, member))?.cancelReason).toBe('Raum gesperrt');
  });

  describe('can be joined', () => {
    const two = async () => {
      const into = await plan('2027-01-13');
      const emptied = await plan('2027-02-24');
      const items = [
        await addItem(into.id, 'Wohnen'),
        await addItem(emptied.id, 'Gesundheit'),
        await addItem(emptied.id, 'Bildung'),
      ];
      const input = { id: emptied.id, version: emptied.version, intoId: into.id, intoVersion: into.version };
      return { into, emptied, items, input };
    };

    it('so that the items of one stand behind those of the other, with their history', async () => {
      const { into, emptied, items, input } = await two();
      const joined = await act<Sitting & { joinedFrom: Seen[] }>(JOIN, {
        ...input,
        changeReason: 'zu wenig Punkte',
      });
      expect(joined.id).toBe(into.id);
      expect(joined.agenda.map(({ title }) => title)).toEqual(['Wohnen', 'Gesundheit', 'Bildung']);
      expect(joined.agenda.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
      expect(joined.joinedFrom).toEqual([{ id: emptied.id }]);
      expect(await read(emptied.id)).toMatchObject({
        state: 'CANCELLED',
        joinedInto: { id: into.id },
        cancelReason: 'zu wenig Punkte',
        agenda: [],
        allowedActions: [],
      });
      const [before] = await app.make.rows<{ meeting_id: string }>`
        select meeting_id from history.agenda_item where id = ${items[1].id} order by version desc limit 1`;
      expect(before.meeting_id).toBe(emptied.id);
    });

    it('without having twice what stands on both agendas; that stays behind', async () => {
      const { into, emptied, input } = await two();
      const put = (
        meeting_id: string,
        title: string,
        section: string,
        position: number,
        proposal_key?: string,
      ) =>
        app.make.row('agenda_item', {
          meeting_id,
          title,
          section,
          position,
          proposal_key: proposal_key ?? null,
          holds: section === 'STANDING' ? ['RED'] : [],
        });
      await put(into.id, 'Maßnahmen', 'STANDING', -2);
      await put(into.id, 'Maßnahme 1', 'RED', -1, 'red:1');
      await put(emptied.id, 'Maßnahmen', 'STANDING', -3);
      await put(emptied.id, 'Maßnahme 1', 'RED', -2, 'red:1');
      await put(emptied.id, 'Maßnahme 2', 'RED', -1, 'red:2');
      const joined = await act(JOIN, input);
      expect(joined.agenda.map(({ title }) => title)).toEqual([
        'Maßnahmen',
        'Maßnahme 1',
        'Maßnahme 2',
        'Wohnen',
        'Gesundheit',
        'Bildung',
      ]);
      expect((await read(emptied.id))?.agenda.map(({ title }) => title)).toEqual(['Maßnahmen', 'Maßnahme 1']);
    });

    it('and whoever counts from them hears of it within the change', async () => {
      const { input } = await two();
      told.length = 0;
      await act(JOIN, input);
      expect(told).toEqual(['cancelled 2027-02-24 #2 CANCELLED', 'joined 2027-02-24 #2 into 2027-01-13 #1']);
    });

    it('in either direction at once: one wins, the other is told so', async () => {
      const { into, emptied, input } = await two();
      const back = { id: into.id, version: into.version, intoId: emptied.id, intoVersion: emptied.version };
      const refused = await Promise.all(
        [input, back].map((each) => coordinator.refusals(JOIN, { input: each })),
      );
      expect(refused.flat()).toHaveLength(1);
      expect(refused.flat()[0]).toMatch(/^(database\.changedMeanwhile|conferences\.meetingCancelled)$/);
    });

    it('only as both were seen', async () => {
      const { input } = await two();
      const refusals = (given: object) => coordinator.refusals(JOIN, { input: { ...input, ...given } });
      expect(await refusals({ version: input.version + 1 })).toEqual(['database.changedMeanwhile']);
      expect(await refusals({ intoVersion: input.intoVersion + 1 })).toEqual(['database.changedMeanwhile']);
    });

    it('only where they are of one body, two, and neither has been held or cancelled', async () => {
      const { into, input } = await two();
      const foreign = await act(PLAN, { bodyId: otherBody, heldOn: '2027-01-13' });
      const refusals = (given: object) => coordinator.refusals(JOIN, { input: { ...input, ...given } });
      expect(await refusals({ intoId: foreign.id, intoVersion: foreign.version })).toEqual([
        'conferences.otherBody',
      ]);
      expect(await refusals({ intoId: input.id, intoVersion: input.version })).toEqual([
        'conferences.joinedWithItself',
      ]);
      await act(CANCEL, { id: into.id, version: into.version });
      expect(await refusals({ intoVersion: into.version + 1 })).toEqual(['conferences.meetingCancelled']);
      const held = await plan(TODAY);
      await act(STATE, { id: held.id, version: held.version, state: 'INVITED' });
      const after = await act(STATE, { id: held.id, version: held.version + 1, state: 'HELD' });
      expect(await refusals({ intoId: held.id, intoVersion: after.version })).toEqual([
        'conferences.alreadyHeld',
      ]);
    });

    it('only before something was decided', async () => {
      const { emptied, items, input } = await two();
      await app.make.row('outcome', {
        agenda_item_id: items[1].id,
        number: `X ${count}`,
        kind: 'INFORMATION',
        text: 'Zur Kenntnis genommen.',
      });
      expect(await coordinator.refusals(JOIN, { input })).toEqual(['conferences.itemHasOutcomes']);
      expect((await read(emptied.id))?.agenda).toHaveLength(2);
    });

    it('by coordination only', async () => {
      const { input } = await two();
      expect(await member.refusals(JOIN, { input })).toEqual(['people.notAllowed']);
    });
  });

  describe('can be split', () => {
    const one = async (given: object = {}) => {
      const { id } = await plan('2027-01-13', {
        startsAt: '14:00',
        endsAt: '16:00',
        place: 'Kreishaus',
        ...given,
      });
      for (const title of ['Wohnen', 'Gesundheit', 'Bildung']) await addItem(id, title);
      const meeting = (await read(id))!;
      const items = meeting.agenda.map((item) => ({ id: item.id, version: item.version }));
      const input = { id, version: meeting.version, items: [items[2], items[0]], heldOn: '2027-01-20' };
      return { meeting, items, input };
    };

    it('so that chosen items move to a new meeting on another day, with their history', async () => {
      const { meeting, items, input } = await one();
      const created = await act(SPLIT, input);
      expect(created).toMatchObject({
        number: 2,
        heldOn: '2027-01-20',
        startsAt: '14:00',
        endsAt: '16:00',
        place: 'Kreishaus',
        state: 'PLANNED',
        splitFrom: { id: meeting.id },
      });
      expect(created.agenda.map(({ title }) => title)).toEqual(['Wohnen', 'Bildung']);
      expect(created.agenda[0].id).toBe(items[0].id);
      const left = await read(meeting.id);
      expect(left?.agenda.map(({ title }) => title)).toEqual(['Gesundheit']);
      expect(left?.splitInto).toEqual([{ id: created.id }]);
      const [before] = await app.make.rows<{ meeting_id: string }>`
        select meeting_id from history.agenda_item where id = ${items[0].id} order by version desc limit 1`;
      expect(before.meeting_id).toBe(meeting.id);
    });

    it('and whoever counts from them hears of it within the change', async () => {
      const { input } = await one();
      told.length = 0;
      await act(SPLIT, input);
      expect(told).toEqual(['planned 2027-01-20 #2', 'split 2027-01-13 #1 to 2027-01-20 #2']);
    });

    it('to another hour, as long as before, or to hours and a place of its own', async () => {
      const first = await act(SPLIT, { ...(await one()).input, startsAt: '09:00' });
      expect([first.startsAt, first.endsAt]).toEqual(['09:00', '11:00']);
      const second = await act(SPLIT, {
        ...(await one()).input,
        startsAt: '09:00',
        endsAt: '12:00',
        place: 'Rathaus',
      });
      expect([second.startsAt, second.endsAt, second.place]).toEqual(['09:00', '12:00', 'Rathaus']);
    });

    it('not onto its own day, without items, with items of others, or with what was decided', async () => {
      const { items, input } = await one();
      const { items: others } = await one();
      const refusals = (given: object) => coordinator.refusals(SPLIT, { input: { ...input, ...given } });
      expect(await refusals({ heldOn: '2027-01-13' })).toEqual(['conferences.splitOnSameDay']);
      expect(await refusals({ items: [] })).toEqual(['conferences.noItems']);
      expect(await refusals({ items: [items[0], items[0]] })).toEqual(['conferences.itemTwice']);
      expect(await refusals({ items: [items[0], others[0]] })).toEqual(['conferences.itemElsewhere']);
      await app.make.row('outcome', {
        agenda_item_id: items[0].id,
        number: `Y ${count}`,
        kind: 'INFORMATION',
        text: 'Zur Kenntnis genommen.',
      });
      expect(await refusals({})).toEqual(['conferences.itemHasOutcomes']);
    });

    it('only as the meeting and its items were seen, and by coordination only', async () => {
      const { meeting, items, input } = await one();
      const refusals = (given: object, as = coordinator) =>
        as.refusals(SPLIT, { input: { ...input, ...given } });
      expect(await refusals({ version: meeting.version + 1 })).toEqual(['database.changedMeanwhile']);
      const changed = { id: items[0].id, version: items[0].version + 1 };
      expect(await refusals({ items: [changed] })).toEqual(['database.changedMeanwhile']);
      expect(await refusals({}, member)).toEqual(['people.notAllowed']);
      expect((await read(meeting.id))?.agenda).toHaveLength(3);
    });

    it('only before it was held or cancelled', async () => {
      const { meeting, input } = await one();
      await act(CANCEL, { id: meeting.id, version: meeting.version });
      expect(
        await coordinator.refusals(SPLIT, { input: { ...input, version: meeting.version + 1 } }),
      ).toEqual(['conferences.meetingCancelled']);
    });
  });
});
