import { Injectable } from '@nestjs/common';
import type { DataDelivery } from './data-delivery.entity.js';

/** Somebody whose own rows hang on deliveries of figures. Whatever it throws undoes the change. */
export type DataDeliveryListener = (delivery: DataDelivery) => Promise<void>;

/**
 * Where rooms above ask to be told that figures are asked for, moved to another day, or no longer owed, so that this room
 * need not know them. Listeners run one after another within the transaction of the change.
 */
@Injectable()
export class DataDeliveryListeners {
  private readonly listeners: DataDeliveryListener[] = [];

  /** Call it when the module starts. */
  register(listener: DataDeliveryListener): void {
    this.listeners.push(listener);
  }

  async changed(delivery: DataDelivery): Promise<void> {
    for (const listener of this.listeners) await listener(delivery);
  }
}
