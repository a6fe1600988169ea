-- Why an item stands on an agenda, and which item of an earlier meeting it continues.

alter table agenda_item
  add column section text not null default 'OTHER' check (section in ('STANDING', 'OPEN_TASKS', 'RED', 'OVERDUE', 'ESCALATED',
    'SILENT', 'DEFERRED', 'NEEDS_DECISION', 'NEWLY_PROPOSED', 'CONSENT', 'OTHER')),
  -- sections whose items are put under this one and share its minutes
  add column holds text[] not null default '{}',
  add column is_consent boolean not null default false,
  add column carried_over_from_id uuid references agenda_item on delete set null,
  add column follows_outcome_id uuid references outcome on delete set null,
  -- what was proposed: accepted twice, it still stands on the agenda once
  add column proposal_key text,
  add column proposed_because jsonb;
select follow_history('agenda_item');
create unique index agenda_item_proposal on agenda_item (meeting_id, proposal_key);
create index agenda_item_carried_over on agenda_item (carried_over_from_id) where carried_over_from_id is not null;
create index agenda_item_follows on agenda_item (follows_outcome_id) where follows_outcome_id is not null;
