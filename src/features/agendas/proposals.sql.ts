import { join, type Sql, sql } from '../../platform/database/sql.js';
import type { ReadContext } from '../../platform/read/index.js';
import {
  type AgendaGround,
  AgendaItemKind,
  agendaSources,
  isOnAgenda,
  measureConcernsBody,
  PROPOSED_SECTIONS,
} from '../conferences/index.js';
import { isActive, lightFacts, newestReleasedFirst, shownLight } from '../measures/index.js';
import { isEarlier } from './concerns.sql.js';
import { titleFacts, titleRows } from './proposal-title.sql.js';
import { MINUTES } from './proposal.rules.js';

/** From the least to the most binding: what has several reasons is there for the most binding of them. */
const KINDS = [AgendaItemKind.INFORMATION, AgendaItemKind.DISCUSSION, AgendaItemKind.DECISION];
const SECTIONS = [...PROPOSED_SECTIONS];
const minutes = SECTIONS.map((section) => MINUTES[section]);

/** The meeting that is prepared, with the day of the one before. */
const prepared = (meetingId: string): Sql => sql`
  select t.*, (select max(last.held_on) from meeting last where last.state = 'HELD' and ${isEarlier(sql`last`, sql`t`)}) as last_held_on
    from meeting t where t.id = ${meetingId}::uuid`;

/** The running measures of the body, each looked at once: its light, and what its newest report says. */
const running = (context: ReadContext): Sql => sql`
  select m.id, m.number, m.status, m.planned_end, facts.last_report, facts.oldest_due, facts.milestone_due,
         ${shownLight(sql`m`, sql`facts`)} as shown_light, coalesce(said.needs_steering, false) as needs_steering,
         nullif(said.proposed_status, m.status) as proposed_status, m.confirming_body_id,
         coalesce(not said.is_unchanged and (said.reason_code is not null or said.new_planned_end is not null), false) as deviates
    from meeting_prepared t
    join measure m on ${isActive(sql`m`)} and ${measureConcernsBody(sql`m`, sql`t.body_id`)}
    cross join lateral (${lightFacts(sql`m`, context)}) as facts
    left join lateral (select report.needs_steering, report.is_unchanged, report.reason_code, report.new_planned_end,
        report.proposed_status
      from status_report report where report.measure_id = m.id and report.state = 'RELEASED'
      order by ${newestReleasedFirst(sql`report`)} limit 1) as said on true`;

/** Everything that any source has found. */
const candidates = (ground: AgendaGround): Sql =>
  join(
    agendaSources().map(
      ({ section, code, kind, rows }) => sql`
        select ${SECTIONS.indexOf(section) + 1}::integer as section_rank, ${code}::text as code,
               ${KINDS.indexOf(kind) + 1}::integer as kind_rank, found.* from (${rows(ground)}) as found`,
    ),
    ' union all ',
  );

/** Each subject once, in the worst section it belongs to, with all reasons. The key is the same as long as it is proposed. */
const subjects = sql`
  select coalesce('outcome:' || outcome_id, 'measure:' || measure_id, 'strategy:' || strategy_id,
                  'problemArea:' || problem_area_id, 'item:' || item_id) as key,
         measure_id, strategy_id, problem_area_id, outcome_id,
         (array_agg(item_id order by weight) filter (where item_id is not null))[1] as item_id,
         min(section_rank) as section_rank, max(kind_rank) as kind_rank,
         (array_agg(weight order by section_rank, weight desc))[1] as weight,
         json_agg(json_build_object('code', code, 'details', details) order by section_rank, weight desc, code) as reasons
    from candidate
   group by key, measure_id, strategy_id, problem_area_id, outcome_id`;

/**
 * What stands on the agenda already, or was taken off it (abgesetzt), by each key under which it could be proposed. What was
 * taken off counts as dismissed: it does not come back by itself.
 */
const placed = sql`
  select named.key, (array_agg(i.id order by i.position) filter (where ${isOnAgenda(sql`i`)}))[1] as id,
         (array_agg(i.withdrawn_because order by i.withdrawn_on desc, i.position) filter (where not ${isOnAgenda(sql`i`)}))[1] as withdrawn_because
    from meeting_prepared t join agenda_item i on i.meeting_id = t.id
    cross join lateral (values (i.proposal_key), ('measure:' || i.measure_id), ('strategy:' || i.strategy_id),
      ('problemArea:' || i.problem_area_id), ('outcome:' || i.follows_outcome_id), ('item:' || i.carried_over_from_id)) as named (key)
   where named.key is not null group by named.key`;

const proposed = sql`
  select g.key, (${SECTIONS}::text[])[g.section_rank] as section, g.section_rank, g.weight, g.reasons,
         g.measure_id, g.strategy_id, g.problem_area_id, g.outcome_id, g.item_id,
         (${KINDS}::text[])[g.kind_rank] as kind, g.section_rank = ${SECTIONS.length} as is_consent,
         case when g.section_rank < ${SECTIONS.length}
           then coalesce(case when (${SECTIONS}::text[])[g.section_rank] = 'DEFERRED' then earlier.duration_minutes end,
             (${minutes}::integer[])[g.section_rank]) end as duration_minutes,
         coalesce(earlier.is_closed_session, false) or coalesce(under.is_closed_session, false) as is_closed_session,
         on_agenda.id as placed_id, coalesce(dismissed.reason, on_agenda.withdrawn_because) as dismissed_because,
         case when on_agenda.id is not null then 'ON_AGENDA' when dismissed.id is not null or on_agenda.withdrawn_because is not null
           then 'DISMISSED' else 'OPEN' end as state,
         coalesce(m.number, o.number, lpad(coalesce(s.number, p.number, met.number)::text, 9, '0')) as label,
         ${titleFacts} as title_facts
    from subject g cross join meeting_prepared t
    ${titleRows}
    left join placed on_agenda on on_agenda.key = g.key
    left join agenda_dismissal dismissed on dismissed.meeting_id = t.id and dismissed.proposal_key = g.key`;

/**
 * A statement over what is proposed for a meeting: `proposed` has one row per proposal, `meeting_prepared` is the meeting.
 * Everything is found and counted by Postgres, and each measure looked at once.
 */
export function withProposals(meetingId: string, context: ReadContext, select: Sql): Sql {
  const ground = { meeting: sql`meeting_prepared`, measures: sql`measure_running`, context };
  return sql`with meeting_prepared as materialized (${prepared(meetingId)}),
    measure_running as materialized (${running(context)}),
    candidate as (${candidates(ground)}),
    subject as (${subjects}),
    placed as materialized (${placed}),
    proposed as materialized (${proposed})
    ${select}`;
}

/** Worst first. */
export const worstFirst = (proposal: Sql): Sql =>
  sql`${proposal}.section_rank, ${proposal}.weight desc, ${proposal}.label, ${proposal}.key`;
