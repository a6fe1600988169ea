import { type LocalDate, instantOf, localDate } from '../kernel/calendar.js';
import { SystemClock } from '../kernel/clock.js';

/** The clock of the machine that can be set back while the demo's past is told, day by day. */
export class DemoClock extends SystemClock {
  private told: Date | undefined;

  override now(): Date {
    return this.told ?? super.now();
  }

  /** Does the work as if it were this day in Germany. */
  async on<Result>(day: LocalDate | string, work: () => Promise<Result>, hour = 10): Promise<Result> {
    const before = this.told;
    this.told = instantOf(localDate(day), hour);
    try {
      return await work();
    } finally {
      this.told = before;
    }
  }
}
