import { Int } from '@nestjs/graphql';
import { message } from '../../kernel/messages.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { defineShape, derived, many, one, value } from '../../platform/read/index.js';
import { Area } from '../areas/index.js';
import { Office } from '../offices/index.js';
import { Person } from '../people/index.js';
import { FieldOfAction, ProblemArea } from '../problem-areas/index.js';
import { SpendingLock } from '../spending-locks/index.js';
import { Strategy } from '../strategies/index.js';
import { lightRank } from './light.sql.js';
import './measure-light.shape.js';
import { MeasureAction } from './measure-action.js';
import { missingForAgreement } from './measure-completeness.rules.js';
import { Measure } from './measure.entity.js';
import { Horizon } from './measure.enums.js';
import { factsSql, type MeasureFacts, ownedSql, waitingProposal } from './measure.facts.js';
import { MeasureGap } from './measure-gap.js';
import { MeasureLight } from './measure-light.js';
import { allowedActions, decidableStatuses, type Owned } from './measure-rights.rules.js';
import {
  measureConcernsProblemArea,
  measureIsFor,
  measureIsOfStrategy,
  measureIsOverdue,
} from './measure.sql.js';
import { measureIsLocked, paidBy } from './measure-spending-lock.sql.js';
import { MeasureStatus } from './measure-status.js';
import { measureIsVisible } from './measure.visibility.js';
import { Participation } from './participation.entity.js';

const horizon = (measure: Sql): Sql => sql`(case
  when ${measure}.planned_start is null or ${measure}.planned_end is null then null
  when ${measure}.planned_end <= ${measure}.planned_start + interval '1 year' then ${Horizon.SHORT}
  when ${measure}.planned_end <= ${measure}.planned_start + interval '3 years' then ${Horizon.MEDIUM}
  else ${Horizon.LONG} end)`;

/** What stood before the first move of the planned end. */
const firstPlannedEnd = (measure: Sql): Sql => sql`coalesce(
  (select moved.old_date from date_shift moved where moved.measure_id = ${measure}.id and moved.milestone_id is null
    order by moved.shifted_on, moved.created_at, moved.id limit 1), ${measure}.planned_end)`;

defineShape(Measure, {
  visible: measureIsVisible,
  sorts: {
    NUMBER: { sql: (measure) => sql`${measure}.number`, type: 'text' },
    TITLE: { sql: (measure) => sql`${measure}.title`, type: 'text' },
    // Without an end it comes after all that have one
    PLANNED_END: {
      sql: (measure) => sql`coalesce(${measure}.planned_end, '9999-12-31'::date)`,
      type: 'date',
    },
    PRIORITY: { sql: (measure) => sql`coalesce(${measure}.priority, 'Z')`, type: 'text' },
    LIGHT: { sql: lightRank, type: 'integer' },
    UPDATED_AT: { sql: (measure) => sql`${measure}.updated_at`, type: 'timestamptz' },
    STATUS: {
      sql: (measure) => sql`array_position(${Object.values(MeasureStatus)}::text[], ${measure}.status)`,
      type: 'integer',
    },
    LEAD_OFFICE: {
      sql: (measure) =>
        sql`(select led_by.name from office led_by where led_by.id = ${measure}.lead_office_id)`,
      type: 'text',
    },
  },
  fields: {
    fieldOfAction: one({
      type: () => FieldOfAction,
      nullable: false,
      description: 'The field of action (Handlungsfeld).',
      where: (measure, field) => sql`${field}.id = ${measure}.field_of_action_id`,
    }),
    leadOffice: one({
      type: () => Office,
      nullable: false,
      description: 'The one office that leads it (Federführung).',
      where: (measure, office) => sql`${office}.id = ${measure}.lead_office_id`,
    }),
    accountablePerson: one({
      type: () => Person,
      description: 'The one person who answers for it (verantwortliche Person).',
      where: (measure, person) => sql`${person}.id = ${measure}.accountable_person_id`,
    }),
    participations: many({
      type: () => Participation,
      description: 'Offices that take part, the lead office first.',
      where: (measure, participation) => sql`${participation}.measure_id = ${measure}.id`,
      orderBy: (participation) =>
        sql`${participation}.role <> 'LEAD', (select name from office where id = ${participation}.office_id), ${participation}.id`,
    }),
    strategies: many({
      type: () => Strategy,
      description: 'The strategies it is a step of, as far as the reader may see them.',
      where: (measure, strategy) => measureIsOfStrategy(measure, sql`${strategy}.id`),
      orderBy: (strategy) => sql`${strategy}.number`,
    }),
    problemAreas: many({
      type: () => ProblemArea,
      description: 'The problem areas that its strategies answer, as far as the reader may see them.',
      where: (measure, problemArea, context) =>
        measureConcernsProblemArea(measure, sql`${problemArea}.id`, context),
      orderBy: (problemArea) => sql`${problemArea}.number`,
    }),
    areas: many({
      type: () => Area,
      description: 'The areas it is meant for; none where it is meant for the whole county.',
      where: (measure, area) => measureIsFor(measure, sql`${area}.id`),
      orderBy: (area) => sql`${area}.path, ${area}.id`,
    }),
    replacement: one({
      type: () => Measure,
      description: 'The better measure that replaced it.',
      where: (measure, other) => sql`${other}.id = ${measure}.replacement_id`,
    }),
    predecessor: one({
      type: () => Measure,
      description: 'The measure it continues (Vorgänger).',
      where: (measure, other) => sql`${other}.id = ${measure}.predecessor_id`,
    }),
    light: one({
      type: () => MeasureLight,
      nullable: false,
      description: 'The traffic light (Ampel). Print its words beside the colour.',
      where: (measure, light) => sql`${light}.id = ${measure}.id`,
    }),
    proposedStatus: value({
      type: () => MeasureStatus,
      nullable: true,
      description: 'What the lead office proposes to make of it, in its newest report; empty once decided.',
      sql: waitingProposal,
    }),
    horizon: value({
      type: () => Horizon,
      nullable: true,
      description: 'Time horizon, derived from the planned period; empty where that is open.',
      sql: horizon,
    }),
    slipCount: value({
      type: () => Int,
      description: 'How often a promised date was moved: "verschoben (n)".',
      sql: (measure) => sql`(select count(*) from date_shift where measure_id = ${measure}.id)`,
    }),
    firstPlannedEnd: value({
      type: () => LocalDay,
      nullable: true,
      description:
        'The end that was promised first (ursprüngliches Ende); the planned end where it never moved.',
      sql: firstPlannedEnd,
    }),
    daysSlipped: value({
      type: () => Int,
      nullable: true,
      description:
        'Days from the end that was promised first to the planned end; negative where it is earlier now.',
      sql: (measure) => sql`(${measure}.planned_end - ${firstPlannedEnd(measure)})`,
    }),
    isOverdue: value({
      type: () => Boolean,
      description: 'Whether the planned end has passed and the measure still runs.',
      sql: (measure, { today }) => measureIsOverdue(measure, today),
    }),
    spendingLocks: many({
      type: () => SpendingLock,
      description:
        'The spending locks (Sperrvermerke) on money that pays it, newest year first, as far as the reader may see them.',
      where: paidBy,
      orderBy: (lock) => sql`${lock}.year desc, ${lock}.budget_position, ${lock}.id`,
    }),
    isLocked: value({
      type: () => Boolean,
      description:
        'Whether money that pays it is closed by a spending lock the reader may see. It begins only without that money.',
      sql: measureIsLocked,
    }),
    allowedActions: derived<Owned>({
      type: () => [MeasureAction],
      inPast: [],
      description: 'What the reader may do with it now.',
      needs: (measure, { actor }) => ownedSql(measure, actor),
      derive: (facts, { actor }) => allowedActions(actor, facts),
    }),
    decidableStatuses: derived<Owned>({
      type: () => [MeasureStatus],
      inPast: [],
      description:
        'Where a decision of a body may move it (recordDecision); for coordination, which records it.',
      needs: (measure, { actor }) => ownedSql(measure, actor),
      derive: (facts, { actor }) => decidableStatuses(actor, facts),
    }),
    missingForAgreement: derived<MeasureFacts>({
      type: () => [MeasureGap],
      description: 'Everything that is missing before it can be agreed, all at once.',
      needs: factsSql,
      derive: (facts, { actor }) =>
        missingForAgreement(facts).map(({ code, field, details }) => ({
          code,
          field,
          text: message(code, actor.locale, details),
        })),
    }),
  },
});
