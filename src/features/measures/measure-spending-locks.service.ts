import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { conflict, invalidInput } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { SpendingLockListeners } from '../spending-locks/index.js';
import { MeasureAction } from './measure-action.js';
import { MeasureEvents } from './measure-events.js';
import { MeasureLookup } from './measure.lookup.js';
import { MeasureSpendingLock } from './measure-spending-lock.entity.js';

/** Says which locked money pays which measures, and that their light may change with the lock. */
@Injectable()
export class MeasureSpendingLocksService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly lookup: MeasureLookup,
    private readonly events: MeasureEvents,
    private readonly locks: SpendingLockListeners,
  ) {}

  onModuleInit(): void {
    this.locks.register((spendingLockId) => this.announceMeasuresOf(spendingLockId));
  }

  /** The money of the lock pays the measure as well. */
  async link(actor: Actor, measureId: string, spendingLockId: string): Promise<void> {
    await this.requireMayLink(actor, measureId, spendingLockId);
    const links = this.database.repository(MeasureSpendingLock);
    if (await links.existsBy({ measureId, spendingLockId })) {
      throw conflict('measures.alreadyPaidByLock', {}, 'spendingLockId');
    }
    await links.insert({ measureId, spendingLockId });
    this.events.announce(measureId);
  }

  /** The money of the lock does not pay the measure any more. */
  async unlink(actor: Actor, measureId: string, spendingLockId: string): Promise<void> {
    await this.requireMayLink(actor, measureId, spendingLockId);
    const links = this.database.repository(MeasureSpendingLock);
    const { affected } = await links.delete({ measureId, spendingLockId });
    if (!affected) throw invalidInput('measures.notPaidByLock', 'spendingLockId');
    this.events.announce(measureId);
  }

  private async requireMayLink(actor: Actor, measureId: string, spendingLockId: string): Promise<void> {
    const measure = await this.lookup.hold(actor, measureId);
    await this.lookup.requireAction(actor, measure, MeasureAction.LINK_SPENDING_LOCK);
    await this.lookup.requireSpendingLock(actor, spendingLockId, 'spendingLockId');
  }

  private async announceMeasuresOf(spendingLockId: string): Promise<void> {
    const links = await this.database.repository(MeasureSpendingLock).findBy({ spendingLockId });
    for (const { measureId } of links) this.events.announce(measureId);
  }
}
