import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { conflict } from '../../kernel/errors.js';
import { message } from '../../kernel/messages.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { isDecided, isOnAgenda } from './agenda-item.sql.js';
import { requireKeepsMeetings } from './meeting.rules.js';
import { OutcomeKind } from './outcome.enums.js';
import type { AcceptConsentListInput } from './outcome.input.js';
import { OutcomeService } from './outcome.service.js';

/**
 * Decides the consent list in one step. Public and closed items are never mixed (R-51): each list gets one outcome, which
 * stands under its first item and decides the others with it.
 */
@Injectable()
export class ConsentList {
  constructor(
    private readonly database: Database,
    private readonly outcomes: OutcomeService,
  ) {}

  async accept(actor: Actor, { meetingId, text }: AcceptConsentListInput): Promise<void> {
    requireKeepsMeetings(actor);
    await this.hold(meetingId);
    const lists = await this.database.rows<{ items: string[] }>(sql`
      select array_agg(i.id order by i.position, i.id) as items from agenda_item i
       where i.meeting_id = ${meetingId}::uuid and i.is_consent and ${isOnAgenda(sql`i`)} and not ${isDecided(sql`i`)}
       group by i.is_closed_session order by i.is_closed_session`);
    if (lists.length === 0) throw conflict('conferences.nothingToConsent', {}, 'meetingId');
    for (const { items } of lists) {
      const [first, ...others] = items;
      const outcomeId = await this.outcomes.record(actor, {
        agendaItemId: first,
        kind: OutcomeKind.INFORMATION,
        // Minutes are written in the language of the county, whoever takes them down
        text: text ?? message('conferences.noted', 'de'),
      });
      await this.database.rows(sql`
        update agenda_item set decided_with_id = ${outcomeId}::uuid where id = any(${others}::uuid[])`);
    }
  }

  /** Two who press the button at once wait for each other, and the second finds nothing left. */
  private async hold(meetingId: string): Promise<void> {
    await this.database.rows(sql`select id from meeting where id = ${meetingId}::uuid for update`);
  }
}
