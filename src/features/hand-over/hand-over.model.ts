import { ObjectType } from '@nestjs/graphql';

/** One thing that somebody holds. Read only; the shape says how it is told. */
@ObjectType({ description: 'One thing that somebody holds.' })
export class HeldThing {
  itemId: string;
}

/** All things of a kind that somebody holds. Read only. */
@ObjectType({ description: 'All things of one kind that somebody holds.' })
export class HandOverGroup {
  kind: string;
}

/** What somebody holds who leaves or has left. Read only. */
@ObjectType({ description: 'What somebody holds who leaves or has left, to be handed over (Übergabe).' })
export class HandOver {
  personId: string;
}
