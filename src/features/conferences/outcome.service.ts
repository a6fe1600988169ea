import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { localDate } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { sql } from '../../platform/database/sql.js';
import { AgendaItem } from './agenda-item.entity.js';
import { requireOnAgenda } from './agenda.rules.js';
import { Body } from './body.entity.js';
import { outcomeIsVisible } from './conference.visibility.js';
import { given } from './given.js';
import { Meeting } from './meeting.entity.js';
import { MeetingAction } from './meeting.enums.js';
import { MeetingEvents } from './meeting-events.js';
import { requireKeepsMeetings, requireMeetingAction } from './meeting.rules.js';
import { OutcomeNumbers } from './outcome-numbers.js';
import { OutcomeEffect } from './outcome-effect.entity.js';
import { Outcome } from './outcome.entity.js';
import type { ChangeOutcomeInput, CompleteOutcomeInput, RecordOutcomeInput } from './outcome.input.js';
import { requireDayCome, requireMayComplete, requireNotDone, requireRecordable } from './outcome.rules.js';

/** What an outcome wrote, still without the outcome. */
export type NewOutcomeEffect = Pick<OutcomeEffect, 'kind'> &
  Partial<Pick<OutcomeEffect, 'measureId' | 'agreementId' | 'taskId' | 'fromStatus' | 'toStatus'>>;

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
    const { meeting, body } = await this.sittingOf(actor, input.agendaItemId);
    requireRecordable({ ...input, bodyType: body.type, heldOn: meeting.heldOn });
    const number = await this.numbers.next(body, localDate(meeting.heldOn));
    const outcomes = this.database.repository(Outcome);
    const { id } = await outcomes.save(outcomes.create({ ...input, number }));
    this.events.announce(meeting.id);
    return id;
  }

  /** Corrects an outcome, until the minutes are closed; its number and kind stay. */
  async change(
    actor: Actor,
    { id, version, changeReason: _, ...changes }: ChangeOutcomeInput,
  ): Promise<void> {
    requireKeepsMeetings(actor);
    const known = await this.database.repository(Outcome).findOneBy({ id });
    if (!known) throw notFound('conferences.outcomeNotFound', 'id');
    const { meeting, body } = await this.sittingOf(actor, known.agendaItemId);
    const outcome = await loadForChange(
      this.database,
      Outcome,
      { id, version },
      'conferences.outcomeNotFound',
    );
    requireNotDone(outcome);
    Object.assign(outcome, given(changes));
    requireRecordable({ ...outcome, bodyType: body.type, heldOn: meeting.heldOn });
    await this.database.repository(Outcome).save(outcome);
    this.events.announce(meeting.id);
  }

  /** Keeps what an outcome wrote into the plan; written by the rooms above, in the transaction that wrote it. */
  async keepEffects(outcomeId: string, effects: readonly NewOutcomeEffect[]): Promise<void> {
    if (effects.length === 0) return;
    const kept = this.database.repository(OutcomeEffect);
    await kept.insert(effects.map((effect) => ({ ...effect, outcomeId })));
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

  /** The meeting of an item, held until the end of the transaction, and its body. */
  private async sittingOf(actor: Actor, itemId: string): Promise<{ meeting: Meeting; body: Body }> {
    const items = this.database.repository(AgendaItem);
    const item = await items.findOneBy({ id: itemId });
    if (!item) throw notFound('conferences.itemNotFound', 'agendaItemId');
    const meeting = await this.database
      .repository(Meeting)
      .findOneOrFail({ where: { id: item.meetingId }, lock: { mode: 'pessimistic_write' } });
    requireMeetingAction(actor, meeting, this.clock.today(), MeetingAction.RECORD_OUTCOME);
    // Read again now that the meeting is held: the item may have been taken off meanwhile
    requireOnAgenda(await items.findOneByOrFail({ id: itemId }));
    const body = await this.database.repository(Body).findOneByOrFail({ id: meeting.bodyId });
    return { meeting, body };
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
