import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { all, sql } from '../../platform/database/sql.js';
import { Costs } from '../../platform/graphql/costs.js';
import { Answer, Ask, connectionOf, PageArgs, Reading } from '../../platform/read/index.js';
import { Contradiction } from '../measures/index.js';
import { measureMatches } from './summary-scope.js';
import { SummaryFilter } from './summary.input.js';

const ContradictionConnection = connectionOf(Contradiction);

@ArgsType()
export class ContradictionsArgs extends PageArgs {
  @Field(() => SummaryFilter, { defaultValue: {}, description: 'Of which measures.' })
  filter: SummaryFilter;
}

/** What coordination asks about, once it counts; whoever reports on a measure was shown it before. */
@Resolver()
export class ContradictionsResolver {
  @Requires('contradictions.read')
  @Costs(300)
  @Query(() => ContradictionConnection, {
    description:
      'What is said of measures and does not fit, by number of the measure: of those in the part of the reader.',
  })
  contradictions(@Args() { filter, ...page }: ContradictionsArgs, @Ask() ask: Reading): Promise<Answer> {
    const measures = all(measureMatches(sql`wanted`, filter, ask.context));
    return ask.page({
      type: Contradiction,
      ...page,
      sortBy: 'MEASURE',
      where: (row) =>
        sql`${row}.report_id is null and exists (select from measure wanted where wanted.id = ${row}.measure_id and ${measures})`,
    });
  }
}
