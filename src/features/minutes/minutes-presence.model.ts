import { ObjectType } from '@nestjs/graphql';

/** Somebody who has the minutes of a meeting open to write in them. Kept for seconds; its fields stand in the shape. */
@ObjectType({
  description: 'Somebody who has the minutes of a meeting open to write in them, at this moment.',
})
export class MinutesPresence {}
