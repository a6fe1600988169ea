import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { sql } from '../../platform/database/sql.js';
import { MeetingService, type MoveMeetingInput, type PlanMeetingInput } from '../conferences/index.js';
import type { PlanChange } from './plan-change.model.js';
import { PlanTrial } from './plan-trial.js';

/** What planning or moving a meeting would do to requests, reminders and invitations, before it is done. */
@Injectable()
export class MeetingTrials {
  constructor(
    private readonly trial: PlanTrial,
    private readonly meetings: MeetingService,
  ) {}

  plan(actor: Actor, input: PlanMeetingInput): Promise<PlanChange[]> {
    const known: string[] = [];
    return this.trial.of(actor, {
      which: (step) =>
        sql`${step}.review_id in (select r.id from review r where r.meeting_id = any(${known}::uuid[]))`,
      change: async () => known.push(await this.meetings.plan(actor, input)),
    });
  }

  move(actor: Actor, input: MoveMeetingInput): Promise<PlanChange[]> {
    return this.trial.of(actor, {
      which: (step) =>
        sql`${step}.review_id in (select r.id from review r where r.meeting_id = ${input.id}::uuid)`,
      change: () => this.meetings.move(actor, input),
    });
  }
}
