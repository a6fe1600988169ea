import { Column, Entity } from 'typeorm';
import type { Land } from '../../kernel/calendar.js';
import { Recorded } from '../../platform/database/recorded.js';

/** Some days without school. They shift no deadline; they only warn when a date is chosen. */
@Entity()
export class SchoolHoliday extends Recorded {
  @Column('text')
  land: Land;

  @Column('text')
  name: string;

  @Column('date')
  fromDay: string;

  /** Last day, included. */
  @Column('date')
  toDay: string;
}
