import { instantOf, localDate, type LocalDate } from '../kernel/calendar.js';
import { Clock, SystemClock } from '../kernel/clock.js';

/** The clock of the machine that can be set back while the demo's past is told, day by day. */
export class DemoClock extends Clock {
  private readonly machine = new SystemClock();
  private told: Date | undefined;

  now(): Date {
    return this.told ?? this.machine.now();
  }

  override today(): LocalDate {
    return this.told ? super.today() : this.machine.today();
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

/** What the past is told by: a clock that can be set back for a while. */
export type TellingClock = Pick<DemoClock, 'now' | 'today' | 'on'>;
