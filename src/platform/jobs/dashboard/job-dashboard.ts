import { Injectable, Logger, type NestMiddleware, type OnApplicationShutdown } from '@nestjs/common';
import { type NextFunction, type Request, type Response, Router } from 'express';
import { JobEngine, type QueueConnection } from '../job-engine.js';
import { LazyConnection } from '../lazy-connection.js';

export const DASHBOARD_PATH = '/verwaltung/jobs';

/** Shows the jobs as they are in the engine. Neither its pages nor its connection are loaded before somebody looks. */
@Injectable()
export class JobDashboard implements NestMiddleware, OnApplicationShutdown {
  private readonly logger = new Logger(JobDashboard.name);
  private readonly queue: LazyConnection<QueueConnection>;
  private board?: { readonly of: QueueConnection; readonly pages: Promise<Router> };

  constructor(private readonly engine: JobEngine) {
    this.queue = new LazyConnection('the job dashboard', engine.patienceMs, () => engine.openQueue());
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
    await this.queue.close();
  }

  /** Made once for a connection. */
  private async pages(): Promise<Router> {
    const queue = await this.queue.get();
    if (this.board?.of !== queue) this.board = { of: queue, pages: pagesOf(queue, this.engine) };
    return this.board.pages;
  }
}

async function pagesOf(queue: QueueConnection, { name }: JobEngine): Promise<Router> {
  const [{ createBullBoard }, { BullMQAdapter }, { ExpressAdapter }] = await Promise.all([
    import('@bull-board/api'),
    import('@bull-board/api/bullMQAdapter'),
    import('@bull-board/express'),
  ]);
  const serverAdapter = new ExpressAdapter().setBasePath(DASHBOARD_PATH);
  createBullBoard({
    queues: [new BullMQAdapter(queue as ConstructorParameters<typeof BullMQAdapter>[0])],
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
