import {
  agendaCandidate,
  AgendaItemKind,
  AgendaSection,
  defineAgendaSource,
} from '../../src/features/conferences/index.js';
import { Role } from '../../src/kernel/actor.js';
import { defineMessages } from '../../src/kernel/messages.js';
import { sql } from '../../src/platform/database/sql.js';
import type { Client } from '../support/client.js';
import { StatementCounter } from '../support/statements.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Proposal {
  readonly key: string;
  readonly title: string;
  readonly state: string;
  readonly because: string[];
  readonly kind: string;
  readonly durationMinutes: number | null;
  readonly isClosedSession: boolean;
  readonly dismissedBecause: string | null;
  readonly subject: { number: string | number } | null;
  readonly outcome: { number: string } | null;
  readonly carriedOverFrom: { title: string; meeting: { number: number } } | null;
  readonly item: { id: string } | null;
}

interface Proposals {
  readonly open: number;
  readonly totalMinutes: number;
  readonly totalMinutesWith: number;
  readonly sections: {
    section: string;
    name: string;
    total: number;
    open: number;
    minutes: number;
    proposals: Proposal[];
  }[];
}

interface Item {
  readonly id: string;
  readonly version: number;
  readonly position: number;
  readonly title: string;
  readonly titleWithSubject: string;
  readonly section: string | null;
  readonly kind: string;
  readonly durationMinutes: number | null;
  readonly isConsent: boolean;
  readonly isClosedSession: boolean;
  readonly proposedBecause: string[] | null;
  readonly followsOutcome: { number: string } | null;
  readonly carriedOverFrom: { id: string; title: string } | null;
  readonly earlierItems: { title: string; meeting: { number: number }; outcomes: { kind: string }[] }[];
}

interface Meeting {
  readonly id: string;
  readonly totalMinutes: number;
  readonly isOverbooked: boolean;
  readonly minutesBySection: { section: string; items: number; minutes: number }[];
  readonly agenda: Item[];
}

const PROPOSALS = `open totalMinutes totalMinutesWith sections { section name total open minutes proposals {
  key title state because kind durationMinutes isClosedSession dismissedBecause
  subject { ... on Measure { number } ... on Strategy { no: number } ... on ProblemArea { no: number } }
  outcome { number } carriedOverFrom { title meeting { number } } item { id } } }`;
const MEETING = `id totalMinutes isOverbooked minutesBySection { section items minutes } agenda {
  id version position title titleWithSubject section kind durationMinutes isConsent isClosedSession proposedBecause
  followsOutcome { number } carriedOverFrom { id title }
  earlierItems { title meeting { number } outcomes { kind } } }`;
const READ = `query Read($id: ID!) { agendaProposals(meetingId: $id) { ${PROPOSALS} } }`;
const READ_MEETING = `query Read($id: ID!) { meeting(id: $id) { ${MEETING} } }`;
const mutation = (name: string, selection: string) =>
  `mutation Do($input: ${name[0].toUpperCase()}${name.slice(1)}Input!) { result: ${name}(input: $input) { ${selection} } }`;
const ACCEPT = mutation('acceptAgendaProposals', MEETING);
const FILL = mutation('fillAgenda', MEETING);
const DISMISS = mutation('dismissAgendaProposal', PROPOSALS);
const REOPEN = mutation('reopenAgendaProposal', PROPOSALS);
const CARRY_OVER = mutation('carryOverAgendaItems', MEETING);
const APPLY = mutation('applyAgendaTemplate', MEETING);
const REMOVE = mutation('removeAgendaItem', MEETING);
const CHANGE_MEETING = mutation('changeMeeting', MEETING);
const CHANGE = mutation('changeAgendaItem', 'id');

const TODAY = '2026-11-02';
const LAST = '2026-09-21';
const MEETING_DAY = '2026-11-16';
const REPORTED = 'Die Statusmeldung vom 20.10.2026';
const NO_REPORT = 'Es liegt noch keine Statusmeldung vor.';

// A room that knows of something to propose brings a source and the words for it.
const ESCALATED = 'Eskaliert';
defineMessages({
  'agendas.because.UNANSWERED': {
    de: '{times} Erinnerungen blieben ohne Antwort.',
    en: '{times} reminders stayed without an answer.',
  },
});
defineAgendaSource({
  section: AgendaSection.ESCALATED,
  code: 'UNANSWERED',
  kind: AgendaItemKind.DISCUSSION,
  rows: ({ measures }) => sql`
    select ${agendaCandidate({ measureId: sql`r.id`, details: sql`json_build_object('times', 'Drei')` })}
      from ${measures} r join measure m on m.id = r.id and m.title = ${ESCALATED}`,
});

describe('The agenda that fills itself', () => {
  let app: TestApp;
  let coordinator: Client;
  let officer: Client;
  let councillor: Client;
  let statements: StatementCounter;
  let organisationId: string;
  let officeId: string;
  let fieldId: string;
  let count = 0;

  beforeAll(async () => {
    app = await startTestApp({ today: TODAY });
    statements = new StatementCounter(app.nest);
    const { make } = app;
    organisationId = await make.organisation();
    officeId = await make.office({ organisation_id: organisationId });
    fieldId = await make.fieldOfAction();
    await make.person({ email: 'koordination@kreis.example', roles: [Role.COORDINATOR] });
    await make.person({ email: 'amt@kreis.example', roles: [Role.OFFICER], officeId });
    await make.person({ email: 'kreistag@kreis.example', roles: [Role.COMMITTEE_MEMBER] });
    coordinator = await app.signedInAs('koordination@kreis.example');
    officer = await app.signedInAs('amt@kreis.example');
    councillor = await app.signedInAs('kreistag@kreis.example');
  });
  afterAll(() => app.close());

  /** A body that looks at an area of its own, so that no story hears of another. */
  const circle = async (type = 'PLANNERS_CONFERENCE') => {
    const { make } = app;
    const number = ++count;
    const areaId = await make.area();
    const bodyId = await make.row('body', {
      name: `Kreis ${number}`,
      short_name: `K${number}`,
      type,
      organisation_id: organisationId,
      area_id: areaId,
    });
    let meetings = 0;
    let measures = 0;
    let outcomes = 0;
    const meeting = (heldOn: string, state: string, values: object = {}) =>
      make.row('meeting', { body_id: bodyId, number: ++meetings, held_on: heldOn, state, ...values });
    const item = (meetingId: string, values: Record<string, unknown> = {}) =>
      make.row('agenda_item', { meeting_id: meetingId, position: 1, title: 'Punkt', ...values });
    const outcome = (itemId: string, values: Record<string, unknown> = {}) =>
      make.row('outcome', {
        agenda_item_id: itemId,
        number: `K${number}-2026-${String(++outcomes).padStart(2, '0')}`,
        kind: 'RECOMMENDATION',
        text: 'Weiter so.',
        ...values,
      });
    const measure = async (values: Record<string, unknown> = {}) => {
      const id = await make.row('measure', {
        number: `M${number}-${String(++measures).padStart(2, '0')}`,
        title: `Familiencafé ${number}/${measures}`,
        field_of_action_id: fieldId,
        lead_office_id: officeId,
        status: 'IN_PROGRESS',
        visibility: 'COMMITTEE',
        planned_end: '2027-06-30',
        ...values,
      });
      await make.row('measure_area', { measure_id: id, area_id: areaId });
      return id;
    };
    const report = (measureId: string, values: Record<string, unknown> = {}) =>
      make.row('status_report', {
        measure_id: measureId,
        state: 'RELEASED',
        self_assessment: 'ON_TRACK',
        reported_on: '2026-10-20',
        text: 'Läuft.',
        ...values,
      });
    const problemArea = async (values: Record<string, unknown> = {}) => {
      const id = await make.row('problem_area', {
        title: `Wohnungsnot ${number}`,
        field_of_action_id: fieldId,
        visibility: 'COMMITTEE',
        created_at: '2026-10-01T10:00:00+02:00',
        ...values,
      });
      await make.row('problem_area_area', { problem_area_id: id, area_id: areaId, is_main: true });
      return id;
    };
    const last = await meeting(LAST, 'HELD');
    const next = await meeting(MEETING_DAY, 'PLANNED', { starts_at: '09:00', ends_at: '11:00' });
    return { bodyId, areaId, last, next, meeting, item, outcome, measure, report, problemArea };
  };
  type Circle = Awaited<ReturnType<typeof circle>>;

  const read = async (meetingId: string, as = coordinator) =>
    (await as.ask<{ agendaProposals: Proposals }>(READ, { id: meetingId })).agendaProposals;

  const proposed = async (meetingId: string) =>
    (await read(meetingId)).sections.flatMap(({ section, proposals }) =>
      proposals.map((proposal) => ({ section, ...proposal })),
    );

  const theOnly = async (meetingId: string) => {
    const all = await proposed(meetingId);
    expect(all).toHaveLength(1);
    return all[0];
  };

  const act = async <Result = Meeting>(text: string, input: object): Promise<Result> =>
    (await coordinator.ask<{ result: Result }>(text, { input })).result;
  const accept = (meetingId: string, given: object = {}) => act(ACCEPT, { meetingId, ...given });
  const meetingAs = async (as: Client, id: string) =>
    (await as.ask<{ meeting: Meeting }>(READ_MEETING, { id })).meeting;
  const refusals = (text: string, input: object, as = coordinator) => as.refusals(text, { input });

  /** One of each kind, in a circle of its own. */
  const everything = async () => {
    const it = await circle();
    const asked = await it.item(it.last);
    await it.outcome(asked, {
      kind: 'TASK',
      text: 'Das Amt legt Zahlen vor.',
      responsible_office_id: officeId,
      due_on: '2026-10-15',
    });
    const deferred = await it.item(it.last, { title: 'Quartierskonzept', position: 2, duration_minutes: 20 });
    await it.outcome(deferred, { kind: 'DEFERRAL', due_on: '2026-11-10' });
    await it.report(await it.measure({ title: 'Rot' }), { self_assessment: 'OFF_TRACK' });
    const late = await it.measure({ title: 'Überfällig' });
    await it.report(late);
    await app.make.row('milestone', { measure_id: late, title: 'Richtfest', due_on: '2026-10-25' });
    const silent = await it.measure({ title: 'Stumm' });
    await it.report(silent, { reported_on: '2026-01-01' });
    await app.make.row('report_request', {
      measure_id: silent,
      due_on: '2026-10-26',
      asked_on: '2026-10-01',
    });
    await it.report(await it.measure({ title: 'Steuern' }), { needs_steering: true });
    await it.measure({ title: 'Neu', status: 'PROPOSED' });
    await it.report(await it.measure({ title: 'Grün' }), { is_unchanged: true });
    return it;
  };

  describe('proposes', () => {
    it('everything in its section, worst first, open tasks before all else', async () => {
      const { next } = await everything();
      const { sections, open } = await read(next);
      expect(sections.map(({ section, total, minutes }) => [section, total, minutes])).toEqual([
        ['OPEN_TASKS', 1, 3],
        ['RED', 1, 10],
        ['OVERDUE', 1, 5],
        ['SILENT', 1, 3],
        ['DEFERRED', 1, 20],
        ['NEEDS_DECISION', 1, 10],
        ['NEWLY_PROPOSED', 1, 5],
        ['CONSENT', 1, 5],
      ]);
      expect(open).toBe(8);
      expect(sections[0].name).toBe('Offene Aufträge');
    });

    it('open tasks of all earlier meetings, longest overdue first, with the wording', async () => {
      const it = await circle();
      const older = await it.meeting('2026-06-01', 'HELD');
      const task = { kind: 'TASK', responsible_office_id: officeId };
      await it.outcome(await it.item(it.last), { ...task, text: 'Später fällig.', due_on: '2026-12-01' });
      await it.outcome(await it.item(older), { ...task, text: 'Lange fällig.', due_on: '2026-07-01' });
      await it.outcome(await it.item(older), {
        ...task,
        text: 'Erledigt.',
        due_on: '2026-07-01',
        done_on: '2026-09-01',
      });
      const tasks = await proposed(it.next);
      expect(tasks.map(({ section, because }) => [section, because])).toEqual([
        ['OPEN_TASKS', [expect.stringContaining('war bis 01.07.2026 zu erledigen')]],
        ['OPEN_TASKS', [expect.stringContaining('fällig am 01.12.2026')]],
      ]);
      expect(tasks[0].title).toMatch(/^Auftrag K\d+-2026-02: Lange fällig\.$/);
      expect(tasks[0].outcome).toEqual({ number: tasks[0].title.slice(8, tasks[0].title.indexOf(':')) });
    });

    it('tasks that were done since the last meeting once more, after the open ones', async () => {
      const it = await circle();
      const given = { kind: 'TASK', responsible_office_id: officeId, due_on: '2026-12-01' };
      const itemId = await it.item(it.last);
      await it.outcome(itemId, { ...given, text: 'Erledigt.', done_on: '2026-10-01' });
      await it.outcome(itemId, { ...given, text: 'Offen.' });
      expect((await proposed(it.next)).map(({ because }) => because[0])).toEqual([
        expect.stringMatching(/-02 ist offen/),
        expect.stringMatching(/-01 ist seit 01\.10\.2026 erledigt\.$/),
      ]);
      await app.make.change('meeting', it.next, { state: 'HELD' });
      const later = await proposed(await it.meeting('2026-12-14', 'PLANNED'));
      expect(later.map(({ title }) => title)).toEqual([expect.stringMatching(/: Offen\.$/)]);
    });

    it('a measure once, in the worst section, with every reason', async () => {
      const it = await circle();
      const id = await it.measure({ planned_end: '2026-10-01' });
      await it.report(id, { self_assessment: 'OFF_TRACK', needs_steering: true });
      expect(await theOnly(it.next)).toMatchObject({
        section: 'RED',
        key: `measure:${id}`,
        kind: 'DECISION',
        because: [
          'Die Ampel steht auf Rot.',
          'Das geplante Ende (01.10.2026) ist überschritten.',
          'Die Statusmeldung vom 20.10.2026 bittet um Steuerung.',
        ],
      });
    });

    it('nothing of measures that go as planned but were not reported on since the last meeting', async () => {
      const it = await circle();
      await it.report(await it.measure(), { reported_on: '2026-09-01' });
      expect(await proposed(it.next)).toEqual([]);
    });

    it('nothing of another area, and everything to a body without one', async () => {
      const [here, there] = [await circle(), await circle()];
      const id = await there.measure();
      expect(await proposed(here.next)).toEqual([]);
      const everywhere = await app.make.row('body', {
        name: 'Überall',
        type: 'STEERING_GROUP',
        organisation_id: organisationId,
      });
      const meetingId = await app.make.row('meeting', {
        body_id: everywhere,
        number: 1,
        held_on: MEETING_DAY,
      });
      expect((await proposed(meetingId)).map(({ key }) => key)).toContain(`measure:${id}`);
    });

    it('green measures that deviate on no list, those without deviation on the consent list', async () => {
      const it = await circle();
      await it.report(await it.measure(), { new_planned_end: '2027-09-30' });
      const calm = await it.measure();
      await it.report(calm);
      expect(await theOnly(it.next)).toMatchObject({
        section: 'CONSENT',
        key: `measure:${calm}`,
        kind: 'INFORMATION',
        durationMinutes: null,
        because: ['Im Plan; gemeldet am 20.10.2026 ohne Abweichung.'],
      });
    });

    it('steering until the body has come to a result', async () => {
      const it = await circle();
      const id = await it.measure();
      await it.report(id, { needs_steering: true, reported_on: '2026-09-15' });
      expect(await theOnly(it.next)).toMatchObject({ section: 'NEEDS_DECISION' });
      await it.outcome(await it.item(it.last, { measure_id: id }));
      expect(await proposed(it.next)).toEqual([]);
    });

    it('what an office proposes to make of its measure, also of one that rests', async () => {
      const it = await circle();
      const running = await it.measure();
      await it.report(running, { proposed_status: 'COMPLETED' });
      const resting = await it.measure({ status: 'ON_HOLD', status_reason: 'Warten' });
      await it.report(resting, { proposed_status: 'DISCONTINUED' });
      await it.report(await it.measure({ status: 'ONGOING' }), {
        proposed_status: 'ONGOING',
        new_planned_end: '2028-01-01',
      });
      expect((await proposed(it.next)).map(({ section, because }) => [section, because])).toEqual([
        ['NEEDS_DECISION', expect.arrayContaining([`${REPORTED} schlägt vor: abgeschlossen.`])],
        ['NEEDS_DECISION', [`${REPORTED} schlägt vor: entfallen.`]],
      ]);
      await it.outcome(await it.item(await it.meeting('2026-10-26', 'HELD'), { measure_id: resting }));
      expect((await proposed(it.next)).map(({ key }) => key)).toEqual([`measure:${running}`]);
    });

    it('a completion to the body that confirms it, and to no other', async () => {
      const [it, other] = [await circle(), await circle('COMMITTEE')];
      const id = await it.measure({ confirming_body_id: other.bodyId });
      await it.report(id, { proposed_status: 'COMPLETED' });
      expect(await theOnly(other.next)).toMatchObject({
        section: 'NEEDS_DECISION',
        key: `measure:${id}`,
        because: ['Am 20.10.2026 als abgeschlossen gemeldet; dieses Gremium bestätigt es.'],
      });
      expect(await theOnly(it.next)).toMatchObject({ section: 'CONSENT' });
    });

    it('what another room has found, in its section, in front of what is less grave', async () => {
      const it = await circle();
      const escalated = await it.measure({ title: ESCALATED });
      const silent = await it.measure();
      expect((await proposed(it.next)).map(({ section, key, because }) => [section, key, because])).toEqual([
        ['ESCALATED', `measure:${escalated}`, ['Drei Erinnerungen blieben ohne Antwort.', NO_REPORT]],
        ['SILENT', `measure:${silent}`, [NO_REPORT]],
      ]);
    });

    it('strategies whose newest text waits for agreement', async () => {
      const it = await circle();
      const problemAreaId = await it.problemArea({ status: 'DISMISSED' });
      const strategyId = await app.make.row('strategy', { title: 'Wohnen', lead_office_id: officeId });
      await app.make.row('strategy_problem_area', {
        strategy_id: strategyId,
        problem_area_id: problemAreaId,
      });
      const versionId = await app.make.row('strategy_version', {
        strategy_id: strategyId,
        number: 1,
        text: 'Text',
        submitted_on: '2026-10-05',
      });
      const agreementId = await app.make.row('agreement', {
        strategy_version_id: versionId,
        organisation_id: organisationId,
      });
      expect(await theOnly(it.next)).toMatchObject({
        section: 'NEEDS_DECISION',
        kind: 'DECISION',
        because: ['Zu Fassung 1 fehlt seit 05.10.2026 die Zustimmung von 1 Stelle(n).'],
      });
      await app.make.change('agreement', agreementId, { state: 'AGREED', stated_on: '2026-10-20' });
      expect(await proposed(it.next)).toEqual([]);
    });

    it('problem areas that came up since the last meeting and were on none of its agendas', async () => {
      const it = await circle();
      await it.problemArea({ created_at: '2026-09-20T23:00:00+02:00' });
      const treated = await it.problemArea({ created_at: `${LAST}T08:00:00+02:00` });
      await it.outcome(await it.item(it.last, { problem_area_id: treated }));
      const sameDay = await it.problemArea({ created_at: `${LAST}T17:00:00+02:00`, urgency: 1 });
      const urgent = await it.problemArea({ urgency: 3 });
      const found = await proposed(it.next);
      expect(found.map(({ section, key }) => [section, key])).toEqual([
        ['NEWLY_PROPOSED', `problemArea:${urgent}`],
        ['NEWLY_PROPOSED', `problemArea:${sameDay}`],
      ]);
    });

    it('what is to be looked at again by the day of the meeting', async () => {
      const it = await circle();
      const onHold = { status: 'ON_HOLD', status_reason: 'Warten' };
      const measureId = await it.measure({ ...onHold, resubmit_on: MEETING_DAY });
      await it.measure({ ...onHold, resubmit_on: '2026-11-17' });
      const problemAreaId = await it.problemArea({
        review_on: '2026-11-01',
        created_at: '2026-01-05T10:00:00+01:00',
      });
      expect((await proposed(it.next)).map(({ section, key }) => [section, key])).toEqual([
        ['NEEDS_DECISION', `problemArea:${problemAreaId}`],
        ['NEEDS_DECISION', `measure:${measureId}`],
      ]);
    });

    it('no drafts, nothing that has ended', async () => {
      const it = await circle();
      await it.measure({ status: 'DRAFT' });
      await it.measure({ status: 'COMPLETED' });
      await it.measure({ status: 'DISCONTINUED', discontinued_reason: 'NO_NEED' });
      expect(await proposed(it.next)).toEqual([]);
    });
  });

  describe('takes over', () => {
    it('what is accepted, in sections, with reason and minutes, and adds nothing twice', async () => {
      const it = await everything();
      const first = await accept(it.next);
      expect(first.agenda.map(({ section, position }) => [section, position])).toEqual([
        ['OPEN_TASKS', 1],
        ['RED', 2],
        ['OVERDUE', 3],
        ['SILENT', 4],
        ['DEFERRED', 5],
        ['NEEDS_DECISION', 6],
        ['NEWLY_PROPOSED', 7],
        ['CONSENT', 8],
      ]);
      expect(first.agenda[1]).toMatchObject({
        title: expect.stringMatching(/^Maßnahme M\d+-01: Rot$/) as string,
        durationMinutes: 10,
        proposedBecause: ['Die Ampel steht auf Rot.'],
      });
      expect(first.agenda[0].followsOutcome?.number).toMatch(/-01$/);
      expect((await accept(it.next)).agenda).toEqual(first.agenda);
      const keys = (await proposed(it.next)).map(({ key }) => key);
      expect((await accept(it.next, { keys })).agenda).toEqual(first.agenda);
      const now = await read(it.next);
      expect(now.open).toBe(0);
      expect(now.sections.flatMap(({ proposals }) => proposals.map(({ state }) => state))).toEqual(
        Array<string>(8).fill('ON_AGENDA'),
      );
    });

    it('once what two accept at the same moment', async () => {
      const it = await everything();
      await Promise.all([accept(it.next), accept(it.next), accept(it.next)]);
      expect((await meetingAs(coordinator, it.next)).agenda).toHaveLength(8);
    });

    it('what stands on the agenda by hand no second time', async () => {
      const it = await circle();
      const id = await it.measure();
      const itemId = await it.item(it.next, { measure_id: id });
      expect(await theOnly(it.next)).toMatchObject({ state: 'ON_AGENDA', item: { id: itemId } });
      expect((await accept(it.next, { keys: [`measure:${id}`] })).agenda).toHaveLength(1);
    });

    it('only what is chosen, by key or by section', async () => {
      const it = await everything();
      const tasks = await accept(it.next, { sections: ['OPEN_TASKS'] });
      expect(tasks.agenda.map(({ section }) => section)).toEqual(['OPEN_TASKS']);
      const red = (await proposed(it.next)).find(({ section }) => section === 'RED')!;
      const both = await accept(it.next, { keys: [red.key] });
      expect(both.agenda.map(({ section }) => section)).toEqual(['OPEN_TASKS', 'RED']);
      expect((await accept(it.next, { keys: [] })).agenda).toHaveLength(2);
    });

    it('nothing that is not proposed', async () => {
      const it = await circle();
      const keys = ['measure:00000000-0000-4000-8000-000000000000'];
      expect(await refusals(ACCEPT, { meetingId: it.next, keys })).toEqual(['agendas.notProposed']);
    });

    it('proposals to their places in the template, within its minutes', async () => {
      const it = await everything();
      await act(APPLY, { meetingId: it.next });
      const proposals = await read(it.next);
      expect(proposals).toMatchObject({ totalMinutes: 145, totalMinutesWith: 145 });
      const { agenda, totalMinutes, isOverbooked, minutesBySection } = await accept(it.next);
      expect({ totalMinutes, isOverbooked }).toEqual({ totalMinutes: 145, isOverbooked: true });
      expect(agenda.map(({ section }) => section)).toEqual([
        'STANDING',
        'STANDING',
        'OPEN_TASKS',
        'STANDING',
        'STANDING',
        'STANDING',
        'DEFERRED',
        'STANDING',
        'RED',
        'OVERDUE',
        'SILENT',
        'NEWLY_PROPOSED',
        'CONSENT',
        'STANDING',
        'NEEDS_DECISION',
        'STANDING',
        'STANDING',
      ]);
      expect(minutesBySection.slice(0, 3)).toEqual([
        { section: 'STANDING', items: 9, minutes: 145 },
        { section: 'OPEN_TASKS', items: 1, minutes: 3 },
        { section: 'RED', items: 1, minutes: 10 },
      ]);
    });

    it('template and proposals at once, and on the next try only what has come up since', async () => {
      const it = await everything();
      const tasks = await act(FILL, { meetingId: it.next, sections: ['OPEN_TASKS'] });
      expect(tasks.agenda.map(({ section }) => section).slice(0, 4)).toEqual([
        'STANDING',
        'STANDING',
        'OPEN_TASKS',
        'STANDING',
      ]);
      const full = await act(FILL, { meetingId: it.next });
      expect(full.agenda).toHaveLength(9 + 8);
      expect((await act(FILL, { meetingId: it.next })).agenda).toEqual(full.agenda);
      await it.measure();
      expect((await act(FILL, { meetingId: it.next })).agenda).toHaveLength(9 + 9);
    });

    it('proposals alone where the body has no template', async () => {
      const it = await circle('STRATEGY_GROUP');
      await it.measure();
      expect((await act(FILL, { meetingId: it.next })).agenda).toHaveLength(1);
    });

    it('more minutes than the template has, and says so before', async () => {
      const it = await circle();
      await act(APPLY, { meetingId: it.next });
      for (let number = 1; number <= 5; number++) {
        await it.report(await it.measure(), { self_assessment: 'OFF_TRACK' });
      }
      const { sections, totalMinutesWith } = await read(it.next);
      expect(totalMinutesWith).toBe(145 - 30 + 50);
      const [key] = sections[0].proposals.map((proposal) => proposal.key);
      const { agendaProposals } = await coordinator.ask<{ agendaProposals: { one: number; none: number } }>(
        `query Read($id: ID!, $keys: [String!]) { agendaProposals(meetingId: $id) {
          one: totalMinutesWith(keys: $keys) none: totalMinutesWith(keys: []) } }`,
        { id: it.next, keys: [key] },
      );
      expect(agendaProposals).toEqual({ one: 145, none: 145 });
      expect((await accept(it.next)).totalMinutes).toBe(165);
    });

    it('a consent list that counts as one short item, until somebody wants to speak', async () => {
      const it = await circle();
      for (let number = 1; number <= 4; number++) await it.report(await it.measure());
      expect((await read(it.next)).totalMinutesWith).toBe(5);
      const { agenda, totalMinutes } = await accept(it.next);
      expect(agenda.map(({ isConsent }) => isConsent)).toEqual([true, true, true, true]);
      expect(totalMinutes).toBe(5);
      const [{ id, version }] = agenda;
      await act(CHANGE, { id, version, isConsent: false, durationMinutes: 10 });
      expect((await meetingAs(coordinator, it.next)).totalMinutes).toBe(15);
    });

    it('no more than can be kept in order', async () => {
      const it = await circle();
      for (let number = 1; number <= 201; number++) await it.measure();
      expect(await refusals(ACCEPT, { meetingId: it.next })).toEqual(['conferences.agendaFull']);
    });

    it('nothing to meetings that have been held or cancelled', async () => {
      const it = await circle();
      const cancelled = await it.meeting('2026-12-01', 'CANCELLED');
      expect(await refusals(ACCEPT, { meetingId: it.last })).toEqual(['conferences.alreadyHeld']);
      expect(await refusals(ACCEPT, { meetingId: cancelled })).toEqual(['conferences.meetingCancelled']);
    });
  });

  describe('leaves out', () => {
    it('what was dismissed for this meeting, with the reason, and proposes it again for the next', async () => {
      const it = await circle();
      const id = await it.measure();
      const key = `measure:${id}`;
      const reason = 'Wird im Fachausschuss behandelt.';
      const left = await act<Proposals>(DISMISS, { meetingId: it.next, key, reason });
      expect(left.open).toBe(0);
      expect(await theOnly(it.next)).toMatchObject({ state: 'DISMISSED', dismissedBecause: reason });
      expect((await accept(it.next)).agenda).toEqual([]);
      const later = await it.meeting('2026-12-14', 'PLANNED');
      expect(await theOnly(later)).toMatchObject({ state: 'OPEN', dismissedBecause: null });
      await act(DISMISS, { meetingId: it.next, key, reason: 'Doch anders.' });
      expect(await theOnly(it.next)).toMatchObject({ dismissedBecause: 'Doch anders.' });
    });

    it('what can be taken back, once or twice', async () => {
      const it = await circle();
      const key = `measure:${await it.measure()}`;
      await act(DISMISS, { meetingId: it.next, key, reason: 'Ein Versehen.' });
      expect(await refusals(REOPEN, { meetingId: it.next, key }, officer)).toEqual(['people.notAllowed']);
      for (let time = 0; time < 2; time++)
        expect((await act<Proposals>(REOPEN, { meetingId: it.next, key })).open).toBe(1);
      expect(await theOnly(it.next)).toMatchObject({ state: 'OPEN', dismissedBecause: null });
      expect(await refusals(REOPEN, { meetingId: it.next, key: 'measure:none' })).toEqual([
        'agendas.notProposed',
      ]);
    });

    it('nothing for good: who names it takes it on the agenda after all', async () => {
      const it = await circle();
      const key = `measure:${await it.measure()}`;
      await act(DISMISS, { meetingId: it.next, key, reason: 'Später.' });
      const { agenda } = await accept(it.next, { keys: [key] });
      expect(agenda).toHaveLength(1);
      expect(await refusals(DISMISS, { meetingId: it.next, key, reason: 'Nein.' })).toEqual([
        'agendas.onAgenda',
      ]);
      const [{ id, version }] = agenda;
      await act(REMOVE, { id, version });
      expect(await theOnly(it.next)).toMatchObject({ state: 'OPEN' });
    });
  });

  describe('carries over', () => {
    const undecided = async (it: Circle, values: Record<string, unknown> = {}) =>
      it.item(it.last, { title: 'Quartierskonzept', duration_minutes: 15, ...values });

    it('what was left undecided, with its history, link by link', async () => {
      const it = await circle();
      const first = await undecided(it);
      const once = await act(CARRY_OVER, { meetingId: it.last });
      expect(once.id).toBe(it.next);
      expect(once.agenda).toMatchObject([
        {
          title: 'Quartierskonzept',
          section: 'DEFERRED',
          durationMinutes: 15,
          carriedOverFrom: { id: first },
          proposedBecause: ['In der Sitzung am 21.09.2026 offen geblieben.'],
        },
      ]);
      expect((await act(CARRY_OVER, { meetingId: it.last })).agenda).toHaveLength(1);

      const second = once.agenda[0].id;
      await it.outcome(second, { kind: 'DEFERRAL', due_on: '2026-12-01' });
      await app.make.change('meeting', it.next, { state: 'HELD' });
      const later = await it.meeting('2026-12-14', 'PLANNED');
      const twice = await act(CARRY_OVER, { meetingId: it.next });
      expect(twice.id).toBe(later);
      expect(twice.agenda[0].earlierItems).toEqual([
        { title: 'Quartierskonzept', meeting: { number: 2 }, outcomes: [{ kind: 'DEFERRAL' }] },
        { title: 'Quartierskonzept', meeting: { number: 1 }, outcomes: [] },
      ]);
    });

    it('a carried item that was removed again to the meeting after', async () => {
      const it = await circle();
      await undecided(it);
      const { agenda } = await accept(it.next);
      const later = await it.meeting('2026-12-14', 'PLANNED');
      expect(await proposed(later)).toEqual([]);
      await act(REMOVE, { id: agenda[0].id, version: agenda[0].version });
      expect(await theOnly(later)).toMatchObject({ section: 'DEFERRED', title: 'Quartierskonzept' });
    });

    it('an item whose next meeting was cancelled', async () => {
      const it = await circle();
      await undecided(it);
      await accept(it.next);
      await app.make.change('meeting', it.next, { state: 'CANCELLED' });
      expect(await theOnly(await it.meeting('2026-12-14', 'PLANNED'))).toMatchObject({ section: 'DEFERRED' });
    });

    it('nothing that was decided, only taken note of, or stands on every agenda', async () => {
      const it = await circle();
      await it.outcome(await undecided(it));
      await undecided(it, { kind: 'INFORMATION' });
      await undecided(it, { section: 'STANDING' });
      await undecided(it, { section: 'CONSENT', is_consent: true });
      expect(await proposed(it.next)).toEqual([]);
    });

    it('nothing about which the body came to a result later, under another item', async () => {
      const it = await circle();
      const id = await it.problemArea({ created_at: '2026-01-05T10:00:00+01:00' });
      await undecided(it, { problem_area_id: id });
      const again = await it.item(await it.meeting('2026-10-19', 'HELD'), { problem_area_id: id });
      expect(await theOnly(it.next)).toMatchObject({ carriedOverFrom: { meeting: { number: 3 } } });
      await it.outcome(again);
      expect(await proposed(it.next)).toEqual([]);
    });

    it('what was deferred not before its day', async () => {
      const it = await circle();
      await it.outcome(await undecided(it), { kind: 'DEFERRAL', due_on: '2026-12-01' });
      expect(await proposed(it.next)).toEqual([]);
      const later = await it.meeting('2026-12-14', 'PLANNED');
      expect(await theOnly(later)).toMatchObject({
        because: [expect.stringMatching(/^In der Sitzung am 21\.09\.2026 bis 01\.12\.2026 vertagt/)],
      });
    });

    it('a deferred measure that is red now as red, with its history', async () => {
      const it = await circle();
      const id = await it.measure();
      await it.report(id, { self_assessment: 'OFF_TRACK' });
      await undecided(it, { measure_id: id });
      const { agenda } = await accept(it.next);
      expect(agenda).toMatchObject([
        { section: 'RED', carriedOverFrom: { title: 'Quartierskonzept' }, earlierItems: [{}] },
      ]);
    });

    it('only where there was a meeting and is a next one', async () => {
      const it = await circle();
      expect(await refusals(CARRY_OVER, { meetingId: it.next })).toEqual(['agendas.notMetYet']);
      await app.make.change('meeting', it.next, { state: 'CANCELLED' });
      expect(await refusals(CARRY_OVER, { meetingId: it.last })).toEqual(['agendas.noNextMeeting']);
      expect(await refusals(CARRY_OVER, { meetingId: it.bodyId })).toEqual(['conferences.meetingNotFound']);
    });
  });

  describe('says no more than its readers may know', () => {
    const titles = async (it: Circle) => (await accept(it.next)).agenda.map(({ title }) => title);
    const numbered = (name: string) => expect.stringMatching(new RegExp(`^${name} [^:]+$`)) as string;

    it('names what is internal or not yet agreed by its number', async () => {
      const it = await circle();
      await it.measure({ title: 'Geheim', visibility: 'INTERNAL' });
      await it.measure({ title: 'Unreif', status: 'PROPOSED', visibility: 'PUBLIC' });
      await it.problemArea({ title: 'Vertraulich', visibility: 'INTERNAL' });
      expect(await titles(it)).toEqual([numbered('Maßnahme'), numbered('Problemlage'), numbered('Maßnahme')]);
    });

    it('names in a public meeting only what is public', async () => {
      const it = await circle('COMMITTEE');
      await app.make.change('meeting', it.next, { visibility: 'PUBLIC' });
      await it.measure({ title: 'Für den Ausschuss', visibility: 'COMMITTEE' });
      await it.measure({ title: 'Für alle', visibility: 'PUBLIC' });
      expect(await titles(it)).toEqual([numbered('Maßnahme'), expect.stringMatching(/: Für alle$/)]);
    });

    it('repeats no words of a meeting that was less open', async () => {
      const it = await circle('COMMITTEE');
      await app.make.change('meeting', it.next, { visibility: 'COMMITTEE' });
      const itemId = await it.item(it.last, { title: 'Personalsache' });
      await it.outcome(await it.item(it.last), {
        kind: 'TASK',
        text: 'Vertrauliches klären.',
        responsible_office_id: officeId,
        due_on: '2026-12-01',
      });
      expect(await titles(it)).toEqual([numbered('Auftrag'), 'Übertrag aus Sitzung 1']);
      await app.make.change('agenda_item', itemId, { title: 'Personalsache II' });
      expect(JSON.stringify(await meetingAs(councillor, it.next))).not.toMatch(/Personalsache|Vertrauliches/);
    });

    it('takes back what it said when the meeting becomes more open', async () => {
      const it = await circle('COMMITTEE');
      await it.item(it.last, { title: 'Personalsache' });
      await it.outcome(await it.item(it.last), {
        kind: 'TASK',
        text: 'Vertrauliches\nklären.',
        responsible_office_id: officeId,
        due_on: '2026-12-01',
      });
      await it.measure({ title: 'Für den Ausschuss' });
      await it.measure({ title: 'Für alle', visibility: 'PUBLIC' });
      const own = await it.item(it.next, { title: 'Für den Ausschuss selbst geschrieben' });
      const before = await titles(it);
      expect(before).toEqual([
        'Für den Ausschuss selbst geschrieben',
        expect.stringMatching(/: Vertrauliches klären\.$/),
        expect.stringMatching(/: Für den Ausschuss$/),
        expect.stringMatching(/: Für alle$/),
        'Personalsache',
      ]);
      const [{ version }] = await app.make.rows<{ version: number }>`
        select version from meeting where id = ${it.next}`;
      const shown = await act(CHANGE_MEETING, { id: it.next, version, visibility: 'PUBLIC' });
      expect(shown.agenda.map(({ title }) => title)).toEqual([
        'Für den Ausschuss selbst geschrieben',
        numbered('Auftrag'),
        numbered('Maßnahme'),
        before[3],
        'Übertrag aus Sitzung 1',
      ]);
      expect(shown.agenda.find(({ id }) => id === own)?.version).toBe(1);
    });

    it('keeps in closed session what comes from one', async () => {
      const it = await circle('COMMITTEE');
      await app.make.change('meeting', it.last, { visibility: 'COMMITTEE' });
      await app.make.change('meeting', it.next, { visibility: 'COMMITTEE' });
      await it.item(it.last, { title: 'Grundstück', is_closed_session: true });
      expect((await accept(it.next)).agenda).toMatchObject([{ title: 'Grundstück', isClosedSession: true }]);
      expect((await meetingAs(councillor, it.next)).agenda).toEqual([]);
    });

    it('tells the name beside the number to those who may see the subject, and the reason to those who plan', async () => {
      const it = await circle('COMMITTEE');
      await app.make.change('meeting', it.next, { visibility: 'COMMITTEE' });
      await it.measure({ title: 'Geheim', visibility: 'INTERNAL' });
      await accept(it.next);
      expect((await meetingAs(officer, it.next)).agenda[0]).toMatchObject({
        titleWithSubject: expect.stringMatching(/^Maßnahme M\d+-01: Geheim$/) as string,
        section: 'SILENT',
        proposedBecause: ['Es liegt noch keine Statusmeldung vor.'],
      });
      const seen = await meetingAs(councillor, it.next);
      expect(seen.agenda[0]).toMatchObject({
        titleWithSubject: numbered('Maßnahme'),
        section: null,
        proposedBecause: null,
      });
      expect(seen.minutesBySection).toEqual([]);
      expect(JSON.stringify(seen)).not.toContain('Geheim');
    });

    it('shows proposals to coordination alone', async () => {
      const it = await circle();
      const key = `measure:${await it.measure()}`;
      for (const other of [officer, councillor]) {
        const denied = ['people.notAllowed'];
        expect(await other.refusals(READ, { id: it.next })).toEqual(denied);
        expect(await refusals(ACCEPT, { meetingId: it.next }, other)).toEqual(denied);
        expect(await refusals(DISMISS, { meetingId: it.next, key, reason: 'x' }, other)).toEqual(denied);
        expect(await refusals(CARRY_OVER, { meetingId: it.last }, other)).toEqual(denied);
        expect(await refusals(FILL, { meetingId: it.next }, other)).toEqual(denied);
      }
    });

    it('knows of no meeting that is not there', async () => {
      const id = '00000000-0000-4000-8000-000000000000';
      expect(await read(id)).toBeNull();
      expect(await refusals(ACCEPT, { meetingId: id })).toEqual(['conferences.meetingNotFound']);
    });
  });

  it('speaks the language of the reader', async () => {
    const it = await everything();
    await app.make.person({ email: 'english@kreis.example', roles: [Role.COORDINATOR], locale: 'en' });
    const english = await app.signedInAs('english@kreis.example');
    const { sections } = await read(it.next, english);
    expect(sections.map(({ name }) => name)).toEqual([
      'Open tasks',
      'Off track',
      'Overdue',
      'Silent',
      'Deferred',
      'Needs a decision',
      'Newly proposed',
      'Consent list',
    ]);
    const said = sections.flatMap(({ proposals }) => proposals.flatMap(({ because }) => because));
    expect(said.filter((sentence) => /agendas\.|\{/.test(sentence))).toEqual([]);
    expect(said).toContain('A milestone was due on 25/10/2026.');
  });

  it('asks the database once to propose, however much there is, and as often to accept much as little', async () => {
    const few = await circle();
    await few.measure();
    const many = await circle();
    for (let number = 1; number <= 12; number++) await many.report(await many.measure());
    for (let number = 1; number <= 12; number++) await many.measure();
    expect(await statements.during(() => read(many.next))).toHaveLength(1);
    const accepting = async (it: Circle) => (await statements.during(() => accept(it.next))).length;
    expect(await accepting(many)).toBe(await accepting(few));
  });
});
