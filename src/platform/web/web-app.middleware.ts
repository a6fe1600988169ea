import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import expressStaticGzip from 'express-static-gzip';
import { isPage } from './pages.js';
import { sendPage } from './send-page.js';
import { webFolder } from './web-folder.js';

/**
 * Serves the built web application. What is in `assets` carries a hash in its name and never changes; the page itself is
 * asked for again each time, so that a new release is seen at once. Files go out as the build has packed them. Addresses of pages all lead to the one page.
 */
@Injectable()
export class WebAppMiddleware implements NestMiddleware {
  private readonly files = expressStaticGzip(webFolder, {
    index: false,
    enableBrotli: true,
    orderPreference: ['br', 'gz'],
    serveStatic: {
      redirect: false,
      setHeaders: (response, path) =>
        response.setHeader(
          'Cache-Control',
          isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
        ),
    },
  }) as RequestHandler;

  use(request: Request, response: Response, next: NextFunction): void {
    if (isPage(request.path)) sendPage(response, 200, next);
    else if (isFile(request.path)) void this.files(request, response, next);
    else next();
  }
}

const isFile = (path: string): boolean =>
  path.startsWith('/assets/') || path === '/favicon.svg' || path === '/service-worker.js';
const isHashed = (path: string): boolean => /[\\/]assets[\\/]/.test(path);
