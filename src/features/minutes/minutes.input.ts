import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { MinutesKind } from './minutes.enums.js';

@InputType({ description: 'A meeting whose minutes are closed.' })
export class CloseMeetingInput {
  @Field(() => ID, { description: 'The meeting.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version of the meeting you saw.' })
  @IsInt()
  version: number;

  @Field(() => MinutesKind, {
    nullable: true,
    description: 'What the minutes tell; left out: as before, at first the results.',
  })
  kind?: MinutesKind;

  @Field(() => String, { nullable: true, description: 'Why; stands in the history.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}

@InputType({ isAbstract: true })
abstract class SeenMinutes {
  @Field(() => ID, { description: 'Id of the minutes.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version of the minutes you saw.' })
  @IsInt()
  version: number;

  @Field(() => String, { nullable: true, description: 'Why; stands in the history.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}

@InputType({ description: 'Minutes that go out.' })
export class SendMinutesInput extends SeenMinutes {
  @Field(() => LocalDay, {
    nullable: true,
    description: 'Last day for objections; left out: four weeks after the meeting, two at least from today.',
  })
  objectionUntil?: string;
}

@InputType({ description: 'Minutes after the time for objections.' })
export class FinaliseMinutesInput extends SeenMinutes {}

@InputType({ description: 'The approval of minutes by a later meeting.' })
export class ApproveMinutesInput extends SeenMinutes {
  @Field(() => ID, { description: 'The later meeting of the same body.' })
  @IsUUID()
  meetingId: string;
}

@InputType({ description: 'A correction of closed minutes. The meeting is open until it is closed again.' })
export class ReviseMinutesInput extends SeenMinutes {
  @Field({ description: 'Why; stands in the new revision.' })
  @Length(3, 1000)
  reason: string;
}

@InputType({ description: 'An objection to minutes.' })
export class ObjectToMinutesInput {
  @Field(() => ID, { description: 'Id of the minutes.' })
  @IsUUID()
  id: string;

  @Field({ description: 'What is wrong.' })
  @Length(3, 5000)
  text: string;
}

@InputType({ description: 'The answer to an objection.' })
export class AnswerObjectionInput {
  @Field(() => ID, { description: 'Id of the objection.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version of the objection you saw.' })
  @IsInt()
  version: number;

  @Field({ description: 'The answer.' })
  @Length(1, 5000)
  answer: string;
}
