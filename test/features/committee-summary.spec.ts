import { Role } from '../../src/kernel/actor.js';
import type { Client } from '../support/client.js';
import { momentNow } from '../support/past.js';
import { hasPoppler, readPdf } from '../support/poppler.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';

interface Summary {
  total: number;
  deviations: {
    number: string;
    firstPlannedEnd: string;
    plannedEnd: string;
    daysSlipped: number;
    slipCount: number;
    dateShifts: { reason: string }[];
    latestReport: { reason: string; counterStep: string } | null;
  }[];
  requests: {
    kind: string;
    text: string;
    measure: { number: string } | null;
    strategy: { title: string } | null;
  }[];
  money: {
    oneOff: number;
    perYear: number;
    withFigure: number;
    withoutFigure: number;
    lockedAmount: number;
    spendingLocks: { amount: number }[];
  };
  indicators: {
    source: string;
    referenceDate: string | null;
    latest: { value: number | null } | null;
    previous: { value: number | null } | null;
    target: { targetValue: number } | null;
    trend: string;
    text: string;
  }[];
  silentOffices: { office: { name: string }; lastReportOn: string | null }[];
  news: {
    sinceDay: string;
    problemAreas: { title: string }[];
    agreementsGained: { agreement: { organisation: { name: string } }; strategy: { title: string } }[];
    agreementsLost: { agreement: { state: string } }[];
    completed: { number: string }[];
  } | null;
}

const SUMMARY = `query Summary($filter: SummaryFilter! = {}, $since: AsOf, $sinceMeetingId: ID, $asOf: AsOf) {
  progressSummary(filter: $filter, since: $since, sinceMeetingId: $sinceMeetingId, asOf: $asOf) { total
    deviations { number firstPlannedEnd plannedEnd daysSlipped slipCount dateShifts { reason } latestReport { reason counterStep } }
    requests(first: 20) { kind text measure { number } strategy { title } }
    money { oneOff perYear withFigure withoutFigure lockedAmount spendingLocks { amount } }
    indicators { source referenceDate latest { value } previous { value } target { targetValue } trend text }
    silentOffices { office { name } lastReportOn }
    news { sinceDay problemAreas { title } completed { number }
      agreementsGained { agreement { organisation { name } } strategy { title } } agreementsLost { agreement { state } } } } }`;

/** What a committee is told besides counts: why, what is asked, what it costs, what is new. */
describe('The summary for a committee', () => {
  let app: TestApp;
  let coordinator: Client;
  let member: Client;
  let office: string;
  let field: string;
  let strategy: string;
  let quarter: string;
  let body: string;
  const partners: string[] = [];
  const agreements: string[] = [];

  const summary = async (as: Client, variables: Record<string, unknown> = {}): Promise<Summary> =>
    (await as.ask<{ progressSummary: Summary }>(SUMMARY, variables)).progressSummary;

  const measure = (number: string, given: Record<string, unknown> = {}) =>
    app.make.row('measure', {
      number,
      title: `Maßnahme ${number}`,
      status: 'IN_PROGRESS',
      visibility: 'COMMITTEE',
      field_of_action_id: field,
      lead_office_id: office,
      planned_end: '2027-12-31',
      ...given,
    });
  const report = (measureId: string, given: Record<string, unknown> = {}) =>
    app.make.row('status_report', {
      measure_id: measureId,
      state: 'RELEASED',
      self_assessment: 'ON_TRACK',
      reported_on: '2026-10-15',
      ...given,
    });
  const figures = async (
    indicator: string,
    values: readonly [string, number | null, Record<string, unknown>?][],
  ) => {
    for (const [day, value, more] of values) {
      await app.make.row('observation', {
        indicator_id: indicator,
        area_id: quarter,
        reference_date: day,
        value,
        ...more,
      });
    }
  };
  const indicator = async (key: string, problem: string, given: Record<string, unknown> = {}) => {
    const id = await app.make.row('indicator', {
      key,
      name_de: key,
      topic: 'Arbeit',
      unit: '%',
      direction: 'HIGHER_IS_WORSE',
      formula: 'x',
      source: 'BA',
      periodicity: 'YEARLY',
      lowest_level: 'SOCIAL_SPACE',
      counts_persons: false,
      ...given,
    });
    await app.make.row('evidence', {
      problem_area_id: problem,
      kind: 'INDICATOR_VALUE',
      indicator_id: id,
      area_id: quarter,
      reference_date: '2024-12-31',
    });
    return id;
  };

  beforeAll(async () => {
    app = await startTestApp({ today: '2026-11-02' });
    const { make } = app;
    await make.person({ email: 'k@kreis.example', roles: [Role.COORDINATOR] });
    await make.person({ email: 'ausschuss@kreis.example', roles: [Role.COMMITTEE_MEMBER] });
    coordinator = await app.signedInAs('k@kreis.example');
    member = await app.signedInAs('ausschuss@kreis.example');
    field = await make.fieldOfAction({ code: 'AR' });
    office = await make.office({ name: 'Amt für Soziales' });
    quarter = await make.area({ name: 'Gartenvorstadt' });
    body = await make.row('body', {
      name: 'Sozialausschuss',
      type: 'COMMITTEE',
      organisation_id: await make.organisation(),
    });
    strategy = await make.row('strategy', {
      title: 'Armut lindern',
      lead_office_id: office,
      field_of_action_id: field,
      visibility: 'COMMITTEE',
    });
    const version = await make.row('strategy_version', {
      strategy_id: strategy,
      number: 1,
      text: 'Wir lindern.',
      submitted_on: '2026-09-01',
    });
    for (const [name, state] of [
      ['Stadt A', 'AGREED'],
      ['Stadt B', 'AGREED'],
    ]) {
      const id = await make.organisation({ name });
      partners.push(id);
      agreements.push(
        await make.row('agreement', {
          strategy_version_id: version,
          organisation_id: id,
          state,
          stated_on: '2026-09-10',
        }),
      );
    }
    const problem = await make.row('problem_area', {
      title: 'Lange arbeitslos',
      field_of_action_id: field,
      visibility: 'COMMITTEE',
    });
    await make.row('strategy_problem_area', { strategy_id: strategy, problem_area_id: problem });

    const late = await measure('AR-01', {
      planned_end: '2026-10-01',
      cost_one_off: 10_000,
      cost_per_year: 500,
    });
    for (const [old, then, reason] of [
      ['2026-03-31', '2026-06-30', 'Vergabe'],
      ['2026-06-30', '2026-10-01', 'Personal'],
    ]) {
      await make.row('date_shift', {
        measure_id: late,
        old_date: old,
        new_date: then,
        reason,
        shifted_on: then < '2026-07' ? '2026-03-01' : '2026-06-01',
      });
    }
    await report(late, { reason: 'Alter Grund', reported_on: '2026-04-15' });
    await report(late, {
      self_assessment: 'OFF_TRACK',
      reason: 'Stelle unbesetzt',
      counter_step: 'Wir suchen.',
    });
    const asks = await measure('AR-02', { cost_per_year: 1500 });
    await report(asks, { needs_steering: true, text: 'Der Träger fehlt.' });
    const proposed = await measure('AR-03');
    await report(proposed, { proposed_status: 'COMPLETED' });
    await measure('AR-04', { status: 'COMPLETED', cost_one_off: 99_999 });
    const hidden = await measure('AR-05', { visibility: 'INTERNAL', cost_one_off: 7 });
    await report(hidden, { needs_steering: true, text: 'Nur intern.' });
    for (const id of [late, hidden])
      await make.row('measure_strategy', { measure_id: id, strategy_id: strategy });
    await make.row('report_request', { measure_id: late, due_on: '2026-10-30', asked_on: '2026-09-01' });

    const open = await indicator('UE', problem);
    await figures(open, [
      ['2023-12-31', 9],
      ['2024-12-31', 8],
      ['2025-12-31', 7.5],
    ]);
    await make.row('indicator_target', {
      indicator_id: open,
      area_id: quarter,
      baseline_value: 9,
      baseline_on: '2023-12-31',
      target_value: 6,
      target_on: '2028-12-31',
    });
    const secret = await indicator('ZZ-Kinder', problem, { counts_persons: true, unit: 'Kinder' });
    await figures(secret, [
      ['2023-12-31', 40],
      ['2024-12-31', 30],
      ['2025-12-31', 2],
    ]);
  });
  afterAll(() => app.close());

  it('says of a deviation why, what is done, and what was promised first', async () => {
    const { deviations } = await summary(member);
    expect(deviations).toEqual([
      {
        number: 'AR-01',
        firstPlannedEnd: '2026-03-31',
        plannedEnd: '2026-10-01',
        daysSlipped: 184,
        slipCount: 2,
        dateShifts: [{ reason: 'Personal' }, { reason: 'Vergabe' }],
        latestReport: { reason: 'Stelle unbesetzt', counterStep: 'Wir suchen.' },
      },
    ]);
  });

  it('adds up what running measures cost and counts those without a figure, of none that is hidden', async () => {
    const open = { lockedAmount: 0, spendingLocks: [] };
    const all = { oneOff: 10_007, perYear: 2000, withFigure: 3, withoutFigure: 1 };
    expect((await summary(coordinator)).money).toEqual({ ...all, ...open });
    const shown = { oneOff: 10_000, perYear: 2000, withFigure: 2, withoutFigure: 1 };
    expect((await summary(member)).money).toEqual({ ...shown, ...open });
  });

  it('tells what is asked for, of hidden measures nothing', async () => {
    expect((await summary(coordinator)).requests.map(({ text }) => text)).toEqual([
      'Steuerungsbedarf gemeldet am 15.10.2026: Der Träger fehlt.',
      'Steuerungsbedarf gemeldet am 15.10.2026: Nur intern.',
      'Vorschlag des Amts vom 15.10.2026: abgeschlossen.',
    ]);
    expect((await summary(member)).requests).toEqual([
      {
        kind: 'STEERING',
        text: 'Steuerungsbedarf gemeldet am 15.10.2026: Der Träger fehlt.',
        measure: { number: 'AR-02' },
        strategy: null,
      },
      {
        kind: 'STATUS_PROPOSED',
        text: 'Vorschlag des Amts vom 15.10.2026: abgeschlossen.',
        measure: { number: 'AR-03' },
        strategy: null,
      },
    ]);
  });

  it('tells what is on an agenda once, with its day, and not what is for a closed session', async () => {
    const [{ id: asks }] = await app.make.rows<{ id: string }>`select id from measure where number = 'AR-02'`;
    const meeting = await app.make.row('meeting', {
      body_id: body,
      number: 1,
      held_on: '2026-11-20',
      starts_at: '17:00',
      visibility: 'COMMITTEE',
    });
    await app.make.row('agenda_item', {
      meeting_id: meeting,
      position: 1,
      title: 'Träger bestimmen',
      kind: 'DECISION',
      measure_id: asks,
    });
    await app.make.row('agenda_item', {
      meeting_id: meeting,
      position: 2,
      title: 'Vertrauliches',
      kind: 'DECISION',
      is_closed_session: true,
    });
    const texts = async (as: Client) =>
      (await summary(as, { filter: { bodyId: body } })).requests.map(({ text }) => text);
    expect(await texts(member)).toEqual([
      'Zur Entscheidung am 20.11.2026: Träger bestimmen',
      'Vorschlag des Amts vom 15.10.2026: abgeschlossen.',
    ]);
    expect(await texts(coordinator)).toContain('Zur Entscheidung am 20.11.2026: Vertrauliches');
  });

  it('shows both figures of an indicator with target, source and days, and what is hidden in words', async () => {
    const { indicators } = await summary(member);
    const byText = [...indicators].sort((one, other) => one.text.localeCompare(other.text));
    expect(byText).toEqual([
      {
        source: 'BA',
        referenceDate: '2025-12-31',
        latest: { value: 7.5 },
        previous: { value: 8 },
        target: { targetValue: 6 },
        trend: 'IMPROVING',
        text: '31.12.2025: 7,5\u00a0%; zuvor 31.12.2024: 8\u00a0%; Ziel bis 31.12.2028: 6\u00a0%; Quelle: BA',
      },
      {
        source: 'BA',
        referenceDate: '2025-12-31',
        latest: { value: null },
        previous: { value: 30 },
        target: null,
        trend: 'UNKNOWN',
        text: '31.12.2025: wird geheim gehalten; zuvor 31.12.2024: 30\u00a0Kinder; Quelle: BA',
      },
    ]);
  });

  it('says when a silent office last reported on what is counted', async () => {
    expect((await summary(member)).silentOffices).toEqual([
      { office: { name: 'Amt für Soziales' }, lastReportOn: '2026-10-15' },
    ]);
  });

  it('asks who has still to agree to a strategy, and is silent about it where the text may not be seen', async () => {
    const waiting = await app.make.row('strategy', {
      title: 'Neue Wege',
      lead_office_id: office,
      field_of_action_id: field,
      visibility: 'COMMITTEE',
    });
    const text = await app.make.row('strategy_version', {
      strategy_id: waiting,
      number: 1,
      text: 'Neu.',
      submitted_on: '2026-10-01',
    });
    await app.make.row('agreement', { strategy_version_id: text, organisation_id: partners[0] });
    await app.make.row('agreement', {
      strategy_version_id: text,
      organisation_id: partners[1],
      state: 'AGREED',
      stated_on: '2026-10-05',
    });
    const filter = { strategyId: waiting };
    expect((await summary(coordinator, { filter })).requests).toEqual([
      {
        kind: 'AGREEMENT',
        text: 'In Abstimmung seit dem 01.10.2026: zugestimmt haben 1 von 2 Organisationen.',
        measure: null,
        strategy: { title: 'Neue Wege' },
      },
    ]);
    expect((await summary(member, { filter })).requests).toEqual([]);
  });

  it('adds up spending locks once each, in force on what runs, and tells of no lock that is hidden', async () => {
    const { make } = app;
    const lock = (amount: number, given: Record<string, unknown> = {}) =>
      make.row('spending_lock', {
        text: 'Gesperrt bis zur Förderzusage.',
        budget_position: '05.01',
        amount,
        year: 2026,
        condition: 'Förderung',
        releasing_office_id: office,
        visibility: 'COMMITTEE',
        ...given,
      });
    const paid = await make.rows<{ id: string; number: string }>`
      select id, number from measure where number in ('AR-01', 'AR-02', 'AR-04')`;
    const pays = async (lockId: string, ...numbers: string[]) => {
      for (const { id } of paid.filter(({ number }) => numbers.includes(number)))
        await make.row('measure_spending_lock', { measure_id: id, spending_lock_id: lockId });
    };
    await pays(await lock(70_000), 'AR-01', 'AR-02');
    await pays(await lock(5000, { visibility: 'INTERNAL' }), 'AR-01');
    await pays(await lock(900, { year: 2025 }), 'AR-01');
    await pays(await lock(800), 'AR-04');
    expect((await summary(coordinator)).money).toMatchObject({
      lockedAmount: 75_000,
      spendingLocks: [{ amount: 70_000 }, { amount: 5000 }],
    });
    expect((await summary(member)).money).toMatchObject({
      lockedAmount: 70_000,
      spendingLocks: [{ amount: 70_000 }],
    });
  });

  it('tells no news without a day, nor since a meeting that is hidden', async () => {
    expect((await summary(member)).news).toBeNull();
    const meeting = await app.make.row('meeting', {
      body_id: body,
      number: 2,
      held_on: '2026-10-01',
      starts_at: '17:00',
    });
    expect((await summary(coordinator, { sinceMeetingId: meeting })).news?.sinceDay).toBe('2026-10-01');
    expect((await summary(member, { sinceMeetingId: meeting })).news).toBeNull();
    expect(await member.refusals(SUMMARY, { since: '2026-10-01', sinceMeetingId: meeting })).toEqual([
      'reports.sinceTwice',
    ]);
  });

  it('tells what is new since a moment, as it was known then, and the same later as of an earlier moment', async () => {
    const { make } = app;
    const hidden = await make.row('problem_area', { title: 'Lange verdeckt', field_of_action_id: field });
    const completed = await measure('AR-08');
    const since = await momentNow(app);
    coordinator = await app.signedInAs('k@kreis.example');
    member = await app.signedInAs('ausschuss@kreis.example');
    await make.row('problem_area', { title: 'Wohnungsnot', field_of_action_id: field });
    await make.change('problem_area', hidden, { visibility: 'COMMITTEE' });
    await make.change('measure', completed, { status: 'COMPLETED' });
    await make.row('problem_area', { title: 'Irrtum', field_of_action_id: field, status: 'DISMISSED' });
    await make.change('agreement', agreements[0], { state: 'WITHDRAWN' });
    const [{ version }] = await make.rows<{ version: string }>`
      select strategy_version_id as version from agreement where id = ${agreements[0]}::uuid`;
    await make.row('agreement', {
      strategy_version_id: version,
      organisation_id: await make.organisation({ name: 'Caritas' }),
      state: 'AGREED',
      stated_on: '2026-11-02',
    });

    const filter = { fieldOfActionId: field };
    const told = await summary(coordinator, { since, filter });
    expect(told.news).toMatchObject({
      problemAreas: [{ title: 'Wohnungsnot' }],
      completed: [{ number: 'AR-08' }],
      agreementsGained: [
        { agreement: { organisation: { name: 'Caritas' } }, strategy: { title: 'Armut lindern' } },
      ],
      agreementsLost: [{ agreement: { state: 'WITHDRAWN' } }],
    });
    // A committee hears of a problem when it may first see it, and of no word on a text that is not in force
    expect((await summary(member, { since, filter })).news).toMatchObject({
      problemAreas: [{ title: 'Lange verdeckt' }],
      completed: [{ number: 'AR-08' }],
      agreementsGained: [],
      agreementsLost: [],
    });

    const then = await momentNow(app);
    await make.change('agreement', agreements[0], { state: 'AGREED' });
    await make.change('measure', completed, { status: 'DISCONTINUED', discontinued_reason: 'OTHER' });
    expect((await summary(coordinator, { since, filter })).news).toMatchObject({
      completed: [],
      agreementsLost: [],
    });
    expect((await summary(coordinator, { since, filter, asOf: then })).news).toEqual(told.news);
  });

  describe('as a file', () => {
    const ORDER = `mutation Order($input: OrderSummaryFileInput!) { ordered: orderSummaryFile(input: $input) { id title } }`;
    const ONE = 'query One($id: ID!) { download(id: $id) { state failure fileName url } }';
    interface Fetched {
      readonly state: string;
      readonly failure: string | null;
      readonly fileName: string;
      readonly url: string;
    }

    beforeAll(async () => {
      app.clock.setTo('2026-11-02', 11);
      await app.make.person({ email: 'technik@kreis.example', roles: [Role.ADMINISTRATOR] });
      await app.startWorker();
    });

    const fetched = async (as: Client, input: Record<string, unknown>) => {
      const { ordered } = await as.ask<{ ordered: { id: string } }>(ORDER, { input });
      let found: Fetched | undefined;
      await until(
        'the file is made',
        async () => {
          found = (await as.ask<{ download: Fetched }>(ONE, { id: ordered.id })).download;
          return ['READY', 'FAILED'].includes(found.state);
        },
        60_000,
      );
      const { failure, fileName, url } = found!;
      expect(failure).toBeNull();
      const response = await fetch(new URL(url, app.url), { headers: as.headers });
      return { fileName, bytes: Buffer.from(await response.arrayBuffer()) };
    };
    const pagesOf = (bytes: Buffer): string[] =>
      readPdf(bytes, 'pdftotext', '-raw')
        .split('\f')
        .filter((page) => page.trim() !== '')
        .map((page) => page.replace(/\u00ad\n/g, '').replace(/\s+/g, ' '));

    it('says on every page whose extract of which day it is, and tells nothing hidden', async () => {
      const { fileName, bytes } = await fetched(member, {
        filter: { fieldOfActionId: field },
        since: '2026-10-30',
        format: 'PDF',
      });
      expect(fileName).toMatch(/^Fortschrittsübersicht.* 2026-11-02 Auszug, nicht abgestimmt\.pdf$/);
      if (!hasPoppler()) return;
      const [{ name }] = await app.make.rows<{
        name: string;
      }>`select name from person where email = 'ausschuss@kreis.example'`;
      const pages = pagesOf(bytes);
      expect(pages.length).toBeGreaterThan(2);
      for (const page of pages) {
        expect(page).toContain(`Auszug des Standes vom 02.11.2026, wie ihn ${name} am 2. November 2026`);
        expect(page).toContain('Keine abgestimmte Unterlage.');
      }
      const text = pages.join(' ');
      expect(text).toContain('AR-01');
      expect(text).toContain('Stelle unbesetzt');
      expect(text).toContain('Veränderungen seit 30.10.2026');
      expect(text).not.toContain('AR-05');
      expect(text).not.toContain('Nur intern.');
      const whole = pagesOf((await fetched(coordinator, { format: 'PDF' })).bytes).join(' ');
      expect(whole).toContain('AR-05');
      expect(whole).not.toContain('Veränderungen seit');
    }, 120_000);

    it('can be written on and counted with', async () => {
      for (const [format, ending] of [
        ['WORD', '.docx'],
        ['EXCEL', '.xlsx'],
      ]) {
        const { fileName, bytes } = await fetched(member, { filter: { areaId: quarter }, format });
        expect(fileName.endsWith(ending)).toBe(true);
        expect(bytes.subarray(0, 2).toString()).toBe('PK');
      }
    }, 120_000);

    it('is for whoever may read it, of days that have been', async () => {
      const input = { format: 'PDF' };
      const admin = await app.signedInAs('technik@kreis.example');
      expect(await admin.refusals(ORDER, { input })).toEqual(['people.notAllowed']);
      expect(await (await app.signedInAs()).refusals(ORDER, { input })).toHaveLength(1);
      expect(await member.refusals(ORDER, { input: { ...input, asOf: '2999-01-01' } })).toEqual([
        'read.asOfFuture',
      ]);
    });
  });
});
