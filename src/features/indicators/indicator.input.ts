import {
  ArgsType,
  Field,
  Float,
  ID,
  InputType,
  Int,
  OmitType,
  PartialType,
  registerEnumType,
} from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Length, Matches, MaxLength, Min } from 'class-validator';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { PageArgs } from '../../platform/read/index.js';
import { AreaLevel } from '../areas/index.js';
import { Direction, Periodicity } from './indicator.enums.js';

export enum IndicatorSort {
  NAME = 'NAME',
  TOPIC = 'TOPIC',
  KEY = 'KEY',
}
registerEnumType(IndicatorSort, {
  name: 'IndicatorSort',
  description:
    'What indicators are sorted by. Never by their figures: an order would tell what is kept secret.',
  valuesMap: {
    NAME: { description: 'By German name.' },
    TOPIC: { description: 'By topic.' },
    KEY: { description: 'By key.' },
  },
});

@InputType({ description: 'Narrows the list of indicators; conditions add up.' })
export class IndicatorFilter {
  @Field(() => String, { nullable: true, description: 'Exactly this topic.' })
  @IsOptional()
  @MaxLength(100)
  topic?: string;

  @Field(() => String, { nullable: true, description: 'Part of the name or key.' })
  @IsOptional()
  @MaxLength(100)
  text?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that stand on the first page, or only the others.',
  })
  isHeadline?: boolean;
}

@ArgsType()
export class IndicatorsArgs extends PageArgs {
  @Field(() => IndicatorFilter, { nullable: true, description: 'Which indicators.' })
  filter?: IndicatorFilter;

  @Field(() => IndicatorSort, { defaultValue: IndicatorSort.NAME, description: 'Order.' })
  sortBy: IndicatorSort;
}

@InputType({ description: 'A new indicator.' })
export class CreateIndicatorInput {
  @Field({ description: 'Stable key of capital letters, digits and underscores, unique.' })
  @Matches(/^[A-Z][A-Z0-9_]{1,59}$/)
  key: string;

  @Field({ description: 'German name.' })
  @Length(1, 200)
  nameDe: string;

  @Field(() => String, { nullable: true, description: 'English name.' })
  @IsOptional()
  @MaxLength(200)
  nameEn?: string | null;

  @Field({ description: 'Topic it is filed under.' })
  @Length(1, 100)
  topic: string;

  @Field({ description: 'Unit of the value.' })
  @Length(1, 60)
  unit: string;

  @Field(() => Direction, { description: 'Which way is good.' })
  direction: Direction;

  @Field({ description: 'How the value is made, in words.' })
  @Length(1, 1000)
  formula: string;

  @Field(() => String, { nullable: true, description: 'What is counted above the line; a rate needs it.' })
  @IsOptional()
  @MaxLength(500)
  numerator?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is related to; a rate needs it.' })
  @IsOptional()
  @MaxLength(500)
  denominator?: string | null;

  @Field(() => Float, { nullable: true, description: 'For a rate: per how many, for example 100.' })
  perUnit?: number | null;

  @Field({ description: 'Who publishes the figures.' })
  @Length(1, 300)
  source: string;

  @Field(() => Periodicity, { defaultValue: Periodicity.YEARLY, description: 'How often new figures come.' })
  periodicity?: Periodicity;

  @Field(() => AreaLevel, { description: 'Smallest level for which it may be used.' })
  lowestLevel: AreaLevel;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it stands on the first page.' })
  isHeadline?: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Shown without ranking, colour or judgement.' })
  isSensitive?: boolean;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether it counts persons.' })
  countsPersons?: boolean;

  @Field(() => Int, { defaultValue: 3, description: 'Smallest count that is shown, at least 3.' })
  @IsOptional()
  @IsInt()
  @Min(3)
  minimumCount?: number;

  @Field(() => Int, { defaultValue: 20, description: 'Smallest base for which figures are shown.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  denominatorMinimum?: number;

  @Field(() => String, { nullable: true, description: 'Since when, and why, figures cannot be compared.' })
  @IsOptional()
  @MaxLength(500)
  breakNote?: string | null;
}

@InputType({ description: 'A change of an indicator. What is left out stays; the key never changes.' })
export class ChangeIndicatorInput extends PartialType(OmitType(CreateIndicatorInput, ['key']), {
  omitDefaultValues: true,
  skipNullProperties: false,
}) {
  @Field(() => ID, { description: 'Id of the indicator.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  version: number;

  @Field(() => String, { nullable: true, description: 'Why, for the history.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}

@InputType({ description: 'A new target of an indicator in an area.' })
export class CreateIndicatorTargetInput {
  @Field(() => ID, { description: 'The indicator.' })
  @IsUUID()
  indicatorId: string;

  @Field(() => ID, { description: 'The area.' })
  @IsUUID()
  areaId: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Starting value; empty: the figure of that day is taken.',
  })
  baselineValue?: number | null;

  @Field(() => LocalDay, { description: 'Day of the starting value.' })
  baselineOn: string;

  @Field(() => Float, { description: 'The value to be reached.' })
  targetValue: number;

  @Field(() => LocalDay, { description: 'By when; after the day of the starting value.' })
  targetOn: string;
}
