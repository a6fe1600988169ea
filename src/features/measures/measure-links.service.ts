import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { conflict, invalidInput } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { MeasureAction } from './measure-action.js';
import { MeasureEvents } from './measure-events.js';
import { MeasureLookup } from './measure.lookup.js';
import { MeasureService } from './measure.service.js';
import { MeasureStrategy } from './measure-strategy.entity.js';

/** Ties measures to strategies. */
@Injectable()
export class MeasureLinksService {
  constructor(
    private readonly database: Database,
    private readonly lookup: MeasureLookup,
    private readonly measures: MeasureService,
    private readonly events: MeasureEvents,
  ) {}

  /** Makes a measure a step of a strategy as well. */
  async link(actor: Actor, measureId: string, strategyId: string): Promise<void> {
    const measure = await this.lookup.hold(actor, measureId);
    await this.lookup.requireAction(actor, measure, MeasureAction.LINK_STRATEGY);
    await this.lookup.requireStrategy(actor, strategyId, 'strategyId');
    const links = this.database.repository(MeasureStrategy);
    if (await links.existsBy({ measureId, strategyId })) {
      throw conflict('measures.alreadyLinked', {}, 'strategyId');
    }
    await links.insert({ measureId, strategyId });
    this.events.announce(measureId);
  }

  /** Makes a measure no longer a step of a strategy. An agreed measure keeps one that answers a problem area. */
  async unlink(actor: Actor, measureId: string, strategyId: string): Promise<void> {
    const measure = await this.lookup.hold(actor, measureId);
    await this.lookup.requireAction(actor, measure, MeasureAction.LINK_STRATEGY);
    await this.lookup.requireStrategy(actor, strategyId, 'strategyId');
    const before = await this.lookup.factsOf(measureId);
    const { affected } = await this.database.repository(MeasureStrategy).delete({ measureId, strategyId });
    if (!affected) throw invalidInput('measures.notLinked', 'strategyId');
    await this.measures.requireStillComplete(actor, measureId, before);
    this.events.announce(measureId);
  }
}
