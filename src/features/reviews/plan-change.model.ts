import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalDay } from '../../platform/graphql/scalars.js';

export enum PlanChangeKind {
  ADDED = 'ADDED',
  MOVED = 'MOVED',
  CHANGED = 'CHANGED',
  DROPPED = 'DROPPED',
}
registerEnumType(PlanChangeKind, {
  name: 'PlanChangeKind',
  description: 'What a change of a profile or of a meeting does to a planned step.',
  valuesMap: {
    ADDED: { description: 'It comes in addition.' },
    MOVED: { description: 'It comes on another day.' },
    CHANGED: { description: 'It comes on its day, to others or in other words.' },
    DROPPED: { description: 'It no longer comes.' },
  },
});

/** What a change of a profile or of a meeting does to one planned step. Shown before it is done. */
@ObjectType({ description: 'What a change of a profile or of a meeting does to one planned step.' })
export class PlanChange {
  @Field(() => PlanChangeKind, { description: 'What happens.' })
  change: PlanChangeKind;

  @Field({ description: 'What the step belongs to: name and day of the meeting, or the day.' })
  about: string;

  @Field({ description: 'Code of the step.' })
  code: string;

  @Field({ description: 'What the step is called.' })
  label: string;

  @Field(() => LocalDay, { nullable: true, description: 'Day on which it was to come.' })
  oldDueOn: string | null;

  @Field(() => LocalDay, { nullable: true, description: 'Day on which it comes now.' })
  newDueOn: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why on that day: how it is counted, and what moved it; empty where the step no longer comes.',
  })
  inWords: string | null;
}
