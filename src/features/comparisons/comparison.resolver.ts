import { Args, Query, Resolver } from '@nestjs/graphql';
import { Clock } from '../../kernel/clock.js';
import { Requires } from '../../platform/auth/requires.js';
import { OnlyNow } from '../../platform/graphql/as-of.js';
import { Costs } from '../../platform/graphql/costs.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import { ComparisonArgs } from './comparison.input.js';
import { Comparison } from './comparison.model.js';
import { EndMeetings } from './end-meetings.queries.js';
import { endsOf, requireOneOfEach } from './ends.rules.js';
import { readComparison } from './read-comparison.js';

@Resolver(() => Comparison)
export class ComparisonResolver {
  constructor(
    private readonly meetings: EndMeetings,
    private readonly clock: Clock,
  ) {}

  @Requires('reports.read')
  @OnlyNow('Has two moments of its own.')
  @Costs(500)
  @Query(() => Comparison, {
    description:
      'What happened since the last conference, or between any two days or meetings, of all that the reader may see today and as far as it could be seen then. Errors: comparisons.endGivenTwice, comparisons.meetingNotFound, comparisons.noMeetingYet, comparisons.notYet, changes.periodReversed.',
  })
  async comparison(
    @Args() { filter, groups, skipGroups, entries, ...asked }: ComparisonArgs,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    requireOneOfEach(asked);
    const { first, last } = await this.meetings.find(asked, filter.bodyId, ask.context);
    const ends = endsOf(asked, first, last, this.clock.now());
    return readComparison({ ...ends, filter, groups, skipGroups, entries }, ask);
  }
}
