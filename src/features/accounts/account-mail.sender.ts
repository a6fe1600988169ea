import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { Transactions } from '../../platform/database/transactions.js';
import { HandlesJob, type JobInHand, type JobPayload } from '../../platform/jobs/index.js';
import { MailAddressRefusedError } from '../../platform/mail/mail-errors.js';
import { MailTemplates } from '../../platform/mail/mail-templates.js';
import { Mailer, type OutgoingMail } from '../../platform/mail/mailer.js';
import { MailOutage } from '../../platform/mail/outage/mail-outage.js';
import { AccountLinks } from './account-links.js';
import {
  type AccountMailKind,
  linkOf,
  messageIdOf,
  minutesUntilRetry,
  templateOf,
} from './account-mail.rules.js';
import { SEND_MAILS } from './account-mails.js';
import { isHere } from './is-here.js';

interface ClaimedMail {
  readonly id: string;
  readonly kind: AccountMailKind;
  readonly address: string;
  readonly attempt: number;
}

interface Recipient {
  readonly id: string;
  readonly name: string;
  readonly locale: 'de' | 'en';
  readonly signsInByLink: boolean;
}

/**
 * Sends mails about accounts, one after the other, so that a crash repeats at most one, under the same Message-ID. Shares the
 * circuit breaker of the mail server with all other mails.
 */
@Injectable()
export class AccountMailSender {
  private readonly logger = new Logger(AccountMailSender.name);
  private readonly templates = new MailTemplates(new URL('./mails/', import.meta.url));

  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly links: AccountLinks,
    private readonly mailer: Mailer,
    private readonly outage: MailOutage,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  @HandlesJob(SEND_MAILS, { everyMs: 60_000 })
  async sendWaiting(_payload?: JobPayload, job?: Pick<JobInHand, 'signal'>): Promise<void> {
    if (!this.mailer.isConfigured) return;
    while (!job?.signal.aborted && (await this.isAnyWaiting())) {
      if ((await this.outage.permission()) === 'NONE') return;
      const mail = await this.claim();
      if (!mail) return;
      if (!(await this.send(mail))) return;
    }
  }

  /** Whether the mail server is still to be used. */
  private async send(mail: ClaimedMail): Promise<boolean> {
    const letter = await this.write(mail);
    if (!letter) {
      await this.change(sql`delete from account_mail where id = ${mail.id}::uuid`);
      return true;
    }
    try {
      await this.mailer.send(letter);
    } catch (error) {
      const { message } = error as Error;
      this.logger.warn(`Mail ${mail.id} (${mail.kind}), attempt ${mail.attempt}: ${message}`);
      if (error instanceof MailAddressRefusedError) {
        await this.record(mail, 'FAILED', null, message);
        return true;
      }
      const next = new Date(this.clock.now().getTime() + minutesUntilRetry(mail.attempt) * 60_000);
      await this.record(mail, 'PLANNED', next, message);
      return !(await this.outage.recordFailure());
    }
    await this.record(mail, 'SENT', null, null);
    await this.outage.recordSuccess();
    return true;
  }

  /** Nothing for an address that belongs to nobody, or for whom the mail makes no sense. */
  private async write({ id, kind, address }: ClaimedMail): Promise<OutgoingMail | undefined> {
    const person = await this.recipient(address);
    if (!person) return undefined;
    if (kind === 'SIGN_IN_LINK' && !person.signsInByLink) return undefined;
    if (kind === 'PASSWORD_RESET' && person.signsInByLink) return undefined;
    const { publicUrl } = this.config;
    const link = person.signsInByLink && kind === 'INVITATION' ? undefined : linkOf(kind);
    const token = link && (await this.links.issue(person.id, link.kind, link.minutes));
    const written = this.templates.render(templateOf(kind), person.locale, {
      name: person.name,
      address,
      byLink: person.signsInByLink,
      link: link ? `${publicUrl}${link.page}#${token}` : `${publicUrl}/anmelden`,
    });
    return { ...written, to: address, toName: person.name, messageId: messageIdOf(id, publicUrl) };
  }

  private recipient(address: string): Promise<Recipient | undefined> {
    return this.database.firstRow<Recipient>(sql`
      select p.id, p.name, p.locale, l.person_id is not null as "signsInByLink"
        from person p left join link_sign_in l on l.person_id = p.id
       where lower(p.email) = ${address} and ${isHere(sql`p`, this.clock.today())}`);
  }

  private async isAnyWaiting(): Promise<boolean> {
    const now = this.clock.now();
    await this.change(sql`
      delete from account_mail where state in ('PLANNED', 'SENDING') and expires_at <= ${now}`);
    const waiting = await this.database.firstRow(sql`
      select 1 from account_mail where state in ('PLANNED', 'SENDING') and (claimed_until is null or claimed_until <= ${now}) limit 1`);
    return waiting !== undefined;
  }

  private async claim(): Promise<ClaimedMail | undefined> {
    const now = this.clock.now();
    const until = new Date(now.getTime() + this.config.mailClaimSeconds * 1_000);
    const [mail] = await this.change<ClaimedMail>(sql`
      with next as (
        select id from account_mail
         where state in ('PLANNED', 'SENDING') and (claimed_until is null or claimed_until <= ${now})
         order by attempts, created_at, id limit 1 for update skip locked),
      claimed as (
        update account_mail m set state = 'SENDING', attempts = m.attempts + 1, claimed_until = ${until}
          from next where m.id = next.id returning m.id, m.kind, m.address, m.attempts)
      select id, kind, address, attempts as attempt from claimed`);
    return mail;
  }

  private async record(
    { id, attempt }: ClaimedMail,
    state: 'SENT' | 'FAILED' | 'PLANNED',
    claimedUntil: Date | null,
    failure: string | null,
  ): Promise<void> {
    await this.change(sql`
      update account_mail set state = ${state}, claimed_until = ${claimedUntil}, failure = ${failure},
             sent_at = case when ${state} = 'SENT' then ${this.clock.now()}::timestamptz end
       where id = ${id}::uuid and state = 'SENDING' and attempts = ${attempt}`);
  }

  private change<Row>(statement: ReturnType<typeof sql>): Promise<Row[]> {
    return this.transactions.act(() => this.database.rows<Row>(statement));
  }
}
