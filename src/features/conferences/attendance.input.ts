import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { InvitationAnswer, Presence } from './attendance.enums.js';
import { LOCAL_HOUR } from './local-hour.js';

@InputType({ description: 'The answer to an invitation; it can be changed until the day of the meeting.' })
export class AnswerInvitationInput {
  @Field(() => ID, { description: 'The meeting.' })
  @IsUUID()
  meetingId: string;

  @Field(() => InvitationAnswer, { description: 'The answer.' })
  answer: InvitationAnswer;

  @Field(() => ID, {
    nullable: true,
    description: 'For DEPUTY_SENT: who comes; left out, the deputy of the seat.',
  })
  @IsOptional()
  @IsUUID()
  deputyId?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Whose answer it is, where coordination writes it down; left out, the own one.',
  })
  @IsOptional()
  @IsUUID()
  personId?: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version of the attendance you saw; left out, the answer holds whatever was answered before.',
  })
  @IsOptional()
  @IsInt()
  version?: number;

  @Field(() => String, { nullable: true, description: 'Why; stands in the history.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}

@InputType({ description: 'Whether one person was there.' })
export class RecordPresenceInput {
  @Field(() => ID, { description: 'Who was invited, or came without.' })
  @IsUUID()
  personId: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version of the attendance you saw; left out for somebody who is not on the list yet.',
  })
  @IsOptional()
  @IsInt()
  version?: number;

  @Field(() => Presence, { description: 'Whether they were there.' })
  presence: Presence;

  @Field(() => ID, { nullable: true, description: 'For DEPUTY_SENT: who came in their place.' })
  @IsOptional()
  @IsUUID()
  deputyId?: string;

  @Field(() => String, { nullable: true, description: 'Came later, HH:MM; empty: from the beginning.' })
  @IsOptional()
  @Matches(LOCAL_HOUR)
  cameAt?: string;

  @Field(() => String, { nullable: true, description: 'Left earlier, HH:MM; empty: stayed to the end.' })
  @IsOptional()
  @Matches(LOCAL_HOUR)
  leftAt?: string;
}

@InputType({ description: 'Who was there, many at once; whoever is not named stays as they are.' })
export class RecordAttendanceInput {
  @Field(() => ID, { description: 'The meeting.' })
  @IsUUID()
  meetingId: string;

  @Field(() => [RecordPresenceInput], { description: 'One entry for each person, each as it was seen.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => RecordPresenceInput)
  people: RecordPresenceInput[];

  @Field(() => String, { nullable: true, description: 'Why; stands in the history.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}
