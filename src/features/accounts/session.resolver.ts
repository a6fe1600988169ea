import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OnlyNow } from '../../platform/graphql/as-of.js';
import { Requires } from '../../platform/auth/requires.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { OrdinaryWay } from '../../platform/graphql/ordinary-way.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { Ask, Reading } from '../../platform/read/index.js';
import { AccountEvents } from './account-events.js';
import { Session } from './session.model.js';
import { SessionService } from './session.service.js';

/** Where somebody is signed in, and the end of it. */
@Resolver(() => Session)
export class SessionResolver {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionService,
    private readonly events: AccountEvents,
  ) {}

  @Requires('accounts.own')
  @OnlyNow('Where somebody is signed in now.')
  @OrdinaryWay()
  @Query(() => [Session], { description: 'Where the person who asks is signed in, last used first.' })
  async mySessions(@Ask() ask: Reading, @Context() { req }: RequestContext): Promise<Session[]> {
    const current = await this.sessions.idOf(req?.headers.cookie);
    return this.database.rows<Session>(sql`
      select id, device, network, to_json(created_at) as since, to_json(last_seen_at) as "lastUsedAt",
             id is not distinct from ${current ?? null}::uuid as "isThisOne"
        from session where person_id = ${ask.actor.personId}::uuid and expires_at > now() and ends_at > now()
       order by last_seen_at desc, id`);
  }

  @Requires('accounts.own')
  @Mutation(() => Boolean, { description: 'Ends one of the own sessions. False where there was none.' })
  endSession(
    @Args('id', { type: () => ID, description: 'The session.' }) id: string,
    @Ask() ask: Reading,
  ): Promise<boolean> {
    return this.sessions.endOne(ask.actor.personId ?? '', id);
  }

  @Requires('accounts.own')
  @Mutation(() => Int, { description: 'Ends all own sessions but the one that asks. Returns how many.' })
  async endOtherSessions(@Ask() ask: Reading, @Context() { req }: RequestContext): Promise<number> {
    const current = await this.sessions.idOf(req?.headers.cookie);
    return this.sessions.endAllOf(ask.actor.personId ?? '', current);
  }

  @Requires('people.manage')
  @Mutation(() => Int, { description: 'Ends all sessions of a person. Returns how many.' })
  async endSessionsOf(
    @Args('personId', { type: () => ID, description: 'Whose.' }) personId: string,
    @Ask() ask: Reading,
  ): Promise<number> {
    await this.events.record('SESSIONS_ENDED', personId, { byId: ask.actor.personId });
    return this.sessions.endAllOf(personId);
  }
}
