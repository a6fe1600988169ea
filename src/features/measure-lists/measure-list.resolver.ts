import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Clock } from '../../kernel/clock.js';
import { Requires } from '../../platform/auth/requires.js';
import { momentOf } from '../../platform/graphql/as-of.js';
import { type Answer, Ask, Reading } from '../../platform/read/index.js';
import { Download, DownloadOrders } from '../downloads/index.js';
import { MEASURE_LIST } from './measure-list.download.js';
import { OrderMeasureListInput } from './measure-list.input.js';

/** Lists of measures as files. */
@Resolver()
export class MeasureListResolver {
  constructor(
    private readonly orders: DownloadOrders,
    private readonly clock: Clock,
  ) {}

  @Requires('measureLists.fetch')
  @Mutation(() => Download, {
    description:
      'Orders a list of measures as a file, exactly as it is seen: the same measures, order, columns and language. It waits among the downloads of the person (myDownloads). Errors: read.asOfFuture, measureLists.tooLong, downloads.tooMany.',
  })
  async orderMeasureList(
    @Args('input', { description: 'The list.' }) { filter = {}, asOf = null, ...list }: OrderMeasureListInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    if (asOf !== null) momentOf(asOf, this.clock);
    const given = Object.entries(filter).filter(([, value]) => value !== null && value !== undefined);
    const id = await this.orders.order(ask.actor, MEASURE_LIST, {
      ...list,
      asOf,
      filter: Object.fromEntries(given),
      language: ask.actor.locale,
    });
    return ask.required(Download, id, 'downloads.notFound');
  }
}
