import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Length } from 'class-validator';
import { Light } from '../measures/index.js';

@InputType({ description: 'The light of a strategy, set by hand or given back to the rule.' })
export class OverrideStrategyLightInput {
  @Field(() => ID, { description: 'Id of the strategy.' })
  @IsUUID()
  strategyId: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version of the override you saw; left out where there was none.',
  })
  @IsOptional()
  @IsInt()
  version?: number;

  @Field(() => Light, { nullable: true, description: 'The light to show; left out, the rule counts again.' })
  light?: Light;

  @Field(() => String, { nullable: true, description: 'Why; printed beside the light.' })
  @IsOptional()
  @Length(1, 500)
  reason?: string;
}
