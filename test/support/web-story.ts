import { makeReportingOffice, type ReportingOffice } from './reporting-office.js';
import type { TestApp } from './test-app.js';

/** A youth office with a thread of its own: what is owed, what was said, what slipped, and where the thread breaks off. */
export interface WebStory {
  readonly office: ReportingOffice;
  readonly problemAreaId: string;
  /** Number and id of the measure that is owed first; it was reported on before. */
  readonly late: { readonly id: string; readonly number: string; readonly name: string };
  readonly second: { readonly id: string; readonly name: string };
  /** A measure nobody has ever reported on. */
  readonly silent: { readonly id: string; readonly name: string };
}

/** Tells it to the database. The day is 2 November 2026. */
export async function tellWebStory(app: TestApp): Promise<WebStory> {
  const { make } = app;
  const office = await makeReportingOffice(app);
  const [{ fieldOfActionId }] = await make.rows<{ fieldOfActionId: string }>`
    select id as "fieldOfActionId" from field_of_action limit 1`;
  const common = { field_of_action_id: fieldOfActionId, visibility: 'COMMITTEE' };
  const problemAreaId = await make.row('problem_area', {
    ...common,
    title: 'Kinder ohne Betreuungsplatz in der Gartenvorstadt',
    description: 'Jedes fünfte Kind unter drei Jahren wartet länger als ein Jahr auf einen Platz.',
    status: 'CONFIRMED',
    urgency: 3,
  });
  await make.row('problem_area', { ...common, title: 'Ältere Menschen allein in Brambauer', urgency: 1 });
  await make.row('evidence', {
    problem_area_id: problemAreaId,
    kind: 'EXPERT_STATEMENT',
    text: 'Die Kitaleitungen berichten von langen Wartelisten.',
    source_note: 'Fachplanungskonferenz',
  });
  const strategyId = await make.row('strategy', {
    ...common,
    title: 'Frühe Orte für Familien',
    lead_office_id: office.officeId,
  });
  await make.row('strategy', {
    ...common,
    title: 'Betreuung am Rand des Tages',
    lead_office_id: office.officeId,
  });
  await make.row('strategy_problem_area', { strategy_id: strategyId, problem_area_id: problemAreaId });
  const versionId = await make.row('strategy_version', {
    strategy_id: strategyId,
    number: 1,
    text: 'Familien finden in jedem Sozialraum einen Ort.',
    submitted_on: '2026-02-01',
  });
  const jobcenter = await make.organisation({
    name: 'Jobcenter Musterkreis',
    type: 'JOBCENTER',
    autonomy: 'JOBCENTER',
  });
  const town = await make.organisation({
    name: 'Stadt Musterstadt',
    type: 'MUNICIPALITY',
    autonomy: 'MUNICIPALITY',
  });
  await make.row('agreement', { strategy_version_id: versionId, organisation_id: jobcenter });
  await make.row('agreement', {
    strategy_version_id: versionId,
    organisation_id: town,
    state: 'AGREED',
    stated_on: '2026-02-20',
  });
  const measure = async (title: string) => {
    const id = await office.measure({ title, summary: 'Ein offener Ort mit Beratung, Kaffee und Spiel.' });
    await make.row('measure_strategy', { measure_id: id, strategy_id: strategyId });
    const [{ number }] = await make.rows<{
      number: string;
    }>`select number from measure where id = ${id}::uuid`;
    return { id, number, name: `${number} ${title}` };
  };
  const late = await measure('Familiencafé Gartenvorstadt');
  const second = await measure('Lotsinnen für junge Eltern');
  const silent = await measure('Mobile Spielkiste');
  const reported = (measureId: string, reportedOn: string, values: Record<string, unknown>) =>
    make.row('status_report', {
      measure_id: measureId,
      state: 'RELEASED',
      self_assessment: 'ON_TRACK',
      reported_on: reportedOn,
      released_by: office.headId,
      ...values,
    });
  await reported(late.id, '2026-05-04', { text: 'Die Räume sind gefunden.' });
  await reported(late.id, '2026-08-03', {
    text: 'Der Mietvertrag ist unterschrieben. Der Umbau beginnt im Herbst.',
  });
  await reported(second.id, '2026-08-03', {
    self_assessment: 'AT_RISK',
    text: 'Eine Stelle ist unbesetzt.',
    reason_code: 'STAFF',
    reason: 'Elternzeit ohne Vertretung.',
    next_step: 'Neue Ausschreibung im November.',
  });
  const owed = (measureId: string, dueOn: string) =>
    make.row('report_request', { measure_id: measureId, due_on: dueOn, asked_on: '2026-10-01' });
  await owed(late.id, '2026-10-30');
  await owed(second.id, '2026-11-03');
  await owed(silent.id, '2026-11-13');
  await make.row('milestone', { measure_id: late.id, title: 'Eröffnung', due_on: '2027-01-15' });
  await make.row('date_shift', {
    measure_id: late.id,
    old_date: '2026-12-31',
    new_date: '2027-06-30',
    reason: 'Der Umbau dauert länger.',
    shifted_on: '2026-08-03',
  });
  const indicatorId = await make.row('progress_indicator', {
    measure_id: late.id,
    name: 'Besucherinnen und Besucher im Monat',
    effect_level: 'OUTPUT',
    unit: 'Personen',
    target_value: 120,
  });
  await make.row('reading', { progress_indicator_id: indicatorId, read_on: '2026-09-30', value: 80 });
  return { office, problemAreaId, late, second, silent };
}
