import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { sql } from '../../platform/database/sql.js';
import { OnlyNow } from '../../platform/graphql/as-of.js';
import { type Answer, Ask, Reading } from '../../platform/read/index.js';
import { Download } from './download.model.js';
import { DownloadService } from './download.service.js';

const MOST = 200;

/** Everybody keeps their own downloads. */
@Resolver(() => Download)
export class DownloadResolver {
  constructor(private readonly service: DownloadService) {}

  @Requires('downloads.readOwn')
  @OnlyNow('What waits for the person who asks, of which no history is kept.')
  @Query(() => [Download], { description: 'Downloads of the person who asks, newest first.' })
  myDownloads(@Ask() ask: Reading): Promise<Answer> {
    return ask.list(
      Download,
      () => sql`true`,
      (download) => sql`${download}.place desc`,
      MOST,
    );
  }

  @Requires('downloads.readOwn')
  @OnlyNow('What waits for the person who asks, of which no history is kept.')
  @Query(() => Download, {
    nullable: true,
    description: 'One download of the person who asks; null where there is none, or it is somebody else’s.',
  })
  download(@Args('id', { type: () => ID, description: 'Which one.' }) id: string, @Ask() ask: Reading) {
    return ask.one(Download, id);
  }

  @Requires('downloads.changeOwn')
  @Mutation(() => Download, {
    description: 'Calls off a download that is not made yet. Errors: downloads.notFound, downloads.isOver.',
  })
  async cancelDownload(
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.service.cancel(ask.actor, id);
    return ask.required(Download, id, 'downloads.notFound');
  }

  @Requires('downloads.changeOwn')
  @Mutation(() => Boolean, {
    description:
      'Takes a download off the list, with its file; one that is not made yet is called off. Errors: downloads.notFound.',
  })
  async removeDownload(
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
    @Ask() ask: Reading,
  ): Promise<boolean> {
    await this.service.remove(ask.actor, id);
    return true;
  }
}
