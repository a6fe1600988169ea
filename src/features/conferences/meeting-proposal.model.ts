import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { ProposalWarningCode } from './meeting-proposal.enums.js';

/** Something to think of before a proposed day is taken. */
@ObjectType({ description: 'Something to think of before a proposed day is taken.' })
export class MeetingProposalWarning {
  @Field(() => ProposalWarningCode, { description: 'Stable code.' })
  code: ProposalWarningCode;

  @Field(() => LocalDay, { description: 'The day it is about.' })
  day: string;

  @Field({ description: 'The same in words, in the language of the reader.' })
  text: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the holiday, the school holidays, the closed day or the other body.',
  })
  name?: string | null;

  @Field(() => ID, { nullable: true, description: 'The meeting that is in the way.' })
  meetingId?: string | null;

  @Field(() => String, { nullable: true, description: 'Its hour, HH:MM.' })
  startsAt?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people sit in both bodies.' })
  sharedPeople?: number | null;
}

/** A day on which a body could meet next. */
@ObjectType({ description: 'A day on which a body could meet next (Terminvorschlag).' })
export class MeetingProposal {
  @Field(() => LocalDay, { description: 'A working day.' })
  heldOn: string;

  @Field(() => LocalDay, {
    description: 'The day to which the rhythm led, before it was moved to a working day.',
  })
  wantedOn: string;

  @Field({ description: 'Hour of the last meeting, HH:MM; 09:00 where there was none.' })
  startsAt: string;

  @Field(() => String, {
    nullable: true,
    description: 'End of the last meeting, HH:MM; empty where it was open.',
  })
  endsAt: string | null;

  @Field(() => [MeetingProposalWarning], { description: 'What speaks against it.' })
  warnings: MeetingProposalWarning[];
}
