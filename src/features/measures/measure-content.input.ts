import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsInt,
  IsOptional,
  IsUUID,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { Visibility } from '../../kernel/visibility.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { MeasureKind, Priority } from './measure.enums.js';

/** Checked where given, and then never null: such an entry can be changed, not taken away. */
export const IfGiven = () => ValidateIf((_, given) => given !== undefined);

const MOST_LINKS = 100;

/** What can be said about a measure from the first day on; a draft needs none of it. */
@InputType({ isAbstract: true })
export abstract class MeasureContentInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Field of action; for a new measure that of its first strategy where left out.',
  })
  @IfGiven()
  @IsUUID()
  fieldOfActionId?: string;

  @Field(() => String, { nullable: true, description: 'What is done (Kurzbeschreibung).' })
  @IfGiven()
  @MaxLength(1000)
  summary?: string;

  @Field(() => MeasureKind, { nullable: true, description: 'Kind of measure (Art).' })
  @IfGiven()
  kind?: MeasureKind;

  @Field(() => ID, {
    nullable: true,
    description: 'Who answers for it: active, and serving the lead office.',
  })
  @IsOptional()
  @IsUUID()
  accountablePersonId?: string | null;

  @Field(() => String, { nullable: true, description: 'Who it is for (Zielgruppe).' })
  @IsOptional()
  @MaxLength(500)
  targetGroup?: string | null;

  @Field(() => String, { nullable: true, description: 'What is to be reached (Ziel).' })
  @IsOptional()
  @MaxLength(1000)
  goal?: string | null;

  @Field(() => String, { nullable: true, description: 'If …, then …, because … (Wirkungshypothese).' })
  @IsOptional()
  @MaxLength(1000)
  effectHypothesis?: string | null;

  @Field(() => [ID], { nullable: true, description: 'All areas it is meant for; replaces the former.' })
  @IfGiven()
  @ArrayMaxSize(MOST_LINKS)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  areaIds?: string[];

  @Field(() => Boolean, { nullable: true, description: 'Whether it holds for the whole county.' })
  @IfGiven()
  isCountyWide?: boolean;

  @Field(() => LocalDay, { nullable: true, description: 'Planned first day.' })
  plannedStart?: string | null;

  @Field(() => LocalDay, {
    nullable: true,
    description:
      'Planned last day. Once agreed it is a promise: moving it needs `changeReason` and is counted.',
  })
  plannedEnd?: string | null;

  @Field(() => Priority, { nullable: true, description: 'Priority.' })
  priority?: Priority | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a key measure (Leitmaßnahme).' })
  @IfGiven()
  isKeyMeasure?: boolean;

  @Field(() => Int, { nullable: true, description: 'Cost once, whole euros.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  costOneOff?: number | null;

  @Field(() => Int, { nullable: true, description: 'Cost per year, whole euros.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  costPerYear?: number | null;

  @Field(() => String, { nullable: true, description: 'Where the money comes from.' })
  @IsOptional()
  @MaxLength(500)
  funding?: string | null;

  @Field(() => ID, { nullable: true, description: 'The measure it continues (Vorgänger).' })
  @IsOptional()
  @IsUUID()
  predecessorId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why no outcome is measured, where there is no outcome indicator.',
  })
  @IsOptional()
  @MaxLength(500)
  noOutcomeReason?: string | null;

  @Field(() => Visibility, { nullable: true, description: 'Who may see it besides those who work on it.' })
  @IfGiven()
  visibility?: Visibility;
}
