import { Field, ObjectType } from '@nestjs/graphql';

/** Something that is missing before a measure can be agreed. */
@ObjectType({ description: 'Something that is missing before a measure can be agreed.' })
export class MeasureGap {
  @Field({ description: 'Stable code, for example measures.needsGoal.' })
  code: string;

  @Field({ description: 'The input that it concerns.' })
  field: string;

  @Field({ description: 'What is missing, in the language of the reader.' })
  text: string;
}
