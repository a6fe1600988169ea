import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { paperNumber } from './paper.rules.js';

/** Gives out the numbers of papers, per year and without a gap: what is undone gives its number back. */
@Injectable()
export class PaperNumbers {
  constructor(private readonly database: Database) {}

  /** The next number. Two at once wait for each other at the counter's row. */
  async next(year: number): Promise<{ number: string; year: number; serial: number }> {
    const row = await this.database.firstRow<{ serial: number }>(sql`
      insert into paper_number as given (year, last_given) values (${year}, 1)
      on conflict (year) do update set last_given = given.last_given + 1
      returning last_given as serial`);
    return { number: paperNumber(year, row!.serial), year, serial: row!.serial };
  }
}
