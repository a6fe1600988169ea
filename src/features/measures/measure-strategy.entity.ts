import { Entity, PrimaryColumn } from 'typeorm';
import { RecordedRow } from '../../platform/database/recorded.js';

/** That a measure is a step of a strategy. */
@Entity()
export class MeasureStrategy extends RecordedRow {
  @PrimaryColumn('uuid')
  measureId: string;

  @PrimaryColumn('uuid')
  strategyId: string;
}
