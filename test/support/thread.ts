import type { Builders } from './builders.js';

/** For whom a thread is told, and how much of it others may see. */
export interface ThreadOptions {
  /** Stands in every text of it. */
  readonly mark: string;
  readonly officeId: string;
  readonly organisationId: string;
  readonly areaId: string;
  readonly personId: string;
  readonly visibility: 'INTERNAL' | 'COMMITTEE' | 'PUBLIC';
  /** Status of its measure; of a draft everything else is one too. */
  readonly status?: 'DRAFT' | 'IN_PROGRESS';
  /** What stands in every directory; made along with the thread where left out. */
  readonly ground?: Thread;
  /** Whether what the body treats is for its members only. */
  readonly isClosed?: boolean;
}

/** Ids by kind, in the order of making; kinds are type names, sometimes with a word more (`StatusReport:SUBMITTED`). */
export type Thread = Readonly<Record<string, string>>;

let count = 0;

/** What everybody may know there is: a field of action, an indicator, a body, another office. */
export async function tellGround(make: Builders, organisationId: string): Promise<Thread> {
  const number = ++count;
  return {
    FieldOfAction: await make.fieldOfAction(),
    Indicator: await make.row('indicator', {
      key: `sample-${number}`,
      name_de: `Indikator ${number}`,
      topic: 'INCOME',
      unit: 'PERCENT',
      direction: 'NEUTRAL',
      formula: 'wie gezählt',
      source: 'Statistik',
      periodicity: 'YEARLY',
      lowest_level: 'SOCIAL_SPACE',
    }),
    Body: await make.row('body', {
      name: `Gremium ${number}`,
      short_name: `G${number}`,
      type: 'PLANNERS_CONFERENCE',
      organisation_id: organisationId,
    }),
    'Office:ELSEWHERE': await make.office(),
  };
}

/** One object of nearly every type, hanging together: from what was found to what was decided, planned, reported and written down. */
export async function tellThread(make: Builders, options: ThreadOptions): Promise<Thread> {
  const { mark, officeId, organisationId, areaId, personId, visibility, isClosed = false } = options;
  const status = options.status ?? 'IN_PROGRESS';
  const isDraft = status === 'DRAFT';
  const number = ++count;
  const made: Record<string, string> = { Office: officeId, Organisation: organisationId, Area: areaId };
  made.Person = personId;
  const add = async (kind: string, table: string, values: Record<string, unknown>) =>
    (made[kind] = await make.row(table, values));

  Object.assign(made, options.ground ?? (await tellGround(make, organisationId)));
  await add('ProblemArea', 'problem_area', {
    title: `${mark} Problemlage`,
    description: `${mark} Beschreibung`,
    field_of_action_id: made.FieldOfAction,
    target_group: `${mark} Zielgruppe`,
    owner_office_id: officeId,
    visibility,
    status: 'REPORTED',
  });
  await make.row('problem_area_area', { problem_area_id: made.ProblemArea, area_id: areaId, is_main: true });
  await add('Evidence', 'evidence', {
    problem_area_id: made.ProblemArea,
    kind: 'EXPERT_STATEMENT',
    text: `${mark} Beleg`,
    source_note: `${mark} Quelle`,
  });
  await add('Strategy', 'strategy', {
    title: `${mark} Strategie`,
    lead_office_id: officeId,
    field_of_action_id: made.FieldOfAction,
    visibility,
  });
  await make.row('strategy_problem_area', { strategy_id: made.Strategy, problem_area_id: made.ProblemArea });
  await add('StrategyVersion', 'strategy_version', {
    strategy_id: made.Strategy,
    number: 1,
    text: `${mark} Text`,
    submitted_on: isDraft ? null : '2026-10-01',
  });
  await add('Agreement', 'agreement', {
    strategy_version_id: made.StrategyVersion,
    organisation_id: organisationId,
    state: 'ASKED',
  });
  await add('SpendingLock', 'spending_lock', {
    text: `${mark} Sperrvermerk`,
    budget_position: `${mark} Haushaltsstelle`,
    amount: 70_000 + number,
    year: 2026,
    condition: `${mark} Bedingung`,
    releasing_office_id: officeId,
    visibility,
  });
  const measure = (kind: string, more: Record<string, unknown>) =>
    add(kind, 'measure', {
      number: `Y-${number}-${kind}`,
      title: `${mark} ${kind}`,
      summary: `${mark} Kurzfassung`,
      goal: `${mark} Ziel`,
      target_group: `${mark} Zielgruppe`,
      effect_hypothesis: `${mark} Wirkung`,
      funding: `${mark} Mittel`,
      field_of_action_id: made.FieldOfAction,
      lead_office_id: officeId,
      accountable_person_id: personId,
      planned_start: '2026-01-01',
      planned_end: '2027-12-31',
      visibility,
      status,
      ...more,
    });
  await measure('Measure', {});
  await measure('Measure:DRAFT', { status: 'DRAFT' });
  await measure('Measure:SUBMITTED', {});
  await measure('Measure:REPORTING', {});
  for (const kind of Object.keys(made).filter((one) => one.startsWith('Measure'))) {
    await make.row('measure_area', { measure_id: made[kind], area_id: areaId });
    await make.row('measure_spending_lock', { measure_id: made[kind], spending_lock_id: made.SpendingLock });
    await make.row('participation', { measure_id: made[kind], office_id: officeId, role: 'LEAD' });
  }
  await make.row('measure_strategy', { measure_id: made.Measure, strategy_id: made.Strategy });
  await add('StrategyLightOverride', 'strategy_light_override', {
    strategy_id: made.Strategy,
    light: 'RED',
    reason: `${mark} Ampelgrund`,
    set_on: '2026-10-01',
  });
  made.Participation = (
    await make.rows<{ id: string }>`select id from participation where measure_id = ${made.Measure}::uuid`
  )[0].id;
  await make.change('participation', made.Participation, {
    commitment: 'AGREED_WITH_CONDITION',
    condition: `${mark} Bedingung`,
    committed_on: '2026-10-01',
  });
  await add('Milestone', 'milestone', {
    measure_id: made.Measure,
    title: `${mark} Meilenstein`,
    due_on: '2026-12-15',
  });
  await add('DateShift', 'date_shift', {
    measure_id: made.Measure,
    milestone_id: made.Milestone,
    old_date: '2026-11-15',
    new_date: '2026-12-15',
    reason: `${mark} Verschiebung`,
    shifted_on: '2026-10-10',
  });
  await add('ProgressIndicator', 'progress_indicator', {
    measure_id: made.Measure,
    name: `${mark} Messgröße`,
    effect_level: 'OUTPUT',
    unit: 'Plätze',
    collection_rule: `${mark} Erhebung`,
  });
  await add('Reading', 'reading', {
    progress_indicator_id: made.ProgressIndicator,
    read_on: '2026-10-05',
    value: 7,
    note: `${mark} Messnotiz`,
  });
  await add('StatusReport', 'status_report', {
    measure_id: made.Measure,
    state: 'RELEASED',
    self_assessment: 'AT_RISK',
    text: `${mark} freigegeben`,
    reason: `${mark} Grund`,
    counter_step: `${mark} Gegenmaßnahme`,
    next_step: `${mark} nächster Schritt`,
    reported_on: '2026-10-06',
    returned_because: `${mark} Rückgabe`,
    origin: `${mark} Herkunft`,
    drafted_by: personId,
  });
  await add('ReportAcceptance', 'report_acceptance', {
    report_id: made.StatusReport,
    state: 'QUESTIONED',
    question: `${mark} Rückfrage`,
    questioned_on: '2026-10-07',
    questioned_by: personId,
  });
  await add('ReportRequest', 'report_request', {
    measure_id: made.Measure,
    due_on: '2026-11-20',
    asked_on: '2026-11-01',
  });
  await add('ReportExtension', 'report_extension', {
    request_id: made.ReportRequest,
    old_due_on: '2026-11-20',
    new_due_on: '2026-11-27',
    reason: `${mark} Verlängerung`,
    asked_by: personId,
    asked_on: '2026-11-02',
  });
  await add('StatusReport:DRAFT', 'status_report', {
    measure_id: made['Measure:REPORTING'],
    state: 'DRAFT',
    self_assessment: 'ON_TRACK',
    text: `${mark} Notiz`,
    drafted_by: personId,
  });
  await add('StatusReport:SUBMITTED', 'status_report', {
    measure_id: made['Measure:SUBMITTED'],
    state: 'SUBMITTED',
    self_assessment: 'ON_TRACK',
    text: `${mark} Entwurf`,
    drafted_by: personId,
  });
  await add('BodyMember', 'body_member', {
    body_id: made.Body,
    person_id: personId,
    valid_from: '2026-01-01',
  });
  await add('Meeting', 'meeting', {
    body_id: made.Body,
    number: 2 * number,
    held_on: '2026-10-20',
    starts_at: '09:00',
    state: 'HELD',
    place: `${mark} Ort`,
    visibility,
  });
  await add('Attendance', 'attendance', {
    meeting_id: made.Meeting,
    person_id: personId,
    state: 'PRESENT',
    recorded_on: '2026-10-20',
  });
  await add('Meeting:INVITED', 'meeting', {
    body_id: made.Body,
    number: 2 * number + 1,
    held_on: '2026-12-10',
    starts_at: '09:00',
    state: 'INVITED',
    visibility,
  });
  await add('Attendance:INVITED', 'attendance', { meeting_id: made['Meeting:INVITED'], person_id: personId });
  await add('AgendaItem', 'agenda_item', {
    meeting_id: made.Meeting,
    position: 1,
    title: `${mark} TOP`,
    note: `${mark} Vermerk`,
    measure_id: made.Measure,
    is_closed_session: isClosed,
    duration_minutes: 17,
  });
  await add('Outcome', 'outcome', {
    agenda_item_id: made.AgendaItem,
    number: `G${number}-2026-01`,
    kind: 'TASK',
    text: `${mark} Auftrag`,
    responsible_office_id: officeId,
    due_on: '2026-12-20',
  });
  await add('OutcomeEffect', 'outcome_effect', {
    outcome_id: made.Outcome,
    kind: 'MEASURE_CREATED',
    measure_id: made.Measure,
    to_status: 'PROPOSED',
  });
  await add('Minutes', 'minutes', {
    meeting_id: made.Meeting,
    state: 'SENT',
    sent_on: '2026-10-25',
    objection_until: '2026-11-25',
  });
  await add('DataDelivery', 'data_delivery', {
    title: `${mark} Lieferung`,
    reference_period: '2026',
    supplier_office_id: officeId,
    due_on: '2026-12-01',
    indicator_ids: [made.Indicator],
  });
  return made;
}
