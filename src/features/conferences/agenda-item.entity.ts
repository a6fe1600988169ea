import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { AgendaSection } from './agenda-section.js';

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

/** Why something was proposed: a code, with the facts that its sentence names. */
export interface ProposalReason {
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
}

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

  /** Shown to those who plan and to whoever belongs to the meeting: see the shape. */
  @Column('text', { nullable: true })
  note: string | null;

  @Column('uuid', { nullable: true })
  problemAreaId: string | null;

  @Column('uuid', { nullable: true })
  strategyId: string | null;

  @Column('uuid', { nullable: true })
  measureId: string | null;

  /** Shown to those who plan: see the shape. */
  @Column('text', { default: AgendaSection.OTHER })
  section: AgendaSection;

  /** Sections whose items are put under this one. */
  @Column('text', { array: true, default: [] })
  holds: AgendaSection[];

  @Field({
    description:
      'Whether it stands on the consent list (Zustimmungsliste): taken note of as a whole unless somebody asks.',
  })
  @Column('boolean', { default: false })
  isConsent: boolean;

  @Field(() => LocalDay, {
    nullable: true,
    description:
      'Von der Tagesordnung abgesetzt: the day on which it was taken off after people were invited. It keeps its place and counts nowhere.',
  })
  @Column('date', { nullable: true })
  withdrawnOn: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken off the agenda.' })
  @Column('text', { nullable: true })
  withdrawnBecause: string | null;

  @Column('uuid', { nullable: true })
  carriedOverFromId: string | null;

  /** The outcome that decided it together with others, which stands under the first of them. */
  @Column('uuid', { nullable: true })
  decidedWithId: string | null;

  @Column('uuid', { nullable: true })
  followsOutcomeId: string | null;

  @Column('text', { nullable: true })
  proposalKey: string | null;

  /** Codes and facts; put into words where agendas fill themselves. */
  @Column('jsonb', { nullable: true })
  proposedBecause: readonly ProposalReason[] | null;
}
