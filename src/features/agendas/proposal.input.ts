import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { AgendaSection } from '../conferences/index.js';

@InputType({ description: 'Proposals that go on an agenda.' })
export class AcceptAgendaProposalsInput {
  @Field(() => ID, { description: 'The meeting.' })
  @IsUUID()
  meetingId: string;

  @Field(() => [String], {
    nullable: true,
    description:
      'Keys of the proposals, dismissed ones too; all open ones where neither keys nor sections are named.',
  })
  @IsOptional()
  @ArrayMaxSize(500)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  keys?: string[] | null;

  @Field(() => [AgendaSection], { nullable: true, description: 'All open proposals of these sections.' })
  sections?: AgendaSection[] | null;
}

@InputType({ description: 'An agenda that fills itself.' })
export class FillAgendaInput {
  @Field(() => ID, { description: 'The meeting.' })
  @IsUUID()
  meetingId: string;

  @Field(() => [AgendaSection], {
    nullable: true,
    description: 'Only the open proposals of these sections; all where none are named.',
  })
  sections?: AgendaSection[] | null;
}

@InputType({ description: 'A proposal that is left off the agenda of one meeting.' })
export class DismissAgendaProposalInput {
  @Field(() => ID, { description: 'The meeting.' })
  @IsUUID()
  meetingId: string;

  @Field({ description: 'Key of the proposal.' })
  @MaxLength(100)
  key: string;

  @Field({ description: 'Why; shown with the proposal.' })
  @Length(1, 500)
  reason: string;
}

@InputType({ description: 'A proposal that was left off an agenda and is to be looked at again.' })
export class ReopenAgendaProposalInput {
  @Field(() => ID, { description: 'The meeting.' })
  @IsUUID()
  meetingId: string;

  @Field({ description: 'Key of the proposal.' })
  @MaxLength(100)
  key: string;
}

@InputType({ description: 'A meeting whose undecided items go on to the next one.' })
export class CarryOverAgendaItemsInput {
  @Field(() => ID, { description: 'The meeting at which nothing came of them, or which deferred them.' })
  @IsUUID()
  meetingId: string;
}
