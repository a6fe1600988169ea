import { sql } from '../../platform/database/sql.js';
import {
  agendaCandidate,
  AgendaItemKind,
  AgendaSection,
  defineAgendaSource,
  isOnAgenda,
} from '../conferences/index.js';
import { isEarlier, problemAreaConcernsBody, strategyConcernsBody } from './concerns.sql.js';

const { DISCUSSION, DECISION } = AgendaItemKind;

// What strategies and problem areas bring.

defineAgendaSource({
  section: AgendaSection.NEEDS_DECISION,
  code: 'AGREEMENT_PENDING',
  kind: DECISION,
  rows: ({ meeting }) => sql`
    select ${agendaCandidate({
      strategyId: sql`s.id`,
      weight: sql`t.held_on - v.submitted_on`,
      details: sql`json_build_object('number', v.number, 'day', v.submitted_on, 'missing', (select count(*) from agreement a
        where a.strategy_version_id = v.id and a.state not in ('AGREED', 'AGREED_WITH_CONDITION')))`,
    })}
      from ${meeting} t
      join strategy s on s.ended_on is null
      cross join lateral (select asked.id, asked.number, asked.submitted_on from strategy_version asked
        where asked.strategy_id = s.id and asked.submitted_on is not null order by asked.number desc limit 1) v
     where not is_agreed(v.id) and ${strategyConcernsBody(sql`s`, sql`t.body_id`)}`,
});

defineAgendaSource({
  section: AgendaSection.NEEDS_DECISION,
  code: 'REVIEW_DUE',
  kind: DECISION,
  rows: ({ meeting }) => sql`
    select ${agendaCandidate({
      problemAreaId: sql`p.id`,
      weight: sql`t.held_on - p.review_on`,
      details: sql`json_build_object('day', p.review_on)`,
    })}
      from ${meeting} t
      join problem_area p on p.status in ('REPORTED', 'CONFIRMED') and p.review_on <= t.held_on
     where ${problemAreaConcernsBody(sql`p`, sql`t.body_id`)}`,
});

defineAgendaSource({
  section: AgendaSection.NEWLY_PROPOSED,
  code: 'PROBLEM_AREA_NEW',
  kind: DISCUSSION,
  // Entered on the day of the last meeting, it may have come too late for it: new is what was on none of its agendas.
  rows: ({ meeting }) => sql`
    select ${agendaCandidate({
      problemAreaId: sql`p.id`,
      weight: sql`p.urgency`,
      details: sql`json_build_object('day', (p.created_at at time zone 'Europe/Berlin')::date)`,
    })}
      from ${meeting} t
      join problem_area p on p.status in ('REPORTED', 'CONFIRMED')
       and p.created_at >= coalesce(t.last_held_on::timestamp at time zone 'Europe/Berlin', '-infinity'::timestamptz)
     where ${problemAreaConcernsBody(sql`p`, sql`t.body_id`)}
       and not exists (select from agenda_item treated join meeting met on met.id = treated.meeting_id
             where treated.problem_area_id = p.id and ${isOnAgenda(sql`treated`)} and ${isEarlier(sql`met`, sql`t`)})`,
});
