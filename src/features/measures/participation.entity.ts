import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';

export enum ParticipationRole {
  LEAD = 'LEAD',
  COOPERATING = 'COOPERATING',
  CONSULTED = 'CONSULTED',
  FUNDING = 'FUNDING',
  DATA_SUPPLY = 'DATA_SUPPLY',
}
registerEnumType(ParticipationRole, {
  name: 'ParticipationRole',
  description: 'What an office does in a measure.',
  valuesMap: {
    LEAD: { description: 'Federführung: exactly one office.' },
    COOPERATING: { description: 'Mitwirkung.' },
    CONSULTED: { description: 'Wird angehört.' },
    FUNDING: { description: 'Finanzierung.' },
    DATA_SUPPLY: { description: 'Liefert Daten.' },
  },
});

export enum Commitment {
  ASKED = 'ASKED',
  AGREED = 'AGREED',
  AGREED_WITH_CONDITION = 'AGREED_WITH_CONDITION',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(Commitment, {
  name: 'Commitment',
  description: 'What an office has promised for a measure (Zusage).',
  valuesMap: {
    ASKED: { description: 'Angefragt: no answer yet.' },
    AGREED: { description: 'Zugesagt.' },
    AGREED_WITH_CONDITION: { description: 'Zugesagt mit Bedingung, which is printed.' },
    DECLINED: { description: 'Abgelehnt.' },
    WITHDRAWN: { description: 'Zurückgezogen.' },
  },
});

/** An office's part in a measure, and what it promised. A county cannot order its partners: only they state it. */
@ObjectType({ description: "An office's part in a measure, and what it promised (Beteiligung)." })
@Entity()
export class Participation extends Recorded {
  @Column('uuid')
  measureId: string;

  @Column('uuid')
  officeId: string;

  @Field(() => ParticipationRole, { description: 'What the office does.' })
  @Column('text', { default: ParticipationRole.COOPERATING })
  role: ParticipationRole;

  @Field(() => Commitment, { description: 'What it promised (Zusage).' })
  @Column('text', { default: Commitment.ASKED })
  commitment: Commitment;

  @Field(() => LocalDay, { nullable: true, description: 'Day of the promise or refusal.' })
  @Column('date', { nullable: true })
  committedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Under which condition.' })
  @Column('text', { nullable: true })
  condition: string | null;
}
