import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import type { Land } from '../../kernel/calendar.js';
import { message } from '../../kernel/messages.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { readCalendarFile } from './calendar-file.js';
import { requireKeepsCalendar } from './calendar.rules.js';
import type { ImportSchoolHolidaysInput } from './school-holiday.input.js';
import type { SchoolHolidayImport } from './school-holiday.model.js';
import { type SchoolDays, schoolDaysIn } from './school-holiday.rules.js';

const MOST_LEFT_OUT = 100;

/** The only writer of school holidays. */
@Injectable()
export class SchoolHolidayService {
  constructor(private readonly database: Database) {}

  /** Takes over a file. For the days it names its word replaces what stood there, so no file counts twice. */
  async import(
    actor: Actor,
    input: Pick<ImportSchoolHolidaysInput, 'ics' | 'land'>,
  ): Promise<SchoolHolidayImport> {
    requireKeepsCalendar(actor);
    const { taken, leftOut } = schoolDaysIn(readCalendarFile(input.ics));
    // Two imports at once wait for each other here.
    const setting = await this.database.firstRow<{ land: Land }>(
      sql`select land from calendar_setting for update`,
    );
    const land = input.land ?? setting!.land;
    const { added, replaced } = await this.replace(land, taken);
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
