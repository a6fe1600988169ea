import { ObjectType } from '@nestjs/graphql';

/** A report that is missing, with all that was done about it. Read only; the shape says how it is told. */
@ObjectType({ description: 'A report that is missing for a review, with what was done about it so far.' })
export class MissingReport {
  requestId: string;
}
