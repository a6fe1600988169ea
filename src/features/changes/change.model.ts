import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LocalDay } from '../../platform/graphql/scalars.js';

/** Something that a record says otherwise than before. */
@ObjectType({ description: 'Something that a record says otherwise than before.' })
export class ChangedField {
  @Field({ description: 'Name of the field in this schema.' })
  field: string;

  @Field({ description: 'What people call the field.' })
  label: string;

  @Field(() => String, { nullable: true, description: 'What it said before, in words; empty where nothing.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'What it says after, in words; empty where nothing.' })
  after: string | null;
}

/** A promised day that moved to a later one. */
@ObjectType({ description: 'A promised day that moved to a later one (Verschiebung).' })
export class Slip {
  @Field(() => LocalDay, { description: 'The day promised before.' })
  before: string;

  @Field(() => LocalDay, { description: 'The day promised after.' })
  after: string;

  @Field(() => Int, { description: 'By how many days.' })
  days: number;

  @Field(() => String, { nullable: true, description: 'Why, as said with the last move.' })
  reason: string | null;

  @Field(() => Int, { description: 'How often promised days of it had been moved by then.' })
  count: number;
}

/** Figures and targets that came to an indicator. */
@ObjectType({ description: 'Figures and targets that came to an indicator within the period.' })
export class NewFigures {
  @Field(() => Int, { description: 'Figures that are new.' })
  fresh: number;

  @Field(() => Int, { description: 'Figures that were there and were corrected.' })
  corrected: number;

  @Field(() => Int, { description: 'Targets that are new.' })
  targets: number;
}

/** What happened to one record within a period, or with one of its versions. Its fields stand in the shape. */
@ObjectType({
  description:
    'What happened to one record within a period, as far as the reader could see it: end against beginning, or one version against the one before.',
})
export class Change {}

/** Sums of one type of record over a period. */
@ObjectType({
  description:
    'Sums of one type of record over a period, by the same filter without kinds and persons: opening + new + reopened − done − withdrawn = closing.',
})
export class ChangeFigures {}
