import { Injectable, Logger, type NestMiddleware, type OnApplicationShutdown } from '@nestjs/common';
import { type NextFunction, type Request, type Response, Router } from 'express';
import { JobEngine, type QueueConnection } from '../job-engine.js';
import { JOB_LANES, type JobLane } from '../job-options.js';
import { LazyConnection } from '../lazy-connection.js';

export const DASHBOARD_PATH = '/verwaltung/jobs';

/** Shows the jobs as they are in the engine. Neither its pages nor its connection are loaded before somebody looks. */
@Injectable()
export class JobDashboard implements NestMiddleware, OnApplicationShutdown {
  private readonly logger = new Logger(JobDashboard.name);
  private readonly lanes: readonly LazyConnection<QueueConnection>[];
  private board?: { readonly of: readonly QueueConnection[]; readonly pages: Promise<Router> };

  constructor(private readonly engine: JobEngine) {
    this.lanes = (Object.keys(JOB_LANES) as JobLane[]).map(
      (lane) => new LazyConnection('the job dashboard', engine.patienceMs, () => engine.openQueue(lane)),
    );
  }

  async use(request: Request, response: Response, next: NextFunction): Promise<void> {
    let pages: Router;
    try {
      pages = await this.pages();
    } catch (error) {
      this.logger.warn(`The jobs cannot be shown: ${String(error)}`);
      return void response.sendStatus(503);
    }
    pages(request, response, next);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.lanes.map((lane) => lane.close()));
  }

  /** Made once for its connections. */
  private async pages(): Promise<Router> {
    const queues = await Promise.all(this.lanes.map((lane) => lane.get()));
    const isOfThem = queues.every((queue, place) => this.board?.of[place] === queue);
    if (!this.board || !isOfThem) this.board = { of: queues, pages: pagesOf(queues, this.engine) };
    return this.board.pages;
  }
}

async function pagesOf(queues: readonly QueueConnection[], { name }: JobEngine): Promise<Router> {
  const [{ createBullBoard }, { BullMQAdapter }, { ExpressAdapter }] = await Promise.all([
    import('@bull-board/api'),
    import('@bull-board/api/bullMQAdapter'),
    import('@bull-board/express'),
  ]);
  const serverAdapter = new ExpressAdapter().setBasePath(DASHBOARD_PATH);
  createBullBoard({
    queues: queues.map((queue) => new BullMQAdapter(queue as ConstructorParameters<typeof BullMQAdapter>[0])),
    serverAdapter,
    options: {
      uiConfig: {
        boardTitle: `Roter Faden (${name})`,
        hideDocsLink: true,
        locale: { lng: 'de-DE' },
      },
    },
  });
  return Router().use(DASHBOARD_PATH, serverAdapter.getRouter() as Router);
}
