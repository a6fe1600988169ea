-- Counters of attempts, shared by all processes. The columns are those of the rate limiter library.
create table rate_limit (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
