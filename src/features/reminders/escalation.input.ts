import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsUUID, MaxLength } from 'class-validator';

@InputType({ description: 'The decision on a proposed escalation.' })
export class DecideEscalationInput {
  @Field(() => ID, { description: 'Id of the escalation.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version of the escalation you saw.' })
  version: number;

  @Field({ description: 'true: the head of the office is told with the next mail; false: nobody is.' })
  @IsBoolean()
  release: boolean;

  @Field(() => String, { nullable: true, description: 'Why; needed to decline.' })
  @IsOptional()
  @MaxLength(500)
  reason?: string;
}
