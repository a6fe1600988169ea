import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import { Controller, Get, Logger, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Identity } from '../../platform/auth/identity.js';
import { OpenToAll } from '../../platform/auth/requires.js';
import { DamagedFileError, FileStore, MissingFileError } from '../../platform/files/index.js';
import { DownloadFetching, type FetchableFile } from './download-fetching.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Where people fetch what they have ordered. For everybody else there is nothing here. */
@OpenToAll()
@Controller('downloads')
export class DownloadController {
  private readonly logger = new Logger(DownloadController.name);

  constructor(
    private readonly identity: Identity,
    private readonly fetching: DownloadFetching,
    private readonly files: FileStore,
  ) {}

  @Get(':id/:fileName')
  async fetch(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    response.set({ 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' });
    const actor = await this.identity.actorOf(request, (cookie) => response.append('Set-Cookie', cookie));
    const file = UUID.test(id) ? await this.fetching.find(actor, id) : undefined;
    if (!file) return void response.sendStatus(404);
    const etag = `"${file.sha256}"`;
    response.set('ETag', etag);
    if (request.get('If-None-Match') === etag) return void response.sendStatus(304);
    const content = await this.open(file, response);
    if (!content) return;
    response
      // Name by RFC 6266, whatever signs it has
      .attachment(file.fileName)
      .set({
        'Content-Type': file.mediaType,
        'Content-Length': String(file.size),
        'X-Content-Type-Options': 'nosniff',
        'Content-Security-Policy': "default-src 'none'; sandbox",
      });
    await this.send(file, content, response);
  }

  private async open(file: FetchableFile, response: Response): Promise<Readable | undefined> {
    try {
      return await this.files.open(file);
    } catch (error) {
      if (error instanceof MissingFileError) {
        await this.fetching.noteLoss(file);
        response.sendStatus(404);
      } else {
        this.logger.error(`The store of files does not answer: ${String(error)}`);
        response.removeHeader('ETag');
        response.set('Retry-After', '60').sendStatus(503);
      }
      return undefined;
    }
  }

  private async send(file: FetchableFile, content: Readable, response: Response): Promise<void> {
    try {
      await pipeline(content, response);
    } catch (error) {
      if (error instanceof DamagedFileError) await this.fetching.noteLoss(file);
      // Whoever goes away before the end may come again
      else if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE')
        this.logger.warn(`A download broke off: ${String(error)}`);
    }
  }
}
