import { Column, Entity } from 'typeorm';
import type { Land, YearlyClosing } from '../../kernel/calendar.js';
import { Recorded } from '../../platform/database/recorded.js';

/** A single day on which offices are closed, such as a bridge day. */
export interface ClosedDay {
  readonly day: string;
  readonly name: string;
}

/** By what the county works. There is one row, made by the migration. */
@Entity()
export class CalendarSetting extends Recorded {
  @Column('text')
  land: Land;

  @Column('jsonb')
  yearlyClosings: YearlyClosing[];

  @Column('jsonb')
  closedDays: ClosedDay[];
}
