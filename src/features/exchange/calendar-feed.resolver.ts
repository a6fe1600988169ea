import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { OnlyNow } from '../../platform/graphql/as-of.js';
import { Requires } from '../../platform/auth/requires.js';
import { sql } from '../../platform/database/sql.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import { CalendarFeed } from './calendar-feed.model.js';
import { CalendarFeedService } from './calendar-feed.service.js';

/** Everybody keeps their own feed. */
@Resolver(() => CalendarFeed)
export class CalendarFeedResolver {
  constructor(private readonly feeds: CalendarFeedService) {}

  @Requires('calendarFeed.own')
  @OnlyNow('The subscription of the person who asks, of which no history is kept.')
  @Query(() => CalendarFeed, {
    nullable: true,
    description: 'The calendar to which the person who asks subscribes; null where there is none.',
  })
  myCalendarFeed(@Ask() ask: Reading): Promise<Answer> {
    return ask.one(CalendarFeed, (feed) => sql`${feed}.person_id = ${ask.actor.personId}::uuid`);
  }

  @Requires('calendarFeed.own')
  @Mutation(() => String, {
    description:
      'Makes the own calendar, or gives it a new address; answers with the address. It is shown only this once, and the one before no longer works. Whoever knows it reads the calendar.',
  })
  createCalendarFeed(@Ask() ask: Reading): Promise<string> {
    return this.feeds.create(ask.actor);
  }

  @Requires('calendarFeed.own')
  @Mutation(() => Boolean, { description: 'Ends the own calendar; false where there was none.' })
  revokeCalendarFeed(@Ask() ask: Reading): Promise<boolean> {
    return this.feeds.revoke(ask.actor);
  }
}
