import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { SeenAgendaItem } from './agenda.input.js';
import { LOCAL_HOUR } from './local-hour.js';

@InputType({ description: 'Two meetings of a body that become one.' })
export class JoinMeetingsInput {
  @Field(() => ID, { description: 'The meeting whose agenda moves; it will not take place.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version of it you saw.' })
  version: number;

  @Field(() => ID, { description: 'The meeting that takes over the agenda, behind its own items.' })
  @IsUUID()
  intoId: string;

  @Field(() => Int, { description: 'The version of that one you saw.' })
  intoVersion: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why; stands at the emptied meeting and in the history.',
  })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}

@InputType({ description: 'Items of a meeting that move to a new meeting of the same body.' })
export class SplitMeetingInput {
  @Field(() => ID, { description: 'The meeting that gives items away.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version of it you saw.' })
  version: number;

  @Field(() => [SeenAgendaItem], {
    description: 'The items that move, each as it was seen; they keep their order.',
  })
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => SeenAgendaItem)
  items: SeenAgendaItem[];

  @Field(() => LocalDay, { description: 'Day of the new meeting.' })
  heldOn: string;

  @Field(() => String, { nullable: true, description: 'Its hour, HH:MM; empty: the same.' })
  @IsOptional()
  @Matches(LOCAL_HOUR)
  startsAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Its end, HH:MM; empty: as long as the other.' })
  @IsOptional()
  @Matches(LOCAL_HOUR)
  endsAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it takes place; empty: at the same place.' })
  @IsOptional()
  @MaxLength(200)
  place?: string | null;

  @Field(() => String, { nullable: true, description: 'Why; stands in the history.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}
