import { Args, ID, Resolver, Subscription } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { type Answer, Ask, Reading } from '../../platform/read/index.js';
import { LiveAnswers, type LiveMessage } from '../../platform/realtime/index.js';
import { Meeting } from './meeting.entity.js';
import { MeetingEvents } from './meeting-events.js';

/** Keeps an open agenda up to date: each reader reads the meeting with the rights of that moment, or hears nothing. */
@Resolver(() => Meeting)
export class MeetingLiveResolver {
  constructor(private readonly events: MeetingEvents) {}

  @Requires('conferences.follow')
  @Subscription(() => Meeting, {
    description:
      'A meeting that changed, with its agenda and outcomes; those the reader may not see are left out.',
  })
  meetingChanged(
    @Args('id', { type: () => ID, nullable: true, description: 'Only this meeting.' }) id: string | null,
    @Ask() ask: Reading,
  ): AsyncIterableIterator<{ meetingChanged: Answer }> {
    return new LiveAnswers<LiveMessage, { meetingChanged: Answer }>(
      this.events.changes(),
      async (message) => {
        if (id && message.id !== id) return undefined;
        const asking = await ask.renewed();
        if (!asking) return null;
        const answer = await asking.one(Meeting, message.id);
        return answer.json === 'null' ? undefined : { meetingChanged: answer };
      },
    );
  }
}
