import { Injectable } from '@nestjs/common';
import { yearOf, type LocalDate } from '../../kernel/calendar.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { Body } from './body.entity.js';
import type { BodyType } from './body.enums.js';
import { freeShortName } from './body.rules.js';
import { outcomeNumber } from './outcome.rules.js';

/** Gives out the numbers of outcomes, per body and year of the meeting; a number once given is never given again. */
@Injectable()
export class OutcomeNumbers {
  constructor(private readonly database: Database) {}

  /** The next number. Two at once wait for each other at the counter's row. */
  async next(body: Body, heldOn: LocalDate): Promise<string> {
    const year = yearOf(heldOn);
    const shortName = body.shortName ?? (await this.giveShortName(body));
    const row = await this.database.firstRow<{ count: number }>(sql`
      insert into outcome_number as given (body_id, year, last_given) values (${body.id}::uuid, ${year}, 1)
      on conflict (body_id, year) do update set last_given = given.last_given + 1
      returning last_given as count`);
    return outcomeNumber(shortName, year, row!.count);
  }

  /** Whether outcomes of the body carry numbers already. */
  async wereGiven(bodyId: string): Promise<boolean> {
    return Boolean(
      await this.database.firstRow(sql`select 1 from outcome_number where body_id = ${bodyId}::uuid limit 1`),
    );
  }

  /** A short name for a body of this kind that no other body has. */
  async freeShortName(type: BodyType): Promise<string> {
    const rows = await this.database.rows<{ name: string }>(
      sql`select short_name as name from body where short_name is not null`,
    );
    return freeShortName(
      type,
      rows.map(({ name }) => name),
    );
  }

  /** Bodies that came without a short name get one when their first outcome needs it. */
  private async giveShortName(body: Body): Promise<string> {
    body.shortName = await this.freeShortName(body.type);
    await this.database.repository(Body).save(body);
    return body.shortName;
  }
}
