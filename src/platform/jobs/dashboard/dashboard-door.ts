import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { hasPermission } from '../../../kernel/permissions.js';
import { Identity } from '../../auth/identity.js';
import { isFromOwnPages } from '../../auth/own-origin.js';
import { Config } from '../../config/config.js';

/** Its pages set styles on single elements and need to know where they begin; nothing else is allowed them than to our own. */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

const READING = ['GET', 'HEAD'];

/** What jobs are told, and when they repeat, stands in the program: administration reads no contents and forges no jobs. */
const FORGING = /\/api\/queues\/[^/]+\/(?:add|[^/]+\/update-data|job-schedulers\/[^/]+)\/?$/i;

/** Lets in those who may; for everybody else there is nothing here. Whatever changes something must come from our own pages. */
@Injectable()
export class DashboardDoor implements NestMiddleware {
  constructor(
    private readonly identity: Identity,
    private readonly config: Config,
  ) {}

  async use(request: Request, response: Response, next: NextFunction): Promise<void> {
    const actor = await this.identity.actorOf(request, (cookie) => response.append('Set-Cookie', cookie));
    response.set('Cache-Control', 'no-store');
    if (!actor || !hasPermission(actor, 'jobs.dashboard')) return void response.sendStatus(404);
    if (!READING.includes(request.method) && !this.mayChange(request)) return void response.sendStatus(403);
    response.set('Content-Security-Policy', POLICY);
    next();
  }

  private mayChange(request: Request): boolean {
    const saysWhere = request.headers.origin !== undefined;
    return saysWhere && isFromOwnPages(request, this.config.publicUrl) && !FORGING.test(request.path);
  }
}
