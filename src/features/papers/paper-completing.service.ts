import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { conflict, invalidInput } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import type { PaperHead } from './kind-of-paper.js';
import type { PaperHeadContent } from './paper-head.model.js';
import { requireKind } from './paper-reading.service.js';
import { Paper } from './paper.entity.js';
import { type PaperKind, PaperLanguage, PaperState } from './paper.enums.js';
import type { PaperContentInput } from './paper.input.js';
import { audiencesOf, requireFittingSubject, subjectOf } from './paper.rules.js';

interface Known {
  readonly meetingBodyId: string | null;
  readonly secretariatId: string | null;
}

const COPIED = [
  'bodyId',
  'meetingId',
  'strategyId',
  'officeId',
  'areaId',
  'fieldOfActionId',
  'measureId',
  'publisherOfficeId',
  'asOf',
  'since',
  'sinceMeetingId',
  'title',
  'subtitle',
] as const;

/** Nothing entered is nothing stored. */
export const storedHead = (head: PaperHeadContent | null): PaperHead =>
  JSON.parse(JSON.stringify(head ?? {}, (_, value: unknown) => value ?? undefined)) as PaperHead;

/** Makes of what somebody entered a draft that can be frozen: what is left out is found, what does not fit is refused. */
@Injectable()
export class PaperCompleting {
  constructor(private readonly database: Database) {}

  begin(actor: Actor, kind: PaperKind, input: PaperContentInput): Promise<Paper> {
    const empty = Object.fromEntries(COPIED.map((name) => [name, null]));
    const paper = Object.assign(new Paper(), empty, {
      kind,
      state: PaperState.DRAFT,
      edition: 0,
      language: PaperLanguage.de,
      head: {},
    });
    return this.complete(actor, paper, input);
  }

  async complete(actor: Actor, paper: Paper, input: PaperContentInput): Promise<Paper> {
    const kind = requireKind(paper.kind);
    for (const name of COPIED) if (input[name] !== undefined) paper[name] = input[name] as string;
    if (input.head !== undefined) paper.head = storedHead(input.head);
    if (input.language) paper.language = input.language;
    if (input.audiences !== undefined || !paper.audiences)
      paper.audiences = audiencesOf(kind, input.audiences);
    // One says since when; whoever says it anew takes back the other
    if (input.since) paper.sinceMeetingId = null;
    else if (input.sinceMeetingId) paper.since = null;
    const { meetingBodyId } = await this.known(paper);
    if (paper.meetingId && !meetingBodyId) throw invalidInput('papers.meetingUnknown', 'meetingId');
    if (input.meetingId && !input.bodyId) paper.bodyId = meetingBodyId;
    if (paper.meetingId && paper.bodyId !== meetingBodyId)
      throw invalidInput('papers.meetingOfOtherBody', 'bodyId');
    requireFittingSubject(kind, subjectOf(paper), Boolean(paper.since ?? paper.sinceMeetingId));
    paper.publisherOfficeId ??= (await this.known(paper)).secretariatId ?? actor.officeIds[0];
    if (!paper.publisherOfficeId) throw conflict('papers.publisherMissing', {}, 'publisherOfficeId');
    return paper;
  }

  private async known({ bodyId, meetingId }: Paper): Promise<Known> {
    const row = await this.database.firstRow<Known>(sql`
      select (select body_id from meeting where id = ${meetingId}::uuid) as "meetingBodyId",
             (select secretariat_office_id from body where id = ${bodyId}::uuid) as "secretariatId"`);
    return row!;
  }
}
