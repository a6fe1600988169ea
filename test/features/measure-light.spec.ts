import { Role } from '../../src/kernel/actor.js';
import type { Client } from '../support/client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Story {
  readonly measure?: Record<string, unknown>;
  readonly report?: Record<string, unknown> | null;
  /** Days of open report requests and milestones. */
  readonly owed?: string;
  readonly answered?: string;
  readonly milestone?: Record<string, unknown>;
  readonly leadWithdrew?: boolean;
  /** A spending lock on its money. */
  readonly lock?: Record<string, unknown>;
  readonly partnerWithdrew?: boolean;
}

interface Counted {
  readonly red: number;
  readonly yellow: number;
  readonly grey: number;
  readonly deviations: readonly { number: string; light: { shown: string } }[];
}

type Expected = readonly [shown: string, computed: string, ...reasons: string[]];

/** Today is 2026-11-02 in every story; 14 days before is 2026-10-19, 90 days before is 2026-08-04. */
const STORIES: readonly (readonly [string, Story, Expected])[] = [
  ['nothing was reported yet', { report: null }, ['GREY', 'GREY', 'NO_REPORT']],
  ['all is well', {}, ['GREEN', 'GREEN', 'ON_TRACK']],
  ['it is a draft', { measure: { status: 'DRAFT' } }, ['GREY', 'GREY', 'NOT_RUNNING']],
  ['it is proposed', { measure: { status: 'PROPOSED' } }, ['GREY', 'GREY', 'NOT_RUNNING']],
  ['it is on hold', { measure: { status: 'ON_HOLD' } }, ['GREY', 'GREY', 'NOT_RUNNING']],
  ['it is completed', { measure: { status: 'COMPLETED' } }, ['GREY', 'GREY', 'NOT_RUNNING']],
  ['it is discontinued', { measure: { status: 'DISCONTINUED' } }, ['GREY', 'GREY', 'NOT_RUNNING']],
  ['it is agreed and reported on', { measure: { status: 'AGREED' } }, ['GREEN', 'GREEN', 'ON_TRACK']],
  ['it is being prepared', { measure: { status: 'IN_PREPARATION' } }, ['GREEN', 'GREEN', 'ON_TRACK']],
  ['a report is owed for 14 days', { owed: '2026-10-19' }, ['GREEN', 'GREEN', 'ON_TRACK']],
  ['a report is owed for 15 days', { owed: '2026-10-18' }, ['GREY', 'GREY', 'REPORT_OVERDUE']],
  ['an old request was answered', { answered: '2026-01-01' }, ['GREEN', 'GREEN', 'ON_TRACK']],
  ['the end is today', { measure: { planned_end: '2026-11-02' } }, ['GREEN', 'GREEN', 'ON_TRACK']],
  ['the end was yesterday', { measure: { planned_end: '2026-11-01' } }, ['RED', 'RED', 'END_PASSED']],
  [
    'a standing task has an old end',
    { measure: { status: 'ONGOING', planned_end: '2026-11-01' } },
    ['GREEN', 'GREEN', 'ON_TRACK'],
  ],
  ['it has no end', { measure: { planned_end: null } }, ['GREEN', 'GREEN', 'ON_TRACK']],
  ['a milestone is due today', { milestone: { due_on: '2026-11-02' } }, ['GREEN', 'GREEN', 'ON_TRACK']],
  [
    'a milestone is a day late',
    { milestone: { due_on: '2026-11-01' } },
    ['YELLOW', 'YELLOW', 'MILESTONE_LATE'],
  ],
  [
    'a milestone is 90 days late',
    { milestone: { due_on: '2026-08-04' } },
    ['YELLOW', 'YELLOW', 'MILESTONE_LATE'],
  ],
  [
    'a milestone is 91 days late',
    { milestone: { due_on: '2026-08-03' } },
    ['RED', 'RED', 'MILESTONE_LONG_LATE'],
  ],
  [
    'a moved milestone is late again',
    { milestone: { due_on: '2026-11-01', state: 'MOVED' } },
    ['YELLOW', 'YELLOW', 'MILESTONE_LATE'],
  ],
  [
    'a late milestone was reached',
    { milestone: { due_on: '2026-08-03', state: 'DONE', done_on: '2026-09-01' } },
    ['GREEN', 'GREEN', 'ON_TRACK'],
  ],
  [
    'a late milestone was dropped',
    { milestone: { due_on: '2026-08-03', state: 'DROPPED' } },
    ['GREEN', 'GREEN', 'ON_TRACK'],
  ],
  ['the office is at risk', { report: { self_assessment: 'AT_RISK' } }, ['YELLOW', 'YELLOW', 'AT_RISK']],
  [
    'the office is off track and names no counter step',
    { report: { self_assessment: 'OFF_TRACK' } },
    ['RED', 'RED', 'OFF_TRACK_WITHOUT_COUNTER_STEP'],
  ],
  [
    'the office is off track and names a counter step',
    { report: { self_assessment: 'OFF_TRACK', counter_step: 'Träger gesucht' } },
    ['RED', 'GREEN', 'OFF_TRACK'],
  ],
  [
    'the office is off track in a report that is not released',
    { report: { self_assessment: 'OFF_TRACK', state: 'SUBMITTED', reported_on: null } },
    ['GREY', 'GREY', 'NO_REPORT'],
  ],
  ['the lead has withdrawn', { leadWithdrew: true }, ['YELLOW', 'YELLOW', 'LEAD_WITHDRAWN']],
  ['its money is locked', { lock: {} }, ['YELLOW', 'YELLOW', 'FUNDS_LOCKED']],
  [
    'the condition of the lock is met',
    { lock: { status: 'CONDITION_MET' } },
    ['YELLOW', 'YELLOW', 'FUNDS_LOCKED'],
  ],
  [
    'the release was asked for',
    { lock: { status: 'RELEASE_REQUESTED' } },
    ['YELLOW', 'YELLOW', 'FUNDS_LOCKED'],
  ],
  ['the money of next year is locked', { lock: { year: 2027 } }, ['YELLOW', 'YELLOW', 'FUNDS_LOCKED']],
  ['the year of the lock has ended', { lock: { year: 2025 } }, ['GREEN', 'GREEN', 'ON_TRACK']],
  [
    'its money was released',
    { lock: { status: 'RELEASED', released_on: '2026-11-01', release_act: 'Verfügung' } },
    ['GREEN', 'GREEN', 'ON_TRACK'],
  ],
  ['the lock was cancelled', { lock: { status: 'CANCELLED' } }, ['GREEN', 'GREEN', 'ON_TRACK']],
  [
    'a late end outshines locked money',
    { lock: {}, measure: { planned_end: '2026-11-01' } },
    ['RED', 'RED', 'END_PASSED', 'FUNDS_LOCKED'],
  ],
  [
    'silence outshines locked money',
    { lock: {}, report: null },
    ['GREY', 'GREY', 'NO_REPORT', 'FUNDS_LOCKED'],
  ],
  ['another office has withdrawn', { partnerWithdrew: true }, ['GREEN', 'GREEN', 'ON_TRACK']],
  [
    'silence outshines a late end',
    { owed: '2026-10-18', measure: { planned_end: '2026-11-01' } },
    ['GREY', 'GREY', 'REPORT_OVERDUE', 'END_PASSED'],
  ],
  [
    'silence outshines what was said before',
    { owed: '2026-10-18', report: { self_assessment: 'OFF_TRACK' } },
    ['GREY', 'GREY', 'REPORT_OVERDUE', 'OFF_TRACK_WITHOUT_COUNTER_STEP'],
  ],
  [
    'coordination set it by hand',
    { measure: { light_override: 'YELLOW', light_override_reason: 'Streit um Mittel' } },
    ['YELLOW', 'GREEN', 'OVERRIDDEN'],
  ],
  [
    'it was set by hand and then completed',
    { measure: { status: 'COMPLETED', light_override: 'RED', light_override_reason: 'Streit' } },
    ['GREY', 'GREY', 'NOT_RUNNING'],
  ],
];

describe('The light of a measure', () => {
  let app: TestApp;
  let coordinator: Client;
  let office: string;
  let field: string;
  let count = 0;

  beforeAll(async () => {
    app = await startTestApp({ today: '2026-11-02' });
    office = await app.make.office();
    field = await app.make.fieldOfAction({ code: 'LI' });
    await app.make.person({ email: 'koordination@kreis.example', roles: [Role.COORDINATOR] });
    coordinator = await app.signedInAs('koordination@kreis.example');
  });
  afterAll(() => app.close());

  const tell = async (story: Story): Promise<string> => {
    const { make } = app;
    const id = await make.row('measure', {
      number: `LI-${++count}`,
      title: 'Maßnahme',
      field_of_action_id: field,
      lead_office_id: office,
      status: 'IN_PROGRESS',
      planned_end: '2027-12-31',
      ...story.measure,
    });
    if (story.report !== null) {
      await make.row('status_report', {
        measure_id: id,
        state: 'RELEASED',
        self_assessment: 'ON_TRACK',
        reported_on: '2026-10-01',
        ...story.report,
      });
    }
    const request = { measure_id: id, asked_on: '2025-12-01' };
    if (story.owed) await make.row('report_request', { ...request, due_on: story.owed });
    if (story.answered) {
      const closing = { closed_on: '2026-01-01', closed_because: 'REPORTED' };
      await make.row('report_request', { ...request, due_on: story.answered, ...closing });
    }
    if (story.milestone)
      await make.row('milestone', { measure_id: id, title: 'Eröffnung', ...story.milestone });
    await make.row('participation', {
      measure_id: id,
      office_id: office,
      role: 'LEAD',
      commitment: story.leadWithdrew ? 'WITHDRAWN' : 'AGREED',
    });
    if (story.lock) {
      const spending_lock_id = await make.row('spending_lock', {
        text: 'Sperrvermerk bis zur Förderung',
        budget_position: '050.010.010',
        amount: 70_000,
        year: 2026,
        condition: 'Zuwendungsbescheid',
        releasing_office_id: office,
        ...story.lock,
      });
      await make.row('measure_spending_lock', { measure_id: id, spending_lock_id });
    }
    if (story.partnerWithdrew) {
      await make.row('participation', {
        measure_id: id,
        office_id: await make.office(),
        commitment: 'WITHDRAWN',
      });
    }
    return id;
  };

  it.each(STORIES)('when %s', async (_, story, [shown, computed, ...reasons]) => {
    const id = await tell(story);
    const { measure } = await coordinator.ask<{ measure: { number: string; light: unknown } }>(
      'query Light($id: ID!) { measure(id: $id) { number light { shown computed reasons { code } } } }',
      { id },
    );
    expect(measure.light).toEqual({ shown, computed, reasons: reasons.map((code) => ({ code })) });
    // The filter sees the same light as the page
    const { measures } = await coordinator.ask<{ measures: { nodes: { number: string }[] } }>(
      'query Shown($light: Light!) { measures(first: 200, filter: { light: [$light] }) { nodes { number } } }',
      { light: shown },
    );
    expect(measures.nodes.map(({ number }) => number)).toContain(measure.number);
  });

  it('follows the newest of several reports', async () => {
    const id = await tell({ report: { self_assessment: 'OFF_TRACK', reported_on: '2026-09-01' } });
    await app.make.row('status_report', {
      measure_id: id,
      state: 'RELEASED',
      self_assessment: 'ON_TRACK',
      reported_on: '2026-10-20',
    });
    expect(
      await coordinator.ask('query Light($id: ID!) { measure(id: $id) { light { shown selfAssessed } } }', {
        id,
      }),
    ).toEqual({ measure: { light: { shown: 'GREEN', selfAssessed: 'ON_TRACK' } } });
  });

  it('gives its reasons as sentences in the language of the reader', async () => {
    const id = await tell({ milestone: { due_on: '2026-11-01' } });
    await app.make.person({ email: 'coordination@county.example', roles: [Role.COORDINATOR], locale: 'en' });
    const english = await app.signedInAs('coordination@county.example');
    const ask = 'query Why($id: ID!) { measure(id: $id) { light { reasons { text } } } }';
    const texts = async (as: Client) =>
      (await as.ask<{ measure: { light: { reasons: { text: string }[] } } }>(ask, { id })).measure.light
        .reasons;
    expect(await texts(coordinator)).toEqual([
      { text: 'Ein Meilenstein ist seit dem 01.11.2026 überfällig (Tage: 1).' },
    ]);
    expect(await texts(english)).toEqual([
      { text: 'A milestone has been overdue since 01/11/2026 (days: 1).' },
    ]);
  });

  it('is the same where all measures are counted at once and where those of an office are', async () => {
    for (const [, story] of STORIES) await tell(story);
    const ask = `query Summary($filter: SummaryFilter! = {}) { progressSummary(filter: $filter) {
      total green yellow red grey completed resting deviations(first: 100) { number light { shown } } } }`;
    const count = async (filter: Record<string, string>) =>
      (await coordinator.ask<{ progressSummary: Counted }>(ask, { filter })).progressSummary;
    const { deviations, ...counts } = await count({});
    expect(await count({ officeId: office })).toEqual({ deviations, ...counts });
    const shown = (colour: string) => deviations.filter(({ light }) => light.shown === colour).length;
    expect(counts).toMatchObject({ red: shown('RED'), yellow: shown('YELLOW'), grey: shown('GREY') });
    for (const colour of ['RED', 'YELLOW', 'GREY']) expect(shown(colour)).toBeGreaterThan(1);
  });
});
