import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { AgendaFilling, type Meeting, type MeetingListener, MeetingListeners } from '../conferences/index.js';
import { says, type TitleFacts, titleOf } from './proposal.rules.js';
import { titleFacts, titleRows, unsayableWords } from './proposal-title.sql.js';

interface Titled {
  readonly id: string;
  readonly title: string;
  readonly facts: TitleFacts;
  readonly unsayable: readonly string[];
}

/** Takes back words that an agenda may not say any more, because others read it now than when they were written into it. */
@Injectable()
export class AgendaTitles implements OnModuleInit, MeetingListener {
  constructor(
    private readonly database: Database,
    private readonly filling: AgendaFilling,
    private readonly meetings: MeetingListeners,
  ) {}

  onModuleInit(): void {
    this.meetings.register(this);
  }

  meetingShown(meeting: Meeting): Promise<void> {
    return this.takeBack(meeting);
  }

  meetingsJoined(_emptied: Meeting, into: Meeting): Promise<void> {
    return this.takeBack(into);
  }

  /** Of what was proposed only: what people wrote themselves they wrote for all readers. */
  private async takeBack(meeting: Meeting): Promise<void> {
    const items = await this.database.rows<Titled>(sql`
      select g.id, g.title, ${titleFacts} as facts, ${unsayableWords} as unsayable
        from meeting t cross join lateral (
          select i.id, i.title, i.measure_id, i.strategy_id, i.problem_area_id, i.follows_outcome_id as outcome_id,
                 i.carried_over_from_id as item_id
            from agenda_item i where i.meeting_id = t.id and i.proposal_key is not null) as g
        ${titleRows}
       where t.id = ${meeting.id}::uuid`);
    const telling = items.filter(({ title, unsayable }) => says(title, unsayable));
    await this.filling.retitle(
      meeting,
      telling.map(({ id, facts }) => ({ id, title: titleOf(facts) })),
    );
  }
}
