import { Injectable } from '@nestjs/common';

/** Somebody whose own dates are counted by the calendar. Whatever it throws undoes the change. */
export type CalendarListener = () => Promise<void>;

/**
 * Where rooms above ask to be told that holidays or closed days changed, so that this room need not know them. Listeners run one
 * after another within the transaction of the change.
 */
@Injectable()
export class CalendarListeners {
  private readonly listeners: CalendarListener[] = [];

  /** Call it when the module starts. */
  register(listener: CalendarListener): void {
    this.listeners.push(listener);
  }

  async calendarChanged(): Promise<void> {
    for (const listener of this.listeners) await listener();
  }
}
