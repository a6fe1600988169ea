import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';

/** One measure under review, with the report that is owed for it. */
@Entity()
export class ReviewItem extends Recorded {
  @Column('uuid')
  reviewId: string;

  @Column('uuid')
  measureId: string;

  @Column('uuid')
  requestId: string;
}
