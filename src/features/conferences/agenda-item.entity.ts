import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';

/** What an agenda item is there for. */
export enum AgendaItemKind {
  INFORMATION = 'INFORMATION',
  DISCUSSION = 'DISCUSSION',
  DECISION = 'DECISION',
}
registerEnumType(AgendaItemKind, {
  name: 'AgendaItemKind',
  description: 'What an agenda item is there for.',
  valuesMap: {
    INFORMATION: { description: 'Information, Kenntnisnahme.' },
    DISCUSSION: { description: 'Beratung.' },
    DECISION: { description: 'Entscheidung, Empfehlung.' },
  },
});

/** A point of the agenda, in its own words; it can point at what it discusses, and that may be hidden from the reader. */
@ObjectType({ description: 'A point of the agenda (Tagesordnungspunkt).' })
@Entity()
export class AgendaItem extends Recorded {
  @Column('uuid')
  meetingId: string;

  /** Orders the agenda and may have gaps; what people read is counted in the shape. */
  @Column('integer')
  position: number;

  @Field({ description: 'What it is about, in words of its own.' })
  @Column('text')
  title: string;

  @Field(() => AgendaItemKind, { description: 'What it is there for.' })
  @Column('text', { default: AgendaItemKind.DISCUSSION })
  kind: AgendaItemKind;

  @Field(() => Int, { nullable: true, description: 'Minutes planned for it.' })
  @Column('integer', { nullable: true })
  durationMinutes: number | null;

  @Field({ description: 'Nichtöffentlich: seen by members of the body and coordination only.' })
  @Column('boolean', { default: false })
  isClosedSession: boolean;

  @Field(() => String, { nullable: true, description: 'Note for preparation or minutes.' })
  @Column('text', { nullable: true })
  note: string | null;

  @Column('uuid', { nullable: true })
  problemAreaId: string | null;

  @Column('uuid', { nullable: true })
  strategyId: string | null;

  @Column('uuid', { nullable: true })
  measureId: string | null;
}
