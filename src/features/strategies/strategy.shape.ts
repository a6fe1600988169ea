import { type Sql, sql } from '../../platform/database/sql.js';
import {
  defineShape,
  derived,
  extendShape,
  many,
  one,
  type ReadContext,
  value,
} from '../../platform/read/index.js';
import { Office } from '../offices/index.js';
import { FieldOfAction, ProblemArea } from '../problem-areas/index.js';
import { stageOf, strategyFacts } from './strategy.facts.js';
import { allowedStrategyActions, type StrategyFacts } from './strategy.rules.js';
import { strategyIsVisible, strategyVersionIsVisible } from './strategy.visibility.js';
import { Strategy } from './strategy.entity.js';
import { StrategyAction, StrategyStage } from './strategy-stage.js';
import { StrategyVersion } from './strategy-version.entity.js';

const answers = (strategy: Sql, problemArea: Sql): Sql =>
  sql`exists (select from strategy_problem_area answered where answered.strategy_id = ${strategy}.id
    and answered.problem_area_id = ${problemArea}.id)`;

/** When a strategy or a text of it that the reader may see was last changed: what is hidden leaves no trace in the order. */
const lastChange = (strategy: Sql, context: ReadContext): Sql =>
  sql`greatest(${strategy}.updated_at, (select max(changed_version.updated_at) from strategy_version changed_version
    where changed_version.strategy_id = ${strategy}.id and ${strategyVersionIsVisible(sql`changed_version`, context)}))`;

const LIFE = Object.values(StrategyStage);

defineShape(Strategy, {
  visible: strategyIsVisible,
  sorts: {
    NUMBER: { sql: (strategy) => sql`${strategy}.number`, type: 'integer' },
    TITLE: { sql: (strategy) => sql`${strategy}.title`, type: 'text' },
    STAGE: {
      sql: (strategy) => sql`array_position(${LIFE}::text[], ${stageOf(strategy)})`,
      type: 'integer',
    },
    LEAD_OFFICE: {
      sql: (strategy) =>
        sql`(select led_by.name from office led_by where led_by.id = ${strategy}.lead_office_id)`,
      type: 'text',
    },
    // Without an end it comes after all that have one
    PERIOD_TO: { sql: (strategy) => sql`coalesce(${strategy}.period_to, '9999-12-31'::date)`, type: 'date' },
    UPDATED_AT: { sql: lastChange, type: 'timestamptz' },
  },
  fields: {
    stage: value({
      type: () => StrategyStage,
      description: 'Where it stands; follows from its texts and the agreements to them.',
      sql: stageOf,
    }),
    leadOffice: one({
      type: () => Office,
      nullable: false,
      description: 'The one office that leads it (Federführung).',
      where: (strategy, office) => sql`${office}.id = ${strategy}.lead_office_id`,
    }),
    fieldOfAction: one({
      type: () => FieldOfAction,
      description: 'The field of action it belongs to (Handlungsfeld).',
      where: (strategy, field) => sql`${field}.id = ${strategy}.field_of_action_id`,
    }),
    problemAreas: many({
      type: () => ProblemArea,
      description: 'The problem areas it answers, as far as the reader may see them.',
      where: answers,
      orderBy: (problemArea) => sql`${problemArea}.number`,
    }),
    versions: many({
      type: () => StrategyVersion,
      description: 'The texts the reader may see, newest first. Committees see the one in force.',
      where: (strategy, version) => sql`${version}.strategy_id = ${strategy}.id`,
      orderBy: (version) => sql`${version}.number desc`,
    }),
    latestVersion: one({
      type: () => StrategyVersion,
      description: 'The newest text the reader may see.',
      where: (strategy, version) => sql`${version}.strategy_id = ${strategy}.id`,
      orderBy: (version) => sql`${version}.number desc`,
    }),
    versionInForce: one({
      type: () => StrategyVersion,
      description:
        'The newest text that everybody asked has agreed to. It stays in force while a newer one waits for agreement.',
      where: (strategy, version) => sql`${version}.id = version_in_force(${strategy}.id)`,
    }),
    allowedActions: derived<StrategyFacts>({
      type: () => [StrategyAction],
      inPast: [],
      description: 'What the reader may do with it now.',
      needs: strategyFacts,
      derive: (facts, { actor }) => allowedStrategyActions(actor, facts),
    }),
  },
});

extendShape(ProblemArea, {
  strategies: many({
    type: () => Strategy,
    description: 'The strategies that answer it, by number.',
    where: (problemArea, strategy) => answers(strategy, problemArea),
    orderBy: (strategy) => sql`${strategy}.number`,
  }),
});
