import { Role } from '../../src/kernel/actor.js';
import type { Client, GraphqlFault } from '../support/client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const RESTORE = `mutation Restore($input: RestoreVersionInput!) { restoreVersion(input: $input) { id
  ... on Measure { version title summary plannedEnd leadOffice { name } areas { name } slipCount }
  ... on ProblemArea { title mainArea { name } otherAreas { name } }
  ... on Strategy { title problemAreas { title } }
  ... on Indicator { nameDe minimumCount } ... on Person { name phone } ... on Office { name } ... on Area { name }
  ... on Milestone { title dueOn state } ... on Body { name } } }`;
const HISTORY = `query History($id: ID!) { history(id: $id) { version by reason changes { field before after } } }`;

interface Versions {
  history: { version: number; by: string | null; reason: string | null; changes: { field: string }[] }[];
}

describe('Restoring an earlier version', () => {
  let app: TestApp;
  let coordinator: Client;
  let administrator: Client;
  let officer: Client;
  let planner: Client;
  let member: Client;
  let officeId: string;
  let fieldId: string;
  let count = 0;

  beforeAll(async () => {
    app = await startTestApp();
    officeId = await app.make.office({ name: 'Amt für Soziales' });
    fieldId = await app.make.fieldOfAction({ name_de: 'Wohnen' });
    coordinator = await signedIn('koordination', Role.COORDINATOR, officeId);
    administrator = await signedIn('administration', Role.ADMINISTRATOR);
    officer = await signedIn('sachbearbeitung', Role.OFFICER, officeId);
    planner = await signedIn('planung', Role.OFFICER, await app.make.office());
    member = await signedIn('ausschuss', Role.COMMITTEE_MEMBER);
  });
  afterAll(() => app.close());

  async function signedIn(who: string, role: Role, office?: string): Promise<Client> {
    const email = `${who}@kreis.example`;
    await app.make.person({ name: who, email, roles: [role], ...(office && { officeId: office }) });
    return app.signedInAs(email);
  }

  const measure = (values: Record<string, unknown> = {}) =>
    app.make.row('measure', {
      number: `WO-${String(++count).padStart(2, '0')}`,
      title: 'Beratung vor Ort',
      field_of_action_id: fieldId,
      lead_office_id: officeId,
      visibility: 'COMMITTEE',
      ...values,
    });

  const restore = async <Row>(
    who: Client,
    id: string,
    version: number,
    expectedVersion: number,
  ): Promise<Row> => {
    const input = { id, version, expectedVersion, reason: 'Versehen' };
    return (await who.ask<{ restoreVersion: Row }>(RESTORE, { input })).restoreVersion;
  };

  const refusal = async (
    who: Client,
    id: string,
    version: number,
    expectedVersion: number,
  ): Promise<GraphqlFault['extensions'] & { message: string }> => {
    const input = { id, version, expectedVersion, reason: 'Versehen' };
    const { errors } = await who.send(RESTORE, { input });
    const [fault] = errors ?? [];
    return { ...fault.extensions, message: fault.message };
  };

  it('writes it once more as the newest, with who and why; nothing in between is lost', async () => {
    const id = await measure();
    await app.make.change('measure', id, { title: 'Versehentlich überschrieben', summary: 'falsch' });
    expect(await restore(coordinator, id, 1, 2)).toMatchObject({
      version: 3,
      title: 'Beratung vor Ort',
      summary: '',
    });
    const { history } = await coordinator.ask<Versions>(HISTORY, { id });
    expect(history[0]).toMatchObject({
      version: 3,
      by: 'koordination',
      reason: 'Fassung 1 wiederhergestellt: Versehen',
    });
    expect(history.map(({ version }) => version)).toEqual([3, 2, 1]);
  });

  it('brings back the areas that hung on it', async () => {
    const [here, there] = [await app.make.area({ name: 'Hier' }), await app.make.area({ name: 'Dort' })];
    const id = await measure();
    await app.make.row('measure_area', { measure_id: id, area_id: here });
    await coordinator.ask(
      `mutation($id: ID!, $areas: [ID!]) { changeMeasure(input: { id: $id, version: 1, areaIds: $areas }) { id } }`,
      { id, areas: [there] },
    );
    expect(await restore(coordinator, id, 1, 2)).toMatchObject({ areas: [{ name: 'Hier' }] });
  });

  it('counts a promised end that moves back as a move, with the reason', async () => {
    const id = await measure({ status: 'AGREED', planned_end: '2027-06-30' });
    await app.make.change('measure', id, { planned_end: '2027-03-31' });
    expect(await restore(coordinator, id, 1, 2)).toMatchObject({ plannedEnd: '2027-06-30', slipCount: 1 });
  });

  it('is refused with the names of the fields where somebody was faster', async () => {
    const id = await measure();
    await app.make.change('measure', id, { title: 'Zweite' });
    await app.make.change('measure', id, { goal: 'Dritte' });
    expect(await refusal(coordinator, id, 1, 2)).toMatchObject({
      code: 'CONFLICT',
      reason: 'database.changedMeanwhile',
      details: { changedFields: ['goal'], currentVersion: 3 },
    });
  });

  it('is refused with the name of what has ended since', async () => {
    const closing = await app.make.office({ name: 'Amt 53 (aufgelöst)' });
    const id = await measure({ lead_office_id: closing });
    await app.make.change('measure', id, { lead_office_id: officeId });
    await app.make.change('office', closing, { active: false });
    const refused = await refusal(coordinator, id, 1, 2);
    expect(refused).toMatchObject({ reason: 'restoring.referencesGone', field: 'leadOfficeId' });
    expect(refused.message).toContain('Amt 53 (aufgelöst)');
  });

  it('is refused where it would take away what an agreed measure stands on', async () => {
    const id = await measure({ status: 'DRAFT' });
    await app.make.change('measure', id, { status: 'AGREED', goal: 'Ein Ziel', summary: 'Was geschieht' });
    expect((await refusal(coordinator, id, 1, 2)).reason).toBe('measures.wouldBecomeIncomplete');
  });

  it('is refused where there is nothing to restore, or no such version', async () => {
    const id = await measure();
    await app.make.change('measure', id, { status: 'PROPOSED' });
    expect((await refusal(coordinator, id, 1, 2)).reason).toBe('restoring.nothingToRestore');
    expect((await refusal(coordinator, id, 2, 2)).reason).toBe('restoring.versionNotFound');
    expect((await refusal(coordinator, id, 7, 2)).reason).toBe('restoring.versionNotFound');
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect((await refusal(coordinator, nobody, 1, 2)).reason).toBe('restoring.notFound');
  });

  it('follows the rights of an ordinary change, and of what could be seen then', async () => {
    const id = await measure({ status: 'DRAFT', title: 'Geheimer Entwurf' });
    expect((await refusal(planner, id, 1, 1)).reason).toBe('restoring.notFound');
    await app.make.change('measure', id, { status: 'PROPOSED', title: 'Vorschlag' });
    expect((await refusal(planner, id, 1, 2)).reason).toBe('restoring.versionNotFound');
    await app.make.change('measure', id, { title: 'Zweiter Vorschlag' });
    expect((await refusal(planner, id, 2, 3)).code).toBe('NOT_ALLOWED');
    expect((await refusal(member, id, 2, 3)).reason).toBe('people.notAllowed');
    expect(await restore(officer, id, 2, 3)).toMatchObject({ title: 'Vorschlag' });
    const office = await app.make.office({ name: 'Alt' });
    await app.make.change('office', office, { name: 'Neu' });
    expect((await refusal(officer, office, 1, 2)).reason).toBe('people.notAllowed');
  });

  it('works for everything that people write', async () => {
    const area = await app.make.area({ name: 'Alt' });
    const organisation = await app.make.organisation();
    const body = await app.make.row('body', {
      name: 'Alt',
      type: 'COMMITTEE',
      organisation_id: organisation,
      rhythm: 'QUARTERLY',
    });
    const office = await app.make.office({ name: 'Alt' });
    for (const [who, table, id] of [
      [coordinator, 'area', area],
      [coordinator, 'office', office],
      [coordinator, 'body', body],
    ] as const) {
      await app.make.change(table, id, { name: 'Neu' });
      expect(await restore(who, id, 1, 2)).toMatchObject({ name: 'Alt' });
    }
    const person = await app.make.person({ name: 'Alt' });
    await app.make.change('person', person, { name: 'Neu', phone: '02303 27-0' });
    expect(await restore(administrator, person, 1, 2)).toMatchObject({ name: 'Alt', phone: null });
    const milestone = await app.make.row('milestone', {
      measure_id: await measure(),
      title: 'Alt',
      due_on: '2027-01-31',
    });
    await app.make.change('milestone', milestone, { title: 'Neu', due_on: '2027-02-28' });
    expect(await restore(coordinator, milestone, 1, 2)).toMatchObject({ title: 'Alt', dueOn: '2027-01-31' });
    const indicator = await app.make.row('indicator', {
      key: 'POV',
      name_de: 'Alt',
      topic: 'Armut',
      unit: 'Prozent',
      direction: 'HIGHER_IS_WORSE',
      formula: 'x',
      source: 'IT.NRW',
      periodicity: 'YEARLY',
      lowest_level: 'SOCIAL_SPACE',
      minimum_count: 5,
    });
    await app.make.change('indicator', indicator, { name_de: 'Neu' });
    expect(await restore(coordinator, indicator, 1, 2)).toMatchObject({ nameDe: 'Alt', minimumCount: 5 });
  });

  it('brings back the areas of a problem area and the problem areas of a strategy', async () => {
    const [main, other, wrong] = [
      await app.make.area({ name: 'Haupt' }),
      await app.make.area({ name: 'Weiterer' }),
      await app.make.area({ name: 'Falsch' }),
    ];
    const { createProblemArea } = await coordinator.ask<{ createProblemArea: { id: string } }>(
      `mutation($input: CreateProblemAreaInput!) { createProblemArea(input: $input) { id } }`,
      { input: { title: 'Leerstand', fieldOfActionId: fieldId, mainAreaId: main, otherAreaIds: [other] } },
    );
    const { id } = createProblemArea;
    await coordinator.ask(
      `mutation($input: ChangeProblemAreaInput!) { changeProblemArea(input: $input) { id } }`,
      { input: { id, version: 1, mainAreaId: wrong, otherAreaIds: [] } },
    );
    expect(await restore(coordinator, id, 1, 2)).toMatchObject({
      mainArea: { name: 'Haupt' },
      otherAreas: [{ name: 'Weiterer' }],
    });
    const strategy = await app.make.row('strategy', { title: 'Wohnen', lead_office_id: officeId });
    await app.make.row('strategy_problem_area', { strategy_id: strategy, problem_area_id: id });
    await coordinator.ask(
      `mutation($id: ID!) { changeStrategy(input: { id: $id, version: 1, title: "Falsch", problemAreaIds: [] }) { id } }`,
      { id: strategy },
    );
    expect(await restore(coordinator, strategy, 1, 2)).toMatchObject({
      title: 'Wohnen',
      problemAreas: [{ title: 'Leerstand' }],
    });
  });

  it('leaves what was released, agreed to or asked about as it stands', async () => {
    const strategy = await app.make.row('strategy', { title: 'Wohnen', lead_office_id: officeId });
    const text = await app.make.row('strategy_version', {
      strategy_id: strategy,
      number: 1,
      text: 'Entwurf',
    });
    await app.make.change('strategy_version', text, { text: 'Text', submitted_on: '2026-10-01' });
    expect((await refusal(coordinator, text, 1, 2)).reason).toBe('restoring.textStands');
    const agreement = await app.make.row('agreement', {
      strategy_version_id: text,
      organisation_id: await app.make.organisation(),
    });
    await app.make.change('agreement', agreement, { state: 'AGREED', stated_on: '2026-10-20' });
    expect((await refusal(coordinator, agreement, 1, 2)).reason).toBe('restoring.wordStands');
    const report = await app.make.row('status_report', {
      measure_id: await measure({ status: 'AGREED' }),
      state: 'RELEASED',
      text: 'Läuft.',
      self_assessment: 'ON_TRACK',
      reported_on: '2026-10-01',
    });
    expect((await refusal(coordinator, report, 1, 1)).reason).toBe('restoring.reportStands');
  });
});
