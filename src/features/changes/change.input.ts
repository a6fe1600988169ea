import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, IsUUID, Max, Min } from 'class-validator';
import { MOST_PER_PAGE, SortDirection } from '../../platform/read/index.js';
import { ChangedType, ChangeKind } from './change.enums.js';
import { AsOf } from '../../platform/graphql/scalars.js';

@InputType({ description: 'Which changes; conditions add up.' })
export class ChangeFilter {
  @Field(() => [ChangeKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: ChangeKind[];

  @Field(() => [ChangedType], { nullable: true, description: 'Of records of these types.' })
  types?: ChangedType[];

  @Field(() => ID, {
    nullable: true,
    description: 'Of records that this office leads, looks after or gives a role in, as they are now.',
  })
  @IsOptional()
  @IsUUID()
  officeId?: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Of this strategy, its agreements and measures and the problem areas it answers, as they are now.',
  })
  @IsOptional()
  @IsUUID()
  strategyId?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Of measures and problem areas in this area or below it, as they are now.',
  })
  @IsOptional()
  @IsUUID()
  areaId?: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Of what this body looks at, as it is now: one with an area at measures and problem areas there and the strategies that answer them, one without at everything.',
  })
  @IsOptional()
  @IsUUID()
  bodyId?: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Of measures, strategies, agreements and problem areas of this field of action, as they are now.',
  })
  @IsOptional()
  @IsUUID()
  fieldOfActionId?: string;

  @Field(() => ID, { nullable: true, description: 'Made by this person; for whoever may read the history.' })
  @IsOptional()
  @IsUUID()
  changedById?: string;
}

@ArgsType()
export class ChangesArgs {
  @Field(() => AsOf, {
    nullable: true,
    description: 'Begins after this moment; a day stands for its end. This or `sinceMeetingId` is needed.',
  })
  from?: string;

  @Field(() => AsOf, {
    nullable: true,
    description:
      'Up to and including this moment; a day stands for its end. Left out: until now. So periods chain: what is told from D1 to D2 and from D2 to D3 is what is told from D1 to D3.',
  })
  to?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Instead of `from`: since the end of the day of this meeting.',
  })
  @IsOptional()
  @IsUUID()
  sinceMeetingId?: string;

  @Field(() => ChangeFilter, { defaultValue: {}, description: 'Which changes.' })
  filter: ChangeFilter;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Every version for itself. Otherwise each record is told once, end against beginning: what went to and fro is not told.',
  })
  each: boolean;

  @Field(() => Int, { defaultValue: 50, description: `How many entries, at most ${MOST_PER_PAGE}.` })
  @IsInt()
  @Min(1)
  @Max(MOST_PER_PAGE)
  first: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the entry after which the page begins.' })
  @IsOptional()
  @IsString()
  after?: string;

  @Field(() => SortDirection, {
    defaultValue: SortDirection.DESC,
    description: 'By the last change: newest first.',
  })
  direction: SortDirection;
}
