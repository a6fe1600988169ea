-- Papers: drafts that people write, editions that are frozen, and for each edition one version per audience.

-- Numbers run per year without a gap: the counter is part of the transaction that freezes.
create table paper_number (
  year integer primary key,
  last_given integer not null check (last_given > 0)
);

create table paper (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('PROGRESS_REPORT', 'RESOLUTION_PAPER', 'AGENDA', 'INVITATION', 'MINUTES',
    'OFFICE_EXTRACT', 'OPEN_TASKS', 'MEASURE_SHEET', 'MEASURE_CATALOGUE')),
  state text not null default 'DRAFT' check (state in ('DRAFT', 'FROZEN', 'WITHDRAWN')),
  -- given when it is frozen, and never again
  number text unique,
  year integer,
  serial integer,
  -- the newest one; 0 for the paper itself, then the number of the erratum
  edition integer not null default 0,
  body_id uuid references body,
  meeting_id uuid references meeting,
  strategy_id uuid references strategy,
  office_id uuid references office,
  area_id uuid references area,
  field_of_action_id uuid references field_of_action,
  measure_id uuid references measure,
  publisher_office_id uuid not null references office,
  audiences text[] not null check (cardinality(audiences) > 0 and audiences <@ '{PUBLIC,COMMITTEE,INTERNAL}'),
  language text not null default 'de' check (language in ('de', 'en')),
  -- empty: the moment in which it is frozen
  as_of date,
  since date,
  since_meeting_id uuid references meeting,
  title text,
  subtitle text,
  head jsonb not null default '{}',
  withdrawn_on date,
  withdrawn_because text,
  unique (year, serial),
  check ((state = 'DRAFT') = (number is null)),
  check (num_nulls(number, year, serial) in (0, 3)),
  check (num_nonnulls(since, since_meeting_id) <= 1),
  check ((state = 'WITHDRAWN') = (withdrawn_on is not null)),
  check ((withdrawn_on is null) = (withdrawn_because is null))
);
create index paper_body on paper (body_id);
create index paper_meeting on paper (meeting_id);
create index paper_office on paper (office_id);
select track_history('paper');

-- What was frozen: the first time, and once more with each correction.
create table paper_edition (
  id uuid primary key default gen_random_uuid(),
  paper_id uuid not null references paper,
  edition integer not null check (edition >= 0),
  number text not null unique,
  reason text,
  frozen_at timestamptz not null,
  frozen_by_id uuid references person,
  -- the state that was read, to the microsecond
  moment timestamptz not null,
  as_of date not null,
  since date,
  -- the very moment after which changes are told
  since_moment timestamptz,
  check ((since is null) = (since_moment is null)),
  unique (paper_id, edition),
  check ((edition = 0) = (reason is null))
);
select track_history('paper_edition');

-- What an edition tells one audience: text in canonical JSON, with the sum that shows that nobody touched it since.
create table paper_version (
  id uuid primary key default gen_random_uuid(),
  edition_id uuid not null references paper_edition,
  audience text not null check (audience in ('PUBLIC', 'COMMITTEE', 'INTERNAL')),
  title text not null,
  subtitle text,
  content text not null,
  -- blocks at its beginning that tell what was corrected
  erratum_blocks integer not null default 0 check (erratum_blocks >= 0),
  sha256 text not null,
  unique (edition_id, audience),
  check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
select track_history('paper_version');

create function keep_frozen_paper() returns trigger language plpgsql as $$
begin
  raise exception 'what was frozen is never changed' using errcode = 'check_violation', constraint = 'paper_frozen';
end $$;
create trigger keep_frozen before update or delete on paper_edition for each row execute function keep_frozen_paper();
create trigger keep_frozen before update or delete on paper_version for each row execute function keep_frozen_paper();
create trigger keep_frozen before delete on paper for each row when (old.state <> 'DRAFT') execute function keep_frozen_paper();
-- What a correction says anew (title, subtitle, head, day) and the withdrawal are all that can follow
create trigger keep_frozen_paper before update on paper for each row
  when (old.state <> 'DRAFT' and
    ((old.kind, old.number, old.body_id, old.meeting_id, old.strategy_id, old.office_id, old.area_id, old.field_of_action_id,
      old.measure_id, old.publisher_office_id, old.audiences, old.language, old.since, old.since_meeting_id) is distinct from
     (new.kind, new.number, new.body_id, new.meeting_id, new.strategy_id, new.office_id, new.area_id, new.field_of_action_id,
      new.measure_id, new.publisher_office_id, new.audiences, new.language, new.since, new.since_meeting_id)
     or new.state = 'DRAFT' or (old.state = 'WITHDRAWN' and new is distinct from old)))
  execute function keep_frozen_paper();

-- A meeting's file: the papers that somebody laid before it.
create table paper_placement (
  id uuid primary key default gen_random_uuid(),
  paper_id uuid not null references paper,
  meeting_id uuid not null references meeting,
  agenda_item_id uuid references agenda_item on delete cascade,
  unique (paper_id, meeting_id)
);
create index paper_placement_meeting on paper_placement (meeting_id);
create index paper_placement_item on paper_placement (agenda_item_id);
select track_history('paper_placement');
