import { ObjectType } from '@nestjs/graphql';

/** An office that takes something. Read only; the shape says how it is told. */
@ObjectType({
  description: 'An office that takes something: one that exists, or one that begins on the day.',
})
export class OfficeChangePart {}

/** What goes to which part. Read only. */
@ObjectType({
  description: 'What goes where: one thing, or everything of a kind that is not named by itself.',
})
export class OfficeChangeShare {}
