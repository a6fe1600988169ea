import { ArgsType, Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsInt, IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { PageArgs } from '../../platform/read/index.js';
import { DataDeliveryState } from './data-delivery.enums.js';

export enum DataDeliverySort {
  DUE = 'DUE',
  TITLE = 'TITLE',
}
registerEnumType(DataDeliverySort, {
  name: 'DataDeliverySort',
  description: 'What deliveries of figures are sorted by.',
  valuesMap: {
    DUE: { description: 'By the day they are owed by.' },
    TITLE: { description: 'By title.' },
  },
});

@InputType({ description: 'Narrows the list of deliveries of figures; conditions add up.' })
export class DataDeliveryFilter {
  @Field(() => [DataDeliveryState], { nullable: true, description: 'In one of these states.' })
  state?: DataDeliveryState[] | null;

  @Field(() => ID, { nullable: true, description: 'Owed by this office.' })
  @IsOptional()
  @IsUUID()
  supplierOfficeId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only those that you supply.' })
  mine?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those whose day has passed and that are still owed; false: only the others.',
  })
  overdue?: boolean | null;
}

@ArgsType()
export class DataDeliveriesArgs extends PageArgs {
  @Field(() => DataDeliveryFilter, { nullable: true, description: 'Which deliveries.' })
  filter?: DataDeliveryFilter;

  @Field(() => DataDeliverySort, { defaultValue: DataDeliverySort.DUE, description: 'Order.' })
  sortBy: DataDeliverySort;
}

const MOST_INDICATORS = 200;

@InputType({ description: 'Asks an office for figures.' })
export class RequestDataDeliveryInput {
  @Field({ description: 'What is delivered.' })
  @Length(1, 200)
  title: string;

  @Field({ description: 'The time the figures are about (Berichtszeitraum), for example "2025".' })
  @Length(1, 100)
  referencePeriod: string;

  @Field(() => ID, { description: 'The office that delivers.' })
  @IsUUID()
  supplierOfficeId: string;

  @Field(() => LocalDay, { description: 'Day by which it is owed, today or later.' })
  dueOn: string;

  @Field(() => [ID], { defaultValue: [], description: 'The indicators it holds figures for.' })
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(MOST_INDICATORS)
  indicatorIds: string[];
}

@InputType({ description: 'Which delivery, and as it was seen.' })
export class SeenDataDeliveryInput {
  @Field(() => ID, { description: 'The delivery.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;

  @Field(() => String, { nullable: true, description: 'Why; stands in the history.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string | null;
}

@InputType({ description: 'Changes to a delivery that is still owed; what is left out stays as it is.' })
export class ChangeDataDeliveryInput extends SeenDataDeliveryInput {
  @Field(() => String, { nullable: true, description: 'What is delivered.' })
  @IsOptional()
  @Length(1, 200)
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'The time the figures are about.' })
  @IsOptional()
  @Length(1, 100)
  referencePeriod?: string | null;

  @Field(() => ID, { nullable: true, description: 'The office that delivers.' })
  @IsOptional()
  @IsUUID()
  supplierOfficeId?: string | null;

  @Field(() => LocalDay, { nullable: true, description: 'Day by which it is owed, today or later.' })
  dueOn?: string | null;

  @Field(() => [ID], { nullable: true, description: 'The indicators it holds figures for.' })
  @IsOptional()
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(MOST_INDICATORS)
  indicatorIds?: string[] | null;
}

@InputType({ description: 'Says that figures are there.' })
export class ReportDataDeliveryInput extends SeenDataDeliveryInput {
  @Field(() => LocalDay, { nullable: true, description: 'Day on which they came; today if left out.' })
  receivedOn?: string | null;
}

@InputType({ description: 'Sends a delivery back.' })
export class RejectDataDeliveryInput extends SeenDataDeliveryInput {
  @Field({ description: 'What is wrong with it: the supplier reads it.' })
  @Length(1, 500)
  reason: string;

  @Field(() => LocalDay, { description: 'Day by which it is owed now, today or later.' })
  dueOn: string;
}
