import type { BenchCase } from './bench-case.js';

interface Row {
  readonly id: string;
  readonly number: string;
}

/** The list that is open all day. */
export const page: BenchCase = {
  key: 'page',
  title: '50 measures with strategies, problem areas, areas, offices and latest report',
  target: 0.45,
  hope: 0.75,
  rootField: 'measures',
  query: `query Page($after: String) {
    measures(first: 50, after: $after) {
      nodes {
        id number title kind status priority plannedStart plannedEnd progressPercent isKeyMeasure
        leadOffice { id name }
        strategies { id number title }
        problemAreas { id number title urgency }
        areas { id name level }
        participations { role commitment office { id name } }
        latestReport { id reportedOn selfAssessment text progressPercent nextStep }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  // Every page of the whole list, shuffled; the first has no cursor
  async variations(client) {
    const { rows } = await client.query<Row>(
      `select id, number from (select id, number, row_number() over (order by number, id) as place, count(*) over () as total from measure) m
        where place % 50 = 0 and place < total order by md5(id::text)`,
    );
    return [{}, ...rows.map(({ number, id }) => ({ after: cursor([number, id]) }))];
  },
  values: ({ after }) =>
    typeof after === 'string'
      ? (JSON.parse(Buffer.from(after, 'base64').toString('utf8')) as string[])
      : ['', '00000000-0000-0000-0000-000000000000'],
  statement: `
    with page as materialized (
      select * from measure where (number, id) > ($1, $2::uuid) order by number, id limit 51),
    shown as materialized (select * from page order by number, id limit 50)
    select json_build_object(
      'nodes', (select coalesce(json_agg(json_build_object(
        'id', m.id, 'number', m.number, 'title', m.title, 'kind', m.kind, 'status', m.status, 'priority', m.priority,
        'plannedStart', m.planned_start, 'plannedEnd', m.planned_end, 'progressPercent', m.progress_percent,
        'isKeyMeasure', m.is_key_measure,
        'leadOffice', (select json_build_object('id', o.id, 'name', o.name) from office o where o.id = m.lead_office_id),
        'strategies', (
          select coalesce(json_agg(json_build_object('id', s.id, 'number', s.number, 'title', s.title) order by s.number), '[]')
            from measure_strategy ms join strategy s on s.id = ms.strategy_id where ms.measure_id = m.id),
        'problemAreas', (
          select coalesce(json_agg(json_build_object('id', p.id, 'number', p.number, 'title', p.title, 'urgency', p.urgency)
                   order by p.number), '[]')
            from problem_area p where p.id in (
              select sp.problem_area_id from measure_strategy ms join strategy_problem_area sp using (strategy_id)
               where ms.measure_id = m.id)),
        'areas', (
          select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name, 'level', a.level) order by a.path), '[]')
            from measure_area ma join area a on a.id = ma.area_id where ma.measure_id = m.id),
        'participations', (
          select coalesce(json_agg(json_build_object('role', pt.role, 'commitment', pt.commitment,
                   'office', json_build_object('id', o.id, 'name', o.name)) order by pt.role <> 'LEAD', o.name, pt.id), '[]')
            from participation pt join office o on o.id = pt.office_id where pt.measure_id = m.id),
        'latestReport', (
          select json_build_object('id', r.id, 'reportedOn', r.reported_on, 'selfAssessment', r.self_assessment, 'text', r.text,
                   'progressPercent', r.progress_percent, 'nextStep', r.next_step)
            from status_report r where r.measure_id = m.id and r.state = 'RELEASED'
           order by r.reported_on desc, r.updated_at desc, r.id desc limit 1)
        ) order by m.number, m.id), '[]') from shown m),
      'pageInfo', json_build_object(
        'hasNextPage', (select count(*) > 50 from page),
        'endCursor', (select translate(encode(convert_to(json_build_array(number, id)::text, 'UTF8'), 'base64'), E'\\n', '')
                        from shown order by number desc, id desc limit 1))
    )::text as answer`,
};

/** As the service writes it: the sort key and the id, as JSON in base64. */
const cursor = (parts: string[]): string =>
  Buffer.from(`[${parts.map((part) => JSON.stringify(part)).join(', ')}]`, 'utf8').toString('base64');
