import { ObjectType } from '@nestjs/graphql';

/** How far a review has come. Read only; counted by the database, the shape says how it is told. */
@ObjectType({ description: 'How far a review has come: who has reported, who has not.' })
export class ReviewProgress {
  reviewId: string;
}

/** How much an office has to report for a review. Read only. */
@ObjectType({ description: 'How many reports a review asks of an office, and how many came in.' })
export class OfficeLoad {
  officeId: string;
}
