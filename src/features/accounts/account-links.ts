import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { invalidInput } from '../../kernel/errors.js';
import { hashOf, isToken, newToken } from '../../platform/auth/secret-token.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import type { LinkKind } from './account-mail.rules.js';
import { isHere } from './is-here.js';

/** The only writer of links in mails about accounts: each good for one thing, once, for a while. */
@Injectable()
export class AccountLinks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Makes a link and returns its token, which stands in the mail alone. */
  async issue(personId: string, kind: LinkKind, minutes: number): Promise<string> {
    const token = newToken();
    const expiresAt = new Date(this.clock.now().getTime() + minutes * 60_000);
    await this.database.rows(sql`
      insert into account_link (token_hash, person_id, kind, expires_at)
      values (${hashOf(token)}, ${personId}::uuid, ${kind}, ${expiresAt})`);
    return token;
  }

  /** Whose link it is. Changes nothing: mail scanners open links, too. */
  async ownerOf(token: string, kind: LinkKind): Promise<string> {
    const found = isToken(token)
      ? await this.database.firstRow<{ personId: string }>(sql`
          select l.person_id as "personId" from account_link l join person p on p.id = l.person_id and ${isHere(sql`p`, this.clock.today())}
           where l.token_hash = ${hashOf(token)} and l.kind = ${kind} and l.expires_at > ${this.clock.now()}`)
      : undefined;
    if (!found) throw invalidInput('accounts.linkWorthless', 'token');
    return found.personId;
  }

  /** Uses a link up, and with it all others of the kind that the person has. Of two who try at once, one succeeds. */
  async use(token: string, kind: LinkKind): Promise<string> {
    const personId = await this.ownerOf(token, kind);
    const used = await this.database.rows<{ hash: Buffer }>(sql`
      with all_of_them as (
        select token_hash from account_link where person_id = ${personId}::uuid and kind = ${kind}
         order by token_hash for update),
      used as (delete from account_link where token_hash in (select token_hash from all_of_them) returning token_hash)
      select token_hash as hash from used`);
    const hash = hashOf(token);
    if (!used.some((one) => one.hash.equals(hash))) throw invalidInput('accounts.linkWorthless', 'token');
    return personId;
  }

  /** Ends what is left of a kind. */
  async revoke(personId: string, kind: LinkKind): Promise<void> {
    await this.database.rows(
      sql`delete from account_link where person_id = ${personId}::uuid and kind = ${kind}`,
    );
  }
}
