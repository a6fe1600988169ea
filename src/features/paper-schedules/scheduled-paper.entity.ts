import { ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A meeting for which a schedule drafted a paper, once; the shape tells of those to come, too. */
@ObjectType({ description: 'A meeting for which a schedule drafts, or has drafted, a paper.' })
@Entity()
export class ScheduledPaper {
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
