import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { PersonService } from '../people/index.js';
import { AccountEvents } from './account-events.js';
import { AccountLinks } from './account-links.js';
import { AccountMails } from './account-mails.js';
import { SessionService } from './session.service.js';

/** How administration opens accounts, and by what people sign in. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly people: PersonService,
    private readonly links: AccountLinks,
    private readonly mails: AccountMails,
    private readonly events: AccountEvents,
    private readonly sessions: SessionService,
  ) {}

  /** Sends the mail with which somebody comes in for the first time. */
  async invite(personId: string, byId: string | null): Promise<void> {
    await this.people.requirePerson(personId, 'personId');
    await this.events.record('INVITED', personId, { byId });
    await this.mails.planFor('INVITATION', personId);
  }

  /** By links instead of a password, or the other way round. What was good until now opens nothing any more. */
  async allowLinks(personId: string, allowed: boolean, byId: string | null): Promise<void> {
    await this.people.requirePerson(personId, 'personId');
    if (allowed) {
      await this.database.rows(sql`
        insert into link_sign_in (person_id, allowed_at) values (${personId}::uuid, ${this.clock.now()})
        on conflict do nothing`);
      await this.database.rows(sql`delete from credential where person_id = ${personId}::uuid`);
      await this.links.revoke(personId, 'SET_PASSWORD');
    } else {
      await this.database.rows(sql`delete from link_sign_in where person_id = ${personId}::uuid`);
      await this.links.revoke(personId, 'SIGN_IN');
    }
    await this.sessions.endAllOf(personId);
    await this.events.record(allowed ? 'LINK_ALLOWED' : 'LINK_FORBIDDEN', personId, { byId });
  }
}
