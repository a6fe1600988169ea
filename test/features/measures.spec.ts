import { Role } from '../../src/kernel/actor.js';
import type { Client } from '../support/client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const COORDINATOR = 'koordination@kreis.example';
const HEAD = 'leitung@amt.example';
const OFFICER = 'sachbearbeitung@amt.example';
const PARTNER = 'planung@stadt.example';
const COMMITTEE = 'ausschuss@kreis.example';

const CREATE = `mutation Create($input: CreateMeasureInput!) { createMeasure(input: $input) {
  id version number status visibility fieldOfAction { code } leadOffice { name } allowedActions
  participations { role commitment office { name } } light { shown reasons { code text } } } }`;
const CHANGE = `mutation Change($input: ChangeMeasureInput!) { changeMeasure(input: $input) {
  id version title plannedEnd slipCount number leadOffice { id } participations { role commitment office { id } } } }`;
const MOVE = `mutation Move($input: ChangeMeasureStatusInput!) { changeMeasureStatus(input: $input) {
  id version status kind statusReason resubmitOn allowedActions } }`;
const TAKE_PART = `mutation TakePart($input: SetParticipationInput!) { setParticipation(input: $input) {
  id version role commitment committedOn condition } }`;
const STANDING = `query Standing($id: ID!) { measure(id: $id) {
  id version number status allowedActions missingForAgreement { code field text } participations { version role commitment office { id } } } }`;

interface Standing {
  id: string;
  version: number;
  number: string;
  status: string;
  allowedActions: string[];
  missingForAgreement: { code: string; field: string; text: string }[];
  participations: { version: number; role: string; commitment: string; office: { id: string } }[];
}

describe('The measures of a county', () => {
  let app: TestApp;
  let lead: string;
  let partnerOffice: string;
  let field: string;
  let strategy: string;
  let area: string;
  let officer: string;
  let people: Record<'coordinator' | 'head' | 'officer' | 'partner' | 'committee', Client>;

  beforeAll(async () => {
    app = await startTestApp();
    const { make } = app;
    lead = await make.office({ name: 'Amt für Soziales' });
    partnerOffice = await make.office({ name: 'Sozialplanung der Stadt' });
    field = await make.fieldOfAction({ code: 'AR' });
    area = await make.area({ name: 'Brambauer' });
    strategy = await make.row('strategy', {
      title: 'Wohnen sichern',
      lead_office_id: lead,
      field_of_action_id: field,
      visibility: 'PUBLIC',
    });
    const version = await make.row('strategy_version', {
      strategy_id: strategy,
      number: 1,
      text: 'Wohnungen erhalten.',
      submitted_on: '2026-01-01',
    });
    await make.row('agreement', {
      strategy_version_id: version,
      organisation_id: await make.organisation(),
      state: 'AGREED',
      stated_on: '2026-01-02',
    });
    const problem = await make.row('problem_area', { title: 'Räumungsklagen', field_of_action_id: field });
    await make.row('strategy_problem_area', { strategy_id: strategy, problem_area_id: problem });
    await make.person({ email: COORDINATOR, roles: [Role.COORDINATOR] });
    await make.person({ email: HEAD, roles: [Role.OFFICE_HEAD], officeId: lead });
    officer = await make.person({ email: OFFICER, roles: [Role.OFFICER], officeId: lead });
    await make.person({ email: PARTNER, roles: [Role.PARTICIPANT], officeId: partnerOffice });
    await make.person({ email: COMMITTEE, roles: [Role.COMMITTEE_MEMBER] });
    people = {
      coordinator: await app.signedInAs(COORDINATOR),
      head: await app.signedInAs(HEAD),
      officer: await app.signedInAs(OFFICER),
      partner: await app.signedInAs(PARTNER),
      committee: await app.signedInAs(COMMITTEE),
    };
  });
  afterAll(() => app.close());

  const standing = async (id: string, as = people.coordinator) =>
    (await as.ask<{ measure: Standing }>(STANDING, { id })).measure;

  const draft = async (more: Record<string, unknown> = {}, as = people.officer) => {
    const input = { title: 'Präventionsstelle', leadOfficeId: lead, strategyIds: [strategy], ...more };
    const { createMeasure } = await as.ask<{ createMeasure: Standing }>(CREATE, { input });
    return createMeasure;
  };

  const move = async (as: Client, id: string, to: string, more: Record<string, unknown> = {}) => {
    const { version } = await standing(id);
    return as.send<{ changeMeasureStatus: Standing & Record<string, unknown> }>(MOVE, {
      input: { id, version, to, ...more },
    });
  };

  const promise = async (as: Client, measureId: string, officeId: string, commitment = 'AGREED') => {
    const present = (await standing(measureId)).participations.find(({ office }) => office.id === officeId);
    return as.send(TAKE_PART, { input: { measureId, officeId, version: present?.version, commitment } });
  };

  /** Everything an agreement asks for, except the promises. */
  const complete = {
    summary: 'Eine Stelle berät Haushalte, denen eine Räumungsklage droht.',
    targetGroup: 'Haushalte mit Mietschulden',
    goal: 'Weniger Räumungen',
    plannedStart: '2026-12-01',
    plannedEnd: '2027-11-30',
    priority: 'A',
    isCountyWide: true,
    noOutcomeReason: 'Die Zahl der Räumungen wird nicht erhoben.',
  };

  const output = (measure: string) =>
    app.make.row('progress_indicator', {
      measure_id: measure,
      name: 'Beratungen',
      effect_level: 'OUTPUT',
      unit: 'Fälle',
    });

  const agreed = async (more: Record<string, unknown> = {}) => {
    const { id } = await draft({ ...complete, accountablePersonId: officer, ...more });
    await output(id);
    await move(people.officer, id, 'PROPOSED');
    await promise(people.head, id, lead);
    const { data, errors } = await move(people.coordinator, id, 'AGREED');
    expect(errors).toBeUndefined();
    expect(data?.changeMeasureStatus.status).toBe('AGREED');
    return id;
  };

  const released = (measure: string, more: Record<string, unknown> = {}) =>
    app.make.row('status_report', {
      measure_id: measure,
      state: 'RELEASED',
      self_assessment: 'ON_TRACK',
      reported_on: '2026-11-02',
      ...more,
    });

  describe('begin as a draft', () => {
    it('that needs a title and a lead office, and takes its field of action from its first strategy', async () => {
      const measure = await draft();
      expect(measure).toMatchObject({
        status: 'DRAFT',
        visibility: 'INTERNAL',
        fieldOfAction: { code: 'AR' },
        leadOffice: { name: 'Amt für Soziales' },
        participations: [{ role: 'LEAD', commitment: 'ASKED', office: { name: 'Amt für Soziales' } }],
        light: { shown: 'GREY', reasons: [{ code: 'NOT_RUNNING' }] },
      });
      expect(measure.number).toMatch(/^AR-\d{2}$/);
      expect(measure.allowedActions).toEqual(expect.arrayContaining(['CHANGE', 'PROPOSE']));
      expect(measure.allowedActions).not.toContain('AGREE');
    });

    it('that is refused where nobody can tell the field of action', async () => {
      const input = { title: 'Ohne Feld', leadOfficeId: lead };
      expect(await people.officer.refusals(CREATE, { input })).toEqual(['measures.fieldOfActionUnknown']);
    });

    it('with the next number, and a number is not given out again when its measure is gone', async () => {
      const first = await draft({ fieldOfActionId: field });
      await app.make.rows`delete from measure where id = ${first.id}::uuid returning id`;
      const second = await draft({ fieldOfActionId: field });
      const [before, after] = [first, second].map(({ number }) => Number(number.split('-')[1]));
      expect(after).toBe(before + 1);
    });

    it('with numbers that are all different when many begin at once', async () => {
      const begun = await Promise.all(Array.from({ length: 6 }, () => draft()));
      expect(new Set(begun.map(({ number }) => number)).size).toBe(6);
    });

    it('for the own office only, unless coordination begins it', async () => {
      const input = { title: 'Fremd', leadOfficeId: partnerOffice, fieldOfActionId: field };
      expect(await people.officer.refusals(CREATE, { input })).toEqual(['people.notAllowed']);
      expect((await draft({ leadOfficeId: partnerOffice }, people.coordinator)).status).toBe('DRAFT');
    });

    it('whose accountable person works in the lead office', async () => {
      const stranger = await app.make.person({ officeId: partnerOffice });
      const input = { title: 'X', leadOfficeId: lead, fieldOfActionId: field, accountablePersonId: stranger };
      expect(await people.officer.refusals(CREATE, { input })).toEqual(['measures.personNotOfLeadOffice']);
    });

    it('with a title of 120 characters at most', async () => {
      const { errors } = await people.officer.send(CREATE, {
        input: { title: 'x'.repeat(121), leadOfficeId: lead, fieldOfActionId: field },
      });
      expect(errors?.[0].extensions).toMatchObject({ reason: 'graphql.invalidInput', field: 'title' });
    });

    it('by nobody who only reads', async () => {
      const input = { title: 'X', leadOfficeId: lead, fieldOfActionId: field };
      expect(await people.committee.refusals(CREATE, { input })).toEqual(['people.notAllowed']);
      const stranger = await app.signedInAs();
      expect(await stranger.refusals(CREATE, { input })).toEqual(['people.notSignedIn']);
    });
  });

  describe('are seen', () => {
    it('as drafts by the organisation that leads and by coordination only', async () => {
      const { id } = await draft();
      for (const who of [people.officer, people.head, people.coordinator]) {
        expect((await standing(id, who))?.id).toBe(id);
      }
      for (const who of [people.partner, people.committee]) expect(await standing(id, who)).toBeNull();
    });

    it('by committees once they are agreed, where their level allows, and never through a side door', async () => {
      const open = await draft({ ...complete, visibility: 'PUBLIC' });
      await move(people.officer, open.id, 'PROPOSED');
      expect(await standing(open.id, people.committee)).toBeNull();
      expect((await standing(open.id, people.partner))?.status).toBe('PROPOSED');
      const known = await agreed({ visibility: 'PUBLIC' });
      const inside = await agreed({ visibility: 'INTERNAL' });
      expect((await standing(known, people.committee))?.id).toBe(known);
      expect(await standing(inside, people.committee)).toBeNull();

      const through = await people.committee.ask<Record<string, { measures: { id: string }[] }>>(
        `query Doors($strategy: ID!, $office: ID!) {
           strategy(id: $strategy) { measures(first: 200) { id } } office(id: $office) { measures(first: 200) { id } } }`,
        { strategy, office: lead },
      );
      for (const { measures } of Object.values(through)) {
        const ids = measures.map(({ id }) => id);
        expect(ids).toContain(known);
        expect(ids).not.toContain(inside);
        expect(ids).not.toContain(open.id);
      }
      const { measures } = await people.committee.ask<{
        measures: { nodes: { id: string }[]; totalCount: number };
      }>('{ measures(first: 200) { totalCount nodes { id } } }');
      expect(measures.nodes).toHaveLength(measures.totalCount);
      expect(measures.nodes.map(({ id }) => id)).not.toContain(inside);
    });

    it('by committees without what only a hidden strategy ties them to', async () => {
      const { make } = app;
      const hidden = await make.row('strategy', { title: 'Noch nicht öffentlich', lead_office_id: lead });
      const problem = await make.row('problem_area', {
        title: 'Leerstand',
        field_of_action_id: field,
        visibility: 'PUBLIC',
      });
      const inside = await make.row('problem_area', { title: 'Intern', field_of_action_id: field });
      await make.row('strategy_problem_area', { strategy_id: hidden, problem_area_id: problem });
      await make.row('strategy_problem_area', { strategy_id: strategy, problem_area_id: inside });
      const measure = await agreed({ visibility: 'PUBLIC' });
      await make.row('measure_strategy', { measure_id: measure, strategy_id: hidden });
      const found = async (who: Client, filter: Record<string, unknown>) =>
        (
          await who.ask<{ measures: { totalCount: number } }>(
            'query Found($filter: MeasureFilter!) { measures(filter: $filter) { totalCount } }',
            { filter },
          )
        ).measures.totalCount;
      const ties = `query Ties($measure: ID!, $problem: ID!) { measure(id: $measure) { problemAreas { title } }
        problemArea(id: $problem) { measures { id } } }`;
      for (const filter of [{ strategyId: hidden }, { problemAreaId: problem }, { problemAreaId: inside }]) {
        expect(await found(people.coordinator, filter)).toBeGreaterThan(0);
        expect(await found(people.committee, filter)).toBe(0);
      }
      expect(await people.committee.ask(ties, { measure, problem })).toEqual({
        measure: { problemAreas: [] },
        problemArea: { measures: [] },
      });
    });

    it('by node id and with their parts only where they may be seen', async () => {
      const { id, participations } = await (async () => {
        const { id: begun } = await draft();
        return people.coordinator
          .ask<{ measure: { id: string; participations: { id: string }[] } }>(
            'query Parts($id: ID!) { measure(id: $id) { id participations { id } } }',
            { id: begun },
          )
          .then(({ measure }) => measure);
      })();
      const ask = 'query Node($id: ID!) { node(id: $id) { id } }';
      for (const hidden of [id, participations[0].id]) {
        expect((await people.coordinator.ask<{ node: unknown }>(ask, { id: hidden })).node).toEqual({
          id: hidden,
        });
        expect((await people.partner.ask<{ node: unknown }>(ask, { id: hidden })).node).toBeNull();
      }
    });

    it('by their number', async () => {
      const { number, id } = await draft();
      const ask = 'query Numbered($number: String!) { measureByNumber(number: $number) { id } }';
      expect(await people.officer.ask(ask, { number })).toEqual({ measureByNumber: { id } });
      expect(await people.partner.ask(ask, { number })).toEqual({ measureByNumber: null });
    });

    it('below a strategy no more at once than asked for', async () => {
      await draft();
      await draft();
      const { strategy: found } = await people.coordinator.ask<{ strategy: { measures: unknown[] } }>(
        'query Few($id: ID!) { strategy(id: $id) { measures(first: 2) { number } } }',
        { id: strategy },
      );
      expect(found.measures).toHaveLength(2);
    });
  });

  describe('move along their life', () => {
    it('from draft over proposal and agreement to the work and its end', async () => {
      const id = await agreed();
      expect((await move(people.officer, id, 'IN_PREPARATION')).data?.changeMeasureStatus.status).toBe(
        'IN_PREPARATION',
      );
      const begun = await move(people.officer, id, 'IN_PROGRESS', { actualStart: '2026-11-01' });
      expect(begun.data?.changeMeasureStatus.status).toBe('IN_PROGRESS');

      const end = { actualEnd: '2026-11-02', goalAttainment: 'MOSTLY' };
      const early = await move(people.head, id, 'COMPLETED');
      expect(early.errors?.[0].extensions.details?.gaps).toEqual([
        expect.objectContaining({ code: 'measures.needsActualEnd' }),
        expect.objectContaining({ code: 'measures.needsFinalReport' }),
        expect.objectContaining({ code: 'measures.needsGoalAttainment' }),
      ]);
      await released(id);
      expect((await move(people.officer, id, 'COMPLETED', end)).errors?.[0].extensions.reason).toBe(
        'people.notAllowed',
      );
      const done = await move(people.head, id, 'COMPLETED', end);
      expect(done.data?.changeMeasureStatus).toMatchObject({ status: 'COMPLETED', allowedActions: [] });
      expect((await move(people.coordinator, id, 'IN_PROGRESS')).errors?.[0].extensions.reason).toBe(
        'measures.moveNotPossible',
      );
    });

    it('to agreement only when nothing is missing, and all that is missing is told at once', async () => {
      const { id } = await draft({
        strategyIds: [],
        fieldOfActionId: field,
        summary: 'Kurz.',
        targetGroup: 'Alle',
      });
      await move(people.officer, id, 'PROPOSED');
      const { errors } = await move(people.coordinator, id, 'AGREED');
      expect(errors?.[0].extensions).toMatchObject({ code: 'INVALID_INPUT', reason: 'measures.notReady' });
      const gaps = errors?.[0].extensions.details?.gaps as { code: string; field: string }[];
      expect(gaps.map(({ field: input }) => input)).toEqual([
        'strategyIds',
        'goal',
        'areaIds',
        'accountablePersonId',
        'plannedStart',
        'plannedEnd',
        'priority',
        'progressIndicators',
        'noOutcomeReason',
        'participations',
      ]);
      expect(errors?.[0].message).toContain('Amt für Soziales');
      expect((await standing(id)).missingForAgreement.map(({ code }) => code)).toEqual(
        gaps.map(({ code }) => code),
      );
      expect((await standing(id)).missingForAgreement[1]).toEqual({
        code: 'measures.needsGoal',
        field: 'goal',
        text: 'Ziel fehlt.',
      });
    });

    it('to agreement by the word of coordination, not of the office itself', async () => {
      const { id } = await draft({ ...complete, accountablePersonId: officer });
      await output(id);
      await move(people.officer, id, 'PROPOSED');
      await promise(people.head, id, lead);
      expect((await move(people.head, id, 'AGREED')).errors?.[0].extensions.reason).toBe('people.notAllowed');
      expect((await move(people.coordinator, id, 'AGREED')).errors).toBeUndefined();
    });

    it('on hold with a reason and a day to come back, and back with a reason', async () => {
      const id = await agreed();
      const { errors } = await move(people.officer, id, 'ON_HOLD');
      expect(
        (errors?.[0].extensions.details?.gaps as { field: string }[]).map(({ field: input }) => input),
      ).toEqual(['reason', 'resubmitOn']);
      const held = await move(people.officer, id, 'ON_HOLD', {
        reason: 'Stelle unbesetzt',
        resubmitOn: '2027-02-01',
      });
      expect(held.data?.changeMeasureStatus).toMatchObject({
        statusReason: 'Stelle unbesetzt',
        resubmitOn: '2027-02-01',
      });
      const back = await move(people.officer, id, 'IN_PREPARATION', { reason: 'Stelle besetzt' });
      expect(back.data?.changeMeasureStatus).toMatchObject({ status: 'IN_PREPARATION', resubmitOn: null });
    });

    it('to a standing task, which they then are', async () => {
      const id = await agreed();
      await move(people.officer, id, 'IN_PROGRESS', { actualStart: '2026-11-02' });
      const { data } = await move(people.coordinator, id, 'ONGOING', {
        reason: 'Vermerk der Steuerungsgruppe',
      });
      expect(data?.changeMeasureStatus).toMatchObject({ status: 'ONGOING', kind: 'ONGOING_TASK' });
    });

    it('to an end before their end, where the better measure is named that replaces them', async () => {
      const id = await agreed();
      const nameless = await move(people.coordinator, id, 'DISCONTINUED', { discontinuedReason: 'REPLACED' });
      expect((nameless.errors?.[0].extensions.details?.gaps as { code: string }[])[0].code).toBe(
        'measures.needsReplacement',
      );
      const itself = await move(people.coordinator, id, 'DISCONTINUED', {
        discontinuedReason: 'REPLACED',
        replacementId: id,
      });
      expect(itself.errors?.[0].extensions.reason).toBe('measures.replacementNotFound');
      const other = await agreed();
      const replaced = await move(people.coordinator, id, 'DISCONTINUED', {
        discontinuedReason: 'REPLACED',
        replacementId: other,
      });
      expect(replaced.data?.changeMeasureStatus.status).toBe('DISCONTINUED');
    });

    it('for nobody who may not see them, who learns nothing', async () => {
      const { id, version } = await draft();
      const stranger = await app.make.person({
        roles: [Role.OFFICER],
        officeId: partnerOffice,
        email: 'fremd@stadt.example',
      });
      expect(stranger).toBeDefined();
      const other = await app.signedInAs('fremd@stadt.example');
      for (const seen of [version, version + 5]) {
        const input = { id, version: seen, to: 'PROPOSED' };
        expect(await other.refusals(MOVE, { input })).toEqual(['measures.notFound']);
      }
    });
  });

  describe('are changed', () => {
    it('by one after the other: who saw an older version is told what changed since', async () => {
      const { id, version } = await draft();
      await people.officer.ask(CHANGE, { input: { id, version, title: 'Anlaufstelle' } });
      const { errors } = await people.head.send(CHANGE, { input: { id, version, title: 'Beratungsstelle' } });
      expect(errors?.[0].extensions).toMatchObject({
        code: 'CONFLICT',
        reason: 'database.changedMeanwhile',
        details: { changedFields: ['title'] },
      });
    });

    it('with a reason where a promised end moves, and the move is counted', async () => {
      const id = await agreed();
      const { version } = await standing(id);
      const later = { id, version, plannedEnd: '2028-01-31' };
      expect(await people.officer.refusals(CHANGE, { input: later })).toEqual(['measures.moveNeedsReason']);
      const { changeMeasure } = await people.officer.ask<{ changeMeasure: { slipCount: number } }>(CHANGE, {
        input: { ...later, changeReason: 'Personal fehlt' },
      });
      expect(changeMeasure).toMatchObject({ plannedEnd: '2028-01-31', slipCount: 1 });
    });

    it('without losing what their agreement stands on', async () => {
      const id = await agreed({ areaIds: [area], isCountyWide: false });
      const { version } = await standing(id);
      const { errors } = await people.officer.send(CHANGE, {
        input: { id, version, goal: null, areaIds: [] },
      });
      expect(errors?.[0].extensions.reason).toBe('measures.wouldBecomeIncomplete');
      expect(
        (errors?.[0].extensions.details?.gaps as { field: string }[]).map(({ field: input }) => input),
      ).toEqual(['goal', 'areaIds']);
      const alone = { measure: id, strategy };
      expect(
        await people.officer.refusals(
          'mutation Unlink($measure: ID!, $strategy: ID!) { unlinkMeasureFromStrategy(measureId: $measure, strategyId: $strategy) { id } }',
          alone,
        ),
      ).toEqual(['measures.wouldBecomeIncomplete']);
    });

    it('to another lead office by coordination, and the new office has to promise anew', async () => {
      const { id, version } = await draft();
      const { changeMeasure } = await people.coordinator.ask<{ changeMeasure: Record<string, unknown> }>(
        CHANGE,
        {
          input: { id, version, leadOfficeId: partnerOffice },
        },
      );
      expect(changeMeasure).toMatchObject({
        leadOffice: { id: partnerOffice },
        participations: [{ role: 'LEAD', commitment: 'ASKED', office: { id: partnerOffice } }],
      });
    });

    it('not backwards in time, and not once they are over', async () => {
      const { id, version } = await draft();
      const input = { id, version, plannedStart: '2027-02-01', plannedEnd: '2027-01-01' };
      expect(await people.officer.refusals(CHANGE, { input })).toEqual(['measures.periodReversed']);
      const over = await agreed();
      await move(people.coordinator, over, 'DISCONTINUED', { discontinuedReason: 'NO_FUNDS' });
      const final = await standing(over);
      expect(
        await people.coordinator.refusals(CHANGE, {
          input: { id: over, version: final.version, title: 'Neu' },
        }),
      ).toEqual(['measures.notNow']);
    });
  });

  describe('are carried by offices', () => {
    it('that speak for themselves: no other office promises in their name', async () => {
      const { id } = await draft(complete);
      await move(people.officer, id, 'PROPOSED');
      const added = await people.officer.send(TAKE_PART, {
        input: { measureId: id, officeId: partnerOffice },
      });
      expect(added.data?.setParticipation).toMatchObject({
        role: 'COOPERATING',
        commitment: 'ASKED',
        committedOn: null,
      });
      expect((await promise(people.officer, id, partnerOffice)).errors?.[0].extensions.reason).toBe(
        'people.notAllowed',
      );
      const given = await promise(people.partner, id, partnerOffice);
      expect(given.data?.setParticipation).toMatchObject({ commitment: 'AGREED', committedOn: '2026-11-02' });
    });

    it('each of which is told what they may do with their part', async () => {
      const { id } = await draft(complete);
      await move(people.officer, id, 'PROPOSED');
      await people.officer.ask(TAKE_PART, { input: { measureId: id, officeId: partnerOffice } });
      const allowed = async (client: Client) => {
        const { measure } = await client.ask<{
          measure: { participations: { role: string; allowedActions: string[] }[] };
        }>('query Parts($id: ID!) { measure(id: $id) { participations { role allowedActions } } }', { id });
        return Object.fromEntries(measure.participations.map((part) => [part.role, part.allowedActions]));
      };
      expect(await allowed(people.officer)).toEqual({
        LEAD: ['STATE_COMMITMENT'],
        COOPERATING: ['CHANGE_ROLE'],
      });
      expect(await allowed(people.partner)).toEqual({ LEAD: [], COOPERATING: ['STATE_COMMITMENT'] });
      expect(await allowed(people.coordinator)).toEqual({
        LEAD: ['STATE_COMMITMENT'],
        COOPERATING: ['CHANGE_ROLE', 'STATE_COMMITMENT'],
      });
    });

    it('whose condition is written down', async () => {
      const { id } = await draft();
      await people.officer.ask(TAKE_PART, {
        input: { measureId: id, officeId: partnerOffice, role: 'FUNDING' },
      });
      expect(
        (await promise(people.coordinator, id, partnerOffice, 'AGREED_WITH_CONDITION')).errors?.[0].extensions
          .reason,
      ).toBe('measures.conditionMissing');
    });

    it('of which one leads, and that is said at the measure itself', async () => {
      const { id } = await draft();
      const input = { measureId: id, officeId: partnerOffice, role: 'LEAD' };
      expect(await people.coordinator.refusals(TAKE_PART, { input })).toEqual([
        'measures.leadIsSetElsewhere',
      ]);
      expect(
        await people.coordinator.refusals(TAKE_PART, { input: { measureId: id, officeId: lead } }),
      ).toEqual(['measures.alreadyTakesPart']);
    });
  });

  describe('show a light', () => {
    const OVERRIDE = `mutation Override($input: OverrideLightInput!) { overrideLight(input: $input) {
      version light { shown computed selfAssessed isOverridden reasons { code text } } } }`;

    it('that is grey until the first report, and then the worse of computed and self-assessed', async () => {
      const id = await agreed();
      const LIGHT =
        'query Light($id: ID!) { measure(id: $id) { light { shown computed selfAssessed reasons { code } } } }';
      expect(await people.officer.ask(LIGHT, { id })).toEqual({
        measure: {
          light: { shown: 'GREY', computed: 'GREY', selfAssessed: null, reasons: [{ code: 'NO_REPORT' }] },
        },
      });
      await released(id, { self_assessment: 'OFF_TRACK', counter_step: 'Träger gesucht' });
      expect(await people.officer.ask(LIGHT, { id })).toEqual({
        measure: {
          light: {
            shown: 'RED',
            computed: 'GREEN',
            selfAssessed: 'OFF_TRACK',
            reasons: [{ code: 'OFF_TRACK' }],
          },
        },
      });
    });

    it('that only coordination sets by hand, with a reason that is printed', async () => {
      const id = await agreed();
      const { version } = await standing(id);
      const input = { id, version, light: 'RED' };
      expect(await people.head.refusals(OVERRIDE, { input })).toEqual(['people.notAllowed']);
      expect(await people.coordinator.refusals(OVERRIDE, { input })).toEqual([
        'measures.overrideNeedsReason',
      ]);
      const { overrideLight } = await people.coordinator.ask<{
        overrideLight: { version: number; light: unknown };
      }>(OVERRIDE, { input: { ...input, reason: 'Träger hat aufgegeben' } });
      expect(overrideLight.light).toMatchObject({
        shown: 'RED',
        computed: 'GREY',
        isOverridden: true,
        reasons: [{ text: 'Von der Koordination gesetzt: Träger hat aufgegeben' }, { code: 'NO_REPORT' }],
      });
      const back = await people.coordinator.ask<{ overrideLight: { light: unknown } }>(OVERRIDE, {
        input: { id, version: overrideLight.version },
      });
      expect(back.overrideLight.light).toMatchObject({ shown: 'GREY', isOverridden: false });
    });
  });

  describe('are found', () => {
    const found = async (filter: Record<string, unknown>, as = people.coordinator, more = '') =>
      (
        await as.ask<{ measures: { nodes: { id: string }[] } }>(
          `query Found($filter: MeasureFilter) { measures(first: 200, filter: $filter ${more}) { nodes { id } } }`,
          { filter },
        )
      ).measures.nodes.map(({ id }) => id);

    it('by words as German has them, and by number', async () => {
      const { id, number } = await draft({ summary: 'Quartiersmanagerinnen besuchen Familien.' });
      expect(await found({ text: 'Familie besuchen' })).toEqual([id]);
      expect(await found({ text: number.toLowerCase() })).toEqual([id]);
      expect(await found({ text: 'Dampfschiff' })).toEqual([]);
    });

    it('by area with what lies below it, and county-wide ones everywhere', async () => {
      const below = await app.make.area({ parent_id: area, level: 'RESIDENTIAL_PLACE' });
      const elsewhere = await app.make.area();
      const inside = await draft({ areaIds: [below] });
      const outside = await draft({ areaIds: [elsewhere] });
      const wide = await draft({ isCountyWide: true });
      const ids = await found({ withinAreaId: area });
      expect(ids).toEqual(expect.arrayContaining([inside.id, wide.id]));
      expect(ids).not.toContain(outside.id);
    });

    it('by light, by lateness and by being mine', async () => {
      const late = await agreed({ plannedStart: '2026-01-01', plannedEnd: '2026-10-31' });
      await released(late);
      expect(await found({ light: ['RED'], overdue: true })).toContain(late);
      expect(await found({ overdue: false })).not.toContain(late);
      expect(await found({ mine: true }, people.officer)).toContain(late);
      expect(await found({ mine: true }, people.partner)).not.toContain(late);
      expect(
        await found({ leadOfficeId: lead, strategyId: strategy, accountablePersonId: officer }),
      ).toContain(late);
    });

    it('though they are typed wrong, and never what is hidden', async () => {
      const called = (number: string, title: string, more: Record<string, unknown> = {}) =>
        app.make.row('measure', {
          number,
          title,
          lead_office_id: lead,
          field_of_action_id: field,
          status: 'IN_PROGRESS',
          ...more,
        });
      const cafe = await called('AR-901', 'Familiencafé in der Altstadt');
      const school = await called('AR-902', 'Ausbau der Schulsozialarbeit an Grundschulen');
      const hidden = await called('AR-903', 'Familiencafé im Neubau', { status: 'DRAFT' });
      expect(await found({ text: 'Familiencafe' })).toEqual([cafe, hidden]);
      expect(await found({ text: 'Familiencafe' }, people.partner)).toEqual([cafe]);
      expect(await found({ text: 'Familiencafe altstatt' })).toEqual([cafe]);
      expect(await found({ text: 'Schulsozialarbiet' })).toEqual([school]);
      expect(await found({ text: 'sozialarbeit grundschule' })).toEqual([school]);
      expect(await found({ text: '"Schulsozialarbiet"' })).toEqual([]);
      expect(await found({ text: 'Dampfschifffahrt' })).toEqual([]);
      expect(await found({ text: 'Familiencafe' }, people.committee)).toEqual([]);
    });

    it('from the middle of the list', async () => {
      const numbers = async (page: string) =>
        (
          await people.coordinator.ask<{
            measures: { nodes: { number: string }[]; pageInfo: { hasPreviousPage: boolean } };
          }>(`{ measures(${page}) { nodes { number } pageInfo { hasPreviousPage } } }`)
        ).measures;
      const whole = await numbers('first: 200');
      const middle = await numbers('first: 3, skip: 2');
      expect(middle.nodes).toEqual(whole.nodes.slice(2, 5));
      expect([whole.pageInfo.hasPreviousPage, middle.pageInfo.hasPreviousPage]).toEqual([false, true]);
      expect((await numbers('first: 3, skip: 5000')).nodes).toEqual([]);
    });

    it.each(['NUMBER', 'TITLE', 'PLANNED_END', 'PRIORITY', 'LIGHT', 'UPDATED_AT', 'STATUS', 'LEAD_OFFICE'])(
      'page by page without gaps or doubles, sorted by %s',
      async (sortBy) => {
        const seen: string[] = [];
        let after: string | null = null;
        do {
          const page: {
            measures: {
              edges: { node: { id: string } }[];
              pageInfo: { hasNextPage: boolean; endCursor: string };
            };
          } = await people.coordinator.ask(
            `query Page($after: String) { measures(first: 7, after: $after, sortBy: ${sortBy}) {
                 edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
            { after },
          );
          seen.push(...page.measures.edges.map(({ node }) => node.id));
          after = page.measures.pageInfo.hasNextPage ? page.measures.pageInfo.endCursor : null;
        } while (after);
        expect(new Set(seen).size).toBe(seen.length);
        expect([...seen].sort()).toEqual((await found({})).sort());
      },
    );

    it('worst first', async () => {
      const { measures } = await people.coordinator.ask<{
        measures: { nodes: { status: string; light: { shown: string } }[] };
      }>('{ measures(first: 200, sortBy: LIGHT) { nodes { status light { shown } } } }');
      const ranks = measures.nodes.map(({ status, light }) =>
        ['AGREED', 'IN_PREPARATION', 'IN_PROGRESS', 'ONGOING'].includes(status)
          ? ['RED', 'YELLOW', 'GREY', 'GREEN'].indexOf(light.shown)
          : 4,
      );
      expect(new Set(ranks).size).toBeGreaterThan(2);
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    });
  });
});
