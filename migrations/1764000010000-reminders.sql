-- Reviews counted back from a meeting, the plan of reminders, and what was really sent.

-- One review per meeting: what is under review and who owes what by when.
create table review (
  id uuid primary key default gen_random_uuid(),
  meeting_id uuid not null unique references meeting on delete cascade,
  report_due_on date not null,
  state text not null default 'OPEN' check (state in ('OPEN', 'CLOSED', 'CANCELLED'))
);
select track_history('review');

create table review_item (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review on delete cascade,
  measure_id uuid not null references measure on delete cascade,
  request_id uuid not null references report_request,
  unique (review_id, measure_id)
);
create index review_item_measure on review_item (measure_id);
create index review_item_request on review_item (request_id);
select track_history('review_item');

-- A planned step of a review: the day it is due, and why that day.
create table reminder_step (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review on delete cascade,
  code text not null,
  due_on date not null,
  in_words_de text not null,
  in_words_en text not null,
  state text not null default 'PLANNED' check (state in ('PLANNED', 'DONE', 'SKIPPED', 'CANCELLED')),
  state_reason text,
  unique (review_id, code, due_on)
);
create index reminder_step_due on reminder_step (due_on) where state = 'PLANNED';
select track_history('reminder_step');

-- One mail: one per person and day. Claimed before it is sent, so that two workers never send it twice.
create table delivery (
  id uuid primary key default gen_random_uuid(),
  recipient_id uuid references person on delete set null,
  -- where it goes: the person's address, or a shared mailbox where the office has no head
  address text not null,
  day date not null,
  message_id text not null unique,
  state text not null default 'PLANNED' check (state in ('PLANNED', 'SENDING', 'SENT', 'FAILED', 'CANCELLED')),
  attempts integer not null default 0,
  claimed_until timestamptz,
  sent_at timestamptz,
  failure text,
  unique (address, day)
);
create index delivery_open on delivery (state, claimed_until) where state in ('PLANNED', 'SENDING');
create index delivery_recipient on delivery (recipient_id, day);
-- A mail that could not leave takes in what comes later, instead of being followed by a second one.
create unique index delivery_one_open on delivery (address) where state in ('PLANNED', 'SENDING');
select track_history('delivery');

-- Why somebody gets a mail: this step, for this measure. Unique, so that a re-run adds nothing.
create table reminder (
  id uuid primary key default gen_random_uuid(),
  step_id uuid not null references reminder_step on delete cascade,
  measure_id uuid not null references measure on delete cascade,
  recipient_id uuid references person on delete set null,
  address text not null,
  reason text not null check (reason in ('ACCOUNTABLE', 'DEPUTY', 'OFFICE_HEAD', 'SHARED_MAILBOX', 'COORDINATOR')),
  delivery_id uuid references delivery,
  -- taken out of its mail before that left
  withdrawn_because text check (withdrawn_because in
    ('REPORTED', 'SUPERSEDED', 'RECIPIENT_AWAY', 'MEETING_MOVED', 'MEETING_CANCELLED', 'MEETING_HELD')),
  unique (step_id, measure_id, address)
);
create index reminder_delivery on reminder (delivery_id);
create index reminder_recipient on reminder (recipient_id);
select track_history('reminder');
