import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import type { Actor } from '../../kernel/actor.js';
import type { LocalDate } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { notAllowed } from '../../kernel/errors.js';
import { hasPermission } from '../../kernel/permissions.js';
import { Database } from '../../platform/database/database.js';
import { endOfDay } from '../../platform/database/moment.js';
import { momentOf } from '../../platform/graphql/as-of.js';
import { Reader } from '../../platform/read/index.js';
import { DocumentFormat, type DocumentModel, FORMATS, renderAs } from '../../platform/rendering/index.js';
import { DownloadKinds, type MadeFile, type Making } from '../downloads/index.js';
import type { Telling } from '../papers/index.js';
import { Person } from '../people/index.js';
import { composeSummaryFile } from './summary-file.document.js';
import { READER, readSummaryFile } from './summary-file.facts.js';
import { SummaryFormat } from './summary-file.input.js';
import { sayIn } from './words.js';

export const SUMMARY_FILE = 'committee-papers.summary';

const id = z.uuid().optional();

const Parameters = z.object({
  filter: z.object({ bodyId: id, strategyId: id, fieldOfActionId: id, officeId: id, areaId: id }),
  asOf: z.string().nullable(),
  since: z.string().nullable(),
  format: z.enum(SummaryFormat),
  language: z.enum(['de', 'en']),
});

type SummaryFileOrder = z.infer<typeof Parameters>;

const READING = { de: 'Der Stand wird gelesen', en: 'Reading how things stand' };
const WRITING = { de: 'Datei wird geschrieben', en: 'Writing the file' };
/** Setting the pages takes the other half. */
const READ = 50;

/** Lets people save the progress summary as they see it: with their rights at the moment it is made. */
@Injectable()
export class SummaryFileDownload implements OnModuleInit {
  constructor(
    private readonly kinds: DownloadKinds,
    private readonly database: Database,
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.kinds.define<SummaryFileOrder>({
      kind: SUMMARY_FILE,
      parameters: Parameters,
      titleOf: ({ format, language }) =>
        `${sayIn(language)('file.title')} (${FORMATS[DocumentFormat[format]].name})`,
      async mayOrder(actor) {
        if (!mayFetch(actor)) throw notAllowed();
      },
      mayFetch: async (actor) => mayFetch(actor),
      // What is in it changes all the time
      dedupeKey: (order) => JSON.stringify([order, this.clock.now()]),
      make: (making) => this.make(making),
    });
  }

  private async make({ parameters, actor, progress, signal }: Making<SummaryFileOrder>): Promise<MadeFile> {
    progress(0, READING);
    const document = await this.document({ ...actor, locale: parameters.language }, parameters);
    signal.throwIfAborted();
    progress(READ, WRITING);
    const { bytes, fileName, mediaType } = await renderAs(DocumentFormat[parameters.format], document, {
      signal,
    });
    return { content: bytes, fileName, mediaType };
  }

  /** All of it is of one state. */
  private document(
    actor: Actor,
    { filter, asOf, since: day, language }: SummaryFileOrder,
  ): Promise<DocumentModel> {
    return this.database.snapshot(async (takenAt) => {
      const past = asOf === null ? undefined : momentOf(asOf, this.clock);
      const since = day === null ? null : endOfDay(day as LocalDate);
      // What has not passed yet cannot have changed since
      const isBefore = since !== null && Date.parse(since.at) < Date.parse(past?.at ?? takenAt);
      const sources: Telling = {
        language,
        asOf: past?.day ?? this.clock.today(),
        since: isBefore ? since.day : null,
        sinceMoment: isBefore ? since.at : null,
        past,
        ask: (question, answer) => question.ask(this.reader, actor, past, answer),
        askOfPeriod: (question, answer) => question.ask(this.reader, actor, undefined, answer),
      };
      const reader = await READER.ask(this.reader, actor, undefined, (ask) =>
        ask.required(Person, actor.personId!, 'people.notFound'),
      );
      const facts = await readSummaryFile(sources, filter);
      return composeSummaryFile(facts, sources, { reader, madeAt: this.clock.now() });
    });
  }
}

const mayFetch = (actor: Actor): boolean => hasPermission(actor, 'summaries.fetch');
