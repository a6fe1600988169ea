import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { AsOf } from '../../platform/graphql/scalars.js';
import { MOST_PER_PAGE } from '../../platform/read/index.js';

const MOST_ENTRIES = 100;
const MOST_SKIPPED = 100_000;

@InputType({
  description:
    'What is compared; conditions add up, and ask about records as they are now. None means everything the reader may see.',
})
export class ComparisonFilter {
  @Field(() => ID, {
    nullable: true,
    description:
      'Of what this body looks at: one with an area at what is meant for it, one without at everything.',
  })
  @IsOptional()
  @IsUUID()
  bodyId?: string;

  @Field(() => ID, { nullable: true, description: 'Of this strategy.' })
  @IsOptional()
  @IsUUID()
  strategyId?: string;

  @Field(() => ID, { nullable: true, description: 'Of what this office leads or looks after.' })
  @IsOptional()
  @IsUUID()
  officeId?: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Of measures and problem areas in this area or below it; strategies have no area and are left out.',
  })
  @IsOptional()
  @IsUUID()
  areaId?: string;

  @Field(() => ID, { nullable: true, description: 'Of this field of action.' })
  @IsOptional()
  @IsUUID()
  fieldOfActionId?: string;
}

@ArgsType()
export class ComparisonArgs {
  @Field(() => AsOf, {
    nullable: true,
    description:
      'Begins after this moment; a day stands for its end. Left out, with no meeting named: since the last meeting that was held, of the body of the filter where one is named, otherwise of any, the bodies of the reader first.',
  })
  from?: string;

  @Field(() => AsOf, {
    nullable: true,
    description:
      'Up to and including this moment; a day stands for its end. Left out, or still to come: until now.',
  })
  to?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Instead of `from`: since the end of the day of this meeting.',
  })
  @IsOptional()
  @IsUUID()
  fromMeetingId?: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Instead of `to`: up to the end of the day of this meeting, or until now where it is still to come. With it alone the comparison begins with the meeting of the body before.',
  })
  @IsOptional()
  @IsUUID()
  toMeetingId?: string;

  @Field(() => ComparisonFilter, { defaultValue: {}, description: 'What is compared.' })
  filter: ComparisonFilter;

  @Field(() => Int, { defaultValue: 50, description: `How many strategies, at most ${MOST_PER_PAGE}.` })
  @IsInt()
  @Min(0)
  @Max(MOST_PER_PAGE)
  groups: number;

  @Field(() => Int, { defaultValue: 0, description: 'How many strategies come before the first one told.' })
  @IsInt()
  @Min(0)
  @Max(MOST_SKIPPED)
  skipGroups: number;

  @Field(() => Int, {
    defaultValue: 20,
    description: `How many entries of each strategy and of each other list, at most ${MOST_ENTRIES}.`,
  })
  @IsInt()
  @Min(0)
  @Max(MOST_ENTRIES)
  entries: number;
}
