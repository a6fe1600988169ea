import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { addDays } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import type { Wording } from '../../kernel/messages.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { newFileKey, type StoredFile } from '../../platform/files/index.js';
import type { Failure } from './download.rules.js';

/** Folder of this room in the store. */
export const FOLDER = 'downloads';

/** A worker that says nothing for so long has died: making a file may keep its processor busy for a while. */
const CLAIM_SECONDS = 60;

/** A download that one worker makes. */
export interface ClaimedDownload {
  readonly id: string;
  readonly personId: string;
  readonly kind: string;
  readonly parameters: object;
  /** How many workers died over it. */
  readonly takeovers: number;
  readonly claim: string;
  readonly fileKey: string;
}

export interface Progress {
  readonly percent: number;
  readonly step?: Wording;
}

const untilWhen = sql`clock_timestamp() + make_interval(secs => ${CLAIM_SECONDS})`;

/** Who makes what: whatever a worker writes counts only while its claim does, so a file is done once and seen once. */
@Injectable()
export class DownloadClaims {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Takes the first that waits, or whose worker died. */
  async next(): Promise<ClaimedDownload | undefined> {
    const [claim, fileKey] = [randomUUID(), newFileKey(FOLDER)];
    const row = await this.database.firstRow<Omit<ClaimedDownload, 'claim' | 'fileKey'>>(sql`
      with due as (
        select id from download
         where state = 'WAITING' or state = 'RUNNING' and claimed_until < clock_timestamp()
         order by place limit 1 for update skip locked),
      claimed as (
        update download d
           set state = 'RUNNING', claim = ${claim}::uuid, claimed_until = ${untilWhen}, file_key = ${fileKey},
               takeovers = d.takeovers + (d.state = 'RUNNING')::integer, progress = 0, step = null
          from due where d.id = due.id
        returning d.id, d.person_id, d.kind, d.parameters, d.takeovers)
      select id, person_id as "personId", kind, parameters, takeovers from claimed`);
    return row && { ...row, claim, fileKey };
  }

  /** Says that the worker lives and how far it is; false where the work is no longer its own. */
  renew(claimed: ClaimedDownload, { percent, step }: Progress): Promise<boolean> {
    return this.write(
      claimed,
      sql`claimed_until = ${untilWhen}, progress = ${percent}, step = ${step ? JSON.stringify(step) : null}::jsonb`,
    );
  }

  /** False where the work is no longer its own: then nobody sees the file. */
  complete(
    claimed: ClaimedDownload,
    { size, sha256 }: StoredFile,
    { fileName, mediaType }: { fileName: string; mediaType: string },
  ): Promise<boolean> {
    const expiresOn = addDays(this.clock.today(), this.config.downloadDays);
    return this.write(
      claimed,
      sql`state = 'READY', claim = null, claimed_until = null, progress = 100, step = null, file_name = ${fileName},
          media_type = ${mediaType}, size = ${size}, sha256 = ${sha256}, ended_at = ${this.clock.now()},
          expires_on = ${expiresOn}::date`,
    );
  }

  fail(claimed: ClaimedDownload, failure: Failure): Promise<boolean> {
    return this.write(
      claimed,
      sql`state = 'FAILED', claim = null, claimed_until = null, step = null, file_key = null,
          failure = ${JSON.stringify(failure)}::jsonb, ended_at = ${this.clock.now()}`,
    );
  }

  /** For another worker to begin anew, now. */
  putBack(claimed: ClaimedDownload): Promise<boolean> {
    return this.write(
      claimed,
      sql`state = 'WAITING', claim = null, claimed_until = null, progress = 0, step = null, file_key = null`,
    );
  }

  private async write({ id, claim }: ClaimedDownload, change: Sql): Promise<boolean> {
    const written = await this.database.rows(sql`
      with written as (
        update download set ${change} where id = ${id}::uuid and claim = ${claim}::uuid returning 1)
      select * from written`);
    return written.length > 0;
  }
}
