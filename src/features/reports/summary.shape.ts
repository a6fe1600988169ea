import { Int } from '@nestjs/graphql';
import { isPlanning } from '../../kernel/visibility.js';
import { sql } from '../../platform/database/sql.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { defineShape, derived, many, one, value, visibleToAll } from '../../platform/read/index.js';
import { Area } from '../areas/index.js';
import {
  contradictionIsVisible,
  contradictionsOfMeasures,
  Measure,
  MeasureStatus,
} from '../measures/index.js';
import { Office } from '../offices/index.js';
import { FieldOfAction } from '../problem-areas/index.js';
import { Strategy, strategyIsVisible } from '../strategies/index.js';
import { FIRST, atMost100 } from './first.js';
import './indicator-movement.shape.js';
import './money.shape.js';
import './news.shape.js';
import './requests.shape.js';
import {
  AreaTally,
  FieldTally,
  IndicatorMovement,
  ProgressSummary,
  SilentOffice,
  StatusCount,
  StrategyTally,
  SummaryMoney,
  SummaryNews,
  SummaryRequest,
} from './summary.model.js';
import './strategy-light-override.shape.js';
import { StrategyLight } from './strategy-light.js';
import { strategyLightFacts } from './strategy-light.sql.js';
import { strategyLight, type StrategyLightFacts } from './strategy-light.words.js';
import { tallyColumns, tallyFields } from './tally.js';

// All of these count the rows of "scope", which the root field puts in front of the statement (see summary-scope.ts).

/** The measures that run and are red, yellow or silent, worst first. */
const deviating = sql`select id from scope where light in ('RED', 'YELLOW')
    or (light = 'GREY' and status in ('AGREED', 'IN_PREPARATION', 'IN_PROGRESS', 'ONGOING'))
  order by array_position(array['RED', 'YELLOW', 'GREY'], light), planned_end nulls last, number`;

defineShape(StatusCount, {
  visible: visibleToAll,
  from: () => sql`(select status, count(*)::int as total from scope group by status)`,
  fields: {
    status: value({
      type: () => MeasureStatus,
      description: 'The status.',
      sql: (row) => sql`${row}.status`,
    }),
    total: value({ type: () => Int, description: 'How many.', sql: (row) => sql`${row}.total` }),
  },
});

defineShape(StrategyTally, {
  visible: visibleToAll,
  // A strategy that is hidden from the reader is not counted either
  from: (
    context,
  ) => sql`(select link.strategy_id, ${tallyColumns}, bool_or(counted.ended_on is not null) as has_ended,
      count(*) filter (where light = 'RED' and is_key_measure)::int as key_red
    from scope join measure_strategy link on link.measure_id = scope.id
    join strategy counted on counted.id = link.strategy_id and ${strategyIsVisible(sql`counted`, context)}
    group by link.strategy_id)`,
  fields: {
    ...tallyFields,
    strategy: one({
      type: () => Strategy,
      nullable: false,
      description: 'The strategy.',
      where: (tally, strategy) => sql`${strategy}.id = ${tally}.strategy_id`,
    }),
    light: derived<StrategyLightFacts>({
      type: () => StrategyLight,
      description: 'Its light, rolled up from the measures counted here. Print its words beside the colour.',
      needs: strategyLightFacts,
      derive: (facts, { actor }) => strategyLight(facts, actor.locale),
    }),
  },
});

defineShape(FieldTally, {
  visible: visibleToAll,
  from: () => sql`(select field_of_action_id, ${tallyColumns} from scope group by field_of_action_id)`,
  fields: {
    ...tallyFields,
    fieldOfAction: one({
      type: () => FieldOfAction,
      description: 'The field of action.',
      where: (tally, field) => sql`${field}.id = ${tally}.field_of_action_id`,
    }),
  },
});

defineShape(AreaTally, {
  visible: visibleToAll,
  from: () => sql`(select link.area_id, ${tallyColumns} from scope join measure_area link on link.measure_id = scope.id
    group by link.area_id)`,
  fields: {
    ...tallyFields,
    area: one({
      type: () => Area,
      description: 'The area.',
      where: (tally, area) => sql`${area}.id = ${tally}.area_id`,
    }),
  },
});

defineShape(SilentOffice, {
  visible: visibleToAll,
  // What is asked for and not late yet is a matter of those who plan
  from: ({ actor, today }) => {
    const isLate = sql`owed.due_on < ${today}::date`;
    return sql`(select silent.*, said.last_report_on from (
      select scope.lead_office_id, count(*)::int as missing, min(owed.due_on) as oldest_due_on,
        count(*) filter (where ${isLate})::int as overdue
    from scope join report_request owed on owed.measure_id = scope.id and owed.closed_on is null
      and owed.asked_on <= ${today}::date and ${isPlanning(actor) ? sql`true` : isLate}
    group by scope.lead_office_id) as silent
    join (select lead_office_id, max(last_report) as last_report_on from scope group by lead_office_id) as said
      on said.lead_office_id = silent.lead_office_id)`;
  },
  fields: {
    office: one({
      type: () => Office,
      description: 'The office.',
      where: (silent, office) => sql`${office}.id = ${silent}.lead_office_id`,
    }),
    missing: value({
      type: () => Int,
      description: 'Reports it owes.',
      sql: (silent) => sql`${silent}.missing`,
    }),
    overdue: value({
      type: () => Int,
      description: 'Reports among them whose day has passed.',
      sql: (silent) => sql`${silent}.overdue`,
    }),
    oldestDueOn: value({
      type: () => LocalDay,
      description: 'Day by which the first of them was or is due.',
      sql: (silent) => sql`${silent}.oldest_due_on`,
    }),
    lastReportOn: value({
      type: () => LocalDay,
      nullable: true,
      description: 'Day of its newest report on the measures counted here; empty where it never reported.',
      sql: (silent) => sql`${silent}.last_report_on`,
    }),
  },
});

defineShape(ProgressSummary, {
  visible: visibleToAll,
  from: ({ today }) => sql`(select ${today}::date as as_of, ${tallyColumns} from scope)`,
  fields: {
    ...tallyFields,
    asOf: value({
      type: () => LocalDay,
      description: 'The day the summary holds for.',
      sql: (summary) => sql`${summary}.as_of`,
    }),
    statuses: many({
      type: () => StatusCount,
      description: 'By life-cycle status, most frequent first.',
      where: () => sql`true`,
      orderBy: (row) => sql`${row}.total desc, ${row}.status`,
    }),
    byStrategy: many({
      type: () => StrategyTally,
      description: 'By strategy, most red first.',
      where: () => sql`true`,
      orderBy: (row) => sql`${row}.red desc, ${row}.yellow desc, ${row}.total desc, ${row}.strategy_id`,
    }),
    byFieldOfAction: many({
      type: () => FieldTally,
      description: 'By field of action, most red first.',
      where: () => sql`true`,
      orderBy: (row) =>
        sql`${row}.red desc, ${row}.yellow desc, ${row}.total desc, ${row}.field_of_action_id`,
    }),
    byArea: many({
      type: () => AreaTally,
      description: 'By area, most red first.',
      where: () => sql`true`,
      orderBy: (row) => sql`${row}.red desc, ${row}.yellow desc, ${row}.total desc, ${row}.area_id`,
    }),
    deviations: many({
      type: () => Measure,
      description: 'Measures that are red, yellow or silent, worst first.',
      args: FIRST,
      // Chosen among the counted rows before any measure is read
      where: (_summary, measure, _context, args) =>
        sql`${measure}.id = any(array(${deviating} limit ${atMost100(args)}))`,
      orderBy: (measure) => sql`array_position(array(${deviating}), ${measure}.id)`,
      limit: atMost100,
    }),
    indicators: many({
      type: () => IndicatorMovement,
      description:
        'Indicators behind the problem areas that these measures answer. They stand beside the measures, not for them.',
      where: () => sql`true`,
      orderBy: (row) => sql`${row}.indicator_id, ${row}.area_id`,
    }),
    silentOffices: many({
      type: () => SilentOffice,
      description:
        'Offices that have not reported, longest awaited first; for those who do not plan, only where the day has passed.',
      where: () => sql`true`,
      orderBy: (row) => sql`${row}.oldest_due_on, ${row}.missing desc, ${row}.lead_office_id`,
    }),
    requests: many({
      type: () => SummaryRequest,
      description:
        'What is asked of the committee (Entscheidungsbedarf): what is on an agenda first, then what waits for longest.',
      args: FIRST,
      where: () => sql`true`,
      orderBy: (row) =>
        sql`${row}.rank, ${row}.day, (select asking.number from scope asking where asking.id = ${row}.measure_id),
          ${row}.strategy_id, ${row}.agenda_item_id`,
      limit: atMost100,
    }),
    contradicted: value({
      type: () => Int,
      nullable: true,
      description:
        'Measures of which something is said that does not fit, as far as the reader may know of it; empty for those who do not plan.',
      sql: (_summary, context) =>
        isPlanning(context.actor)
          ? sql`(select count(distinct found.measure_id) from (${contradictionsOfMeasures(
              sql`m.id in (select id from scope)`,
              context,
            )}) as found where ${contradictionIsVisible(sql`found`, context)})`
          : sql`null::integer`,
    }),
    money: one({
      type: () => SummaryMoney,
      nullable: false,
      description: 'What the running measures cost, as far as it was entered.',
      where: () => sql`true`,
    }),
    news: one({
      type: () => SummaryNews,
      description:
        'What is new; empty without `since` or `sinceMeetingId`, or where the reader may not see that meeting.',
      where: () => sql`true`,
    }),
  },
});
