import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { sql } from '../../platform/database/sql.js';
import { withoutAddresses } from '../../platform/mail/without-addresses.js';
import { FaultyAddress } from './faulty-address.entity.js';
import type { ClearFaultyAddressInput } from './faulty-address.input.js';

const LONGEST_DIAGNOSTIC = 500;

/**
 * The only writer of faulty addresses. A mark ends when somebody clears it, or by itself when the address of the person or
 * the mailbox of the office is changed.
 */
@Injectable()
export class FaultyAddressService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Nothing shall be sent to this address any more. What is marked already stays as it was, and an address that belongs to
   * nobody by now is not kept. Call it in a transaction.
   */
  async mark(address: string, diagnostic: string, messageId?: string): Promise<void> {
    const faulty = address.trim().toLowerCase();
    const words = withoutAddresses(diagnostic.slice(0, 4 * LONGEST_DIAGNOSTIC));
    const brief = words.replace(/\s+/g, ' ').slice(0, LONGEST_DIAGNOSTIC);
    await this.database.rows(sql`
      insert into faulty_address (address, since, diagnostic, message_id)
      select ${faulty}, ${this.clock.today()}::date, ${brief}, ${messageId ?? null}
       where exists (select from person where lower(email) = ${faulty})
          or exists (select from office where lower(shared_mailbox) = ${faulty})
      on conflict (address) do nothing`);
  }

  /** Mail may be sent there again. */
  async clear({ id, version }: ClearFaultyAddressInput): Promise<void> {
    const seen = { id, version };
    const faulty = await loadForChange(
      this.database,
      FaultyAddress,
      seen,
      'reachability.faultyAddressNotFound',
    );
    await this.database.repository(FaultyAddress).remove(faulty);
  }
}
