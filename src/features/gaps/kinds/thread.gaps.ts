import { all, type Sql, sql } from '../../../platform/database/sql.js';
import { measureIsVisible } from '../../measures/index.js';
import { ProblemArea } from '../../problem-areas/index.js';
import { Strategy, strategyIsVisible } from '../../strategies/index.js';
import type { ReadContext } from '../../../platform/read/index.js';
import { enteredOn, type GapDefinition } from '../gap-definition.js';

const row = sql`row`;

/** A measure of this strategy that the reader sees and that was not given up. */
const hasMeasure = (condition: Sql, context: ReadContext): Sql =>
  sql`exists (select from measure_strategy step_of join measure step on step.id = step_of.measure_id
    where step_of.strategy_id = row.id and ${all([measureIsVisible(sql`step`, context), condition])})`;

const runs = sql`step.status in ('AGREED', 'IN_PREPARATION', 'IN_PROGRESS', 'ONGOING')`;

const wasSubmitted = sql`exists (select from strategy_version asked where asked.strategy_id = row.id and asked.submitted_on is not null)`;

const isInForce = sql`version_in_force(row.id) is not null`;

/** Somebody has still to answer about a text that was submitted. */
const isAwaited = sql`exists (select from agreement word join strategy_version asked on asked.id = word.strategy_version_id
  where asked.strategy_id = row.id and asked.submitted_on is not null and word.state = 'ASKED')`;

const ofStrategy = {
  of: () => Strategy,
  permission: 'strategies.read',
} as const;

const strategyTitle = sql`row.title`;

/** What is missing between problem area, strategy and measure. */
export const threadGaps = {
  PROBLEM_AREA_WITHOUT_STRATEGY: {
    of: () => ProblemArea,
    permission: 'problemAreas.read',
    where: (context) => sql`row.status in ('REPORTED', 'CONFIRMED')
      and not exists (select from strategy_problem_area answers join strategy tie on tie.id = answers.strategy_id
        where answers.problem_area_id = row.id and tie.ended_on is null and ${strategyIsVisible(sql`tie`, context)})`,
    told: { office: sql`row.owner_office_id`, since: enteredOn(row), title: sql`row.title` },
    description: 'Problemlage ohne Strategie: no strategy that is followed answers it.',
    sentence: {
      de: 'Auf die Problemlage „{title}“ antwortet keine laufende Strategie.',
      en: 'No strategy that is followed answers the problem area "{title}".',
    },
    remedy: {
      de: 'Eine Strategie zuordnen oder beginnen, oder die Problemlage mit Begründung verwerfen.',
      en: 'Link or begin a strategy, or dismiss the problem area with a reason.',
    },
  },
  STRATEGY_WITHOUT_AGREEMENT: {
    ...ofStrategy,
    // A draft is none as long as nobody acts on it
    where: (context) => sql`row.ended_on is null and not ${isInForce} and not ${isAwaited}
      and (${wasSubmitted} or ${hasMeasure(runs, context)})`,
    told: {
      office: sql`row.lead_office_id`,
      since: sql`coalesce((select max(asked.submitted_on) from strategy_version asked where asked.strategy_id = row.id), ${enteredOn(row)})`,
      title: strategyTitle,
    },
    description:
      'Strategie ohne Zustimmung: no text is in force and nobody has still to answer, although it was submitted or measures of it run.',
    sentence: {
      de: 'Der Strategie „{title}“ hat niemand zugestimmt, und keine Antwort steht mehr aus.',
      en: 'Nobody has agreed to the strategy "{title}", and no answer is awaited.',
    },
    remedy: {
      de: 'Den Text zur Zustimmung vorlegen, ihn ändern oder die Strategie beenden.',
      en: 'Submit the text for agreement, change it, or end the strategy.',
    },
  },
  STRATEGY_WITHOUT_MEASURE: {
    ...ofStrategy,
    where: (context) => sql`row.ended_on is null and ${wasSubmitted}
      and not ${hasMeasure(sql`step.status <> 'DISCONTINUED'`, context)}`,
    told: {
      office: sql`row.lead_office_id`,
      since: sql`(select min(asked.submitted_on) from strategy_version asked where asked.strategy_id = row.id)`,
      title: strategyTitle,
    },
    description: 'Strategie ohne Maßnahme: submitted, but no measure follows from it.',
    sentence: {
      de: 'Aus der Strategie „{title}“ folgt keine Maßnahme.',
      en: 'No measure follows from the strategy "{title}".',
    },
    remedy: {
      de: 'Eine Maßnahme anlegen oder zuordnen.',
      en: 'Enter a measure or link one.',
    },
  },
} satisfies Record<string, GapDefinition>;
