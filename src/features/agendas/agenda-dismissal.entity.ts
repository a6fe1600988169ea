import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';

/** What coordination left off an agenda although it was proposed, and why. Holds for that one meeting. */
@Entity()
export class AgendaDismissal extends Recorded {
  @Column('uuid')
  meetingId: string;

  @Column('text')
  proposalKey: string;

  @Column('text')
  reason: string;
}
