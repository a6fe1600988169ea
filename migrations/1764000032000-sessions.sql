-- Sessions change their token now and then, end for good after some days, and tell their owner where they are used.
alter table session
  add column previous_hash bytea unique,
  add column rotated_at timestamptz not null default now(),
  -- when the token of today was used first; until then the one before it still opens the session
  add column confirmed_at timestamptz,
  add column ends_at timestamptz not null default now() + interval '7 days',
  add column method text not null default 'PASSWORD' check (method in ('PASSWORD', 'MAIL_LINK', 'SINGLE_SIGN_ON')),
  add column device text not null default '',
  add column network text not null default '';

-- A token that is thrown away at once must be forgotten at once by those who remember whose it is.
create trigger identity_changed_by_elevation after update of token_hash on session
  for each row when (new.previous_hash is null) execute function tell_identity_changed();
