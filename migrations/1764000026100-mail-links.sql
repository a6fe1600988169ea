-- The link in a mail: answers for the measures of this mail, as the person it went to. Of the token only the hash is kept;
-- secrets keep no history. A mail that is sent again after a crash has a new link, and the old one goes on working.
create table mail_link (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique,
  delivery_id uuid not null references delivery on delete cascade,
  person_id uuid not null references person on delete cascade,
  expires_on date not null,
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index mail_link_delivery on mail_link (delivery_id);
create index mail_link_person on mail_link (person_id);
create index mail_link_expiry on mail_link (expires_on);
