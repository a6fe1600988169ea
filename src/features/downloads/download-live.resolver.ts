import { Args, ID, Resolver, Subscription } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { type Answer, Ask, Reading } from '../../platform/read/index.js';
import { LiveAnswers } from '../../platform/realtime/index.js';
import { DownloadEvents, type DownloadMessage } from './download-events.js';
import { Download } from './download.model.js';

/** Shows people how far their downloads are while they look. */
@Resolver(() => Download)
export class DownloadLiveResolver {
  constructor(private readonly events: DownloadEvents) {}

  @Requires('downloads.readOwn')
  @Subscription(() => Download, {
    description: 'A download of the person who asks that has come further, or whose place has changed.',
  })
  downloadChanged(
    @Args('id', { type: () => ID, nullable: true, description: 'Only this one.' }) id: string | null,
    @Ask() ask: Reading,
  ): AsyncIterableIterator<{ downloadChanged: Answer }> {
    return new LiveAnswers<DownloadMessage, { downloadChanged: Answer }>(
      this.events.changes(),
      async (message) => {
        if (message.personId !== ask.actor.personId || (id && message.id !== id)) return undefined;
        const asking = await ask.renewed();
        if (!asking) return null;
        const answer = await asking.one(Download, message.id);
        return answer.json === 'null' ? undefined : { downloadChanged: answer };
      },
    );
  }
}
