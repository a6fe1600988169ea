import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { type Answer, Ask, Reading } from '../../platform/read/index.js';
import { Download } from '../downloads/index.js';
import { ListFiles } from './list-files.js';
import { OrderMeasureListInput, OrderProblemAreaListInput, OrderStrategyListInput } from './list.input.js';
import { measureList } from './measure-list.js';
import { problemAreaList } from './problem-area-list.js';
import { strategyList } from './strategy-list.js';

const NOT_FOUND = 'downloads.notFound';

/** Lists as files. */
@Resolver()
export class ListResolver {
  constructor(private readonly files: ListFiles) {}

  @Requires('lists.fetch')
  @Mutation(() => Download, {
    description:
      'Orders a list of measures as a file, exactly as it is seen: the same measures, order, columns and language. It waits among the downloads of the person (myDownloads). Errors: read.asOfFuture, measureLists.tooLong, downloads.tooMany.',
  })
  async orderMeasureList(
    @Args('input', { description: 'The list.' }) input: OrderMeasureListInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(Download, await this.files.order(measureList, ask.actor, input), NOT_FOUND);
  }

  @Requires('lists.fetch')
  @Mutation(() => Download, {
    description:
      'Orders a list of problem areas as a file, exactly as it is seen: the same problem areas, order, columns and language. It waits among the downloads of the person (myDownloads). Errors: read.asOfFuture, problemAreaLists.tooLong, downloads.tooMany.',
  })
  async orderProblemAreaList(
    @Args('input', { description: 'The list.' }) input: OrderProblemAreaListInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(Download, await this.files.order(problemAreaList, ask.actor, input), NOT_FOUND);
  }

  @Requires('lists.fetch')
  @Mutation(() => Download, {
    description:
      'Orders a list of strategies as a file, exactly as it is seen: the same strategies, order, columns and language. It waits among the downloads of the person (myDownloads). Errors: read.asOfFuture, strategyLists.tooLong, downloads.tooMany.',
  })
  async orderStrategyList(
    @Args('input', { description: 'The list.' }) input: OrderStrategyListInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(Download, await this.files.order(strategyList, ask.actor, input), NOT_FOUND);
  }
}
