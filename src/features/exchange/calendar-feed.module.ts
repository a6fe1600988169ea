import { Module } from '@nestjs/common';
import { CalendarFeedContent } from './calendar-feed.content.js';
import { CalendarFeedController } from './calendar-feed.controller.js';
import './calendar-feed.messages.js';
import { CalendarFeedResolver } from './calendar-feed.resolver.js';
import { CalendarFeedService } from './calendar-feed.service.js';
import './calendar-feed.shape.js';

/** Own calendars to subscribe to; only in the process that answers HTTP. */
@Module({
  controllers: [CalendarFeedController],
  providers: [CalendarFeedService, CalendarFeedContent, CalendarFeedResolver],
})
export class CalendarFeedModule {}
