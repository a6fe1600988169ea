import { Field, ObjectType } from '@nestjs/graphql';
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
}

/** A day on which a body could meet next. */
@ObjectType({ description: 'A day on which a body could meet next (Terminvorschlag).' })
export class MeetingProposal {
  @Field(() => LocalDay, { description: 'A working day.' })
  heldOn: string;

  @Field({ description: 'Hour of the last meeting, HH:MM; 09:00 where there was none.' })
  startsAt: string;

  @Field(() => [MeetingProposalWarning], { description: 'What speaks against it.' })
  warnings: MeetingProposalWarning[];
}
