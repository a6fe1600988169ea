import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { AsOf } from '../../platform/graphql/scalars.js';

@InputType({
  description: 'What a summary is about; conditions add up, none means everything the reader may see.',
})
export class SummaryFilter {
  @Field(() => ID, { nullable: true, description: 'Measures in the area of this body.' })
  @IsOptional()
  @IsUUID()
  bodyId?: string;

  @Field(() => ID, { nullable: true, description: 'Measures of this strategy.' })
  @IsOptional()
  @IsUUID()
  strategyId?: string;

  @Field(() => ID, { nullable: true, description: 'Measures of this field of action.' })
  @IsOptional()
  @IsUUID()
  fieldOfActionId?: string;

  @Field(() => ID, { nullable: true, description: 'Measures that this office leads.' })
  @IsOptional()
  @IsUUID()
  officeId?: string;

  @Field(() => ID, { nullable: true, description: 'Measures within this area or county-wide.' })
  @IsOptional()
  @IsUUID()
  areaId?: string;
}

@ArgsType()
export class SummaryArgs {
  @Field(() => SummaryFilter, { defaultValue: {}, description: 'What it is about.' })
  filter: SummaryFilter;

  @Field(() => AsOf, {
    nullable: true,
    description: 'What came after this moment is `news`; a day stands for its end.',
  })
  since?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Instead of `since`: since the end of the day of this meeting.',
  })
  @IsOptional()
  @IsUUID()
  sinceMeetingId?: string;
}
