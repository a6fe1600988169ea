import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { MeasureStatus } from '../measures/index.js';

/** In which way an outcome wrote the plan. */
export enum OutcomeEffectKind {
  MEASURE_CREATED = 'MEASURE_CREATED',
  STATUS_CHANGED = 'STATUS_CHANGED',
  COMPLETION_CONFIRMED = 'COMPLETION_CONFIRMED',
  AGREEMENT_STATED = 'AGREEMENT_STATED',
  TASK_GIVEN = 'TASK_GIVEN',
}
registerEnumType(OutcomeEffectKind, {
  name: 'OutcomeEffectKind',
  description: 'In which way an outcome wrote the plan.',
  valuesMap: {
    MEASURE_CREATED: { description: 'Maßnahme angelegt.' },
    STATUS_CHANGED: { description: 'Stand der Maßnahme geändert.' },
    COMPLETION_CONFIRMED: { description: 'Abschluss der Maßnahme bestätigt.' },
    AGREEMENT_STATED: { description: 'Wort einer Organisation zu einer Fassung festgehalten.' },
    TASK_GIVEN: { description: 'Auftrag erteilt.' },
  },
});

/** What an outcome wrote: exactly one measure, agreement or task. */
@ObjectType({
  description: 'What an outcome wrote into the plan, in the same step in which it was recorded.',
})
@Entity()
export class OutcomeEffect extends Recorded {
  @Column('uuid')
  outcomeId: string;

  @Field(() => OutcomeEffectKind, { description: 'In which way.' })
  @Column('text')
  kind: OutcomeEffectKind;

  @Column('uuid', { nullable: true })
  measureId: string | null;

  @Column('uuid', { nullable: true })
  agreementId: string | null;

  @Column('uuid', { nullable: true })
  taskId: string | null;

  @Field(() => MeasureStatus, { nullable: true, description: 'The status of the measure before.' })
  @Column('text', { nullable: true })
  fromStatus: MeasureStatus | null;

  @Field(() => MeasureStatus, { nullable: true, description: 'The status of the measure after it.' })
  @Column('text', { nullable: true })
  toStatus: MeasureStatus | null;
}
