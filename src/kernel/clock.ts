import { instantOf, localDate, localDateIn, type LocalDate } from './calendar.js';

/** Where the program learns what time it is. Nobody else asks the machine, so a test or a dry run can set the day. */
export abstract class Clock {
  /** This instant. */
  abstract now(): Date;

  /** The day on the wall in Germany, which is not the day in UTC shortly after midnight. */
  today(): LocalDate {
    return localDateIn(this.now());
  }
}

const MINUTE = 60_000;

/** The clock of the machine. */
export class SystemClock extends Clock {
  private minute = 0;
  private day: LocalDate | undefined;

  now(): Date {
    return new Date();
  }

  /** Asked for by every request, and a day begins with a minute: worked out once a minute. */
  override today(): LocalDate {
    const minute = Math.floor(Date.now() / MINUTE);
    if (this.day === undefined || minute !== this.minute) {
      this.minute = minute;
      this.day = super.today();
    }
    return this.day;
  }
}

/** A clock that stands still until it is set: for tests and for dry runs of the demo. */
export class FixedClock extends Clock {
  private instant: number;

  constructor(instant: Date) {
    super();
    this.instant = readable(instant);
  }

  /** Stands at this hour of this day in Germany: `FixedClock.at('2026-06-18', 9)`. */
  static at(date: string, hour = 12): FixedClock {
    return new FixedClock(instantOf(localDate(date), hour));
  }

  now(): Date {
    return new Date(this.instant);
  }

  /** Sets the clock, also backwards. */
  set(instant: Date): void {
    this.instant = readable(instant);
  }

  /** Sets the clock to this hour of this day in Germany. */
  setTo(date: string, hour = 12): void {
    this.instant = instantOf(localDate(date), hour).getTime();
  }
}

function readable(instant: Date): number {
  const milliseconds = instant.getTime();
  if (Number.isNaN(milliseconds)) throw new RangeError('A clock cannot stand at an invalid date');
  return milliseconds;
}
