import { Role } from '../../src/kernel/actor.js';
import type { Client } from '../support/client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const CREATE = `mutation Create($input: CreateProblemAreaInput!) { createProblemArea(input: $input) {
  id number version title status visibility urgency mainArea { id } otherAreas { name } fieldOfAction { code } ownerOffice { name }
  reportedBy { name } allowedActions } }`;
const CHANGE = `mutation Change($input: ChangeProblemAreaInput!) { changeProblemArea(input: $input) {
  id version title urgency mainArea { name } otherAreas { name } areas { name } } }`;
const STEP = `mutation Step($input: ChangeProblemAreaStatusInput!) { changeProblemAreaStatus(input: $input) { version status statusReason allowedActions } }`;
const EVIDENCE = `mutation Evidence($input: AddEvidenceInput!) { addEvidence(input: $input) {
  id kind text referenceDate observedValue observedSuppressed indicator { key } area { name } givenBy { name } problemArea { id } } }`;
const LIST = `query List($filter: ProblemAreaFilter, $sortBy: ProblemAreaSort = NUMBER, $direction: SortDirection = ASC) {
  problemAreas(filter: $filter, sortBy: $sortBy, direction: $direction) { totalCount nodes { title } } }`;

interface Created {
  readonly createProblemArea: { readonly id: string; readonly version: number } & Record<string, unknown>;
}
interface Listed {
  readonly problemAreas: { readonly totalCount: number; readonly nodes: { readonly title: string }[] };
}

describe('The problem areas of a county', () => {
  let app: TestApp;
  let coordinator: Client;
  let planner: Client;
  let other: Client;
  let committee: Client;
  let office: string;
  let field: string;
  let area: string;

  beforeAll(async () => {
    app = await startTestApp();
    office = await app.make.office({ name: 'Sozialamt' });
    const jobcenter = await app.make.office({
      name: 'Jobcenter Planung',
      organisation_id: await app.make.organisation({ type: 'JOBCENTER', autonomy: 'JOBCENTER' }),
    });
    const people = [
      { email: 'koordination@kreis.example', roles: [Role.COORDINATOR] },
      { email: 'planung@kreis.example', name: 'Paula Planung', roles: [Role.OFFICER], officeId: office },
      { email: 'jobcenter@partner.example', roles: [Role.PARTICIPANT], officeId: jobcenter },
      { email: 'ausschuss@kreis.example', roles: [Role.COMMITTEE_MEMBER] },
      { email: 'statistik@kreis.example', roles: [Role.DATA_SUPPLIER] },
    ];
    for (const person of people) await app.make.person(person);
    coordinator = await app.signedInAs('koordination@kreis.example');
    planner = await app.signedInAs('planung@kreis.example');
    other = await app.signedInAs('jobcenter@partner.example');
    committee = await app.signedInAs('ausschuss@kreis.example');
    field = await app.make.fieldOfAction({ code: 'AR', name_de: 'Armut' });
    area = await app.make.area({ name: 'Lüner Höhe' });
  });
  afterAll(() => app.close());

  const report = async (values: Record<string, unknown> = {}, who = planner): Promise<string> => {
    const input = { title: 'Kinderarmut', fieldOfActionId: field, mainAreaId: area, ...values };
    return (await who.ask<Created>(CREATE, { input })).createProblemArea.id;
  };
  const words = { kind: 'QUALITATIVE', text: 'Familien berichten, dass das Geld am Monatsende fehlt.' };
  const titles = async (who: Client, filter: Record<string, unknown>, order: Record<string, unknown> = {}) =>
    (await who.ask<Listed>(LIST, { filter, ...order })).problemAreas.nodes.map(({ title }) => title);

  it('are ordered by fields of action that coordination keeps', async () => {
    const create = `mutation Create($input: CreateFieldOfActionInput!) { createFieldOfAction(input: $input) { code nameDe } }`;
    const input = { code: 'WO', nameDe: 'Wohnen', sortOrder: 5 };
    expect(await planner.refusals(create, { input })).toEqual(['people.notAllowed']);
    expect(await coordinator.refusals(create, { input: { ...input, code: 'wo' } })).toEqual([
      'graphql.invalidInput',
    ]);
    await coordinator.ask(create, { input });
    expect(await coordinator.refusals(create, { input })).toEqual(['database.alreadyExists']);
    expect(await committee.ask('{ fieldsOfAction { code } }')).toEqual({
      fieldsOfAction: [{ code: 'AR' }, { code: 'WO' }],
    });
    const { fieldsOfAction } = await coordinator.ask<{
      fieldsOfAction: { id: string; version: number; code: string }[];
    }>('{ fieldsOfAction { id version code } }');
    const { id, version } = fieldsOfAction.find(({ code }) => code === 'WO')!;
    const change = `mutation Change($input: ChangeFieldOfActionInput!) {
      changeFieldOfAction(input: $input) { code nameDe nameEn sortOrder version } }`;
    const changed = { input: { id, version, nameDe: 'Wohnraum', nameEn: 'Housing' } };
    expect(await planner.refusals(change, changed)).toEqual(['people.notAllowed']);
    expect(await coordinator.ask(change, changed)).toEqual({
      changeFieldOfAction: {
        code: 'WO',
        nameDe: 'Wohnraum',
        nameEn: 'Housing',
        sortOrder: 5,
        version: version + 1,
      },
    });
    expect(await coordinator.refusals(change, changed)).toEqual(['database.changedMeanwhile']);
  });

  it('are reported by planners of any organisation, with a number, an area and what may be done next', async () => {
    const second = await app.make.area({ name: 'Gartenvorstadt' });
    const input = {
      title: 'Kinderarmut in der Lüner Höhe',
      fieldOfActionId: field,
      mainAreaId: area,
      otherAreaIds: [second, area],
      urgency: 3,
      ownerOfficeId: office,
    };
    const { createProblemArea: made } = await other.ask<Created>(CREATE, { input });
    expect(made).toMatchObject({
      version: 1,
      status: 'REPORTED',
      visibility: 'INTERNAL',
      urgency: 3,
      mainArea: { id: area },
      otherAreas: [{ name: 'Gartenvorstadt' }],
      fieldOfAction: { code: 'AR' },
      ownerOffice: { name: 'Sozialamt' },
      allowedActions: ['CHANGE', 'ADD_EVIDENCE', 'DISMISS'],
    });
    const again = await planner.ask<Created>(CREATE, { input: { ...input, ownerOfficeId: null } });
    expect(again.createProblemArea.number).toBe((made.number as number) + 1);
    expect(again.createProblemArea.reportedBy).toEqual({ name: 'Paula Planung' });
  });

  it('are reported by nobody else, and not about what does not exist', async () => {
    const input = { title: 'X', fieldOfActionId: field, mainAreaId: area };
    const supplier = await app.signedInAs('statistik@kreis.example');
    const stranger = await app.signedInAs();
    expect(await committee.refusals(CREATE, { input })).toEqual(['people.notAllowed']);
    expect(await supplier.refusals('{ problemAreas { totalCount } }')).toEqual(['people.notAllowed']);
    expect(await stranger.refusals(CREATE, { input })).toEqual(['people.notSignedIn']);
    expect(await planner.refusals(CREATE, { input: { ...input, mainAreaId: field } })).toEqual([
      'problemAreas.areaNotFound',
    ]);
    expect(await planner.refusals(CREATE, { input: { ...input, otherAreaIds: [area, field] } })).toEqual([
      'problemAreas.areaNotFound',
    ]);
    expect(await planner.refusals(CREATE, { input: { ...input, fieldOfActionId: area } })).toEqual([
      'problemAreas.fieldNotFound',
    ]);
    expect(await planner.refusals(CREATE, { input: { ...input, ownerOfficeId: area } })).toEqual([
      'problemAreas.officeNotFound',
    ]);
    expect(await planner.refusals(CREATE, { input: { ...input, urgency: 4 } })).toEqual([
      'graphql.invalidInput',
    ]);
  });

  it('are changed by those who reported them, the office that looks after them, or coordination', async () => {
    const id = await report({}, other);
    const change = (version: number) => ({ input: { id, version, urgency: 3 } });
    expect(await planner.refusals(CHANGE, change(1))).toEqual(['people.notAllowed']);
    await coordinator.ask(CHANGE, { input: { id, version: 1, ownerOfficeId: office } });
    expect(await planner.ask(CHANGE, change(2))).toMatchObject({
      changeProblemArea: { version: 3, urgency: 3 },
    });
    await other.ask(CHANGE, { input: { id, version: 3, title: 'Armut von Kindern' } });
    expect(await committee.refusals(CHANGE, change(4))).toEqual(['people.notAllowed']);
  });

  it('tell who comes second what somebody else changed, areas included', async () => {
    const id = await report();
    const brambauer = await app.make.area({ name: 'Brambauer' });
    const moved = await planner.ask(CHANGE, {
      input: { id, version: 1, mainAreaId: brambauer, otherAreaIds: [area] },
    });
    expect(moved).toMatchObject({
      changeProblemArea: {
        version: 2,
        mainArea: { name: 'Brambauer' },
        otherAreas: [{ name: 'Lüner Höhe' }],
      },
    });
    expect(await coordinator.refusals(CHANGE, { input: { id, version: 1, title: 'Zu spät' } })).toEqual([
      'database.changedMeanwhile',
    ]);
    const swapped = await planner.ask(CHANGE, { input: { id, version: 2, mainAreaId: area } });
    expect(swapped).toMatchObject({
      changeProblemArea: {
        mainArea: { name: 'Lüner Höhe' },
        otherAreas: [],
        areas: [{ name: 'Lüner Höhe' }],
      },
    });
  });

  it('are confirmed by coordination only, and only with evidence in words', async () => {
    const id = await report();
    const step = { input: { id, version: 1, status: 'CONFIRMED' } };
    expect(await planner.refusals(STEP, step)).toEqual(['people.notAllowed']);
    expect(await coordinator.refusals(STEP, step)).toEqual(['problemAreas.wordsMissing']);
    await other.ask(EVIDENCE, { input: { problemAreaId: id, ...words } });
    expect(await coordinator.ask(STEP, step)).toEqual({
      changeProblemAreaStatus: {
        version: 2,
        status: 'CONFIRMED',
        statusReason: null,
        allowedActions: ['CHANGE', 'ADD_EVIDENCE', 'RESOLVE', 'DISMISS'],
      },
    });
  });

  it('are closed and reopened with a reason, and not changed while they are closed', async () => {
    const id = await report();
    const step = (version: number, status: string, reason?: string) => ({
      input: { id, version, status, reason },
    });
    expect(await planner.refusals(STEP, step(1, 'RESOLVED', 'Erledigt.'))).toEqual([
      'problemAreas.noSuchStep',
    ]);
    expect(await planner.refusals(STEP, step(1, 'DISMISSED'))).toEqual(['problemAreas.reasonMissing']);
    await planner.ask(STEP, step(1, 'DISMISSED', 'Doppelt gemeldet.'));
    expect(await planner.refusals(CHANGE, { input: { id, version: 2, urgency: 1 } })).toEqual([
      'problemAreas.notNow',
    ]);
    expect(await other.refusals(EVIDENCE, { input: { problemAreaId: id, ...words } })).toEqual([
      'problemAreas.notNow',
    ]);
    expect(await other.refusals(STEP, step(2, 'REPORTED', 'Doch nicht.'))).toEqual(['people.notAllowed']);
    const reopened = await planner.ask(STEP, step(2, 'REPORTED', 'Doch nicht doppelt.'));
    expect(reopened).toMatchObject({
      changeProblemAreaStatus: { status: 'REPORTED', statusReason: 'Doch nicht doppelt.' },
    });
    expect(await planner.refusals(STEP, step(2, 'DISMISSED', 'Grund.'))).toEqual([
      'database.changedMeanwhile',
    ]);
  });

  it('are hidden from a committee until they are opened to it, by id, in lists, nested and searched', async () => {
    const hidden = await report({ title: 'Verborgenes Thema' });
    const open = await report({ title: 'Offenes Thema', visibility: 'COMMITTEE' });
    const evidence = await planner.ask<{ addEvidence: { id: string } }>(EVIDENCE, {
      input: { problemAreaId: hidden, ...words },
    });
    const seen = await committee.ask(
      `query Hidden($hidden: ID!, $open: ID!, $evidence: ID!, $area: ID!) {
         hidden: problemArea(id: $hidden) { id } open: problemArea(id: $open) { title allowedActions }
         node(id: $hidden) { id } words: node(id: $evidence) { id }
         area(id: $area) { problemAreas { title } } }`,
      { hidden, open, evidence: evidence.addEvidence.id, area },
    );
    expect(seen).toEqual({
      hidden: null,
      open: { title: 'Offenes Thema', allowedActions: [] },
      node: null,
      words: null,
      area: { problemAreas: [{ title: 'Offenes Thema' }] },
    });
    expect(await titles(committee, { text: 'Thema' })).toEqual(['Offenes Thema']);
    expect(await titles(planner, { text: 'Thema' })).toEqual(['Verborgenes Thema', 'Offenes Thema']);
  });

  it('are found by field, area and what lies below it, status, urgency and German words', async () => {
    const care = await app.make.fieldOfAction({ name_de: 'Pflege' });
    const town = await app.make.area({ level: 'MUNICIPALITY', name: 'Selm' });
    const quarter = await app.make.area({ name: 'Selm-Beifang', parent_id: town });
    await report({
      title: 'Einsame Häuser',
      description: 'Ältere Menschen leben allein.',
      fieldOfActionId: care,
      mainAreaId: quarter,
      urgency: 1,
      reviewOn: '2027-03-01',
    });
    await report({
      title: 'Pflegeplätze',
      targetGroup: 'Pflegebedürftige',
      fieldOfActionId: care,
      mainAreaId: town,
      urgency: 3,
    });
    await report({ title: 'Kurzzeitpflege', fieldOfActionId: care, urgency: 2, reviewOn: '2026-12-01' });
    expect(await titles(planner, { fieldOfActionId: care })).toEqual([
      'Einsame Häuser',
      'Pflegeplätze',
      'Kurzzeitpflege',
    ]);
    expect(await titles(planner, { withinAreaId: town })).toEqual(['Einsame Häuser', 'Pflegeplätze']);
    expect(await titles(planner, { withinAreaId: quarter })).toEqual(['Einsame Häuser']);
    expect(await titles(planner, { fieldOfActionId: care, urgency: 3 })).toEqual(['Pflegeplätze']);
    expect(await titles(planner, { fieldOfActionId: care, status: ['CONFIRMED', 'RESOLVED'] })).toEqual([]);
    expect(await titles(planner, { text: 'einsames Haus' })).toEqual(['Einsame Häuser']);
    expect(await titles(planner, { fieldOfActionId: care, text: 'zeitpfl' })).toEqual(['Kurzzeitpflege']);
    expect(await titles(planner, { text: '100 %' })).toEqual([]);
    expect(
      await titles(planner, { fieldOfActionId: care }, { sortBy: 'URGENCY', direction: 'DESC' }),
    ).toEqual(['Pflegeplätze', 'Kurzzeitpflege', 'Einsame Häuser']);
    expect(await titles(planner, { fieldOfActionId: care }, { sortBy: 'REVIEW_ON' })).toEqual([
      'Kurzzeitpflege',
      'Einsame Häuser',
      'Pflegeplätze',
    ]);
    for (const sortBy of ['TITLE', 'STATUS', 'CREATED_AT'])
      expect(await titles(planner, { fieldOfActionId: care }, { sortBy })).toHaveLength(3);
  });

  describe('have evidence', () => {
    const observation = async (numerator: number, denominator: number) => {
      const indicatorId = await app.make.row('indicator', {
        key: `RATE_${numerator}_${denominator}`,
        name_de: 'Quote',
        topic: 'Armut',
        unit: 'Prozent',
        direction: 'HIGHER_IS_WORSE',
        formula: 'Zähler durch Nenner',
        per_unit: 100,
        source: 'Kreis',
        periodicity: 'YEARLY',
        lowest_level: 'RESIDENTIAL_PLACE',
      });
      const figure = { indicator_id: indicatorId, area_id: area, reference_date: '2025-12-31' };
      await app.make.row('observation', {
        ...figure,
        numerator,
        denominator,
        value: (100 * numerator) / denominator,
      });
      return { kind: 'INDICATOR_VALUE', indicatorId, areaId: area, referenceDate: '2025-12-31' };
    };

    it('that stays as it was when the figure is revised', async () => {
      const problemAreaId = await report();
      const figure = await observation(30, 120);
      const given = await other.ask<{ addEvidence: { id: string } }>(EVIDENCE, {
        input: { problemAreaId, ...figure },
      });
      expect(given.addEvidence).toMatchObject({
        kind: 'INDICATOR_VALUE',
        observedValue: 25,
        observedSuppressed: false,
        indicator: { key: 'RATE_30_120' },
        area: { name: 'Lüner Höhe' },
        problemArea: { id: problemAreaId },
      });
      await coordinator.ask(
        `mutation Revise($input: RecordObservationsInput!) { recordObservations(input: $input) { changed } }`,
        {
          input: {
            observations: [
              {
                indicatorId: figure.indicatorId,
                areaId: area,
                referenceDate: '2025-12-31',
                numerator: 60,
                denominator: 120,
              },
            ],
          },
        },
      );
      const { problemArea } = await planner.ask<{ problemArea: unknown }>(
        `query Frozen($id: ID!) { problemArea(id: $id) { evidence { observedValue } } }`,
        { id: problemAreaId },
      );
      expect(problemArea).toEqual({ evidence: [{ observedValue: 25 }] });
      await expect(
        app.make.rows`update evidence set observed_value = 50 where id = ${given.addEvidence.id}::uuid`,
      ).rejects.toThrow('evidence is never changed');
    });

    it('that does not tell a secret figure, not even in its history', async () => {
      const problemAreaId = await report();
      const figure = await observation(2, 43);
      const given = await coordinator.ask<{ addEvidence: { id: string } }>(EVIDENCE, {
        input: { problemAreaId, ...figure },
      });
      expect(given.addEvidence).toMatchObject({ observedValue: null, observedSuppressed: true });
      const stored = await app.make
        .rows`select observed_value from evidence where id = ${given.addEvidence.id}::uuid`;
      expect(stored).toEqual([{ observed_value: null }]);
      const { history } = await coordinator.ask<{ history: unknown[] }>(
        `query History($id: ID!) { history(id: $id) { changes { field after } } }`,
        { id: given.addEvidence.id },
      );
      expect(history).toHaveLength(1);
      expect(JSON.stringify(history)).not.toMatch(/4\.65|"2"/);
    });

    it('that tells no figure any more that is secret by now, not even in its history', async () => {
      const problemAreaId = await report();
      const figure = await observation(31, 124);
      const { addEvidence: given } = await coordinator.ask<{ addEvidence: Record<string, unknown> }>(
        EVIDENCE,
        {
          input: { problemAreaId, ...figure },
        },
      );
      expect(given).toMatchObject({ observedValue: 25, observedSuppressed: false });
      await app.make.rows`update indicator set minimum_count = 40 where id = ${figure.indicatorId}::uuid`;
      const told = await planner.ask(
        `query Told($problem: ID!, $evidence: ID!) { problemArea(id: $problem) { evidence { observedValue observedSuppressed } }
          history(id: $evidence) { changes { field after } } }`,
        { problem: problemAreaId, evidence: given.id },
      );
      expect(told).toMatchObject({
        problemArea: { evidence: [{ observedValue: null, observedSuppressed: true }] },
      });
      expect(JSON.stringify(told)).not.toContain('"25"');
    });

    it('that is clear about what it says', async () => {
      const problemAreaId = await report();
      const figure = await observation(40, 120);
      const refusals = (input: Record<string, unknown>, who = planner) =>
        who.refusals(EVIDENCE, { input: { problemAreaId, ...input } });
      expect(await refusals({ kind: 'INDICATOR_VALUE', text: 'Viele' })).toEqual([
        'problemAreas.figureUnclear',
      ]);
      expect(await refusals({ ...figure, referenceDate: '2020-12-31' })).toEqual([
        'problemAreas.noSuchFigure',
      ]);
      expect(await refusals({ ...figure, kind: 'SURVEY', text: 'Umfrage' })).toEqual([
        'problemAreas.figureNotMeant',
      ]);
      expect(await refusals({ kind: 'QUALITATIVE', text: '   ' })).toEqual(['problemAreas.textMissing']);
      expect(await refusals({ ...words, problemAreaId: area })).toEqual(['problemAreas.notFound']);
      expect(await refusals(words, committee)).toEqual(['people.notAllowed']);
    });
  });
});
