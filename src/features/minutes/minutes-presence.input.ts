import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';

@InputType({ description: 'Where somebody is in the minutes of a meeting.' })
export class AnnouncePresenceInput {
  @Field(() => ID, { description: 'The meeting.' })
  @IsUUID()
  meetingId: string;

  @Field(() => ID, { nullable: true, description: 'The item they are at; empty: at none.' })
  @IsOptional()
  @IsUUID()
  agendaItemId?: string | null;

  @Field({ defaultValue: false, description: 'Whether they are writing there.' })
  isWriting: boolean;
}

@InputType({ description: 'The minutes that somebody has closed on their screen.' })
export class LeaveMinutesInput {
  @Field(() => ID, { description: 'The meeting.' })
  @IsUUID()
  meetingId: string;
}
