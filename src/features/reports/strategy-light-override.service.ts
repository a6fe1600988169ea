import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { conflict, notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { sql } from '../../platform/database/sql.js';
import { strategyIsVisible } from '../strategies/index.js';
import { StrategyLightOverride } from './strategy-light-override.entity.js';
import type { OverrideStrategyLightInput } from './strategy-light-override.input.js';
import { requireMayOverride, requireSameAsSeen, requireWhy } from './strategy-light-override.rules.js';

/** Sets the light of a strategy by hand, with a reason that is printed; or gives it back to the rule. */
@Injectable()
export class StrategyLightOverrideService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async override(actor: Actor, input: OverrideStrategyLightInput): Promise<void> {
    requireMayOverride(actor);
    const { strategyId, version } = input;
    await this.holdStrategy(actor, strategyId);
    const said = requireWhy(input.light, input.reason);
    const overrides = this.database.repository(StrategyLightOverride);
    const present = await overrides.findOneBy({ strategyId });
    requireSameAsSeen(present !== null, version);
    if (!present) {
      if (said) await overrides.insert({ strategyId, ...said, setOn: this.clock.today() });
      return;
    }
    const seen = { id: present.id, version: version! };
    await loadForChange(this.database, StrategyLightOverride, seen, 'strategies.notFound');
    if (said) await overrides.update(present.id, { ...said, setOn: this.clock.today() });
    else await overrides.delete(present.id);
  }

  /** One at a time for each strategy, and none for one that has ended. */
  private async holdStrategy(actor: Actor, id: string): Promise<void> {
    const context = { actor, today: this.clock.today() };
    const strategy = await this.database.firstRow<{ endedOn: string | null }>(sql`
      select s.ended_on as "endedOn" from strategy s where s.id = ${id}::uuid and ${strategyIsVisible(sql`s`, context)} for update`);
    if (!strategy) throw notFound('strategies.notFound', 'strategyId');
    if (strategy.endedOn) throw conflict('strategies.ended');
  }
}
