import { createUnionType, Int } from '@nestjs/graphql';
import { isPlanning } from '../../kernel/visibility.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import {
  defineShape,
  derived,
  many,
  one,
  oneOf,
  type ReadContext,
  value,
} from '../../platform/read/index.js';
import { Measure, measureIsVisible } from '../measures/index.js';
import { ProblemArea, problemAreaIsVisible } from '../problem-areas/index.js';
import { Strategy, strategyIsVisible } from '../strategies/index.js';
import { AgendaItem } from './agenda-item.entity.js';
import { AgendaItemAction } from './agenda-item.enums.js';
import { agendaItemFacts } from './agenda-item.sql.js';
import { type AgendaItemFacts, allowedAgendaItemActions } from './agenda.rules.js';
import { AgendaSection } from './agenda-section.js';
import { agendaItemIsVisible, belongsThere } from './conference.visibility.js';
import { Meeting } from './meeting.entity.js';
import { Outcome } from './outcome.entity.js';

/** What an agenda item can point at. */
export const AgendaSubject = createUnionType({
  name: 'AgendaSubject',
  description: 'What an agenda item can point at.',
  types: () => [ProblemArea, Strategy, Measure] as const,
});

/** What the subject is called, as far as the reader may know. */
const subjectTitle = (item: Sql, context: ReadContext): Sql => sql`coalesce(
  (select named.title from measure named where named.id = ${item}.measure_id and ${measureIsVisible(sql`named`, context)}),
  (select named.title from strategy named where named.id = ${item}.strategy_id and ${strategyIsVisible(sql`named`, context)}),
  (select named.title from problem_area named where named.id = ${item}.problem_area_id
    and ${problemAreaIsVisible(sql`named`, context)}))`;

/** Ids of the items it continues, link by link. */
const chainOf = (item: Sql): Sql => sql`
  with recursive chain as (
    select ${item}.carried_over_from_id as id
    union select link.carried_over_from_id from chain join agenda_item link on link.id = chain.id)
  select chain.id from chain where chain.id is not null`;

/** Sections tell who owes what: for those who plan only. */
const forPlanning = (shown: Sql, { actor }: ReadContext): Sql => (isPlanning(actor) ? shown : sql`null`);

defineShape(AgendaItem, {
  visible: agendaItemIsVisible,
  fields: {
    meeting: one({
      type: () => Meeting,
      nullable: false,
      description: 'The meeting it is treated at.',
      where: (item, meeting) => sql`${meeting}.id = ${item}.meeting_id`,
    }),
    // Public and closed items are counted apart (R-51), so that no gap tells of what is hidden.
    position: value({
      type: () => Int,
      description: 'Place among the public items of the agenda, or among those of the closed session.',
      sql: (item) =>
        sql`(select count(*)::integer from agenda_item pi where pi.meeting_id = ${item}.meeting_id
          and pi.is_closed_session = ${item}.is_closed_session and (pi.position, pi.id) <= (${item}.position, ${item}.id))`,
    }),
    titleWithSubject: value({
      type: () => String,
      description:
        'The title, followed by what its subject is called where it does not say so and the reader may know.',
      sql: (item, context) =>
        sql`(select case when subject.title is null or strpos(${item}.title, subject.title) > 0 then ${item}.title
            else ${item}.title || ': ' || subject.title end from (select ${subjectTitle(item, context)} as title) subject)`,
    }),
    note: value({
      type: () => String,
      nullable: true,
      description: 'A note for whoever prepares and attends; nobody else reads it.',
      sql: (item, context) =>
        isPlanning(context.actor)
          ? sql`${item}.note`
          : sql`(select ${item}.note from meeting nm where nm.id = ${item}.meeting_id and ${belongsThere(sql`nm`, context)})`,
    }),
    section: value({
      type: () => AgendaSection,
      nullable: true,
      description: 'Why it stands on the agenda; for those who plan.',
      sql: (item, context) => forPlanning(sql`${item}.section`, context),
    }),
    holds: value({
      type: () => [AgendaSection],
      nullable: true,
      description: 'Sections whose items are put under it and share its minutes; for those who plan.',
      sql: (item, context) => forPlanning(sql`to_json(${item}.holds)`, context),
    }),
    carriedOverFrom: one({
      type: () => AgendaItem,
      description: 'The item of an earlier meeting that it continues (Übertrag).',
      where: (item, earlier) => sql`${earlier}.id = ${item}.carried_over_from_id`,
    }),
    earlierItems: many({
      type: () => AgendaItem,
      description:
        'All items of earlier meetings that it continues, newest first, each with what came out of it then.',
      where: (item, earlier) => sql`${earlier}.id = any(array(${chainOf(item)}))`,
      orderBy: (earlier) =>
        sql`(select em.held_on from meeting em where em.id = ${earlier}.meeting_id) desc, ${earlier}.created_at desc, ${earlier}.id`,
    }),
    followsOutcome: one({
      type: () => Outcome,
      description: 'The outcome it follows up, for example an open task.',
      where: (item, outcome) => sql`${outcome}.id = ${item}.follows_outcome_id`,
    }),
    subject: oneOf({
      type: () => AgendaSubject,
      description: 'What it points at; empty for plain words, and where the reader may not see it.',
      alternatives: () => [
        {
          type: () => ProblemArea,
          where: (item, problemArea) => sql`${problemArea}.id = ${item}.problem_area_id`,
        },
        { type: () => Strategy, where: (item, strategy) => sql`${strategy}.id = ${item}.strategy_id` },
        { type: () => Measure, where: (item, measure) => sql`${measure}.id = ${item}.measure_id` },
      ],
    }),
    outcomes: many({
      type: () => Outcome,
      description:
        'What came out of it, alone or together with others, in the order in which numbers were given.',
      where: (item, outcome) =>
        sql`(${outcome}.agenda_item_id = ${item}.id or ${outcome}.id = ${item}.decided_with_id)`,
      orderBy: (outcome) => sql`${outcome}.created_at, ${outcome}.id`,
    }),
    allowedActions: derived<AgendaItemFacts>({
      type: () => [AgendaItemAction],
      inPast: [],
      description: 'What the reader may do with it today.',
      needs: agendaItemFacts,
      derive: (facts, { actor, today }) => allowedAgendaItemActions(actor, facts, today),
    }),
  },
});
