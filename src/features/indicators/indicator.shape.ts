import { GraphQLID, GraphQLNonNull } from 'graphql';
import { raw, type Sql, sql } from '../../platform/database/sql.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import {
  defineShape,
  derived,
  extendShape,
  many,
  one,
  value,
  visibleToAll,
} from '../../platform/read/index.js';
import { Area } from '../areas/index.js';
import { IndicatorAction, Trend } from './indicator.enums.js';
import { allowedIndicatorActions } from './indicator-rights.rules.js';
import { IndicatorTarget } from './indicator-target.entity.js';
import { Indicator } from './indicator.entity.js';
import { Observation } from './observation.entity.js';
import { trendSql } from './trend.js';

const ofArea = { areaId: { type: new GraphQLNonNull(GraphQLID), description: 'The area.' } };

defineShape(Indicator, {
  visible: visibleToAll,
  sorts: {
    NAME: { sql: (indicator) => sql`${indicator}.name_de`, type: 'text' },
    TOPIC: { sql: (indicator) => sql`${indicator}.topic`, type: 'text' },
    KEY: { sql: (indicator) => sql`${indicator}.key`, type: 'text' },
  },
  fields: {
    targets: many({
      type: () => IndicatorTarget,
      description: 'What is to be reached, earliest first.',
      args: { areaId: { type: GraphQLID, description: 'Only targets of this area.' } },
      where: (indicator, target, _, { areaId }) =>
        areaId
          ? sql`${target}.indicator_id = ${indicator}.id and ${target}.area_id = ${areaId}::uuid`
          : sql`${target}.indicator_id = ${indicator}.id`,
      orderBy: (target) => sql`${target}.target_on, ${target}.id`,
    }),
    latest: one({
      type: () => Observation,
      description: 'The newest figure of an area; figures that are still to come are passed over.',
      args: ofArea,
      where: (indicator, observation, _, { areaId }) =>
        sql`${observation}.indicator_id = ${indicator}.id and ${observation}.area_id = ${areaId}::uuid
          and ${observation}.sign is distinct from 'LATER'`,
      orderBy: (observation) => sql`${observation}.reference_date desc`,
    }),
    allowedActions: derived<null>({
      type: () => [IndicatorAction],
      inPast: [],
      description: 'What you may do with it now.',
      needs: () => sql`null::json`,
      derive: (_, { actor }) => allowedIndicatorActions(actor),
    }),
    trend: value({
      type: () => Trend,
      description:
        'What the last two figures of an area that may be shown say. No judgement where the indicator is sensitive.',
      args: ofArea,
      sql: (indicator, _, { areaId }) => trendSql(indicator, sql`${areaId}::uuid`),
    }),
  },
});

defineShape(Observation, {
  // The table holds secret figures; the view leaves them out for everyone.
  from: () => raw('shown_observation'),
  visible: visibleToAll,
  fields: {
    isSuppressed: value({
      type: () => Boolean,
      description:
        'Whether the figure is kept secret: then value, numerator and denominator are null for everyone.',
      sql: (observation) => sql`${observation}.is_suppressed`,
    }),
    area: one({
      type: () => Area,
      description: 'The area it is about.',
      where: (observation, area) => sql`${area}.id = ${observation}.area_id`,
    }),
    indicator: one({
      type: () => Indicator,
      description: 'The indicator it is a figure of.',
      where: (observation, indicator) => sql`${indicator}.id = ${observation}.indicator_id`,
    }),
  },
});

/** Whether the starting value would tell a secret: the figure it stands for is secret by now, or it is a small count itself. */
const baselineIsSecret = (target: Sql): Sql => sql`(
  coalesce((select o.is_suppressed from shown_observation o
             where o.indicator_id = ${target}.indicator_id and o.area_id = ${target}.area_id
               and o.reference_date <= ${target}.baseline_on
             order by o.reference_date desc limit 1), false)
  or exists (select from indicator i where i.id = ${target}.indicator_id and i.counts_persons and i.per_unit is null
               and is_disclosive(${target}.baseline_value, null, i.minimum_count, i.denominator_minimum)))`;

defineShape(IndicatorTarget, {
  visible: visibleToAll,
  fields: {
    baselineValue: value({
      type: () => Number,
      nullable: true,
      description: 'The starting value; null where it is kept secret.',
      sql: (target) => sql`case when not ${baselineIsSecret(target)} then ${target}.baseline_value end`,
    }),
    isSuppressed: value({
      type: () => Boolean,
      description: 'Whether the starting value is kept secret.',
      sql: baselineIsSecret,
    }),
    area: one({
      type: () => Area,
      description: 'Where it is to be reached.',
      where: (target, area) => sql`${area}.id = ${target}.area_id`,
    }),
    indicator: one({
      type: () => Indicator,
      description: 'What is to be reached.',
      where: (target, indicator) => sql`${indicator}.id = ${target}.indicator_id`,
    }),
  },
});

extendShape(Area, {
  observations: many({
    type: () => Observation,
    description: 'Figures of one indicator for this area, earliest first.',
    args: {
      indicatorId: { type: new GraphQLNonNull(GraphQLID), description: 'The indicator.' },
      from: { type: LocalDay, description: 'From this day on.' },
      to: { type: LocalDay, description: 'Up to and including this day.' },
    },
    where: (area, observation, _, { indicatorId, from, to }) =>
      sql`${observation}.area_id = ${area}.id and ${observation}.indicator_id = ${indicatorId}::uuid
        and ${observation}.reference_date between coalesce(${from}::date, '-infinity') and coalesce(${to}::date, 'infinity')`,
    orderBy: (observation) => sql`${observation}.reference_date`,
  }),
});
