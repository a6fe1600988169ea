import { type Sql, sql } from '../../platform/database/sql.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { defineShape, many, one, value, visibleToAll } from '../../platform/read/index.js';
import { Measure } from '../measures/index.js';
import { ProblemArea, problemAreaIsVisible } from '../problem-areas/index.js';
import { Agreement, agreementIsVisible, Strategy } from '../strategies/index.js';
import { atMost100, FIRST } from './first.js';
import { AgreementNews, SummaryNews } from './summary.model.js';

// What is new since the moment in "since_moment", which the root field puts in front of the statement.

const AT = sql`(select at from since_moment)`;

/** A version that is over by now held at the moment. */
const heldThen = (version: Sql): Sql =>
  sql`${version}.updated_at <= ${AT} and ${version}.replaced_at > ${AT}`;

/** Whether a record met a condition at the moment: in the version that still holds, or in one that is over. */
const wasSo = (table: Sql, row: Sql, condition: (version: Sql) => Sql): Sql => sql`(
  (${row}.updated_at <= ${AT} and ${condition(row)})
  or exists (select from history.${table} held where held.id = ${row}.id and ${heldThen(sql`held`)} and ${condition(sql`held`)}))`;

const agreed = (agreement: Sql): Sql => sql`${agreement}.state in ('AGREED', 'AGREED_WITH_CONDITION')`;

defineShape(AgreementNews, {
  visible: visibleToAll,
  // The word of an organisation on one text: kept and changed as such, whatever is asked about a newer text
  from: () => sql`(select word.id, version.strategy_id, ${agreed(sql`word`)} as is_gained
    from agreement word join strategy_version version on version.id = word.strategy_version_id
   where version.strategy_id in (select id from strategy_scope)
     and ${agreed(sql`word`)} <> ${wasSo(sql`agreement`, sql`word`, agreed)})`,
  fields: {
    isGained: value({
      type: () => Boolean,
      description: 'Whether it agrees now and did not then; otherwise it agreed then and does not now.',
      sql: (news) => sql`${news}.is_gained`,
    }),
    agreement: one({
      type: () => Agreement,
      description: 'Its word as it is.',
      where: (news, agreement) => sql`${agreement}.id = ${news}.id`,
    }),
    strategy: one({
      type: () => Strategy,
      description: 'The strategy.',
      where: (news, strategy) => sql`${strategy}.id = ${news}.strategy_id`,
    }),
  },
});

const agreementNews = (description: string, isGained: boolean) =>
  many({
    type: () => AgreementNews,
    description,
    // What hangs on a text that the reader may not see is no news for them
    where: (_summary, news, context) =>
      sql`${news}.is_gained = ${isGained} and exists (select from agreement seen where seen.id = ${news}.id
        and ${agreementIsVisible(sql`seen`, context)})`,
    orderBy: (news) => sql`${news}.strategy_id, ${news}.id`,
  });

defineShape(SummaryNews, {
  visible: visibleToAll,
  from: () => sql`(select day from since_moment)`,
  fields: {
    sinceDay: value({
      type: () => LocalDay,
      description: 'The day since whose end, or on which, it counts as new.',
      sql: (news) => sql`${news}.day`,
    }),
    problemAreas: many({
      type: () => ProblemArea,
      description:
        'Problem areas that have come to the knowledge of the reader, most urgent first; without those dismissed.',
      args: FIRST,
      where: (_news, problemArea, context) =>
        sql`${problemArea}.id in (select id from problem_scope) and ${problemArea}.status <> 'DISMISSED'
          and not ${wasSo(sql`problem_area`, problemArea, (version) => problemAreaIsVisible(version, context))}`,
      orderBy: (problemArea) => sql`${problemArea}.urgency desc, ${problemArea}.number`,
      limit: atMost100,
    }),
    agreementsGained: agreementNews('Organisations that agree now and did not then, by strategy.', true),
    agreementsLost: agreementNews('Organisations that agreed then and do not now, by strategy.', false),
    completed: many({
      type: () => Measure,
      description: 'Measures that are completed and were not then, by number.',
      args: FIRST,
      where: (_news, measure) =>
        sql`${measure}.id in (select id from scope where status = 'COMPLETED')
          and not ${wasSo(sql`measure`, measure, (version) => sql`${version}.status = 'COMPLETED'`)}`,
      orderBy: (measure) => sql`${measure}.number`,
      limit: atMost100,
    }),
  },
});
