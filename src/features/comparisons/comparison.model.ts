import { Field, Int, ObjectType } from '@nestjs/graphql';

// The fields of the other types are declared where it is said how they are read: in the shapes.

/** Two moments side by side. */
@ObjectType({
  description:
    'What happened between two moments, to be told to a body: figures that add up and lead from one report to the next, and what stands behind them.',
})
export class Comparison {}

@ObjectType({ description: 'One end of a comparison.' })
export class ComparisonEnd {}

@ObjectType({
  description:
    'Sums of measures over a period: opening + new + reopened − done − withdrawn = closing. What is closing in one period is opening in the next.',
})
export class ComparisonFigures {}

@ObjectType({
  description:
    'What happened to the measures of one strategy. A measure of two strategies is told with both, and counted once in the sums of the comparison.',
})
export class ComparisonGroup {}

@ObjectType({ description: 'What happened to one measure.' })
export class ComparisonEntry {}

@ObjectType({ description: 'What was gained and lost of one type of record besides measures.' })
export class ComparisonSection {}

/** How many open measures show which light. */
@ObjectType({ description: 'How many open measures show which light; together they are all that are open.' })
export class LightTally {
  @Field(() => Int, { description: 'Im Plan.' })
  green: number;

  @Field(() => Int, { description: 'Gefährdet.' })
  yellow: number;

  @Field(() => Int, { description: 'Nicht im Plan.' })
  red: number;

  @Field(() => Int, { description: 'Keine Meldung: running, but nobody has said how it stands.' })
  grey: number;

  @Field(() => Int, { description: 'Drafts, proposals and what is on hold: they show no light.' })
  notRunning: number;
}

/** How a measure was withdrawn. */
@ObjectType({ description: 'How a measure was withdrawn.' })
export class Withdrawal {
  @Field({ description: 'In a word: why it was discontinued, or that it is no longer there.' })
  word: string;

  @Field(() => String, { nullable: true, description: 'The reason, as it was given.' })
  reason: string | null;
}
