-- Whether the mail server works, for all workers together. One row; while all is well it says nothing.
create table mail_outage (
  only_row boolean primary key default true check (only_row),
  failing_since timestamptz,
  failures integer not null default 0,
  -- until then no worker tries; then one of them, with one mail
  next_try_at timestamptz,
  alerted_at timestamptz
);
insert into mail_outage default values;
