import { Injectable } from '@nestjs/common';
import type { Actor, Locale } from '../../kernel/actor.js';
import { dayOffName, type LocalDate } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { notFound } from '../../kernel/errors.js';
import { message } from '../../kernel/messages.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { Calendars } from '../calendars/index.js';
import type { Rhythm } from './body.enums.js';
import type { MeetingProposal, MeetingProposalWarning } from './meeting-proposal.model.js';
import { type ProposalWarning, proposeMeeting } from './meeting-proposal.rules.js';

interface BodyFacts {
  readonly rhythm: Rhythm;
  readonly lastHeldOn: LocalDate | null;
  readonly startsAt: string | null;
}

const USUAL_HOUR = '09:00';

/** Works out when a body could meet next. */
@Injectable()
export class MeetingProposals {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendars: Calendars,
  ) {}

  /** The next date of the body's rhythm, with what speaks against it; null where it meets on demand. */
  async next(actor: Actor, bodyId: string): Promise<MeetingProposal | null> {
    const facts = await this.database.firstRow<BodyFacts>(sql`
      select b.rhythm, m.held_on::text as "lastHeldOn", to_char(m.starts_at, 'HH24:MI') as "startsAt"
        from body b
        left join lateral (select held_on, starts_at from meeting where body_id = b.id and state <> 'CANCELLED'
                            order by held_on desc, starts_at desc limit 1) m on true
       where b.id = ${bodyId}::uuid`);
    if (!facts) throw notFound('conferences.bodyNotFound', 'bodyId');
    const calendar = await this.calendars.current();
    const proposal = proposeMeeting({ ...facts, today: this.clock.today() }, calendar);
    return (
      proposal && {
        heldOn: proposal.heldOn,
        startsAt: facts.startsAt ?? USUAL_HOUR,
        warnings: proposal.warnings.map((warning) => inWords(warning, actor.locale)),
      }
    );
  }
}

function inWords({ code, day, dayOff }: ProposalWarning, locale: Locale): MeetingProposalWarning {
  const shown = new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(day));
  const details = { day: shown, name: dayOffName(dayOff, locale) };
  return { code, day, text: message(`conferences.warning.${code}`, locale, details) };
}
