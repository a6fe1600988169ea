import { Injectable } from '@nestjs/common';
import { systemActor } from '../../kernel/actor.js';
import { addDays } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { conflict } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { isStillThere } from './hand-over.shape.js';
import type { Succession } from './leaving.entity.js';
import { type PassedThing, PassingOn } from './passing-on.js';

interface Returned extends PassedThing {
  readonly id: string;
  readonly holderId: string;
}

/** The way back: from who got something to who is here again. Only what is still there goes back. */
@Injectable()
export class TakingBack {
  constructor(
    private readonly database: Database,
    private readonly passing: PassingOn,
    private readonly clock: Clock,
  ) {}

  /** Takes things back and returns the ids of the entries that told of them. */
  async takeBack(
    personId: string,
    ids: readonly string[],
    requireMay: (successions: readonly Succession[]) => void,
  ): Promise<string[]> {
    const today = this.clock.today();
    const things = await this.database.rows<Returned>(sql`
      select h.id, h.kind, h.item_id as "itemId", h.label, 1 as version, h.successor_id as "holderId", h.person_id as "successorId"
        from handed_over h
       where h.id = any(${[...ids]}::uuid[]) and h.person_id = ${personId}::uuid
         and ${isStillThere(sql`h`, { actor: systemActor, today })}
       for update`);
    if (things.length < new Set(ids).size) throw conflict('handOver.notThereAnyMore', {}, 'ids');
    requireMay(things);
    for (const from of new Set(things.map(({ holderId }) => holderId))) {
      const theirs = things.filter(({ holderId }) => holderId === from);
      await this.passing.requireFit(from, theirs, today);
      await this.passing.pass({ holder: 'PERSON', from, lastDay: addDays(today, -1), things: theirs });
    }
    return things.map(({ id }) => id);
  }
}
