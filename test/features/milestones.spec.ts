import type { Client } from '../support/client.js';
import { makeReportingOffice, type ReportingOffice } from '../support/reporting-office.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const mutation = (name: string, input: string, fields: string) =>
  `mutation Do($input: ${input}!) { ${name}(input: $input) { ${fields} } }`;
const MILESTONE = 'id version title dueOn doneOn state dateShifts { oldDate newDate reason }';
const ADD = mutation('addMilestone', 'AddMilestoneInput', MILESTONE);
const CHANGE = mutation('changeMilestone', 'ChangeMilestoneInput', MILESTONE);
const COMPLETE = mutation('completeMilestone', 'CompleteMilestoneInput', MILESTONE);
const ADD_INDICATOR = mutation(
  'addProgressIndicator',
  'AddProgressIndicatorInput',
  'id name attainment trend latest { value }',
);
const ADD_READING = mutation('addReading', 'AddReadingInput', 'id version value note');
const INDICATORS = `query One($id: ID!) { measure(id: $id) { progressIndicators {
  name effectLevel attainment trend latest { readOn value } readings { readOn value } } } }`;

interface Milestone {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

async function act<Result = Milestone>(
  client: Client,
  statement: string,
  input: Record<string, unknown>,
): Promise<Result> {
  return Object.values(await client.ask<Record<string, Result>>(statement, { input }))[0];
}
const seen = ({ id, version }: Milestone) => ({ id, version });

describe('What a measure promises and shows', () => {
  let app: TestApp;
  let office: ReportingOffice;

  beforeAll(async () => {
    app = await startTestApp();
    office = await makeReportingOffice(app);
  });
  afterAll(() => app.close());

  const milestone = async (values: Record<string, unknown> = {}) =>
    act(office.officer, ADD, {
      measureId: await office.measure(values),
      title: 'Raum gemietet',
      dueOn: '2026-12-15',
    });

  describe('a milestone', () => {
    it('is promised for a day, moved with a reason that is kept, and reached', async () => {
      const { officer } = office;
      const promised = await milestone();
      expect(promised).toMatchObject({ state: 'OPEN', doneOn: null, dateShifts: [] });

      const reason = 'Bauamt prüft noch';
      const once = await act(officer, CHANGE, {
        ...seen(promised),
        dueOn: '2027-01-31',
        changeReason: reason,
      });
      const twice = await act(officer, CHANGE, {
        ...seen(once),
        dueOn: '2027-02-28',
        changeReason: 'Winterpause',
      });
      expect(twice).toMatchObject({
        state: 'MOVED',
        dueOn: '2027-02-28',
        dateShifts: [
          { oldDate: '2027-01-31', newDate: '2027-02-28', reason: 'Winterpause' },
          { oldDate: '2026-12-15', newDate: '2027-01-31', reason },
        ],
      });
      expect(await act(officer, COMPLETE, seen(twice))).toMatchObject({
        state: 'DONE',
        doneOn: '2026-11-02',
      });
    });

    it('is not moved without a reason, nor into the past', async () => {
      const promised = await milestone();
      const to = (input: Record<string, unknown>) =>
        office.officer.refusals(CHANGE, { input: { ...seen(promised), ...input } });
      expect(await to({ dueOn: '2027-01-31' })).toEqual(['measures.shiftReasonMissing']);
      expect(await to({ dueOn: '2026-11-01', changeReason: 'Irrtum' })).toEqual(['measures.dueDayInPast']);
      expect(await to({ isDropped: true })).toEqual(['measures.shiftReasonMissing']);
    });

    it('moves without a trace while nobody has agreed to the measure', async () => {
      const planned = await milestone({ status: 'DRAFT' });
      expect(await act(office.officer, CHANGE, { ...seen(planned), dueOn: '2027-01-31' })).toMatchObject({
        state: 'OPEN',
        dueOn: '2027-01-31',
        dateShifts: [],
      });
    });

    it('that is given up stays given up', async () => {
      const { officer } = office;
      const promised = await milestone();
      const dropped = await act(officer, CHANGE, {
        ...seen(promised),
        isDropped: true,
        changeReason: 'Kein Bedarf',
      });
      expect(dropped).toMatchObject({ state: 'DROPPED' });
      expect(await officer.refusals(COMPLETE, { input: seen(dropped) })).toEqual([
        'measures.milestoneClosed',
      ]);
    });

    it('is not reached tomorrow', async () => {
      const input = { ...seen(await milestone()), doneOn: '2026-11-03' };
      expect(await office.officer.refusals(COMPLETE, { input })).toEqual(['measures.dayInFuture']);
    });

    it('is changed by one after the other, never unseen', async () => {
      const promised = await milestone();
      await act(office.officer, CHANGE, { ...seen(promised), title: 'Raum eingerichtet' });
      const { errors } = await office.head.send(CHANGE, {
        input: { ...seen(promised), title: 'Raum gefunden' },
      });
      expect(errors?.[0].extensions).toMatchObject({
        code: 'CONFLICT',
        reason: 'database.changedMeanwhile',
        details: { changedFields: ['title'] },
      });
    });

    it('is set by the lead office and coordination, not by strangers or committees', async () => {
      const measureId = await office.measure();
      const input = { measureId, title: 'Fest', dueOn: '2027-05-01' };
      await act(office.coordinator, ADD, input);
      expect(await office.stranger.refusals(ADD, { input })).toEqual(['people.notAllowed']);
      expect(await office.committeeMember.refusals(ADD, { input })).toEqual(['people.notAllowed']);
      const over = { ...input, measureId: await office.measure({ status: 'COMPLETED' }) };
      expect(await office.officer.refusals(ADD, { input: over })).toEqual(['measures.isOver']);
    });

    it('tells everybody what they may do with it, and with the parts of its measure', async () => {
      const ALLOWED = `query Allowed($id: ID!) { node(id: $id) { ... on Milestone {
        allowedActions measure { allowedPartActions } } } }`;
      const allowed = async (client: Client, id: string) => {
        const { node } = await client.ask<{
          node: { allowedActions: string[]; measure: { allowedPartActions: string[] } };
        }>(ALLOWED, { id });
        return [node.allowedActions, node.measure.allowedPartActions];
      };
      const promised = await milestone();
      const everything = [
        ['CHANGE', 'COMPLETE'],
        ['PLAN', 'UPDATE', 'TAKE_READINGS'],
      ];
      for (const client of [office.officer, office.head, office.deputy, office.coordinator])
        expect(await allowed(client, promised.id)).toEqual(everything);
      for (const client of [office.stranger, office.committeeMember])
        expect(await allowed(client, promised.id)).toEqual([[], []]);
      const { id } = await act(office.officer, COMPLETE, seen(promised));
      expect(await allowed(office.officer, id)).toEqual([[], everything[1]]);
      await app.make
        .rows`update measure set status = 'COMPLETED', actual_end = '2026-11-01', goal_attainment = 'FULL'
        where id = (select measure_id from milestone where id = ${id}::uuid)`;
      expect(await allowed(office.officer, id)).toEqual([[], ['TAKE_READINGS']]);
    });

    it('of a measure that is hidden is hidden as well', async () => {
      const { id, version } = await milestone({ visibility: 'INTERNAL' });
      const query = 'query N($id: ID!) { node(id: $id) { id } }';
      expect(await office.officer.ask(query, { id })).toEqual({ node: { id } });
      expect(await office.committeeMember.ask(query, { id })).toEqual({ node: null });
      const secret = await milestone({ status: 'DRAFT' });
      expect(await office.stranger.refusals(COMPLETE, { input: seen(secret) })).toEqual([
        'measures.milestoneNotFound',
      ]);
      expect(version).toBe(1);
    });

    it('of a hidden measure answers word for word like one that was never there', async () => {
      const secret = await milestone({ status: 'DRAFT' });
      const nowhere = { id: '00000000-0000-4000-8000-000000000000', version: 1 };
      const { errors: hidden } = await office.stranger.send(COMPLETE, { input: seen(secret) });
      const { errors: absent } = await office.stranger.send(COMPLETE, { input: nowhere });
      expect(hidden?.map(({ extensions }) => extensions)).toEqual(
        absent?.map(({ extensions }) => extensions),
      );
    });
  });

  describe('a progress indicator', () => {
    const indicator = async (values: Record<string, unknown> = {}) => {
      const measureId = await office.measure();
      const { id } = await act<{ id: string }>(office.officer, ADD_INDICATOR, {
        measureId,
        name: 'Beratene Familien',
        effectLevel: 'OUTPUT',
        unit: 'Familien',
        baselineValue: 20,
        baselineOn: '2026-01-01',
        targetValue: 120,
        targetOn: '2027-06-30',
        ...values,
      });
      return { id, measureId };
    };
    const read = (progressIndicatorId: string, readOn: string, value: number, more = {}) =>
      act<{ id: string; version: number }>(office.officer, ADD_READING, {
        progressIndicatorId,
        readOn,
        value,
        ...more,
      });
    const view = async (client: Client, id: string) =>
      (await client.ask<{ measure: { progressIndicators: unknown[] } }>(INDICATORS, { id })).measure
        .progressIndicators[0];

    it('tells how much of the way from baseline to target is gone, and which way it went last', async () => {
      const { id, measureId } = await indicator();
      expect(await view(office.officer, measureId)).toMatchObject({
        attainment: null,
        trend: 'UNKNOWN',
        latest: null,
      });
      await read(id, '2026-06-30', 45.5);
      expect(await view(office.officer, measureId)).toMatchObject({ attainment: 25.5, trend: 'IMPROVING' });
      await read(id, '2026-09-30', 40);
      expect(await view(office.committeeMember, measureId)).toMatchObject({
        attainment: 20,
        trend: 'WORSENING',
        latest: { readOn: '2026-09-30', value: 40 },
        readings: [
          { readOn: '2026-06-30', value: 45.5 },
          { readOn: '2026-09-30', value: 40 },
        ],
      });
    });

    it.each([
      [
        'that is to fall',
        { direction: 'HIGHER_IS_WORSE', baselineValue: 40, targetValue: 20 },
        30,
        50,
        'IMPROVING',
      ],
      [
        'without a good direction',
        { direction: 'NEUTRAL', baselineValue: 0, targetValue: 40 },
        10,
        25,
        'UNKNOWN',
      ],
      ['that did not move', { baselineValue: 10, targetValue: 40 }, 10, 0, 'STABLE'],
      ['that fell below its beginning', { baselineValue: 10, targetValue: 20 }, 5, -50, 'WORSENING'],
      ['without a target', { targetValue: null }, 30, null, 'IMPROVING'],
    ])('%s is judged by its own direction', async (_, values, value, attainment, trend) => {
      const { id, measureId } = await indicator(values);
      await read(id, '2026-09-30', value);
      expect(await view(office.officer, measureId)).toMatchObject({ attainment, trend });
    });

    it('keeps what stood there when the value of a day is corrected', async () => {
      const { id } = await indicator();
      const first = await read(id, '2026-06-30', 54, { note: 'Zählung im Café' });
      const corrected = await read(id, '2026-06-30', 45, { changeReason: 'Zahlendreher' });
      expect(corrected).toMatchObject({ id: first.id, version: 2, value: 45, note: 'Zählung im Café' });
      const history = await app.make.rows`select value::float, replaced_reason from history.reading
        where id = ${first.id}::uuid`;
      expect(history).toEqual([{ value: 54, replaced_reason: 'Zahlendreher' }]);
    });

    it('has no values from the future, and no target that is its beginning', async () => {
      const { id, measureId } = await indicator();
      const future = { progressIndicatorId: id, readOn: '2026-11-03', value: 1 };
      expect(await office.officer.refusals(ADD_READING, { input: future })).toEqual(['measures.dayInFuture']);
      const still = {
        measureId,
        name: 'x',
        effectLevel: 'OUTCOME',
        unit: '%',
        baselineValue: 5,
        targetValue: 5,
      };
      expect(await office.officer.refusals(ADD_INDICATOR, { input: still })).toEqual([
        'measures.targetIsBaseline',
      ]);
    });

    it('of a hidden measure answers word for word like one that was never there', async () => {
      const measureId = await office.measure({ status: 'DRAFT' });
      const input = { measureId, name: 'Geheim', effectLevel: 'OUTPUT', unit: 'Familien' };
      const { id } = await act<{ id: string }>(office.officer, ADD_INDICATOR, input);
      const answers = await Promise.all(
        [id, '00000000-0000-4000-8000-000000000000'].map((progressIndicatorId) =>
          office.stranger.send(ADD_READING, {
            input: { progressIndicatorId, readOn: '2026-06-30', value: 1 },
          }),
        ),
      );
      const [hidden, absent] = answers.map(({ errors }) => errors?.map(({ extensions }) => extensions));
      expect(hidden).toEqual(absent);
    });

    it('is read by the lead office and coordination, not by strangers', async () => {
      const { id } = await indicator();
      const input = { progressIndicatorId: id, readOn: '2026-10-01', value: 30 };
      expect(await office.stranger.refusals(ADD_READING, { input })).toEqual(['people.notAllowed']);
      await act(office.coordinator, ADD_READING, input);
      const unknown = { ...input, progressIndicatorId: office.officeId };
      expect(await office.officer.refusals(ADD_READING, { input: unknown })).toEqual([
        'measures.progressIndicatorNotFound',
      ]);
    });
  });
});
