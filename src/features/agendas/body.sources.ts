import { type Sql, sql } from '../../platform/database/sql.js';
import {
  agendaCandidate,
  type AgendaGround,
  AgendaItemKind,
  AgendaSection,
  defineAgendaSource,
  isDecided,
  isOnAgenda,
} from '../conferences/index.js';
import { isEarlier } from './concerns.sql.js';

const { INFORMATION, DISCUSSION } = AgendaItemKind;

// What earlier meetings of the body left behind.

/** Tasks that earlier meetings of the body gave. */
const tasks = ({ meeting }: AgendaGround, which: Sql, weight: Sql, day: Sql): Sql => sql`
  select ${agendaCandidate({
    outcomeId: sql`o.id`,
    weight,
    details: sql`json_build_object('day', ${day}, 'number', o.number)`,
  })}
    from ${meeting} t
    join meeting gave on ${isEarlier(sql`gave`, sql`t`)}
    join agenda_item under on under.meeting_id = gave.id
    join outcome o on o.agenda_item_id = under.id and o.kind = 'TASK'
   where ${which}`;

defineAgendaSource({
  section: AgendaSection.OPEN_TASKS,
  code: 'TASK_LATE',
  kind: INFORMATION,
  rows: (ground) => {
    const today = sql`${ground.context.today}::date`;
    const isLate = sql`o.done_on is null and o.due_on < ${today}`;
    return tasks(ground, isLate, sql`${today} - o.due_on`, sql`o.due_on`);
  },
});

defineAgendaSource({
  section: AgendaSection.OPEN_TASKS,
  code: 'TASK_OPEN',
  kind: INFORMATION,
  rows: (ground) => {
    const today = sql`${ground.context.today}::date`;
    const isOpen = sql`o.done_on is null and o.due_on >= ${today}`;
    return tasks(ground, isOpen, sql`${today} - o.due_on`, sql`o.due_on`);
  },
});

defineAgendaSource({
  section: AgendaSection.OPEN_TASKS,
  code: 'TASK_DONE',
  kind: INFORMATION,
  // What is done is told once more at the next meeting and then drops out (R-53): after all that is open.
  rows: (ground) => {
    const isNews = sql`o.done_on is not null and o.done_on >= coalesce(t.last_held_on, gave.held_on)`;
    return tasks(ground, isNews, sql`${-100_000}::integer`, sql`o.done_on`);
  },
});

/**
 * It was carried over to another meeting that was not cancelled, and goes on there; or the body has come to a result about the
 * same since. The meeting of the item is `met`.
 */
const goesOnElsewhere = (item: Sql, meeting: Sql): Sql => sql`
  (exists (select from agenda_item next join meeting there on there.id = next.meeting_id and there.state <> 'CANCELLED'
     where next.carried_over_from_id = ${item}.id and ${isOnAgenda(sql`next`)} and there.id <> ${meeting}.id)
   or exists (select from agenda_item again join meeting later on later.id = again.meeting_id
        join outcome result on result.agenda_item_id = again.id
      where (again.measure_id = ${item}.measure_id or again.strategy_id = ${item}.strategy_id
          or again.problem_area_id = ${item}.problem_area_id)
        and ${isEarlier(sql`met`, sql`later`)} and ${isEarlier(sql`later`, meeting)}))`;

const continued = {
  itemId: sql`i.id`,
  measureId: sql`i.measure_id`,
  strategyId: sql`i.strategy_id`,
  problemAreaId: sql`i.problem_area_id`,
  weight: sql`t.held_on - met.held_on`,
};

defineAgendaSource({
  section: AgendaSection.DEFERRED,
  code: 'DEFERRED_UNTIL',
  kind: DISCUSSION,
  rows: ({ meeting }) => sql`
    select distinct on (i.id) ${agendaCandidate({
      ...continued,
      details: sql`json_build_object('day', o.due_on, 'number', o.number, 'meetingDay', met.held_on)`,
    })}
      from ${meeting} t
      join meeting met on ${isEarlier(sql`met`, sql`t`)}
      join agenda_item i on i.meeting_id = met.id
      join outcome o on o.agenda_item_id = i.id and o.kind = 'DEFERRAL' and o.done_on is null and o.due_on <= t.held_on
     where not ${goesOnElsewhere(sql`i`, sql`t`)}
     order by i.id, o.created_at desc`,
});

defineAgendaSource({
  section: AgendaSection.DEFERRED,
  code: 'UNDECIDED',
  kind: DISCUSSION,
  // Standing items and what is only taken note of need no decision; after a year nobody expects one any more.
  rows: ({ meeting, context: { today } }) => sql`
    select ${agendaCandidate({
      ...continued,
      details: sql`json_build_object('day', met.held_on)`,
    })}
      from ${meeting} t
      join meeting met on ${isEarlier(sql`met`, sql`t`)} and met.held_on >= t.held_on - 366
       and (met.state = 'HELD' or (met.state = 'INVITED' and met.held_on <= ${today}::date))
      join agenda_item i on i.meeting_id = met.id
     where ${isOnAgenda(sql`i`)} and i.section <> 'STANDING' and not i.is_consent and i.kind <> 'INFORMATION' and i.follows_outcome_id is null
       and not ${isDecided(sql`i`)}
       and not ${goesOnElsewhere(sql`i`, sql`t`)}`,
});
