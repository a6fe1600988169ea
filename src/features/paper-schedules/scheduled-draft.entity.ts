import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** That a schedule drafted for a meeting, once: the row from which a scheduled paper is told. */
@Entity('scheduled_paper')
export class ScheduledDraft {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  scheduleId: string;

  @Column('uuid')
  meetingId: string;

  /** Empty where the draft was deleted. */
  @Column('uuid', { nullable: true })
  paperId: string | null;
}
