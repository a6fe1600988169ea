-- Definitions, observations by area and reference date, baselines and targets, disclosure control.

create table indicator (
  id uuid primary key default gen_random_uuid(),
  key text not null unique,
  name_de text not null,
  name_en text,
  topic text not null,
  unit text not null,
  direction text not null check (direction in ('HIGHER_IS_WORSE', 'HIGHER_IS_BETTER', 'NEUTRAL')),
  formula text not null,
  numerator text,
  denominator text,
  -- value = per_unit × numerator / denominator; null where the indicator is no rate
  per_unit numeric,
  source text not null,
  periodicity text not null check (periodicity in ('YEARLY', 'HALF_YEARLY', 'QUARTERLY', 'MONTHLY', 'ON_DEMAND')),
  lowest_level text not null check (lowest_level in
    ('STATE', 'COUNTY', 'MUNICIPALITY', 'DISTRICT', 'SOCIAL_SPACE', 'NEIGHBOURHOOD', 'RESIDENTIAL_PLACE')),
  is_headline boolean not null default false,
  is_sensitive boolean not null default false,
  -- counts of persons need protection; euros, years of age and the like do not
  counts_persons boolean not null default true,
  minimum_count integer not null default 3,
  denominator_minimum integer not null default 20,
  break_note text
);
select track_history('indicator');

-- One figure: identified by what it measures, where and when; so it needs no id of its own.
create table observation (
  indicator_id uuid not null references indicator on delete cascade,
  area_id uuid not null references area,
  reference_date date not null,
  value numeric,
  numerator numeric,
  denominator numeric,
  quality text not null default 'FINAL' check (quality in ('FINAL', 'PROVISIONAL', 'ESTIMATED', 'REVISED', 'LIMITED')),
  sign text check (sign in ('ZERO', 'ROUNDED_TO_ZERO', 'SECRET', 'UNRELIABLE', 'LATER', 'NOT_APPLICABLE')),
  -- kept by trigger: anything but NONE is shown to nobody
  suppression text not null default 'NONE' check (suppression in ('NONE', 'PRIMARY', 'SECONDARY')),
  primary key (indicator_id, area_id, reference_date),
  check (denominator is null or denominator >= 0)
);
create index observation_area on observation (area_id);
select track_history('observation');
create index on history.observation (indicator_id, area_id, reference_date);

create table indicator_target (
  id uuid primary key default gen_random_uuid(),
  indicator_id uuid not null references indicator on delete cascade,
  area_id uuid not null references area,
  baseline_value numeric not null,
  baseline_on date not null,
  target_value numeric not null,
  target_on date not null,
  unique (indicator_id, area_id, target_on),
  check (target_on > baseline_on)
);
select track_history('indicator_target');

-- True where a figure would tell of one or two persons: the count itself, the rest behind it, or a base too small.
create function is_disclosive(numerator numeric, denominator numeric, minimum_count integer, denominator_minimum integer)
returns boolean language sql immutable parallel safe as $$
  select coalesce(numerator > 0 and numerator < minimum_count, false)
      or coalesce(denominator > 0 and denominator - numerator > 0 and denominator - numerator < minimum_count, false)
      or coalesce(denominator < denominator_minimum, false)
$$;

-- Whether a figure must be kept secret is decided once, when it is written, so that no reader can forget to decide it.
-- A count stands in "value", a rate in its two parts.
create function protect_figure() returns trigger language plpgsql as $$
declare secret boolean;
begin
  select new.sign is not distinct from 'SECRET'
      or i.counts_persons and is_disclosive(
           case when i.per_unit is null then coalesce(new.numerator, new.value) else new.numerator end,
           new.denominator, i.minimum_count, i.denominator_minimum)
    into secret from indicator i where i.id = new.indicator_id;
  if secret then
    new.suppression := 'PRIMARY';
  elsif new.suppression = 'PRIMARY' then
    new.suppression := 'NONE';
  end if;
  return new;
end $$;
create trigger protect_figure before insert or update on observation for each row execute function protect_figure();

-- The trigger above decides again for every figure of an indicator whose protection changed.
create function protect_figures_anew() returns trigger language plpgsql as $$
begin
  update observation set suppression = suppression where indicator_id = new.id;
  return null;
end $$;
create trigger protect_figures_anew after update on indicator for each row
  when ((old.counts_persons, old.minimum_count, old.denominator_minimum, old.per_unit) is distinct from
        (new.counts_persons, new.minimum_count, new.denominator_minimum, new.per_unit))
  execute function protect_figures_anew();

-- The only way to read figures: what is secret reads the same whatever the reason.
create view shown_observation as
select indicator_id, area_id, reference_date,
       case when suppression = 'NONE' then value end as value,
       case when suppression = 'NONE' then numerator end as numerator,
       case when suppression = 'NONE' then denominator end as denominator,
       case when suppression = 'NONE' then quality else 'FINAL' end as quality,
       case when suppression = 'NONE' then sign else 'SECRET' end as sign,
       suppression <> 'NONE' as is_suppressed,
       version, created_at, updated_at
  from observation;
