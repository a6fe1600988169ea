import { type BenchCase, someOf } from './bench-case.js';

/** One indicator in all social spaces over ten years: a map with a slider. */
export const timeSeries: BenchCase = {
  key: 'series',
  title: '80 areas × 10 years of one indicator',
  target: 0.35,
  hope: 0.5,
  rootField: 'timeSeries',
  query: `query Series($indicator: ID!, $county: ID!) {
    timeSeries(indicatorId: $indicator, withinAreaId: $county, level: SOCIAL_SPACE) {
      area { id name key }
      points { referenceDate value numerator denominator isSuppressed }
    }
  }`,
  async variations(client) {
    const [county] = await someOf(client, 'id', `from area where level = 'COUNTY'`);
    return (await someOf(client, 'id', 'from indicator')).map((indicator) => ({ indicator, county }));
  },
  values: ({ indicator, county }) => [indicator, county],
  statement: `
    select coalesce(json_agg(json_build_object(
      'area', json_build_object('id', a.id, 'name', a.name, 'key', a.key),
      'points', (
        select coalesce(json_agg(json_build_object('referenceDate', o.reference_date, 'value', o.value, 'numerator', o.numerator,
                 'denominator', o.denominator, 'isSuppressed', o.is_suppressed) order by o.reference_date), '[]')
          from shown_observation o where o.indicator_id = $1::uuid and o.area_id = a.id)
      ) order by a.path), '[]')::text as answer
      from area a where a.level = 'SOCIAL_SPACE' and starts_with(a.path, (select path from area where id = $2::uuid))`,
};
