-- Titles are found although they are typed wrong: by how many triples of letters they share with what was typed.
create extension if not exists pg_trgm;
create index measure_title_trigrams on measure using gin (title gin_trgm_ops);
create index strategy_title_trigrams on strategy using gin (title gin_trgm_ops);
create index problem_area_title_trigrams on problem_area using gin (title gin_trgm_ops);
