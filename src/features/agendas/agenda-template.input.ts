import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsOptional,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { AgendaItemKind, AgendaSection } from '../conferences/index.js';

@InputType({ description: 'A point of a template.' })
export class AgendaTemplateItemInput {
  @Field({ description: 'What it is about.' })
  @Length(1, 300)
  title: string;

  @Field(() => AgendaItemKind, {
    defaultValue: AgendaItemKind.DISCUSSION,
    description: 'What it is there for.',
  })
  kind: AgendaItemKind;

  @Field(() => Int, {
    nullable: true,
    description: 'Minutes planned for it and for what is put under it, 1 to 600.',
  })
  @IsOptional()
  @Min(1)
  @Max(600)
  durationMinutes?: number | null;

  @Field({ defaultValue: false, description: 'Whether it is treated in closed session.' })
  isClosedSession: boolean;

  @Field(() => [AgendaSection], {
    defaultValue: [],
    description: 'Sections whose proposed items are put under it.',
  })
  @ArrayUnique()
  holds: AgendaSection[];
}

@InputType({ description: 'The template of a body, replaced as a whole.' })
export class ChangeAgendaTemplateInput {
  @Field(() => ID, { description: 'The body.' })
  @IsUUID()
  bodyId: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version of the template you saw; left out where the body had none of its own.',
  })
  version?: number | null;

  @Field(() => [AgendaTemplateItemInput], { description: 'All points in order.' })
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => AgendaTemplateItemInput)
  items: AgendaTemplateItemInput[];

  @Field(() => String, { nullable: true, description: 'Why; stands in the history.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}

@InputType({ description: 'A meeting whose agenda begins with the template of its body.' })
export class ApplyAgendaTemplateInput {
  @Field(() => ID, { description: 'The meeting.' })
  @IsUUID()
  meetingId: string;
}
