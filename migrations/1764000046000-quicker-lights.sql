-- What lights depend on, found without a walk over all that is done: milestones that are still to be done, those who left the lead.
create index milestone_to_do on milestone (due_on, measure_id) where state in ('OPEN', 'MOVED');
create index participation_left_lead on participation (measure_id) where role = 'LEAD' and commitment = 'WITHDRAWN';

-- And what the newest reports say in a word, read from the index alone.
drop index status_report_latest;
create index status_report_latest on status_report (measure_id, reported_on desc, updated_at desc, id desc)
  include (self_assessment, needs_steering, proposed_status) where state = 'RELEASED';
