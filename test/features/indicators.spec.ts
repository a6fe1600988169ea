import { Role } from '../../src/kernel/actor.js';
import type { Client } from '../support/client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const CREATE = `mutation Create($input: CreateIndicatorInput!) { createIndicator(input: $input) { id version key perUnit minimumCount } }`;
const CHANGE = `mutation Change($input: ChangeIndicatorInput!) { changeIndicator(input: $input) { id version nameDe minimumCount key } }`;
const RECORD = `mutation Record($input: RecordObservationsInput!) { recordObservations(input: $input) { created changed unchanged } }`;
const TARGET = `mutation Target($input: CreateIndicatorTargetInput!) { createIndicatorTarget(input: $input) {
  id baselineValue targetValue isSuppressed area { name } indicator { key } } }`;
const SERIES = `query Series($indicatorId: ID!, $areaIds: [ID!], $withinAreaId: ID, $level: AreaLevel, $from: LocalDate, $to: LocalDate) {
  timeSeries(indicatorId: $indicatorId, areaIds: $areaIds, withinAreaId: $withinAreaId, level: $level, from: $from, to: $to) {
    area { id name } points { referenceDate value numerator denominator quality sign isSuppressed } } }`;
const RATE = `query Rate($indicatorId: ID!, $areaIds: [ID!], $withinAreaId: ID, $level: AreaLevel, $referenceDate: LocalDate) {
  rateOverAreas(indicatorId: $indicatorId, areaIds: $areaIds, withinAreaId: $withinAreaId, level: $level, referenceDate: $referenceDate) {
    referenceDate value numerator denominator areasCounted areasSuppressed areasMissing isSuppressed } }`;

const definition = {
  key: 'POV_U15_RATE',
  nameDe: 'Kinder in SGB II',
  topic: 'Armut',
  unit: 'Prozent',
  direction: 'HIGHER_IS_WORSE',
  formula: 'Zähler durch Nenner mal 100',
  numerator: 'Leistungsberechtigte unter 15',
  denominator: 'Bevölkerung unter 15',
  perUnit: 100,
  source: 'Bundesagentur für Arbeit',
  lowestLevel: 'RESIDENTIAL_PLACE',
};

interface Point {
  readonly referenceDate: string;
  readonly value: number | null;
  readonly sign: string | null;
  readonly isSuppressed: boolean;
}
interface Series {
  readonly timeSeries: { readonly area: { readonly name: string }; readonly points: Point[] }[];
}
interface Rates {
  readonly rateOverAreas: Record<string, unknown>[] | null;
}

describe('The indicators of a county', () => {
  let app: TestApp;
  let coordinator: Client;
  let supplier: Client;
  let committee: Client;
  let keys = 0;

  beforeAll(async () => {
    app = await startTestApp();
    await app.make.person({ email: 'koordination@kreis.example', roles: [Role.COORDINATOR] });
    await app.make.person({ email: 'statistik@kreis.example', roles: [Role.DATA_SUPPLIER] });
    await app.make.person({ email: 'ausschuss@kreis.example', roles: [Role.COMMITTEE_MEMBER] });
    await app.make.person({ email: 'amt@kreis.example', roles: [Role.OFFICER] });
    coordinator = await app.signedInAs('koordination@kreis.example');
    supplier = await app.signedInAs('statistik@kreis.example');
    committee = await app.signedInAs('ausschuss@kreis.example');
  });
  afterAll(() => app.close());

  const indicator = async (values: Record<string, unknown> = {}): Promise<string> => {
    const input = { ...definition, key: `KEY_${++keys}`, ...values };
    return (await coordinator.ask<{ createIndicator: { id: string } }>(CREATE, { input })).createIndicator.id;
  };

  const record = (observations: Record<string, unknown>[]): Promise<{ recordObservations: unknown }> =>
    supplier.ask(RECORD, { input: { observations } });

  /** A municipality with four residential places as in the rule book: 48, 31, 2, 17 children with support. */
  const town = async () => {
    const indicatorId = await indicator();
    const townId = await app.make.area({ level: 'MUNICIPALITY', name: 'Lünen' });
    const places: string[] = [];
    for (const name of ['Am Park', 'Bergstraße', 'Cappenberg', 'Dorfmitte'])
      places.push(
        await app.make.area({
          level: 'RESIDENTIAL_PLACE',
          name,
          key: `${townId}-${name}`,
          parent_id: townId,
        }),
      );
    const counts = [48, 31, 2, 17];
    await record(
      places.map((areaId, index) => ({
        indicatorId,
        areaId,
        referenceDate: '2025-12-31',
        numerator: counts[index],
        denominator: [129, 110, 43, 212][index],
      })),
    );
    return { indicatorId, townId, places };
  };

  it('are defined by coordination, found by topic, text and headline, and sorted', async () => {
    await indicator({ nameDe: 'Wohngeldquote', topic: 'Wohnen', isHeadline: true });
    await indicator({ nameDe: 'Altenquotient', topic: 'Wohnen' });
    const found = await committee.ask(`{ all: indicators(filter: { topic: "Wohnen" }) { nodes { nameDe } }
      headline: indicators(filter: { topic: "Wohnen", isHeadline: true }) { nodes { nameDe } }
      text: indicators(filter: { text: "altenq" }) { totalCount }
      last: indicators(filter: { topic: "Wohnen" }, sortBy: NAME, direction: DESC) { nodes { nameDe } } }`);
    expect(found).toEqual({
      all: { nodes: [{ nameDe: 'Altenquotient' }, { nameDe: 'Wohngeldquote' }] },
      headline: { nodes: [{ nameDe: 'Wohngeldquote' }] },
      text: { totalCount: 1 },
      last: { nodes: [{ nameDe: 'Wohngeldquote' }, { nameDe: 'Altenquotient' }] },
    });
  });

  it('are defined by nobody else, and a rate not without its words', async () => {
    const officer = await app.signedInAs('amt@kreis.example');
    const stranger = await app.signedInAs();
    expect(await officer.refusals(CREATE, { input: definition })).toEqual(['people.notAllowed']);
    expect(await supplier.refusals(CREATE, { input: definition })).toEqual(['people.notAllowed']);
    expect(await stranger.refusals('{ indicators { totalCount } }')).toEqual(['people.notSignedIn']);
    expect(await coordinator.refusals(CREATE, { input: { ...definition, denominator: null } })).toEqual([
      'indicators.rateNeedsBoth',
    ]);
    expect(await coordinator.refusals(CREATE, { input: { ...definition, minimumCount: 1 } })).toEqual([
      'graphql.invalidInput',
    ]);
  });

  it('are changed by whoever saw the newest version, and keep what was not mentioned', async () => {
    const id = await indicator({ minimumCount: 5 });
    const changed = await coordinator.ask(CHANGE, { input: { id, version: 1, nameDe: 'Kinderarmut' } });
    expect(changed).toMatchObject({
      changeIndicator: { version: 2, nameDe: 'Kinderarmut', minimumCount: 5 },
    });
    expect(await coordinator.refusals(CHANGE, { input: { id, version: 1, nameDe: 'Anders' } })).toEqual([
      'database.changedMeanwhile',
    ]);
    expect(await coordinator.refusals(CHANGE, { input: { id, version: 2, nameDe: null } })).toEqual([
      'graphql.invalidInput',
    ]);
  });

  it('never have the protection of their figures loosened once there are figures', async () => {
    const { indicatorId: id, places } = await town();
    for (const change of [{ countsPersons: false }, { denominatorMinimum: 5 }])
      expect(await coordinator.refusals(CHANGE, { input: { id, version: 1, ...change } })).toEqual([
        'indicators.protectionStays',
      ]);
    expect(await coordinator.refusals(CHANGE, { input: { id, version: 1, perUnit: 1000 } })).toEqual([
      'indicators.hasFigures',
    ]);
    await coordinator.ask(CHANGE, { input: { id, version: 1, minimumCount: 20 } });
    const { timeSeries } = await coordinator.ask<Series>(SERIES, { indicatorId: id, areaIds: places });
    expect(timeSeries.map(({ points }) => points[0].isSuppressed)).toEqual([false, false, true, true]);
  });

  it('take a delivery once: a second one changes only what differs, and history keeps what was', async () => {
    const indicatorId = await indicator();
    const areaId = await app.make.area();
    const row = { indicatorId, areaId, referenceDate: '2025-12-31', numerator: 30, denominator: 120 };
    const other = { ...row, referenceDate: '2024-12-31' };
    expect(await record([row, other])).toEqual({
      recordObservations: { created: 2, changed: 0, unchanged: 0 },
    });
    expect(await record([{ ...row, numerator: 36, quality: 'REVISED' }, other])).toEqual({
      recordObservations: { created: 0, changed: 1, unchanged: 1 },
    });
    const kept = await app.make.rows<{ value: string }>`
      select value from history.observation where indicator_id = ${indicatorId}`;
    expect(kept.map(({ value }) => Number(value))).toEqual([25]);
    const { timeSeries } = await coordinator.ask<Series>(SERIES, { indicatorId, areaIds: [areaId] });
    expect(timeSeries[0].points).toMatchObject([
      { referenceDate: '2024-12-31', value: 25 },
      { referenceDate: '2025-12-31', value: 30, numerator: 36, quality: 'REVISED' },
    ]);
  });

  it('refuse a delivery as a whole and name every bad row', async () => {
    const indicatorKey = 'REFUSED';
    const indicatorId = await indicator({ key: indicatorKey, lowestLevel: 'SOCIAL_SPACE' });
    const areaId = await app.make.area();
    const small = await app.make.area({ level: 'RESIDENTIAL_PLACE' });
    const row = { indicatorKey, areaId, referenceDate: '2025-12-31', numerator: 30, denominator: 120 };
    const { errors } = await supplier.send(RECORD, {
      input: {
        observations: [
          { ...row, referenceDate: '2020-12-31' },
          { ...row, value: 26 },
          { ...row, indicatorKey: 'NOBODY' },
          { ...row, areaId: indicatorId },
          { ...row, areaId: small },
          { ...row, referenceDate: '2020-12-31' },
          { ...row, indicatorId },
        ],
      },
    });
    expect(errors?.[0].extensions).toMatchObject({
      reason: 'indicators.valueDiffers',
      field: 'observations.1.value',
      details: { row: 2, value: 26, computed: 25, faultCount: 6 },
    });
    expect(
      (errors?.[0].extensions.details?.faults as { row: number; code: string }[]).map(({ row, code }) => [
        row,
        code,
      ]),
    ).toEqual([
      [2, 'indicators.valueDiffers'],
      [3, 'indicators.unknownIndicator'],
      [4, 'indicators.unknownArea'],
      [5, 'indicators.areaTooSmall'],
      [6, 'indicators.deliveredTwice'],
      [7, 'indicators.indicatorUnclear'],
    ]);
    expect(await app.make.rows`select 1 from observation where indicator_id = ${indicatorId}`).toEqual([]);
    const officer = await app.signedInAs('amt@kreis.example');
    expect(await officer.refusals(RECORD, { input: { observations: [row] } })).toEqual(['people.notAllowed']);
  });

  it('say what a delivery would do and what would be kept secret, and write nothing', async () => {
    const indicatorId = await indicator();
    const areaId = await app.make.area({ level: 'MUNICIPALITY' });
    const row = (year: number, numerator: number) => ({
      indicatorId,
      areaId,
      referenceDate: `${year}-12-31`,
      numerator,
      denominator: 400,
    });
    await record([row(2023, 40)]);
    const preview = (client: Client, observations: unknown[]) =>
      client.ask<{ observationsPreview: unknown[] }>(
        `query Preview($input: RecordObservationsInput!) { observationsPreview(input: $input) { row value isSuppressed replaces } }`,
        { input: { observations } },
      );
    const rows = [row(2023, 44), row(2024, 2), row(2025, 399)];
    expect((await preview(supplier, rows)).observationsPreview).toEqual([
      { row: 1, value: 11, isSuppressed: false, replaces: true },
      { row: 2, value: 0.5, isSuppressed: true, replaces: false },
      { row: 3, value: 99.75, isSuppressed: true, replaces: false },
    ]);
    const { timeSeries } = await committee.ask<Series>(SERIES, { indicatorId, areaIds: [areaId] });
    expect(timeSeries[0].points.map(({ value }) => value)).toEqual([10]);
    // The rule that decides when they are written is the same.
    await record(rows);
    const after = await committee.ask<Series>(SERIES, { indicatorId, areaIds: [areaId] });
    expect(after.timeSeries[0].points.map(({ isSuppressed }) => isSuppressed)).toEqual([false, true, true]);
    await expect(preview(committee, rows)).rejects.toThrow();
    await expect(preview(supplier, [{ ...row(2023, 44), denominator: 0, value: 1 }])).rejects.toThrow();
  });

  it('tell everybody what they may do with one', async () => {
    const id = await indicator();
    const actionsOf = async (client: Client) =>
      (
        await client.ask<{ indicator: { allowedActions: string[] } }>(
          'query Actions($id: ID!) { indicator(id: $id) { allowedActions } }',
          { id },
        )
      ).indicator.allowedActions;
    expect(await actionsOf(coordinator)).toEqual(['CHANGE', 'SET_TARGET', 'DELIVER']);
    expect(await actionsOf(supplier)).toEqual(['DELIVER']);
    expect(await actionsOf(committee)).toEqual([]);
  });

  it('show a series in which missing is missing and never 0', async () => {
    const indicatorId = await indicator();
    const areaId = await app.make.area({ name: 'Brambauer' });
    const empty = await app.make.area({ name: 'Zentrum' });
    const row = { indicatorId, areaId };
    await record([
      { ...row, referenceDate: '2022-12-31', value: 12.4 },
      { ...row, referenceDate: '2023-12-31', sign: 'LATER' },
      { ...row, referenceDate: '2024-12-31', sign: 'ZERO' },
      { ...row, referenceDate: '2019-12-31', value: 9 },
    ]);
    const { timeSeries } = await committee.ask<Series>(SERIES, {
      indicatorId,
      areaIds: [empty, areaId],
      from: '2020-01-01',
      to: '2024-12-31',
    });
    const nothing = { numerator: null, denominator: null, quality: 'FINAL', isSuppressed: false };
    expect(timeSeries).toEqual([
      {
        area: { id: areaId, name: 'Brambauer' },
        points: [
          { ...nothing, referenceDate: '2022-12-31', value: 12.4, sign: null },
          { ...nothing, referenceDate: '2023-12-31', value: null, sign: 'LATER' },
          { ...nothing, referenceDate: '2024-12-31', value: 0, sign: 'ZERO' },
        ],
      },
      { area: { id: empty, name: 'Zentrum' }, points: [] },
    ]);
  });

  it('answer a series the same way, whether it is written cheaply or with everything around it', async () => {
    const { indicatorId, townId } = await town();
    const asked = `indicatorId: "${indicatorId}", withinAreaId: "${townId}", level: RESIDENTIAL_PLACE`;
    const answer = await coordinator.ask<{ cheap: { p: object[] }[]; full: { p: object[] }[] }>(`{
      cheap: timeSeries(${asked}) { __typename p: points { __typename tag: referenceDate value numerator denominator quality sign isSuppressed } }
      full: timeSeries(${asked}) { __typename p: points { __typename tag: referenceDate value numerator denominator quality sign isSuppressed area { level } } } }`);
    expect(answer.cheap).toHaveLength(4);
    expect(answer.full).toEqual(
      answer.cheap.map((series) => ({
        ...series,
        p: series.p.map((point) => ({ ...point, area: { level: 'RESIDENTIAL_PLACE' } })),
      })),
    );
  });

  it('recompute a rate over areas from sums, never as an average', async () => {
    const { indicatorId, townId } = await town();
    const asked = {
      indicatorId,
      withinAreaId: townId,
      level: 'RESIDENTIAL_PLACE',
      referenceDate: '2025-12-31',
    };
    const { rateOverAreas } = await committee.ask<Rates>(RATE, asked);
    expect(rateOverAreas).toEqual([
      {
        referenceDate: '2025-12-31',
        value: 21.286031,
        numerator: 96,
        denominator: 451,
        areasCounted: 3,
        areasSuppressed: 1,
        areasMissing: 0,
        isSuppressed: false,
      },
    ]);
    const none = await committee.ask<Rates>(RATE, { ...asked, referenceDate: '2010-12-31' });
    expect(none.rateOverAreas).toEqual([
      expect.objectContaining({
        value: null,
        numerator: null,
        areasCounted: 0,
        areasMissing: 4,
        isSuppressed: false,
      }),
    ]);
  });

  it('have no rate over areas where they are no rate, and count nobody twice', async () => {
    const { indicatorId, townId, places } = await town();
    const count = await indicator({ perUnit: null });
    expect(await committee.ask(RATE, { indicatorId: count, areaIds: places })).toEqual({
      rateOverAreas: null,
    });
    expect(await committee.refusals(RATE, { indicatorId, areaIds: [townId, places[0]] })).toEqual([
      'indicators.areasOverlap',
    ]);
    expect(await committee.refusals(SERIES, { indicatorId, areaIds: places, withinAreaId: townId })).toEqual([
      'indicators.areasUnclear',
    ]);
    const many = Array.from({ length: 101 }, () => places[0]);
    expect(await committee.refusals(SERIES, { indicatorId, areaIds: many })).toEqual([
      'graphql.invalidInput',
    ]);
  });

  describe('keep small figures secret', () => {
    const secret = {
      value: null,
      numerator: null,
      denominator: null,
      quality: 'FINAL',
      sign: 'SECRET',
      isSuppressed: true,
    };

    it.each([
      ['a count of two', { numerator: 2, denominator: 43 }],
      ['a rest of two', { numerator: 41, denominator: 43 }],
      ['a base below twenty', { numerator: 8, denominator: 19 }],
      ['what the source kept secret', { sign: 'SECRET' }],
    ])('from everyone alike: %s', async (_, figure) => {
      const indicatorId = await indicator();
      const areaId = await app.make.area();
      await record([{ indicatorId, areaId, referenceDate: '2025-12-31', quality: 'PROVISIONAL', ...figure }]);
      for (const reader of [coordinator, supplier, committee]) {
        const { timeSeries } = await reader.ask<Series>(SERIES, { indicatorId, areaIds: [areaId] });
        expect(timeSeries[0].points).toEqual([{ referenceDate: '2025-12-31', ...secret }]);
      }
      const one = await coordinator.ask(
        `query One($id: ID!, $areaId: ID!) { indicator(id: $id) { latest(areaId: $areaId) { value numerator denominator quality sign isSuppressed } }
           area(id: $areaId) { observations(indicatorId: $id) { value numerator denominator quality sign isSuppressed } } }`,
        { id: indicatorId, areaId },
      );
      expect(one).toEqual({ indicator: { latest: secret }, area: { observations: [secret] } });
    });

    it.each([
      ['none at all', { numerator: 0, denominator: 43 }, 0],
      ['three of forty-three', { numerator: 3, denominator: 43 }, 6.976744],
      ['everybody of forty-three', { numerator: 43, denominator: 43 }, 100],
    ])('but show %s', async (_, figure, value) => {
      const indicatorId = await indicator();
      const areaId = await app.make.area();
      await record([{ indicatorId, areaId, referenceDate: '2025-12-31', ...figure }]);
      const { timeSeries } = await committee.ask<Series>(SERIES, { indicatorId, areaIds: [areaId] });
      expect(timeSeries[0].points).toMatchObject([{ value, isSuppressed: false }]);
    });

    it('also where a bare count is small, but not where euros or years are', async () => {
      const persons = await indicator({ perUnit: null });
      const euros = await indicator({ perUnit: null, countsPersons: false });
      const areaId = await app.make.area();
      await record(
        [persons, euros].map((indicatorId) => ({
          indicatorId,
          areaId,
          referenceDate: '2025-12-31',
          value: 2,
        })),
      );
      const value = async (indicatorId: string) =>
        (await committee.ask<Series>(SERIES, { indicatorId, areaIds: [areaId] })).timeSeries[0].points[0]
          .value;
      expect([await value(persons), await value(euros)]).toEqual([null, 2]);
    });

    it('until a revision makes them large enough, and again when one makes them small', async () => {
      const { indicatorId, places } = await town();
      const value = async () =>
        (await committee.ask<Series>(SERIES, { indicatorId, areaIds: [places[2]] })).timeSeries[0].points[0]
          .value;
      const row = { indicatorId, areaId: places[2], referenceDate: '2025-12-31', denominator: 43 };
      await record([{ ...row, numerator: 5 }]);
      expect(await value()).toBe(11.627907);
      await record([{ ...row, numerator: 1 }]);
      expect(await value()).toBeNull();
    });

    it('from comparing sums: the sum with the area and the sum without it are the same', async () => {
      const { indicatorId, places } = await town();
      const sum = async (areaIds: string[]) => {
        const { rateOverAreas } = await committee.ask<Rates>(RATE, {
          indicatorId,
          areaIds,
          referenceDate: '2025-12-31',
        });
        return rateOverAreas?.[0];
      };
      const sums = { numerator: 79, denominator: 239, value: 33.054393, areasCounted: 2 };
      expect(await sum([places[0], places[1]])).toMatchObject({ ...sums, areasSuppressed: 0 });
      expect(await sum([places[0], places[1], places[2]])).toMatchObject({ ...sums, areasSuppressed: 1 });
      expect(await sum([places[2]])).toMatchObject({
        value: null,
        numerator: null,
        denominator: null,
        areasCounted: 0,
        areasSuppressed: 1,
        isSuppressed: true,
      });
    });

    it('where shown figures add up to a small one', async () => {
      const indicatorId = await indicator();
      const places = [await app.make.area(), await app.make.area()];
      // cases, not heads: more cases than people in one place, a rest of one over both
      await record([
        { indicatorId, areaId: places[0], referenceDate: '2025-12-31', numerator: 95, denominator: 100 },
        { indicatorId, areaId: places[1], referenceDate: '2025-12-31', numerator: 104, denominator: 100 },
      ]);
      const { rateOverAreas } = await committee.ask<Rates>(RATE, { indicatorId, areaIds: places });
      expect(rateOverAreas).toEqual([
        expect.objectContaining({
          value: null,
          numerator: null,
          denominator: null,
          areasCounted: 2,
          isSuppressed: true,
        }),
      ]);
    });

    it('from the order of areas, which is that of the tree and not of the figures', async () => {
      const { indicatorId, places } = await town();
      const { timeSeries } = await committee.ask<Series>(SERIES, {
        indicatorId,
        areaIds: [...places].reverse(),
      });
      expect(timeSeries.map(({ area }) => area.name)).toEqual([
        'Am Park',
        'Bergstraße',
        'Cappenberg',
        'Dorfmitte',
      ]);
      expect(await committee.refusals('{ indicators(sortBy: VALUE) { totalCount } }')).toEqual([
        'GRAPHQL_VALIDATION_FAILED',
      ]);
    });

    it('from targets: a secret figure is no starting value, and one that becomes secret disappears', async () => {
      const { indicatorId, places } = await town();
      const input = {
        indicatorId,
        areaId: places[2],
        baselineOn: '2025-12-31',
        targetValue: 3,
        targetOn: '2028-12-31',
      };
      expect(await coordinator.refusals(TARGET, { input })).toEqual(['indicators.baselineSecret']);
      expect(await coordinator.refusals(TARGET, { input: { ...input, baselineValue: 4.7 } })).toEqual([
        'indicators.baselineSecret',
      ]);
      const shown = await coordinator.ask<{ createIndicatorTarget: { id: string } }>(TARGET, {
        input: { ...input, areaId: places[3] },
      });
      expect(shown.createIndicatorTarget).toMatchObject({ baselineValue: 8.018868, isSuppressed: false });
      await record([
        { indicatorId, areaId: places[3], referenceDate: '2025-12-31', numerator: 2, denominator: 212 },
      ]);
      const { indicator: read, history } = await coordinator.ask<{ indicator: unknown; history: unknown }>(
        `query Targets($id: ID!, $target: ID!) { indicator(id: $id) { targets { baselineValue isSuppressed targetValue } }
           history(id: $target) { changes { field after } } }`,
        { id: indicatorId, target: shown.createIndicatorTarget.id },
      );
      expect(read).toEqual({ targets: [{ baselineValue: null, isSuppressed: true, targetValue: 3 }] });
      expect(JSON.stringify(history)).not.toContain('8.018868');
    });
  });

  it('have targets that start from the figure of the day, or from one that is given', async () => {
    const indicatorId = await indicator({ key: 'TARGETED' });
    const areaId = await app.make.area({ name: 'Lüner Höhe' });
    await record([{ indicatorId, areaId, referenceDate: '2025-12-31', numerator: 31, denominator: 100 }]);
    const input = { indicatorId, areaId, baselineOn: '2025-12-31', targetValue: 28, targetOn: '2028-12-31' };
    expect(await coordinator.ask(TARGET, { input })).toMatchObject({
      createIndicatorTarget: {
        baselineValue: 31,
        targetValue: 28,
        isSuppressed: false,
        area: { name: 'Lüner Höhe' },
        indicator: { key: 'TARGETED' },
      },
    });
    expect(
      await coordinator.ask(TARGET, {
        input: { ...input, baselineOn: '2026-06-30', baselineValue: 30, targetOn: '2029-12-31' },
      }),
    ).toMatchObject({ createIndicatorTarget: { baselineValue: 30 } });
    expect(await coordinator.refusals(TARGET, { input: { ...input, baselineOn: '2026-06-30' } })).toEqual([
      'indicators.baselineMissing',
    ]);
    expect(await coordinator.refusals(TARGET, { input: { ...input, targetOn: '2025-01-01' } })).toEqual([
      'indicators.targetBeforeBaseline',
    ]);
    expect(await supplier.refusals(TARGET, { input })).toEqual(['people.notAllowed']);
  });

  it.each([
    ['HIGHER_IS_WORSE', false, [20, 25], 'WORSENING'],
    ['HIGHER_IS_WORSE', false, [25, 20], 'IMPROVING'],
    ['HIGHER_IS_BETTER', false, [20, 25], 'IMPROVING'],
    ['HIGHER_IS_BETTER', false, [25, 20], 'WORSENING'],
    ['HIGHER_IS_BETTER', false, [0, 0], 'STABLE'],
    ['HIGHER_IS_WORSE', false, [2000, 2019], 'STABLE'],
    ['HIGHER_IS_WORSE', false, [20], 'UNKNOWN'],
    ['NEUTRAL', false, [20, 25], 'UNKNOWN'],
    ['HIGHER_IS_WORSE', true, [20, 25], 'UNKNOWN'],
  ])('judge the trend: %s, sensitive %s, %j is %s', async (direction, isSensitive, values, trend) => {
    const id = await indicator({ direction, isSensitive, perUnit: null });
    const areaId = await app.make.area();
    await record(
      [
        { indicatorId: id, areaId, referenceDate: '2010-12-31', value: 7000 },
        // a secret figure in between is passed over, and so never felt
        { indicatorId: id, areaId, referenceDate: '2023-07-31', value: 1 },
        ...values.map((value, year) => ({
          indicatorId: id,
          areaId,
          referenceDate: `202${3 + year}-01-01`,
          value,
        })),
      ].slice(values.length === 1 ? 1 : 0),
    );
    const answer = await committee.ask(
      `query Trend($id: ID!, $areaId: ID!) { indicator(id: $id) { trend(areaId: $areaId) } }`,
      { id, areaId },
    );
    expect(answer).toEqual({ indicator: { trend } });
  });

  it('take a hundred thousand figures in one statement', async () => {
    const { IndicatorService } = await import('../../src/features/indicators/index.js');
    const { Transactions } = await import('../../src/platform/database/transactions.js');
    const { systemActor } = await import('../../src/kernel/actor.js');
    const indicatorId = await indicator();
    const [{ day }] = await app.make.rows<{ day: string }>`select date '1700-01-01' as day`;
    const areaId = await app.make.area();
    const rows = Array.from({ length: 100_000 }, (_, index) => ({
      indicatorId,
      areaId,
      referenceDate: new Date(Date.parse(day) + index * 86_400_000).toISOString().slice(0, 10),
      numerator: index % 90,
      denominator: 100,
    }));
    const recorded = await app.nest
      .get(Transactions)
      .run({ actor: systemActor, source: 'IMPORT' }, () =>
        app.nest.get(IndicatorService).recordObservations(systemActor, rows),
      );
    expect(recorded).toEqual({ created: 100_000, changed: 0, unchanged: 0 });
  });
});
