import { ident, type Sql, sql } from '../../platform/database/sql.js';
import {
  defineShape,
  derived,
  extendShape,
  many,
  one,
  type ReadContext,
  value,
} from '../../platform/read/index.js';
import { Measure } from '../measures/index.js';
import { Office, waitingFor } from '../offices/index.js';
import { ProblemArea } from '../problem-areas/index.js';
import { Strategy } from '../strategies/index.js';
import { AgendaItem } from './agenda-item.entity.js';
import { Body } from './body.entity.js';
import type { BodyType } from './body.enums.js';
import { outcomeIsVisible } from './conference.visibility.js';
import { Outcome } from './outcome.entity.js';
import { OutcomeAction, OutcomeKind } from './outcome.enums.js';
import { allowedOutcomeActions, type OutcomeFacts, outcomeKindsOf } from './outcome.rules.js';

/** Tasks that nobody has reported as done. */
export const isOpenTask = (outcome: Sql): Sql =>
  sql`(${outcome}.kind = 'TASK' and ${outcome}.done_on is null)`;

/** Open tasks whose day has passed. */
export const isOverdue = (outcome: Sql, { today }: Pick<ReadContext, 'today'>): Sql =>
  sql`(${isOpenTask(outcome)} and ${outcome}.due_on < ${today}::date)`;

/** Whether the minutes of its meeting are closed. */
const isSealed = (outcome: Sql): Sql =>
  sql`(select sealed.sealed_on is not null from agenda_item of_item join meeting sealed on sealed.id = of_item.meeting_id
    where of_item.id = ${outcome}.agenda_item_id)`;

defineShape(Outcome, {
  visible: outcomeIsVisible,
  // Only tasks are sorted, and they always have a due day.
  sorts: {
    DUE: { sql: (outcome) => sql`${outcome}.due_on`, type: 'date' },
    NUMBER: { sql: (outcome) => sql`${outcome}.number`, type: 'text' },
  },
  fields: {
    decidedWith: many({
      type: () => AgendaItem,
      description: 'Further items that it decided: those of the consent list.',
      where: (outcome, item) => sql`${item}.decided_with_id = ${outcome}.id`,
      orderBy: (item) => sql`${item}.position, ${item}.id`,
    }),
    agendaItem: one({
      type: () => AgendaItem,
      description: 'The agenda item it came out of; empty for those who see only that they have a task.',
      where: (outcome, item) => sql`${item}.id = ${outcome}.agenda_item_id`,
    }),
    responsibleOffice: one({
      type: () => Office,
      description: 'Who has to do it.',
      where: (outcome, office) => sql`${office}.id = ${outcome}.responsible_office_id`,
    }),
    waitingFor: waitingFor(
      Outcome.name,
      () => sql`
      select t.id as subject_id, null::text as role, t.responsible_office_id as office_id,
             null::uuid as organisation_id, null::uuid as person_id
        from outcome t where ${isOpenTask(sql`t`)}`,
    ),
    isOverdue: value({
      type: () => Boolean,
      description: 'Whether it is a task that is still open after its due day.',
      sql: isOverdue,
    }),
    allowedActions: derived<OutcomeFacts>({
      type: () => [OutcomeAction],
      inPast: [],
      description: 'What the reader may do with it.',
      needs: (outcome) =>
        sql`json_build_object('kind', ${outcome}.kind, 'doneOn', ${outcome}.done_on,
          'responsibleOfficeId', ${outcome}.responsible_office_id, 'isSealed', ${isSealed(outcome)})`,
      derive: (facts, { actor }) => allowedOutcomeActions(actor, facts),
    }),
  },
});

extendShape(Body, {
  outcomeKinds: derived<BodyType>({
    type: () => [OutcomeKind],
    description: 'What can come out of its meetings: only committees and councils resolve.',
    needs: (body) => sql`to_json(${body}.type)`,
    derive: outcomeKindsOf,
  }),
});

/** What meetings said about an object or wrote into it, newest meeting first. */
const outcomesAbout = (column: string, written: (subject: Sql) => Sql = () => sql``) =>
  many({
    type: () => Outcome,
    description: 'What meetings decided, recommended or asked for about it, newest first.',
    // An array is gathered once for each object, by index; an "or" would look at every outcome there is
    where: (subject, outcome) =>
      sql`${outcome}.id = any(array(select so.id from agenda_item si join outcome so on so.agenda_item_id = si.id
        where si.${ident(column)} = ${subject}.id
        union select si.decided_with_id from agenda_item si where si.${ident(column)} = ${subject}.id ${written(subject)}))`,
    orderBy: (outcome) =>
      sql`(select sm.held_on from agenda_item so join meeting sm on sm.id = so.meeting_id where so.id = ${outcome}.agenda_item_id) desc,
        ${outcome}.created_at desc, ${outcome}.id`,
  });

extendShape(ProblemArea, { outcomes: outcomesAbout('problem_area_id') });
extendShape(Strategy, {
  outcomes: outcomesAbout(
    'strategy_id',
    (strategy) => sql`union select we.outcome_id from strategy_version wv
      join agreement wa on wa.strategy_version_id = wv.id join outcome_effect we on we.agreement_id = wa.id
      where wv.strategy_id = ${strategy}.id`,
  ),
});
extendShape(Measure, {
  outcomes: outcomesAbout(
    'measure_id',
    (measure) => sql`union select we.outcome_id from outcome_effect we where we.measure_id = ${measure}.id`,
  ),
});
