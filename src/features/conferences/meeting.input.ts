import { ArgsType, Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsUUID, Matches, MaxLength, ValidateIf } from 'class-validator';
import { Visibility } from '../../kernel/visibility.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { PageArgs } from '../../platform/read/index.js';
import { LOCAL_HOUR } from './local-hour.js';
import { MeetingState } from './meeting.enums.js';

export enum MeetingSort {
  DAY = 'DAY',
}
registerEnumType(MeetingSort, {
  name: 'MeetingSort',
  description: 'What meetings are sorted by.',
  valuesMap: { DAY: { description: 'By day.' } },
});

@InputType({ description: 'Narrows the list of meetings; conditions add up.' })
export class MeetingFilter {
  @Field(() => ID, { nullable: true, description: 'Only meetings of this body.' })
  @IsOptional()
  @IsUUID()
  bodyId?: string;

  @Field(() => LocalDay, { nullable: true, description: 'Only meetings from this day on.' })
  from?: string;

  @Field(() => LocalDay, { nullable: true, description: 'Only meetings up to this day.' })
  to?: string;

  @Field(() => MeetingState, { nullable: true, description: 'Only meetings in this state.' })
  state?: MeetingState;

  @Field(() => ID, { nullable: true, description: 'Only meetings of this series.' })
  @IsOptional()
  @IsUUID()
  seriesId?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only meetings of bodies the reader belongs to.',
  })
  mine?: boolean;
}

@ArgsType()
export class MeetingsArgs extends PageArgs {
  @Field(() => MeetingFilter, { nullable: true, description: 'Which meetings.' })
  filter?: MeetingFilter;

  @Field(() => MeetingSort, { defaultValue: MeetingSort.DAY, description: 'Order.' })
  sortBy: MeetingSort;
}

/** When and where, for meetings that are to be planned. */
@InputType({ isAbstract: true })
export abstract class MeetingSetting {
  @Field({ defaultValue: '09:00', description: 'Hour on the wall in Germany, HH:MM.' })
  @Matches(LOCAL_HOUR)
  startsAt: string;

  @Field(() => String, { nullable: true, description: 'Hour until which the room is booked, HH:MM.' })
  @IsOptional()
  @Matches(LOCAL_HOUR)
  endsAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Where.' })
  @IsOptional()
  @MaxLength(200)
  place?: string | null;

  @Field(() => Visibility, {
    defaultValue: Visibility.INTERNAL,
    description: 'Who may see it besides those who plan and the members of the body.',
  })
  visibility: Visibility;
}

@InputType({ description: 'A date for a body.' })
export class PlanMeetingInput extends MeetingSetting {
  @Field(() => ID, { description: 'The body that meets.' })
  @IsUUID()
  bodyId: string;

  @Field(() => LocalDay, { description: 'Day in Germany.' })
  heldOn: string;
}

@InputType({ isAbstract: true })
abstract class SeenMeeting {
  @Field(() => ID, { description: 'Id of the meeting.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version of the meeting you saw.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'Why; stands in the history.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}

@InputType({ description: 'Changes of a meeting. What is left out stays; what is null is emptied.' })
export class ChangeMeetingInput extends SeenMeeting {
  @Field(() => String, { nullable: true, description: 'Hour until which the room is booked, HH:MM.' })
  @IsOptional()
  @Matches(LOCAL_HOUR)
  endsAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it takes place.' })
  @IsOptional()
  @MaxLength(200)
  place?: string | null;

  @Field(() => Visibility, { nullable: true, description: 'Who may see it besides planners and members.' })
  @ValidateIf((_, given) => given !== undefined)
  @IsEnum(Visibility)
  visibility?: Visibility;
}

@InputType({ description: 'Another day or hour for a meeting; it stays as long as it was.' })
export class MoveMeetingInput extends SeenMeeting {
  @Field(() => LocalDay, { description: 'The new day.' })
  heldOn: string;

  @Field(() => String, { nullable: true, description: 'The new hour, HH:MM; empty: the same.' })
  @IsOptional()
  @Matches(LOCAL_HOUR)
  startsAt?: string | null;
}

@InputType({ description: 'The next state of a meeting.' })
export class ChangeMeetingStateInput extends SeenMeeting {
  @Field(() => MeetingState, { description: 'INVITED, HELD or CANCELLED.' })
  state: MeetingState;
}

@InputType({ description: 'A meeting that will not take place.' })
export class CancelMeetingInput extends SeenMeeting {}
