import { Args, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { Costs } from '../../platform/graphql/costs.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import { readSummary } from './read-summary.js';
import { SummaryArgs } from './summary.input.js';
import { ProgressSummary } from './summary.model.js';

@Resolver(() => ProgressSummary)
export class SummaryResolver {
  @Requires('reports.read')
  @Costs(300)
  @Query(() => ProgressSummary, {
    description:
      'How the measures stand: counts by light, strategy, field and area, deviations first, what is asked for, who is silent, what is new. Errors: reports.sinceTwice.',
  })
  progressSummary(@Args() asked: SummaryArgs, @Ask() ask: Reading): Promise<Answer> {
    return readSummary(asked, ask);
  }
}
