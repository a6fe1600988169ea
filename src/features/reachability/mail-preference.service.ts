import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { conflict, invalidInput, notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { Organisation } from '../offices/index.js';
import type {
  AddQuietTimeInput,
  ChangeMailPreferenceInput,
  ChangeReminderSettingsInput,
} from './mail-preference.input.js';
import type { MailPreference, ReminderSettings } from './mail-preference.model.js';
import { soundWishes } from './mail-preference.rules.js';
import { QuietTime } from './quiet-time.entity.js';

/** The only writer of wishes, works holidays and what coordination sets for them. */
@Injectable()
export class MailPreferenceService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The wishes of a person; who never said anything has none, and a pause that is over is none. */
  async of({ personId }: Actor): Promise<MailPreference> {
    const row = await this.database.firstRow<MailPreference>(sql`
      select wish.weekdays, case when wish.paused_until >= ${this.clock.today()}::date then wish.paused_until end as "pausedUntil", s.mail_floor_days as "mostDays"
        from reminder_setting s left join mail_preference wish on wish.person_id = ${personId}::uuid`);
    if (!row) throw new Error('The settings of reminders are missing');
    return row;
  }

  async change(
    actor: Actor,
    { weekdays = null, pausedUntil = null }: ChangeMailPreferenceInput,
  ): Promise<void> {
    const wishes = soundWishes({ weekdays, pausedUntil }, this.clock.today());
    await this.database.rows(sql`
      insert into mail_preference (person_id, weekdays, paused_until)
      values (${actor.personId}::uuid, ${wishes.weekdays}::smallint[], ${wishes.pausedUntil}::date)
      on conflict (person_id) do update set weekdays = excluded.weekdays, paused_until = excluded.paused_until`);
  }

  async settings(): Promise<ReminderSettings> {
    const row = await this.database.firstRow<ReminderSettings>(
      sql`select version, mail_floor_days as "mailFloorDays" from reminder_setting`,
    );
    if (!row) throw new Error('The settings of reminders are missing');
    return row;
  }

  async changeSettings({ version, mailFloorDays }: ChangeReminderSettingsInput): Promise<void> {
    const changed = await this.database.firstRow(sql`
      with changed as (update reminder_setting set mail_floor_days = ${mailFloorDays} where version = ${version} returning 1)
      select from changed`);
    if (!changed) throw conflict('database.changedMeanwhile', { changedFields: ['mailFloorDays'] });
  }

  /** Works holidays: from now on nothing leaves on these days for offices of the organisation. */
  async addQuietTime({ organisationId, name, fromDay, toDay }: AddQuietTimeInput): Promise<string> {
    if (toDay < fromDay) throw invalidInput('people.daysReversed', 'toDay');
    const exists = await this.database.repository(Organisation).existsBy({ id: organisationId });
    if (!exists) throw notFound('reachability.organisationNotFound', 'organisationId');
    const quietTimes = this.database.repository(QuietTime);
    const { id } = await quietTimes.save(
      quietTimes.create({ organisationId, name: name.trim(), fromDay, toDay }),
    );
    return id;
  }

  async removeQuietTime(id: string): Promise<void> {
    const { affected } = await this.database.repository(QuietTime).delete(id);
    if (!affected) throw notFound('reachability.quietTimeNotFound', 'id');
  }
}
