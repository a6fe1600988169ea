import { ArgsType, Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length, MaxLength, ValidateIf } from 'class-validator';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { PageArgs } from '../../platform/read/index.js';
import { OutcomeKind } from './outcome.enums.js';

@InputType({ description: 'Narrows the list of open tasks; conditions add up.' })
export class OpenTaskFilter {
  @Field(() => ID, { nullable: true, description: 'Only tasks of this office.' })
  @IsOptional()
  @IsUUID()
  officeId?: string;

  @Field(() => ID, { nullable: true, description: 'Only tasks that this body gave.' })
  @IsOptional()
  @IsUUID()
  bodyId?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only those whose day has passed; false: only the others.',
  })
  overdue?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only tasks of the offices you work for or lead; false: only those of others.',
  })
  mine?: boolean;
}

export enum OutcomeSort {
  DUE = 'DUE',
  NUMBER = 'NUMBER',
}
registerEnumType(OutcomeSort, {
  name: 'OutcomeSort',
  description: 'What outcomes are sorted by.',
  valuesMap: { DUE: { description: 'By due day.' }, NUMBER: { description: 'By number.' } },
});

@ArgsType()
export class OpenTasksArgs extends PageArgs {
  @Field(() => OpenTaskFilter, { nullable: true, description: 'Which tasks.' })
  filter?: OpenTaskFilter;

  @Field(() => OutcomeSort, { defaultValue: OutcomeSort.DUE, description: 'Order.' })
  sortBy: OutcomeSort;
}

@InputType({ description: 'What came out of an agenda item.' })
export class RecordOutcomeInput {
  @Field(() => ID, { description: 'The agenda item.' })
  @IsUUID()
  agendaItemId: string;

  @Field(() => OutcomeKind, { description: 'Kind of outcome. Only committees and councils resolve.' })
  kind: OutcomeKind;

  @Field({ description: 'The wording.' })
  @Length(1, 5000)
  text: string;

  @Field(() => ID, { nullable: true, description: 'Who has to do it; a task needs one.' })
  @IsOptional()
  @IsUUID()
  responsibleOfficeId?: string;

  @Field(() => LocalDay, { nullable: true, description: 'By when; tasks and deferrals need it.' })
  dueOn?: string;
}

@InputType({ description: 'The consent list of a meeting, taken note of as a whole.' })
export class AcceptConsentListInput {
  @Field(() => ID, { description: 'The meeting.' })
  @IsUUID()
  meetingId: string;

  @Field(() => String, { nullable: true, description: 'The wording; left out: "Zur Kenntnis genommen."' })
  @IsOptional()
  @Length(1, 5000)
  text?: string;
}

@InputType({
  description: 'A correction of an outcome, before the minutes are closed. What is left out stays.',
})
export class ChangeOutcomeInput {
  @Field(() => ID, { description: 'Id of the outcome.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version of the outcome you saw.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'The wording.' })
  @ValidateIf((_, given) => given !== undefined)
  @Length(1, 5000)
  text?: string;

  @Field(() => ID, { nullable: true, description: 'Who has to do it; null takes it away, a task needs one.' })
  @IsOptional()
  @IsUUID()
  responsibleOfficeId?: string | null;

  @Field(() => LocalDay, {
    nullable: true,
    description: 'By when; null takes it away, tasks and deferrals need it.',
  })
  dueOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why; stands in the history.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}

@InputType({ description: 'The word that an outcome is done.' })
export class CompleteOutcomeInput {
  @Field(() => ID, { description: 'Id of the outcome.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version of the outcome you saw.' })
  version: number;

  @Field(() => LocalDay, { nullable: true, description: 'Day on which it was done; empty: today.' })
  doneOn?: string;

  @Field(() => String, { nullable: true, description: 'Erledigungsvermerk: how it was done.' })
  @IsOptional()
  @MaxLength(2000)
  completionNote?: string;
}
