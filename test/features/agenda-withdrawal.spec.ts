import { Role } from '../../src/kernel/actor.js';
import type { Client } from '../support/client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Item {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly position: number;
  readonly withdrawnOn: string | null;
  readonly withdrawnBecause: string | null;
}

interface Meeting {
  readonly id: string;
  readonly version: number;
  readonly totalMinutes: number;
  readonly minutesBySection: readonly { readonly items: number; readonly minutes: number }[];
  readonly agenda: readonly Item[];
}

interface Proposals {
  readonly totalMinutes: number;
  readonly sections: readonly {
    readonly proposals: readonly {
      readonly key: string;
      readonly title: string;
      readonly state: string;
      readonly dismissedBecause: string | null;
    }[];
  }[];
}

const mutation = (name: string, selection: string) => {
  const type = `${name[0].toUpperCase()}${name.slice(1)}Input`;
  return `mutation Do($input: ${type}!) { result: ${name}(input: $input) { ${selection} } }`;
};
const ITEM = 'id version title position withdrawnOn withdrawnBecause';
const MEETING = `id version totalMinutes minutesBySection { items minutes } agenda { ${ITEM} }`;
const REMOVE = mutation('removeAgendaItem', MEETING);
const RESTORE = mutation('restoreAgendaItem', ITEM);
const RECORD = mutation('recordOutcome', 'id');
const CONSENT = mutation('acceptConsentList', 'agenda { title outcomes { id } }');
const ATTENDANCE = mutation('recordAttendance', 'id');
const STATE = mutation('changeMeetingState', MEETING);
const CLOSE = mutation(
  'closeMeeting',
  'latestRevision { content { items { title position withdrawnOn withdrawnBecause outcomes { id } } } }',
);
const JOIN = mutation('joinMeetings', MEETING);
const SPLIT = mutation('splitMeeting', MEETING);
const ACCEPT = mutation('acceptAgendaProposals', MEETING);
const CARRY_OVER = mutation('carryOverAgendaItems', MEETING);
const PROPOSED = `query Proposed($id: ID!) { agendaProposals(meetingId: $id) { totalMinutes
  sections { proposals { key title state dismissedBecause } } } }`;

const TODAY = '2026-11-02';
const REASON = 'Die Vorlage ist nicht fertig.';

describe('An agenda item that is taken off', () => {
  let app: TestApp;
  let coordinator: Client;
  let member: Client;
  let planner: Client;
  let memberId: string;
  let organisation: string;
  let body: string;
  let count = 0;

  const act = async <Result = Meeting>(text: string, input: object, as = coordinator): Promise<Result> =>
    (await as.ask<{ result: Result }>(text, { input })).result;
  const refuse = (text: string, input: object, as = coordinator) => as.refusals(text, { input });
  const read = async (id: string, as = coordinator) =>
    (await as.ask<{ meeting: Meeting }>(`query R($id: ID!) { meeting(id: $id) { ${MEETING} } }`, { id }))
      .meeting;
  const proposals = async (id: string) =>
    (await coordinator.ask<{ agendaProposals: Proposals }>(PROPOSED, { id })).agendaProposals;
  const seen = async (id: string) => {
    const [row] = await app.make.rows<{ version: number }>`select version from agenda_item where id = ${id}`;
    return { id, version: row.version };
  };
  const takeOff = async (id: string) => act(REMOVE, { ...(await seen(id)), changeReason: REASON });

  const newBody = (name: string) =>
    app.make.row('body', {
      name,
      short_name: name,
      type: 'PLANNERS_CONFERENCE',
      organisation_id: organisation,
    });
  const meeting = (values: object = {}) =>
    app.make.row('meeting', { body_id: body, number: ++count, held_on: TODAY, state: 'INVITED', ...values });
  const item = (meetingId: string, position: number, values: object = {}) =>
    app.make.row('agenda_item', {
      meeting_id: meetingId,
      position,
      title: `Punkt ${position}`,
      duration_minutes: 10,
      ...values,
    });
  /** An invited meeting with three items. */
  const invited = async (values: object = {}) => {
    const id = await meeting(values);
    return { id, items: [await item(id, 1), await item(id, 2), await item(id, 3)] };
  };

  beforeAll(async () => {
    app = await startTestApp({ today: TODAY });
    const { make } = app;
    const person = (name: string, role: Role) =>
      make.person({ name, email: `${name}@kreis.example`, roles: [role] });
    await person('koordination', Role.COORDINATOR);
    memberId = await person('mitglied', Role.PARTICIPANT);
    await person('planung', Role.PARTICIPANT);
    coordinator = await app.signedInAs('koordination@kreis.example');
    organisation = await make.organisation();
    body = await newBody('FPK');
    await make.row('body_member', { body_id: body, person_id: memberId, valid_from: '2026-01-01' });
    member = await app.signedInAs('mitglied@kreis.example');
    planner = await app.signedInAs('planung@kreis.example');
  });
  afterAll(() => app.close());

  it('before anybody was invited is gone, and no reason is asked for', async () => {
    const { id, items } = await invited({ state: 'PLANNED' });
    const { agenda } = await act(REMOVE, { id: items[1], version: 1 });
    expect(agenda.map(({ title, position }) => `${position} ${title}`)).toEqual(['1 Punkt 1', '2 Punkt 3']);
    await app.make.rows`delete from meeting where id = ${id}`;
    expect(await app.make.rows`select id from agenda_item where meeting_id = ${id}`).toEqual([]);
  });

  it('afterwards keeps its place with the day and the reason, and takes no minutes', async () => {
    const { id, items } = await invited();
    const before = await read(id);
    expect(before).toMatchObject({ totalMinutes: 30, minutesBySection: [{ items: 3, minutes: 30 }] });
    const after = await takeOff(items[1]);
    expect(after).toMatchObject({ totalMinutes: 20, minutesBySection: [{ items: 2, minutes: 20 }] });
    expect((await proposals(id)).totalMinutes).toBe(20);
    expect((await read(id, member)).agenda).toMatchObject([
      { title: 'Punkt 1', position: 1, withdrawnOn: null, withdrawnBecause: null },
      { title: 'Punkt 2', position: 2, withdrawnOn: TODAY, withdrawnBecause: REASON },
      { title: 'Punkt 3', position: 3, withdrawnOn: null, withdrawnBecause: null },
    ]);
  });

  it('can be put back by whoever may, and says so', async () => {
    const { id, items } = await invited();
    await takeOff(items[1]);
    const query = `query A($id: ID!) { meeting(id: $id) { agenda { allowedActions } } }`;
    const allowed = (as: Client) => as.ask(query, { id });
    expect(await allowed(coordinator)).toEqual({
      meeting: {
        agenda: [
          { allowedActions: ['CHANGE', 'MOVE', 'REMOVE'] },
          { allowedActions: ['CHANGE', 'MOVE', 'RESTORE'] },
          { allowedActions: ['CHANGE', 'MOVE', 'REMOVE'] },
        ],
      },
    });
    const nothing = { allowedActions: [] };
    expect(await allowed(member)).toEqual({ meeting: { agenda: [nothing, nothing, nothing] } });
  });

  it('is so once, for a reason, by coordination', async () => {
    const { items } = await invited();
    const [id] = items;
    for (const changeReason of [undefined, '', '  '])
      expect(await refuse(REMOVE, { id, version: 1, changeReason })).toEqual([
        'conferences.withdrawalReasonMissing',
      ]);
    for (const someone of [member, planner])
      expect(await refuse(REMOVE, { id, version: 1, changeReason: REASON }, someone)).toEqual([
        'people.notAllowed',
      ]);
    await takeOff(id);
    expect(await refuse(REMOVE, { ...(await seen(id)), changeReason: REASON })).toEqual([
      'conferences.itemWithdrawn',
    ]);
  });

  it('from a closed session is told to those alone who belong there, with its reason', async () => {
    const { id } = await invited();
    await takeOff(await item(id, 4, { title: 'Personalsache', is_closed_session: true }));
    expect((await read(id, member)).agenda[3]).toMatchObject({ withdrawnBecause: REASON });
    expect(JSON.stringify(await read(id, planner))).not.toMatch(/Personalsache|Vorlage/);
  });

  it('is not deleted by anybody, whatever becomes of the meeting', async () => {
    const { id, items } = await invited();
    for (const state of ['INVITED', 'HELD', 'CANCELLED']) {
      await app.make.change('meeting', id, { state });
      await expect(app.make.rows`delete from agenda_item where id = ${items[0]}`).rejects.toThrow(
        'never deleted',
      );
    }
  });

  it('has no outcomes, and a consent list passes it over', async () => {
    const { id } = await invited();
    const green = await item(id, 4, { is_consent: true });
    await takeOff(green);
    expect(await refuse(CONSENT, { meetingId: id })).toEqual(['conferences.nothingToConsent']);
    await item(id, 5, { is_consent: true });
    const { agenda } = await act<{ agenda: { outcomes: object[] }[] }>(CONSENT, { meetingId: id });
    expect(agenda.map(({ outcomes }) => outcomes.length)).toEqual([0, 0, 0, 0, 1]);
    const outcome = { agendaItemId: green, kind: 'INFORMATION', text: 'Zur Kenntnis genommen.' };
    expect(await refuse(RECORD, outcome)).toEqual(['conferences.itemWithdrawn']);
  });

  it('is put back at its place by coordination, until the meeting was held', async () => {
    const { id, items } = await invited();
    expect(await refuse(RESTORE, await seen(items[1]))).toEqual(['conferences.itemNotWithdrawn']);
    await takeOff(items[1]);
    for (const someone of [member, planner])
      expect(await refuse(RESTORE, await seen(items[1]), someone)).toEqual(['people.notAllowed']);
    expect(await refuse(RESTORE, { id: items[1], version: 1 })).toEqual(['database.changedMeanwhile']);
    expect(await act<Item>(RESTORE, await seen(items[1]))).toMatchObject({
      position: 2,
      withdrawnOn: null,
      withdrawnBecause: null,
    });
    expect((await read(id)).totalMinutes).toBe(30);
    await takeOff(items[1]);
    await act(STATE, { id, version: 1, state: 'HELD' });
    expect(await refuse(RESTORE, await seen(items[1]))).toEqual(['conferences.alreadyHeld']);
  });

  it('is not undecided when the meeting is closed, stands in the minutes as such, and stays so', async () => {
    const { id, items } = await invited();
    await takeOff(items[1]);
    for (const agendaItemId of [items[0], items[2]])
      await act(RECORD, { agendaItemId, kind: 'INFORMATION', text: 'Zur Kenntnis genommen.' });
    await act(ATTENDANCE, { meetingId: id, people: [{ personId: memberId, presence: 'PRESENT' }] });
    const { version } = await act(STATE, { id, version: 1, state: 'HELD' });
    expect(await act<object>(CLOSE, { id, version })).toMatchObject({
      latestRevision: {
        content: {
          items: [
            { title: 'Punkt 1', position: 1, withdrawnOn: null, outcomes: [{}] },
            { title: 'Punkt 2', position: 2, withdrawnOn: TODAY, withdrawnBecause: REASON, outcomes: [] },
            { title: 'Punkt 3', position: 3, withdrawnBecause: null, outcomes: [{}] },
          ],
        },
      },
    });
    await expect(
      app.make.change('agenda_item', items[1], { withdrawn_because: 'Ein anderer Grund.' }),
    ).rejects.toThrow();
  });

  it('is not carried over, nor is what it continued lost', async () => {
    const body_id = await newBody('FPK2');
    const last = await meeting({ body_id, held_on: '2026-10-01', state: 'HELD' });
    await item(last, 1, { title: 'Quartierskonzept' });
    const gone = await item(last, 2, { title: 'Abgesetzt', withdrawn_on: TODAY, withdrawn_because: REASON });
    const next = await meeting({ body_id, held_on: '2026-11-09' });
    const { agenda } = await act(CARRY_OVER, { meetingId: last });
    expect(agenda).toMatchObject([{ title: 'Quartierskonzept' }]);
    expect((await proposals(next)).sections.flatMap((all) => all.proposals)).not.toContainEqual(
      expect.objectContaining({ key: `item:${gone}` }),
    );
    await takeOff(agenda[0].id);
    const [proposal] = (await proposals(next)).sections.flatMap((all) => all.proposals);
    expect(proposal).toMatchObject({ state: 'DISMISSED', dismissedBecause: REASON });
    expect((await act(CARRY_OVER, { meetingId: last })).agenda).toHaveLength(1);

    const later = await meeting({ body_id, held_on: '2026-12-14', state: 'PLANNED' });
    expect((await proposals(later)).sections.flatMap((all) => all.proposals)).toContainEqual(
      expect.objectContaining({ title: 'Quartierskonzept', state: 'OPEN' }),
    );

    const again = await act(ACCEPT, { meetingId: next, keys: [proposal.key] });
    expect(again.agenda.filter(({ withdrawnOn }) => !withdrawnOn)).toMatchObject([
      { title: 'Quartierskonzept' },
    ]);
    expect(again.agenda).toHaveLength(2);
    expect(await refuse(RESTORE, await seen(agenda[0].id))).toEqual(['conferences.itemThereAgain']);
  });

  it('stays where it was taken off when meetings are joined or split', async () => {
    const from = await invited();
    const into = await meeting({ held_on: '2026-11-30' });
    await takeOff(from.items[0]);
    const split = { id: from.id, version: 1, heldOn: '2026-12-07', items: [await seen(from.items[0])] };
    expect(await refuse(SPLIT, split)).toEqual(['conferences.itemWithdrawn']);
    const { agenda } = await act(JOIN, { id: from.id, version: 1, intoId: into, intoVersion: 1 });
    expect(agenda.map(({ title }) => title)).toEqual(['Punkt 2', 'Punkt 3']);
    expect((await read(from.id)).agenda).toMatchObject([{ title: 'Punkt 1', withdrawnBecause: REASON }]);
  });
});
