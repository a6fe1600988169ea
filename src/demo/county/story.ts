import {
  addDays,
  compareDates,
  localDate,
  type LocalDate,
  workingDayOnOrBefore,
} from '../../kernel/calendar.js';
import { DomainError } from '../../kernel/errors.js';
import type { DemoDay } from '../content/measure.js';
import type { County } from './county.js';

interface Happening {
  readonly day: LocalDate;
  readonly tell: () => Promise<void>;
  /** Whether it looks back at what was written before. */
  readonly looksBack: boolean;
}

/**
 * What happened in the county, told day by day in the order in which it happened: rules look at what stood on their day, and
 * reminders went only to those who owed something then.
 */
export class Story {
  private readonly happenings: Happening[] = [];
  private readonly start: LocalDate;

  constructor(private readonly county: County) {
    this.start = county.clock.today();
  }

  /** A day of the content as a day of the calendar. */
  day(day: DemoDay): LocalDate {
    return typeof day === 'number' ? addDays(this.start, day) : localDate(day);
  }

  /** The same, or the working day before it: nobody works on a Sunday, not even in a demo that is started on one. */
  workingDay(day: DemoDay): LocalDate {
    return workingDayOnOrBefore(this.day(day), this.county.calendar);
  }

  /** Something that happens on a day; things of one day happen in the order in which they were added. */
  add(day: DemoDay, tell: () => Promise<void>, { looksBack = false } = {}): void {
    this.happenings.push({ day: this.day(day), tell, looksBack });
  }

  /** Tells everything up to and including the day of the first start. */
  async tell(): Promise<void> {
    const past = this.happenings.filter(({ day }) => day <= this.start);
    for (const { day, tell, looksBack } of past.sort((a, b) => compareDates(a.day, b.day))) {
      if (looksBack) await this.settle();
      await this.county.clock.on(day, tell).catch((cause: unknown) => {
        throw new Error(`The story of the demo stumbled on ${day}: ${describe(cause)}`, { cause });
      });
    }
  }

  /** What was told so far was written on its days. */
  async settle(): Promise<void> {
    const [first] = this.happenings.map(({ day }) => day).sort(compareDates);
    await this.county.settle(first);
  }
}

/** Rules refuse with a code and details; both tell where the content has to be mended. */
const describe = (cause: unknown): string =>
  cause instanceof DomainError ? `${cause.code} ${JSON.stringify(cause.details)}` : String(cause);
