import { type Sql, sql } from '../../platform/database/sql.js';

/** Whether an organisation has works holidays today; no organisation has none. */
export const isQuietTime = (organisationId: Sql, today: string): Sql =>
  sql`exists (select from quiet_time holidays where holidays.organisation_id = ${organisationId}
    and ${today}::date between holidays.from_day and holidays.to_day)`;

/**
 * Whether a reminder whose step came on `dueOn` may leave today: `mayLeave` in SQL, for any number of rows. Without a person
 * (shared mailboxes) only works holidays hold it.
 */
export const mayBeMailed = (personId: Sql, organisationId: Sql, dueOn: Sql, today: string): Sql => sql`(
  not ${isQuietTime(organisationId, today)}
  and (${today}::date - ${dueOn} >= (select setting.mail_floor_days from reminder_setting setting)
    or not exists (select from mail_preference wish where wish.person_id = ${personId}
      and (wish.paused_until >= ${today}::date
        or extract(isodow from ${today}::date)::smallint <> all (wish.weekdays)))))`;
