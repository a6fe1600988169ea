import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsBoolean,
  IsEnum,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { CountingMode, Roll } from '../../kernel/calendar.js';
import '../../platform/graphql/deadline-enums.js';
import { Audience, StepCondition, StepKind } from './profile.enums.js';

/** Days a step may lie from its day; a year and a bit covers the longest there is. */
const FARTHEST = 400;
const IfGiven = () => ValidateIf((_, given) => given !== undefined);

@InputType({ description: 'A step of a profile as it is to be.' })
export class ProfileStepInput {
  @Field({ description: 'Code, unique in the profile: letters, a dash, two digits, for example CONF-04.' })
  @Matches(/^[A-Z]{3,5}-\d{2}$/)
  code: string;

  @Field(() => StepKind, { description: 'What it does; UPDATE and CANCELLATION come by themselves.' })
  @IsEnum(StepKind)
  kind: StepKind;

  @Field(() => Int, { description: 'Days from the clock of the profile, negative before it; -400 to 400.' })
  @Min(-FARTHEST)
  @Max(FARTHEST)
  offsetDays: number;

  @Field(() => CountingMode, {
    defaultValue: CountingMode.CALENDAR_DAYS,
    description: 'How days are counted.',
  })
  counting: CountingMode;

  @Field(() => Roll, { description: 'Where it goes when nobody works on that day.' })
  roll: Roll;

  @Field(() => [Audience], { description: 'Whom it is for.' })
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsEnum(Audience, { each: true })
  audiences: Audience[];

  @Field(() => StepCondition, {
    defaultValue: StepCondition.ALWAYS,
    description: 'What must hold at the moment of sending.',
  })
  condition: StepCondition;

  @Field(() => [ID], { defaultValue: [], description: 'Offices named as recipients (NAMED_OFFICES).' })
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  officeIds: string[];

  @Field({ description: 'What it is called in German.' })
  @Length(1, 120)
  labelDe: string;

  @Field({ description: 'What it is called in English.' })
  @Length(1, 120)
  labelEn: string;

  @Field({ defaultValue: '', description: 'One or two sentences in the German mail, plain text.' })
  @MaxLength(500)
  wordingDe: string;

  @Field({ defaultValue: '', description: 'One or two sentences in the English mail, plain text.' })
  @MaxLength(500)
  wordingEn: string;

  @Field({ defaultValue: true, description: 'Whether it is planned.' })
  @IsBoolean()
  active: boolean;
}

@InputType({ description: 'Changes of a profile. What is left out stays.' })
export class ChangeReminderProfileInput {
  @Field(() => ID, { description: 'Id of the profile.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version of the profile you saw.' })
  version: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is followed.' })
  @IfGiven()
  @IsBoolean()
  active?: boolean;

  @Field(() => Int, { nullable: true, description: 'Days from its clock to the closing day for reports.' })
  @IsOptional()
  @Min(-FARTHEST)
  @Max(FARTHEST)
  reportOffset?: number | null;

  @Field(() => [ProfileStepInput], {
    nullable: true,
    description: 'All its steps as they are to be; a step that is missing falls away.',
  })
  @IfGiven()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => ProfileStepInput)
  steps?: ProfileStepInput[];

  @Field(() => String, { nullable: true, description: 'Why; stands in the history.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}

@InputType({ description: 'A body that gets a profile of its own, to begin with a copy of the county’s.' })
export class CreateBodyProfileInput {
  @Field(() => ID, { description: 'The body.' })
  @IsUUID()
  bodyId: string;
}
