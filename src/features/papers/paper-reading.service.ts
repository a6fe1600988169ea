import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { conflict, invalidInput } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { endOfDay, type Moment, isoInstant } from '../../platform/database/moment.js';
import { sql } from '../../platform/database/sql.js';
import { Question, Reader } from '../../platform/read/index.js';
import type { DocumentModel } from '../../platform/rendering/index.js';
import { Office } from '../offices/index.js';
import { readerOf } from './audience.js';
import { kindOfPaper, type KindOfPaper, type PaperSources } from './kind-of-paper.js';
import { PAPER_WORDS } from './paper-words.js';
import type { Paper } from './paper.entity.js';
import { type Audience, type PaperKind, PaperState } from './paper.enums.js';
import { headFor, requireFittingPeriod, subjectOf } from './paper.rules.js';

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
  /** The moment after which changes are told, with the day it falls on. */
  readonly since: Moment | null;
  readonly versions: readonly AudienceTold[];
}

/** A state that was read before, to be read once more. */
export interface ReadBefore {
  readonly moment: Moment;
  readonly since: Moment | null;
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
      const since = before ? before.since : await this.since(kind, paper, moment);
      requireFittingPeriod(moment, since);
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
    { past, day, since }: { past: Moment | undefined; day: LocalDate; since: Moment | null },
  ): Promise<AudienceTold | undefined> {
    const { language, bodyId, publisherOfficeId } = paper;
    const actor = readerOf(audience, bodyId, language);
    const sources: PaperSources = {
      subject: subjectOf(paper),
      audience,
      language,
      asOf: day,
      since: since?.day ?? null,
      sinceMoment: since?.at ?? null,
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

  /**
   * Since when changes are told: as somebody said; else since the paper of this kind that told the same before, so that nothing
   * falls between the two; else since the last meeting of the body.
   */
  private async since(kind: KindOfPaper, paper: Paper, moment: Moment): Promise<Moment | null> {
    if (!kind.tellsChanges) return null;
    const { since, sinceMeetingId, bodyId, meetingId } = paper;
    const row = await this.database.firstRow<{ said: LocalDate | null; met: LocalDate | null }>(sql`
      select coalesce(${since}::date, (select held_on from meeting where id = ${sinceMeetingId}::uuid)) as said,
        (select max(held_on) from meeting where body_id = ${bodyId}::uuid and state = 'HELD' and held_on < least(${moment.day}::date,
          coalesce((select held_on from meeting where id = ${meetingId}::uuid), ${moment.day}::date))) as met`);
    const { said, met } = row!;
    if (said) return endOfDay(said);
    return (await this.lastTold(paper, moment)) ?? (met && endOfDay(met));
  }

  private async lastTold(paper: Paper, { at }: Moment): Promise<Moment | undefined> {
    const { kind, bodyId, strategyId, officeId, areaId, fieldOfActionId } = paper;
    return this.database.firstRow<Moment>(sql`
      select ${isoInstant(sql`e.moment`)} as at, e.as_of as day
        from paper told join paper_edition e on e.paper_id = told.id and e.edition = told.edition
       where told.kind = ${kind} and told.state = ${PaperState.FROZEN} and e.moment < ${at}::timestamptz
         and (told.body_id, told.strategy_id, told.office_id, told.area_id, told.field_of_action_id) is not distinct from
           (${bodyId}::uuid, ${strategyId}::uuid, ${officeId}::uuid, ${areaId}::uuid, ${fieldOfActionId}::uuid)
       order by e.moment desc limit 1`);
  }
}
