import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, IsUUID, Max, Min } from 'class-validator';
import { MOST_PER_PAGE } from '../../platform/read/index.js';
import { GapKind } from './gap-kinds.js';

@InputType({ description: 'Which gaps; conditions add up.' })
export class GapFilter {
  @Field(() => ID, { nullable: true, description: 'That this office could close.' })
  @IsOptional()
  @IsUUID()
  officeId?: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Only those that offices of the reader could close.',
  })
  mine?: boolean;
}

@ArgsType()
export class GapsArgs {
  @Field(() => GapFilter, { defaultValue: {}, description: 'Which gaps.' })
  filter: GapFilter;

  @Field(() => [GapKind], { nullable: true, description: 'Of these kinds; all where left out.' })
  kinds?: GapKind[];

  @Field(() => Int, { defaultValue: 50, description: `How many, at most ${MOST_PER_PAGE}.` })
  @IsInt()
  @Min(1)
  @Max(MOST_PER_PAGE)
  first: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the entry after which the page begins.' })
  @IsOptional()
  @IsString()
  after?: string;
}
