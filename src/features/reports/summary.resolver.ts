import { Args, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { Costs } from '../../platform/graphql/costs.js';
import { sql } from '../../platform/database/sql.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import { SummaryFilter } from './summary.input.js';
import { ProgressSummary } from './summary.model.js';
import { summaryScope } from './summary-scope.js';

@Resolver(() => ProgressSummary)
export class SummaryResolver {
  @Requires('reports.read')
  @Costs(300)
  @Query(() => ProgressSummary, {
    description:
      'How the measures stand today: counts by light, strategy, field and area, deviations first, who is silent.',
  })
  progressSummary(
    @Args('filter', { type: () => SummaryFilter, defaultValue: {}, description: 'Which measures.' })
    filter: SummaryFilter,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.compiled(
      (compiler, nodes) =>
        sql`with scope as materialized (${summaryScope(filter, ask.context)})
          select ${compiler.one(ProgressSummary, nodes, () => sql`true`)}`,
    );
  }
}
