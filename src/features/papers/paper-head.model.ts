import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsInt,
  IsOptional,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { ConsultationRole } from './paper.enums.js';

// What people enter for a paper, as it is entered and as it is shown: the same fields, so one class each.

const MOST_EUROS = 2_000_000_000;

const Line = (description: string): PropertyDecorator => text(description, 300);
const LongText = (description: string): PropertyDecorator => text(description, 10_000);

const text =
  (description: string, most: number): PropertyDecorator =>
  (target, name) => {
    Field(() => String, { nullable: true, description })(target, name);
    IsOptional()(target, name);
    MaxLength(most)(target, name);
  };

const Euros =
  (description: string): PropertyDecorator =>
  (target, name) => {
    Field(() => Int, { nullable: true, description: `${description}, in whole euros.` })(target, name);
    IsOptional()(target, name);
    IsInt()(target, name);
    Min(0)(target, name);
    Max(MOST_EUROS)(target, name);
  };

@InputType('ConsultationInput', { description: 'A step of the consultation chain (Beratungsfolge).' })
@ObjectType('Consultation', { description: 'A step of the consultation chain (Beratungsfolge).' })
export class ConsultationStep {
  @Field({ description: 'The body, as it is printed.' })
  @Length(1, 200)
  body: string;

  @Field(() => ConsultationRole, { description: 'What the body does with the paper.' })
  role: ConsultationRole;

  @Field(() => LocalDay, { nullable: true, description: 'Day of its meeting.' })
  heldOn?: string | null;

  @Field({
    defaultValue: true,
    description: 'Whether it consults in public; a step in closed session is not in the public version.',
  })
  isPublic: boolean;
}

@InputType('CoSignatureInput', { description: 'The co-signature of an office (Mitzeichnung).' })
@ObjectType('CoSignature', { description: 'The co-signature of an office (Mitzeichnung).' })
export class CoSignatureLine {
  @Field({ description: 'The office, as it is printed.' })
  @Length(1, 200)
  office: string;

  @Field({ defaultValue: false, description: 'Whether it signs for the money (Kämmerei).' })
  isTreasurer: boolean;

  @Field(() => LocalDay, { nullable: true, description: 'Day of the signature; empty while it is open.' })
  signedOn?: string | null;

  @LongText('What was noted with it; not in the public version.')
  note?: string | null;
}

@InputType('FinancialImpactInput', {
  description: 'What a paper costs and brings (Finanzielle Auswirkungen).',
})
@ObjectType('FinancialImpact', { description: 'What a paper costs and brings (Finanzielle Auswirkungen).' })
export class FinancialImpactLines {
  @Field({ description: 'Whether there is none.' })
  none: boolean;

  @Euros('Ertrag, einmalig')
  incomeOneOff?: number | null;

  @Euros('Ertrag, jährlich')
  incomePerYear?: number | null;

  @Euros('Aufwand, einmalig')
  expenseOneOff?: number | null;

  @Euros('Aufwand, jährlich')
  expensePerYear?: number | null;

  @Euros('Davon Personalaufwand')
  staff?: number | null;

  @Euros('Davon Sach- und Dienstleistungsaufwand')
  goodsAndServices?: number | null;

  @Euros('Davon Transferaufwand')
  transfers?: number | null;

  @Euros('Einzahlung für Investitionen')
  investmentIncome?: number | null;

  @Euros('Auszahlung für Investitionen')
  investmentPayments?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the means are there.' })
  fundsAvailable?: boolean | null;

  @Line('Produkt und Konto.')
  budgetPosition?: string | null;

  @Line('Deckung.')
  coverage?: string | null;
}

@InputType('PaperHeadInput', {
  description: 'What people enter for a paper and no record knows; replaced as a whole.',
})
@ObjectType('PaperHead', { description: 'What people entered for a paper; for coordination.' })
export class PaperHeadContent {
  @Line('Vorlage-Nr. of the council office.')
  councilNumber?: string | null;

  @Line('Aktenzeichen.')
  fileReference?: string | null;

  @Line('Berichterstattung: function, and name where it is wanted. Printed in every version.')
  rapporteur?: string | null;

  @LongText('Anlass und Auftrag. Printed in every version.')
  occasion?: string | null;

  @LongText('Beschlussvorschlag. Printed in every version.')
  proposedResolution?: string | null;

  @LongText('Alternativen. Printed in every version.')
  alternatives?: string | null;

  @LongText('Ausblick. Printed in every version.')
  outlook?: string | null;

  @Field(() => [ConsultationStep], {
    nullable: true,
    description: 'Beratungsfolge in order; the last step is authoritative.',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ConsultationStep)
  consultations?: ConsultationStep[] | null;

  @Field(() => [CoSignatureLine], { nullable: true, description: 'Mitzeichnungen.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => CoSignatureLine)
  coSignatures?: CoSignatureLine[] | null;

  @Field(() => FinancialImpactLines, { nullable: true, description: 'Finanzielle Auswirkungen.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => FinancialImpactLines)
  financialImpact?: FinancialImpactLines | null;

  @LongText('Nichtöffentliche Ergänzung; never in the public version.')
  closedNote?: string | null;

  @Line('"Der Landrat", "Die Bürgermeisterin". Printed in every version.')
  signedBy?: string | null;

  @Line('In Vertretung: name of who signs. Printed in every version.')
  signedInDeputyship?: string | null;
}
