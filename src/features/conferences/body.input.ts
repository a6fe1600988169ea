import { ArgsType, Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import {
  IsBoolean,
  IsEnum,
  IsOptional,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { CountingMode } from '../../kernel/calendar.js';
import { PageArgs } from '../../platform/read/index.js';
import { BodyType, Rhythm } from './body.enums.js';
import '../../platform/graphql/deadline-enums.js';

/** Checked where given, and then never null: such an entry can be changed, not taken away. */
const IfGiven = () => ValidateIf((_, given) => given !== undefined);

@InputType({ description: 'Narrows the list of bodies; conditions add up.' })
export class BodyFilter {
  @Field(() => BodyType, { nullable: true, description: 'Only bodies of this kind.' })
  type?: BodyType;

  @Field(() => ID, { nullable: true, description: 'Only bodies of this organisation.' })
  @IsOptional()
  @IsUUID()
  organisationId?: string;

  @Field(() => Boolean, { nullable: true, description: 'true: only bodies the reader belongs to.' })
  mine?: boolean;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether they meet at present; null: all.',
    nullable: true,
  })
  active?: boolean | null;
}

export enum BodySort {
  NAME = 'NAME',
  TYPE = 'TYPE',
}
registerEnumType(BodySort, {
  name: 'BodySort',
  description: 'What bodies are sorted by.',
  valuesMap: { NAME: { description: 'By name.' }, TYPE: { description: 'By kind.' } },
});

@ArgsType()
export class BodiesArgs extends PageArgs {
  @Field(() => BodyFilter, { nullable: true, description: 'Which bodies.' })
  filter?: BodyFilter;

  @Field(() => BodySort, { defaultValue: BodySort.NAME, description: 'Order.' })
  sortBy: BodySort;
}

@InputType({ description: 'A new body.' })
export class CreateBodyInput {
  @Field({ description: 'Name, unique.' })
  @Length(1, 200)
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'Short name, unique; numbers begin with it. Empty: an abbreviation of the kind.',
  })
  @IsOptional()
  @Length(1, 20)
  shortName?: string;

  @Field(() => BodyType, { description: 'Kind of body.' })
  type: BodyType;

  @Field(() => ID, { description: 'The organisation it belongs to.' })
  @IsUUID()
  organisationId: string;

  @Field(() => ID, { nullable: true, description: 'The space it looks at.' })
  @IsOptional()
  @IsUUID()
  areaId?: string | null;

  @Field(() => Rhythm, { defaultValue: Rhythm.ON_DEMAND, description: 'How often it meets.' })
  rhythm: Rhythm;

  @Field({ defaultValue: false, description: 'Whether it meets in public.' })
  isPublic: boolean;

  @Field(() => ID, { nullable: true, description: 'Geschäftsstelle.' })
  @IsOptional()
  @IsUUID()
  secretariatOfficeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Vorsitz.' })
  @IsOptional()
  @IsUUID()
  chairId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Ladungsfrist: days before a meeting by which it has to be invited, 1 to 60.',
  })
  @IsOptional()
  @Min(1)
  @Max(60)
  noticeDays?: number | null;

  @Field(() => CountingMode, {
    defaultValue: CountingMode.CALENDAR_DAYS,
    description: 'How the days of the notice period are counted.',
  })
  noticeCounting?: CountingMode;
}

@InputType({ description: 'Changes of a body. What is left out stays; what is null is emptied.' })
export class ChangeBodyInput {
  @Field(() => ID, { description: 'Id of the body.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version of the body you saw.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'Name, unique.' })
  @IfGiven()
  @Length(1, 200)
  name?: string;

  @Field(() => String, { nullable: true, description: 'Short name; stays once outcomes carry it.' })
  @IfGiven()
  @Length(1, 20)
  shortName?: string;

  @Field(() => Rhythm, { nullable: true, description: 'How often it meets.' })
  @IfGiven()
  @IsEnum(Rhythm)
  rhythm?: Rhythm;

  @Field(() => Boolean, { nullable: true, description: 'Whether it meets in public.' })
  @IfGiven()
  @IsBoolean()
  isPublic?: boolean;

  @Field(() => ID, { nullable: true, description: 'The space it looks at.' })
  @IsOptional()
  @IsUUID()
  areaId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Geschäftsstelle.' })
  @IsOptional()
  @IsUUID()
  secretariatOfficeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Vorsitz.' })
  @IsOptional()
  @IsUUID()
  chairId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Ladungsfrist: days before a meeting by which it has to be invited, 1 to 60.',
  })
  @IsOptional()
  @Min(1)
  @Max(60)
  noticeDays?: number | null;

  @Field(() => CountingMode, {
    nullable: true,
    description: 'How the days of the notice period are counted.',
  })
  @IfGiven()
  @IsEnum(CountingMode)
  noticeCounting?: CountingMode;

  @Field(() => Boolean, { nullable: true, description: 'Whether it meets at present.' })
  @IfGiven()
  @IsBoolean()
  active?: boolean;

  @Field(() => String, { nullable: true, description: 'Why; stands in the history.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}
