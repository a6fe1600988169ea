import { type BenchCase, someOf } from './bench-case.js';

/** Everything that stands on the page of one measure. */
export const oneMeasure: BenchCase = {
  key: 'measure',
  title: 'one measure in full',
  target: 0.25,
  hope: 0.6,
  rootField: 'measure',
  query: `query One($id: ID!) {
    measure(id: $id) {
      id number title summary kind status statusReason priority isKeyMeasure isCountyWide visibility version
      targetGroup goal effectHypothesis plannedStart plannedEnd actualStart actualEnd costPerYear funding progressPercent
      createdAt updatedAt
      fieldOfAction { id code nameDe }
      leadOffice { id name code organisation { id name } }
      accountablePerson { id name title }
      light { shown computed selfAssessed isOverridden }
      strategies { id number title problemAreas { id number title urgency } }
      areas { id name level }
      participations { id role commitment committedOn condition office { id name organisation { id name } } }
      milestones { id title dueOn doneOn state }
      progressIndicators { id name unit effectLevel baselineValue targetValue targetOn readings { readOn value } }
      reports { id state reportedOn selfAssessment text reasonCode reason counterStep nextStep progressPercent onBehalf
        releasedBy { id name } }
      dateShifts { id oldDate newDate reason shiftedOn }
      slipCount
      reportDueOn
    }
  }`,
  variations: async (client) => (await someOf(client, 'id', 'from measure')).map((id) => ({ id })),
  values: ({ id }, today) => [id, today],
  statement: `
    select json_build_object(
      'id', m.id, 'number', m.number, 'title', m.title, 'summary', m.summary, 'kind', m.kind, 'status', m.status,
      'statusReason', m.status_reason, 'priority', m.priority, 'isKeyMeasure', m.is_key_measure, 'isCountyWide', m.is_county_wide,
      'visibility', m.visibility, 'version', m.version, 'targetGroup', m.target_group, 'goal', m.goal,
      'effectHypothesis', m.effect_hypothesis, 'plannedStart', m.planned_start, 'plannedEnd', m.planned_end,
      'actualStart', m.actual_start, 'actualEnd', m.actual_end, 'costPerYear', m.cost_per_year, 'funding', m.funding,
      'progressPercent', m.progress_percent, 'createdAt', m.created_at, 'updatedAt', m.updated_at,
      'fieldOfAction', json_build_object('id', f.id, 'code', f.code, 'nameDe', f.name_de),
      'leadOffice', json_build_object('id', o.id, 'name', o.name, 'code', o.code,
        'organisation', json_build_object('id', g.id, 'name', g.name)),
      'accountablePerson', (select json_build_object('id', p.id, 'name', p.name, 'title', p.title)
         from person p where p.id = m.accountable_person_id),
      'light', json_build_object('shown', case when runs then shown_light(computed, last.self_assessment, m.light_override) else 'GREY' end,
        'computed', computed, 'selfAssessed', last.self_assessment, 'isOverridden', m.light_override is not null and runs),
      'strategies', (
        select coalesce(json_agg(json_build_object('id', s.id, 'number', s.number, 'title', s.title, 'problemAreas', (
                 select coalesce(json_agg(json_build_object('id', p.id, 'number', p.number, 'title', p.title, 'urgency', p.urgency)
                          order by p.number), '[]')
                   from strategy_problem_area sp join problem_area p on p.id = sp.problem_area_id where sp.strategy_id = s.id))
                 order by s.number), '[]')
          from measure_strategy ms join strategy s on s.id = ms.strategy_id where ms.measure_id = m.id),
      'areas', (
        select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name, 'level', a.level) order by a.path), '[]')
          from measure_area ma join area a on a.id = ma.area_id where ma.measure_id = m.id),
      'participations', (
        select coalesce(json_agg(json_build_object('id', pt.id, 'role', pt.role, 'commitment', pt.commitment,
                 'committedOn', pt.committed_on, 'condition', pt.condition, 'office', json_build_object('id', po.id, 'name', po.name,
                   'organisation', json_build_object('id', pg.id, 'name', pg.name)))
                 order by pt.role <> 'LEAD', po.name, pt.id), '[]')
          from participation pt join office po on po.id = pt.office_id join organisation pg on pg.id = po.organisation_id
         where pt.measure_id = m.id),
      'milestones', (
        select coalesce(json_agg(json_build_object('id', s.id, 'title', s.title, 'dueOn', s.due_on, 'doneOn', s.done_on,
                 'state', s.state) order by s.due_on, s.title, s.id), '[]')
          from milestone s where s.measure_id = m.id),
      'progressIndicators', (
        select coalesce(json_agg(json_build_object('id', i.id, 'name', i.name, 'unit', i.unit, 'effectLevel', i.effect_level,
                 'baselineValue', i.baseline_value, 'targetValue', i.target_value, 'targetOn', i.target_on, 'readings', (
                   select coalesce(json_agg(json_build_object('readOn', r.read_on, 'value', r.value) order by r.read_on), '[]')
                     from reading r where r.progress_indicator_id = i.id)) order by i.sort_order, i.name, i.id), '[]')
          from progress_indicator i where i.measure_id = m.id),
      'reports', (
        select coalesce(json_agg(json_build_object('id', r.id, 'state', r.state, 'reportedOn', r.reported_on,
                 'selfAssessment', r.self_assessment, 'text', r.text, 'reasonCode', r.reason_code, 'reason', r.reason,
                 'counterStep', r.counter_step, 'nextStep', r.next_step, 'progressPercent', r.progress_percent,
                 'onBehalf', r.on_behalf, 'releasedBy', (select json_build_object('id', p.id, 'name', p.name)
                   from person p where p.id = r.released_by))
                 order by r.reported_on is not null, r.reported_on desc, r.updated_at desc, r.id desc), '[]')
          from status_report r where r.measure_id = m.id),
      'dateShifts', (
        select coalesce(json_agg(json_build_object('id', d.id, 'oldDate', d.old_date, 'newDate', d.new_date, 'reason', d.reason,
                 'shiftedOn', d.shifted_on) order by d.created_at desc, d.id), '[]')
          from date_shift d where d.measure_id = m.id),
      'slipCount', (select count(*) from date_shift d where d.measure_id = m.id),
      'reportDueOn', due.oldest
    )::text as answer
      from measure m
      join field_of_action f on f.id = m.field_of_action_id
      join office o on o.id = m.lead_office_id
      join organisation g on g.id = o.organisation_id
      left join lateral (select r.* from status_report r where r.measure_id = m.id and r.state = 'RELEASED'
        order by r.reported_on desc, r.updated_at desc, r.id desc limit 1) last on true
      cross join lateral (select min(q.due_on) as oldest from report_request q where q.measure_id = m.id and q.closed_on is null) due
      cross join lateral (select m.status in ('AGREED', 'IN_PREPARATION', 'IN_PROGRESS', 'ONGOING') as runs,
        computed_light(m.status, m.planned_end, last.reported_on, due.oldest,
          (select min(s.due_on) from milestone s where s.measure_id = m.id and s.state in ('OPEN', 'MOVED')),
          last.self_assessment, last.counter_step,
          exists (select from participation p where p.measure_id = m.id and p.role = 'LEAD' and p.commitment = 'WITHDRAWN'),
          exists (select from measure_spending_lock t join spending_lock l on l.id = t.spending_lock_id where t.measure_id = m.id
            and l.status in ('ACTIVE', 'CONDITION_MET', 'RELEASE_REQUESTED') and l.year >= extract(year from $2::date)),
          $2::date) as computed) light
     where m.id = $1::uuid`,
};
