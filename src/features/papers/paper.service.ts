import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { conflict, invalidInput, notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { sql } from '../../platform/database/sql.js';
import { PaperCompleting } from './paper-completing.service.js';
import { PaperPlacement } from './paper-placement.entity.js';
import { Paper } from './paper.entity.js';
import { PaperAction, PaperState } from './paper.enums.js';
import type {
  AttachPaperInput,
  ChangePaperInput,
  DeletePaperDraftInput,
  DetachPaperInput,
  DraftPaperInput,
  WithdrawPaperInput,
} from './paper.input.js';
import { obstacleToMeeting, requirePaperAction, requireWritesPapers } from './paper.rules.js';

interface Seen {
  readonly id: string;
  readonly version: number;
}

/** Drafts of papers, and what happens to a paper after it was frozen. */
@Injectable()
export class PaperService {
  constructor(
    private readonly database: Database,
    private readonly completing: PaperCompleting,
    private readonly clock: Clock,
  ) {}

  /** Begins a draft and returns its id. */
  async draft(actor: Actor, { kind, ...content }: DraftPaperInput): Promise<string> {
    requireWritesPapers(actor);
    const paper = await this.completing.begin(actor, kind, content);
    return (await this.database.repository(Paper).save(paper)).id;
  }

  async change(actor: Actor, { id, version, ...content }: ChangePaperInput): Promise<void> {
    const paper = await this.take(actor, { id, version }, PaperAction.CHANGE);
    await this.database.repository(Paper).save(await this.completing.complete(actor, paper, content));
  }

  async deleteDraft(actor: Actor, seen: DeletePaperDraftInput): Promise<void> {
    await this.database.repository(Paper).remove(await this.take(actor, seen, PaperAction.DELETE));
  }

  /** Takes a paper back. It stays in the archive, with the reason. */
  async withdraw(actor: Actor, { id, version, reason }: WithdrawPaperInput): Promise<void> {
    const paper = await this.take(actor, { id, version }, PaperAction.WITHDRAW);
    const withdrawn = {
      state: PaperState.WITHDRAWN,
      withdrawnOn: this.clock.today(),
      withdrawnBecause: reason,
    };
    await this.database.repository(Paper).save(Object.assign(paper, withdrawn));
  }

  /** Lays a paper before a meeting; laid there before, it goes to the item that is named now. */
  async attach(actor: Actor, { paperId, meetingId, agendaItemId = null }: AttachPaperInput): Promise<void> {
    const paper = await this.find(paperId);
    requirePaperAction(actor, paper.state, PaperAction.ATTACH);
    const obstacle = obstacleToMeeting(paper.head);
    if (obstacle) throw obstacle;
    await this.requirePlace(meetingId, agendaItemId);
    const placements = this.database.repository(PaperPlacement);
    const known = await placements.findOne({
      where: { paperId, meetingId },
      lock: { mode: 'pessimistic_write' },
    });
    await placements.save(
      known
        ? Object.assign(known, { agendaItemId })
        : placements.create({ paperId, meetingId, agendaItemId }),
    );
  }

  async detach(actor: Actor, { paperId, meetingId }: DetachPaperInput): Promise<void> {
    requireWritesPapers(actor);
    const placements = this.database.repository(PaperPlacement);
    const known = await placements.findOneBy({ paperId, meetingId });
    if (!known) throw notFound('papers.notAttached', 'meetingId');
    await placements.remove(known);
  }

  /** The paper held for changing, once it is certain that the actor may do this with it. */
  async take(actor: Actor, seen: Seen, action: PaperAction): Promise<Paper> {
    requireWritesPapers(actor);
    const paper = await loadForChange(this.database, Paper, seen, 'papers.notFound');
    requirePaperAction(actor, paper.state, action);
    return paper;
  }

  private async find(id: string): Promise<Paper> {
    const paper = await this.database.repository(Paper).findOneBy({ id });
    if (!paper) throw notFound('papers.notFound', 'paperId');
    return paper;
  }

  private async requirePlace(meetingId: string, agendaItemId: string | null): Promise<void> {
    const row = await this.database.firstRow<{ state: string; fits: boolean }>(sql`
      select m.state, (${agendaItemId}::uuid is null
          or exists (select from agenda_item where id = ${agendaItemId}::uuid and meeting_id = m.id)) as fits
        from meeting m where m.id = ${meetingId}::uuid`);
    if (!row) throw notFound('papers.meetingUnknown', 'meetingId');
    if (row.state === 'CANCELLED') throw conflict('papers.meetingCancelled');
    if (!row.fits) throw invalidInput('papers.itemOfOtherMeeting', 'agendaItemId');
  }
}
