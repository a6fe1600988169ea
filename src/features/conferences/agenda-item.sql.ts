import { type Sql, sql } from '../../platform/database/sql.js';
import { meetingFacts } from './meeting.sql.js';

/** Whether something came out of an item, under it or together with others. */
export const isDecided = (item: Sql): Sql =>
  sql`(${item}.decided_with_id is not null or exists (select from outcome decided where decided.agenda_item_id = ${item}.id))`;

/** Whether an item is to be treated: it was not taken off the agenda (abgesetzt). */
export const isOnAgenda = (item: Sql): Sql => sql`${item}.withdrawn_on is null`;

/** Whether what was proposed for an item stands on the agenda a second time, put there after it was taken off. */
export const isThereAgain = (item: Sql): Sql =>
  sql`(${item}.proposal_key is not null and exists (select from agenda_item again where again.meeting_id = ${item}.meeting_id
    and again.proposal_key = ${item}.proposal_key and again.withdrawn_on is null and again.id <> ${item}.id))`;

/** What the desk of an agenda item looks at. */
export const agendaItemFacts = (item: Sql): Sql => sql`json_build_object(
  'meeting', (select ${meetingFacts(sql`fm`)} from meeting fm where fm.id = ${item}.meeting_id),
  'withdrawnOn', ${item}.withdrawn_on, 'isThereAgain', ${isThereAgain(item)},
  'outcomes', (select count(*)::integer from outcome fo where fo.agenda_item_id = ${item}.id) + (${item}.decided_with_id is not null)::integer)`;
