import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import type { Land } from '../../kernel/calendar.js';
import { message } from '../../kernel/messages.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { requireKeepsCalendar } from './calendar.rules.js';
import type { ImportSchoolHolidaysInput } from './school-holiday.input.js';
import type { SchoolHolidayImport } from './school-holiday.model.js';
import { readSchoolHolidays, type SchoolDays } from './school-holiday.rules.js';

const MOST_LEFT_OUT = 100;

/** The only writer of school holidays. */
@Injectable()
export class SchoolHolidayService {
  constructor(private readonly database: Database) {}

  /** Takes over the text of a file and says what became of it. */
  async import(
    actor: Actor,
    input: Pick<ImportSchoolHolidaysInput, 'ics' | 'land'>,
  ): Promise<SchoolHolidayImport> {
    requireKeepsCalendar(actor);
    const { taken, leftOut } = readSchoolHolidays(input.ics);
    const { land, added, replaced } = await this.takeOver(actor, taken, input.land);
    return {
      land,
      read: taken.length,
      added,
      unchanged: taken.length - added,
      replaced,
      leftOutCount: leftOut.length,
      leftOut: leftOut.slice(0, MOST_LEFT_OUT).map(({ line, name, reason }) => ({
        line,
        name,
        reason,
        text: message(`calendars.leftOut.${reason}`, actor.locale),
      })),
    };
  }

  /**
   * Takes over what was read, for the Land of the calendar unless another one is named. For the days of a file its word
   * replaces what stood there, so that no file counts twice.
   */
  async takeOver(
    actor: Actor,
    taken: readonly SchoolDays[],
    givenLand?: Land | null,
  ): Promise<{ land: Land; added: number; replaced: number }> {
    requireKeepsCalendar(actor);
    // Two imports at once wait for each other here.
    const [setting] = await this.database.rows<{ land: Land }>(
      sql`select land from calendar_setting for update`,
    );
    const land = givenLand ?? setting.land;
    return { land, ...(await this.replace(land, taken)) };
  }

  private async replace(
    land: Land,
    taken: readonly SchoolDays[],
  ): Promise<{ added: number; replaced: number }> {
    const [counted] = await this.database.rows<{ added: number; replaced: number }>(sql`
      with given as (
        select * from unnest(${taken.map(({ name }) => name)}::text[], ${taken.map(({ fromDay }) => fromDay)}::date[],
                             ${taken.map(({ toDay }) => toDay)}::date[]) as g (name, from_day, to_day)),
      gone as (
        delete from school_holiday h
         where h.land = ${land}
           and exists (select from given g where g.from_day <= h.to_day and g.to_day >= h.from_day)
           and not exists (select from given g where g.name = h.name and g.from_day = h.from_day and g.to_day = h.to_day)
        returning id),
      added as (
        insert into school_holiday (land, name, from_day, to_day)
        select ${land}, name, from_day, to_day from given
        on conflict do nothing
        returning id)
      select (select count(*)::integer from added) as added, (select count(*)::integer from gone) as replaced`);
    return counted;
  }
}
