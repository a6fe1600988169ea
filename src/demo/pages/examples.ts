import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import type { ExampleRows } from '../content/queries.js';

/** Finds the rows that the examples of the console ask about, as they stand when the page is opened. */
@Injectable()
export class Examples {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The planners' conference that comes next and the one before it; where none is left to come, the latest two. */
  async rows(): Promise<ExampleRows> {
    const today = this.clock.today();
    const row = await this.database.firstRow<ExampleRows>(sql`
      select next.id as "conferenceId", last.id as "lastConferenceId", review.id as "reviewId",
             profile.id as "profileId", profile.version as "profileVersion", ${today}::text as today,
             committee.id as "committeeMeetingId", draft.id as "draftId", told.id as "paperVersionId",
             coalesce((select sha256 from paper_file order by created_at desc limit 1), repeat('0', 64)) as "fileSum"
        from body conference
        join body strategists on strategists.short_name = 'SG'
        join reminder_profile profile on profile.body_id = strategists.id
        cross join lateral (select m.id, m.held_on from meeting m join review v on v.meeting_id = m.id
          where m.body_id = conference.id order by m.held_on < ${today}::date, abs(m.held_on - ${today}::date) limit 1) next
        join review on review.meeting_id = next.id
        cross join lateral (select m.id from meeting m
          where m.body_id = conference.id and m.held_on < next.held_on order by m.held_on desc limit 1) last
        cross join lateral (select m.id from meeting m join body b on b.id = m.body_id
          where b.short_name = 'ASIF' order by m.held_on desc limit 1) committee
        cross join lateral (select v.id from paper_version v join paper_edition e on e.id = v.edition_id
          where v.audience = 'COMMITTEE' order by e.frozen_at desc, v.id limit 1) told
        left join lateral (select p.id from paper p where p.state = 'DRAFT' and p.kind = 'PROGRESS_REPORT'
          order by p.created_at desc limit 1) draft on true
       where conference.short_name = 'FPK'`);
    if (!row) throw new Error('The county of the demo has no conference any more');
    return row;
  }
}
