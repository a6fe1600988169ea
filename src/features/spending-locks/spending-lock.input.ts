import { ArgsType, Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import { Visibility } from '../../kernel/visibility.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { PageArgs } from '../../platform/read/index.js';
import { SpendingLockStatus } from './spending-lock.enums.js';

export enum SpendingLockSort {
  YEAR = 'YEAR',
  AMOUNT = 'AMOUNT',
}
registerEnumType(SpendingLockSort, {
  name: 'SpendingLockSort',
  description: 'What spending locks are sorted by.',
  valuesMap: {
    YEAR: { description: 'By budget year.' },
    AMOUNT: { description: 'By amount.' },
  },
});

@InputType({ description: 'Narrows the list of spending locks; conditions add up.' })
export class SpendingLockFilter {
  @Field(() => [SpendingLockStatus], { nullable: true, description: 'In one of these statuses.' })
  status?: SpendingLockStatus[] | null;

  @Field(() => Int, { nullable: true, description: 'Of this budget year.' })
  @IsOptional()
  @IsInt()
  year?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the money is closed now.' })
  inForce?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Lifted by this body.' })
  @IsOptional()
  @IsUUID()
  releasingBodyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Lifted by this office.' })
  @IsOptional()
  @IsUUID()
  releasingOfficeId?: string | null;
}

@ArgsType()
export class SpendingLocksArgs extends PageArgs {
  @Field(() => SpendingLockFilter, { nullable: true, description: 'Which spending locks.' })
  filter?: SpendingLockFilter;

  @Field(() => SpendingLockSort, { defaultValue: SpendingLockSort.YEAR, description: 'Order.' })
  sortBy: SpendingLockSort;
}

const MOST = 2_000_000_000;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2199;

@InputType({ description: 'A spending lock as it stands in the budget.' })
export class RecordSpendingLockInput {
  @Field({ description: 'The note, word for word.' })
  @Length(1, 2000)
  text: string;

  @Field({ description: 'Where it stands in the budget (Haushaltsstelle, Produkt).' })
  @Length(1, 200)
  budgetPosition: string;

  @Field(() => Int, { description: 'How much is closed, whole euros.' })
  @IsInt()
  @Min(1)
  @Max(MOST)
  amount: number;

  @Field(() => Int, { description: 'The budget year.' })
  @IsInt()
  @Min(FIRST_YEAR)
  @Max(LAST_YEAR)
  year: number;

  @Field({ description: 'What has to hold before the money may be released.' })
  @Length(1, 1000)
  condition: string;

  @Field(() => ID, { nullable: true, description: 'The body that lifts it. Either a body or an office.' })
  @IsOptional()
  @IsUUID()
  releasingBodyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The office that lifts it. Either a body or an office.' })
  @IsOptional()
  @IsUUID()
  releasingOfficeId?: string | null;

  @Field(() => Visibility, {
    defaultValue: Visibility.INTERNAL,
    description: 'Who may see it besides those who plan.',
  })
  visibility: Visibility;
}

@InputType({ description: 'A correction of a spending lock. What is left out stays.' })
export class ChangeSpendingLockInput {
  @Field(() => ID, { description: 'The spending lock.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  version: number;

  @Field(() => String, { nullable: true, description: 'The note, word for word.' })
  @IsOptional()
  @Length(1, 2000)
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it stands in the budget.' })
  @IsOptional()
  @Length(1, 200)
  budgetPosition?: string | null;

  @Field(() => Int, { nullable: true, description: 'How much is closed, whole euros.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST)
  amount?: number | null;

  @Field(() => Int, { nullable: true, description: 'The budget year.' })
  @IsOptional()
  @IsInt()
  @Min(FIRST_YEAR)
  @Max(LAST_YEAR)
  year?: number | null;

  @Field(() => String, { nullable: true, description: 'What has to hold before the money may be released.' })
  @IsOptional()
  @Length(1, 1000)
  condition?: string | null;

  @Field(() => ID, { nullable: true, description: 'The body that lifts it, in place of who did so far.' })
  @IsOptional()
  @IsUUID()
  releasingBodyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The office that lifts it, in place of who did so far.' })
  @IsOptional()
  @IsUUID()
  releasingOfficeId?: string | null;

  @Field(() => Visibility, { nullable: true, description: 'Who may see it besides those who plan.' })
  visibility?: Visibility | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why; stands in the history. Needed where the note itself is corrected.',
  })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string | null;
}

@InputType({ description: 'A step of a spending lock along its life, with what the step asks for.' })
export class ChangeSpendingLockStatusInput {
  @Field(() => ID, { description: 'The spending lock.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  version: number;

  @Field(() => SpendingLockStatus, { description: 'Where it goes.' })
  to: SpendingLockStatus;

  @Field(() => String, { nullable: true, description: 'Why; needed for ACTIVE and CANCELLED.' })
  @IsOptional()
  @MaxLength(500)
  reason?: string | null;

  @Field(() => LocalDay, { nullable: true, description: 'For RELEASED: the day, within the budget year.' })
  releasedOn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'For RELEASED: the outcome of a meeting that released it; or else an administrative act.',
  })
  @IsOptional()
  @IsUUID()
  releaseOutcomeId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'For RELEASED: the administrative act, in words; or else an outcome of a meeting.',
  })
  @IsOptional()
  @MaxLength(500)
  releaseAct?: string | null;
}
