import { Injectable, Logger } from '@nestjs/common';
import { systemActor } from '../../kernel/actor.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { Transactions } from '../../platform/database/transactions.js';
import { readDeliveryStatus, type RecipientReport } from '../../platform/mail/delivery-status.js';
import { withoutAddresses } from '../../platform/mail/without-addresses.js';
import { BounceMeaning, meaningOf } from './bounce.rules.js';
import { FaultyAddressService } from '../reachability/index.js';

/** What came of a message that was handed in: nothing at all, or the strongest thing it said. */
export type BounceOutcome = BounceMeaning | 'NO_REPORT' | 'UNKNOWN_MAIL';

const LONGEST = 500;

/**
 * Reads what mail servers report back. Anybody can write such a report and send it to us: it counts only where it names a mail
 * that we sent, by its Message-ID and its address. Handing it in twice changes nothing.
 */
@Injectable()
export class BounceService {
  private readonly logger = new Logger(BounceService.name);

  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly addresses: FaultyAddressService,
  ) {}

  /** Takes in one message as it arrived. */
  async take(raw: Uint8Array): Promise<BounceOutcome> {
    const status = await readDeliveryStatus(raw);
    if (!status) return 'NO_REPORT';
    const failures = status.reports.filter((report) => meaningOf(report) !== BounceMeaning.NOTHING);
    if (failures.length === 0) return status.reports.length > 0 ? BounceMeaning.NOTHING : 'NO_REPORT';
    const { messageId } = status;
    if (messageId === undefined) return 'UNKNOWN_MAIL';
    const inItsName = { actor: systemActor, source: 'JOB' } as const;
    return this.transactions.run(inItsName, () => this.record(messageId, failures));
  }

  /** A mail of ours has one recipient, but where it was handed on, the report may name others besides. */
  private async record(messageId: string, failures: readonly RecipientReport[]): Promise<BounceOutcome> {
    const named = failures.flatMap(({ recipients }) => recipients);
    const mail = await this.database.firstRow<{ id: string; address: string }>(sql`
      select id, lower(address) as address from delivery
       where message_id in (${messageId}, ${`<${messageId}>`}) and lower(address) = any(${named})
         and state in ('PLANNED', 'SENDING', 'SENT') for update`);
    const report = failures.find(({ recipients }) => mail && recipients.includes(mail.address));
    if (!mail || !report) return 'UNKNOWN_MAIL';
    const words = wordsOf(report);
    await this.database.rows(sql`
      update delivery set state = 'BOUNCED', failure = ${words}, claimed_until = null where id = ${mail.id}::uuid`);
    const meaning = meaningOf(report);
    if (meaning === BounceMeaning.FAULTY_ADDRESS) await this.addresses.mark(mail.address, words, messageId);
    this.logger.warn(`Delivery ${mail.id} came back (${report.status}): ${meaning}`);
    return meaning;
  }
}

const wordsOf = ({ status, diagnostic }: RecipientReport): string =>
  withoutAddresses((diagnostic ?? status).slice(0, 4 * LONGEST))
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST);
