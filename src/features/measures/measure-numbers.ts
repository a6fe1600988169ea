import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';

/** Gives out the numbers of measures, one after the other per field of action and never twice. */
@Injectable()
export class MeasureNumbers {
  constructor(private readonly database: Database) {}

  /** The next number of a field of action, for example AR-07. */
  async next(fieldCode: string): Promise<string> {
    const row = await this.database.firstRow<{ given: number }>(sql`
      insert into measure_number as counter (field_code, last_given) values (${fieldCode}, 1)
      on conflict (field_code) do update set last_given = counter.last_given + 1 returning last_given as given`);
    return `${fieldCode}-${String(row?.given).padStart(2, '0')}`;
  }

  /** Takes a number that was given elsewhere (an import), so that it is never given out here. */
  async reserve(number: string): Promise<void> {
    const [, fieldCode, digits] = /^(\p{Lu}{1,4})-(\d{1,9})$/u.exec(number) ?? [];
    if (!fieldCode) return;
    await this.database.rows(sql`
      insert into measure_number as counter (field_code, last_given) values (${fieldCode}, ${Number(digits)})
      on conflict (field_code) do update set last_given = greatest(counter.last_given, excluded.last_given)`);
  }
}
