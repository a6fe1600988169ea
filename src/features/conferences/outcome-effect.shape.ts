import { type Sql, sql } from '../../platform/database/sql.js';
import { defineShape, extendShape, many, one, type ReadContext } from '../../platform/read/index.js';
import { Measure, measureIsVisible } from '../measures/index.js';
import { Agreement, agreementIsVisible } from '../strategies/index.js';
import { outcomeIsVisible } from './conference.visibility.js';
import { OutcomeEffect } from './outcome-effect.entity.js';
import { Outcome } from './outcome.entity.js';

/** An effect is seen by whoever sees both the outcome and what it wrote: otherwise its kind would tell of what is hidden. */
const isVisible = (effect: Sql, context: ReadContext): Sql =>
  sql`(exists (select from outcome eo where eo.id = ${effect}.outcome_id and ${outcomeIsVisible(sql`eo`, context)})
    and (exists (select from measure em where em.id = ${effect}.measure_id and ${measureIsVisible(sql`em`, context)})
      or exists (select from agreement ea where ea.id = ${effect}.agreement_id and ${agreementIsVisible(sql`ea`, context)})
      or exists (select from outcome et where et.id = ${effect}.task_id and ${outcomeIsVisible(sql`et`, context)})))`;

defineShape(OutcomeEffect, {
  visible: isVisible,
  fields: {
    outcome: one({
      type: () => Outcome,
      nullable: false,
      description: 'The outcome that wrote it.',
      where: (effect, outcome) => sql`${outcome}.id = ${effect}.outcome_id`,
    }),
    measure: one({
      type: () => Measure,
      description: 'The measure that was created or moved.',
      where: (effect, measure) => sql`${measure}.id = ${effect}.measure_id`,
    }),
    agreement: one({
      type: () => Agreement,
      description: 'The agreement that was stated.',
      where: (effect, agreement) => sql`${agreement}.id = ${effect}.agreement_id`,
    }),
    task: one({
      type: () => Outcome,
      description: 'The task that was given.',
      where: (effect, task) => sql`${task}.id = ${effect}.task_id`,
    }),
  },
});

extendShape(Outcome, {
  effects: many({
    type: () => OutcomeEffect,
    description: 'What it wrote into the plan, as far as the reader may see that.',
    where: (outcome, effect) => sql`${effect}.outcome_id = ${outcome}.id`,
    orderBy: (effect) => sql`${effect}.created_at, ${effect}.id`,
  }),
});
