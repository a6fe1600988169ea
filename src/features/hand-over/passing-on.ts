import { Injectable } from '@nestjs/common';
import { systemActor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { invalidInput } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { MeasureEvents } from '../measures/index.js';
import { type HolderType, holdingsOf } from '../people/index.js';
import type { Thing } from './hand-over.rules.js';
import { heldThings } from './holdings.sql.js';

/** A thing with whom it goes to; null: to nobody. */
export interface PassedThing extends Thing {
  readonly successorId: string | null;
}

export interface PassingOrder {
  readonly holder: HolderType;
  readonly from: string;
  readonly lastDay: string;
  readonly things: readonly PassedThing[];
}

/** Hands on what people and offices hold, kind by kind, as each room says how. */
@Injectable()
export class PassingOn {
  constructor(
    private readonly database: Database,
    private readonly measures: MeasureEvents,
    private readonly clock: Clock,
  ) {}

  /** Everything somebody holds, whoever asks. */
  heldBy(holder: HolderType, id: string): Promise<Thing[]> {
    const context = { actor: systemActor, today: this.clock.today() };
    return this.database.rows<Thing>(sql`
      select t.kind, t.item_id as "itemId", t.version, t.label from (${heldThings(holder, context)}) t
       where t.holder_id = ${id}::uuid order by t.kind, t.label, t.item_id`);
  }

  /** Hands things on within the running transaction; rooms that follow measures are told. */
  async pass({ holder, from, lastDay, things }: PassingOrder): Promise<void> {
    const today = this.clock.today();
    for (const holding of holdingsOf(holder)) {
      const ofKind = things.filter(({ kind }) => kind === holding.kind);
      for (const to of new Set(ofKind.map(({ successorId }) => successorId))) {
        const itemIds = ofKind.filter((thing) => thing.successorId === to).map(({ itemId }) => itemId);
        for (const statement of holding.pass({ itemIds, from, to, lastDay, today })) {
          await this.database.rows(statement);
        }
        if (holding.isMeasure) this.measures.follow(itemIds);
      }
    }
  }

  /** Why things change, in the history of each: what the person said, else what happened. */
  async because(reason: string): Promise<void> {
    await this.database.rows(
      sql`select set_config('app.reason', coalesce(nullif(current_setting('app.reason', true), ''), ${reason}), true)`,
    );
  }

  /** Things whose successor does not serve the office they belong to, or does not work here on the day. */
  async misfits(from: string, things: readonly PassedThing[], firstDay: string): Promise<PassedThing[]> {
    const named = things.filter(({ successorId }) => successorId !== null);
    if (named.length === 0) return [];
    const context = { actor: systemActor, today: this.clock.today() };
    const rows = await this.database.rows<{ kind: string; itemId: string }>(sql`
      select n.kind, n.item_id as "itemId"
        from unnest(${named.map(({ kind }) => kind)}::text[], ${named.map(({ itemId }) => itemId)}::uuid[],
                    ${named.map(({ successorId }) => successorId)}::uuid[]) n (kind, item_id, successor_id)
       where not exists (select from person p where p.id = n.successor_id and p.id <> ${from}::uuid and p.active
               and (p.left_on is null or p.left_on >= ${firstDay}::date))
          or exists (select from (${heldThings('PERSON', context)}) t
               where t.holder_id = ${from}::uuid and t.kind = n.kind and t.item_id = n.item_id and t.needs_service
                 and t.office_id not in (select served_offices(n.successor_id, ${context.today}::date)))`);
    return named.filter((thing) =>
      rows.some(({ kind, itemId }) => kind === thing.kind && itemId === thing.itemId),
    );
  }

  /** Throws where somebody named cannot take what they were named for. */
  async requireFit(from: string, things: readonly PassedThing[], firstDay: string): Promise<void> {
    const misfits = await this.misfits(from, things, firstDay);
    if (misfits.length === 0) return;
    throw invalidInput('handOver.successorUnfit', 'successions', {
      things: misfits.slice(0, 10).map(({ label }) => label),
    });
  }
}
