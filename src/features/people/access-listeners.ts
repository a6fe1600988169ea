import { Injectable } from '@nestjs/common';

/** Somebody who gave a person access by some way. Whatever it throws undoes the change. */
export type AccessListener = (personId: string) => Promise<void>;

/**
 * Where rooms above ask to be told that a person may no longer do what the person could do so far, so that this room need not
 * know the ways in. Listeners run one after another within the transaction of the change.
 */
@Injectable()
export class AccessListeners {
  private readonly listeners: AccessListener[] = [];

  /** Call it when the module starts. */
  register(listener: AccessListener): void {
    this.listeners.push(listener);
  }

  async accessTaken(personId: string): Promise<void> {
    for (const listener of this.listeners) await listener(personId);
  }
}
