import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { upsert, type UpsertCounts } from '../../platform/database/upsert.js';

/** A field of action as lists name it. */
export interface KnownField {
  readonly id: string;
  readonly code: string;
  readonly nameDe: string;
}

/** Takes over fields of action of a list; behind it stands no root field. */
@Injectable()
export class FieldIntake {
  constructor(private readonly database: Database) {}

  /** Every field of action there is. */
  known(): Promise<KnownField[]> {
    return this.database.rows<KnownField>(
      sql`select id, code, name_de as "nameDe" from field_of_action order by sort_order, code`,
    );
  }

  /** Enters fields whose codes are not known yet. */
  add(fields: readonly KnownField[]): Promise<UpsertCounts> {
    return upsert(
      this.database,
      { table: 'field_of_action', key: ['code'], columns: [], onlyNew: ['id', 'name_de', 'sort_order'] },
      fields.map(({ id, code, nameDe }, index) => ({ id, code, name_de: nameDe, sort_order: index + 1 })),
    );
  }
}
