import { Field, Float, ID, InputType } from '@nestjs/graphql';
import { IsNumber, IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { Direction } from '../indicators/index.js';
import { EffectLevel } from './progress-indicator.entity.js';

@InputType({ description: 'A new progress indicator (Messgröße) of a measure.' })
export class AddProgressIndicatorInput {
  @Field(() => ID, { description: 'The measure.' })
  @IsUUID()
  measureId: string;

  @Field({ description: 'Name, for example "Beratene Familien".' })
  @Length(1, 200)
  name: string;

  @Field(() => EffectLevel, { description: 'What it measures: what is put in, offered, or changed.' })
  effectLevel: EffectLevel;

  @Field({ description: 'Unit, for example "Familien" or "%".' })
  @Length(1, 60)
  unit: string;

  @Field(() => Direction, {
    defaultValue: Direction.HIGHER_IS_BETTER,
    description: 'Which direction is good.',
  })
  direction: Direction;

  @Field(() => Float, { nullable: true, description: 'Value at the beginning.' })
  @IsOptional()
  @IsNumber()
  baselineValue?: number | null;

  @Field(() => LocalDay, { nullable: true, description: 'Day of the value at the beginning.' })
  baselineOn?: string | null;

  @Field(() => Float, { nullable: true, description: 'Value to be reached; not the one at the beginning.' })
  @IsOptional()
  @IsNumber()
  targetValue?: number | null;

  @Field(() => LocalDay, { nullable: true, description: 'Day by which it is to be reached.' })
  targetOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Who collects it how.' })
  @IsOptional()
  @MaxLength(500)
  collectionRule?: string | null;
}

@InputType({
  description: 'A value of a progress indicator (Messwert). The same day again corrects the value.',
})
export class AddReadingInput {
  @Field(() => ID, { description: 'The progress indicator.' })
  @IsUUID()
  progressIndicatorId: string;

  @Field(() => LocalDay, { description: 'Day the value holds for, today or earlier.' })
  readOn: string;

  @Field(() => Float, { description: 'The value.' })
  @IsNumber()
  value: number;

  @Field(() => String, { nullable: true, description: 'A note on the value.' })
  @IsOptional()
  @MaxLength(500)
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'Why a value is corrected; stands in the history.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}
