import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Database } from '../../platform/database/database.js';
import { DateShift } from './date-shift.entity.js';

/** A promised day that moves. */
export interface Move {
  readonly measureId: string;
  /** The milestone that moves; none for the planned end of the measure. */
  readonly milestoneId?: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: string;
}

/** The only writer of date shifts: every move of a promised day is kept, so that slips can be counted. */
@Injectable()
export class DateShiftService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Keeps the move. A first day is a promise, not a move; the same day is none either. */
  async record({ measureId, milestoneId, from, to, reason }: Move): Promise<void> {
    if (from === null || to === null || from === to) return;
    const shifts = this.database.repository(DateShift);
    await shifts.insert({
      measureId,
      milestoneId: milestoneId ?? null,
      oldDate: from,
      newDate: to,
      reason,
      shiftedOn: this.clock.today(),
    });
  }
}
