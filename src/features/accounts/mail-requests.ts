import { Injectable } from '@nestjs/common';
import { AccountEvents } from './account-events.js';
import type { AccountMailKind } from './account-mail.rules.js';
import { AccountMails } from './account-mails.js';
import { Attempts } from './attempts.js';
import type { Visitor } from './visitor.js';

/** What stands in the audit trail for each mail that strangers may ask for. */
const ASKED = { PASSWORD_RESET: 'RESET_ASKED', SIGN_IN_LINK: 'LINK_ASKED' } as const satisfies Partial<
  Record<AccountMailKind, string>
>;

/** Mails that anybody may ask for, for any address: whose it is, nobody learns. */
@Injectable()
export class MailRequests {
  constructor(
    private readonly attempts: Attempts,
    private readonly events: AccountEvents,
    private readonly mails: AccountMails,
  ) {}

  /** Plans the mail, unless too many were asked for. */
  async ask(kind: keyof typeof ASKED, email: string, visitor: Visitor): Promise<void> {
    const address = email.trim().toLowerCase();
    if (!(await this.attempts.mayAskForMail(address, visitor))) return;
    await this.events.recordFor(ASKED[kind], address, visitor);
    await this.mails.plan(kind, address);
  }
}
