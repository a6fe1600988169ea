import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { OpenToAll } from '../../platform/auth/requires.js';
import { PICTURE, PublicPagesService } from './public-pages.service.js';
import { publicStyle } from './public-templates.js';

/** A picture of ours says the style of its texts itself, and can do nothing else. */
const picturePolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
const CACHE = 'public, max-age=300, stale-while-revalidate=600';
/** The pages run nothing and load only our own style and pictures. */
const policy = (frameAncestors: string) =>
  `default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors ${frameAncestors}`;

/** What is public, for everybody, without sign-in; where the county has not opened it there is nothing here. */
@OpenToAll()
@Controller('oeffentlich')
export class PublicPagesController {
  constructor(private readonly pages: PublicPagesService) {}

  @Get('stil.css')
  style(@Res() response: Response): void {
    // Its address carries its sum, so it may be kept for long
    response
      .set({ 'Cache-Control': 'public, max-age=86400', 'Cross-Origin-Resource-Policy': 'cross-origin' })
      .type('text/css')
      .send(publicStyle);
  }

  @Get(['', '*rest'])
  async page(@Req() request: Request, @Res() response: Response): Promise<void> {
    const answer = await this.pages.answer(request.path);
    if (!answer) return void response.set('Cache-Control', 'no-store').sendStatus(404);
    const { body, mediaType, etag, modified, isEmbedded } = answer;
    response.set({
      'Cache-Control': CACHE,
      ETag: etag,
      'Last-Modified': modified.toUTCString(),
      'Content-Security-Policy': mediaType === PICTURE ? picturePolicy : policy(isEmbedded ? '*' : "'none'"),
      'Content-Type': mediaType,
    });
    if (isEmbedded) {
      response.removeHeader('X-Frame-Options');
      response.set({ 'X-Robots-Tag': 'noindex', 'Cross-Origin-Resource-Policy': 'cross-origin' });
    }
    if (isKnown(request, etag, modified)) return void response.status(304).end();
    response.send(body);
  }
}

/** Whether the asker has it already: by its sum, or by its day where no sum is sent (RFC 9110, 13.2.2). */
function isKnown(request: Request, etag: string, modified: Date): boolean {
  const sums = request.get('If-None-Match');
  if (sums !== undefined) return sums.split(',').some((sum) => sum.trim().replace(/^W\//, '') === etag);
  const since = Date.parse(request.get('If-Modified-Since') ?? '');
  return since >= Math.floor(modified.getTime() / 1000) * 1000;
}
