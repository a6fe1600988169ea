import { Args, ID, Resolver, Subscription } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { type Answer, Ask, Reading } from '../../platform/read/index.js';
import { LiveAnswers, type LiveMessage } from '../../platform/realtime/index.js';
import { Measure } from './measure.entity.js';
import { MeasureEvents } from './measure-events.js';

/** Tells readers what changed while they look at it: each reads it with the rights of that moment, or hears nothing. */
@Resolver(() => Measure)
export class MeasureLiveResolver {
  constructor(private readonly events: MeasureEvents) {}

  @Requires('measures.follow')
  @Subscription(() => Measure, {
    description:
      'A measure that changed, or something that belongs to it; those the reader may not see are left out.',
  })
  measureChanged(
    @Args('id', { type: () => ID, nullable: true, description: 'Only this measure.' }) id: string | null,
    @Ask() ask: Reading,
  ): AsyncIterableIterator<{ measureChanged: Answer }> {
    return new LiveAnswers<LiveMessage, { measureChanged: Answer }>(
      this.events.changes(),
      async (message) => {
        if (id && message.id !== id) return undefined;
        const asking = await ask.renewed();
        if (!asking) return null;
        const answer = await asking.one(Measure, message.id);
        return answer.json === 'null' ? undefined : { measureChanged: answer };
      },
    );
  }
}
