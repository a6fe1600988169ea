import { Field, InputType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { AsOf, LocalDay } from '../../platform/graphql/scalars.js';
import { SummaryFilter } from '../reports/index.js';

/** What the progress summary can be saved as. */
export enum SummaryFormat {
  PDF = 'PDF',
  WORD = 'WORD',
  EXCEL = 'EXCEL',
}
registerEnumType(SummaryFormat, {
  name: 'SummaryFormat',
  description: 'What the progress summary can be saved as.',
  valuesMap: {
    PDF: { description: 'To print and to read.' },
    WORD: { description: 'To write on.' },
    EXCEL: { description: 'A workbook with typed cells: a sheet for each table.' },
  },
});

@InputType({ description: 'A progress summary as it is seen: what it is about, of which day, since which.' })
export class OrderSummaryFileInput {
  @Field(() => SummaryFilter, { nullable: true, description: 'What it is about.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => SummaryFilter)
  filter?: SummaryFilter;

  @Field(() => AsOf, {
    nullable: true,
    description: 'As it was known at the end of this day, or at this moment; empty: when it is made.',
  })
  asOf?: string | null;

  @Field(() => LocalDay, {
    nullable: true,
    description: 'The day after whose end changes are told; empty: none are told.',
  })
  since?: string | null;

  @Field(() => SummaryFormat, { description: 'What it is saved as.' })
  format: SummaryFormat;
}
