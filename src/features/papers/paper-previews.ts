import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { invalidInput, notFound } from '../../kernel/errors.js';
import { Transactions } from '../../platform/database/transactions.js';
import { Database } from '../../platform/database/database.js';
import { PaperReading } from './paper-reading.service.js';
import type { PaperPreview } from './paper-preview.model.js';
import { estimatedPages, paperWarnings } from './paper-warnings.rules.js';
import { Paper } from './paper.entity.js';
import { type Audience, PaperAction } from './paper.enums.js';
import { requirePaperAction, requireWritesPapers } from './paper.rules.js';

/** Shows what a draft would tell if it were frozen now. */
@Injectable()
export class PaperPreviews {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly reading: PaperReading,
  ) {}

  async preview(actor: Actor, id: string, audience: Audience): Promise<PaperPreview> {
    requireWritesPapers(actor);
    const paper = await this.transactions.run({ actor, source: 'API' }, () =>
      this.database.repository(Paper).findOneBy({ id }),
    );
    if (!paper) throw notFound('papers.notFound', 'id');
    requirePaperAction(actor, paper.state, PaperAction.FREEZE);
    if (!paper.audiences.includes(audience))
      throw invalidInput('papers.audienceNotOfKind', 'audience', { audience });
    const { versions } = await this.reading.read(paper, [audience]);
    const [{ told, remarks }] = versions;
    return {
      audience,
      title: told.title,
      document: told,
      pages: estimatedPages(told.blocks),
      annexes: told.blocks.filter(({ kind }) => kind === 'annex').length,
      warnings: paperWarnings(paper.kind, paper.head, told.blocks, remarks, actor.locale),
    };
  }
}
