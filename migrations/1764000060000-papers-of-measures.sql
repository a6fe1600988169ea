-- Which measures a text speaks of, by their numbers: numbers are never used again.
create function measure_numbers_in(content text) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg(distinct found[1]), '{}') from regexp_matches(content, '\m([A-ZÄÖÜ]{1,4}-[0-9]+)\M', 'g') found
$$;

-- Finds the papers of a measure without reading what stands in them.
create index paper_version_measures on paper_version using gin (measure_numbers_in(content));
