import type { IncomingMessage, ServerResponse } from 'node:http';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { DatabaseHealth } from '../database/database-health.js';
import { requestRoute } from '../logging/request-route.js';
import { MailHealth } from './mail-health.js';
import { QueueHealth, queueStates } from './queue-health.js';

/**
 * What Prometheus reads: the process, requests by kind of address (never the address itself), the connection pool, the
 * jobs by state and whether mail gets through. One registry per application, so that two in one process do not mix.
 */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Duration of HTTP requests by method, kind of address and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });

  constructor(
    @Inject(DatabaseHealth) database: DatabaseHealth,
    @Optional() @Inject(QueueHealth) queue?: QueueHealth,
    @Optional() @Inject(MailHealth) mail?: MailHealth,
  ) {
    collectDefaultMetrics({ register: this.registry });
    this.watchPool(database);
    if (queue) this.watchQueue(queue);
    if (mail) this.watchMail(mail);
  }

  /** Measures each request from the first middleware to the end of the answer. */
  readonly middleware = (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const stop = this.requests.startTimer();
    response.once('close', () =>
      stop({ method: methodOf(request), route: requestRoute(request), status: response.statusCode }),
    );
    next();
  };

  /** Counts a request that did not come through the middleware. */
  observeRequest(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status }, seconds);
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  print(): Promise<string> {
    return this.registry.metrics();
  }

  private watchPool(database: DatabaseHealth): void {
    new Gauge({
      name: 'database_connections',
      help: 'Database connections of this process by state; waiting counts requests without one',
      labelNames: ['state'],
      registers: [this.registry],
      collect() {
        const { total, idle, waiting } = database.pool();
        this.set({ state: 'busy' }, total - idle);
        this.set({ state: 'idle' }, idle);
        this.set({ state: 'waiting' }, waiting);
      },
    });
  }

  private watchQueue(queue: QueueHealth): void {
    new Gauge({
      name: 'jobs',
      help: 'Background jobs by state; nothing is shown while the queue does not answer',
      labelNames: ['state'],
      registers: [this.registry],
      async collect() {
        this.reset();
        const found = await queue.health();
        if (found.ok) for (const state of queueStates) this.set({ state }, found[state]);
      },
    });
  }

  private watchMail(mail: MailHealth): void {
    new Gauge({
      name: 'mail_failing_since_seconds',
      help: 'Since when the mail server has been failing, in seconds since 1970; 0 while it works',
      registers: [this.registry],
      async collect() {
        this.reset();
        const since = await mail.failingSince().catch(() => null);
        if (since !== null) this.set(since ? Math.floor(since.getTime() / 1000) : 0);
      },
    });
  }
}

/** Clients may send any word as a method; only the usual ones become a label. */
function methodOf({ method = '' }: IncomingMessage): string {
  return ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].includes(method) ? method : 'other';
}
