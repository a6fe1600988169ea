import { join, sql } from '../../platform/database/sql.js';
import { extendShape } from '../../platform/read/index.js';
import { waitingFor } from '../offices/index.js';
import { acceptanceVisible } from './report-acceptance.shape.js';
import { ReportExtension } from './report-extension.entity.js';
import './report-extension.shape.js';
import { ReportRequest } from './report-request.entity.js';
import { readsDrafts } from './status-report.access.js';
import { StatusReport } from './status-report.entity.js';
import { REPORTED } from './status-report.rules.js';

const runs = sql`m.status in (${join([...REPORTED])})`;

extendShape(StatusReport, {
  // Whom a released report waits for is told to those only who may know whether it was accepted.
  waitingFor: waitingFor(
    StatusReport.name,
    (context) => sql`
    select r.id as subject_id, turn.role, case when turn.role <> 'COORDINATOR' then m.lead_office_id end as office_id,
           null::uuid as organisation_id,
           case turn.role when 'OFFICE_HEAD' then o.head_id when 'OFFICER' then r.drafted_by end as person_id
      from status_report r join measure m on m.id = r.measure_id join office o on o.id = m.lead_office_id
      left join report_acceptance a on a.report_id = r.id and ${acceptanceVisible(sql`a`, context)}
      cross join lateral (select case when r.state in ('DRAFT', 'RETURNED') or a.state = 'QUESTIONED' then 'OFFICER'
        when r.state = 'SUBMITTED' then 'OFFICE_HEAD' when a.state = 'AWAITED' then 'COORDINATOR' end as role) turn
     where turn.role is not null and ${runs}`,
  ),
});

extendShape(ReportRequest, {
  // Whether a draft was handed to the head is told to those only who may see it.
  waitingFor: waitingFor(
    ReportRequest.name,
    (context) => sql`
    select q.id as subject_id, case when open.id is null then 'OFFICER' else 'OFFICE_HEAD' end as role,
           m.lead_office_id as office_id, null::uuid as organisation_id,
           case when open.id is null then m.accountable_person_id else o.head_id end as person_id
      from report_request q join measure m on m.id = q.measure_id join office o on o.id = m.lead_office_id
      left join status_report open on open.measure_id = m.id and open.state = 'SUBMITTED' and ${readsDrafts(sql`m`, context)}
     where q.closed_on is null`,
  ),
});

extendShape(ReportExtension, {
  waitingFor: waitingFor(
    ReportExtension.name,
    () => sql`
    select e.id as subject_id, 'COORDINATOR' as role, null::uuid as office_id, null::uuid as organisation_id, null::uuid as person_id
      from report_extension e where e.state = 'REQUESTED'`,
  ),
});
