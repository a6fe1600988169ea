import { Column, Entity, PrimaryColumn } from 'typeorm';
import { RecordedRow } from '../../platform/database/recorded.js';

/** That a problem area concerns an area; one of them is the main one. */
@Entity()
export class ProblemAreaArea extends RecordedRow {
  @PrimaryColumn('uuid')
  problemAreaId: string;

  @PrimaryColumn('uuid')
  areaId: string;

  @Column('boolean', { default: false })
  isMain: boolean;
}
