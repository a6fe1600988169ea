import { Injectable } from '@nestjs/common';
import { systemActor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import type { SignInProvider } from '../../platform/config/sign-in-providers.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { Transactions } from '../../platform/database/transactions.js';
import { isHere } from '../accounts/index.js';
import { PersonService } from '../people/index.js';
import { admit, type Finding, type Refusal } from './admission.rules.js';
import { type Claims, nameIn, rulesThatHold, verifiedEmail } from './claims.rules.js';
import { ProvidedRoleService } from './provided-role.service.js';
import { ProviderSessionService } from './provider-session.service.js';

/** The person who comes in, or why nobody does. */
export type SignedIn = { readonly personId: string } | { readonly refused: Refusal };

/** The only writer of identities at providers: which of them is which person here. */
@Injectable()
export class ExternalIdentityService {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly people: PersonService,
    private readonly roles: ProvidedRoleService,
    private readonly sessions: ProviderSessionService,
  ) {}

  /** Finds the person, links or enters one where that is allowed, and brings the roles up to date; all of it or nothing. */
  signIn(provider: SignInProvider, claims: Claims & { readonly sub: string }): Promise<SignedIn> {
    const reason = `Anmeldung bei ${provider.name.de}`;
    const email = verifiedEmail(provider, claims);
    const rules = rulesThatHold(provider.roles, claims);
    return this.transactions.run({ actor: systemActor, source: 'API', reason }, async () => {
      await this.lock(`${provider.issuer} ${claims.sub}`);
      if (email !== undefined) await this.lock(email);
      const found = await this.find(provider.issuer, claims.sub, email);
      const admission = admit({ ...found, email, hasRoles: rules.length > 0 }, provider);
      if (admission.kind === 'refused') return { refused: admission.because };
      const personId =
        admission.kind === 'new'
          ? await this.people.create({
              name: nameIn(claims, admission.email),
              email: admission.email,
              locale: 'de',
            })
          : admission.personId;
      if (admission.kind !== 'known') await this.link(personId, provider, claims.sub);
      if (provider.rolesFrom === 'provider') await this.roles.bringUpToDate(personId, provider, rules);
      return { personId };
    });
  }

  /** Parts a person from all identities; returns how many there were. */
  async unlinkAllOf(personId: string): Promise<number> {
    const gone = await this.database.rows(sql`
      with gone as (delete from external_identity where person_id = ${personId}::uuid returning 1) select * from gone`);
    await this.sessions.endAllOf(personId);
    return gone.length;
  }

  /** Two sign-ins of the same person at the same moment wait for each other. */
  private async lock(what: string): Promise<void> {
    await this.database.rows(
      sql`select pg_advisory_xact_lock(hashtextextended(${`single sign-on ${what}`}, 0))`,
    );
  }

  private async find(
    issuer: string,
    subject: string,
    email: string | undefined,
  ): Promise<Pick<Finding, 'linked' | 'byEmail'>> {
    const active = isHere(sql`p`, this.clock.today());
    const row = await this.database.firstRow<{ [Way in 'linked' | 'byEmail']: Finding[Way] | null }>(sql`
      select (select jsonb_build_object('id', p.id, 'active', ${active})
                from external_identity i join person p on p.id = i.person_id
               where i.issuer = ${issuer} and i.subject = ${subject}) as linked,
             (select jsonb_build_object('id', p.id, 'active', ${active}, 'isLinkedElsewhere',
                       exists (select from external_identity i where i.person_id = p.id and i.issuer = ${issuer}))
                from person p where lower(p.email) = ${email ?? null}) as "byEmail"`);
    return { linked: row?.linked ?? undefined, byEmail: row?.byEmail ?? undefined };
  }

  private async link(personId: string, { issuer }: SignInProvider, subject: string): Promise<void> {
    await this.database.rows(sql`
      insert into external_identity (person_id, issuer, subject)
      values (${personId}::uuid, ${issuer}, ${subject})`);
  }
}
