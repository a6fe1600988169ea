import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { EvidenceKind } from './problem-area.enums.js';

@InputType({ description: 'New evidence for a problem area: a figure, or words.' })
export class AddEvidenceInput {
  @Field(() => ID, { description: 'The problem area it speaks for.' })
  @IsUUID()
  problemAreaId: string;

  @Field(() => EvidenceKind, { description: 'Kind of evidence.' })
  kind: EvidenceKind;

  @Field(() => ID, { nullable: true, description: 'For a figure: the indicator.' })
  @IsOptional()
  @IsUUID()
  indicatorId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For a figure: the area.' })
  @IsOptional()
  @IsUUID()
  areaId?: string | null;

  @Field(() => LocalDay, { nullable: true, description: 'For a figure: the reference date.' })
  referenceDate?: string | null;

  @Field(() => String, { nullable: true, description: 'The evidence in words; may accompany a figure.' })
  @IsOptional()
  @MaxLength(4000)
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it comes from.' })
  @IsOptional()
  @MaxLength(500)
  sourceNote?: string | null;
}
