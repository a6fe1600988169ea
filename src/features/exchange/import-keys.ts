import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { upsert, type UpsertCounts } from '../../platform/database/upsert.js';

/** By which key of another system a record is known. */
export interface ImportKey {
  readonly source: string;
  readonly externalKey: string;
  readonly recordId: string;
  /** Texts that had to be shortened, as they were delivered. */
  readonly original?: Readonly<Record<string, string>>;
}

/** A key as one text, for telling of it. */
export const keyOf = (kind: string, source: string, externalKey: string): string =>
  [kind, source, externalKey].join('\n');

/** Remembers the keys that records carry elsewhere, so that a list can be imported again without doubles. */
@Injectable()
export class ImportKeys {
  constructor(private readonly database: Database) {}

  /** All keys of one kind, of one source where it is named. */
  known(kind: string, source?: string): Promise<ImportKey[]> {
    return this.database.rows<ImportKey>(sql`
      select source, external_key as "externalKey", record_id as "recordId" from import_key
       where kind = ${kind} and (${source ?? null}::text is null or source = ${source ?? null})
       order by source, external_key`);
  }

  /** Remembers keys; a key that is known already moves to the record given now. */
  remember(kind: string, keys: readonly ImportKey[]): Promise<UpsertCounts> {
    return upsert(
      this.database,
      {
        table: 'import_key',
        key: ['kind', 'source', 'external_key'],
        columns: ['record_id', 'original'],
      },
      keys.map(({ source, externalKey, recordId, original = {} }) => ({
        kind,
        source,
        external_key: externalKey,
        record_id: recordId,
        original,
      })),
    );
  }
}
