import { type ArgumentsHost, Catch, NotFoundException } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import type { Request, Response } from 'express';
import { couldBePage } from './pages.js';
import { sendPage } from './send-page.js';
import { isWebBuilt } from './web-folder.js';

/**
 * Where nothing of the service answered: people who mistyped an address get our page, which says so in their language;
 * programs get JSON.
 */
@Catch(NotFoundException)
export class UnknownPageFilter extends BaseExceptionFilter<NotFoundException> {
  override catch(thrown: NotFoundException, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    if (!isWebBuilt() || !couldBePage(request.path) || !isRead(request)) return super.catch(thrown, host);
    response.vary('Accept');
    if (request.accepts(['json', 'html']) !== 'html') return super.catch(thrown, host);
    sendPage(response, 404, () => super.catch(thrown, host));
  }
}

const isRead = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD';
