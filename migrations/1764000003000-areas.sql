-- The tree of areas, of any depth, and its boundaries.

create table area (
  id uuid primary key default gen_random_uuid(),
  key text not null unique,
  level text not null check (level in
    ('STATE', 'COUNTY', 'MUNICIPALITY', 'DISTRICT', 'SOCIAL_SPACE', 'NEIGHBOURHOOD', 'RESIDENTIAL_PLACE')),
  name text not null,
  ags text check (ags ~ '^[0-9]{2}([0-9]{3}([0-9]{3})?)?$'),
  ars text check (ars ~ '^[0-9]{2,12}$'),
  local_key text,
  parent_id uuid references area,
  sort_order integer not null default 0,
  population integer check (population >= 0),
  population_on date,
  -- "/"-joined keys from the root to here; kept by trigger, so that "everything below" is one index range.
  path text not null default ''
);
create unique index area_ags on area (ags) where ags is not null;
create index area_parent on area (parent_id);
create index area_path on area (path text_pattern_ops);
select track_history('area');

create function set_area_path() returns trigger language plpgsql as $$
declare above area;
begin
  if new.parent_id is null then
    new.path := new.key || '/';
  else
    select * into above from area where id = new.parent_id;
    if tg_op = 'UPDATE' and starts_with(above.path, old.path) then
      raise exception 'an area cannot lie within itself' using errcode = 'check_violation', constraint = 'area_tree';
    end if;
    new.path := above.path || new.key || '/';
  end if;
  return new;
end $$;
create trigger area_path before insert or update of parent_id, key on area for each row execute function set_area_path();

create function move_areas_below() returns trigger language plpgsql as $$
begin
  update area set path = new.path || substr(path, length(old.path) + 1)
   where starts_with(path, old.path) and id <> new.id;
  return null;
end $$;
create trigger area_path_below after update of path, parent_id, key on area for each row
  when (old.path is distinct from new.path and pg_trigger_depth() = 0) execute function move_areas_below();

create table area_boundary (
  id uuid primary key default gen_random_uuid(),
  area_id uuid not null references area on delete cascade,
  valid_from date not null,
  geometry jsonb not null check (geometry ->> 'type' in ('Polygon', 'MultiPolygon')),
  source text not null,
  unique (area_id, valid_from)
);
select track_history('area_boundary');
