import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { conflict, invalidInput } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { endOfDay, type Moment } from '../../platform/database/moment.js';
import { sql } from '../../platform/database/sql.js';
import { Question, Reader } from '../../platform/read/index.js';
import type { DocumentModel } from '../../platform/rendering/index.js';
import { Office } from '../offices/index.js';
import { readerOf } from './audience.js';
import { kindOfPaper, type KindOfPaper, type PaperSources } from './kind-of-paper.js';
import { PAPER_WORDS } from './paper-words.js';
import type { Paper } from './paper.entity.js';
import type { Audience, PaperKind } from './paper.enums.js';
import { headFor, requireFittingDays, subjectOf } from './paper.rules.js';

/** What one audience is told: a document that has no number yet. */
export type PaperTold = Omit<DocumentModel, 'number' | 'frozenAt' | 'footer'>;

export interface AudienceTold {
  readonly audience: Audience;
  readonly told: PaperTold;
  readonly remarks: readonly string[];
}

/** What was read for a paper: all versions of one state; none for an audience that may not see what it is about. */
export interface PaperRead {
  readonly moment: Moment;
  readonly since: LocalDate | null;
  readonly versions: readonly AudienceTold[];
}

/** A state that was read before, to be read once more. */
export interface ReadBefore {
  readonly moment: Moment;
  readonly since: LocalDate | null;
}

const PUBLISHER = new Question<{ name: string } | null>('fragment PublisherOfPaper on Office { name }');

/** The kind, or a conflict where no room brings it. */
export function requireKind(kind: PaperKind): KindOfPaper {
  const found = kindOfPaper(kind);
  if (!found) throw conflict('papers.kindUnknown', { kind });
  return found;
}

/** Reads what a paper tells: every version and every statement of it sees the same state. */
@Injectable()
export class PaperReading {
  constructor(
    private readonly reader: Reader,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  read(paper: Paper, audiences: readonly Audience[], before?: ReadBefore): Promise<PaperRead> {
    const kind = requireKind(paper.kind);
    return this.database.snapshot(async (takenAt) => {
      const today = this.clock.today();
      if (paper.asOf && paper.asOf > today)
        throw invalidInput('papers.asOfFuture', 'asOf', { asOf: paper.asOf });
      // Of a day that is over its end; today is not over, so what is known of it is what is known now
      const past =
        before?.moment ?? (paper.asOf && paper.asOf < today ? endOfDay(paper.asOf as LocalDate) : undefined);
      const moment = past ?? { at: takenAt, day: today };
      const since = before ? before.since : await this.since(kind, paper, moment.day);
      requireFittingDays(moment.day, since);
      const versions: AudienceTold[] = [];
      for (const audience of audiences) {
        const version = await this.tell(kind, paper, audience, { past, day: moment.day, since });
        if (version) versions.push(version);
      }
      if (versions.length === 0) throw conflict('papers.nothingToTell');
      return { moment, since, versions };
    });
  }

  private async tell(
    kind: KindOfPaper,
    paper: Paper,
    audience: Audience,
    { past, day, since }: { past: Moment | undefined; day: LocalDate; since: LocalDate | null },
  ): Promise<AudienceTold | undefined> {
    const { language, bodyId, publisherOfficeId } = paper;
    const actor = readerOf(audience, bodyId, language);
    const sources: PaperSources = {
      subject: subjectOf(paper),
      audience,
      language,
      asOf: day,
      since,
      past,
      ask: (question, answer) => question.ask(this.reader, actor, past, answer),
      askOfPeriod: (question, answer) => question.ask(this.reader, actor, undefined, answer),
    };
    const publisher = await sources.ask(PUBLISHER, (ask) => ask.one(Office, publisherOfficeId));
    if (!publisher) throw conflict('papers.publisherUnknown');
    const facts = await kind.read(sources);
    if (facts === null) return undefined;
    const { title, subtitle, blocks, remarks } = kind.compose(facts, sources, headFor(audience, paper.head));
    return {
      audience,
      remarks: remarks ?? [],
      told: {
        language,
        title: paper.title ?? title,
        subtitle: paper.subtitle ?? subtitle,
        publisher: publisher.name,
        asOf: day,
        marking: PAPER_WORDS[language].marking[audience],
        blocks,
      },
    };
  }

  /** The day since which changes are told: as somebody said, or the day of the last meeting of the body. */
  private async since(kind: KindOfPaper, paper: Paper, asOf: string): Promise<LocalDate | null> {
    if (!kind.tellsChanges) return null;
    const { since, sinceMeetingId, bodyId, meetingId } = paper;
    const row = await this.database.firstRow<{ since: LocalDate | null }>(sql`
      select coalesce(${since}::date, (select held_on from meeting where id = ${sinceMeetingId}::uuid),
        (select max(held_on) from meeting where body_id = ${bodyId}::uuid and state = 'HELD' and held_on < least(${asOf}::date,
          coalesce((select held_on from meeting where id = ${meetingId}::uuid), ${asOf}::date)))) as since`);
    return row!.since;
  }
}
