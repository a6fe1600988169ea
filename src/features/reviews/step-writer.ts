import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { Audience, StepCondition, StepKind } from './profile.enums.js';
import type { Profile } from './profiles.js';
import type { PlannedStep } from './review.rules.js';

/** To which review, or to which day, steps belong. */
export interface StepPlace {
  readonly reviewId: string | null;
  readonly anchorOn: string;
}

/** A step that comes from an event and not from a profile: a preview, a moved meeting, "remind now". */
export interface EventStep {
  readonly code: string;
  readonly kind: StepKind;
  readonly dueOn: string;
  readonly audiences: readonly Audience[];
  readonly condition: StepCondition;
  readonly label: { readonly de: string; readonly en: string };
  readonly wording: { readonly de: string; readonly en: string };
  readonly inWords: { readonly de: string; readonly en: string };
  readonly onlyMeasureIds?: readonly string[];
}

/** Why planned steps end before their day. */
export type StepEnd =
  | 'MEETING_MOVED'
  | 'MEETING_CANCELLED'
  | 'MEETING_HELD'
  | 'PROFILE_CHANGED'
  | 'CALENDAR_CHANGED'
  | 'STARTED'
  | 'REVIEW_ENDED';

/** What plans anew although the meeting stays on its day. */
const STAYS_ON_ITS_DAY: readonly StepEnd[] = ['PROFILE_CHANGED', 'CALENDAR_CHANGED', 'STARTED'];

/** The only writer of planned steps, besides the sender who says what became of them. One statement for any number. */
@Injectable()
export class StepWriter {
  constructor(private readonly database: Database) {}

  /** Writes the steps of a plan; one that stands already is planned anew. */
  async write({ profile, steps }: Profile, planned: readonly (PlannedStep & StepPlace)[]): Promise<void> {
    const known = new Map(steps.map((step) => [step.code, step]));
    await this.insert(
      planned.map((plan) => {
        const step = known.get(plan.code)!;
        return {
          review_id: plan.reviewId,
          profile_id: profile.id,
          anchor_on: plan.anchorOn,
          code: plan.code,
          kind: plan.kind,
          due_on: plan.dueOn,
          audiences: step.audiences,
          condition: step.condition,
          office_ids: step.officeIds,
          label_de: step.labelDe,
          label_en: step.labelEn,
          wording_de: step.wordingDe,
          wording_en: step.wordingEn,
          in_words_de: plan.inWords.de,
          in_words_en: plan.inWords.en,
          state: plan.skippedBecause ? 'SKIPPED' : 'PLANNED',
          state_reason: plan.skippedBecause ?? null,
        };
      }),
    );
  }

  /** Writes one step that an event brought about. */
  async writeEvent(profileId: string, { reviewId, anchorOn }: StepPlace, step: EventStep): Promise<void> {
    await this.insert([
      {
        review_id: reviewId,
        profile_id: profileId,
        anchor_on: anchorOn,
        code: step.code,
        kind: step.kind,
        due_on: step.dueOn,
        audiences: step.audiences,
        condition: step.condition,
        office_ids: [],
        only_measure_ids: step.onlyMeasureIds ?? null,
        label_de: step.label.de,
        label_en: step.label.en,
        wording_de: step.wording.de,
        wording_en: step.wording.en,
        in_words_de: step.inWords.de,
        in_words_en: step.inWords.en,
        state: 'PLANNED',
        state_reason: null,
      },
    ]);
  }

  private async insert(rows: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
    if (rows.length === 0) return;
    const given = JSON.stringify(rows);
    await this.database.rows(sql`
      with given as (select * from jsonb_populate_recordset(null::reminder_step, ${given}::jsonb)),
      again as (
        update reminder_step s set anchor_on = g.anchor_on, kind = g.kind, due_on = g.due_on, audiences = g.audiences, condition = g.condition,
               office_ids = g.office_ids, label_de = g.label_de, label_en = g.label_en, wording_de = g.wording_de,
               wording_en = g.wording_en, in_words_de = g.in_words_de, in_words_en = g.in_words_en, state = g.state,
               state_reason = g.state_reason
          from given g
         where s.code = g.code and s.state <> 'DONE'
           and ((s.review_id = g.review_id and s.due_on = g.due_on)
             or (s.review_id is null and g.review_id is null and s.profile_id = g.profile_id and s.anchor_on = g.anchor_on))
        returning s.review_id, s.profile_id, s.anchor_on, s.code, s.due_on)
      insert into reminder_step (review_id, profile_id, anchor_on, code, kind, due_on, audiences, condition, office_ids,
             only_measure_ids, label_de, label_en, wording_de, wording_en, in_words_de, in_words_en, state, state_reason)
      select g.review_id, g.profile_id, g.anchor_on, g.code, g.kind, g.due_on, g.audiences, g.condition, g.office_ids,
             g.only_measure_ids, g.label_de, g.label_en, g.wording_de, g.wording_en, g.in_words_de, g.in_words_en, g.state, g.state_reason
        from given g
       where not exists (select from again a where a.code = g.code and a.profile_id = g.profile_id and a.anchor_on = g.anchor_on
               and a.review_id is not distinct from g.review_id)
      on conflict do nothing`);
  }

  /**
   * Ends the planned steps of a review, but those that have begun to leave. A new date that was not told to everybody yet is
   * told with the next one, or not at all; where the meeting stays on its day, nothing changes about it, nor about reminders
   * asked for by hand.
   */
  async cancelOfReview(
    reviewId: string,
    because: StepEnd,
    { but = [], onlyUpToAnchor = false }: { but?: readonly string[]; onlyUpToAnchor?: boolean } = {},
  ): Promise<void> {
    await this.database.rows(sql`
      update reminder_step set state = 'CANCELLED', state_reason = ${because}
       where review_id = ${reviewId}::uuid and state in ('PLANNED', 'SKIPPED')
         and case when kind = 'UPDATE' or only_measure_ids is not null then ${because} <> all(${[...STAYS_ON_ITS_DAY]})
               else code <> all(${[...but]}) end
         and (not ${onlyUpToAnchor} or due_on <= anchor_on)`);
  }

  /** Ends the planned steps that belong to no review, of all profiles or of one. */
  async cancelDated(because: StepEnd, profileId: string | null = null): Promise<void> {
    await this.database.rows(sql`
      update reminder_step set state = 'CANCELLED', state_reason = ${because}
       where review_id is null and state = 'PLANNED' and (${profileId}::uuid is null or profile_id = ${profileId}::uuid)`);
  }
}
