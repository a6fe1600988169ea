import { createHash, timingSafeEqual } from 'node:crypto';
import { Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { raw, type Request, type Response } from 'express';
import { OpenToAll } from '../../platform/auth/requires.js';
import { Config } from '../../platform/config/config.js';
import { type RateLimit, RateLimits } from '../../platform/database/rate-limits.js';
import { BounceService } from './bounce.service.js';

const PER_SENDER: RateLimit = { name: 'bounces', attempts: 300, withinSeconds: 60 };

const readMessage = raw({ type: ['message/rfc822', 'text/plain'], limit: '1mb' });

/**
 * Where a mail server hands in what came back: `POST /mail/bounces` with the message as it arrived. Not there at all without
 * BOUNCE_TOKEN; nothing is read of a message before its bearer is known.
 */
@OpenToAll()
@Controller('mail/bounces')
export class BouncesController {
  constructor(
    private readonly config: Config,
    private readonly rateLimits: RateLimits,
    private readonly bounces: BounceService,
  ) {}

  @Post()
  @HttpCode(200)
  async take(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { bounceToken } = this.config;
    if (bounceToken === undefined) return void response.sendStatus(404);
    const wait = await this.rateLimits.attempt(PER_SENDER, request.ip ?? '');
    if (wait > 0) return void response.set('Retry-After', String(wait)).sendStatus(429);
    if (!isBearer(request.headers.authorization, bounceToken)) {
      return void response.set('WWW-Authenticate', 'Bearer').sendStatus(401);
    }
    const refusal = await messageOf(request, response);
    if (refusal) return void response.sendStatus(refusal);
    if (!Buffer.isBuffer(request.body)) return void response.sendStatus(415);
    response.json({ outcome: await this.bounces.take(request.body) });
  }
}

/** Reads the message into the request; answers with the status of a refusal, where it is too large or broken off. */
const messageOf = (request: Request, response: Response): Promise<number | undefined> =>
  new Promise((resolve) =>
    readMessage(request, response, (error?: unknown) =>
      resolve(error ? ((error as { status?: number }).status ?? 400) : undefined),
    ),
  );

/** Compares in constant time, whatever the lengths. */
function isBearer(header: string | undefined, token: string): boolean {
  const given = /^Bearer +(\S+) *$/i.exec(header ?? '')?.[1] ?? '';
  return timingSafeEqual(digest(given), digest(token));
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
