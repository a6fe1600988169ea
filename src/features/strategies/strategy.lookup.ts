import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { raw, type Sql, sql } from '../../platform/database/sql.js';
import type { ReadContext } from '../../platform/read/index.js';
import type { AgreementFacts } from './agreement.rules.js';
import { agreementFacts, strategyFacts } from './strategy.facts.js';
import type { StrategyFacts } from './strategy.rules.js';
import { agreementIsVisible, strategyIsVisible, strategyVersionIsVisible } from './strategy.visibility.js';
import { StrategyVersion } from './strategy-version.entity.js';

/** Where an agreement belongs. */
export interface AgreementPlace {
  readonly id: string;
  readonly strategyId: string;
  readonly submittedOn: string;
}

/** What the service asks before it writes: may the actor know of it, who holds it, what do the rules look at. */
@Injectable()
export class StrategyLookup {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Throws not-found where there is no such strategy or the actor may not see it. */
  async requireVisible(actor: Actor, id: string): Promise<void> {
    const found = await this.database.firstRow(sql`
      select s.id from strategy s where s.id = ${id}::uuid and ${strategyIsVisible(sql`s`, this.context(actor))}`);
    if (!found) throw notFound('strategies.notFound', 'id');
  }

  /** The strategy of a version of a text that the actor may see. */
  async requireStrategyOfVersion(actor: Actor, strategyVersionId: string): Promise<string> {
    const found = await this.database.firstRow<{ strategyId: string }>(sql`
      select v.strategy_id as "strategyId" from strategy_version v
       where v.id = ${strategyVersionId}::uuid and ${strategyVersionIsVisible(sql`v`, this.context(actor))}`);
    if (!found) throw notFound('strategies.versionNotFound', 'strategyVersionId');
    return found.strategyId;
  }

  /** The agreement of an organisation to a version, where it was asked and the actor may see it. */
  async requireAgreement(
    actor: Actor,
    strategyVersionId: string,
    organisationId: string,
  ): Promise<AgreementPlace> {
    const found = await this.database.firstRow<AgreementPlace>(sql`
      select a.id, v.strategy_id as "strategyId", v.submitted_on as "submittedOn"
        from agreement a join strategy_version v on v.id = a.strategy_version_id
       where a.strategy_version_id = ${strategyVersionId}::uuid and a.organisation_id = ${organisationId}::uuid
         and ${agreementIsVisible(sql`a`, this.context(actor))}`);
    if (!found) throw notFound('strategies.agreementNotFound', 'organisationId');
    return found;
  }

  /** The newest text of a strategy, submitted or not. */
  async getLatestVersion(strategyId: string): Promise<StrategyVersion> {
    const [latest] = await this.database
      .repository(StrategyVersion)
      .find({ where: { strategyId }, order: { number: 'DESC' }, take: 1 });
    if (!latest) throw notFound('strategies.notFound', 'id');
    return latest;
  }

  factsOf(strategyId: string): Promise<StrategyFacts> {
    return this.facts(
      sql`select ${strategyFacts(sql`s`)} as facts from strategy s where s.id = ${strategyId}::uuid`,
    );
  }

  agreementFactsOf(id: string): Promise<AgreementFacts> {
    return this.facts(
      sql`select ${agreementFacts(sql`a`)} as facts from agreement a where a.id = ${id}::uuid`,
    );
  }

  /** Nobody else changes the strategy, and no organisation says anything, until this transaction ends. */
  hold(strategyId: string): Promise<void> {
    return this.lock(strategyId, raw('update'));
  }

  /** Nobody changes the strategy or asks about a new text until this transaction ends. */
  share(strategyId: string): Promise<void> {
    return this.lock(strategyId, raw('share'));
  }

  private async lock(strategyId: string, strength: Sql): Promise<void> {
    await this.database.rows(sql`select id from strategy where id = ${strategyId}::uuid for ${strength}`);
  }

  private async facts<Facts>(statement: Sql): Promise<Facts> {
    const row = await this.database.firstRow<{ facts: Facts }>(statement);
    if (!row) throw notFound('strategies.notFound', 'id');
    return row.facts;
  }

  private context(actor: Actor): ReadContext {
    return { actor, today: this.clock.today() };
  }
}
