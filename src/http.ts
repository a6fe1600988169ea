import type { Server } from 'node:http';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { refuseForeignPages } from './platform/auth/own-origin.js';
import { trustNearestProxy } from './platform/auth/sender.js';
import { useRequestMetrics } from './platform/health/index.js';
import { fillInDocument } from './platform/graphql/document-gate.js';
import { OwnDocuments } from './platform/graphql/own-documents.js';
import { FastLane } from './platform/graphql/fast-lane.js';
import { Config } from './platform/config/config.js';
import { useAppLogging } from './platform/logging/index.js';
import { permissionsPolicy, requestFaults, securityHeaders } from './platform/web/index.js';

/** A file of a megabyte, as text in quotation marks with its line breaks written as two signs each. */
const LARGEST_REQUEST = '2mb';

/**
 * What every HTTP entrance has in common: logs, metrics, security headers, graceful stop. An entrance that has more to
 * close than the application listens to the signals itself.
 */
export function prepareHttp(app: NestExpressApplication, { stopsOnSignals = true } = {}): void {
  useAppLogging(app);
  useRequestMetrics(app);
  app.disable('x-powered-by');
  const { isHttps, publicUrl } = app.get(Config, { strict: false });
  app.use(refuseForeignPages(publicUrl));
  limitPatience(app.getHttpServer());
  // Packed bodies are small on the way and large in memory
  app.useBodyParser('json', { limit: LARGEST_REQUEST, inflate: false });
  app.use(requestFaults);
  app.set('trust proxy', trustNearestProxy);
  app.use(helmet(securityHeaders(isHttps)));
  app.use((_request: Request, response: Response, next: NextFunction) => {
    response.setHeader('Permissions-Policy', permissionsPolicy);
    next();
  });
  if (stopsOnSignals) app.enableShutdownHooks();
}

/** Whoever sends slowly on purpose may not keep connections for themselves. */
function limitPatience(server: Server): void {
  server.headersTimeout = 15_000;
  server.requestTimeout = 60_000;
  server.keepAliveTimeout = 10_000;
  server.maxRequestsPerSocket = 10_000;
}

/** Lets queries that are known pass in front of everything else. Only for entrances that answer GraphQL. */
export function useFastLane(app: NestExpressApplication): void {
  app.use('/graphql', fillInDocument(app.get(OwnDocuments, { strict: false })));
  const server: Server = app.getHttpServer();
  const [ordinary] = server.listeners('request') as ((request: unknown, response: unknown) => void)[];
  server.removeAllListeners('request');
  server.on('request', app.get(FastLane, { strict: false }).before(ordinary));
}
