import { createUnionType, Int } from '@nestjs/graphql';
import { sql } from '../../platform/database/sql.js';
import { defineShape, many, one, oneOf, value } from '../../platform/read/index.js';
import { Measure } from '../measures/index.js';
import { ProblemArea } from '../problem-areas/index.js';
import { Strategy } from '../strategies/index.js';
import { AgendaItem } from './agenda-item.entity.js';
import { agendaItemIsVisible } from './conference.visibility.js';
import { Meeting } from './meeting.entity.js';
import { Outcome } from './outcome.entity.js';

/** What an agenda item can point at. */
export const AgendaSubject = createUnionType({
  name: 'AgendaSubject',
  description: 'What an agenda item can point at.',
  types: () => [ProblemArea, Strategy, Measure] as const,
});

defineShape(AgendaItem, {
  visible: agendaItemIsVisible,
  fields: {
    meeting: one({
      type: () => Meeting,
      nullable: false,
      description: 'The meeting it is treated at.',
      where: (item, meeting) => sql`${meeting}.id = ${item}.meeting_id`,
    }),
    // Public and closed items are counted apart, so that no gap tells of what is hidden.
    position: value({
      type: () => Int,
      description: 'Place among the public items of the agenda, or among those of the closed session.',
      sql: (item) =>
        sql`(select count(*)::integer from agenda_item pi where pi.meeting_id = ${item}.meeting_id
          and pi.is_closed_session = ${item}.is_closed_session and (pi.position, pi.id) <= (${item}.position, ${item}.id))`,
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
      description: 'What came out of it, in the order in which numbers were given.',
      where: (item, outcome) => sql`${outcome}.agenda_item_id = ${item}.id`,
      orderBy: (outcome) => sql`${outcome}.created_at, ${outcome}.id`,
    }),
  },
});
