import { Controller, Param, Put, Req, Res } from '@nestjs/common';
import { raw, type Request, type Response } from 'express';
import type { Locale } from '../../kernel/actor.js';
import { DomainError, invalidInput, notSignedIn } from '../../kernel/errors.js';
import { message } from '../../kernel/messages.js';
import { Identity } from '../../platform/auth/identity.js';
import { OpenToAll } from '../../platform/auth/requires.js';
import { DocumentFormat, FORMATS } from '../../platform/rendering/index.js';
import { LARGEST_TEMPLATE_MB, requireKeepsTemplates } from './document-template.rules.js';
import { DocumentTemplateService } from './document-template.service.js';

const { mediaType } = FORMATS[DocumentFormat.WORD];
const LARGEST = LARGEST_TEMPLATE_MB * 1024 * 1024;

const readFile = raw({ type: mediaType, limit: LARGEST, inflate: false });

const tooLarge = () =>
  invalidInput('papers.templateTooLarge', 'template', { megabytes: LARGEST_TEMPLATE_MB });
const notAFile = () => invalidInput('papers.templateMediaType', 'template');

const STATUS: Readonly<Record<string, number>> = {
  'papers.templateTooLarge': 413,
  'papers.templateMediaType': 415,
  'papers.templateNameTaken': 409,
};
const NOT_ALLOWED = 403;
const UNUSABLE = 422;

/**
 * Where document templates are uploaded: `PUT /document-templates/Kopfbogen` with the .docx as it is. Nothing is read before it is
 * certain that the person may, and nothing is kept before it was looked through.
 */
@OpenToAll()
@Controller('document-templates')
export class DocumentTemplateController {
  constructor(
    private readonly identity: Identity,
    private readonly templates: DocumentTemplateService,
  ) {}

  @Put(':name')
  async upload(
    @Param('name') name: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    response.set('Cache-Control', 'no-store');
    const actor = await this.identity.actorOf(request, (cookie) => response.append('Set-Cookie', cookie));
    if (!actor) throw notSignedIn();
    try {
      requireKeepsTemplates(actor);
      const bytes = await fileOf(request, response);
      const { id, isKnown } = await this.templates.upload(actor, name, bytes);
      response.status(isKnown ? 200 : 201).json({ id });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      refuse(response, error, actor.locale);
    }
  }
}

function refuse(response: Response, { kind, code, details }: DomainError, locale: Locale): void {
  const status = STATUS[code] ?? (kind === 'NOT_ALLOWED' ? NOT_ALLOWED : UNUSABLE);
  response.status(status).json({ code: kind, reason: code, message: message(code, locale, details) });
}

/** The bytes that are sent; what says that it is too large is refused before any of it is read. */
async function fileOf(request: Request, response: Response): Promise<Buffer> {
  if (Number(request.headers['content-length']) > LARGEST) throw tooLarge();
  const status = await new Promise<number | undefined>((resolve) =>
    readFile(request, response, (error?: unknown) =>
      resolve(error ? ((error as { status?: number }).status ?? 400) : undefined),
    ),
  );
  if (status === 413) throw tooLarge();
  const body: unknown = request.body;
  if (status !== undefined || !Buffer.isBuffer(body)) throw notAFile();
  return body;
}
