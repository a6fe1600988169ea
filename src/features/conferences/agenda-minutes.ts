import { Int, ObjectType } from '@nestjs/graphql';
import { isPlanning } from '../../kernel/visibility.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { defineShape, value } from '../../platform/read/index.js';
import { isOnAgenda } from './agenda-item.sql.js';
import { AgendaSection } from './agenda-section.js';
import { agendaItemIsVisible } from './conference.visibility.js';

/** The consent list is read out as one short item, however long it is. */
export const CONSENT_MINUTES = 5;

/**
 * Minutes of an agenda. An item that holds sections lends its minutes to what is put under it: only what exceeds them counts
 * besides. The consent list counts once.
 */
export const minutesOf = (lines: Sql): Sql => sql`(
  with line as (${lines}),
    holder as materialized (select id, position, holds from line where holds <> '{}'),
    counted as (
      select line.id, (select holder.id from holder where line.section = any(holder.holds) and holder.id <> line.id
                        order by holder.position, holder.id limit 1) as holder_id,
             case when not line.is_consent then coalesce(line.duration_minutes, 0)
               when row_number() over (partition by line.is_consent order by line.position, line.id) = 1 then ${CONSENT_MINUTES}
               else 0 end as minutes
        from line)
  select coalesce(sum(greatest(own, under)), 0)::integer
    from (select coalesce(sum(minutes) filter (where holder_id is null), 0) as own,
                 coalesce(sum(minutes) filter (where holder_id is not null), 0) as under
            from counted group by coalesce(holder_id, id)) as point)`;

/** How much of an agenda one section takes. Counted, never stored. */
@ObjectType({ description: 'How much of an agenda one section takes.' })
export class AgendaSectionMinutes {}

const ORDER = Object.values(AgendaSection);

/** The order of the sections on an agenda. */
export const sectionOrder = (section: Sql): Sql => sql`array_position(${ORDER}::text[], ${section})`;

defineShape(AgendaSectionMinutes, {
  // Sections tell who owes what.
  visible: (_, { actor }) => (isPlanning(actor) ? sql`true` : sql`false`),
  from: (context) => sql`(select si.meeting_id, si.section, count(*)::integer as items,
      (coalesce(sum(si.duration_minutes) filter (where not si.is_consent), 0)
        + case when bool_or(si.is_consent) then ${CONSENT_MINUTES}::integer else 0 end)::integer as minutes
    from agenda_item si where ${isOnAgenda(sql`si`)} and ${agendaItemIsVisible(sql`si`, context)} group by si.meeting_id, si.section)`,
  fields: {
    section: value({
      type: () => AgendaSection,
      description: 'The section.',
      sql: (sum) => sql`${sum}.section`,
    }),
    items: value({
      type: () => Int,
      description: 'How many items stand in it.',
      sql: (sum) => sql`${sum}.items`,
    }),
    minutes: value({
      type: () => Int,
      description: 'Minutes planned for them; the consent list counts as one short item.',
      sql: (sum) => sql`${sum}.minutes`,
    }),
  },
});
