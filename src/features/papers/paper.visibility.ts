import { hasRole, Role } from '../../kernel/actor.js';
import { isPlanning, readableLevels, Visibility } from '../../kernel/visibility.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { alsoToday, type ReadContext } from '../../platform/read/index.js';
import { agendaItemIsVisible, meetingIsVisible } from '../conferences/index.js';
import { Audience } from './paper.enums.js';

/**
 * Whether the reader has every right with which the version of an audience was read. What was told to a body may speak of its
 * closed session: of those who plan or sit in committees, only its members read it.
 */
const mayRead = (audience: Audience, bodyId: Sql, { actor }: ReadContext): Sql => {
  if (audience === Audience.PUBLIC)
    return readableLevels(actor).includes(Visibility.PUBLIC) ? sql`true` : sql`false`;
  if (audience === Audience.INTERNAL) return isPlanning(actor) ? sql`true` : sql`false`;
  return readableLevels(actor).includes(Visibility.COMMITTEE)
    ? sql`(${bodyId} is null or ${bodyId} = any(${actor.bodyIds}::uuid[]))`
    : sql`false`;
};

const coordinates = ({ actor }: ReadContext): boolean => hasRole(actor, Role.COORDINATOR);

/** A version is seen by its audience, and by coordination. */
export const versionIsVisible = alsoToday('paper_version', (version: Sql, context: ReadContext) =>
  coordinates(context)
    ? sql`true`
    : sql`exists (select from paper_edition ve join paper vp on vp.id = ve.paper_id where ve.id = ${version}.edition_id
        and case ${version}.audience when 'PUBLIC' then ${mayRead(Audience.PUBLIC, sql`vp.body_id`, context)}
          when 'COMMITTEE' then ${mayRead(Audience.COMMITTEE, sql`vp.body_id`, context)}
          else ${mayRead(Audience.INTERNAL, sql`vp.body_id`, context)} end)`,
);

/** An edition is seen by whoever sees one of its versions. */
export const editionIsVisible = alsoToday('paper_edition', (edition: Sql, context: ReadContext) =>
  coordinates(context)
    ? sql`true`
    : sql`exists (select from paper_version ev where ev.edition_id = ${edition}.id and ${versionIsVisible(sql`ev`, context)})`,
);

/** Whether there is a version that the reader may see and of which this holds. */
export const paperHasVersion = (paper: Sql, context: ReadContext, which: (version: Sql) => Sql): Sql =>
  sql`exists (select from paper_edition he join paper_version hv on hv.edition_id = he.id
    where he.paper_id = ${paper}.id and ${which(sql`hv`)} and ${versionIsVisible(sql`hv`, context)})`;

/** Drafts are for coordination; of a frozen paper knows who sees a version. */
export const paperIsVisible = alsoToday('paper', (paper: Sql, context: ReadContext) =>
  coordinates(context)
    ? sql`true`
    : sql`(${paper}.state <> 'DRAFT' and ${paperHasVersion(paper, context, () => sql`true`)})`,
);

/** That a paper was laid before a meeting is seen with both, and with the item, where it belongs to one. */
export const placementIsVisible = alsoToday('paper_placement', (placement: Sql, context: ReadContext) =>
  coordinates(context)
    ? sql`true`
    : sql`(exists (select from paper lp where lp.id = ${placement}.paper_id and ${paperIsVisible(sql`lp`, context)})
        and exists (select from meeting lm where lm.id = ${placement}.meeting_id and ${meetingIsVisible(sql`lm`, context)})
        and (${placement}.agenda_item_id is null or exists (select from agenda_item li
          where li.id = ${placement}.agenda_item_id and ${agendaItemIsVisible(sql`li`, context)})))`,
);
