-- Sign-in at providers of the county (OpenID Connect): who is who there, what is on its way, what was begun through them.

create table external_identity (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  issuer text not null,
  subject text not null,
  unique (issuer, subject),
  unique (person_id, issuer)
);
select track_history('external_identity');

-- Roles that a provider gave, and that end when it no longer says so.
create table provided_role (
  role_assignment_id uuid primary key references role_assignment on delete cascade,
  issuer text not null
);

create table sign_in_attempt (
  state_hash bytea primary key,
  browser_hash bytea not null,
  provider text not null,
  return_path text not null,
  expires_at timestamptz not null
);
create index sign_in_attempt_expires on sign_in_attempt (expires_at);

create table provider_session (
  session_id uuid primary key references session on delete cascade,
  provider text not null,
  issuer text not null,
  subject text not null,
  sid text,
  -- sealed with a secret of the browser
  id_token bytea not null
);
create index provider_session_sid on provider_session (issuer, sid);
create index provider_session_subject on provider_session (issuer, subject);

-- What a provider has said once must not be said again by somebody who overheard it.
create table used_logout_token (
  token_hash bytea primary key,
  used_at timestamptz not null default now()
);
