import { Entity, PrimaryColumn } from 'typeorm';
import { RecordedRow } from '../../platform/database/recorded.js';

/** That a measure is paid by money that is, or was, locked. Many measures may hang on one lock. */
@Entity()
export class MeasureSpendingLock extends RecordedRow {
  @PrimaryColumn('uuid')
  measureId: string;

  @PrimaryColumn('uuid')
  spendingLockId: string;
}
