import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DomainError } from '../../kernel/errors.js';
import { hasPermission } from '../../kernel/permissions.js';
import { Identity } from '../../platform/auth/identity.js';
import { OpenToAll } from '../../platform/auth/requires.js';
import { personalDataPage } from './personal-data.page.js';
import { PersonalData, type PersonalRecord } from './personal-data.service.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What is stored about somebody, to read and to save. For the person and administration; for others there is nothing here. */
@OpenToAll()
@Controller('auskunft')
export class PersonalDataController {
  constructor(
    private readonly identity: Identity,
    private readonly personalData: PersonalData,
  ) {}

  @Get(':whose.json')
  async file(
    @Param('whose') whose: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const found = await this.find(whose, request, response);
    if (!found) return;
    response
      .set('Content-Disposition', 'attachment; filename="auskunft.json"')
      .type('application/json')
      .send(JSON.stringify(found, null, 2));
  }

  @Get(':whose')
  async page(
    @Param('whose') whose: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const found = await this.find(whose, request, response);
    if (found) response.type('text/html; charset=utf-8').send(personalDataPage(found));
  }

  private async find(
    whose: string,
    request: Request,
    response: Response,
  ): Promise<PersonalRecord | undefined> {
    response.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' });
    const actor = await this.identity.actorOf(request, (cookie) => response.append('Set-Cookie', cookie));
    const id = whose === 'meine' ? actor?.personId : whose;
    const isOwn = actor !== null && id === actor.personId && hasPermission(actor, 'personalData.readOwn');
    const mayRead = actor !== null && (isOwn || hasPermission(actor, 'personalData.manage'));
    if (mayRead && id && UUID.test(id)) {
      try {
        return await this.personalData.of(id);
      } catch (error) {
        // Nobody: the same as nothing to see
        if (!(error instanceof DomainError)) throw error;
      }
    }
    response.sendStatus(404);
    return undefined;
  }
}
