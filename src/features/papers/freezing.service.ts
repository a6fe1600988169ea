import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { type LocalDate, yearOf } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { isoInstant } from '../../platform/database/moment.js';
import { sql } from '../../platform/database/sql.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type DocumentModel, dayText } from '../../platform/rendering/index.js';
import { canonicalJson, sha256 } from './canonical.js';
import { erratumBlocks } from './erratum.rules.js';
import { PaperCompleting, storedHead } from './paper-completing.service.js';
import { PaperNumbers } from './paper-numbers.js';
import { PaperReading, type PaperRead, requireKind } from './paper-reading.service.js';
import { PAPER_WORDS } from './paper-words.js';
import { Paper } from './paper.entity.js';
import { type Audience, PaperAction, PaperState } from './paper.enums.js';
import type { CorrectPaperInput, FreezePaperInput, MakePaperInput } from './paper.input.js';
import { requireHead, requirePaperAction, requireWritesPapers } from './paper.rules.js';
import { PaperService } from './paper.service.js';

/** The edition of a paper that holds so far. */
interface LatestEdition {
  readonly edition: number;
  readonly number: string;
  readonly moment: string;
  readonly asOf: LocalDate;
  readonly since: LocalDate | null;
  readonly sinceMoment: string | null;
  readonly versions: readonly {
    readonly audience: Audience;
    readonly content: string;
    readonly erratumBlocks: number;
  }[];
}

/** A correction of the edition before. */
interface Correcting {
  readonly reason: string;
  readonly before: LatestEdition;
}

/**
 * Freezes papers. First it reads, holding nothing that others wait for; then one transaction gives the number and keeps what was
 * read, if nobody changed the draft meanwhile.
 */
@Injectable()
export class FreezingService {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly papers: PaperService,
    private readonly completing: PaperCompleting,
    private readonly reading: PaperReading,
    private readonly numbers: PaperNumbers,
    private readonly clock: Clock,
  ) {}

  async freeze(actor: Actor, seen: FreezePaperInput): Promise<void> {
    const draft = await this.look(actor, seen.id, PaperAction.FREEZE);
    const read = await this.reading.read(draft, draft.audiences);
    await this.transactions.act(async () => {
      const paper = await this.papers.take(actor, seen, PaperAction.FREEZE);
      await this.keep(actor, await this.numbered(paper), read);
    });
  }

  /** Drafts and freezes in one go; returns the id. */
  async make(actor: Actor, { kind, ...content }: MakePaperInput): Promise<string> {
    requireWritesPapers(actor);
    const draft = await this.completing.begin(actor, kind, content);
    const read = await this.reading.read(draft, draft.audiences);
    return this.transactions.act(async () => {
      const paper = await this.numbered(draft);
      await this.keep(actor, paper, read);
      return paper.id;
    });
  }

  /** Follows a frozen paper with an erratum; what it corrects stays as it is. */
  async correct(actor: Actor, input: CorrectPaperInput): Promise<void> {
    const { id, version, reason, readAnew } = input;
    const corrected = await this.look(actor, id, PaperAction.CORRECT);
    const before = await this.latest(id);
    if (input.title !== undefined) corrected.title = input.title;
    if (input.subtitle !== undefined) corrected.subtitle = input.subtitle;
    if (input.head !== undefined) corrected.head = storedHead(input.head);
    if (readAnew) corrected.asOf = null;
    const { since: sinceDay, sinceMoment } = before;
    const since = sinceDay && sinceMoment ? { at: sinceMoment, day: sinceDay } : null;
    const sameState = { moment: { at: before.moment, day: before.asOf }, since };
    const read = await this.reading.read(corrected, corrected.audiences, readAnew ? undefined : sameState);
    await this.transactions.act(async () => {
      const paper = await this.papers.take(actor, { id, version }, PaperAction.CORRECT);
      const { asOf, title, subtitle, head } = corrected;
      Object.assign(paper, { asOf, title, subtitle, head, edition: before.edition + 1 });
      await this.keep(actor, await this.database.repository(Paper).save(paper), read, { reason, before });
    });
  }

  /** The paper as it is, without holding it: whoever takes it later compares its version. */
  private async look(actor: Actor, id: string, action: PaperAction): Promise<Paper> {
    requireWritesPapers(actor);
    const paper = await this.transactions.act(() => this.database.repository(Paper).findOneBy({ id }));
    if (!paper) throw notFound('papers.notFound', 'id');
    requirePaperAction(actor, paper.state, action);
    return paper;
  }

  private async numbered(paper: Paper): Promise<Paper> {
    const number = await this.numbers.next(yearOf(this.clock.today()));
    return this.database.repository(Paper).save(Object.assign(paper, number, { state: PaperState.FROZEN }));
  }

  private async latest(paperId: string): Promise<LatestEdition> {
    const row = await this.database.firstRow<LatestEdition>(sql`
      select e.edition, e.number, e.as_of as "asOf", e.since,
             ${isoInstant(sql`e.moment`)} as moment, ${isoInstant(sql`e.since_moment`)} as "sinceMoment",
             (select json_agg(json_build_object('audience', v.audience, 'content', v.content, 'erratumBlocks', v.erratum_blocks))
                from paper_version v where v.edition_id = e.id) as versions
        from paper_edition e where e.paper_id = ${paperId}::uuid order by e.edition desc limit 1`);
    return row!;
  }

  private async keep(actor: Actor, paper: Paper, read: PaperRead, correcting?: Correcting): Promise<void> {
    requireHead(requireKind(paper.kind), paper.head);
    const { edition } = paper;
    const words = PAPER_WORDS[paper.language];
    const number = edition > 0 ? `${paper.number}, ${words.erratum(edition)}` : paper.number!;
    const frozenAt = this.clock.now().toISOString();
    const versions = read.versions.map(({ audience, told }) => {
      const erratum = correcting ? errataOf(correcting, audience, edition, told) : [];
      const model = { ...told, blocks: [...erratum, ...told.blocks], number, frozenAt };
      const content = canonicalJson(model satisfies DocumentModel);
      return {
        audience,
        title: told.title,
        subtitle: told.subtitle ?? null,
        content,
        erratum_blocks: erratum.length,
        sha256: sha256(content),
      };
    });
    await this.database.rows(sql`
      with edition as (
        insert into paper_edition (paper_id, edition, number, reason, frozen_at, frozen_by_id, moment, as_of, since, since_moment)
        values (${paper.id}::uuid, ${edition}, ${number}, ${correcting?.reason ?? null}, ${frozenAt}::timestamptz,
          ${actor.personId}::uuid, ${read.moment.at}::timestamptz, ${read.moment.day}::date, ${read.since?.day ?? null}::date,
          ${read.since?.at ?? null}::timestamptz)
        returning id)
      insert into paper_version (edition_id, audience, title, subtitle, content, erratum_blocks, sha256)
      select edition.id, v.audience, v.title, v.subtitle, v.content, v.erratum_blocks, v.sha256
        from edition, json_to_recordset(${JSON.stringify(versions)}::json)
          as v (audience text, title text, subtitle text, content text, erratum_blocks integer, sha256 text)`);
  }
}

/** The erratum as an audience reads it: from what this audience was told before and is told now. */
function errataOf(
  { reason, before }: Correcting,
  audience: Audience,
  edition: number,
  told: PaperRead['versions'][number]['told'],
) {
  const earlier = before.versions.find((version) => version.audience === audience);
  const model = earlier && (JSON.parse(earlier.content) as DocumentModel);
  const corrects = { number: before.number, asOf: dayText(before.asOf, told.language) };
  return erratumBlocks(
    { edition, reason, corrects },
    model && { ...model, blocks: model.blocks.slice(earlier.erratumBlocks) },
    told,
  );
}
