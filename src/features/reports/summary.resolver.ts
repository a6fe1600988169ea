import { Args, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { Costs } from '../../platform/graphql/costs.js';
import { sql } from '../../platform/database/sql.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import { requireOneSince } from './since.js';
import { SummaryArgs } from './summary.input.js';
import { ProgressSummary } from './summary.model.js';
import { summaryTables } from './summary-tables.js';

@Resolver(() => ProgressSummary)
export class SummaryResolver {
  @Requires('reports.read')
  @Costs(300)
  @Query(() => ProgressSummary, {
    description:
      'How the measures stand: counts by light, strategy, field and area, deviations first, what is asked for, who is silent, what is new. Errors: reports.sinceTwice.',
  })
  progressSummary(@Args() asked: SummaryArgs, @Ask() ask: Reading): Promise<Answer> {
    requireOneSince(asked);
    return ask.compiled(
      (compiler, nodes) =>
        sql`with ${summaryTables(asked, ask.context)} select ${compiler.one(ProgressSummary, nodes, () => sql`true`)}`,
    );
  }
}
