import { Visibility } from '../../kernel/visibility.js';
import { type Sql, sql } from '../../platform/database/sql.js';

const LEVELS = Object.values(Visibility);

/** How open something is: 1 internal, 2 committees, 3 public. */
const openness = (row: Sql): Sql => sql`array_position(${LEVELS}::text[], ${row}.visibility)`;

/**
 * Titles of subjects are written into an agenda only where each of its readers may know them. Members of committees can sit
 * in any body, so what is internal or not yet agreed is never written out, and the agenda of a public meeting names only what
 * is public: there a number stands for the subject, and who may see the subject finds its name beside it.
 */
const isSayable = (subject: Sql): Sql => sql`${openness(subject)} >= greatest(${openness(sql`t`)}, 2)`;

/** Words of an earlier meeting of the same body are repeated where this one is not more open. */
const isRepeatable = (meeting: Sql): Sql => sql`${openness(meeting)} >= ${openness(sql`t`)}`;

const isMeasureSayable = sql`(${isSayable(sql`m`)} and m.status not in ('DRAFT', 'PROPOSED'))`;
const isStrategySayable = sql`(${isSayable(sql`s`)} and version_in_force(s.id) is not null)`;

/** The rows a title is made of, beside `g`, which names them, and `t`, the meeting whose agenda it is written into. */
export const titleRows = sql`
  left join measure m on m.id = g.measure_id
  left join strategy s on s.id = g.strategy_id
  left join problem_area p on p.id = g.problem_area_id
  left join outcome o on o.id = g.outcome_id
  left join agenda_item under on under.id = o.agenda_item_id
  left join meeting gave on gave.id = under.meeting_id
  left join agenda_item earlier on earlier.id = g.item_id
  left join meeting met on met.id = earlier.meeting_id`;

/** What a title is made of (`TitleFacts`). */
export const titleFacts = sql`(case
  when g.outcome_id is not null then json_build_object('about', 'TASK', 'number', o.number,
    'words', case when ${isRepeatable(sql`gave`)} then o.text end)
  when g.item_id is not null and ${isRepeatable(sql`met`)} then json_build_object('about', 'ITEM', 'words', earlier.title)
  when g.measure_id is not null then json_build_object('about', 'MEASURE', 'number', m.number,
    'words', case when ${isMeasureSayable} then m.title end)
  when g.strategy_id is not null then json_build_object('about', 'STRATEGY', 'number', s.number,
    'words', case when ${isStrategySayable} then s.title end)
  when g.problem_area_id is not null then json_build_object('about', 'PROBLEM_AREA', 'number', p.number,
    'words', case when ${isSayable(sql`p`)} then p.title end)
  else json_build_object('about', 'ITEM', 'number', met.number, 'words', null) end)`;

/** Words that a title of this agenda may not say, as a JSON array. */
export const unsayableWords = sql`(
  select coalesce(json_agg(hidden.words), '[]') from (values
    (case when not ${isRepeatable(sql`gave`)} then o.text end),
    (case when not ${isRepeatable(sql`met`)} then earlier.title end),
    (case when not ${isMeasureSayable} then m.title end),
    (case when not ${isStrategySayable} then s.title end),
    (case when not ${isSayable(sql`p`)} then p.title end)) as hidden (words)
   where hidden.words is not null)`;
