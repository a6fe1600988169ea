import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { addDays } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { conflict, invalidInput, notFound } from '../../kernel/errors.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { Transactions } from '../../platform/database/transactions.js';
import { describeRefusal, fileKind, TableRefused } from '../../platform/documents/index.js';
import { DownloadOrders } from '../downloads/index.js';
import { understoodOptions } from '../exchange/index.js';
import type { TakeDataImportInput } from './data-import.input.js';
import { DataImportKind, DataImportState } from './data-import.model.js';
import { kindNames, MOST_KEPT, requireMayImport, requireMayTake } from './data-import.rules.js';

/** Downloads that look a file through, and that take it over. */
export const CHECK = 'imports.check';
export const TAKE = 'imports.take';

/** A file as it was sent. */
export interface SentFile {
  readonly kind: DataImportKind;
  readonly name: string;
  readonly content: Buffer;
  /** What was said besides. */
  readonly said: Readonly<Record<string, string>>;
}

interface Kept {
  readonly kind: DataImportKind;
  readonly state: DataImportState;
  readonly changes: number;
  readonly refused: number;
  readonly isBusy: boolean;
}

/** What people do with the files they import. Those of others are not there for them. */
@Injectable()
export class DataImportService {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly orders: DownloadOrders,
  ) {}

  /** Keeps a file for a while and has it looked through; answers with the id of the import. */
  async upload(actor: Actor, file: SentFile): Promise<string> {
    requireMayImport(actor, file.kind);
    requireReadable(actor, file);
    return this.transactions.run({ actor, source: 'API' }, async () => {
      await this.requireFew(actor);
      const expiresOn = addDays(this.clock.today(), this.config.downloadDays);
      const [{ id }] = await this.database.rows<{ id: string }>(sql`
        with added as (
          insert into data_import (person_id, kind, file_name, size, content, options, uploaded_at, expires_on)
          values (${actor.personId}::uuid, ${file.kind}, ${file.name}, ${file.content.length}, ${file.content},
                  ${JSON.stringify(file.said)}::jsonb, ${this.clock.now()}, ${expiresOn}::date)
          returning id)
        select id from added`);
      await this.order(actor, CHECK, id);
      return id;
    });
  }

  /** Has a file looked through anew: the data may be others by now. */
  async check(actor: Actor, id: string): Promise<void> {
    const kept = await this.required(actor, id);
    if (kept.isBusy) throw conflict('imports.isBusy');
    if (kept.state === DataImportState.TAKEN) throw conflict('imports.isTaken');
    await this.order(actor, CHECK, id);
  }

  /** Has the rows of the preview written. */
  async take(actor: Actor, { id, leavesOutRefused }: TakeDataImportInput): Promise<void> {
    const kept = await this.required(actor, id);
    if (kept.isBusy) throw conflict('imports.isBusy');
    requireMayTake(kept, leavesOutRefused);
    await this.order(actor, TAKE, id);
  }

  /** Throws a file away, with its preview. What was taken over stays. */
  async discard(actor: Actor, id: string): Promise<void> {
    const kept = await this.required(actor, id);
    if (kept.isBusy) throw conflict('imports.isBusy');
    await this.database.rows(sql`delete from data_import where id = ${id}::uuid`);
  }

  /** Whoever comes second waits here, and then finds it busy. */
  private async required(actor: Actor, id: string): Promise<Kept> {
    const kept = await this.database.firstRow<Kept>(sql`
      select i.kind, i.state, i.new_count + i.changed_count as changes, i.refused_count as refused,
             exists (select from download d where d.id = i.work_id and d.state in ('WAITING', 'RUNNING')) as "isBusy"
        from data_import i
       where i.id = ${id}::uuid and i.person_id = ${actor.personId}::uuid and i.expires_on >= ${this.clock.today()}::date
         for update of i`);
    if (!kept) throw notFound('imports.notFound', 'id');
    requireMayImport(actor, kept.kind);
    return kept;
  }

  private async order(actor: Actor, kind: string, importId: string): Promise<void> {
    const work = await this.orders.order(actor, kind, { importId });
    await this.database.rows(sql`
      update data_import set work_id = ${work}::uuid, changed_meanwhile = false where id = ${importId}::uuid`);
  }

  private async requireFew({ personId }: Actor): Promise<void> {
    await this.database.rows(sql`select from person where id = ${personId}::uuid for no key update`);
    const row = await this.database.firstRow<{ count: number }>(sql`
      select count(*)::integer as count from data_import where person_id = ${personId}::uuid and state <> 'TAKEN'`);
    if ((row?.count ?? 0) >= MOST_KEPT) throw conflict('imports.tooMany', { most: MOST_KEPT });
  }
}

const isMap = ({ kind, name }: SentFile): boolean =>
  kind === DataImportKind.AREAS && /\.(geojson|json)$/i.test(name);

/** What can be told at once is: that it is no table at all, or that something said besides is not understood. */
function requireReadable({ locale }: Actor, file: SentFile): void {
  const understood = understoodOptions(kindNames[file.kind], file.said);
  if ('fault' in understood)
    throw invalidInput('imports.optionRefused', 'options', { why: understood.fault[locale] });
  if (isMap(file)) return;
  try {
    fileKind(file.content);
  } catch (error) {
    if (!(error instanceof TableRefused)) throw error;
    throw invalidInput('imports.fileRefused', 'file', {
      why: describeRefusal(error.refusal, locale),
    });
  }
}
