import { GraphQLSchemaHost } from '@nestjs/graphql';
import fc from 'fast-check';
import { getNamedType, isEnumType, isObjectType } from 'graphql';
import { allTracked } from '../../src/features/changes/tracked.js';
import { Role } from '../../src/kernel/actor.js';
import { hasMessage } from '../../src/kernel/messages.js';
import type { Client } from '../support/client.js';
import { Database } from '../../src/platform/database/database.js';
import { ident, sql } from '../../src/platform/database/sql.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Told {
  type: string;
  kinds: string[];
  recordId: string;
  title: string;
  at: string;
  version: number | null;
  by: { name: string } | null;
  reason: string | null;
  fields: { field: string; label: string; before: string | null; after: string | null }[];
  slip: { before: string; after: string; days: number; reason: string | null; count: number } | null;
  newFigures: { fresh: number; corrected: number; targets: number } | null;
}
type Figures = Record<
  'opening' | 'new' | 'done' | 'slipped' | 'changed' | 'withdrawn' | 'reopened' | 'closing',
  number
>;
interface Page {
  nodes: Told[];
  totalCount: number;
  figures: (Figures & { type: string })[];
}

const CHANGES = `query Changes($from: AsOf, $to: AsOf, $sinceMeetingId: ID, $filter: ChangeFilter, $each: Boolean) {
  changes(from: $from, to: $to, sinceMeetingId: $sinceMeetingId, filter: $filter, each: $each, first: 200) {
    totalCount
    nodes { type kinds recordId title at version by { name } reason fields { field label before after }
      slip { before after days reason count } newFigures { fresh corrected targets } }
    figures { type opening new done slipped changed withdrawn reopened closing } } }`;

describe('What changed between two moments', () => {
  let app: TestApp;
  let coordinator: Client;
  let planner: Client;
  let member: Client;
  let administrator: Client;
  let fieldId: string;
  let officeId: string;
  let count = 0;

  beforeAll(async () => {
    app = await startTestApp();
    officeId = await app.make.office({ name: 'Amt für Soziales' });
    fieldId = await app.make.fieldOfAction({ name_de: 'Wohnen' });
    const otherOffice = await app.make.office();
    await person('koordination', Role.COORDINATOR, officeId, 'Kim Koordination');
    await person('planung', Role.PARTICIPANT, otherOffice);
    await person('ausschuss', Role.COMMITTEE_MEMBER);
    await person('administration', Role.ADMINISTRATOR);
    coordinator = await app.signedInAs('koordination@kreis.example');
    planner = await app.signedInAs('planung@kreis.example');
    member = await app.signedInAs('ausschuss@kreis.example');
    administrator = await app.signedInAs('administration@kreis.example');
  });
  afterAll(() => app.close());

  const person = (who: string, role: Role, office?: string, name = who) =>
    app.make.person({
      name,
      email: `${who}@kreis.example`,
      roles: [role],
      ...(office && { officeId: office }),
    });

  const measure = (values: Record<string, unknown> = {}) =>
    app.make.row('measure', {
      number: `WO-${String(++count).padStart(2, '0')}`,
      title: `Maßnahme ${count}`,
      field_of_action_id: fieldId,
      lead_office_id: officeId,
      status: 'AGREED',
      visibility: 'COMMITTEE',
      planned_end: '2027-06-30',
      ...values,
    });

  /** This moment, as the database has it. */
  const moment = async () =>
    (await app.make.rows<{ at: string }>`select to_json(clock_timestamp()) #>> '{}' as at`)[0].at;

  const told = async (who: Client, variables: Record<string, unknown>): Promise<Page> =>
    (await who.ask<{ changes: Page }>(CHANGES, variables)).changes;

  const of = ({ nodes }: Page, id: string) => nodes.filter(({ recordId }) => recordId === id);

  describe('of a measure', () => {
    it('is new where it was entered', async () => {
      const from = await moment();
      const id = await measure({ title: 'Wohnraum vermitteln' });
      const page = await told(coordinator, { from });
      expect(of(page, id)).toMatchObject([
        {
          type: 'MEASURE',
          kinds: ['NEW'],
          title: `WO-${String(count).padStart(2, '0')} Wohnraum vermitteln`,
          fields: [],
        },
      ]);
    });

    it('tells old and new value in words, by whom and why', async () => {
      const id = await measure({ summary: 'alt' });
      const from = await moment();
      await coordinator.ask(
        `mutation($id: ID!) { changeMeasure(input: { id: $id, version: 1, summary: "neu", isKeyMeasure: true, changeReason: "Beschluss" }) { id } }`,
        { id },
      );
      const [change] = of(await told(coordinator, { from }), id);
      expect(change).toMatchObject({
        kinds: ['CHANGED'],
        by: { name: 'Kim Koordination' },
        reason: 'Beschluss',
        version: 2,
        fields: [
          { field: 'summary', label: 'Kurzbeschreibung', before: 'alt', after: 'neu' },
          { field: 'isKeyMeasure', label: 'Leitmaßnahme', before: 'nein', after: 'ja' },
        ],
      });
    });

    it('folds its versions, so that what went to and fro is not told, unless each is asked for', async () => {
      const id = await measure({ title: 'Erst so', goal: 'alt' });
      const from = await moment();
      await app.make.change('measure', id, { title: 'Dann anders', goal: 'neu' });
      await app.make.change('measure', id, { title: 'Erst so' });
      expect(of(await told(coordinator, { from }), id)).toMatchObject([
        { kinds: ['CHANGED'], version: 3, fields: [{ field: 'goal', before: 'alt', after: 'neu' }] },
      ]);
      expect(of(await told(coordinator, { from, each: true }), id).map(({ fields }) => fields)).toEqual([
        [expect.objectContaining({ field: 'title', before: 'Dann anders', after: 'Erst so' })],
        [
          expect.objectContaining({ field: 'title', before: 'Erst so', after: 'Dann anders' }),
          expect.objectContaining({ field: 'goal', before: 'alt', after: 'neu' }),
        ],
      ]);
      const again = await moment();
      await app.make.change('measure', id, { title: 'Hin' });
      await app.make.change('measure', id, { title: 'Erst so' });
      expect(of(await told(coordinator, { from: again }), id)).toEqual([]);
    });

    it('tells which areas it is meant for now, and was before', async () => {
      const [here, there] = [await app.make.area({ name: 'Hier' }), await app.make.area({ name: 'Dort' })];
      const id = await measure();
      await app.make.row('measure_area', { measure_id: id, area_id: here });
      const from = await moment();
      await coordinator.ask(
        `mutation($id: ID!, $areas: [ID!]) { changeMeasure(input: { id: $id, version: 1, areaIds: $areas }) { id } }`,
        { id, areas: [here, there] },
      );
      expect(of(await told(coordinator, { from }), id)).toMatchObject([
        { kinds: ['CHANGED'], fields: [{ field: 'areas', before: 'Hier', after: 'Dort, Hier' }] },
      ]);
    });

    it('slips where a promised end is moved to a later day, with days, reason and count', async () => {
      const id = await measure();
      const move = (version: number, day: string, reason: string) =>
        coordinator.ask(
          `mutation($id: ID!, $version: Int!, $day: LocalDate!, $reason: String!) {
            changeMeasure(input: { id: $id, version: $version, plannedEnd: $day, changeReason: $reason }) { id } }`,
          { id, version, day, reason },
        );
      await move(1, '2027-07-31', 'Vergabe');
      const from = await moment();
      await move(2, '2027-08-31', 'Personal fehlt');
      await move(3, '2027-09-30', 'Lieferung');
      const [change] = of(await told(coordinator, { from }), id);
      expect(change.kinds).toEqual(['SLIPPED']);
      expect(change.slip).toEqual({
        before: '2027-07-31',
        after: '2027-09-30',
        days: 61,
        reason: 'Lieferung',
        count: 3,
      });
      expect(change.fields).toEqual([
        { field: 'plannedEnd', label: 'geplantes Ende', before: '31.07.2027', after: '30.09.2027' },
      ]);
      const each = of(await told(coordinator, { from, each: true }), id);
      expect(each.map(({ slip }) => [slip?.days, slip?.reason, slip?.count])).toEqual([
        [30, 'Lieferung', 3],
        [31, 'Personal fehlt', 2],
      ]);
    });

    it('does not slip before anybody agreed to it, nor to an earlier day', async () => {
      const proposed = await measure({ status: 'PROPOSED' });
      const agreed = await measure();
      const from = await moment();
      await app.make.change('measure', proposed, { planned_end: '2028-01-01' });
      await app.make.change('measure', agreed, { planned_end: '2027-01-01' });
      const page = await told(coordinator, { from });
      expect([...of(page, proposed), ...of(page, agreed)].map(({ kinds, slip }) => [kinds, slip])).toEqual([
        [['CHANGED'], null],
        [['CHANGED'], null],
      ]);
    });

    it('is done, withdrawn or reopened; how it closed is no further change', async () => {
      const [done, ended, again] = [await measure(), await measure(), await measure({ status: 'COMPLETED' })];
      const from = await moment();
      await app.make.change('measure', done, { status: 'COMPLETED', actual_end: '2026-10-31' });
      await app.make.change('measure', ended, { status: 'DISCONTINUED', discontinued_reason: 'NO_FUNDS' });
      await app.make.change('measure', again, { status: 'IN_PROGRESS' });
      const page = await told(coordinator, { from });
      expect(of(page, done)[0].kinds).toEqual(['DONE']);
      expect(of(page, ended)[0]).toMatchObject({
        kinds: ['WITHDRAWN'],
        fields: [
          { field: 'status', before: 'vereinbart', after: 'entfallen' },
          { field: 'discontinuedReason', before: null, after: 'keine Mittel' },
        ],
      });
      expect(of(page, again)[0].kinds).toEqual(['REOPENED']);
    });

    it('is withdrawn, visibly, where it is not there any more', async () => {
      const id = await measure({ title: 'Gelöschter Entwurf', status: 'DRAFT' });
      const from = await moment();
      await app.make.rows`delete from measure where id = ${id}::uuid`;
      const [change] = of(await told(coordinator, { from }), id);
      expect(change).toMatchObject({
        kinds: ['WITHDRAWN'],
        version: null,
        title: `WO-${String(count).padStart(2, '0')} Gelöschter Entwurf`,
      });
    });

    it('says nothing of what came and went within the period', async () => {
      const from = await moment();
      const id = await measure({ status: 'DRAFT' });
      await app.make.rows`delete from measure where id = ${id}::uuid`;
      expect(of(await told(coordinator, { from }), id)).toEqual([]);
      expect(of(await told(coordinator, { from, each: true }), id).map(({ kinds }) => kinds)).toEqual([
        ['WITHDRAWN'],
        ['NEW'],
      ]);
    });
  });

  describe('of a period', () => {
    const enteredAt = (at: string) => measure({ created_at: at, updated_at: at });

    it('belongs to the day on which it happened in Germany: days chain without gap or overlap', async () => {
      const lastMoment = await enteredAt('2025-03-10T23:59:59.999999+01:00');
      const midnight = await enteredAt('2025-03-11T00:00:00+01:00');
      const summer = await enteredAt('2025-07-11T23:30:00+02:00');
      const ids = [lastMoment, midnight, summer];
      const within = async (from: string, to: string) =>
        (await told(coordinator, { from, to })).nodes
          .map(({ recordId }) => ids.indexOf(recordId))
          .filter((place) => place >= 0)
          .sort();
      expect(await within('2025-03-09', '2025-03-10')).toEqual([0]);
      expect(await within('2025-03-10', '2025-03-11')).toEqual([1]);
      expect(await within('2025-07-10', '2025-07-11')).toEqual([2]);
      expect(await within('2025-07-11', '2025-07-12')).toEqual([]);
      expect(await within('2025-03-09', '2025-07-11')).toEqual([0, 1, 2]);
      expect(await within('2025-03-10', '2025-03-10')).toEqual([]);
    });

    it('begins with a meeting on request', async () => {
      const organisation_id = await app.make.organisation();
      const bodyId = await app.make.row('body', {
        name: 'Sozialausschuss',
        type: 'COMMITTEE',
        organisation_id,
      });
      const sinceMeetingId = await app.make.row('meeting', {
        body_id: bodyId,
        number: 1,
        held_on: '2025-03-10',
        starts_at: '17:00',
      });
      const ids = [
        await enteredAt('2025-03-10T22:00:00+01:00'),
        await enteredAt('2025-03-11T08:00:00+01:00'),
      ];
      const page = await told(coordinator, { sinceMeetingId, to: '2025-03-12' });
      expect(ids.map((id) => of(page, id).length)).toEqual([0, 1]);
      expect(await member.refusals(CHANGES, { sinceMeetingId })).toEqual(['changes.meetingNotFound']);
    });

    it('must have a beginning, and not run backwards', async () => {
      expect(await coordinator.refusals(CHANGES)).toEqual(['changes.periodMissing']);
      const backwards = { from: '2025-03-11', to: '2025-03-10' };
      expect(await coordinator.refusals(CHANGES, backwards)).toEqual(['changes.periodReversed']);
    });

    it('is read page by page, newest first', async () => {
      const from = await moment();
      const ids = [await measure(), await measure(), await measure()];
      const query = `query($from: AsOf!, $after: String) { changes(from: $from, first: 2, after: $after) {
        totalCount nodes { recordId } pageInfo { hasNextPage endCursor } } }`;
      interface Cut {
        changes: { totalCount: number; nodes: Told[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      }
      const { changes: first } = await coordinator.ask<Cut>(query, { from });
      const after = first.pageInfo.endCursor;
      const { changes: second } = await coordinator.ask<Cut>(query, { from, after });
      expect([first, second].flatMap(({ nodes }) => nodes.map(({ recordId }) => recordId))).toEqual(
        ids.reverse(),
      );
      expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([
        3,
        true,
        false,
      ]);
    });
  });

  it('is narrowed by kind, type, office, strategy, area and person', async () => {
    const from = await moment();
    const otherOffice = await app.make.office();
    const area = await app.make.area();
    const strategyId = await app.make.row('strategy', { title: 'Strategie', lead_office_id: officeId });
    const byHand = await measure({ lead_office_id: otherOffice });
    const linked = await measure();
    await app.make.row('measure_strategy', { measure_id: linked, strategy_id: strategyId });
    await app.make.row('measure_area', { measure_id: linked, area_id: area });
    const { createMeasure } = await coordinator.ask<{ createMeasure: { id: string } }>(
      `mutation($input: CreateMeasureInput!) { createMeasure(input: $input) { id } }`,
      { input: { title: 'Von Kim', leadOfficeId: officeId, fieldOfActionId: fieldId } },
    );
    const { id: personId } = (
      await app.make.rows<{ id: string }>`select id from person where name = 'Kim Koordination'`
    )[0];
    const ids = async (filter: Record<string, unknown>) =>
      (await told(coordinator, { from, filter })).nodes.map(({ recordId }) => recordId).sort();
    expect(await ids({ officeId: otherOffice })).toEqual([byHand]);
    expect(await ids({ strategyId })).toEqual([linked, strategyId].sort());
    expect(await ids({ areaId: area })).toEqual([linked]);
    expect(await ids({ changedById: personId })).toEqual([createMeasure.id]);
    expect(await ids({ types: ['STRATEGY'] })).toEqual([strategyId]);
    expect(await ids({ kinds: ['DONE'] })).toEqual([]);
  });

  describe('respects the rights of the reader', () => {
    it('tells partners of a measure that left its draft as new, and nothing of the draft', async () => {
      const from = await moment();
      const id = await measure({ status: 'DRAFT', title: 'Geheimer Entwurf', planned_end: '2027-01-01' });
      await app.make.change('measure', id, { title: 'Geheimer zweiter Entwurf' });
      const drafted = await moment();
      expect(of(await told(planner, { from }), id)).toEqual([]);
      await app.make.change('measure', id, {
        status: 'PROPOSED',
        title: 'Vorschlag',
        planned_end: '2028-01-01',
      });
      for (const since of [from, drafted]) {
        const page = await told(planner, { from: since });
        expect(of(page, id)).toMatchObject([{ kinds: ['NEW'], slip: null, fields: [] }]);
        expect(JSON.stringify([page, await told(planner, { from: since, each: true })])).not.toContain(
          'Geheimer',
        );
      }
      expect(of(await told(coordinator, { from: drafted }), id)[0].kinds).toEqual(['CHANGED']);
    });

    it('keeps from committees what is internal today, and authors and reasons always', async () => {
      const shown = await measure();
      const internal = await measure({ visibility: 'INTERNAL' });
      const from = await moment();
      await coordinator.ask(
        `mutation($id: ID!) { changeMeasure(input: { id: $id, version: 1, goal: "Ziel", changeReason: "interner Grund" }) { id } }`,
        { id: shown },
      );
      await app.make.change('measure', internal, { goal: 'Ziel' });
      const page = await told(member, { from });
      expect(page.nodes).toMatchObject([{ recordId: shown, by: null, reason: null, kinds: ['CHANGED'] }]);
      await app.make.change('measure', shown, { visibility: 'INTERNAL' });
      const hidden = await told(member, { from });
      expect(hidden.nodes).toEqual([]);
      const { id } = (
        await app.make.rows<{ id: string }>`select id from person where name = 'Kim Koordination'`
      )[0];
      expect(await member.refusals(CHANGES, { from, filter: { changedById: id } })).toEqual([
        'people.notAllowed',
      ]);
    });

    it('never names, nor counts as a change, what is hidden from the reader', async () => {
      const secret = await measure({ visibility: 'INTERNAL', title: 'Verborgener Vorgänger' });
      const id = await measure();
      const from = await moment();
      await app.make.change('measure', id, { predecessor_id: secret });
      expect(of(await told(member, { from }), id)).toEqual([]);
      expect(of(await told(planner, { from }), id)[0].fields).toMatchObject([
        { field: 'predecessor', before: null, after: 'Verborgener Vorgänger' },
      ]);
    });

    it('shows administration roles and indicators, and no contents', async () => {
      const from = await moment();
      await measure();
      const personId = await app.make.person({ name: 'Neue Person', roles: [Role.OFFICER] });
      const page = await told(administrator, { from });
      expect(page.nodes).toMatchObject([
        { type: 'ROLE', kinds: ['NEW'], title: 'Neue Person: Sachbearbeitung' },
      ]);
      expect(page.figures.map(({ type }) => type)).toEqual(['INDICATOR', 'ROLE']);
      expect((await told(member, { from })).nodes.map(({ type }) => type)).not.toContain('ROLE');
      const [role] = await app.make.rows<{
        id: string;
      }>`select id from role_assignment where person_id = ${personId}::uuid`;
      const given = await moment();
      await app.make.change('role_assignment', role.id, { valid_to: '2025-12-31' });
      expect(of(await told(administrator, { from: given }), role.id)).toMatchObject([
        { kinds: ['DONE'], fields: [{ field: 'validTo', before: null, after: '31.12.2025' }] },
      ]);
    });

    it('refuses strangers', async () => {
      expect(await (await app.signedInAs()).refusals(CHANGES, { from: '2026-01-01' })).toEqual([
        'people.notSignedIn',
      ]);
    });
  });

  describe('of strategies and agreements', () => {
    it('shows committees a strategy as new when its text comes into force, and agreements gained and lost', async () => {
      const strategyId = await app.make.row('strategy', {
        title: 'Geheimer Arbeitstitel',
        lead_office_id: officeId,
        visibility: 'COMMITTEE',
      });
      const text = await app.make.row('strategy_version', {
        strategy_id: strategyId,
        number: 1,
        text: 'Text',
      });
      const drafted = await moment();
      await app.make.change('strategy', strategyId, { title: 'Wohnen für alle' });
      await app.make.change('strategy_version', text, { submitted_on: '2026-10-01' });
      const organisationId = await app.make.organisation({ name: 'AWO' });
      const agreement = await app.make.row('agreement', {
        strategy_version_id: text,
        organisation_id: organisationId,
      });
      const asked = await moment();
      const before = await told(planner, { from: drafted });
      expect(of(before, strategyId)).toMatchObject([{ kinds: ['NEW'], title: 'Wohnen für alle' }]);
      expect(JSON.stringify(before)).not.toContain('Arbeitstitel');
      expect(of(await told(member, { from: drafted }), strategyId)).toEqual([]);

      await app.make.change('agreement', agreement, { state: 'AGREED', stated_on: '2026-10-20' });
      const agreed = await moment();
      const seen = await told(member, { from: asked });
      expect(of(seen, strategyId)).toMatchObject([{ kinds: ['NEW'] }]);
      expect(of(seen, agreement)).toMatchObject([
        { kinds: ['NEW', 'DONE'], title: 'AWO: Wohnen für alle (1)' },
      ]);
      expect(of(await told(planner, { from: asked }), strategyId)[0].fields).toMatchObject([
        { field: 'stage', before: 'in Abstimmung', after: 'vereinbart' },
        { field: 'textInForce', before: null, after: '1' },
      ]);
      expect(of(await told(planner, { from: asked }), agreement)[0].kinds).toEqual(['DONE']);

      await app.make.change('agreement', agreement, { state: 'WITHDRAWN' });
      expect(of(await told(planner, { from: agreed }), agreement)[0].kinds).toEqual(['WITHDRAWN']);
      expect(of(await told(member, { from: asked }), strategyId)).toEqual([]);
    });
  });

  it('tells of a strategy the problem areas that it answers, as far as the reader may see them', async () => {
    const areaOf = (title: string, visibility: string) =>
      app.make.row('problem_area', { title, field_of_action_id: fieldId, visibility });
    const [open, internal] = [
      await areaOf('Leerstand', 'COMMITTEE'),
      await areaOf('Verborgenes', 'INTERNAL'),
    ];
    const strategyId = await app.make.row('strategy', {
      title: 'Wohnen',
      lead_office_id: officeId,
      visibility: 'COMMITTEE',
    });
    const strategy_version_id = await app.make.row('strategy_version', {
      strategy_id: strategyId,
      number: 1,
      text: 'Text',
      submitted_on: '2026-10-01',
    });
    await app.make.row('agreement', {
      strategy_version_id,
      organisation_id: await app.make.organisation(),
      state: 'AGREED',
      stated_on: '2026-10-20',
    });
    const from = await moment();
    await app.make.row('strategy_problem_area', { strategy_id: strategyId, problem_area_id: internal });
    expect(of(await told(member, { from }), strategyId)).toEqual([]);
    await app.make.row('strategy_problem_area', { strategy_id: strategyId, problem_area_id: open });
    const fieldsFor = async (who: Client) => of(await told(who, { from }), strategyId)[0].fields;
    expect(await fieldsFor(member)).toMatchObject([
      { field: 'problemAreas', before: null, after: 'Leerstand' },
    ]);
    expect(await fieldsFor(planner)).toMatchObject([
      { field: 'problemAreas', before: null, after: 'Leerstand, Verborgenes' },
    ]);
  });

  it('counts the figures and targets that came to an indicator, and shows none', async () => {
    const indicatorId = await app.make.row('indicator', {
      key: 'POV',
      name_de: 'Armutsquote',
      topic: 'Armut',
      unit: 'Prozent',
      direction: 'HIGHER_IS_WORSE',
      formula: 'x',
      source: 'IT.NRW',
      periodicity: 'YEARLY',
      lowest_level: 'SOCIAL_SPACE',
    });
    const area = await app.make.area();
    const figure = (day: string) =>
      app.make.row('observation', {
        indicator_id: indicatorId,
        area_id: area,
        reference_date: day,
        value: 4711,
      });
    await figure('2024-12-31');
    const from = await moment();
    await figure('2025-12-31');
    await app.make.rows`update observation set value = 4712 where reference_date = '2024-12-31'`;
    const page = await told(coordinator, { from });
    expect(of(page, indicatorId)).toMatchObject([
      { kinds: ['CHANGED'], title: 'Armutsquote', newFigures: { fresh: 1, corrected: 1, targets: 0 } },
    ]);
    expect(JSON.stringify(page)).not.toContain('471');
  });

  it('has a word for every field that is followed, and for every value of its list, in both languages', () => {
    const { schema } = app.nest.get(GraphQLSchemaHost);
    const valuesOf = (typeName: string, name: string, inWords: boolean | undefined) => {
      const type = schema.getType(typeName);
      const shown = isObjectType(type) ? type.getFields()[name] : undefined;
      const list = shown && getNamedType(shown.type);
      if (list && (isEnumType(list) || list.name === 'Boolean'))
        expect([typeName, name, inWords]).toEqual([typeName, name, true]);
      return isEnumType(list) ? list.getValues().map((value) => value.name) : [];
    };
    const codes = allTracked().flatMap(({ of: { name: typeName }, fields }) =>
      Object.entries(fields).flatMap(([name, { inWords }]) => [
        `changes.field.${name}`,
        ...valuesOf(typeName, name, inWords).map((value) => `changes.word.${value}`),
      ]),
    );
    expect(codes.length).toBeGreaterThan(100);
    expect(codes.filter((code) => !hasMessage(code))).toEqual([]);
  });

  describe('of what stands', () => {
    it.each([
      ['an agreed measure', 'measure', () => measure()],
      ['a word that was given', 'agreement', () => agreementOf('AGREED')],
      ['a confirmed problem area', 'problem_area', () => problemArea('CONFIRMED')],
      ['a meeting that people were invited to', 'meeting', () => meetingOf('INVITED')],
      ['a mail that was sent', 'delivery', () => deliveryOf('SENT')],
    ])('cannot be deleted, whoever writes: %s', async (_, table, make) => {
      const id = await make();
      await expect(deletion(table, id)).rejects.toThrow('what stands is withdrawn, never deleted');
    });

    it('leaves drafts to those who wrote them', async () => {
      const drafts = [
        ['measure', await measure({ status: 'PROPOSED' })],
        ['problem_area', await problemArea('REPORTED')],
        ['agreement', await agreementOf('ASKED')],
        ['meeting', await meetingOf('PLANNED')],
        ['delivery', await deliveryOf('CANCELLED')],
      ] as const;
      for (const [table, id] of drafts) await deletion(table, id);
    });

    const deletion = (table: string, id: string) =>
      app.nest.get(Database).rows(sql`delete from ${ident(table)} where id = ${id}::uuid`);

    const problemArea = (status: string) =>
      app.make.row('problem_area', { title: 'Leerstand', field_of_action_id: fieldId, status });

    async function agreementOf(state: string) {
      const strategy_id = await app.make.row('strategy', { title: 'Wohnen', lead_office_id: officeId });
      const strategy_version_id = await app.make.row('strategy_version', {
        strategy_id,
        number: 1,
        text: 'Text',
      });
      const organisation_id = await app.make.organisation();
      const stated_on = state === 'ASKED' ? null : '2026-10-20';
      return app.make.row('agreement', { strategy_version_id, organisation_id, state, stated_on });
    }

    async function meetingOf(state: string) {
      const organisation_id = await app.make.organisation();
      const body_id = await app.make.row('body', {
        name: `Gremium ${++count}`,
        type: 'COMMITTEE',
        organisation_id,
      });
      return app.make.row('meeting', { body_id, number: 1, held_on: '2026-12-01', state });
    }

    const deliveryOf = (state: string) =>
      app.make.row('delivery', {
        address: `post-${++count}@kreis.example`,
        day: '2026-10-20',
        message_id: `<post-${count}@kreis.example>`,
        state,
        sent_at: state === 'SENT' ? '2026-10-20T08:00:00Z' : null,
      });
  });

  describe('of any life of measures', () => {
    const STATUSES = ['DRAFT', 'AGREED', 'IN_PROGRESS', 'COMPLETED', 'DISCONTINUED'];
    const happening = fc.oneof(
      {
        weight: 2,
        arbitrary: fc.record({ verb: fc.constant('enter' as const), status: fc.constantFrom(...STATUSES) }),
      },
      {
        weight: 4,
        arbitrary: fc.record({
          verb: fc.constant('change' as const),
          which: fc.nat(),
          values: fc.oneof(
            fc.record({ status: fc.constantFrom(...STATUSES) }),
            fc.record({ title: fc.constantFrom('A', 'B', 'C') }),
            fc.record({ planned_end: fc.constantFrom('2027-01-31', '2027-02-28', '2027-03-31') }),
          ),
        }),
      },
      { weight: 1, arbitrary: fc.record({ verb: fc.constant('delete' as const), which: fc.nat() }) },
    );
    interface State {
      status: string;
      title: string;
      planned_end: string;
    }
    type Known = ReadonlyMap<string, State>;

    /** What must be told between two states of all measures, worked out without any history. */
    function expected(before: Known, after: Known): Record<string, string[]> {
      const entries: Record<string, string[]> = {};
      for (const id of new Set([...before.keys(), ...after.keys()])) {
        const kinds = kindsBetween(before.get(id), after.get(id));
        if (kinds.length > 0) entries[id] = kinds.sort();
      }
      return entries;
    }

    function kindsBetween(before: State | undefined, after: State | undefined): string[] {
      const closed: Record<string, string | undefined> = { COMPLETED: 'DONE', DISCONTINUED: 'WITHDRAWN' };
      const was = before && closed[before.status];
      if (!after) return before && was !== 'WITHDRAWN' ? ['WITHDRAWN'] : [];
      const is = closed[after.status];
      if (!before) return ['NEW', ...(is ? [is] : [])];
      const kinds = was === is ? [] : [is ?? 'REOPENED'];
      const isSlip = before.status !== 'DRAFT' && after.planned_end > before.planned_end;
      if (isSlip) kinds.push('SLIPPED');
      const saysElse =
        before.title !== after.title ||
        (was === is && before.status !== after.status) ||
        (!isSlip && before.planned_end !== after.planned_end);
      if (saysElse) kinds.push('CHANGED');
      return kinds;
    }

    const open = (known: Known) =>
      [...known.values()].filter(({ status }) => !['COMPLETED', 'DISCONTINUED'].includes(status)).length;

    it('tells exactly what differs; figures add up and periods chain', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(happening, { minLength: 6, maxLength: 18 }),
          fc.tuple(fc.nat(), fc.nat(), fc.nat()),
          async (life, cuts) => {
            const office = await app.make.office();
            const known = new Map<string, State>();
            const moments: { at: string; known: Known }[] = [{ at: await moment(), known: new Map() }];
            for (const step of life) {
              const ids = [...known.keys()];
              const id = 'which' in step ? ids[step.which % ids.length] : undefined;
              if (step.verb === 'enter') {
                const state = { status: step.status, title: 'A', planned_end: '2027-01-31' };
                known.set(await measure({ ...state, lead_office_id: office }), state);
              } else if (id && step.verb === 'change') {
                await app.make.change('measure', id, step.values);
                known.set(id, { ...known.get(id)!, ...step.values });
              } else if (id && ['DRAFT', 'PROPOSED'].includes(known.get(id)!.status)) {
                await app.make.rows`delete from measure where id = ${id}::uuid`;
                known.delete(id);
              }
              moments.push({ at: await moment(), known: new Map(known) });
            }
            const [first, second, third] = cuts
              .map((cut) => cut % moments.length)
              .sort((one, other) => one - other)
              .map((place) => moments[place]);
            const tell = async (from: typeof first, to: typeof first) => {
              const filter = { officeId: office, types: ['MEASURE'] };
              const { nodes, figures } = await told(coordinator, { from: from.at, to: to.at, filter });
              const entries = Object.fromEntries(
                nodes.map(({ recordId, kinds }) => [recordId, [...kinds].sort()]),
              );
              expect(entries).toEqual(expected(from.known, to.known));
              const [sums] = figures;
              expect([sums.opening, sums.closing]).toEqual([open(from.known), open(to.known)]);
              expect(sums.opening + sums.new + sums.reopened - sums.done - sums.withdrawn).toBe(sums.closing);
              for (const kind of ['new', 'slipped', 'changed', 'withdrawn', 'done'] as const)
                expect(sums[kind]).toBe(
                  nodes.filter(({ kinds }) => kinds.includes(kind.toUpperCase())).length,
                );
              return sums;
            };
            const [early, late, whole] = [
              await tell(first, second),
              await tell(second, third),
              await tell(first, third),
            ];
            expect(late.opening).toBe(early.closing);
            expect([whole.opening, whole.closing]).toEqual([early.opening, late.closing]);
          },
        ),
        { numRuns: 50 },
      );
    });
  });
});
