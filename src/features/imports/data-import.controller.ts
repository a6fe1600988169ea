import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { raw, type Request, type Response } from 'express';
import type { Actor, Locale } from '../../kernel/actor.js';
import { DomainError, invalidInput, notFound, notSignedIn } from '../../kernel/errors.js';
import { message } from '../../kernel/messages.js';
import { Identity } from '../../platform/auth/identity.js';
import { OpenToAll } from '../../platform/auth/requires.js';
import { kindNamed, templateOf } from './data-import.guide.js';
import type { DataImportKind } from './data-import.model.js';
import { kindNames, LARGEST_FILE_MB, requireMayImport, uploadLimits } from './data-import.rules.js';
import { DataImportService } from './data-import.service.js';

const MEDIA_TYPE = 'application/octet-stream';
const LONGEST_NAME = 200;
const LONGEST_OPTION = 300;

const readFile = raw({ type: MEDIA_TYPE, limit: uploadLimits.fileBytes, inflate: false });

const tooLarge = () => invalidInput('imports.tooLarge', 'file', { megabytes: LARGEST_FILE_MB });
const notAFile = () => invalidInput('imports.notAFile', 'file');

const STATUS: Readonly<Record<string, number>> = { 'imports.tooLarge': 413, 'imports.notAFile': 415 };
const STATUS_OF_KIND: Readonly<Record<string, number>> = {
  NOT_SIGNED_IN: 401,
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
};

/**
 * Where files are sent that are to be imported: `POST /imports/measures?name=liste.xlsx` with the file as it is, and what is said
 * besides as further parameters. Nothing is read before it is certain that the person may.
 */
@OpenToAll()
@Controller('imports')
export class DataImportController {
  constructor(
    private readonly identity: Identity,
    private readonly imports: DataImportService,
  ) {}

  @Get('templates/:kind')
  async template(
    @Param('kind') name: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.answer(request, response, name, (_, kind) => {
      response.attachment(`${kindNames[kind]}.csv`);
      response.type('text/csv; charset=utf-8').send(templateOf(kind));
    });
  }

  @Post(':kind')
  async upload(
    @Param('kind') kindName: string,
    @Query() { name: fileName, ...said }: Record<string, unknown>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.answer(request, response, kindName, async (actor, kind) => {
      const name = nameOf(fileName);
      const content = await fileOf(request, response);
      const id = await this.imports.upload(actor, { kind, name, content, said: wordsOf(said) });
      response.status(201).json({ id });
    });
  }

  /** Does it for whoever may, and says in words why not. */
  private async answer(
    request: Request,
    response: Response,
    kindName: string,
    work: (actor: Actor, kind: DataImportKind) => Promise<void> | void,
  ): Promise<void> {
    response.set('Cache-Control', 'no-store');
    const actor = await this.identity.actorOf(request, (cookie) => response.append('Set-Cookie', cookie));
    if (!actor) throw notSignedIn();
    try {
      const kind = kindNamed(kindName);
      if (!kind) throw notFound('imports.unknownKind');
      requireMayImport(actor, kind);
      await work(actor, kind);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      refuse(response, error, actor.locale);
    }
  }
}

function refuse(response: Response, { kind, code, details, field }: DomainError, locale: Locale): void {
  const status = STATUS[code] ?? STATUS_OF_KIND[kind] ?? 422;
  response.status(status).json({ code: kind, reason: code, field, message: message(code, locale, details) });
}

function nameOf(given: unknown): string {
  const name = typeof given === 'string' ? given.replace(/[\p{Cc}\p{Cf}/\\]+/gu, ' ').trim() : '';
  if (name === '') throw invalidInput('imports.noName', 'file');
  return [...name].slice(-LONGEST_NAME).join('');
}

const wordsOf = (said: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(said).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value.slice(0, LONGEST_OPTION)] as const] : [],
    ),
  );

/** The bytes that are sent; what says that it is too large is refused before any of it is read. */
async function fileOf(request: Request, response: Response): Promise<Buffer> {
  if (Number(request.headers['content-length']) > uploadLimits.fileBytes) throw tooLarge();
  const status = await new Promise<number | undefined>((resolve) =>
    readFile(request, response, (error?: unknown) =>
      resolve(error ? ((error as { status?: number }).status ?? 400) : undefined),
    ),
  );
  if (status === 413) throw tooLarge();
  const body: unknown = request.body;
  if (status !== undefined || !Buffer.isBuffer(body) || body.length === 0) throw notAFile();
  return body;
}
