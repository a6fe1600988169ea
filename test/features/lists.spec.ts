import { Role } from '../../src/kernel/actor.js';
import type { Client } from '../support/client.js';
import { addManyMeasures } from '../support/many-measures.js';
import { liveNow, momentNow } from '../support/past.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';

const MANY = 3_000;
const COORDINATOR = 'koordination@kreis.example';
const MEMBER = 'ausschuss@kreis.example';
const ORDER = `mutation Order($input: OrderMeasureListInput!) { ordered: orderMeasureList(input: $input) { id state } }`;
const ONE = 'query One($id: ID!) { download(id: $id) { state failure fileName url } }';
const LIST = `query List($filter: MeasureFilter, $sortBy: MeasureSort!, $direction: SortDirection!, $skip: Int!) {
  measures(first: 200, skip: $skip, filter: $filter, sortBy: $sortBy, direction: $direction) { totalCount nodes { number } } }`;

interface Fetched {
  state: string;
  failure: string | null;
  fileName: string | null;
  url: string | null;
}

describe('Lists as files', () => {
  let app: TestApp;
  let coordinator: Client;
  let member: Client;
  let officeId: string;

  beforeAll(async () => {
    app = await startTestApp();
    liveNow(app);
    const { make } = app;
    officeId = await make.office({ name: 'Amt für Soziales' });
    const fieldId = await make.fieldOfAction({ code: 'TR', name_de: 'Treffpunkte' });
    await addManyMeasures(app, MANY, { code: 'TR', fieldId, officeId });
    const common = { lead_office_id: officeId, field_of_action_id: fieldId };
    await make.row('measure', { ...common, number: 'TR-01', title: 'Geheime Mittel', status: 'DRAFT' });
    await make.row('measure', {
      ...common,
      number: 'TR-02',
      title: '=HYPERLINK("https://example.org";"Jetzt")',
      status: 'IN_PROGRESS',
      visibility: 'COMMITTEE',
    });
    await make.person({ email: COORDINATOR, roles: [Role.COORDINATOR], officeId });
    await make.person({ email: MEMBER, roles: [Role.COMMITTEE_MEMBER] });
    await make.person({ email: 'anderes-amt@kreis.example', roles: [Role.OFFICER] });
    await make.person({ email: 'admin@kreis.example', roles: [Role.ADMINISTRATOR] });
    coordinator = await app.signedInAs(COORDINATOR);
    member = await app.signedInAs(MEMBER);
    await app.startWorker();
  }, 60_000);
  afterAll(() => app.close());

  const order = async (as: Client, input: Record<string, unknown>, what = ORDER): Promise<Fetched> => {
    const { ordered } = await as.ask<{ ordered: { id: string } }>(what, {
      input: { columns: ['STATUS', 'LIGHT'], format: 'CSV', ...input },
    });
    let found: Fetched | undefined;
    await until(
      'the file is made',
      async () => {
        found = (await as.ask<{ download: Fetched }>(ONE, { id: ordered.id })).download;
        return ['READY', 'FAILED'].includes(found.state);
      },
      60_000,
    );
    return found!;
  };
  const linesOf = async (
    as: Client,
    input: Record<string, unknown> = {},
    what = ORDER,
  ): Promise<string[]> => {
    const { url, failure } = await order(as, input, what);
    if (!url) throw new Error(`There is no file: ${failure}`);
    const response = await fetch(new URL(url, app.url), { headers: as.headers });
    expect(response.headers.get('content-type')).toContain('text/csv');
    return (await response.text()).replace('\ufeff', '').trimEnd().split('\r\n');
  };
  const numbersOf = (lines: readonly string[]) => lines.slice(1).map((line) => line.split(';')[0]);
  const listed = async (as: Client, variables: Record<string, unknown>): Promise<string[]> => {
    const numbers: string[] = [];
    let total: number;
    do {
      const { measures } = await as.ask<{ measures: { totalCount: number; nodes: { number: string }[] } }>(
        LIST,
        {
          ...variables,
          skip: numbers.length,
        },
      );
      total = measures.totalCount;
      numbers.push(...measures.nodes.map(({ number }) => number));
    } while (numbers.length < total);
    return numbers;
  };

  it('say what the list says, in its order and with its columns', async () => {
    const asked = { filter: { light: ['RED'], keyMeasure: false }, sortBy: 'PLANNED_END', direction: 'DESC' };
    const lines = await linesOf(coordinator, {
      ...asked,
      columns: ['PLANNED_END', 'LIGHT', 'FIELD_OF_ACTION', 'ACCOUNTABLE_PERSON'],
    });
    expect(lines[0]).toBe(
      'Nummer;Titel;Geplantes Ende;Verschoben um Tage;Ampel;Handlungsfeld;Verantwortliche Person',
    );
    expect(numbersOf(lines)).toEqual(await listed(coordinator, asked));
    expect(lines).toHaveLength(MANY / 3 + 1);
    expect(lines[1]).toMatch(/^TR-13000;Treffpunkt 3000;.*nicht im Plan;Treffpunkte;/);
  });

  it('hide what their reader may not see, and begin no formula', async () => {
    const lines = await linesOf(member);
    expect(numbersOf(lines)).toEqual(await listed(member, { sortBy: 'NUMBER', direction: 'ASC' }));
    expect(lines).toHaveLength(MANY + 2);
    expect(lines.join()).not.toContain('Geheime Mittel');
    expect(lines.find((line) => line.startsWith('TR-02'))).not.toMatch(/;"?=HYPERLINK/);
    expect((await linesOf(coordinator)).join()).toContain('Geheime Mittel');
    expect(await linesOf(member, { filter: { text: 'Geheime' } })).toHaveLength(1);
  });

  it('tell how it was', async () => {
    const before = await momentNow(app);
    const id = await app.make.row('measure', {
      number: 'TR-03',
      title: 'Neu dazugekommen',
      status: 'IN_PROGRESS',
      lead_office_id: officeId,
      field_of_action_id: (await app.make.rows<{ id: string }>`select id from field_of_action`)[0].id,
    });
    expect(id).toBeTruthy();
    const filter = { text: 'dazugekommen' };
    expect(await linesOf(coordinator, { filter })).toHaveLength(2);
    expect(await linesOf(coordinator, { filter, asOf: before })).toHaveLength(1);
    expect(
      await coordinator.refusals(ORDER, { input: { columns: [], format: 'CSV', asOf: '2999-01-01' } }),
    ).toEqual(['read.asOfFuture']);
  });

  it('are workbooks as well', async () => {
    const { url, fileName } = await order(coordinator, {
      format: 'EXCEL',
      filter: { text: 'Treffpunkt 17' },
    });
    expect(fileName).toMatch(/^Maßnahmen \d{4}-\d\d-\d\d Arbeitsliste\.xlsx$/);
    const response = await fetch(new URL(url!, app.url), { headers: coordinator.headers });
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('are for those who read measures', async () => {
    const admin = await app.signedInAs('admin@kreis.example');
    const input = { columns: [], format: 'CSV' };
    expect(await admin.refusals(ORDER, { input })).toHaveLength(1);
    expect(await (await app.signedInAs()).refusals(ORDER, { input })).toHaveLength(1);
    expect(
      await coordinator.refusals(ORDER, { input: { ...input, columns: ['STATUS', 'STATUS'] } }),
    ).toHaveLength(1);
  });

  describe('of problem areas and strategies', () => {
    const ORDER_PROBLEMS = `mutation Order($input: OrderProblemAreaListInput!) {
      ordered: orderProblemAreaList(input: $input) { id state } }`;
    const ORDER_STRATEGIES = `mutation Order($input: OrderStrategyListInput!) {
      ordered: orderStrategyList(input: $input) { id state } }`;
    const COUNTS = `query Counts($text: String) {
      problemAreas(filter: { text: $text }) { nodes { measureCounts { all red grey } } }
    }`;

    beforeAll(async () => {
      const { make } = app;
      const [{ id: fieldId }] = await make.rows<{ id: string }>`select id from field_of_action`;
      const common = { field_of_action_id: fieldId, visibility: 'COMMITTEE' };
      const problemId = await make.row('problem_area', {
        ...common,
        title: 'Wartelisten für Betreuungsplätze',
        status: 'CONFIRMED',
        urgency: 3,
      });
      await make.row('problem_area', { ...common, title: 'Leere Läden', urgency: 1 });
      await make.row('problem_area', { ...common, title: 'Vertrauliche Notlage', visibility: 'INTERNAL' });
      const strategy = (title: string, more: Record<string, unknown> = {}) =>
        make.row('strategy', { ...common, title, lead_office_id: officeId, ...more });
      const strategyId = await strategy('Frühe Orte', { period_to: '2027-12-31' });
      await strategy('Altes Vorhaben', { ended_on: '2026-01-31', ended_reason: 'Erledigt.' });
      await strategy('Geheimer Plan', { visibility: 'INTERNAL' });
      await make.row('strategy_problem_area', { strategy_id: strategyId, problem_area_id: problemId });
      await make.row('strategy_version', {
        strategy_id: strategyId,
        number: 1,
        text: 'Familien finden in jedem Sozialraum einen Ort.',
        submitted_on: '2026-02-01',
      });
      await make.rows`insert into measure_strategy (measure_id, strategy_id)
        select id, ${strategyId}::uuid from measure where number in ('TR-10001', 'TR-10003', 'TR-01')`;
    });

    it('say what they say, in their order and with their columns', async () => {
      const problems = await linesOf(
        coordinator,
        { columns: ['URGENCY', 'STRATEGIES', 'MEASURES'], sortBy: 'URGENCY', direction: 'DESC' },
        ORDER_PROBLEMS,
      );
      expect(problems[0]).toBe(
        'Nummer;Titel;Dringlichkeit;Strategien;Maßnahmen;davon nicht im Plan;davon gefährdet;davon ohne Meldung;davon im Plan',
      );
      expect(problems[1]).toMatch(/^\d+;Wartelisten für Betreuungsplätze;hoch;Frühe Orte;3;1;0;1;0$/);
      expect(problems[3]).toMatch(/;Leere Läden;niedrig;;0;0;0;0;0$/);
      const strategies = await linesOf(
        coordinator,
        { columns: ['STAGE', 'PERIOD'], sortBy: 'STAGE', direction: 'DESC' },
        ORDER_STRATEGIES,
      );
      expect(strategies.map((line) => line.split(';').slice(1).join(';'))).toEqual([
        'Titel;Stand;Laufzeit von;Laufzeit bis',
        'Altes Vorhaben;beendet;;',
        'Frühe Orte;in Abstimmung;;2027-12-31',
        'Geheimer Plan;Entwurf;;',
      ]);
    });

    it('find words of titles and texts in any German form, typos in titles forgiven', async () => {
      const found = async (text: string, order: string) =>
        (await linesOf(coordinator, { columns: [], filter: { text } }, order)).length - 1;
      expect(await found('Warteliste', ORDER_PROBLEMS)).toBe(1);
      expect(await found('Betreungsplätze', ORDER_PROBLEMS)).toBe(1);
      expect(await found('Familie Sozialräume', ORDER_STRATEGIES)).toBe(1);
      expect(await found('Vorhabben', ORDER_STRATEGIES)).toBe(1);
    });

    it('hide and count nothing that their reader may not see', async () => {
      const problems = await linesOf(member, { columns: ['MEASURES'] }, ORDER_PROBLEMS);
      expect(problems.join()).not.toContain('Vertrauliche');
      expect(problems).toHaveLength(3);
      const counted = async (as: Client) =>
        (await as.ask<{ problemAreas: { nodes: unknown[] } }>(COUNTS, { text: 'Wartelisten' })).problemAreas
          .nodes;
      const officer = await app.signedInAs('anderes-amt@kreis.example');
      expect(await counted(coordinator)).toEqual([{ measureCounts: { all: 3, red: 1, grey: 1 } }]);
      expect(await counted(officer)).toEqual([{ measureCounts: { all: 2, red: 1, grey: 1 } }]);
      // A strategy that committees do not see yet ties nothing together for them
      expect(await counted(member)).toEqual([{ measureCounts: { all: 0, red: 0, grey: 0 } }]);
      expect((await linesOf(member, { columns: [] }, ORDER_STRATEGIES)).join()).not.toContain('Geheimer');
      const admin = await app.signedInAs('admin@kreis.example');
      const input = { columns: [], format: 'CSV' };
      expect(await admin.refusals(ORDER_PROBLEMS, { input })).toHaveLength(1);
      expect(await (await app.signedInAs()).refusals(ORDER_STRATEGIES, { input })).toHaveLength(1);
    });
  });
});
