import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { type Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { notAllowed } from '../../kernel/errors.js';
import { message } from '../../kernel/messages.js';
import { hasPermission } from '../../kernel/permissions.js';
import { momentOf } from '../../platform/graphql/as-of.js';
import { Question, Reader, SortDirection } from '../../platform/read/index.js';
import { DocumentFormat, FORMATS, renderAs } from '../../platform/rendering/index.js';
import { DownloadKinds, type MadeFile, type Making } from '../downloads/index.js';
import { Light, MeasureSort, MeasureStatus } from '../measures/index.js';
import { Person } from '../people/index.js';
import { MeasureColumn } from './measure-column.js';
import { composeMeasureList } from './measure-list.document.js';
import { ListFormat } from './measure-list.input.js';
import { MeasureListReading } from './measure-list.read.js';

export const MEASURE_LIST = 'measure-lists.file';

const id = z.uuid().optional();
const flag = z.boolean().optional();

const Parameters = z.object({
  filter: z.object({
    status: z.array(z.enum(MeasureStatus)).optional(),
    light: z.array(z.enum(Light)).optional(),
    fieldOfActionId: id,
    strategyId: id,
    problemAreaId: id,
    withinAreaId: id,
    leadOfficeId: id,
    accountablePersonId: id,
    mine: flag,
    overdue: flag,
    locked: flag,
    keyMeasure: flag,
    text: z.string().max(200).optional(),
  }),
  sortBy: z.enum(MeasureSort),
  direction: z.enum(SortDirection),
  columns: z.array(z.enum(MeasureColumn)),
  format: z.enum(ListFormat),
  asOf: z.string().nullable(),
  language: z.enum(['de', 'en']),
});

export type MeasureListOrder = z.infer<typeof Parameters>;

const READING = { de: 'Maßnahmen werden gelesen', en: 'Reading the measures' };
const WRITING = { de: 'Datei wird geschrieben', en: 'Writing the file' };
/** Reading takes most of the time. */
const READ = 80;

const OFFICE = new Question<{ office: { name: string } | null } | null>(
  'fragment OfficeOfReader on Person { office { name } }',
);

/** Lets people save a list of measures as they see it: with their rights at the moment it is made. */
@Injectable()
export class MeasureListDownload implements OnModuleInit {
  constructor(
    private readonly kinds: DownloadKinds,
    private readonly lists: MeasureListReading,
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.kinds.define<MeasureListOrder>({
      kind: MEASURE_LIST,
      parameters: Parameters,
      titleOf: ({ format, language }) =>
        `${message('measureLists.title', language)} (${FORMATS[DocumentFormat[format]].name})`,
      async mayOrder(actor) {
        if (!mayFetch(actor)) throw notAllowed();
      },
      mayFetch: async (actor) => mayFetch(actor),
      // What is in it changes all the time
      dedupeKey: (order) => JSON.stringify([order, this.clock.now()]),
      make: (making) => this.make(making),
    });
  }

  private async make({
    parameters,
    actor: person,
    progress,
    signal,
  }: Making<MeasureListOrder>): Promise<MadeFile> {
    const { language, asOf, columns, format } = parameters;
    const actor: Actor = { ...person, locale: language };
    progress(0, READING);
    const moment = asOf === null ? undefined : momentOf(asOf, this.clock);
    const measures = await this.lists.read(actor, parameters, moment, {
      signal,
      onRows: (count, total) => progress(total === 0 ? READ : (count / total) * READ),
    });
    progress(READ, WRITING);
    const document = composeMeasureList(measures, columns, {
      language,
      publisher: await this.officeOf(actor),
      asOf: moment?.day ?? this.clock.today(),
      madeAt: this.clock.now().toISOString(),
    });
    const { bytes, fileName, mediaType } = await renderAs(DocumentFormat[format], document, {
      csv: { bom: true },
      signal,
    });
    return { content: bytes, fileName, mediaType };
  }

  private async officeOf(actor: Actor): Promise<string> {
    const person = await OFFICE.ask(this.reader, actor, undefined, (ask) => ask.one(Person, actor.personId!));
    return person?.office?.name ?? message('measureLists.nobody', actor.locale);
  }
}

const mayFetch = (actor: Actor): boolean => hasPermission(actor, 'measureLists.fetch');
