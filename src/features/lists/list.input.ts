import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsOptional, ValidateNested } from 'class-validator';
import { AsOf } from '../../platform/graphql/scalars.js';
import { SortDirection } from '../../platform/read/index.js';
import { MeasureFilter, MeasureSort } from '../measures/index.js';
import { ProblemAreaFilter, ProblemAreaSort } from '../problem-areas/index.js';
import { StrategyFilter, StrategySort } from '../strategies/index.js';
import { ListFormat } from './list-format.js';
import { MeasureColumn } from './measure-column.js';
import { ProblemAreaColumn } from './problem-area-column.js';
import { StrategyColumn } from './strategy-column.js';

/** What is said of every list that is ordered as a file. */
@InputType({ isAbstract: true })
abstract class OrderListInput {
  @Field(() => SortDirection, { defaultValue: SortDirection.ASC, description: 'Direction of the order.' })
  direction: SortDirection;

  @Field(() => ListFormat, { description: 'What it is saved as.' })
  format: ListFormat;

  @Field(() => AsOf, {
    nullable: true,
    description: 'As it was known at the end of this day, or at this moment; empty: when it is made.',
  })
  asOf?: string | null;
}

const COLUMNS = 'The columns beside number and title, as they stand.';

@InputType({
  description: 'A list of measures as it is seen: what is in it, in which order, with which columns.',
})
export class OrderMeasureListInput extends OrderListInput {
  @Field(() => MeasureFilter, { nullable: true, description: 'Which measures.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => MeasureFilter)
  filter?: MeasureFilter;

  @Field(() => MeasureSort, { defaultValue: MeasureSort.NUMBER, description: 'Order.' })
  sortBy: MeasureSort;

  @Field(() => [MeasureColumn], { description: COLUMNS })
  @ArrayUnique()
  @ArrayMaxSize(Object.keys(MeasureColumn).length)
  columns: MeasureColumn[];
}

@InputType({
  description: 'A list of problem areas as it is seen: what is in it, in which order, with which columns.',
})
export class OrderProblemAreaListInput extends OrderListInput {
  @Field(() => ProblemAreaFilter, { nullable: true, description: 'Which problem areas.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ProblemAreaFilter)
  filter?: ProblemAreaFilter;

  @Field(() => ProblemAreaSort, { defaultValue: ProblemAreaSort.NUMBER, description: 'Order.' })
  sortBy: ProblemAreaSort;

  @Field(() => [ProblemAreaColumn], { description: COLUMNS })
  @ArrayUnique()
  @ArrayMaxSize(Object.keys(ProblemAreaColumn).length)
  columns: ProblemAreaColumn[];
}

@InputType({
  description: 'A list of strategies as it is seen: what is in it, in which order, with which columns.',
})
export class OrderStrategyListInput extends OrderListInput {
  @Field(() => StrategyFilter, { nullable: true, description: 'Which strategies.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => StrategyFilter)
  filter?: StrategyFilter;

  @Field(() => StrategySort, { defaultValue: StrategySort.NUMBER, description: 'Order.' })
  sortBy: StrategySort;

  @Field(() => [StrategyColumn], { description: COLUMNS })
  @ArrayUnique()
  @ArrayMaxSize(Object.keys(StrategyColumn).length)
  columns: StrategyColumn[];
}
