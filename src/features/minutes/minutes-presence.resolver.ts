import { Args, ID, Mutation, Resolver, Subscription } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import { LiveAnswers, type LiveMessage } from '../../platform/realtime/index.js';
import { Meeting } from '../conferences/index.js';
import { AnnouncePresenceInput, LeaveMinutesInput } from './minutes-presence.input.js';
import { MinutesPresence } from './minutes-presence.model.js';
import { MinutesPresenceService } from './minutes-presence.service.js';

/** Who is writing where, while minutes are taken down. */
@Resolver(() => MinutesPresence)
export class MinutesPresenceResolver {
  constructor(private readonly presence: MinutesPresenceService) {}

  @Requires('conferences.write')
  @Mutation(() => Meeting, {
    description:
      'Says where one is in the minutes of a meeting; to be repeated every ten seconds, or one is gone after 25. ' +
      'Kept for that long and nowhere else. Errors: conferences.itemNotFound.',
  })
  async announcePresence(
    @Args('input', { description: 'Where.' }) input: AnnouncePresenceInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.presence.announce(ask.actor, input);
    return ask.required(Meeting, input.meetingId, 'conferences.meetingNotFound');
  }

  @Requires('conferences.write')
  @Mutation(() => Meeting, { description: 'Says that one has closed the minutes of a meeting.' })
  async leaveMinutes(
    @Args('input', { description: 'Which minutes.' }) { meetingId }: LeaveMinutesInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.presence.leave(ask.actor, meetingId);
    return ask.required(Meeting, meetingId, 'conferences.meetingNotFound');
  }

  @Requires('conferences.follow')
  @Subscription(() => Meeting, {
    description:
      'The meeting, whenever somebody comes into its minutes, goes to another item, begins or ends writing, or leaves. ' +
      'Whoever just falls silent is not told of: ask again from time to time.',
  })
  presenceChanged(
    @Args('id', { type: () => ID, nullable: true, description: 'Only this meeting.' }) id: string | null,
    @Ask() ask: Reading,
  ): AsyncIterableIterator<{ presenceChanged: Answer }> {
    return new LiveAnswers<LiveMessage, { presenceChanged: Answer }>(
      this.presence.changes(),
      async (message) => {
        if (id && message.id !== id) return undefined;
        const asking = await ask.renewed();
        if (!asking) return null;
        const answer = await asking.one(Meeting, message.id);
        return answer.json === 'null' ? undefined : { presenceChanged: answer };
      },
    );
  }
}
