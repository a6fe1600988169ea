-- The light of a strategy is rolled up from its measures whenever it is read; here stands only what coordination says instead.

create table strategy_light_override (
  id uuid primary key default gen_random_uuid(),
  strategy_id uuid not null unique references strategy on delete cascade,
  light text not null check (light in ('GREEN', 'YELLOW', 'RED', 'GREY')),
  reason text not null check (btrim(reason) <> '' and length(reason) <= 500),
  set_on date not null
);
select track_history('strategy_light_override');
