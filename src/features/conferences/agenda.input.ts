import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsEnum,
  IsOptional,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { AgendaItemKind } from './agenda-item.entity.js';

/** More items no meeting gets through, nor anybody who orders them. */
export const MOST_ITEMS = 200;

/** Checked where given, and then never null: such an entry can be changed, not taken away. */
const IfGiven = () => ValidateIf((_, given) => given !== undefined);

@InputType({ isAbstract: true })
abstract class AgendaItemWords {
  @Field(() => Int, { nullable: true, description: 'Minutes planned for it, 1 to 600.' })
  @IsOptional()
  @Min(1)
  @Max(600)
  durationMinutes?: number | null;

  @Field(() => String, { nullable: true, description: 'Note for preparation or minutes.' })
  @IsOptional()
  @MaxLength(5000)
  note?: string | null;

  @Field(() => ID, { nullable: true, description: 'The problem area it is about.' })
  @IsOptional()
  @IsUUID()
  problemAreaId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The strategy it is about.' })
  @IsOptional()
  @IsUUID()
  strategyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The measure it is about.' })
  @IsOptional()
  @IsUUID()
  measureId?: string | null;
}

@InputType({ description: 'A new agenda item; it comes last. It points at one thing at most.' })
export class AddAgendaItemInput extends AgendaItemWords {
  @Field(() => ID, { description: 'The meeting it is treated at.' })
  @IsUUID()
  meetingId: string;

  @Field({
    description: 'What it is about, in words of its own: also those read it who may not see the subject.',
  })
  @Length(1, 300)
  title: string;

  @Field(() => AgendaItemKind, {
    defaultValue: AgendaItemKind.DISCUSSION,
    description: 'What it is there for.',
  })
  kind: AgendaItemKind;

  @Field({ defaultValue: false, description: 'Whether it is treated in closed session.' })
  isClosedSession: boolean;
}

@InputType({ description: 'Changes of an agenda item. What is left out stays; what is null is emptied.' })
export class ChangeAgendaItemInput extends AgendaItemWords {
  @Field(() => ID, { description: 'Id of the agenda item.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version of the item you saw.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'What it is about, in words of its own.' })
  @IfGiven()
  @Length(1, 300)
  title?: string;

  @Field(() => AgendaItemKind, { nullable: true, description: 'What it is there for.' })
  @IfGiven()
  @IsEnum(AgendaItemKind)
  kind?: AgendaItemKind;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is treated in closed session.' })
  @IfGiven()
  @IsBoolean()
  isClosedSession?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it stands on the consent list; false where somebody wants to speak about it.',
  })
  @IfGiven()
  @IsBoolean()
  isConsent?: boolean;

  @Field(() => String, { nullable: true, description: 'Why; stands in the history.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}

@InputType({ description: 'An agenda item as it was seen.' })
export class SeenAgendaItem {
  @Field(() => ID, { description: 'Id of the agenda item.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version of the item you saw.' })
  version: number;
}

@InputType({ description: 'An agenda item that falls away.' })
export class RemoveAgendaItemInput extends SeenAgendaItem {
  @Field(() => String, {
    nullable: true,
    description:
      'Why; stands in the history. Once people were invited it is needed, and stands on the agenda.',
  })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}

@InputType({ description: 'An agenda item that was taken off and is put back.' })
export class RestoreAgendaItemInput extends SeenAgendaItem {
  @Field(() => String, { nullable: true, description: 'Why; stands in the history.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}

@InputType({ description: 'A new order of an agenda: all its items, each as it was seen.' })
export class ReorderAgendaInput {
  @Field(() => ID, { description: 'The meeting.' })
  @IsUUID()
  meetingId: string;

  @Field(() => [SeenAgendaItem], { description: 'All items of the agenda in the new order.' })
  @ArrayMaxSize(MOST_ITEMS)
  @ValidateNested({ each: true })
  @Type(() => SeenAgendaItem)
  items: SeenAgendaItem[];
}
