import type { Response } from 'express';
import { indexFile, isWebBuilt } from './web-folder.js';

const NOT_BUILT =
  'Die Web-Anwendung ist noch nicht gebaut: npm run build\nThe web application is not built yet: npm run build\n';

/** Answers with the one page of the web application, which is asked for again each time. */
export function sendPage(response: Response, status: number, onError: (error: Error) => void): void {
  if (!isWebBuilt()) {
    response.status(503).type('text/plain; charset=utf-8').set('Cache-Control', 'no-store').send(NOT_BUILT);
    return;
  }
  response
    .status(status)
    .sendFile(indexFile, { cacheControl: false, headers: { 'Cache-Control': 'no-cache' } }, (error) => {
      if (error && !response.headersSent) onError(error);
    });
}
