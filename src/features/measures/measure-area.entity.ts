import { Entity, PrimaryColumn } from 'typeorm';
import { RecordedRow } from '../../platform/database/recorded.js';

/** That a measure is meant for an area. */
@Entity()
export class MeasureArea extends RecordedRow {
  @PrimaryColumn('uuid')
  measureId: string;

  @PrimaryColumn('uuid')
  areaId: string;
}
