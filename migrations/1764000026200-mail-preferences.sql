-- When people and organisations want to be left in peace, and for how long reminders may wait for that.

create table mail_preference (
  person_id uuid primary key references person on delete cascade,
  -- 1 Monday … 5 Friday; null: any working day
  weekdays smallint[] check (cardinality(weekdays) between 1 and 5 and weekdays <@ '{1,2,3,4,5}'),
  paused_until date
);
select track_history('mail_preference');

-- Works holidays: reminders wait, what is due stays due.
create table quiet_time (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation on delete cascade,
  from_day date not null,
  to_day date not null,
  name text not null,
  check (to_day >= from_day)
);
create index quiet_time_organisation on quiet_time (organisation_id, to_day);
select track_history('quiet_time');

-- One row: what holds for all reminders.
create table reminder_setting (
  only_one boolean primary key default true check (only_one),
  -- how many days a person may put a reminder off at most
  mail_floor_days integer not null default 5 check (mail_floor_days between 0 and 30)
);
select track_history('reminder_setting');
insert into reminder_setting default values;
