import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { notAllowed, notFound } from '../../kernel/errors.js';
import { hasPermission } from '../../kernel/permissions.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { sql } from '../../platform/database/sql.js';
import { deliveryIsVisible, standingToDelivery } from './data-delivery.access.js';
import { DataDelivery } from './data-delivery.entity.js';
import { DataDeliveryAction } from './data-delivery.enums.js';
import type {
  ChangeDataDeliveryInput,
  RejectDataDeliveryInput,
  ReportDataDeliveryInput,
  RequestDataDeliveryInput,
  SeenDataDeliveryInput,
} from './data-delivery.input.js';
import { DataDeliveryListeners } from './data-delivery-listeners.js';
import {
  deliveryAfter,
  type DeliveryStanding,
  requireComingDay,
  requireDeliveryWords,
  requireReceived,
} from './data-delivery.rules.js';

type Changes = Partial<Omit<ChangeDataDeliveryInput, 'id' | 'version' | 'changeReason'>>;

/** The only writer of deliveries of figures: who owes which, by when, and what became of it. */
@Injectable()
export class DataDeliveryService {
  constructor(
    private readonly database: Database,
    private readonly listeners: DataDeliveryListeners,
    private readonly clock: Clock,
  ) {}

  /** Asks an office for figures and returns the id. */
  async request(actor: Actor, input: RequestDataDeliveryInput): Promise<string> {
    if (!hasPermission(actor, 'dataDeliveries.manage')) throw notAllowed();
    const deliveries = this.database.repository(DataDelivery);
    return this.save(deliveries.create(await this.checked(input)));
  }

  /** Changes what is asked for, from whom, and by when. */
  async change(actor: Actor, { changeReason: _, ...input }: ChangeDataDeliveryInput): Promise<string> {
    const delivery = await this.inHand(actor, input, DataDeliveryAction.CHANGE);
    const { id, version, ...changes } = input;
    // The day of something late may stay as it is
    if (changes.dueOn === delivery.dueOn) delete changes.dueOn;
    return this.save(Object.assign(delivery, await this.checked(changes)));
  }

  /** The figures are there. */
  async report(actor: Actor, input: ReportDataDeliveryInput): Promise<string> {
    const delivery = await this.inHand(actor, input, DataDeliveryAction.REPORT);
    const today = this.clock.today();
    const receivedOn = input.receivedOn ?? today;
    requireReceived(receivedOn, today);
    return this.save(Object.assign(delivery, { receivedOn }));
  }

  /** The figures are right: nobody owes anything any more. */
  async accept(actor: Actor, seen: SeenDataDeliveryInput): Promise<string> {
    return this.save(await this.inHand(actor, seen, DataDeliveryAction.ACCEPT));
  }

  /** Sends the figures back: they are owed again, by a new day. */
  async reject(actor: Actor, input: RejectDataDeliveryInput): Promise<string> {
    const delivery = await this.inHand(actor, input, DataDeliveryAction.REJECT);
    requireComingDay(input.dueOn, this.clock.today());
    const rejectedBecause = requireDeliveryWords(input.reason, 'reason');
    return this.save(Object.assign(delivery, { dueOn: input.dueOn, rejectedBecause, receivedOn: null }));
  }

  /** The figures are not needed any more. */
  async withdraw(actor: Actor, seen: SeenDataDeliveryInput): Promise<string> {
    return this.save(await this.inHand(actor, seen, DataDeliveryAction.WITHDRAW));
  }

  /** One delivery for changing, already in the state after the action. Whoever may not see it is told that there is none. */
  private async inHand(
    actor: Actor,
    seen: { id: string; version: number },
    action: DataDeliveryAction,
  ): Promise<DataDelivery> {
    const context = { actor, today: this.clock.today() };
    const found = await this.database.firstRow<{ standing: DeliveryStanding }>(sql`
      select ${standingToDelivery(sql`d`, context)} as standing from data_delivery d
       where d.id = ${seen.id}::uuid and ${deliveryIsVisible(sql`d`, context)}`);
    if (!found) throw notFound('indicators.deliveryNotFound', 'id');
    const delivery = await loadForChange(this.database, DataDelivery, seen, 'indicators.deliveryNotFound');
    delivery.state = deliveryAfter(action, found.standing, delivery.state);
    return delivery;
  }

  /** What was given, as it is kept; an empty entry is none. */
  private async checked(entered: Changes): Promise<Partial<DataDelivery>> {
    const { title, referencePeriod, supplierOfficeId, dueOn, indicatorIds } = entered;
    if (dueOn) requireComingDay(dueOn, this.clock.today());
    if (supplierOfficeId) await this.requireOffice(supplierOfficeId);
    if (indicatorIds) await this.requireIndicators(indicatorIds);
    return {
      ...(title && { title: requireDeliveryWords(title, 'title') }),
      ...(referencePeriod && { referencePeriod: requireDeliveryWords(referencePeriod, 'referencePeriod') }),
      ...(supplierOfficeId && { supplierOfficeId }),
      ...(dueOn && { dueOn }),
      ...(indicatorIds && { indicatorIds: [...new Set(indicatorIds)] }),
    };
  }

  private async requireOffice(id: string): Promise<void> {
    const office = await this.database.firstRow(sql`select 1 from office where id = ${id}::uuid and active`);
    if (!office) throw notFound('indicators.supplierNotFound', 'supplierOfficeId');
  }

  private async requireIndicators(ids: readonly string[]): Promise<void> {
    const missing = await this.database.firstRow(sql`
      select 1 from unnest(${[...ids]}::uuid[]) named(id)
       where not exists (select from indicator i where i.id = named.id) limit 1`);
    if (missing) throw notFound('indicators.notFound', 'indicatorIds');
  }

  private async save(delivery: DataDelivery): Promise<string> {
    const saved = await this.database.repository(DataDelivery).save(delivery);
    await this.listeners.changed(saved);
    return saved.id;
  }
}
