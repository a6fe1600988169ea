import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Clock } from '../../kernel/clock.js';
import { Requires } from '../../platform/auth/requires.js';
import { momentOf } from '../../platform/graphql/as-of.js';
import { type Answer, Ask, Reading } from '../../platform/read/index.js';
import { Download, DownloadOrders } from '../downloads/index.js';
import { SUMMARY_FILE } from './summary-file.download.js';
import { OrderSummaryFileInput } from './summary-file.input.js';

/** The progress summary as a file. */
@Resolver()
export class SummaryFileResolver {
  constructor(
    private readonly orders: DownloadOrders,
    private readonly clock: Clock,
  ) {}

  @Requires('summaries.fetch')
  @Mutation(() => Download, {
    description:
      'Orders the progress summary as a file, exactly as it is seen: of the same day, selection and comparison. It is an extract and no agreed paper, and says so on every page. It waits among the downloads of the person (myDownloads). Errors: read.asOfFuture, downloads.tooMany.',
  })
  async orderSummaryFile(
    @Args('input', { description: 'The summary.' })
    { filter = {}, asOf = null, since = null, format }: OrderSummaryFileInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    if (asOf !== null) momentOf(asOf, this.clock);
    const given = Object.entries(filter).filter(([, value]) => value !== null && value !== undefined);
    const id = await this.orders.order(ask.actor, SUMMARY_FILE, {
      filter: Object.fromEntries(given),
      asOf,
      since,
      format,
      language: ask.actor.locale,
    });
    return ask.required(Download, id, 'downloads.notFound');
  }
}
