import { ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';

/** A paper that somebody laid before a meeting. */
@ObjectType({ description: 'A paper that was laid before a meeting.' })
@Entity()
export class PaperPlacement extends Recorded {
  @Column('uuid')
  paperId: string;

  @Column('uuid')
  meetingId: string;

  @Column('uuid', { nullable: true })
  agendaItemId: string | null;
}
