import { Field, InputType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsOptional, ValidateNested } from 'class-validator';
import { AsOf } from '../../platform/graphql/scalars.js';
import { SortDirection } from '../../platform/read/index.js';
import { MeasureFilter, MeasureSort } from '../measures/index.js';
import { MeasureColumn } from './measure-column.js';

/** What a list can be saved as. */
export enum ListFormat {
  CSV = 'CSV',
  EXCEL = 'EXCEL',
}
registerEnumType(ListFormat, {
  name: 'ListFormat',
  description: 'What a list can be saved as.',
  valuesMap: {
    CSV: { description: 'Lines of text (UTF-8, semicolons), for other programs.' },
    EXCEL: { description: 'A workbook with typed cells and filters.' },
  },
});

@InputType({
  description: 'A list of measures as it is seen: what is in it, in which order, with which columns.',
})
export class OrderMeasureListInput {
  @Field(() => MeasureFilter, { nullable: true, description: 'Which measures.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => MeasureFilter)
  filter?: MeasureFilter;

  @Field(() => MeasureSort, { defaultValue: MeasureSort.NUMBER, description: 'Order.' })
  sortBy: MeasureSort;

  @Field(() => SortDirection, { defaultValue: SortDirection.ASC, description: 'Direction of the order.' })
  direction: SortDirection;

  @Field(() => [MeasureColumn], { description: 'The columns beside number and title, as they stand.' })
  @ArrayUnique()
  @ArrayMaxSize(Object.keys(MeasureColumn).length)
  columns: MeasureColumn[];

  @Field(() => ListFormat, { description: 'What it is saved as.' })
  format: ListFormat;

  @Field(() => AsOf, {
    nullable: true,
    description: 'As it was known at the end of this day, or at this moment; empty: when it is made.',
  })
  asOf?: string | null;
}
