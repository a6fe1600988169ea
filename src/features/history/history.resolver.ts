import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { OnlyNow } from '../../platform/graphql/as-of.js';
import { Requires } from '../../platform/auth/requires.js';
import { Costs } from '../../platform/graphql/costs.js';
import { Ask, Reading } from '../../platform/read/index.js';
import { HistoryQueries } from './history.queries.js';
import { RecordVersion } from './record-version.model.js';

@Resolver()
export class HistoryResolver {
  constructor(private readonly queries: HistoryQueries) {}

  @Requires('history.read')
  @OnlyNow('It holds all moments already.')
  @Costs(200)
  @Query(() => [RecordVersion], {
    description:
      'Every version of a record, newest first; empty where there is no such record or the reader may not see it.',
  })
  async history(
    @Args('id', { type: () => ID, description: 'Id of any record.' }) id: string,
    @Ask() ask: Reading,
  ): Promise<RecordVersion[]> {
    const shape = await ask.findVisible(id);
    return shape ? this.queries.versions(shape, id, ask.context) : [];
  }
}
