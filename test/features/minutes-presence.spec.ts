import { Role } from '../../src/kernel/actor.js';
import { Client } from '../support/client.js';
import { Listener } from '../support/listener.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';

interface Presence {
  readonly person: { readonly name: string };
  readonly agendaItem: { readonly title: string } | null;
  readonly isWriting: boolean;
  readonly since: string;
}
interface Seen {
  readonly meeting: { readonly presence: Presence[] };
}

const PRESENCE = 'presence { person { name } agendaItem { title } isWriting since }';
const READ = `query Read($id: ID!) { meeting(id: $id) { ${PRESENCE} } }`;
const READ_PAST = `query Read($id: ID!, $asOf: AsOf!) { meeting(id: $id, asOf: $asOf) { ${PRESENCE} } }`;
const ANNOUNCE = `mutation Do($input: AnnouncePresenceInput!) { meeting: announcePresence(input: $input) { ${PRESENCE} } }`;
const LEAVE = `mutation Do($input: LeaveMinutesInput!) { meeting: leaveMinutes(input: $input) { ${PRESENCE} } }`;
const LISTEN = `subscription Watch($id: ID!) { meeting: presenceChanged(id: $id) { ${PRESENCE} } }`;
const OPEN = `query Open($id: ID!) { meeting(id: $id) { agenda { title isUndecided } attendance { person { name } isUnrecorded } } }`;

const TODAY = '2026-11-02';

describe('Who is in the minutes of a meeting', () => {
  let app: TestApp;
  let first: Client;
  let second: Client;
  let member: Client;
  let planner: Client;
  let outsider: Client;
  let meeting: string;
  let open: string;
  let closed: string;
  let elsewhere: string;
  const listeners: Listener<Seen>[] = [];

  beforeAll(async () => {
    app = await startTestApp({ today: TODAY });
    const { make } = app;
    const people: Record<string, string> = {};
    const person = async (name: string, role: Role, url = app.url) => {
      people[name] = await make.person({ name, email: `${name}@kreis.example`, roles: [role] });
      const client = new Client(url);
      await client.signIn(`${name}@kreis.example`);
      return client;
    };
    first = await person('eins', Role.COORDINATOR);
    // a process of its own
    second = await person('zwei', Role.COORDINATOR, await app.startBeside());
    member = await person('mitglied', Role.COMMITTEE_MEMBER);
    planner = await person('planung', Role.PARTICIPANT);
    outsider = await person('andere', Role.COMMITTEE_MEMBER);
    const organisation = await make.organisation();
    const body = await make.row('body', {
      name: 'Sozialausschuss',
      short_name: 'SOA',
      type: 'COMMITTEE',
      organisation_id: organisation,
    });
    await make.row('body_member', {
      body_id: body,
      person_id: people.mitglied,
      valid_from: '2026-01-01',
    });
    const planned = (number: number) =>
      make.row('meeting', {
        body_id: body,
        number,
        held_on: TODAY,
        state: 'INVITED',
        visibility: 'COMMITTEE',
      });
    meeting = await planned(1);
    const item = (meeting_id: string, position: number, title: string, values: object = {}) =>
      make.row('agenda_item', { meeting_id, position, title, ...values });
    open = await item(meeting, 1, 'Bericht');
    closed = await item(meeting, 2, 'Personal', { is_closed_session: true });
    await item(meeting, 3, 'Begrüßung', { section: 'STANDING' });
    elsewhere = await item(await planned(2), 1, 'Andere Sitzung');
    await make.row('attendance', { meeting_id: meeting, person_id: people.mitglied });
  });
  beforeEach(() => app.make.rows`delete from minutes_presence`);
  afterEach(async () => {
    await Promise.all(listeners.splice(0).map((listener) => listener.close()));
  });
  afterAll(() => app.close());

  const announce = (as: Client, agendaItemId: string | null = null, isWriting = false, meetingId = meeting) =>
    as.ask<Seen>(ANNOUNCE, { input: { meetingId, agendaItemId, isWriting } });
  const read = async (as: Client) =>
    (await as.ask<Seen>(READ, { id: meeting })).meeting.presence.map(({ person, agendaItem, isWriting }) => [
      person.name,
      agendaItem?.title ?? null,
      isWriting,
    ]);
  const timePasses = (seconds: number, who: string) =>
    app.make.rows`update minutes_presence set seen_at = seen_at - make_interval(secs => ${seconds})
      where person_id = (select id from person where name = ${who})`;

  it('is told to the others, whichever process they are at', async () => {
    await announce(first, open, true);
    await announce(second, closed);
    const all = [
      ['eins', 'Bericht', true],
      ['zwei', 'Personal', false],
    ];
    expect(await read(first)).toEqual(all);
    expect(await read(second)).toEqual(all);
  });

  it('is forgotten when they leave, and half a minute after the last word of a closed laptop', async () => {
    await announce(first, open, true);
    await announce(second, open);
    await second.ask(LEAVE, { input: { meetingId: meeting } });
    expect(await read(second)).toEqual([['eins', 'Bericht', true]]);
    await timePasses(20, 'eins');
    expect(await read(second)).toEqual([['eins', 'Bericht', true]]);
    await timePasses(10, 'eins');
    expect(await read(second)).toEqual([]);
    await announce(second);
    expect(
      await app.make.rows`select p.name from minutes_presence join person p on p.id = person_id`,
    ).toEqual([{ name: 'zwei' }]);
  });

  it('stays as long as they say so, and since when they are at an item does not begin anew', async () => {
    const { meeting: begun } = await announce(first, open);
    await timePasses(20, 'eins');
    await announce(first, open, true);
    await timePasses(20, 'eins');
    const { presence } = (await first.ask<Seen>(READ, { id: meeting })).meeting;
    expect(presence).toEqual([{ ...begun.presence[0], isWriting: true }]);
  });

  it('is seen by those who read the notes, without items that are hidden from them', async () => {
    await announce(first, closed, true);
    await announce(second, open, true);
    expect(await read(planner)).toEqual([
      ['eins', null, false],
      ['zwei', 'Bericht', true],
    ]);
    expect(await read(member)).toEqual([
      ['eins', 'Personal', true],
      ['zwei', 'Bericht', true],
    ]);
    expect(await read(outsider)).toEqual([]);
  });

  it('is heard live by those who may know, and a word that is no news by nobody', async () => {
    const screens = [second, member, outsider].map(
      (client) => new Listener<Seen>(client, LISTEN, { id: meeting }),
    );
    listeners.push(...screens);
    let writes = false;
    await until('all listen', async () => {
      await announce(first, open, (writes = !writes));
      return screens.every(({ heard }) => heard.length > 0);
    });
    const names = (screen: Listener<Seen>) =>
      screen.heard.at(-1)!.meeting.presence.map(({ person, agendaItem }) => [person.name, agendaItem?.title]);
    await announce(first, closed, true);
    await until('the writers and the member hear of the move', () =>
      screens.slice(0, 2).every((screen) => names(screen)[0]?.[1] === 'Personal'),
    );
    const before = screens.map(({ heard }) => heard.length);
    await announce(first, closed, true);
    await announce(first, closed, true);
    await first.ask(LEAVE, { input: { meetingId: meeting } });
    await until('they hear that she has left', () => screens.every((screen) => names(screen).length === 0));
    expect(screens.map(({ heard }, place) => heard.length - before[place])).toEqual([1, 1, 1]);
    expect(JSON.stringify(screens[2].heard)).not.toContain('eins');
  });

  it('is said by nobody who may not write there, and for no item of another meeting', async () => {
    const at = (agendaItemId: string | null, meetingId = meeting) => ({
      input: { meetingId, agendaItemId, isWriting: true },
    });
    for (const reader of [member, planner, outsider]) {
      expect(await reader.refusals(ANNOUNCE, at(open))).toEqual(['people.notAllowed']);
      expect(await reader.refusals(LEAVE, { input: { meetingId: meeting } })).toEqual(['people.notAllowed']);
    }
    expect(await first.refusals(ANNOUNCE, at(elsewhere))).toEqual(['conferences.itemNotFound']);
    const nowhere = '00000000-0000-4000-8000-000000000000';
    expect(await first.refusals(ANNOUNCE, at(null, nowhere))).toEqual(['conferences.itemNotFound']);
    expect(await read(first)).toEqual([]);
  });

  it('is known of this moment only', async () => {
    await announce(first, open);
    const asOf = new Date();
    app.clock.set(new Date(asOf.getTime() + 60_000));
    const past = await first.ask<Seen>(READ_PAST, { id: meeting, asOf: asOf.toISOString() });
    app.clock.setTo(TODAY);
    expect(past.meeting.presence).toEqual([]);
    expect(await app.make.rows`select to_regclass('history.minutes_presence') as history`).toEqual([
      { history: null },
    ]);
    expect(
      await app.make.rows`select relpersistence from pg_class where relname = 'minutes_presence'`,
    ).toEqual([{ relpersistence: 'u' }]);
  });

  it('also reads what keeps the minutes open', async () => {
    const undecided = (is: boolean | null) => [
      { title: 'Bericht', isUndecided: is },
      { title: 'Personal', isUndecided: is },
      { title: 'Begrüßung', isUndecided: is && false },
    ];
    const attendance = [{ person: { name: 'mitglied' }, isUnrecorded: true }];
    expect(await first.ask(OPEN, { id: meeting })).toEqual({
      meeting: { agenda: undecided(true), attendance },
    });
    expect(await member.ask(OPEN, { id: meeting })).toEqual({
      meeting: { agenda: undecided(null), attendance },
    });
    await first.ask(`mutation Do($input: RecordOutcomeInput!) { recordOutcome(input: $input) { id } }`, {
      input: { agendaItemId: open, kind: 'INFORMATION', text: 'Zur Kenntnis genommen.' },
    });
    const { meeting: after } = await first.ask<{ meeting: { agenda: { isUndecided: boolean }[] } }>(OPEN, {
      id: meeting,
    });
    expect(after.agenda.map(({ isUndecided }) => isUndecided)).toEqual([false, true, false]);
  });
});
