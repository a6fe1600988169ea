import { ArgsType, Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length, MaxLength, Min } from 'class-validator';
import { PageArgs } from '../../platform/read/index.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { AreaLevel } from './area-level.js';

export enum AreaSort {
  NAME = 'NAME',
  PATH = 'PATH',
}
registerEnumType(AreaSort, {
  name: 'AreaSort',
  description: 'What areas are sorted by.',
  valuesMap: {
    NAME: { description: 'By name.' },
    PATH: { description: 'As the tree is walked: each area after its parent.' },
  },
});

@InputType({ description: 'Narrows the list of areas; conditions add up.' })
export class AreaFilter {
  @Field(() => AreaLevel, { nullable: true, description: 'Only areas of this level.' })
  level?: AreaLevel;

  @Field(() => ID, { nullable: true, description: 'Only areas within this one, at any depth.' })
  @IsOptional()
  @IsUUID()
  withinId?: string;

  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  @IsOptional()
  @MaxLength(100)
  name?: string;

  @Field(() => String, { nullable: true, description: 'Exactly this official key (AGS).' })
  @IsOptional()
  @MaxLength(8)
  ags?: string;
}

@ArgsType()
export class AreasArgs extends PageArgs {
  @Field(() => AreaFilter, { nullable: true, description: 'Which areas.' })
  filter?: AreaFilter;

  @Field(() => AreaSort, { defaultValue: AreaSort.PATH, description: 'Order.' })
  sortBy: AreaSort;
}

@InputType({ description: 'A new area.' })
export class CreateAreaInput {
  @Field({ description: 'Stable key of our own, unique.' })
  @Length(1, 60)
  key: string;

  @Field(() => AreaLevel, { description: 'Level in the tree.' })
  level: AreaLevel;

  @Field({ description: 'Name.' })
  @Length(1, 200)
  name: string;

  @Field(() => ID, { nullable: true, description: 'The area it lies in; empty for the root.' })
  @IsOptional()
  @IsUUID()
  parentId?: string;

  @Field(() => String, { nullable: true, description: 'Official key (AGS): 2, 5 or 8 digits by level.' })
  @IsOptional()
  @MaxLength(8)
  ags?: string;

  @Field(() => String, { nullable: true, description: 'Key in local use.' })
  @IsOptional()
  @MaxLength(60)
  localKey?: string;

  @Field(() => Int, { nullable: true, description: 'Inhabitants.' })
  @IsOptional()
  @Min(0)
  population?: number;

  @Field(() => LocalDay, { nullable: true, description: 'Day the number of inhabitants holds for.' })
  populationOn?: string;
}
