import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsInt, IsOptional, IsUUID, Length, Max, Min } from 'class-validator';
import { LocalDay } from '../../platform/graphql/scalars.js';

@InputType({ description: 'When somebody wants to get reminders; it replaces what was wished before.' })
export class ChangeMailPreferenceInput {
  @Field(() => [Int], {
    nullable: true,
    description: 'Days on which reminders are welcome, 1 Monday to 5 Friday; left out: any working day.',
  })
  @IsOptional()
  @ArrayMaxSize(5)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(5, { each: true })
  weekdays?: number[] | null;

  @Field(() => LocalDay, { nullable: true, description: 'Last day of a pause; left out: no pause.' })
  pausedUntil?: string | null;
}

@InputType({ description: 'What coordination sets for all reminders.' })
export class ChangeReminderSettingsInput {
  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;

  @Field(() => Int, {
    description: 'How many days people may put a reminder off at most, up to 30; 0: nobody may.',
  })
  @IsInt()
  @Min(0)
  @Max(30)
  mailFloorDays: number;
}

@InputType({ description: 'Days on which an organisation gets no reminders.' })
export class AddQuietTimeInput {
  @Field(() => ID, { description: 'Whose quiet time it is.' })
  @IsUUID()
  organisationId: string;

  @Field({ description: 'What it is, for example "Betriebsferien".' })
  @Length(1, 100)
  name: string;

  @Field(() => LocalDay, { description: 'First day.' })
  fromDay: string;

  @Field(() => LocalDay, { description: 'Last day.' })
  toDay: string;
}
