import { type BenchCase, someOf } from './bench-case.js';

const NAMES = ['total', 'green', 'yellow', 'red', 'grey', 'completed', 'resting'];

const tally = (row: string) => NAMES.map((name) => `'${name}', ${row}.${name}`).join(', ');

const RUNS = `status in ('AGREED', 'IN_PREPARATION', 'IN_PROGRESS', 'ONGOING')`;

const counts = `count(*) as total, count(*) filter (where light = 'GREEN') as green,
  count(*) filter (where light = 'YELLOW') as yellow, count(*) filter (where light = 'RED') as red,
  count(*) filter (where light = 'GREY' and ${RUNS}) as grey, count(*) filter (where status = 'COMPLETED') as completed,
  count(*) filter (where not ${RUNS} and status <> 'COMPLETED') as resting`;

/** What a committee is told of a field of action. */
export const summary: BenchCase = {
  key: 'summary',
  title: 'progress summary of a field of action',
  target: 0.9,
  hope: 1,
  rootField: 'progressSummary',
  query: `query Summary($field: ID!) {
    progressSummary(filter: { fieldOfActionId: $field }) {
      asOf ${NAMES.join(' ')}
      statuses { status total }
      byStrategy { ${NAMES.join(' ')} strategy { id number title } }
      deviations(first: 10) { id number title status plannedEnd leadOffice { id name } }
      silentOffices { missing overdue oldestDueOn office { id name } }
    }
  }`,
  variations: async (client) =>
    (await someOf(client, 'id', 'from field_of_action')).map((field) => ({ field })),
  values: ({ field }, today) => [field, today],
  statement: `
    with scope as materialized (
      select m.id, m.number, m.title, m.status, m.planned_end, m.lead_office_id,
             case when m.status in ('AGREED', 'IN_PREPARATION', 'IN_PROGRESS', 'ONGOING') then (
               select shown_light(judged.computed, judged.self_assessment, m.light_override) from (
                 select facts.self_assessment, computed_light(m.status, m.planned_end, facts.reported_on, facts.oldest_due,
                          facts.milestone_due, facts.self_assessment, facts.counter_step, facts.lead_withdrawn, facts.is_locked, $2::date) as computed
                   from (select last.*,
                           (select min(q.due_on) from report_request q where q.measure_id = m.id and q.closed_on is null) as oldest_due,
                           (select min(s.due_on) from milestone s where s.measure_id = m.id and s.state in ('OPEN', 'MOVED')) as milestone_due,
                           exists (select from participation p where p.measure_id = m.id and p.role = 'LEAD'
                             and p.commitment = 'WITHDRAWN') as lead_withdrawn,
                           exists (select from measure_spending_lock t join spending_lock l on l.id = t.spending_lock_id
                             where t.measure_id = m.id and l.status in ('ACTIVE', 'CONDITION_MET', 'RELEASE_REQUESTED')
                               and l.year >= extract(year from $2::date)) as is_locked
                      from (select) always left join lateral (
                        select r.reported_on, r.self_assessment, r.counter_step from status_report r
                         where r.measure_id = m.id and r.state = 'RELEASED'
                         order by r.reported_on desc, r.updated_at desc, r.id desc limit 1) last on true
                    -- kept apart, so that the two functions are inlined instead of called
                    offset 0) facts offset 0) judged)
             else 'GREY' end as light
        from measure m where m.field_of_action_id = $1::uuid and m.status not in ('DRAFT', 'PROPOSED'))
    select json_build_object('asOf', $2::date, ${tally('whole')},
      'statuses', (select coalesce(json_agg(json_build_object('status', status, 'total', total) order by total desc, status), '[]')
         from (select status, count(*) as total from scope group by status) s),
      'byStrategy', (
        select coalesce(json_agg(json_build_object(${tally('t')},
                 'strategy', json_build_object('id', s.id, 'number', s.number, 'title', s.title))
                 order by t.red desc, t.yellow desc, t.total desc, t.strategy_id), '[]')
          from (select ms.strategy_id, ${counts} from scope join measure_strategy ms on ms.measure_id = scope.id group by ms.strategy_id) t
          join strategy s on s.id = t.strategy_id),
      'deviations', (
        select coalesce(json_agg(d.item), '[]') from (
          select json_build_object('id', m.id, 'number', m.number, 'title', m.title, 'status', m.status, 'plannedEnd', m.planned_end,
                   'leadOffice', (select json_build_object('id', o.id, 'name', o.name) from office o where o.id = m.lead_office_id)) as item
            from scope m
           where light in ('RED', 'YELLOW') or light = 'GREY' and ${RUNS}
           order by array_position(array['RED', 'YELLOW', 'GREY'], light), planned_end nulls last, number limit 10) d),
      'silentOffices', (
        select coalesce(json_agg(json_build_object('missing', t.missing, 'overdue', t.overdue, 'oldestDueOn', t.oldest,
                 'office', json_build_object('id', o.id, 'name', o.name)) order by t.oldest, t.missing desc, t.lead_office_id), '[]')
          from (select scope.lead_office_id, count(*) as missing, count(*) filter (where q.due_on < $2::date) as overdue,
                       min(q.due_on) as oldest
                  from scope join report_request q on q.measure_id = scope.id and q.closed_on is null group by scope.lead_office_id) t
          join office o on o.id = t.lead_office_id)
    )::text as answer
      from (select ${counts} from scope) whole`,
};
