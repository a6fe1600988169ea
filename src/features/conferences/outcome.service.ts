import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { localDate } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { sql } from '../../platform/database/sql.js';
import { AgendaItem } from './agenda-item.entity.js';
import { Body } from './body.entity.js';
import { outcomeIsVisible } from './conference.visibility.js';
import { Meeting } from './meeting.entity.js';
import { MeetingAction } from './meeting.enums.js';
import { MeetingEvents } from './meeting-events.js';
import { requireKeepsMeetings, requireMeetingAction } from './meeting.rules.js';
import { OutcomeNumbers } from './outcome-numbers.js';
import { Outcome } from './outcome.entity.js';
import type { CompleteOutcomeInput, RecordOutcomeInput } from './outcome.input.js';
import { requireDayCome, requireMayComplete, requireRecordable } from './outcome.rules.js';

/** The only writer of outcomes. */
@Injectable()
export class OutcomeService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly numbers: OutcomeNumbers,
    private readonly events: MeetingEvents,
  ) {}

  /** Records what came out of an item, under the next number of the body, and returns its id. */
  async record(actor: Actor, input: RecordOutcomeInput): Promise<string> {
    requireKeepsMeetings(actor);
    const item = await this.database.repository(AgendaItem).findOneBy({ id: input.agendaItemId });
    if (!item) throw notFound('conferences.itemNotFound', 'agendaItemId');
    const meeting = await this.database
      .repository(Meeting)
      .findOneOrFail({ where: { id: item.meetingId }, lock: { mode: 'pessimistic_write' } });
    requireMeetingAction(actor, meeting, this.clock.today(), MeetingAction.RECORD_OUTCOME);
    const body = await this.database.repository(Body).findOneByOrFail({ id: meeting.bodyId });
    requireRecordable({ ...input, bodyType: body.type, heldOn: meeting.heldOn });
    const number = await this.numbers.next(body, localDate(meeting.heldOn));
    const outcomes = this.database.repository(Outcome);
    const { id } = await outcomes.save(outcomes.create({ ...input, number }));
    this.events.announce(meeting.id);
    return id;
  }

  /** Says that it is done: coordination, or the office that was asked. */
  async complete(actor: Actor, input: CompleteOutcomeInput): Promise<void> {
    await this.requireVisible(actor, input.id);
    const outcome = await loadForChange(this.database, Outcome, input, 'conferences.outcomeNotFound');
    requireMayComplete(actor, outcome);
    const doneOn = input.doneOn ?? this.clock.today();
    requireDayCome(doneOn, this.clock.today());
    outcome.doneOn = doneOn;
    outcome.completionNote = input.completionNote ?? null;
    await this.database.repository(Outcome).save(outcome);
    const item = await this.database.repository(AgendaItem).findOneByOrFail({ id: outcome.agendaItemId });
    this.events.announce(item.meetingId);
  }

  /** What somebody may not see is not there for them. */
  private async requireVisible(actor: Actor, id: string): Promise<void> {
    const context = { actor, today: this.clock.today() };
    const found = await this.database.firstRow(
      sql`select 1 from outcome o where o.id = ${id}::uuid and ${outcomeIsVisible(sql`o`, context)}`,
    );
    if (!found) throw notFound('conferences.outcomeNotFound', 'id');
  }
}
