import { hasRole, Role } from '../../kernel/actor.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import type { ReadContext } from '../../platform/read/index.js';
import { agendaItemIsVisible, attendanceIsVisible, belongsThere } from '../conferences/index.js';
import { MinutesKind } from './minutes.enums.js';
import { isOnList } from './undecided.sql.js';

const outcomesOf = (item: Sql): Sql => sql`
  (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'number', o.number, 'kind', o.kind, 'text', o.text,
      'responsibleOffice', (select name from office where id = o.responsible_office_id), 'dueOn', o.due_on)
      order by o.created_at, o.id), '[]')
    from outcome o where o.agenda_item_id = ${item}.id or o.id = ${item}.decided_with_id)`;

/** Public and closed items are counted apart (R-51). */
const items = (meeting: Sql, kind: MinutesKind): Sql => sql`
  (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'position', i.place, 'title', i.title, 'kind', i.kind,
      'isClosedSession', i.is_closed_session, 'note', ${kind === MinutesKind.COURSE ? sql`i.note` : sql`null`},
      'withdrawnOn', i.withdrawn_on, 'withdrawnBecause', i.withdrawn_because,
      'outcomes', ${outcomesOf(sql`i`)}) order by i.position, i.id), '[]')
    from (select *, row_number() over (partition by is_closed_session order by position, id) as place
            from agenda_item where meeting_id = ${meeting}.id) i)`;

const roleOf = (person: Sql, meeting: Sql): Sql => sql`
  (case when exists (select from body where id = ${meeting}.body_id and chair_id = ${person}) then 'CHAIR'
    else (select seat.role from body_member seat where seat.body_id = ${meeting}.body_id and seat.person_id = ${person}
            and seat.valid_from <= ${meeting}.held_on and (seat.valid_to is null or seat.valid_to >= ${meeting}.held_on)) end)`;

const attendance = (meeting: Sql): Sql => sql`
  (select coalesce(jsonb_agg(jsonb_build_object('personId', p.id, 'name', p.name, 'state', a.state,
      'office', (select name from office where id = p.office_id), 'role', ${roleOf(sql`p.id`, meeting)},
      'deputy', (select name from person where id = a.deputy_id),
      'cameAt', to_char(a.came_at, 'HH24:MI'), 'leftAt', to_char(a.left_at, 'HH24:MI')) order by p.name, p.id), '[]')
    from attendance a join person p on p.id = a.person_id
   where a.meeting_id = ${meeting}.id and ${isOnList(sql`a`, meeting)})`;

/** Everything that the minutes of a meeting tell, as it is now. */
export const contentNow = (meeting: Sql, kind: MinutesKind, authorId: string | null): Sql => sql`
  jsonb_build_object('body', (select name from body where id = ${meeting}.body_id), 'number', ${meeting}.number,
    'heldOn', ${meeting}.held_on, 'startsAt', to_char(${meeting}.starts_at, 'HH24:MI'),
    'endsAt', to_char(${meeting}.ends_at, 'HH24:MI'), 'place', ${meeting}.place,
    'author', (select name from person where id = ${authorId}::uuid),
    'items', ${items(meeting, kind)}, 'attendance', ${attendance(meeting)})`;

/** The sum over content as the database writes it: keys in one order, one way of spacing. */
export const hashOf = (content: Sql): Sql => sql`encode(sha256(convert_to(${content}::text, 'UTF8')), 'hex')`;

/**
 * What a reader may see of a revision. An item counts as closed if it was so then or is so now, and names are known to those
 * who know them now.
 */
export const visibleContent = (revision: Sql, context: ReadContext): Sql =>
  hasRole(context.actor, Role.COORDINATOR)
    ? sql`${revision}.content`
    : sql`(select ${revision}.content || jsonb_build_object(
        'items', (select coalesce(jsonb_agg(e.item order by e.place), '[]')
          from jsonb_array_elements(${revision}.content -> 'items') with ordinality as e(item, place)
          join agenda_item live on live.id = (e.item ->> 'id')::uuid
         where ${agendaItemIsVisible(sql`live`, context)}
           and (not (e.item ->> 'isClosedSession')::boolean or ${belongsThere(sql`vm`, context)})),
        'attendance', (select coalesce(jsonb_agg(e.entry order by e.place), '[]')
          from jsonb_array_elements(${revision}.content -> 'attendance') with ordinality as e(entry, place)
          join attendance live on live.meeting_id = vm.id and live.person_id = (e.entry ->> 'personId')::uuid
         where ${attendanceIsVisible(sql`live`, context)}))
      from minutes its join meeting vm on vm.id = its.meeting_id where its.id = ${revision}.minutes_id)`;
