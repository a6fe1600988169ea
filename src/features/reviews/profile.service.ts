import { Injectable } from '@nestjs/common';
import { type Actor, hasRole, Role } from '../../kernel/actor.js';
import { conflict, notAllowed, notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { sql } from '../../platform/database/sql.js';
import { Body } from '../conferences/index.js';
import { DatedPlans } from './dated-plans.js';
import type { PlanChange } from './plan-change.model.js';
import { PlanTrial } from './plan-trial.js';
import type { ChangeReminderProfileInput, ProfileStepInput } from './profile.input.js';
import { requireAskedBeforeEscalation, requireFollowable } from './profile.rules.js';
import { profileKindOf } from './profiles.js';
import { ProfileStep } from './profile-step.entity.js';
import { ReminderProfile } from './reminder-profile.entity.js';
import { Review, ReviewState } from './review.entity.js';
import { ReviewPlanner } from './review-planner.js';

/** The only writer of profiles. Whatever hangs on one is planned anew in the same transaction; what was sent stays. */
@Injectable()
export class ProfileService {
  constructor(
    private readonly database: Database,
    private readonly trial: PlanTrial,
    private readonly planner: ReviewPlanner,
    private readonly dated: DatedPlans,
  ) {}

  /** Changes a profile and plans anew what has not been sent. */
  async change(actor: Actor, input: ChangeReminderProfileInput): Promise<void> {
    requireCoordinator(actor);
    const profile = await loadForChange(this.database, ReminderProfile, input, 'reviews.profileNotFound');
    if (input.active !== undefined) profile.active = input.active;
    if (input.reportOffset !== undefined) profile.reportOffset = input.reportOffset;
    if (input.steps) await this.replaceSteps(profile, input.steps);
    // Counts a version also where only steps changed, so that two people who edit them notice each other
    const { active, reportOffset } = profile;
    await this.database.repository(ReminderProfile).update(profile.id, { active, reportOffset });
    await this.planAnew(profile);
  }

  /** What {@link change} would do to what is planned: does it, looks, and undoes it. */
  async preview(actor: Actor, input: ChangeReminderProfileInput): Promise<PlanChange[]> {
    requireCoordinator(actor);
    return this.trial.of(actor, {
      which: (step) => sql`${step}.profile_id = ${input.id}::uuid`,
      // What comes anyway is not the doing of this change
      before: () => this.dated.ensure(),
      change: () => this.change(actor, input),
    });
  }

  /** Gives a body a profile of its own, to begin with a copy of the county's; returns its id. */
  async createForBody(actor: Actor, bodyId: string): Promise<string> {
    requireCoordinator(actor);
    const body = await this.database.repository(Body).findOneBy({ id: bodyId });
    if (!body) throw notFound('conferences.bodyNotFound', 'bodyId');
    const kind = profileKindOf(body.type);
    const profiles = this.database.repository(ReminderProfile);
    const county = await this.database.firstRow<{ id: string }>(
      sql`select id from reminder_profile where kind = ${kind ?? 'CONFERENCE'} and body_id is null`,
    );
    if (!county) throw notFound('reviews.profileNotFound', 'bodyId');
    if (await profiles.findOneBy({ bodyId })) throw conflict('reviews.profileExists', {}, 'bodyId');
    const { nameDe, nameEn, ...pattern } = await profiles.findOneByOrFail({ id: county.id });
    const { id } = await profiles.save(
      profiles.create({
        kind: pattern.kind,
        reportOffset: pattern.reportOffset,
        bodyId,
        nameDe: `${nameDe}: ${body.name}`,
        nameEn: `${nameEn}: ${body.name}`,
      }),
    );
    await this.database.rows(sql`
      insert into profile_step (profile_id, code, kind, offset_days, counting, roll, audiences, condition, office_ids,
             label_de, label_en, wording_de, wording_en, active)
      select ${id}::uuid, code, kind, offset_days, counting, roll, audiences, condition, office_ids, label_de, label_en,
             wording_de, wording_en, active from profile_step where profile_id = ${county.id}::uuid`);
    return id;
  }

  private async replaceSteps(profile: ReminderProfile, wanted: readonly ProfileStepInput[]): Promise<void> {
    requireFollowable(profile.kind, wanted);
    requireAskedBeforeEscalation(wanted);
    const steps = this.database.repository(ProfileStep);
    const known = new Map((await steps.findBy({ profileId: profile.id })).map((step) => [step.code, step]));
    const kept = new Set(wanted.map(({ code }) => code));
    await steps.remove([...known.values()].filter(({ code }) => !kept.has(code)));
    await steps.save(
      wanted.map((step) =>
        Object.assign(known.get(step.code) ?? steps.create(), step, { profileId: profile.id }),
      ),
    );
  }

  private async planAnew(profile: ReminderProfile): Promise<void> {
    const open = await this.database.repository(Review).find({
      where: { profileId: profile.id, state: ReviewState.OPEN },
      lock: { mode: 'pessimistic_write' },
      order: { id: 'ASC' },
    });
    for (const review of open) await this.planner.replan(review, 'PROFILE_CHANGED');
    await this.dated.planAnew('PROFILE_CHANGED', profile.id);
  }
}

function requireCoordinator(actor: Actor): void {
  if (!hasRole(actor, Role.COORDINATOR)) throw notAllowed();
}
