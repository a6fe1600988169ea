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

/** What a title is made of (`TitleFacts`), from the rows that `proposed` joins. */
export const titleFacts = sql`(case
  when g.outcome_id is not null then json_build_object('about', 'TASK', 'number', o.number,
    'words', case when ${isRepeatable(sql`gave`)} then o.text end)
  when g.item_id is not null and ${isRepeatable(sql`met`)} then json_build_object('about', 'ITEM', 'words', earlier.title)
  when g.measure_id is not null then json_build_object('about', 'MEASURE', 'number', m.number,
    'words', case when ${isSayable(sql`m`)} and m.status not in ('DRAFT', 'PROPOSED') then m.title end)
  when g.strategy_id is not null then json_build_object('about', 'STRATEGY', 'number', s.number,
    'words', case when ${isSayable(sql`s`)} and version_in_force(s.id) is not null then s.title end)
  when g.problem_area_id is not null then json_build_object('about', 'PROBLEM_AREA', 'number', p.number,
    'words', case when ${isSayable(sql`p`)} then p.title end)
  else json_build_object('about', 'ITEM', 'number', met.number, 'words', null) end)`;
