import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { notAllowed } from '../../kernel/errors.js';
import { message } from '../../kernel/messages.js';
import { hasPermission } from '../../kernel/permissions.js';
import { momentOf } from '../../platform/graphql/as-of.js';
import { Question, Reader, SortDirection } from '../../platform/read/index.js';
import { DocumentFormat, FORMATS, renderAs } from '../../platform/rendering/index.js';
import { DownloadKinds, DownloadOrders, type MadeFile, type Making } from '../downloads/index.js';
import { Person } from '../people/index.js';
import { ListFormat } from './list-format.js';
import { composeList } from './list.document.js';
import type { FileList, ListAsked, Listed } from './list.js';
import { ListReading } from './list.read.js';

/** A list as it was ordered. */
interface ListOrder<Name extends string, Filter extends object> extends ListAsked<Name, Filter> {
  readonly format: ListFormat;
  readonly asOf: string | null;
  readonly language: 'de' | 'en';
}

const READING = { de: 'Die Liste wird gelesen', en: 'Reading the list' };
const WRITING = { de: 'Datei wird geschrieben', en: 'Writing the file' };
/** Reading takes most of the time. */
const READ = 80;

const OFFICE = new Question<{ office: { name: string } | null } | null>(
  'fragment OfficeOfReader on Person { office { name } }',
);

/** Lets people save lists as they see them: with their rights at the moment the file is made. */
@Injectable()
export class ListFiles {
  constructor(
    private readonly kinds: DownloadKinds,
    private readonly orders: DownloadOrders,
    private readonly lists: ListReading,
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /** Call it when the module starts. */
  define<Row extends Listed, Name extends string, Filter extends object>(
    list: FileList<Row, Name, Filter>,
  ): void {
    this.kinds.define<ListOrder<Name, Filter>>({
      kind: list.kind,
      parameters: z.object({
        filter: list.filter,
        sortBy: list.sorts,
        direction: z.enum(SortDirection),
        columns: z.array(list.names),
        format: z.enum(ListFormat),
        asOf: z.string().nullable(),
        language: z.enum(['de', 'en']),
      }),
      titleOf: ({ format, language }) =>
        `${message(`${list.words}.title`, language)} (${FORMATS[DocumentFormat[format]].name})`,
      async mayOrder(actor) {
        if (!mayFetch(actor)) throw notAllowed();
      },
      mayFetch: async (actor) => mayFetch(actor),
      // What is in it changes all the time
      dedupeKey: (order) => JSON.stringify([order, this.clock.now()]),
      make: (making) => this.make(list, making),
    });
  }

  /** Orders a list and returns the id of the download. */
  order(
    { kind }: { readonly kind: string },
    actor: Actor,
    { filter = {}, asOf = null, ...asked }: { readonly filter?: object; readonly asOf?: string | null },
  ): Promise<string> {
    if (asOf !== null) momentOf(asOf, this.clock);
    const given = Object.entries(filter).filter(([, value]) => value !== null && value !== undefined);
    return this.orders.order(actor, kind, {
      ...asked,
      asOf,
      filter: Object.fromEntries(given),
      language: actor.locale,
    });
  }

  private async make<Row extends Listed, Name extends string, Filter extends object>(
    list: FileList<Row, Name, Filter>,
    { parameters, actor: person, progress, signal }: Making<ListOrder<Name, Filter>>,
  ): Promise<MadeFile> {
    const { language, asOf, columns, format } = parameters;
    const actor: Actor = { ...person, locale: language };
    progress(0, READING);
    const moment = asOf === null ? undefined : momentOf(asOf, this.clock);
    const rows = await this.lists.read(list, actor, parameters, moment, {
      signal,
      onRows: (count, total) => progress(total === 0 ? READ : (count / total) * READ),
    });
    progress(READ, WRITING);
    const document = composeList(list, rows, columns, {
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
    return person?.office?.name ?? message('lists.nobody', actor.locale);
  }
}

const mayFetch = (actor: Actor): boolean => hasPermission(actor, 'lists.fetch');
