import { type Sql, sql } from '../../platform/database/sql.js';
import {
  agendaCandidate,
  AgendaItemKind,
  AgendaSection,
  defineAgendaSource,
  measureConcernsBody,
} from '../conferences/index.js';
import { waitingProposal } from '../measures/index.js';
import { wasTreatedSince } from './concerns.sql.js';

const { INFORMATION, DISCUSSION, DECISION } = AgendaItemKind;

// What measures bring, by how they stand today.

const lastReportOn = (measure: Sql): Sql => sql`(select max(told.reported_on) from status_report told
  where told.measure_id = ${measure}.id and told.state = 'RELEASED')`;

defineAgendaSource({
  section: AgendaSection.RED,
  code: 'LIGHT_RED',
  kind: DISCUSSION,
  rows: ({ measures, context: { today } }) => sql`
    select ${agendaCandidate({
      measureId: sql`r.id`,
      weight: sql`greatest(${today}::date - least(r.planned_end, r.milestone_due), 0)`,
    })}
      from ${measures} r where r.shown_light = 'RED'`,
});

defineAgendaSource({
  section: AgendaSection.OVERDUE,
  code: 'END_PASSED',
  kind: DISCUSSION,
  rows: ({ measures, context: { today } }) => sql`
    select ${agendaCandidate({
      measureId: sql`r.id`,
      weight: sql`${today}::date - r.planned_end`,
      details: sql`json_build_object('day', r.planned_end)`,
    })}
      from ${measures} r where r.planned_end < ${today}::date and r.status <> 'ONGOING'`,
});

defineAgendaSource({
  section: AgendaSection.OVERDUE,
  code: 'MILESTONE_LATE',
  kind: DISCUSSION,
  rows: ({ measures, context: { today } }) => sql`
    select ${agendaCandidate({
      measureId: sql`r.id`,
      weight: sql`${today}::date - r.milestone_due`,
      details: sql`json_build_object('day', r.milestone_due)`,
    })}
      from ${measures} r where r.milestone_due < ${today}::date`,
});

defineAgendaSource({
  section: AgendaSection.SILENT,
  code: 'REPORT_OVERDUE',
  kind: DISCUSSION,
  rows: ({ measures, context: { today } }) => sql`
    select ${agendaCandidate({
      measureId: sql`r.id`,
      weight: sql`${today}::date - r.oldest_due`,
      details: sql`json_build_object('day', r.oldest_due)`,
    })}
      from ${measures} r where r.oldest_due < ${today}::date`,
});

defineAgendaSource({
  section: AgendaSection.SILENT,
  code: 'NO_REPORT',
  kind: DISCUSSION,
  rows: ({ measures }) => sql`
    select ${agendaCandidate({ measureId: sql`r.id` })} from ${measures} r where r.last_report is null`,
});

defineAgendaSource({
  section: AgendaSection.NEEDS_DECISION,
  code: 'STEERING_ASKED',
  kind: DECISION,
  rows: ({ measures, meeting }) => sql`
    select ${agendaCandidate({
      measureId: sql`r.id`,
      details: sql`json_build_object('day', r.last_report)`,
    })}
      from ${measures} r cross join ${meeting} t
     where r.needs_steering and not ${wasTreatedSince(sql`about.measure_id = r.id`, sql`r.last_report`)}`,
});

/** What an office proposes and nobody has to confirm but whoever looks at the measure. */
const isForAll = (proposed: Sql, measure: Sql): Sql =>
  sql`(${proposed} <> 'COMPLETED' or ${measure}.confirming_body_id is null)`;

defineAgendaSource({
  section: AgendaSection.NEEDS_DECISION,
  code: 'STATUS_PROPOSED',
  kind: DECISION,
  // Running measures have been looked at; what rests can be proposed to go on or to end, too.
  rows: ({ measures, meeting }) => sql`
    select ${agendaCandidate({
      measureId: sql`waits.id`,
      details: sql`json_build_object('day', waits.last_report, 'status', waits.proposed_status)`,
    })}
      from ${meeting} t cross join lateral (
        select r.id, r.last_report, r.proposed_status, r.confirming_body_id from ${measures} r
        union all
        select m.id, ${lastReportOn(sql`m`)}, ${waitingProposal(sql`m`)}, m.confirming_body_id from measure m
         where m.status = 'ON_HOLD' and ${measureConcernsBody(sql`m`, sql`t.body_id`)}) as waits
     where waits.proposed_status is not null and ${isForAll(sql`waits.proposed_status`, sql`waits`)}
       and not ${wasTreatedSince(sql`about.measure_id = waits.id`, sql`waits.last_report`)}`,
});

defineAgendaSource({
  section: AgendaSection.NEEDS_DECISION,
  code: 'COMPLETION_TO_CONFIRM',
  kind: DECISION,
  rows: ({ meeting }) => sql`
    select ${agendaCandidate({
      measureId: sql`m.id`,
      weight: sql`t.held_on - ${lastReportOn(sql`m`)}`,
      details: sql`json_build_object('day', ${lastReportOn(sql`m`)})`,
    })}
      from ${meeting} t join measure m on m.confirming_body_id = t.body_id
     where ${waitingProposal(sql`m`)} = 'COMPLETED'
       and not ${wasTreatedSince(sql`about.measure_id = m.id`, lastReportOn(sql`m`))}`,
});

defineAgendaSource({
  section: AgendaSection.NEEDS_DECISION,
  code: 'RESUBMITTED',
  kind: DECISION,
  rows: ({ meeting }) => sql`
    select ${agendaCandidate({
      measureId: sql`m.id`,
      weight: sql`t.held_on - m.resubmit_on`,
      details: sql`json_build_object('day', m.resubmit_on)`,
    })}
      from ${meeting} t join measure m on m.status = 'ON_HOLD' and m.resubmit_on <= t.held_on
     where ${measureConcernsBody(sql`m`, sql`t.body_id`)}`,
});

defineAgendaSource({
  section: AgendaSection.NEWLY_PROPOSED,
  code: 'MEASURE_PROPOSED',
  kind: DECISION,
  rows: ({ meeting }) => sql`
    select ${agendaCandidate({ measureId: sql`m.id` })}
      from ${meeting} t join measure m on m.status = 'PROPOSED'
     where ${measureConcernsBody(sql`m`, sql`t.body_id`)}`,
});

defineAgendaSource({
  section: AgendaSection.CONSENT,
  code: 'GREEN_UNCHANGED',
  kind: INFORMATION,
  rows: ({ measures, meeting }) => sql`
    select ${agendaCandidate({
      measureId: sql`r.id`,
      details: sql`json_build_object('day', r.last_report)`,
    })}
      from ${measures} r cross join ${meeting} t
     where r.shown_light = 'GREEN' and r.last_report >= coalesce(t.last_held_on, '-infinity'::date)
       and not r.deviates and not r.needs_steering`,
});
