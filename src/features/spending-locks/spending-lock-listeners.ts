import { Injectable } from '@nestjs/common';

/** Somebody whose own rows hang on spending locks. Whatever it throws undoes the change. */
export type SpendingLockListener = (spendingLockId: string) => Promise<void>;

/** Where rooms above ask to be told, within the same transaction, that a spending lock was changed, released or cancelled. */
@Injectable()
export class SpendingLockListeners {
  private readonly listeners: SpendingLockListener[] = [];

  /** Call it when the module starts. */
  register(listener: SpendingLockListener): void {
    this.listeners.push(listener);
  }

  async changed(spendingLockId: string): Promise<void> {
    for (const listener of this.listeners) await listener(spendingLockId);
  }
}
