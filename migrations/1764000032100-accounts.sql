-- Everything about coming in that is not the session. Secrets stand here as hashes or sealed, and none of it has a history:
-- what happened is told by account_event.

create table account_mail (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in
    ('PASSWORD_RESET', 'INVITATION', 'SIGN_IN_LINK', 'PASSWORD_CHANGED', 'SECOND_FACTOR_CHANGED')),
  -- as it was entered: whether it belongs to anybody is looked up when the mail is written
  address text not null,
  created_at timestamptz not null,
  -- after this nobody waits for it any more
  expires_at timestamptz not null,
  state text not null default 'PLANNED' check (state in ('PLANNED', 'SENDING', 'SENT', 'FAILED')),
  attempts integer not null default 0,
  claimed_until timestamptz,
  sent_at timestamptz,
  failure text
);
create index account_mail_waiting on account_mail (created_at) where state in ('PLANNED', 'SENDING');

create table account_link (
  token_hash bytea primary key,
  person_id uuid not null references person on delete cascade,
  kind text not null check (kind in ('SET_PASSWORD', 'SIGN_IN')),
  expires_at timestamptz not null
);
create index account_link_person on account_link (person_id);

-- Who signs in by a link in a mail instead of a password.
create table link_sign_in (
  person_id uuid primary key references person on delete cascade,
  allowed_at timestamptz not null
);

-- Where somebody has signed in before: attempts of others cannot lock these out.
create table known_device (
  token_hash bytea not null,
  person_id uuid not null references person on delete cascade,
  last_used_at timestamptz not null,
  primary key (token_hash, person_id)
);
create index known_device_person on known_device (person_id);

create table second_factor (
  person_id uuid primary key references person on delete cascade,
  sealed_secret bytea not null,
  begun_at timestamptz not null,
  confirmed_at timestamptz,
  -- the step of time of the last code that was taken: no code is taken twice
  last_step bigint not null default 0
);

create table recovery_code (
  person_id uuid not null references second_factor on delete cascade,
  code_hash bytea not null,
  primary key (person_id, code_hash)
);

-- A sign-in that is half done: good for the second factor and for nothing else.
create table sign_in_step (
  token_hash bytea primary key,
  person_id uuid not null references person on delete cascade,
  kind text not null check (kind in ('CODE', 'ENROL')),
  method text not null,
  attempts integer not null default 0,
  expires_at timestamptz not null
);
create index sign_in_step_person on sign_in_step (person_id);

create table account_event (
  id uuid primary key default gen_random_uuid(),
  happened_at timestamptz not null,
  kind text not null,
  -- empty where the address belongs to nobody; what was typed is not kept
  person_id uuid references person on delete cascade,
  -- who did it, where it was somebody else
  by_id uuid references person on delete set null,
  device text not null default '',
  network text not null default ''
);
create index account_event_time on account_event (happened_at, id);
create index account_event_person on account_event (person_id, happened_at);
