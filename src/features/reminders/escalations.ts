import { Injectable } from '@nestjs/common';
import { type Actor, hasRole, Role } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { conflict, invalidInput, notAllowed } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { sql } from '../../platform/database/sql.js';
import { Escalation, EscalationState } from './escalation.entity.js';
import type { DecideEscalationInput } from './escalation.input.js';
import { mayEscalateTo, openSubjects, stepsWithMeeting } from './owed.sql.js';

/** The only writer of escalations: proposed when their step is due, decided by a person, settled when nothing is missing. */
@Injectable()
export class Escalations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Proposes to tell the heads of the offices that still owe something; those that no longer do are settled. */
  async propose(today: string): Promise<void> {
    const steps = stepsWithMeeting(
      sql`s.state = 'PLANNED' and s.kind = 'ESCALATION' and s.due_on <= ${today}::date`,
    );
    await this.database.rows(sql`
      insert into escalation (step_id, office_id)
      select distinct open.step_id, open.office_id
        from (${openSubjects(steps, today)}) open join ${steps} s on s.step_id = open.step_id
       where ${mayEscalateTo(sql`open.office_id`, sql`s`)}
      on conflict (step_id, office_id) do nothing`);
    await this.settle(today);
  }

  /** Proposals of which nothing is missing any more need no decision. Those of a paused review wait with it. */
  async settle(today: string): Promise<void> {
    const proposed = await this.database.firstRow(
      sql`select 1 from escalation where state = 'PROPOSED' limit 1`,
    );
    if (!proposed) return;
    const steps = stepsWithMeeting(
      sql`s.state = 'PLANNED' and s.id in (select step_id from escalation where state = 'PROPOSED')`,
    );
    await this.database.rows(sql`
      update escalation e set state = 'SETTLED'
       where e.state = 'PROPOSED'
         and not exists (select from reminder_step s join review v on v.id = s.review_id and v.is_paused and v.state = 'OPEN'
               where s.id = e.step_id)
         and not exists (select from (${openSubjects(steps, today)}) open
               where open.step_id = e.step_id and open.office_id = e.office_id)`);
  }

  /** Coordination releases a proposal, or declines it with a reason. */
  async decide(actor: Actor, { id, version, release, reason }: DecideEscalationInput): Promise<void> {
    if (!hasRole(actor, Role.COORDINATOR)) throw notAllowed();
    const escalation = await loadForChange(
      this.database,
      Escalation,
      { id, version },
      'reminders.escalationNotFound',
    );
    if (escalation.state !== EscalationState.PROPOSED) throw conflict('reminders.escalationDecided');
    if (!release && !reason?.trim()) throw invalidInput('reminders.reasonMissing', 'reason');
    escalation.state = release ? EscalationState.RELEASED : EscalationState.DECLINED;
    escalation.decidedById = actor.personId;
    escalation.decidedOn = this.clock.today();
    escalation.reason = reason?.trim() || null;
    await this.database.repository(Escalation).save(escalation);
  }
}
