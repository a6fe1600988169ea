import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { sql } from '../../platform/database/sql.js';
import { Minutes } from './minutes.entity.js';
import type { MinutesAction } from './minutes.enums.js';
import { type MinutesFacts, requireMinutesAction } from './minutes.rules.js';
import { minutesFacts } from './minutes.shape.js';
import { minutesAreVisible } from './minutes.visibility.js';

/** Takes minutes in hand: whoever may not see them is told that there are none. */
@Injectable()
export class MinutesDesk {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The minutes held for changing, once it is certain that the actor may do this with them today. */
  async minutes(
    actor: Actor,
    seen: { readonly id: string; readonly version?: number },
    action: MinutesAction,
  ): Promise<Minutes> {
    const context = { actor, today: this.clock.today() };
    const held = await this.database.firstRow<{ version: number }>(sql`
      select m.version from minutes m where m.id = ${seen.id}::uuid and ${minutesAreVisible(sql`m`, context)}
         for update of m`);
    if (!held) throw notFound('minutes.notFound', 'id');
    const version = seen.version ?? held.version;
    const minutes = await loadForChange(this.database, Minutes, { id: seen.id, version }, 'minutes.notFound');
    const row = await this.database.firstRow<{ facts: MinutesFacts }>(
      sql`select ${minutesFacts(sql`m`, context)} as facts from minutes m where m.id = ${seen.id}::uuid`,
    );
    requireMinutesAction(actor, row!.facts, context.today, action);
    return minutes;
  }
}
