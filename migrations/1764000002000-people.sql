-- Accounts, roles, deputies, absences, sessions. Offices and bodies are named by id only: those rooms stand above.

create table person (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  title text,
  email text not null,
  phone text,
  office_id uuid,
  locale text not null default 'de' check (locale in ('de', 'en')),
  active boolean not null default true,
  left_on date
);
create unique index person_email on person (lower(email));
create index person_office on person (office_id);
select track_history('person');

create table role_assignment (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  role text not null check (role in
    ('COORDINATOR', 'OFFICE_HEAD', 'OFFICER', 'PARTICIPANT', 'COMMITTEE_MEMBER', 'ADMINISTRATOR', 'DATA_SUPPLIER')),
  office_id uuid,
  body_id uuid,
  valid_from date not null default current_date,
  valid_to date,
  check (valid_to is null or valid_to >= valid_from)
);
create index role_assignment_person on role_assignment (person_id);
create index role_assignment_office on role_assignment (office_id);
select track_history('role_assignment');

create table deputyship (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  deputy_id uuid not null references person on delete cascade,
  rank integer not null check (rank in (1, 2)),
  valid_from date not null default current_date,
  valid_to date,
  check (person_id <> deputy_id)
);
create index deputyship_person on deputyship (person_id);
select track_history('deputyship');

create table absence (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  from_day date not null,
  to_day date not null,
  check (to_day >= from_day)
);
create index absence_person on absence (person_id);
select track_history('absence');

-- Secrets keep no history: an old password hash has no use but to be stolen.
create table credential (
  person_id uuid primary key references person on delete cascade,
  password_hash text not null,
  changed_at timestamptz not null default now()
);

create table session (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique,
  person_id uuid not null references person on delete cascade,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index session_person on session (person_id);
