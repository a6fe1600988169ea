import { Role } from '../../src/kernel/actor.js';
import type { Client } from '../support/client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Outcome {
  readonly id: string;
  readonly number: string;
  readonly effects: {
    readonly kind: string;
    readonly fromStatus: string | null;
    readonly toStatus: string | null;
    readonly measure: { readonly id: string; readonly number: string } | null;
    readonly task: { readonly id: string; readonly text: string } | null;
  }[];
}

const OUTCOME = `id version number kind text effects { kind fromStatus toStatus measure { id number title status statusReason
    strategies { title } } agreement { state meeting { heldOn } } task { id number text dueOn responsibleOffice { name } } }`;
const RECORD = `mutation Do($input: RecordDecisionInput!) { result: recordDecision(input: $input) { ${OUTCOME} } }`;
const NAME_BODY = `mutation Do($input: SetConfirmingBodyInput!) { result: setConfirmingBody(input: $input) { version confirmingBody { name } } }`;
const MOVE = `mutation Do($input: ChangeMeasureStatusInput!) { result: changeMeasureStatus(input: $input) { status } }`;
const CHANGE = `mutation Do($input: ChangeOutcomeInput!) { result: changeOutcome(input: $input) { version text dueOn allowedActions } }`;
const REPORT = `mutation Do($input: ReportStatusInput!) { result: reportStatus(input: $input) { proposedStatus measure { proposedStatus } } }`;
const READ = `query Read($id: ID!) { measure(id: $id) { status proposedStatus outcomes { number effects { kind } } } }`;

const TODAY = '2026-11-02';

describe('A decision of a meeting', () => {
  let app: TestApp;
  let coordinator: Client;
  let head: Client;
  let officer: Client;
  let councillor: Client;
  let planner: Client;
  let county: string;
  let office: string;
  let field: string;
  let conference: string;
  let committee: string;
  let strategy: string;
  let textVersion: string;
  let count = 0;

  const act = async <Result>(as: Client, text: string, input: object): Promise<Result> =>
    (await as.ask<{ result: Result }>(text, { input })).result;

  /** An item of a meeting of today. */
  const item = async (bodyId = conference, values: object = {}, meeting: object = {}) => {
    const meetingId = await app.make.row('meeting', {
      body_id: bodyId,
      number: ++count,
      held_on: TODAY,
      state: 'INVITED',
      visibility: 'COMMITTEE',
      ...meeting,
    });
    return app.make.row('agenda_item', { meeting_id: meetingId, position: 1, title: 'Bericht', ...values });
  };
  const measure = (values: object = {}) =>
    app.make.row('measure', {
      number: `D-${++count}`,
      title: 'Beratung vor Ort',
      summary: 'Eine Stelle berät.',
      target_group: 'Haushalte',
      status: 'IN_PROGRESS',
      field_of_action_id: field,
      lead_office_id: office,
      actual_start: '2026-03-01',
      actual_end: '2026-10-31',
      goal_attainment: 'FULL',
      ...values,
    });
  const report = (measureId: string, values: object = {}) =>
    app.make.row('status_report', {
      measure_id: measureId,
      state: 'RELEASED',
      self_assessment: 'ON_TRACK',
      text: 'Fertig.',
      reported_on: '2026-11-01',
      proposed_status: 'COMPLETED',
      ...values,
    });
  const decision = (agendaItemId: string, effects: object, outcome: object = {}) => ({
    outcome: { agendaItemId, kind: 'RECOMMENDATION', text: 'So soll es sein.', ...outcome },
    effects,
  });
  const refusals = (input: object) => coordinator.refusals(RECORD, { input });
  const read = async (as: Client, id: string) => (await as.ask<{ measure: unknown }>(READ, { id })).measure;

  beforeAll(async () => {
    app = await startTestApp({ today: TODAY });
    const { make } = app;
    county = await make.organisation({ name: 'Kreis' });
    office = await make.office({ name: 'Sozialamt', organisation_id: county });
    field = await make.fieldOfAction();
    const person = async (name: string, role: Role, officeId?: string) => {
      const email = `${name}@kreis.example`;
      const id = await make.person({ name, email, roles: [role], officeId });
      return { id, client: await app.signedInAs(email) };
    };
    coordinator = (await person('koordination', Role.COORDINATOR)).client;
    const lead = await person('leitung', Role.OFFICE_HEAD, office);
    head = lead.client;
    await make.change('office', office, { head_id: lead.id });
    officer = (await person('sachbearbeitung', Role.OFFICER, office)).client;
    planner = (await person('planung', Role.PARTICIPANT)).client;
    councillor = (await person('ausschuss', Role.COMMITTEE_MEMBER)).client;
    const body = (name: string, type: string, short: string) =>
      make.row('body', { name, type, short_name: short, organisation_id: county });
    conference = await body('Fachplanerkonferenz', 'PLANNERS_CONFERENCE', 'FPK');
    committee = await body('Sozialausschuss', 'COMMITTEE', 'SOA');
    strategy = await make.row('strategy', { title: 'Wohnen sichern', lead_office_id: office });
    textVersion = await make.row('strategy_version', {
      strategy_id: strategy,
      number: 1,
      text: 'Wir sichern Wohnungen.',
      submitted_on: '2026-10-01',
    });
  });
  afterAll(() => app.close());

  it('can move a measure where coordination reads it, and nobody else', async () => {
    const measureId = await measure();
    const ask = 'query Read($id: ID!) { measure(id: $id) { decidableStatuses } }';
    const decidable = async (as: Client) =>
      (await as.ask<{ measure: { decidableStatuses: string[] } }>(ask, { id: measureId })).measure
        .decidableStatuses;
    // what is put on hold is the office's to say, unless a body decides it
    expect(await decidable(coordinator)).toEqual(['ONGOING', 'COMPLETED', 'ON_HOLD', 'DISCONTINUED']);
    for (const other of [head, officer, planner]) expect(await decidable(other)).toEqual([]);
  });

  describe('writes the plan', () => {
    it('with a new measure under a strategy, proposed at once', async () => {
      const input = decision(await item(conference, { strategy_id: strategy }), {
        createMeasure: {
          title: 'Wohnlotsen',
          leadOfficeId: office,
          fieldOfActionId: field,
          strategyIds: [strategy],
          summary: 'Lotsen helfen.',
          targetGroup: 'Haushalte in Not',
          propose: true,
        },
      });
      const { effects } = await act<Outcome>(coordinator, RECORD, input);
      expect(effects).toMatchObject([
        {
          kind: 'MEASURE_CREATED',
          fromStatus: null,
          toStatus: 'PROPOSED',
          measure: { title: 'Wohnlotsen', status: 'PROPOSED', strategies: [{ title: 'Wohnen sichern' }] },
        },
      ]);
    });

    it('with tasks that follow, each under its own number', async () => {
      const task = (text: string) => ({ text, responsibleOfficeId: office, dueOn: '2026-12-01' });
      const input = decision(await item(), { tasks: [task('Zahlen vorlegen.'), task('Einladen.')] });
      const { number, effects } = await act<Outcome>(coordinator, RECORD, input);
      const at = (offset: number) =>
        `FPK-2026-${String(Number(number.split('-')[2]) + offset).padStart(2, '0')}`;
      expect(effects).toMatchObject([
        { kind: 'TASK_GIVEN', task: { number: at(1), text: 'Zahlen vorlegen.', dueOn: '2026-12-01' } },
        { kind: 'TASK_GIVEN', task: { number: at(2), responsibleOffice: { name: 'Sozialamt' } } },
      ]);
      const open = `{ openTasks { nodes { text } } }`;
      expect(await coordinator.ask(open)).toEqual({
        openTasks: { nodes: expect.arrayContaining([{ text: 'Einladen.' }]) as unknown },
      });
    });

    it('with the word of an organisation, given in the meeting', async () => {
      await app.make.row('agreement', { strategy_version_id: textVersion, organisation_id: county });
      const agreement = {
        strategyVersionId: textVersion,
        organisationId: county,
        version: 1,
        state: 'AGREED',
      };
      const input = decision(await item(), { agreements: [agreement] }, { kind: 'INFORMATION' });
      const { number, effects } = await act<Outcome>(coordinator, RECORD, input);
      expect(effects).toMatchObject([
        { kind: 'AGREEMENT_STATED', agreement: { state: 'AGREED', meeting: { heldOn: TODAY } } },
      ]);
      const about = `query About($id: ID!) { strategy(id: $id) { outcomes { number } } }`;
      const { strategy: read } = await coordinator.ask<{ strategy: { outcomes: { number: string }[] } }>(
        about,
        { id: strategy },
      );
      expect(read.outcomes).toContainEqual({ number });
    });

    it('with a move that only the office could make otherwise, for the reason of its number', async () => {
      const id = await measure();
      const move = { id, version: 1, to: 'ON_HOLD', resubmitOn: '2027-02-01' };
      expect(await coordinator.refusals(MOVE, { input: { ...move, reason: 'Personal' } })).toEqual([
        'people.notAllowed',
      ]);
      const input = decision(await item(), { changeMeasureStatus: move });
      const { number, effects } = await act<Outcome>(coordinator, RECORD, input);
      expect(effects).toMatchObject([
        { kind: 'STATUS_CHANGED', fromStatus: 'IN_PROGRESS', toStatus: 'ON_HOLD' },
      ]);
      expect(effects[0].measure).toMatchObject({ status: 'ON_HOLD', statusReason: number });
      expect(await read(officer, id)).toMatchObject({
        outcomes: [{ number, effects: [{ kind: 'STATUS_CHANGED' }] }],
      });
    });
  });

  describe('stands whole or not at all', () => {
    const outcomes = () => app.make.rows`select id from outcome`;

    it('where a lower room refuses one of its effects', async () => {
      const id = await measure({ status: 'AGREED' });
      const before = await outcomes();
      const task = { text: 'Einladen.', responsibleOfficeId: office, dueOn: '2026-12-01' };
      const input = decision(await item(), {
        createMeasure: { title: 'Neu', leadOfficeId: office, fieldOfActionId: field },
        changeMeasureStatus: { id, version: 1, to: 'COMPLETED' },
        tasks: [task],
      });
      expect(await refusals(input)).toEqual(['measures.moveNotPossible']);
      expect(await outcomes()).toEqual(before);
      expect(await app.make.rows`select id from measure where title = 'Neu'`).toEqual([]);
      const stale = decision(await item(), {
        tasks: [task],
        changeMeasureStatus: { id, version: 7, to: 'ON_HOLD', resubmitOn: '2027-01-01' },
      });
      expect(await refusals(stale)).toEqual(['database.changedMeanwhile']);
      expect(await outcomes()).toEqual(before);
    });

    it('where the body may not decide so', async () => {
      const id = await measure();
      const changeMeasureStatus = { id, version: 1, to: 'ON_HOLD', resubmitOn: '2027-01-01' };
      const of = async (bodyId: string, kind: string) =>
        refusals(decision(await item(bodyId), { changeMeasureStatus }, { kind }));
      expect(await of(conference, 'RESOLUTION')).toEqual(['conferences.bodyOnlyRecommends']);
      expect(await of(committee, 'RECOMMENDATION')).toEqual(['minutes.needsResolution']);
      expect(await of(conference, 'INFORMATION')).toEqual(['minutes.nothingDecided']);
      expect(await of(committee, 'RESOLUTION')).toEqual([]);
    });

    it('in the hands of coordination alone', async () => {
      const input = decision(await item(), {});
      for (const someone of [head, officer, planner, councillor])
        expect(await someone.refusals(RECORD, { input })).toEqual(['people.notAllowed']);
    });
  });

  describe('confirms that a measure is done', () => {
    it('which its office proposes in its report', async () => {
      const id = await measure();
      const input = {
        measureId: id,
        selfAssessment: 'ON_TRACK',
        text: 'Fertig.',
        proposedStatus: 'COMPLETED',
      };
      expect(await act(officer, REPORT, { ...input, release: false })).toMatchObject({
        proposedStatus: 'COMPLETED',
        measure: { proposedStatus: null },
      });
      await app.make
        .rows`update status_report set state = 'RELEASED', reported_on = ${TODAY} where measure_id = ${id}`;
      expect(await read(planner, id)).toMatchObject({ proposedStatus: 'COMPLETED', status: 'IN_PROGRESS' });
      const impossible = { ...input, measureId: await measure({ status: 'AGREED' }), release: false };
      expect(await officer.refusals(REPORT, { input: impossible })).toEqual(['measures.statusNotProposable']);
    });

    it('by the body that was named for it, and by nobody else from then on', async () => {
      const id = await measure();
      await report(id);
      const named = await act<{ version: number }>(coordinator, NAME_BODY, {
        id,
        version: 1,
        bodyId: committee,
      });
      expect(named).toMatchObject({ confirmingBody: { name: 'Sozialausschuss' } });
      const { version } = named;
      for (const someone of [head, coordinator]) {
        const input = { id, version, to: 'COMPLETED' };
        const { errors } = await someone.send(MOVE, { input });
        expect(errors?.[0].extensions).toMatchObject({
          reason: 'measures.notReady',
          details: { gaps: [{ code: 'measures.needsConfirmation' }] },
        });
      }
      const confirmCompletion = { id, version };
      expect(await refusals(decision(await item(conference), { confirmCompletion }))).toEqual([
        'measures.notReady',
      ]);
      const input = decision(await item(committee), { confirmCompletion }, { kind: 'RESOLUTION' });
      const { effects } = await act<Outcome>(coordinator, RECORD, input);
      expect(effects).toMatchObject([
        { kind: 'COMPLETION_CONFIRMED', fromStatus: 'IN_PROGRESS', toStatus: 'COMPLETED' },
      ]);
      expect(await read(head, id)).toMatchObject({ status: 'COMPLETED', proposedStatus: null });
    });

    it('not of itself: the office has to say so first', async () => {
      const id = await measure();
      await report(id, { proposed_status: null });
      const { errors } = await coordinator.send(RECORD, {
        input: decision(await item(), { confirmCompletion: { id, version: 1 } }),
      });
      expect(errors?.[0].extensions.details).toMatchObject({ gaps: [{ code: 'measures.needsProposal' }] });
    });

    it('only where a body is concerned: else the head completes it as before', async () => {
      const id = await measure();
      await report(id, { proposed_status: null });
      expect(await act(head, MOVE, { id, version: 1, to: 'COMPLETED' })).toEqual({ status: 'COMPLETED' });
    });

    it('named by coordination, for a body that exists', async () => {
      const id = await measure();
      const input = { id, version: 1, bodyId: county };
      expect(await coordinator.refusals(NAME_BODY, { input })).toEqual(['conferences.bodyNotFound']);
      for (const someone of [head, planner])
        expect(await someone.refusals(NAME_BODY, { input: { ...input, bodyId: committee } })).toEqual([
          'people.notAllowed',
        ]);
    });
  });

  describe('is read', () => {
    it('without what the reader may not see of it', async () => {
      const hidden = await measure({ visibility: 'INTERNAL' });
      const open = await measure({ visibility: 'COMMITTEE' });
      const input = (id: string) => ({ id, version: 1, to: 'ON_HOLD', resubmitOn: '2027-01-01' });
      const ofHidden = await item();
      const ofOpen = await item();
      await act(coordinator, RECORD, decision(ofHidden, { changeMeasureStatus: input(hidden) }));
      await act(coordinator, RECORD, decision(ofOpen, { changeMeasureStatus: input(open) }));
      const query = `query Node($id: ID!) { node(id: $id) { ... on AgendaItem { outcomes { effects { kind measure { id } } } } } }`;
      const effects = async (id: string) =>
        (await councillor.ask<{ node: { outcomes: { effects: unknown[] }[] } }>(query, { id })).node
          .outcomes[0].effects;
      expect(await effects(ofHidden)).toEqual([]);
      expect(await effects(ofOpen)).toEqual([{ kind: 'STATUS_CHANGED', measure: { id: open } }]);
      const [effect] = await app.make.rows<{ id: string }>`
        select id from outcome_effect where measure_id = ${hidden}`;
      const node = `query Node($id: ID!) { node(id: $id) { id } }`;
      expect(await councillor.ask(node, { id: effect.id })).toEqual({ node: null });
      expect(await planner.ask(node, { id: effect.id })).toEqual({ node: { id: effect.id } });
    });

    it('without what was decided in closed session, from the measure too', async () => {
      const id = await measure({ visibility: 'COMMITTEE' });
      const closed = await item(committee, { is_closed_session: true });
      const move = { id, version: 1, to: 'ON_HOLD', resubmitOn: '2027-01-01' };
      await act(coordinator, RECORD, decision(closed, { changeMeasureStatus: move }, { kind: 'RESOLUTION' }));
      expect(await read(coordinator, id)).toMatchObject({ outcomes: [{ effects: [{}] }] });
      expect(await read(councillor, id)).toMatchObject({ status: 'ON_HOLD', outcomes: [] });
      expect(await read(planner, id)).toMatchObject({ outcomes: [] });
    });
  });

  describe('is corrected', () => {
    it('by one at a time, and what nobody can do is not recorded', async () => {
      const input = decision(
        await item(),
        {},
        { kind: 'TASK', responsibleOfficeId: office, dueOn: '2026-12-01' },
      );
      const { id } = await act<Outcome>(coordinator, RECORD, input);
      const changed = await act(coordinator, CHANGE, { id, version: 1, text: 'Genauer.' });
      expect(changed).toMatchObject({ text: 'Genauer.', dueOn: '2026-12-01', version: 2 });
      expect(await coordinator.refusals(CHANGE, { input: { id, version: 1, text: 'Anders.' } })).toEqual([
        'database.changedMeanwhile',
      ]);
      for (const [wrong, code] of [
        [{ dueOn: null }, 'conferences.dueDayMissing'],
        [{ responsibleOfficeId: null }, 'conferences.officeMissing'],
        [{ dueOn: '2026-11-01' }, 'conferences.dueBeforeMeeting'],
      ] as const) {
        const refused = await coordinator.refusals(CHANGE, { input: { id, version: 2, ...wrong } });
        expect(refused).toEqual([code]);
      }
      expect(await officer.refusals(CHANGE, { input: { id, version: 2, text: 'x' } })).toEqual([
        'people.notAllowed',
      ]);
    });
  });
});
