import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { Rhythm } from './body.enums.js';
import { LOCAL_HOUR } from './local-hour.js';
import { MeetingSetting } from './meeting.input.js';

@ArgsType()
export class MeetingSeriesProposalArgs {
  @Field(() => ID, { description: 'The body that meets.' })
  @IsUUID()
  bodyId: string;

  @Field(() => LocalDay, { description: 'The first day wanted; the rhythm keeps its weekday.' })
  from: string;

  @Field(() => LocalDay, { nullable: true, description: 'Up to this day; either this or count.' })
  until?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many dates, at most 60; either this or until.' })
  count?: number | null;

  @Field(() => Rhythm, { nullable: true, description: 'How often; empty: as often as the body meets.' })
  rhythm?: Rhythm | null;

  @Field(() => String, {
    nullable: true,
    description: 'Hour, HH:MM, by which collisions are looked for; empty: that of the last meeting.',
  })
  @IsOptional()
  @Matches(LOCAL_HOUR)
  startsAt?: string | null;

  @Field(() => String, { nullable: true, description: 'End, HH:MM; empty: that of the last meeting.' })
  @IsOptional()
  @Matches(LOCAL_HOUR)
  endsAt?: string | null;
}

@ArgsType()
export class MeetingDateWarningsArgs {
  @Field(() => ID, { description: 'The body that is to meet.' })
  @IsUUID()
  bodyId: string;

  @Field(() => LocalDay, { description: 'The day looked at.' })
  heldOn: string;

  @Field(() => String, { nullable: true, description: 'Hour, HH:MM; empty: the whole day counts.' })
  @IsOptional()
  @Matches(LOCAL_HOUR)
  startsAt?: string | null;

  @Field(() => String, { nullable: true, description: 'End, HH:MM; empty: the whole day counts.' })
  @IsOptional()
  @Matches(LOCAL_HOUR)
  endsAt?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A meeting that is to be moved to the day, so that it is not in its own way.',
  })
  @IsOptional()
  @IsUUID()
  meetingId?: string | null;
}

@InputType({ description: 'A chosen date of a series.' })
export class SeriesDateInput {
  @Field(() => LocalDay, { description: 'The day.' })
  heldOn: string;

  @Field(() => LocalDay, {
    nullable: true,
    description: 'The day to which the rhythm led; empty: the same day.',
  })
  wantedOn?: string | null;
}

@InputType({ description: 'Dates of a body that are planned at once: all of them or none.' })
export class PlanMeetingSeriesInput extends MeetingSetting {
  @Field(() => ID, { description: 'The body that meets.' })
  @IsUUID()
  bodyId: string;

  @Field(() => [SeriesDateInput], { description: 'The dates chosen, at most 60.' })
  @ArrayMaxSize(1_000)
  @ValidateNested({ each: true })
  @Type(() => SeriesDateInput)
  dates: SeriesDateInput[];

  @Field(() => Rhythm, { nullable: true, description: 'The rhythm; empty: that of the body.' })
  rhythm?: Rhythm | null;

  @Field(() => String, { nullable: true, description: 'Why; stands in the history.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}

@InputType({ description: 'A date of a series that is left out.' })
export class SkipMeetingInput {
  @Field(() => ID, { description: 'Id of the meeting.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version of the meeting you saw.' })
  version: number;

  @Field({ description: 'Why; everybody who sees the meeting sees it.' })
  @Length(1, 500)
  changeReason: string;
}
