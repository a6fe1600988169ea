import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { AreaLevel } from '../areas/index.js';
import { ObservationQuality, ObservationSign } from './indicator.enums.js';

/** Figures in one delivery over GraphQL; larger deliveries come in by import. */
export const MOST_PER_DELIVERY = 1000;

/** Areas that may be named in one request. */
export const MOST_AREAS = 100;

@InputType({ description: 'One figure of a delivery.' })
export class ObservationInput {
  @Field(() => ID, { nullable: true, description: 'The indicator by id.' })
  @IsOptional()
  @IsUUID()
  indicatorId?: string;

  @Field(() => String, { nullable: true, description: 'The indicator by key, in place of its id.' })
  @IsOptional()
  @MaxLength(60)
  indicatorKey?: string;

  @Field(() => ID, { description: 'The area.' })
  @IsUUID()
  areaId: string;

  @Field(() => LocalDay, { description: 'The day it holds for.' })
  referenceDate: string;

  @Field(() => Float, {
    nullable: true,
    description:
      'The figure. For a rate it is computed from the two parts where they are given, and must agree with them.',
  })
  value?: number | null;

  @Field(() => Float, { nullable: true, description: 'Count above the line.' })
  numerator?: number | null;

  @Field(() => Float, { nullable: true, description: 'Base it is related to.' })
  denominator?: number | null;

  @Field(() => ObservationQuality, {
    nullable: true,
    description: 'How far it can be relied on; final by default.',
  })
  quality?: ObservationQuality | null;

  @Field(() => ObservationSign, { nullable: true, description: 'Sign in place of the figure.' })
  sign?: ObservationSign | null;
}

@InputType({ description: 'A delivery of figures (Datenlieferung). It is taken whole or not at all.' })
export class RecordObservationsInput {
  @Field(() => [ObservationInput], { description: `The figures, at most ${MOST_PER_DELIVERY}.` })
  @ValidateNested({ each: true })
  @Type(() => ObservationInput)
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_PER_DELIVERY)
  observations: ObservationInput[];

  @Field(() => String, {
    nullable: true,
    description: 'Why, for the history: for example where it comes from.',
  })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}

@ObjectType({ description: 'What a delivery of figures did.' })
export class RecordedObservations {
  @Field(() => Int, { description: 'Figures that were new.' })
  created: number;

  @Field(() => Int, { description: 'Figures that replaced an earlier one, which stays in the history.' })
  changed: number;

  @Field(() => Int, { description: 'Figures that stood there already just so.' })
  unchanged: number;
}

@ObjectType({ description: 'What would become of one figure of a delivery; nothing is written yet.' })
export class ObservationPreview {
  @Field(() => Int, { description: 'Its row in the delivery, from 1.' })
  row: number;

  @Field(() => Float, { nullable: true, description: 'The figure as it would stand; computed for a rate.' })
  value: number | null;

  @Field({
    description:
      'Whether it would be kept secret, because it is too small or its sign says so: then nobody could read it.',
  })
  isSuppressed: boolean;

  @Field({ description: 'Whether there is a figure for this place and day that it would replace.' })
  replaces: boolean;
}

@ArgsType()
class AreasAskedArgs {
  @Field(() => ID, { description: 'The indicator.' })
  @IsUUID()
  indicatorId: string;

  @Field(() => [ID], { nullable: true, description: `These areas, at most ${MOST_AREAS}.` })
  @IsOptional()
  @IsUUID(undefined, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_AREAS)
  areaIds?: string[];

  @Field(() => ID, { nullable: true, description: 'Instead: all areas of a level within this one.' })
  @IsOptional()
  @IsUUID()
  withinAreaId?: string;

  @Field(() => AreaLevel, { nullable: true, description: 'The level of the areas within.' })
  level?: AreaLevel;

  @Field(() => LocalDay, { nullable: true, description: 'From this day on.' })
  from?: string;

  @Field(() => LocalDay, { nullable: true, description: 'Up to and including this day.' })
  to?: string;
}

@ArgsType()
export class TimeSeriesArgs extends AreasAskedArgs {}

@ArgsType()
export class RateOverAreasArgs extends AreasAskedArgs {
  @Field(() => LocalDay, { nullable: true, description: 'Only this reference date, in place of a span.' })
  referenceDate?: string;
}
