import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { OpenToAll } from '../../platform/auth/requires.js';
import { type RateLimit, RateLimits } from '../../platform/database/rate-limits.js';
import { CalendarFeedContent } from './calendar-feed.content.js';
import { CalendarFeedService } from './calendar-feed.service.js';

/** Calendars ask every few minutes at most; a whole office may do so from one address. */
const PER_SUBSCRIBER: RateLimit = { name: 'calendarFeed', attempts: 120, withinSeconds: 60 * 60 };
const WRONG_PER_SENDER: RateLimit = { name: 'calendarFeedWrong', attempts: 60, withinSeconds: 15 * 60 };

/** Where calendars fetch what people subscribe to. They cannot sign in: the address is the key. */
@OpenToAll()
@Controller('kalender')
export class CalendarFeedController {
  constructor(
    private readonly feeds: CalendarFeedService,
    private readonly content: CalendarFeedContent,
    private readonly rateLimits: RateLimits,
  ) {}

  @Get(':token.ics')
  async get(
    @Param('token') token: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    response.set({ 'Cache-Control': 'private, no-cache', 'X-Robots-Tag': 'noindex' });
    const actor = await this.feeds.subscriberOf(token);
    const wait = actor
      ? await this.rateLimits.attempt(PER_SUBSCRIBER, actor.personId ?? '')
      : await this.rateLimits.attempt(WRONG_PER_SENDER, request.ip ?? '');
    if (wait > 0) return void response.set('Retry-After', String(wait)).sendStatus(429);
    if (!actor) return void response.sendStatus(404);
    const content = await this.content.of(actor);
    const changedAt = await this.feeds.noteUse(actor, content);
    // Express makes the ETag, and says 304 where nothing changed
    response
      .type('text/calendar; charset=utf-8')
      .set('Content-Disposition', 'inline; filename="roter-faden.ics"')
      .set('Last-Modified', changedAt.toUTCString())
      .send(content);
  }
}
