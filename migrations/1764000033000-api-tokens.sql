-- Keys with which programs act in the name of a person. A secret keeps no history; of the token only the hash is stored.

create table api_token (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  name text not null check (length(name) between 1 and 100),
  token_hash bytea not null unique,
  scopes text[] not null check (cardinality(scopes) > 0 and scopes <@ array['READ', 'REPORT', 'PLAN', 'ADMINISTER']),
  created_on date not null,
  expires_on date not null check (expires_on between created_on and created_on + 366),
  last_used_on date
);
create index api_token_person on api_token (person_id);

create trigger identity_changed after delete on api_token
  for each statement execute function tell_identity_changed();
