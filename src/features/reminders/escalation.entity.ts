import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';

export enum EscalationState {
  PROPOSED = 'PROPOSED',
  RELEASED = 'RELEASED',
  DECLINED = 'DECLINED',
  SETTLED = 'SETTLED',
}
registerEnumType(EscalationState, {
  name: 'EscalationState',
  description: 'Whether the head of an office is told what is missing.',
  valuesMap: {
    PROPOSED: { description: 'Waits for the release by coordination; nothing is sent.' },
    RELEASED: { description: 'Released: the head of the office is told.' },
    DECLINED: { description: 'Declined, with a reason.' },
    SETTLED: { description: 'Nothing is missing any more, or the day has passed.' },
  },
});

/** Telling the head of an office what is missing. Needs a human click and never leaves the organisation. */
@ObjectType({
  description: 'The proposal to tell the head of an office what is missing (Eskalation); needs a release.',
})
@Entity()
export class Escalation extends Recorded {
  @Column('uuid')
  stepId: string;

  @Column('uuid')
  officeId: string;

  @Field(() => EscalationState, { description: 'How it stands.' })
  @Column('text', { default: EscalationState.PROPOSED })
  state: EscalationState;

  @Column('uuid', { nullable: true })
  decidedById: string | null;

  @Field(() => LocalDay, { nullable: true, description: 'Day of the decision.' })
  @Column('date', { nullable: true })
  decidedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was decided so.' })
  @Column('text', { nullable: true })
  reason: string | null;
}
