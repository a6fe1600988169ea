import { type Sql, sql } from '../../platform/database/sql.js';

/** A meeting of the same body before the one that is prepared. */
export const isEarlier = (meeting: Sql, prepared: Sql): Sql =>
  sql`(${meeting}.body_id = ${prepared}.body_id and ${meeting}.id <> ${prepared}.id and ${meeting}.state <> 'CANCELLED'
    and (${meeting}.held_on, ${meeting}.starts_at) < (${prepared}.held_on, ${prepared}.starts_at))`;

/** The body of the meeting `t` has come to a result about it on that day or later. `about` is the agenda item. */
export const wasTreatedSince = (isAbout: Sql, day: Sql): Sql => sql`
  exists (select from agenda_item about join meeting treated_at on treated_at.id = about.meeting_id
    where ${isAbout} and treated_at.held_on >= ${day} and ${isEarlier(sql`treated_at`, sql`t`)}
      and exists (select from outcome result where result.agenda_item_id = about.id))`;

/** The body looks at this problem area: one with an area at what lies within it, one without at everything. */
export const problemAreaConcernsBody = (problemArea: Sql, bodyId: Sql): Sql => sql`
  exists (select from body looking left join area around on around.id = looking.area_id
    where looking.id = ${bodyId} and (around.id is null
      or exists (select from problem_area_area lies join area place on place.id = lies.area_id
           where lies.problem_area_id = ${problemArea}.id and starts_with(place.path, around.path))))`;

/** The same for a strategy, by the problem areas it answers; one that answers none is for all. */
export const strategyConcernsBody = (strategy: Sql, bodyId: Sql): Sql => sql`
  (not exists (select from strategy_problem_area answered where answered.strategy_id = ${strategy}.id)
    or exists (select from strategy_problem_area answered join problem_area found on found.id = answered.problem_area_id
         where answered.strategy_id = ${strategy}.id and ${problemAreaConcernsBody(sql`found`, bodyId)}))`;
