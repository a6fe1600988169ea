import { createHash } from 'node:crypto';
import { Role } from '../src/kernel/actor.js';
import type { Client } from './support/client.js';
import { StatementCounter } from './support/statements.js';
import { startTestApp, type TestApp } from './support/test-app.js';

/** One list of each room with what hangs on it, and what it lists. */
const LISTS: Record<string, string> = {
  people: 'people { nodes { name roles { role office { name } } office { name organisation { name } } } }',
  areas: 'areas { nodes { name parent { name } children { name } ancestors { name } } totalCount }',
  offices: 'offices { nodes { name head { name } people { name } organisation { name offices { name } } } }',
  indicators: 'indicators { nodes { nameDe targets { targetValue area { name } } } }',
  'deliveries of figures':
    'dataDeliveries { nodes { title isOverdue allowedActions supplierOffice { name } indicators { nameDe } } }',
  'problem areas': 'problemAreas { nodes { number title fieldOfAction { nameDe } strategies { title } } }',
  strategies: `strategies { nodes { number stage allowedActions leadOffice { name }
    versions { number agreements { state organisation { name } } } measures { number } } }`,
  measures: `measures { nodes { number allowedActions missingForAgreement { text } leadOffice { name } accountablePerson { name }
    light { shown reasons { text } } participations { allowedActions office { name } } strategies { title problemAreas { title } }
    areas { name } milestones { title allowedActions } papers { number } progressIndicators { attainment trend readings { value } }
    reports { text allowedActions warnings releasedBy { name } } latestReport { text } } }`,
  'reports that are due': 'myDueReports { measure { number } dueOn daysLeft waitsFor openReport { text } }',
  meetings: `meetings(first: 20) { nodes { minutes { state allowedActions latestRevision { content { items { title } } changes { label } } objections { text } }
      number allowedActions body { name } attendance { state allowedActions person { name } proposedDeputy { name } }
    agenda { title titleWithSubject section proposedBecause carriedOverFrom { title } earlierItems { title }
      outcomes { number text effects { kind } } } minutesBySection { minutes } } }`,
  tasks:
    'openTasks { nodes { number isOverdue responsibleOffice { name } agendaItem { meeting { body { name } } } } }',
  'faulty addresses': 'faultyAddresses { nodes { since person { name } office { name } } }',
  changes: `changes(from: "2020-01-01") { nodes { title kinds by { name } fields { before after } record { __typename } }
    totalCount figures { opening closing } }`,
  comparison: `comparison(from: "2020-01-01") { figures { closing closingLights { green } worse } groups { strategy { title }
    figures { closing } entries { title record { __typename } fields { before after } counterStep } }
    problemAreas { gained entries { title } } strategies { figures { closing } } agreements { lost } }`,
  gaps: 'gaps { nodes { kind sentence since office { name } record { __typename } } totals { kind total } totalCount }',
  papers: `papers(first: 10) { nodes { number title asOf allowedActions body { name } publisherOffice { name } editions { number isLatest
    versions { audience document } } versions { sha256 edition { number } files { standing template { name uploadedBy { name } } version { title } } } placements { meeting { number } } } }`,
  paperSchedules: `paperSchedules { waitsForSecretariat body { name } papers { dueOn inWords meeting { number }
    paper { isScheduled } } }`,
  reminders: 'myReminders { nodes { day state } }',
  reports: `progressSummary(since: "2020-01-01") { total statuses { status total } byStrategy { total strategy { title } }
    byArea { total area { name } } deviations { number daysSlipped light { shown } } silentOffices { missing lastReportOn office { name } }
    requests { kind text measure { number } } money { oneOff withoutFigure } indicators { text trend source indicator { key } }
    news { problemAreas { number } completed { number } agreementsGained { agreement { state } strategy { title } } } }`,
};

describe('The number of statements', () => {
  let app: TestApp;
  let coordinator: Client;
  let coordinatorId: string;
  let officeId: string;
  let statements: StatementCounter;

  beforeAll(async () => {
    app = await startTestApp();
    statements = new StatementCounter(app.nest);
    officeId = await app.make.office();
    coordinatorId = await app.make.person({
      email: 'koordination@kreis.example',
      roles: [Role.COORDINATOR, Role.OFFICE_HEAD],
      officeId,
    });
    coordinator = await app.signedInAs('koordination@kreis.example');
    await addThread(1);
    await addThread(2);
  });
  afterAll(() => app.close());

  it('does not depend on how much there is to list, in any room', async () => {
    const few = await lookAtAll();
    for (let number = 3; number <= 12; number++) await addThread(number);
    const many = await lookAtAll();
    expect(grown(few, many)).toEqual(Object.keys(LISTS));
    expect(counts(many)).toEqual(counts(few));
    expect(counts(many)).toEqual(Object.fromEntries(Object.keys(LISTS).map((room) => [room, 1])));
  });

  it('does not depend on how long the history of a record is', async () => {
    const id = await app.make.area();
    const history = () =>
      statements.during(() => coordinator.ask(`{ history(id: "${id}") { version changes { field } } }`));
    const before = await history();
    for (let year = 1; year <= 8; year++) await app.make.change('area', id, { population: 1000 * year });
    expect(await history()).toEqual(before);
  });

  type Looks = Record<string, { readonly answer: string; readonly statements: string[] }>;

  async function lookAtAll(): Promise<Looks> {
    const looks: Looks = {};
    for (const [room, list] of Object.entries(LISTS)) {
      let answer = '';
      const sent = await statements.during(async () => {
        answer = JSON.stringify(await coordinator.ask(`{ ${list} }`));
      });
      looks[room] = { answer, statements: sent };
    }
    return looks;
  }

  const counts = (looks: Looks) =>
    Object.fromEntries(Object.entries(looks).map(([room, { statements: sent }]) => [room, sent.length]));

  const grown = (few: Looks, many: Looks) =>
    Object.keys(LISTS).filter((room) => many[room].answer.length > 2 * few[room].answer.length);

  /** A problem area, its strategy, the measure that follows, and everything that hangs on them. */
  async function addThread(number: number): Promise<void> {
    const { make } = app;
    const today = '2026-11-02';
    const organisation = await make.organisation();
    const partner = await make.office({ organisation_id: organisation });
    const email = `partner-${number}@amt.example`;
    const person = await make.person({ email, roles: [Role.OFFICER], officeId: partner });
    await make.row('faulty_address', { address: email, since: today, diagnostic: '5.1.1' });
    const areaId = await make.area();
    const field = await make.fieldOfAction();
    const indicator = await make.row('indicator', {
      key: `IND-${number}`,
      name_de: `Indikator ${number}`,
      topic: 'Alter',
      unit: '%',
      direction: 'NEUTRAL',
      formula: 'Anteil',
      source: 'Statistik',
      periodicity: 'YEARLY',
      lowest_level: 'SOCIAL_SPACE',
    });
    await make.row('data_delivery', {
      title: `Bestand ${number}`,
      reference_period: '2025',
      supplier_office_id: partner,
      due_on: '2026-12-01',
      indicator_ids: [indicator],
    });
    await make.row('indicator_target', {
      indicator_id: indicator,
      area_id: areaId,
      baseline_value: 10,
      baseline_on: '2024-12-31',
      target_value: 20,
      target_on: '2028-12-31',
    });
    const problemArea = await make.row('problem_area', {
      title: `Problem ${number}`,
      field_of_action_id: field,
    });
    const strategy = await make.row('strategy', { title: `Strategie ${number}`, lead_office_id: officeId });
    await make.row('strategy_problem_area', { strategy_id: strategy, problem_area_id: problemArea });
    const version = await make.row('strategy_version', {
      strategy_id: strategy,
      number: 1,
      text: 'Gemeinsam.',
      submitted_on: today,
    });
    await make.row('agreement', {
      strategy_version_id: version,
      organisation_id: organisation,
      state: 'AGREED',
      stated_on: today,
    });
    const measure = await make.row('measure', {
      number: `AR-${number}`,
      title: `Maßnahme ${number}`,
      field_of_action_id: field,
      lead_office_id: officeId,
      accountable_person_id: coordinatorId,
      status: 'IN_PROGRESS',
      planned_start: '2025-01-01',
      planned_end: '2026-06-30',
    });
    await make.row('measure_strategy', { measure_id: measure, strategy_id: strategy });
    await make.row('measure_area', { measure_id: measure, area_id: areaId });
    await make.row('participation', { measure_id: measure, office_id: officeId, role: 'LEAD' });
    await make.row('participation', { measure_id: measure, office_id: partner });
    await make.row('milestone', { measure_id: measure, title: 'Auftakt', due_on: '2026-03-01' });
    const progress = await make.row('progress_indicator', {
      measure_id: measure,
      name: 'Haushalte',
      effect_level: 'OUTPUT',
      unit: 'Haushalte',
    });
    await make.row('reading', { progress_indicator_id: progress, read_on: today, value: 5 });
    await make.row('status_report', {
      measure_id: measure,
      state: 'RELEASED',
      self_assessment: 'ON_TRACK',
      text: 'Läuft.',
      reported_on: '2026-10-01',
      released_by: person,
    });
    await make.row('report_request', { measure_id: measure, due_on: '2026-11-20', asked_on: today });
    const body = await make.row('body', {
      name: `Konferenz ${number}`,
      type: 'PLANNERS_CONFERENCE',
      organisation_id: organisation,
    });
    const meeting = await make.row('meeting', { body_id: body, number: 1, held_on: '2026-11-10' });
    await make.row('attendance', { meeting_id: meeting, person_id: coordinatorId });
    await make.row('attendance', { meeting_id: meeting, person_id: person });
    const minutes = await make.row('minutes', { meeting_id: meeting });
    await make.row('minutes_revision', {
      minutes_id: minutes,
      number: 1,
      content: JSON.stringify({ items: [{ title: 'Bericht' }], attendance: [] }),
      hash: 'sum',
      closed_on: '2026-11-10',
    });
    const paper = await make.row('paper', {
      kind: 'AGENDA',
      state: 'FROZEN',
      number: `2026/${number}`,
      year: 2026,
      serial: number,
      body_id: body,
      publisher_office_id: officeId,
      audiences: ['COMMITTEE'],
    });
    const edition = await make.row('paper_edition', {
      paper_id: paper,
      edition: 0,
      number: `2026/${number}`,
      frozen_at: '2026-11-02T08:00:00Z',
      moment: '2026-11-02T08:00:00Z',
      as_of: today,
    });
    await make.row('paper_version', {
      edition_id: edition,
      audience: 'COMMITTEE',
      title: 'Tagesordnung',
      content: '{}',
      sha256: createHash('sha256').update('{}').digest('hex'),
    });
    await make.row('paper_placement', { paper_id: paper, meeting_id: meeting });
    await make.row('scheduled_paper', {
      schedule_id: await make.row('paper_schedule', { body_id: body, kind: 'AGENDA' }),
      meeting_id: meeting,
      paper_id: paper,
    });
    const item = await make.row('agenda_item', {
      meeting_id: meeting,
      position: 1,
      title: 'Bericht',
      measure_id: measure,
    });
    await make.row('outcome', {
      agenda_item_id: item,
      number: `K${number}/2026`,
      kind: 'TASK',
      text: 'Bitte klären.',
      responsible_office_id: officeId,
      due_on: '2026-12-01',
    });
    await make.row('delivery', {
      recipient_id: coordinatorId,
      address: 'koordination@kreis.example',
      day: `2026-10-${String(number).padStart(2, '0')}`,
      message_id: `<${number}@kreis.example>`,
      state: 'SENT',
    });
  }
});
