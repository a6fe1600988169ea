import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { hasPermission } from '../../kernel/permissions.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import type { StoredFile } from '../../platform/files/index.js';
import { DownloadEvents } from './download-events.js';
import { DownloadKinds } from './download-kind.js';
import type { Failure } from './download.rules.js';

/** A file that somebody may fetch now. */
export interface FetchableFile extends StoredFile {
  readonly id: string;
  readonly personId: string;
  readonly fileName: string;
  readonly mediaType: string;
}

interface Ready extends FetchableFile {
  readonly kind: string;
  readonly parameters: object;
}

/** Whether somebody may fetch a file, asked at that moment. */
@Injectable()
export class DownloadFetching {
  private readonly logger = new Logger(DownloadFetching.name);

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly kinds: DownloadKinds,
    private readonly events: DownloadEvents,
  ) {}

  /** Undefined where there is none, it is somebody else's, is over, or may not be had any more: all look the same. */
  async find(actor: Actor | null, id: string): Promise<FetchableFile | undefined> {
    if (!actor || !hasPermission(actor, 'downloads.readOwn')) return undefined;
    const found = await this.database.firstRow<Ready>(sql`
      select id, person_id as "personId", kind, parameters, file_key as key, size::integer, sha256, file_name as "fileName",
             media_type as "mediaType"
        from download
       where id = ${id}::uuid and person_id = ${actor.personId}::uuid and state = 'READY'
         and expires_on >= ${this.clock.today()}::date`);
    if (!found) return undefined;
    const kind = this.kinds.get(found.kind);
    return (await kind.mayFetch(actor, kind.parameters.parse(found.parameters))) ? found : undefined;
  }

  /** The store has lost or damaged it: the person is told and can order it again. */
  async noteLoss({ id, personId, key }: FetchableFile): Promise<void> {
    const failure: Failure = { code: 'downloads.fileLost', details: {}, id: randomUUID() };
    this.logger.error(`The file ${key} of a download is lost or damaged (${failure.id})`);
    await this.database.rows(sql`
      with noted as (
        update download set state = 'FAILED', file_key = null, failure = ${JSON.stringify(failure)}::jsonb
         where id = ${id}::uuid and file_key = ${key} returning 1)
      select count(*) from noted`);
    await this.events.tell({ id, personId });
  }
}
