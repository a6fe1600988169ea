import { Column, Entity, PrimaryColumn } from 'typeorm';
import { RecordedRow } from '../../platform/database/recorded.js';

/** That an office follows another since a day. */
@Entity()
export class OfficeSuccession extends RecordedRow {
  @PrimaryColumn('uuid')
  predecessorId: string;

  @PrimaryColumn('uuid')
  successorId: string;

  @Column('date')
  since: string;
}
