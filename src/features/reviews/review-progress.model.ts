import { ObjectType } from '@nestjs/graphql';

/** How far a review has come. Read only; counted by the database, the shape says how it is told. */
@ObjectType({ description: 'How far a review has come: who has reported, who has not.' })
export class ReviewProgress {
  reviewId: string;
}

/** An office whose reports are missing. Read only. */
@ObjectType({ description: 'An office that still owes reports for a review.' })
export class MissingByOffice {
  reviewId: string;
}
