import { Role } from '../../src/kernel/actor.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Summary {
  progressSummary: {
    asOf: string;
    total: number;
    green: number;
    yellow: number;
    red: number;
    grey: number;
    completed: number;
    resting: number;
    statuses: { status: string; total: number }[];
    byStrategy: { strategy: { title: string }; total: number; red: number }[];
    byFieldOfAction: { fieldOfAction: { code: string }; total: number }[];
    byArea: { area: { name: string }; total: number }[];
    deviations: { number: string; light: { shown: string } }[];
    silentOffices: { office: { name: string }; missing: number; overdue: number; oldestDueOn: string }[];
    indicators: {
      indicator: { key: string };
      area: { name: string };
      latest: { value: number } | null;
      trend: string;
    }[];
  };
}

const SUMMARY = `query Summary($filter: SummaryFilter! = {}) { progressSummary(filter: $filter) {
  asOf total green yellow red grey completed resting
  statuses { status total }
  byStrategy { strategy { title } total red }
  byFieldOfAction { fieldOfAction { code } total }
  byArea { area { name } total }
  deviations { number light { shown } }
  silentOffices { office { name } missing overdue oldestDueOn }
  indicators { indicator { key } area { name } latest { value } trend } } }`;

describe('The progress summary', () => {
  let app: TestApp;
  let strategy: string;
  let quarter: string;

  /** A running measure with a released report, unless the story says otherwise. */
  async function measure(
    number: string,
    assessment: string | null,
    given: Record<string, unknown> = {},
  ): Promise<string> {
    const id = await app.make.row('measure', {
      number,
      title: `Maßnahme ${number}`,
      status: 'IN_PROGRESS',
      visibility: 'COMMITTEE',
      planned_end: '2027-12-31',
      ...given,
    });
    if (assessment) {
      await app.make.row('status_report', {
        measure_id: id,
        state: 'RELEASED',
        self_assessment: assessment,
        counter_step: 'Wir stellen um.',
        reported_on: '2026-10-15',
      });
    }
    return id;
  }

  beforeAll(async () => {
    app = await startTestApp({ today: '2026-11-02' });
    await app.make.person({ email: 'k@kreis.example', roles: [Role.COORDINATOR] });
    await app.make.person({ email: 'ausschuss@kreis.example', roles: [Role.COMMITTEE_MEMBER] });
    await app.make.person({ email: 'admin@kreis.example', roles: [Role.ADMINISTRATOR] });
    const field = await app.make.fieldOfAction({ code: 'AR' });
    const other = await app.make.fieldOfAction({ code: 'GE' });
    const social = await app.make.office({ name: 'Amt für Soziales' });
    const health = await app.make.office({ name: 'Gesundheitsamt' });
    quarter = await app.make.area({ name: 'Gartenvorstadt' });
    strategy = await app.make.row('strategy', { title: 'Armut lindern', lead_office_id: social });
    const lead = { field_of_action_id: field, lead_office_id: social };

    const green = await measure('AR-01', 'ON_TRACK', lead);
    const yellow = await measure('AR-02', 'AT_RISK', lead);
    const red = await measure('AR-03', 'ON_TRACK', { ...lead, planned_end: '2026-09-30' });
    const silent = await measure('GE-01', null, {
      field_of_action_id: other,
      lead_office_id: health,
      is_county_wide: true,
    });
    await app.make.row('report_request', {
      measure_id: yellow,
      due_on: '2026-11-20',
      asked_on: '2026-11-01',
    });
    await measure('AR-04', 'ON_TRACK', { ...lead, status: 'COMPLETED' });
    await measure('AR-05', 'ON_TRACK', { ...lead, visibility: 'INTERNAL' });
    await measure('AR-06', null, { ...lead, status: 'PROPOSED' });
    for (const id of [green, yellow, red]) {
      await app.make.row('measure_strategy', { measure_id: id, strategy_id: strategy });
      await app.make.row('measure_area', { measure_id: id, area_id: quarter });
    }
    await app.make.row('report_request', {
      measure_id: silent,
      due_on: '2026-10-30',
      asked_on: '2026-09-01',
    });

    const indicator = await app.make.row('indicator', {
      key: 'UE',
      name_de: 'Arbeitslosenquote',
      topic: 'Arbeit',
      unit: '%',
      direction: 'HIGHER_IS_WORSE',
      formula: 'x',
      source: 'BA',
      periodicity: 'YEARLY',
      lowest_level: 'SOCIAL_SPACE',
      counts_persons: false,
    });
    for (const [year, value] of [
      [2024, 8],
      [2025, 7],
    ]) {
      await app.make.row('observation', {
        indicator_id: indicator,
        area_id: quarter,
        reference_date: `${year}-12-31`,
        value,
      });
    }
    const problem = await app.make.row('problem_area', {
      title: 'Lange arbeitslos',
      field_of_action_id: field,
    });
    await app.make.row('strategy_problem_area', { strategy_id: strategy, problem_area_id: problem });
    await app.make.row('evidence', {
      problem_area_id: problem,
      kind: 'INDICATOR_VALUE',
      indicator_id: indicator,
      area_id: quarter,
      reference_date: '2024-12-31',
      observed_value: 8,
    });
  });
  afterAll(() => app.close());

  it('counts every measure once, by light or by its word, and the counts add up', async () => {
    const coordinator = await app.signedInAs('k@kreis.example');
    const { progressSummary } = await coordinator.ask<Summary>(SUMMARY);
    expect(progressSummary).toMatchObject({
      asOf: '2026-11-02',
      total: 6,
      green: 2,
      yellow: 1,
      red: 1,
      grey: 1,
      completed: 1,
      resting: 0,
    });
    expect(progressSummary.statuses).toEqual([
      { status: 'IN_PROGRESS', total: 5 },
      { status: 'COMPLETED', total: 1 },
    ]);
    expect(progressSummary.byFieldOfAction).toEqual([
      { fieldOfAction: { code: 'AR' }, total: 5 },
      { fieldOfAction: { code: 'GE' }, total: 1 },
    ]);
    expect(progressSummary.byStrategy).toEqual([{ strategy: { title: 'Armut lindern' }, total: 3, red: 1 }]);
    expect(progressSummary.byArea).toEqual([{ area: { name: 'Gartenvorstadt' }, total: 3 }]);
  });

  it('shows deviations first, worst first, and silence as silence', async () => {
    const coordinator = await app.signedInAs('k@kreis.example');
    const { progressSummary } = await coordinator.ask<Summary>(SUMMARY);
    expect(progressSummary.deviations).toEqual([
      { number: 'AR-03', light: { shown: 'RED' } },
      { number: 'AR-02', light: { shown: 'YELLOW' } },
      { number: 'GE-01', light: { shown: 'GREY' } },
    ]);
    expect(progressSummary.silentOffices).toEqual([
      { office: { name: 'Gesundheitsamt' }, missing: 1, overdue: 1, oldestDueOn: '2026-10-30' },
      { office: { name: 'Amt für Soziales' }, missing: 1, overdue: 0, oldestDueOn: '2026-11-20' },
    ]);
  });

  it('tells a committee who is silent, not who is asked for a report that is not late', async () => {
    const member = await app.signedInAs('ausschuss@kreis.example');
    const { progressSummary } = await member.ask<Summary>(SUMMARY);
    expect(progressSummary.silentOffices).toEqual([
      { office: { name: 'Gesundheitsamt' }, missing: 1, overdue: 1, oldestDueOn: '2026-10-30' },
    ]);
  });

  it('puts the indicators behind the problem areas beside the measures', async () => {
    const coordinator = await app.signedInAs('k@kreis.example');
    const { progressSummary } = await coordinator.ask<Summary>(SUMMARY, { filter: { strategyId: strategy } });
    expect(progressSummary.indicators).toEqual([
      {
        indicator: { key: 'UE' },
        area: { name: 'Gartenvorstadt' },
        latest: { value: 7 },
        trend: 'IMPROVING',
      },
    ]);
  });

  it('counts for a committee only what committees may see, and neither names nor counts by a hidden strategy', async () => {
    const member = await app.signedInAs('ausschuss@kreis.example');
    const { progressSummary } = await member.ask<Summary>(SUMMARY);
    expect(progressSummary).toMatchObject({ total: 5, green: 1, yellow: 1, red: 1, grey: 1, completed: 1 });
    expect(progressSummary.byStrategy).toEqual([]);
    expect(progressSummary.indicators).toEqual([]);
  });

  it('does not tell a committee through a hidden strategy what its measures answer', async () => {
    await app.make.rows`update problem_area set visibility = 'PUBLIC' where title = 'Lange arbeitslos'`;
    const member = await app.signedInAs('ausschuss@kreis.example');
    expect((await member.ask<Summary>(SUMMARY)).progressSummary.indicators).toEqual([]);
    const { progressSummary } = await member.ask<Summary>(SUMMARY, { filter: { strategyId: strategy } });
    expect(progressSummary.total).toBe(0);
  });

  it('is about one area, where county-wide measures count too', async () => {
    const coordinator = await app.signedInAs('k@kreis.example');
    const { progressSummary } = await coordinator.ask<Summary>(SUMMARY, { filter: { areaId: quarter } });
    expect(progressSummary.total).toBe(4);
  });

  it('is about what a body looks at', async () => {
    const organisation = await app.make.organisation();
    const body = (area: string | null) =>
      app.make.row('body', {
        name: `Konferenz ${area}`,
        type: 'PLANNERS_CONFERENCE',
        organisation_id: organisation,
        area_id: area,
      });
    const coordinator = await app.signedInAs('k@kreis.example');
    const total = async (bodyId: string) =>
      (await coordinator.ask<Summary>(SUMMARY, { filter: { bodyId } })).progressSummary.total;
    expect(await total(await body(null))).toBe(6);
    expect(await total(await body(quarter))).toBe(4);
  });

  it('is closed to administration and strangers', async () => {
    const admin = await app.signedInAs('admin@kreis.example');
    expect(await admin.refusals(SUMMARY)).toEqual(['people.notAllowed']);
    const stranger = await app.signedInAs();
    expect(await stranger.refusals(SUMMARY)).toEqual(['people.notSignedIn']);
  });
});
