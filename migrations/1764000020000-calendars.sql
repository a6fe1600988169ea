-- By which calendar the county works: its Land, the days on which its offices are closed, school holidays.

-- One row. Single closed days are kept with it, [{"day": "2026-05-15", "name": "Brückentag"}], so that one version counts for all.
create table calendar_setting (
  id uuid primary key default gen_random_uuid(),
  is_only boolean not null default true unique check (is_only),
  land text not null default 'NW' check (land in ('BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL',
    'SN', 'ST', 'SH', 'TH')),
  yearly_closings jsonb not null default '[]' check (jsonb_typeof(yearly_closings) = 'array'),
  closed_days jsonb not null default '[]' check (jsonb_typeof(closed_days) = 'array')
);
select track_history('calendar_setting');
insert into calendar_setting default values;

-- School holidays shift no deadline; they only warn when a date is chosen.
create table school_holiday (
  id uuid primary key default gen_random_uuid(),
  land text not null check (land in ('BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST',
    'SH', 'TH')),
  name text not null,
  from_day date not null,
  to_day date not null,
  check (to_day >= from_day),
  unique (land, from_day, to_day, name)
);
select track_history('school_holiday');
