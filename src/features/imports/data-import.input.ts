import { ArgsType, Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { PageArgs } from '../../platform/read/index.js';
import { DataImportOutcome } from './data-import.model.js';

@InputType({ description: 'Which import is taken over, and how.' })
export class TakeDataImportInput {
  @Field(() => ID, { description: 'Id of the import.' })
  @IsUUID()
  id: string;

  @Field({
    defaultValue: false,
    description: 'That rows with errors are left out; without it, a file with such rows is not taken over.',
  })
  leavesOutRefused: boolean;
}

export enum DataImportRowSort {
  ROW = 'ROW',
}
registerEnumType(DataImportRowSort, {
  name: 'DataImportRowSort',
  description: 'What rows of a file are sorted by.',
  valuesMap: { ROW: { description: 'By their number in the file.' } },
});

@ArgsType()
export class DataImportRowsArgs extends PageArgs {
  @Field(() => ID, { description: 'Id of the import.' })
  @IsUUID()
  importId: string;

  @Field(() => DataImportOutcome, { nullable: true, description: 'Only rows of which this becomes.' })
  @IsOptional()
  outcome?: DataImportOutcome;

  @Field(() => DataImportRowSort, { defaultValue: DataImportRowSort.ROW, description: 'Order.' })
  sortBy: DataImportRowSort;
}
