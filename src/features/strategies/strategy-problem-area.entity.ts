import { Entity, PrimaryColumn } from 'typeorm';
import { RecordedRow } from '../../platform/database/recorded.js';

/** Which problem areas a strategy answers. */
@Entity()
export class StrategyProblemArea extends RecordedRow {
  @PrimaryColumn('uuid')
  strategyId: string;

  @PrimaryColumn('uuid')
  problemAreaId: string;
}
